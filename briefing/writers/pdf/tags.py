"""The structure tree: what each piece of a page is, in reading order.

ISO 32000-1, 14.7 and 14.8. Elements are written as strings; there are many thousands of them.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from briefing.writers.pdf.syntax import text_string

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.runs import Step


class Element:
    """One structure element and, in reading order, what it holds: other elements, and as they are
    written marked content and annotations.

    It knows its parent by number alone: a tree without circles goes when it is let go.
    """

    __slots__ = ("_count", "attributes", "kids", "number", "page", "parent", "path", "tag")

    def __init__(self, tag: str, count: count[int], parent: int = -1, attributes: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Element | str] = []
        self.page = 0
        """The object of the page its numbered marks are on, if it has any."""

        self._count = count
        self.number = next(count)
        self.path: tuple[tuple[Step, Element], ...] = ()
        """The links and languages under it that were last gone along, and their elements."""

    def child(self, tag: str, attributes: str = "") -> Element:
        """A new element, last among this one's."""
        element = Element(tag, self._count, self.number, attributes)
        self.kids.append(element)
        return element

    def along(self, path: tuple[Step, ...]) -> Element:
        """The element at the end of a path of links and languages, begun where it is new."""
        kept = 0
        for (step, _), wanted in zip(self.path, path, strict=False):
            if step != wanted:
                break
            kept += 1
        opened = self.path[:kept]
        for step in path[kept:]:
            parent = opened[-1][1] if opened else self
            attributes = language(step.value) if step.kind == "Span" else ""
            opened = (*opened, (step, parent.child(step.tag, attributes)))
        self.path = opened
        return opened[-1][1] if opened else self


def language(tag: str) -> str:
    """The attribute that names an element's language (BCP 47)."""
    return f" /Lang {text_string(tag)}"


def scope(value: str) -> str:
    """The attribute of a TH: it heads its Column or its Row."""
    return f" /A << /O /Table /Scope /{value} >>"


def summary(text: str) -> str:
    """The attribute of a Table that says in words what it holds."""
    return f" /A << /O /Table /Summary {text_string(text)} >>" if text else ""


def bounds(rectangle: str) -> str:
    """The attribute of a Figure that says where it stands."""
    return f" /A << /O /Layout /BBox [{rectangle}] /Placement /Block >>"


class Structure:
    """The tree of one document, and the way back into it from pages and annotations."""

    def __init__(self) -> None:
        self._count = count()
        self.root = Element("Document", self._count)
        self._pages: list[list[int]] = []
        self._page = 0
        self._marks: list[int] = []
        self._annotations: list[int] = []
        self._notes: list[tuple[str, int]] = []

    def begin_page(self, number: int) -> int:
        """A new page, object `number`; the number under which its marks are found again
        (StructParents)."""
        self._page = number
        self._marks = []
        self._pages.append(self._marks)
        return len(self._pages) - 1

    def mark(self, element: Element) -> int:
        """The number of a new marked content sequence that belongs to `element`."""
        marks = self._marks
        mark = len(marks)
        marks.append(element.number)
        if not element.page:
            element.page = self._page
        if element.page == self._page:
            element.kids.append(str(mark))
        else:
            element.kids.append(f"<< /Type /MCR /Pg {self._page} 0 R /MCID {mark} >>")
        return mark

    def annotate(self, element: Element, number: int, pages: int) -> int:
        """The key (StructParent) of annotation object `number` on the current page."""
        element.kids.append(f"<< /Type /OBJR /Pg {self._page} 0 R /Obj {number} 0 R >>")
        self._annotations.append(element.number)
        return pages + len(self._annotations) - 1

    def note(self, element: Element) -> None:
        """Give a Note the ID that PDF/UA asks of it."""
        name = f"note-{len(self._notes) + 1:05d}"
        element.attributes += f" /ID {text_string(name)}"
        self._notes.append((name, element.number))

    def write(self, container: Container) -> int:
        """Write the tree; its root's number."""
        root = container.reserve()
        first = container.count + 1
        container.extend(_written(self.root, root, first, next(self._count)))
        lists = [
            container.add(f"[{' '.join([f'{first + number} 0 R' for number in marks])}]")
            for marks in self._pages
        ]
        back = lists + [first + number for number in self._annotations]
        numbers = " ".join([f"{key} {number} 0 R" for key, number in enumerate(back)])
        names = " ".join(
            [f"{text_string(name)} {first + number} 0 R" for name, number in sorted(self._notes)]
        )
        container.fill(
            root,
            f"<< /Type /StructTreeRoot /K [{first} 0 R]"
            f" /ParentTree << /Nums [{numbers}] >> /ParentTreeNextKey {len(back)}"
            f"{f' /IDTree << /Names [{names}] >>' if names else ''} >>",
        )
        return root


def _written(top: Element, root: int, first: int, count: int) -> list[str]:
    """All elements in the order of their numbers, whole objects of which `first` is the first."""
    written = [""] * count
    waiting = [top]
    for element in waiting:
        number = element.number
        parent = first + element.parent if element.parent >= 0 else root
        page = f" /Pg {element.page} 0 R" if element.page else ""
        held = []
        for kid in element.kids:
            if isinstance(kid, str):
                held.append(kid)
            else:
                held.append(f"{first + kid.number} 0 R")
                waiting.append(kid)
        kids = f" /K [{' '.join(held)}]" if held else ""
        written[number] = (
            f"{first + number} 0 obj\n<< /Type /StructElem /S /{element.tag}{element.attributes}"
            f" /P {parent} 0 R{page}{kids} >>\nendobj\n"
        )
    return written
