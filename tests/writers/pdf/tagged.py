"""A reader of tagged PDF of our own: the structure tree with its text, and what is wrong with it.

veraPDF does not look at these: text in reading order, the way back from page to tree
(ParentTree), headings that skip a level.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass, field

import pikepdf

_CHARACTER = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4})>")
_PLACED = {"THead": {"Table"}, "TBody": {"Table"}, "TR": {"Table", "THead", "TBody"}}
_PLACED |= {"TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "Lbl": {"LI", "Note"}, "LBody": {"LI"}}
_PLACED |= {"TOCI": {"TOC"}, "TOC": {"TOC", "Document"}, "Caption": {"Table", "TOC", "Document"}}
_INKS = {"Tj", "S", "f"}


@dataclass
class Node:
    tag: str
    pdf: pikepdf.Object
    language: str = ""
    kids: list[Node | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        if self.tag == "Figure":
            return str(self.pdf.Alt)
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def all(self, tag: str) -> list[Node]:
        found = [self] if self.tag == tag else []
        for kid in self.kids:
            if isinstance(kid, Node):
                found += kid.all(tag)
        return found


class Tagged:
    """A tagged file, opened."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.faults: list[str] = []
        self._texts = [_Page(page, self.faults) for page in self.pdf.pages]
        self._numbers = {page.objgen: place for place, page in enumerate(self.pdf.pages)}
        tree = self.pdf.Root.StructTreeRoot
        numbers = list(tree.ParentTree.Nums)
        self._back = {
            int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)
        }
        self._read: Counter[tuple[int, int]] = Counter()
        (root,) = tree.K
        self.root = self._node(root, "")
        self._check()

    @property
    def text(self) -> str:
        """All that is read aloud, in order."""
        return self.root.text

    def dump(self) -> str:
        """The tree, one element or text a line."""
        lines: list[str] = []
        _dump(self.root, 0, lines)
        return "\n".join(lines) + "\n"

    def _node(self, element: pikepdf.Object, language: str) -> Node:
        own = str(element.get("/Lang", ""))
        node = Node(str(element.S)[1:], element, own)
        for kid in element.get("/K", []):
            if isinstance(kid, int):
                node.kids.append(self._content(element, element.Pg, kid))
            elif kid.get("/Type") == "/MCR":
                node.kids.append(self._content(element, kid.Pg, int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                self._annotation(element, kid.Obj)
            else:
                if kid.P.objgen != element.objgen:
                    self.faults.append(f"{kid.S} names another parent")
                node.kids.append(self._node(kid, own or language))
        return node

    def _content(self, element: pikepdf.Object, page: pikepdf.Object, mark: int) -> str:
        number = self._numbers[page.objgen]
        back = self._back[int(page.StructParents)]
        if mark >= len(back) or back[mark].objgen != element.objgen:
            self.faults.append(f"page {number}, mark {mark} leads back to another element")
        self._read[number, mark] += 1
        return self._texts[number].marked.get(mark, "")

    def _annotation(self, element: pikepdf.Object, annotation: pikepdf.Object) -> None:
        if self._back[int(annotation.StructParent)].objgen != element.objgen:
            self.faults.append("an annotation leads back to another element")
        if not str(annotation.get("/Contents", "")).strip():
            self.faults.append("an annotation says nothing")

    def _check(self) -> None:
        for number, page in enumerate(self._texts):
            for mark in page.marked:
                if self._read[number, mark] != 1:
                    self.faults.append(
                        f"page {number}, mark {mark} is read {self._read[number, mark]} times"
                    )
        self._check_places(self.root)
        self._check_headings()
        self._check_notes()
        for figure in self.root.all("Figure"):
            self._check_figure(figure)
        for cell in self.root.all("TH"):
            if "/Scope" not in cell.pdf.get("/A", {}):
                self.faults.append("a head cell heads nothing")
        if not str(self.pdf.Root.get("/Lang", "")):
            self.faults.append("the paper has no language")
        if any(page.get("/Tabs") != "/S" for page in self.pdf.pages):
            self.faults.append("a page is not tabbed in structure order")

    def _check_figure(self, figure: Node) -> None:
        if not str(figure.pdf.get("/Alt", "")).strip():
            self.faults.append("a figure says nothing")
        parts = [kid for kid in figure.pdf.K if not isinstance(kid, int)]
        if not parts and "/BBox" not in figure.pdf.get("/A", {}):
            self.faults.append("a figure on one page has no rectangle")

    def _check_places(self, node: Node) -> None:
        for kid in node.kids:
            if isinstance(kid, Node):
                if node.tag not in _PLACED.get(kid.tag, {node.tag}):
                    self.faults.append(f"{kid.tag} within {node.tag}")
                self._check_places(kid)

    def _check_headings(self) -> None:
        before = 0
        for kid in self.root.kids:
            if isinstance(kid, Node) and re.fullmatch(r"H\d", kid.tag):
                level = int(kid.tag[1])
                if level > before + 1:
                    self.faults.append(f"H{level} after H{before}")
                before = level

    def _check_notes(self) -> None:
        notes = self.root.all("Note")
        names = {str(note.pdf.get("/ID", "")) for note in notes}
        if len(names) != len(notes) or "" in names:
            self.faults.append("a note has no ID of its own")
        entries = self.root.all("TOCI")
        if len(notes) + len(entries) != len(self.root.all("Reference")):
            self.faults.append("notes and references differ in number")


class _Page:
    """The text of one page by its marks."""

    def __init__(self, page: pikepdf.Page, faults: list[str]) -> None:
        self.marked: dict[int, str] = {}
        fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
        open_marks: list[int | None] = []
        letters: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC":
                    mark = operands[1].get("/MCID")
                    open_marks.append(None if mark is None else int(mark))
                case "EMC":
                    open_marks.pop()
                case "Tf":
                    letters = fonts[str(operands[0])]
                case ink if ink in _INKS and not open_marks:
                    faults.append("something drawn is neither tagged nor an artifact")
                case "Tj" if open_marks[-1] is not None:
                    text = "".join(letters[code] for code in bytes(operands[0]))
                    self.marked[open_marks[-1]] = self.marked.get(open_marks[-1], "") + text


def _letters(font: pikepdf.Object) -> dict[int, str]:
    found = _CHARACTER.findall(font.ToUnicode.read_bytes().decode("ascii"))
    return {int(code, 16): chr(int(letter, 16)) for code, letter in found}


def _dump(node: Node, depth: int, lines: list[str]) -> None:
    language = f" [{node.language}]" if node.language else ""
    indent = "  " * depth
    if node.tag == "Figure":
        lines.append(f"{indent}Figure {node.text!r}")
        return
    if all(isinstance(kid, str) for kid in node.kids):
        lines.append(f"{indent}{node.tag}{language} {node.text!r}".rstrip())
        return
    lines.append(f"{indent}{node.tag}{language}")
    for kid in node.kids:
        if isinstance(kid, str):
            lines.append(f"{indent}  {kid!r}")
        else:
            _dump(kid, depth + 1, lines)
