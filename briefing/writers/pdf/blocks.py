"""Blocks made into slabs: headings, paragraphs, quotations, lists."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Contents,
    Document,
    FieldTable,
    Heading,
    Inline,
    List,
    PageBreak,
    Para,
    Str,
    Strong,
    Table,
)
from briefing.writers.pdf import tables
from briefing.writers.pdf.breaking import broken
from briefing.writers.pdf.contents import anchor, contents, listed
from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.runs import Flattener
from briefing.writers.pdf.slabs import Bookmark, Column, Slab, Text, paragraph
from briefing.writers.pdf.style import LIST_INDENT, QUOTE_INDENT, Style, Type
from briefing.writers.pdf.tags import Element, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.writers.pdf.cache import Cache
    from briefing.writers.pdf.fonts import Family
    from briefing.writers.pdf.runs import Run

_NOTE_INDENT = 1.35
"""Of the notes' type size: room for a raised number of four figures."""

_LABEL_GAP = 5.5
_NUMBER_INDENT = 2.4
"""Of the type size: how far a numbered paragraph hangs, where its numbers leave it."""

_BULLET = "\u2022"


class Setter:
    """Sets blocks one after another, giving each its elements in the structure tree."""

    def __init__(
        self,
        document: Document,
        style: Style,
        family: Family,
        root: Element,
        cache: Cache | None = None,
    ) -> None:
        self.style = style
        self._document = document
        self._language = document.properties.language
        self._root = root
        self._flattener = Flattener(family)
        self._cache = cache
        if cache is not None:
            cache.begin((style, self._language, document.layout.font))
        self._column = Column(style.frame.left, style.frame.width)
        self._text = self._column.inset(self._numbers_width())
        self._quoted = self._text.inset(QUOTE_INDENT, QUOTE_INDENT)
        self._headings = count()
        self._levels: list[int] = []
        self._captioned: Element | None = None
        self._after = 0.0

    @property
    def note_indent(self) -> float:
        """How far the notes' lines stand in, for their numbers."""
        return self.style.note.size * _NOTE_INDENT

    def lines(self, inlines: tuple[Inline, ...], kind: Type, width: float) -> list[Line]:
        """The lines of one paragraph, and those of the notes it calls."""
        if self._cache is None:
            return self._set(inlines, kind, width)
        key = (inlines, kind, width)
        lines = self._cache.take(key)
        if lines is None:
            lines = self._set(inlines, kind, width)
        self._cache.keep(key, lines)
        return lines

    def _set(self, inlines: tuple[Inline, ...], kind: Type, width: float) -> list[Line]:
        runs = self._flattener.flat(inlines, kind)
        for _, run in runs:
            if run.note is not None:
                note = self.style.note
                words = self._flattener.flat(run.note.inlines, note, within_note=True)
                lines = self._broken(words, note, self.style.frame.width - self.note_indent)
                run.note.lines = lines or [Line([], 0.0)]
        return self._broken(runs, kind, width)

    def _broken(self, runs: list[tuple[str, Run]], kind: Type, width: float) -> list[Line]:
        language = self._language if kind.divided else ""
        return broken(runs, width, justified=kind.align == "justified", language=language)

    def slabs(self, block: Block, following: Block | None) -> Iterator[Slab]:
        """The slabs of a block; `following` is the block after it."""
        match block:
            case Heading():
                yield from self._heading(block)
            case Para():
                yield from self._para(block, lead=_attributes(following))
            case BlockQuote():
                yield from self._quote(block, following)
            case List():
                yield from self._list(block)
            case Caption():
                yield from self._caption(block, following)
            case Table() | FieldTable() | Contents():
                yield from self._tabular(block)
            case Chart() | Timeline():
                yield from self._figure(block, following)
            case PageBreak():
                self._after = 0.0

    def _tabular(self, block: Table | FieldTable | Contents) -> Iterator[Slab]:
        style, column = self.style, self._column
        match block:
            case Table():
                element, self._captioned = self._captioned, None
                element = element or self._root.child("Table", summary(block.summary))
                yield from self._spaced(tables.table(self, block, column, element), style.table)
            case FieldTable():
                slabs = tables.fields(self, block, column, self._root)
                yield from self._spaced(slabs, style.field)
            case Contents():
                entries = list(listed(self._document, block))
                kind = style.contents_title._replace(after=style.body.after)
                slabs = contents(self, block, entries, column, self._root)
                yield from self._spaced(slabs, kind)

    def _figure(self, block: Chart | Timeline, following: Block | None) -> Iterator[Slab]:
        """A chart or a timeline, which its caption follows on the same page."""
        from briefing.writers.pdf.figures import Figures  # noqa: PLC0415  few papers have any

        column, height = self._column, self.style.frame.height
        set_by = Figures(self._flattener.family, self._language, column, height)
        slabs = list(
            set_by.chart(block, self._root)
            if isinstance(block, Chart)
            else set_by.timeline(block, self._root)
        )
        if slabs:
            slabs[-1].keep = isinstance(following, Caption) and following.kind == "figure"
        yield from self._spaced(iter(slabs), self.style.figure)

    def _numbers_width(self) -> float:
        """What the text gives up where paragraphs are numbered."""
        blocks = self._document.blocks
        last = max((block.number for block in blocks if isinstance(block, Para)), default=0)
        if not last:
            return 0.0
        widest = self.lines((Str(f"{last}."),), self.style.body, self._column.width)[0].width
        return max(_NUMBER_INDENT * self.style.body.size, widest + _LABEL_GAP)

    def _spaced(self, slabs: Iterator[Slab], kind: Type) -> Iterator[Slab]:
        """The space between this paragraph and the one before is the larger of what they ask."""
        gap = max(self._after, kind.before)
        for slab in slabs:
            slab.gap += gap
            gap = 0.0
            self._after = kind.after
            yield slab

    def _heading(self, block: Heading) -> Iterator[Slab]:
        number = next(self._headings)
        kind = self.style.headings[min(max(block.level, 0), 3)]
        lines = self.lines(block.inlines, kind, self._column.width)
        if not lines:
            return
        depth = self._depth(block.level)
        element = self._root.child(f"H{min(depth, 6)}")
        slabs = list(self._spaced(paragraph(lines, self._column, kind, element), kind))
        for slab in slabs:
            slab.keep = True
            slab.origins = _named(block.origin)
        slabs[0].bookmark = Bookmark(depth, _title(lines))
        slabs[0].anchors = (anchor(number),)
        yield from slabs

    def _depth(self, level: int) -> int:
        """How deep a heading stands in the tree, where no level may be skipped."""
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        self._levels.append(level)
        return len(self._levels)

    def _para(self, block: Para, *, lead: bool) -> Iterator[Slab]:
        body = self.style.body
        column = self._quoted if _attributes(block) else self._text
        if not block.number:
            yield from self._paras((block,), column, self._root, body, lead=lead)
            return
        slabs = list(self._paras((block,), column, self._root, body, lead=lead))
        element = slabs[0].texts[0].element if slabs else self._root.child("P")
        (mark,) = self.lines((Str(f"{block.number}. "),), body, self._column.width)
        label = Text(mark, self._column.x, body.baseline, element.child("Span"))
        yield from self._labelled(iter(slabs), label, column, body)

    def _caption(self, block: Caption, following: Block | None) -> Iterator[Slab]:
        """The line over a table, in its element, or under a figure."""
        kind = self.style.caption
        heads = block.kind == "table"
        if heads and isinstance(following, Table):
            self._captioned = self._root.child("Table", summary(following.summary))
        element = (self._captioned or self._root).child("Caption")
        label, words = f"{block.word} {block.number}", block.inlines
        if self._flattener.flat(words, kind):
            label += ". "
        lines = self.lines((Strong((Str(label),)), *words), kind, self._column.width)
        if not heads:
            kind = kind._replace(after=self.style.table.after)
        slabs = list(self._spaced(paragraph(lines, self._column, kind, element), kind))
        slabs[0].anchors = (block.key,) if block.key else ()
        slabs[-1].keep = heads
        for slab in slabs:
            slab.origins = _named(block.origin)
        yield from slabs

    def _paras(
        self,
        paras: tuple[Para, ...],
        column: Column,
        element: Element,
        kind: Type,
        *,
        lead: bool,
        origin: str = "",
    ) -> Iterator[Slab]:
        """Paragraphs under one element; with `lead` the last holds on to what follows."""
        for place, para in enumerate(paras):
            attribution = _attributes(para)
            own = self.style.attribution if attribution else kind
            lines = self.lines(para.inlines, own, column.width)
            if not lines:
                continue
            before = paras[place + 1 : place + 2]
            keep = lead if place == len(paras) - 1 else _attributes(before[0])
            if keep:
                own = own._replace(after=self.style.body.after / 4)
            slabs = list(self._spaced(paragraph(lines, column, own, element.child("P")), own))
            slabs[-1].keep = keep
            for slab in slabs:
                slab.origins = _named(origin, para.origin)
            yield from slabs

    def _quote(self, block: BlockQuote, following: Block | None) -> Iterator[Slab]:
        if not any(para.inlines for para in block.blocks):
            return
        element = self._root.child("BlockQuote")
        lead = _attributes(following)
        yield from self._paras(
            block.blocks, self._quoted, element, self.style.body, lead=lead, origin=block.origin
        )

    def _list(self, block: List) -> Iterator[Slab]:
        if not block.items:
            return
        body = self.style.body
        labels = [
            f"{number}." if block.ordered else _BULLET for number in range(1, len(block.items) + 1)
        ]
        marks = [self.lines((Str(f"{label} "),), body, self._column.width)[0] for label in labels]
        column = self._text.inset(max(LIST_INDENT, marks[-1].width + 2 * _LABEL_GAP))
        numbering = "Decimal" if block.ordered else "Disc"
        element = self._root.child("L", f" /A << /O /List /ListNumbering /{numbering} >>")
        for mark, item in zip(marks, block.items, strict=True):
            entry = element.child("LI")
            label = entry.child("Lbl")
            kind = body if mark is marks[-1] else body._replace(after=self.style.item_after)
            slabs = self._paras(
                item, column, entry.child("LBody"), kind, lead=False, origin=block.origin
            )
            hang = _LABEL_GAP + mark.width if block.ordered else LIST_INDENT * 0.65
            text = Text(mark, column.x - hang, body.baseline, label)
            yield from self._labelled(slabs, text, column, kind)

    def _labelled(
        self, slabs: Iterator[Slab], label: Text, column: Column, kind: Type
    ) -> Iterator[Slab]:
        """An item with its bullet or number, which stands even where the item is empty."""
        first = next(slabs, None)
        if first is None:
            empty = Slab(kind.leading, column.x, column.x + column.width, [])
            first = next(self._spaced(iter((empty,)), kind))
        first.texts.insert(0, label)
        yield first
        yield from slabs


def _attributes(block: Block | None) -> bool:
    return isinstance(block, Para) and block.role == "attribution"


def _named(*origins: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(origin for origin in origins if origin))


def _title(lines: list[Line]) -> str:
    """A heading's words without its note marks."""
    words = "".join(piece.text for line in lines for piece in line.pieces if piece.run.note is None)
    return " ".join(words.replace("\u00ad", "").split())
