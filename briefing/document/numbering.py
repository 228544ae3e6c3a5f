"""Numbers for all that is numbered, in one pass in reading order, and what refers to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Contents,
    CrossRef,
    Document,
    Emph,
    Entry,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    PageBreak,
    Para,
    Row,
    Span,
    Str,
    Strong,
    Table,
)
from briefing.errors import BriefingError


def numbered(document: Document) -> Document:
    """The same document with numbers: notes from 1 in reading order (or a, b, c below a table),
    captions by kind, body paragraphs where the layout numbers them, contents, cross-references.

    Raises "reference-unknown" for a cross-reference to a key nothing has.
    """
    numberer = _Numberer(document)
    blocks = numberer.blocks(document.blocks)
    if numberer.refers:
        blocks = _Resolver(numberer.labels).blocks(blocks)
    return replace(document, blocks=blocks)


def with_pages(document: Document, pages: Mapping[str, int]) -> Document:
    """The same document with the pages of its contents filled in, by the headings' origins."""
    document = numbered(document)
    return replace(
        document,
        blocks=tuple(
            replace(
                block,
                entries=tuple(
                    replace(entry, page=pages.get(entry.origin, 0)) for entry in block.entries
                ),
            )
            if isinstance(block, Contents)
            else block
            for block in document.blocks
        ),
    )


def plain_text(inlines: tuple[Inline, ...]) -> str:
    """The words of inlines, without their notes."""
    parts = []
    for inline in inlines:
        match inline:
            case Str():
                parts.append(inline.text)
            case Emph() | Strong() | Link() | Span():
                parts.append(plain_text(inline.inlines))
            case CrossRef():
                parts.append(inline.label)
            case Note():
                pass
    return "".join(parts)


class _Walker:
    """Rebuilds a document's blocks, passing every inline by."""

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self.block(block) for block in blocks)

    def block(self, block: Block) -> Block:
        match block:
            case Heading() | Para() | Caption():
                return replace(block, inlines=self.inlines(block.inlines))
            case BlockQuote():
                return replace(block, blocks=self._paras(block.blocks))
            case List():
                return replace(block, items=tuple(self._paras(item) for item in block.items))
            case Table():
                head = self._row(block.head)
                return replace(block, head=head, rows=tuple(self._row(row) for row in block.rows))
            case FieldTable():
                fields = tuple(
                    replace(field, inlines=self.inlines(field.inlines)) for field in block.fields
                )
                return replace(block, fields=fields)
            case Chart() | Timeline() | Contents() | PageBreak():
                return block

    def _paras(self, paras: tuple[Para, ...]) -> tuple[Para, ...]:
        return tuple(replace(para, inlines=self.inlines(para.inlines)) for para in paras)

    def _row(self, row: Row) -> Row:
        cells = tuple(replace(cell, inlines=self.inlines(cell.inlines)) for cell in row.cells)
        return replace(row, cells=cells)

    def inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(self.inline(inline) for inline in inlines)

    def inline(self, inline: Inline) -> Inline:
        match inline:
            case Str() | CrossRef():
                return inline
            case Emph() | Strong() | Link() | Span() | Note():
                return replace(inline, inlines=self.inlines(inline.inlines))


class _Numberer(_Walker):
    def __init__(self, document: Document) -> None:
        self._notes = count(1)
        self._letters: count[int] | None = None
        self._body = count(1) if document.layout.numbered else None
        self._captions: Counter[str] = Counter()
        self._headings = [block for block in document.blocks if isinstance(block, Heading)]
        self.labels: dict[str, str] = {}
        self.refers = False

    def block(self, block: Block) -> Block:
        match block:
            case Table(notes="below"):
                self._letters = count(1)
                numbered_table = super().block(block)
                self._letters = None
                return numbered_table
            case Para(role="body") if self._body is not None:
                return super().block(replace(block, number=next(self._body)))
            case Caption():
                self._captions[block.kind] += 1
                number = self._captions[block.kind]
                if block.key:
                    self.labels[block.key] = f"{block.word} {number}"
                return super().block(replace(block, number=number))
            case Contents():
                return replace(block, entries=self._entries(block))
            case _:
                return super().block(block)

    def _entries(self, contents: Contents) -> tuple[Entry, ...]:
        """One for each heading; pages somebody has filled in already stay."""
        pages = {entry.origin: entry.page for entry in contents.entries}
        return tuple(
            Entry(
                heading.level,
                plain_text(heading.inlines),
                heading.origin,
                pages.get(heading.origin, 0),
            )
            for heading in self._headings
            if 1 <= heading.level <= contents.levels
        )

    def inline(self, inline: Inline) -> Inline:
        if isinstance(inline, Note):
            return self._note(inline)
        if isinstance(inline, CrossRef):
            self.refers = True
        return super().inline(inline)

    def _note(self, note: Note) -> Note:
        if any(isinstance(inner, CrossRef) for inner in note.inlines):
            self.refers = True
        if self._letters is not None:
            label = _letter(next(self._letters))
            lettered = replace(note, letter=label)
        else:
            number = next(self._notes)
            label, lettered = str(number), replace(note, number=number)
        if note.key:
            self.labels[note.key] = label
        return lettered


class _Resolver(_Walker):
    def __init__(self, labels: dict[str, str]) -> None:
        self._labels = labels

    def inline(self, inline: Inline) -> Inline:
        if isinstance(inline, CrossRef):
            if inline.key not in self._labels:
                raise BriefingError("reference-unknown", item=inline.key, reference=inline.key)
            return replace(inline, label=self._labels[inline.key])
        return super().inline(inline)


def _letter(number: int) -> str:
    """1 is a, 26 z, 27 aa."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
