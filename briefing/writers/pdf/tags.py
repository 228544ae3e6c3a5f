"""The structure tree: what each piece of a page is, in reading order.

ISO 32000-1, 14.7 and 14.8. Elements are written as strings; there are many thousands of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.writers.pdf.syntax import text_string

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.runs import Step


class Content(NamedTuple):
    """A marked content sequence on a page."""

    page: int
    mark: int


class Annotated(NamedTuple):
    """An annotation on a page; `number` is its object's."""

    page: int
    number: int


class Element:
    """One structure element and, in reading order, what it holds."""

    __slots__ = ("_open", "attributes", "kids", "number", "parent", "tag")

    def __init__(self, tag: str, parent: Element | None = None, attributes: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Element | Content | Annotated] = []
        self.number = 0
        self._open: list[tuple[Step, Element]] = []

    def child(self, tag: str, attributes: str = "") -> Element:
        """A new element, last among this one's."""
        element = Element(tag, self, attributes)
        self.kids.append(element)
        return element

    def along(self, path: tuple[Step, ...]) -> Element:
        """The element at the end of a path of links and languages, begun where it is new."""
        opened = self._open
        if not path and not opened:
            return self
        kept = 0
        for (step, _), wanted in zip(opened, path, strict=False):
            if step != wanted:
                break
            kept += 1
        del opened[kept:]
        for step in path[kept:]:
            parent = opened[-1][1] if opened else self
            attributes = language(step.value) if step.kind == "Span" else ""
            opened.append((step, parent.child(step.tag, attributes)))
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
        self.root = Element("Document")
        self._pages: list[list[Element]] = []
        self._annotations: list[Element] = []
        self._notes: list[tuple[str, Element]] = []

    def begin_page(self) -> int:
        """A new page; the number under which its marks are found again (StructParents)."""
        self._pages.append([])
        return len(self._pages) - 1

    def mark(self, element: Element) -> int:
        """The number of a new marked content sequence that belongs to `element`."""
        marks = self._pages[-1]
        element.kids.append(Content(len(self._pages) - 1, len(marks)))
        marks.append(element)
        return len(marks) - 1

    def annotate(self, element: Element, number: int, pages: int) -> int:
        """The key (StructParent) of annotation object `number` on the current page."""
        element.kids.append(Annotated(len(self._pages) - 1, number))
        self._annotations.append(element)
        return pages + len(self._annotations) - 1

    def note(self, element: Element) -> None:
        """Give a Note the ID that PDF/UA asks of it."""
        name = f"note-{len(self._notes) + 1:05d}"
        element.attributes += f" /ID {text_string(name)}"
        self._notes.append((name, element))

    def write(self, container: Container, pages: list[int]) -> int:
        """Write the tree; `pages` are the page objects' numbers. Returns the root's number."""
        root = container.reserve()
        elements = list(_walk(self.root))
        for element in elements:
            element.number = container.reserve()
        for element in elements:
            container.fill(element.number, _written(element, root, pages))
        lists = [
            container.add(f"[{' '.join(f'{element.number} 0 R' for element in marks)}]")
            for marks in self._pages
        ]
        back = lists + [element.number for element in self._annotations]
        numbers = " ".join(f"{key} {number} 0 R" for key, number in enumerate(back))
        names = " ".join(
            f"{text_string(name)} {element.number} 0 R" for name, element in sorted(self._notes)
        )
        container.fill(
            root,
            f"<< /Type /StructTreeRoot /K [{self.root.number} 0 R]"
            f" /ParentTree << /Nums [{numbers}] >> /ParentTreeNextKey {len(back)}"
            f"{f' /IDTree << /Names [{names}] >>' if names else ''} >>",
        )
        return root


def _walk(root: Element) -> list[Element]:
    """All elements, each before its kids."""
    found: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        found.append(element)
        waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]
    return found


def _written(element: Element, root: int, pages: list[int]) -> str:
    parent = element.parent.number if element.parent is not None else root
    home = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
    kids = " ".join(_kid(kid, home, pages) for kid in element.kids)
    page = f" /Pg {pages[home]} 0 R" if home is not None else ""
    held = f" /K [{kids}]" if kids else ""
    return (
        f"<< /Type /StructElem /S /{element.tag} /P {parent} 0 R{page}{element.attributes}{held} >>"
    )


def _kid(kid: Element | Content | Annotated, home: int | None, pages: list[int]) -> str:
    match kid:
        case Element():
            return f"{kid.number} 0 R"
        case Content() if kid.page == home:
            return str(kid.mark)
        case Content():
            return f"<< /Type /MCR /Pg {pages[kid.page]} 0 R /MCID {kid.mark} >>"
        case Annotated():
            return f"<< /Type /OBJR /Pg {pages[kid.page]} 0 R /Obj {kid.number} 0 R >>"
