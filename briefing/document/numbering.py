"""Numbers for all that is numbered, in one pass in reading order, and what refers to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import TypeVar

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Cell,
    Columns,
    Contents,
    CrossRef,
    Document,
    Emph,
    Entry,
    Field,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    PageBreak,
    Para,
    Part,
    Row,
    Span,
    Str,
    Strong,
    Table,
)
from briefing.errors import BriefingError

_Any = TypeVar("_Any")
_Holder = TypeVar(
    "_Holder",
    bound=Heading | Para | Caption | Field | Cell | Emph | Strong | Link | Span | Note,
)


def numbered(document: Document) -> Document:
    """The same document with numbers: notes from 1 in reading order (or a, b, c below a table),
    captions by kind, body paragraphs where layout or part numbers them, contents,
    cross-references.

    Raises "reference-unknown" for a cross-reference to a key nothing has.
    """
    numberer = _Numberer(document)
    blocks = numberer.blocks(document.blocks)
    if numberer.refers:
        blocks = _Resolver(numberer.labels).blocks(blocks)
    listed = list(headings(blocks))
    return replace(document, blocks=tuple(_listed(block, listed) for block in blocks))


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


def headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Every heading in reading order."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Columns):
            yield from headings((*block.left, *block.right))


def plain_text(inlines: tuple[Inline, ...]) -> str:
    """The words of inlines, without their notes."""
    parts = []
    for inline in inlines:
        match inline:
            case Str():
                parts.append(inline.text)
            case Emph() | Strong() | Link() | Span():
                parts.append(plain_text(inline.inlines))
            case CrossRef(raised=False):
                parts.append(inline.label)
            case CrossRef() | Note():
                pass
    return "".join(parts)


class _Walker:
    """Passes every inline of a document by; rebuilds only what changed on the way."""

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self.block(block) for block in blocks)

    def block(self, block: Block) -> Block:
        match block:
            case Heading() | Para() | Caption():
                return self._held(block)
            case BlockQuote():
                paras = self._all(block.blocks)
                return block if paras is block.blocks else replace(block, blocks=paras)
            case List():
                items = _same(block.items, tuple(self._all(item) for item in block.items))
                return block if items is block.items else replace(block, items=items)
            case Table():
                head = self._row(block.head)
                rows = _same(block.rows, tuple(self._row(row) for row in block.rows))
                unchanged = head is block.head and rows is block.rows
                return block if unchanged else replace(block, head=head, rows=rows)
            case FieldTable() | Columns():
                return self._parted(block)
            case Chart() | Timeline() | Contents() | PageBreak() | Part():
                return block

    def _parted(self, block: FieldTable | Columns) -> FieldTable | Columns:
        if isinstance(block, Columns):
            left, right = self.blocks(block.left), self.blocks(block.right)
            return replace(block, left=left, right=right)
        fields = self._all(block.fields)
        return block if fields is block.fields else replace(block, fields=fields)

    def _row(self, row: Row) -> Row:
        cells = self._all(row.cells)
        return row if cells is row.cells else replace(row, cells=cells)

    def _all(self, holders: tuple[_Holder, ...]) -> tuple[_Holder, ...]:
        return _same(holders, tuple([self._held(holder) for holder in holders]))

    def _held(self, holder: _Holder) -> _Holder:
        inlines = self.inlines(holder.inlines)
        return holder if inlines is holder.inlines else replace(holder, inlines=inlines)

    def inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """Most are words, which nothing changes: they are not even visited."""
        changed: list[Inline] | None = None
        for place, inline in enumerate(inlines):
            if isinstance(inline, Str):
                continue
            new = self.inline(inline)
            if new is not inline:
                changed = changed or list(inlines)
                changed[place] = new
        return inlines if changed is None else tuple(changed)

    def inline(self, inline: Inline) -> Inline:
        match inline:
            case Str() | CrossRef():
                return inline
            case Emph() | Strong() | Link() | Span() | Note():
                return self._held(inline)


def _same(before: tuple[_Any, ...], after: tuple[_Any, ...]) -> tuple[_Any, ...]:
    """`before` itself where nothing in it changed."""
    for old, new in zip(before, after, strict=True):
        if old is not new:
            return after
    return before


class _Numberer(_Walker):
    def __init__(self, document: Document) -> None:
        self._notes = count(1)
        self._letters: count[int] | None = None
        self._body = 1 if document.layout.numbered else 0  # the next number; 0 where none are
        self._captions: Counter[tuple[str, str]] = Counter()
        self.labels: dict[str, str] = {}
        self.refers = False

    def block(self, block: Block) -> Block:
        match block:
            case Table(notes="below"):
                self._letters = count(1)
                numbered_table = super().block(block)
                self._letters = None
                return numbered_table
            case Para(role="body") if self._body:
                self._body += 1
                return super().block(replace(block, number=self._body - 1))
            case Part():
                self._body = int(block.numbered)
                return block
            case Caption():
                kind = block.kind, block.language
                self._captions[kind] += 1
                number = self._captions[kind]
                if block.key:
                    self.labels[block.key] = f"{block.word} {number}"
                return super().block(replace(block, number=number))
            case _:
                return super().block(block)

    def _parted(self, block: FieldTable | Columns) -> FieldTable | Columns:
        """Both sides of columns are numbered alike."""
        if not isinstance(block, Columns):
            return super()._parted(block)
        first = self._body
        left = self.blocks(block.left)
        last, self._body = self._body, first
        right = self.blocks(block.right)
        self._body = max(last, self._body)
        return replace(block, left=left, right=right)

    def inline(self, inline: Inline) -> Inline:
        if isinstance(inline, Note):
            return self._note(inline)
        if isinstance(inline, CrossRef):
            self.refers = True
        return super().inline(inline)

    def _note(self, note: Note) -> Note:
        self.refers = self.refers or _refers(note.inlines)
        if self._letters is not None:
            label = _letter(next(self._letters))
            lettered = Note(note.inlines, note.number, note.key, label)
        else:
            number = next(self._notes)
            label, lettered = str(number), Note(note.inlines, number, note.key, note.letter)
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


def _listed(block: Block, headings: list[Heading]) -> Block:
    """Contents with an entry for each heading; pages somebody has filled in already stay."""
    if not isinstance(block, Contents):
        return block
    pages = {entry.origin: entry.page for entry in block.entries}
    entries = (
        Entry(
            heading.level,
            plain_text(heading.inlines),
            heading.origin,
            pages.get(heading.origin, 0),
        )
        for heading in headings
        if 1 <= heading.level <= block.levels and heading.language == block.language
    )
    return replace(block, entries=tuple(entries))


def _refers(inlines: tuple[Inline, ...]) -> bool:
    """Whether a cross-reference stands anywhere in them."""
    for inline in inlines:
        if isinstance(inline, Str):
            continue
        if isinstance(inline, CrossRef) or _refers(inline.inlines):
            return True
    return False


def _letter(number: int) -> str:
    """1 is a, 26 z, 27 aa."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
