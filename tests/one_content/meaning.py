"""What the tree says, as each format can say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from one_content.said import HERE, Mark, Piece, Reading, address, tongue

from briefing.document.numbering import numbered
from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Columns,
    Contents,
    CrossRef,
    Document,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Para,
    Row,
    Span,
    Str,
    Table,
)

Format = Literal["word", "pdf"]


def meant(document: Document, form: Format) -> Reading:
    """The reading a paper of this format should give.

    Word has headings and entries of any level, and attributions of a style of their own; a
    tagged PDF may skip no level and knows an attribution as a paragraph of what it stands in.
    """
    return _Teller(numbered(document), form).told()


class Depths:
    """Levels as depths: the first of a lower level is one deeper, whatever it calls itself."""

    def __init__(self) -> None:
        self._levels: list[int] = []

    def depth(self, level: int) -> int:
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        self._levels.append(level)
        return len(self._levels)


class _Teller:
    def __init__(self, document: Document, form: Format) -> None:
        self._document = document
        self._form = form
        self._language = tongue(document.properties.language)
        self._reading = Reading()
        self._headings = Depths()
        self._below: list[Note] = []

    def told(self) -> Reading:
        for block in self._document.blocks:
            self._block(block)
        return self._reading

    def _block(self, block: Block) -> None:
        match block:
            case Heading() | Para() | Caption():
                self._line(block)
            case BlockQuote():
                for para in block.blocks:
                    self._reading.add(self._role(para, "quote"), "", self._words(para.inlines))
            case List():
                self._list(block)
            case Table() | FieldTable() | Contents():
                self._tabular(block)
            case Columns():
                for kid in (*block.left, *block.right):
                    self._block(kid)
            case Chart() | Timeline():
                self._picture(block)

    def _tabular(self, block: Table | FieldTable | Contents) -> None:
        match block:
            case Table():
                self._table(block)
            case FieldTable():
                self._fields(block)
            case Contents():
                self._contents(block)

    def _line(self, block: Heading | Para | Caption) -> None:
        words = [*self._words(block.inlines)]
        match block:
            case Heading() if _says([words]):
                level = block.level if self._form == "word" else self._headings.depth(block.level)
                self._reading.add("heading", str(level), words)
            case Para():
                number = f"{block.number}." if block.number else ""
                self._reading.add(self._role(block, "para"), number, words)
            case Caption():
                said = any(isinstance(each, Mark) or each.text for each in words)
                label = f"{block.word} {block.number}{'. ' if said else ''}"
                self._reading.add("caption", "", (self._plain(label, block.language), *words))

    def _picture(self, block: Chart | Timeline) -> None:
        """A timeline of nothing is not drawn."""
        if isinstance(block, Chart) or block.moments:
            self._reading.add("figure", "", (self._told(block.alt, block.language),))

    def _role(self, para: Para, kind: str) -> str:
        return "attribution" if para.role == "attribution" and self._form == "word" else kind

    def _list(self, block: List) -> None:
        for number, item in enumerate(block.items, 1):
            label = f"{number}." if block.ordered else "•"
            for place, para in enumerate(item):
                kind = self._role(para, "more") if place else "item"
                self._reading.add(kind, "" if place else label, self._words(para.inlines))

    def _table(self, block: Table) -> None:
        self._reading.add("table", "", (self._told(block.summary, block.language),))
        self._row(block.head, "head")
        for number, row in enumerate(block.rows, 1):
            self._row(row, str(number))
        below, self._below = self._below, []
        for note in below:
            self._reading.add("below", note.letter, self._words(note.inlines))

    def _row(self, row: Row, place: str) -> None:
        cells = [[*self._words(cell.inlines)] for cell in row.cells]
        if place == "head" and not _says(cells):
            return
        for number, words in enumerate(cells, 1):
            self._reading.add("cell", f"{place}.{number}", words)

    def _fields(self, block: FieldTable) -> None:
        if block.fields:
            self._reading.add("fields", "", (self._told(block.summary, block.language),))
        for field in block.fields:
            self._reading.add("label", "", (self._plain(field.label, block.language),))
            self._reading.add("value", "", self._words(field.inlines))

    def _contents(self, block: Contents) -> None:
        entries = [entry for entry in block.entries if entry.text.strip()]
        if not entries:
            return
        self._reading.add("contents", "", (self._plain(block.title, block.language),))
        depths = Depths()
        language = tongue(block.language) or self._language
        for entry in entries:
            page = f" {entry.page}" if entry.page else ""
            level = entry.level if self._form == "word" else depths.depth(entry.level)
            words = (Piece(f"{entry.text}{page}", language, HERE),)
            self._reading.add("entry", str(level), words)

    def _plain(self, text: str, language: str = "") -> Piece:
        return Piece(text, tongue(language) or self._language)

    def _told(self, text: str, language: str) -> Piece:
        """What is told to who cannot see: Word does not say in which language."""
        return self._plain(text, language if self._form == "pdf" else "")

    def _words(
        self, inlines: Iterable[Inline], language: str = "", link: str = ""
    ) -> Iterator[Piece | Mark]:
        language = language or self._language
        for inline in inlines:
            match inline:
                case Str():
                    yield Piece(inline.text, language, link)
                case CrossRef():
                    yield Piece(inline.label, language, link or HERE)
                case Note():
                    yield self._note(inline)
                case Link():
                    shown = inline.inlines or (Str(inline.url),)
                    yield from self._words(shown, language, link or address(inline.url))
                case Span():
                    own = tongue(inline.language) or language
                    yield from self._words(inline.inlines, own, link)
                case _:
                    yield from self._words(inline.inlines, language, link)

    def _note(self, note: Note) -> Mark:
        if note.letter:
            self._below.append(note)
            return Mark(note.letter)
        self._reading.note(str(note.number), self._words(note.inlines))
        return Mark(str(note.number))


def _says(cells: list[list[Piece | Mark]]) -> bool:
    return any(isinstance(each, Mark) or each.text.strip() for cell in cells for each in cell)
