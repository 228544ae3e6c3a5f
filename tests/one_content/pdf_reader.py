"""A PDF as its structure tree tells it: blocks, words with languages and links, notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from one_content.said import HERE, Mark, Piece, Reading, plain, tongue
from writers.pdf.tagged import Node, Tagged

_WHITE = " \t\n\N{NARROW NO-BREAK SPACE}"


@dataclass
class Tree:
    """The reading, the page of each mark and that on which its note begins, and what is wrong."""

    reading: Reading
    pages: dict[str, tuple[int, int]]
    faults: list[str]


def by_structure(data: bytes) -> Tree:
    """What the structure tree says."""
    tagged = Tagged(data)
    numbers = {page.objgen: place for place, page in enumerate(tagged.pdf.pages)}
    reader = _Reader(tongue(str(tagged.pdf.Root.Lang)), numbers)
    for kid in tagged.root.kids:
        assert isinstance(kid, Node), "text outside every block"
        reader.block(kid)
    return Tree(reader.reading, reader.pages, tagged.faults)


class _Reader:
    def __init__(self, language: str, numbers: dict[tuple[int, int], int]) -> None:
        self.reading = Reading()
        self.pages: dict[str, tuple[int, int]] = {}
        self._language = language
        self._numbers = numbers
        self._below: list[tuple[str, list[Piece | Mark]]] = []

    def block(self, node: Node) -> None:
        match node.tag:
            case "H1" | "H2" | "H3" | "H4" | "H5" | "H6":
                self.reading.add("heading", node.tag[1], self._said(node))
            case "P":
                self._para(node)
            case "BlockQuote":
                for kid in _nodes(node, "P"):
                    self.reading.add("quote", "", self._said(kid))
            case "L":
                self._list(node)
            case "Caption":
                self.reading.add("caption", "", self._said(node))
            case "Figure":
                self.reading.add("figure", "", (Piece(str(node.pdf.Alt), self._spoken(node)),))
            case "TOC":
                self._contents(node, 0)
            case "Table":
                self._table(node)
            case other:
                raise AssertionError(f"a {other} among the blocks")

    def _spoken(self, node: Node) -> str:
        return tongue(node.language) or self._language

    def _para(self, node: Node) -> None:
        number = ""
        first = node.kids[0] if node.kids else ""
        if isinstance(first, Node) and first.tag == "Span" and not first.language:
            number = first.text.strip()
            node = Node(node.tag, node.pdf, node.language, node.kids[1:])
        self.reading.add("para", number, self._said(node))

    def _list(self, node: Node) -> None:
        decimal = str(node.pdf.A.ListNumbering) == "/Decimal"
        for item in _nodes(node, "LI"):
            label, body = _nodes(item, "Lbl", "LBody")
            assert (label.text.strip() == "•") != decimal, "a list numbered otherwise than it says"
            for place, kid in enumerate(_nodes(body, "P")):
                kind, own = ("more", "") if place else ("item", label.text.strip())
                self.reading.add(kind, own, self._said(kid))

    def _contents(self, node: Node, depth: int) -> None:
        for kid in _nodes(node, "Caption", "TOCI", "TOC"):
            match kid.tag:
                case "Caption":
                    self.reading.add("contents", "", self._said(kid))
                case "TOCI":
                    (reference,) = _nodes(kid, "Reference")
                    self.reading.add("entry", str(depth + 1), self._said(reference))
                case "TOC":
                    self._contents(kid, depth + 1)

    def _table(self, node: Node) -> None:
        parts = _nodes(node, "Caption", "THead", "TBody")
        if parts and parts[0].tag == "Caption":
            self.block(parts.pop(0))
        told = str(node.pdf.get("/A", {}).get("/Summary", ""))
        rows = [(part.tag, row) for part in parts for row in _nodes(part, "TR")]
        fields = any(str(head.pdf.A.Scope) == "/Row" for head in node.all("TH"))
        self.reading.add("fields" if fields else "table", "", (Piece(told, self._spoken(node)),))
        count = 0
        for part, row in rows:
            cells = _nodes(row, "TH", "TD")
            if fields:
                self._field(cells)
                continue
            assert {cell.tag for cell in cells} == {"TH" if part == "THead" else "TD"}
            count += part == "TBody"
            self._row(cells, "head" if part == "THead" else str(count))
        below, self._below = self._below, []
        for letter, words in below:
            self.reading.add("below", letter, words)

    def _field(self, cells: list[Node]) -> None:
        for kind, cell in zip(("label", "value"), cells, strict=True):
            self.reading.add(kind, "", self._said(cell))

    def _row(self, cells: list[Node], place: str) -> None:
        words = [[*self._said(cell)] for cell in cells]
        if place == "head" and not any(plain(tuple(each)).strip() for each in words):
            return
        for number, each in enumerate(words, 1):
            self.reading.add("cell", f"{place}.{number}", each)

    def _said(self, node: Node, language: str = "", link: str = "") -> Iterator[Piece | Mark]:
        language = tongue(node.language) or language or self._language
        for kid in node.kids:
            if isinstance(kid, str):
                yield Piece(kid, language, link)
                continue
            match kid.tag:
                case "Link":
                    yield from self._said(kid, language, _target(kid))
                case "Span":
                    yield from self._said(kid, language, link)
                case "Reference":
                    yield Mark(kid.text.strip(_WHITE))
                    self._called = kid
                case "Note":
                    self._note(kid)
                case other:
                    raise AssertionError(f"a {other} among words")

    def _note(self, node: Node) -> None:
        label, body = _nodes(node, "Lbl", "P")
        number = label.text.strip(_WHITE)
        assert number == self._called.text.strip(_WHITE), "a note after another's mark"
        words = [*self._said(body)]
        if number.isdecimal():
            self.reading.note(number, words)
            self.pages[number] = (self._page(self._called), self._page(label))
        else:
            self._below.append((number, words))

    def _page(self, node: Node) -> int:
        """Where its first words stand."""
        while isinstance(node.kids[0], Node):
            node = node.kids[0]
        return self._numbers[node.pdf.Pg.objgen]


def _nodes(node: Node, *tags: str) -> list[Node]:
    """What stands in an element, which holds these alone."""
    for kid in node.kids:
        if isinstance(kid, str) and kid.strip():
            raise AssertionError(f"{kid!r} in a {node.tag}")
        if isinstance(kid, Node) and kid.tag not in tags:
            raise AssertionError(f"a {kid.tag} in a {node.tag}")
    return [kid for kid in node.kids if isinstance(kid, Node)]


def _target(link: Node) -> str:
    """Where the annotations of a link lead, which is one place."""
    targets = set()
    for kid in link.pdf.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
            action = kid.Obj.get("/A")
            targets.add(HERE if action is None else str(action.URI))
    assert len(targets) <= 1, f"one link to {targets}"
    return targets.pop() if targets else ""
