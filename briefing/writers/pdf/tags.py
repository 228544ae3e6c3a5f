"""The structure tree: what each piece of a page is, in reading order.

ISO 32000-1, 14.7 and 14.8. Elements are written as strings; there are many thousands of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.writers.pdf.syntax import text_string

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.runs import Step


class Element:
    """One structure element and, in reading order, what it holds: references to other elements,
    and as they are written marked content and annotations.

    It knows its parent by reference alone: a tree without circles goes when it is let go.
    """

    __slots__ = (
        "_parent",
        "_reserve",
        "attributes",
        "children",
        "kids",
        "number",
        "page",
        "path",
        "reference",
        "tag",
    )

    def __init__(
        self, tag: str, reserve: Callable[[], int], parent: str, attributes: str = ""
    ) -> None:
        self.tag = tag
        self._parent = parent
        self._reserve = reserve
        self.attributes = attributes
        self.kids: list[str] = []
        self.children: list[Element] | None = None
        self.number = number = reserve()
        self.reference = f"{number} 0 R"
        self.page = ""
        """The page its numbered marks are on, if it has any."""

        self.path: tuple[tuple[Step, Element], ...] = ()
        """The links and languages under it that were last gone along, and their elements."""

    def child(self, tag: str, attributes: str = "") -> Element:
        """A new element, last among this one's."""
        element = Element(tag, self._reserve, self.reference, attributes)
        self.kids.append(element.reference)
        if self.children is None:
            self.children = [element]
        else:
            self.children.append(element)
        return element

    def written(self) -> str:
        """The whole object."""
        kids = f"/K[{' '.join(self.kids)}]" if self.kids else ""
        return (
            f"{self.number} 0 obj\n<</Type/StructElem/S/{self.tag}{self.attributes}"
            f"/P {self._parent}{self.page}{kids}>>\nendobj\n"
        )

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

    def __init__(self, container: Container) -> None:
        self._container = container
        self._number = container.reserve()
        self.root = Element("Document", container.reserve, f"{self._number} 0 R")
        self._pages: list[list[str]] = []
        self._page = ""
        self._marks: list[str] = []
        self._annotations: list[str] = []
        self._notes: list[tuple[str, str]] = []

    def begin_page(self, number: int) -> int:
        """A new page, object `number`; the number under which its marks are found again
        (StructParents)."""
        self._page = f"/Pg {number} 0 R"
        self._marks = []
        self._pages.append(self._marks)
        return len(self._pages) - 1

    def mark(self, element: Element) -> int:
        """The number of a new marked content sequence that belongs to `element`."""
        marks = self._marks
        mark = len(marks)
        marks.append(element.reference)
        if not element.page:
            element.page = self._page
        if element.page == self._page:
            element.kids.append(str(mark))
        else:
            element.kids.append(f"<</Type/MCR{self._page}/MCID {mark}>>")
        return mark

    def annotate(self, element: Element, number: int, pages: int) -> int:
        """The key (StructParent) of annotation object `number` on the current page."""
        element.kids.append(f"<</Type/OBJR{self._page}/Obj {number} 0 R>>")
        self._annotations.append(element.reference)
        return pages + len(self._annotations) - 1

    def note(self, element: Element) -> None:
        """Give a Note the ID that PDF/UA asks of it."""
        name = f"note-{len(self._notes) + 1:05d}"
        element.attributes += f" /ID {text_string(name)}"
        self._notes.append((name, element.reference))

    def write(self) -> int:
        """Write the tree; its number."""
        container = self._container
        container.settle([(element.number, element.written()) for element in _all(self.root)])
        lists = [container.add(f"[{' '.join(marks)}]") for marks in self._pages]
        back = [f"{number} 0 R" for number in lists] + self._annotations
        numbers = " ".join([f"{key} {reference}" for key, reference in enumerate(back)])
        names = " ".join(
            [f"{text_string(name)} {reference}" for name, reference in sorted(self._notes)]
        )
        container.fill(
            self._number,
            f"<< /Type /StructTreeRoot /K [{self.root.reference}]"
            f" /ParentTree << /Nums [{numbers}] >> /ParentTreeNextKey {len(back)}"
            f"{f' /IDTree << /Names [{names}] >>' if names else ''} >>",
        )
        return self._number


def _all(top: Element) -> list[Element]:
    found = [top]
    for element in found:  # which grows on the way
        if element.children is not None:
            found += element.children
    return found
