"""Blocks made into slabs: headings, paragraphs, quotations, lists."""

from __future__ import annotations

from itertools import count, takewhile
from typing import TYPE_CHECKING

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Columns,
    Contents,
    Document,
    FieldTable,
    Heading,
    Inline,
    List,
    PageBreak,
    Para,
    Part,
    Span,
    Str,
    Strong,
    Table,
)
from briefing.writers.pdf import columns, tables
from briefing.writers.pdf.breaking import broken, short
from briefing.writers.pdf.contents import anchor, contents, listed
from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.runs import Flattener
from briefing.writers.pdf.slabs import Bookmark, Column, Slab, paragraph
from briefing.writers.pdf.style import LIST_INDENT, QUOTE_INDENT, Style, Type
from briefing.writers.pdf.tags import Element, language, summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefing.writers.pdf.cache import Cache
    from briefing.writers.pdf.fonts import Family
    from briefing.writers.pdf.runs import Run
    from briefing.writers.pdf.slabs import Text

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
        self._begin(document.blocks)
        self._headings = count()
        self._levels: list[int] = []
        self._captioned: Element | None = None

    def _begin(self, blocks: Sequence[Block]) -> None:
        """The columns of the part of the paper that begins with these blocks."""
        part = takewhile(lambda block: not isinstance(block, Part), blocks)
        self._text = self._column.inset(self._numbers_width(part))
        self._quoted = self._text.inset(QUOTE_INDENT, QUOTE_INDENT)
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
        if len(runs) == 1 and (line := short(*runs[0], width)) is not None:
            return [line]
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

    def slabs(self, block: Block, following: Block | None) -> list[Slab]:
        """The slabs of a block; `following` is the block after it."""
        slabs: list[Slab] = []
        match block:
            case Heading():
                slabs = self._heading(block)
            case Para():
                slabs = self._para(block, lead=_attributes(following))
            case BlockQuote():
                slabs = self._quote(block, following)
            case List():
                slabs = self._list(block)
            case Caption():
                slabs = self._caption(block, following)
            case Table() | FieldTable() | Contents():
                slabs = self._tabular(block)
            case Chart() | Timeline():
                slabs = self._figure(block, following)
            case Columns():
                slabs = self._columns(block)
            case PageBreak() | Part():
                self._interrupted(block)
        return slabs

    def _interrupted(self, block: PageBreak | Part) -> None:
        """What follows stands under nothing."""
        self._after = 0.0
        if isinstance(block, Part):
            blocks = self._document.blocks
            self._begin(blocks[blocks.index(block) + 1 :])

    def _columns(self, block: Columns) -> list[Slab]:
        """Either side set in its column, then both side by side; the rows of two header blocks
        level."""
        whole, text, quoted = self._column, self._text, self._quoted
        before, afters, sides = self._after, [], []
        pairs = zip(columns.sides(whole), (block.left, block.right), strict=True)
        for column, blocks in pairs:
            self._after, self._column = before, column
            self._text = column.inset(text.x - whole.x)
            self._quoted = self._text.inset(QUOTE_INDENT / 2, QUOTE_INDENT / 2)
            followed = zip(blocks, [*blocks[1:], None], strict=False)
            sides.append([slab for one, then in followed for slab in self.slabs(one, then)])
            afters.append(self._after)
        self._column, self._text, self._quoted = whole, text, quoted
        self._after = max(afters)
        fields = [one for one in (*block.left, *block.right) if isinstance(one, FieldTable)]
        alone = len(block.left) == len(block.right) == 1 and len(fields) == 2
        if alone and len(sides[0]) == len(sides[1]):
            columns.levelled(sides[0], sides[1])
        return columns.paired(sides[0], sides[1], whole, self.style)

    def _tabular(self, block: Table | FieldTable | Contents) -> list[Slab]:
        style, column = self.style, self._column
        match block:
            case Table():
                element, self._captioned = self._captioned, None
                element = element or self._root.child("Table", _told(block))
                slabs, kind = tables.table(self, block, column, element), style.table
            case FieldTable():
                slabs, kind = tables.fields(self, block, column, self._root), style.field
            case Contents():
                entries = list(listed(self._document, block))
                kind = style.contents_title._replace(after=style.body.after)
                slabs = contents(self, block, entries, column, self._root)
        return self._spaced(list(slabs), kind)

    def _figure(self, block: Chart | Timeline, following: Block | None) -> list[Slab]:
        """A chart or a timeline, which its caption follows on the same page."""
        from briefing.writers.pdf.figures import Figures  # noqa: PLC0415  few papers have any

        height = self.style.frame.height
        spoken = block.language or self._language
        figures = Figures(self._flattener.family, spoken, self._column, height)
        slabs = figures.slabs(block, self._root)
        if slabs:
            slabs[-1].keep = isinstance(following, Caption) and following.kind == "figure"
        return self._spaced(slabs, self.style.figure)

    def _numbers_width(self, blocks: Iterable[Block]) -> float:
        """What the text gives up where paragraphs are numbered."""
        last = max(_numbers(blocks), default=0)
        if not last:
            return 0.0
        widest = self.lines((Str(f"{last}."),), self.style.body, self._column.width)[0].width
        return max(_NUMBER_INDENT * self.style.body.size, widest + _LABEL_GAP)

    def _spaced(self, slabs: list[Slab], kind: Type) -> list[Slab]:
        """The space between this paragraph and the one before is the larger of what they ask."""
        if slabs:
            slabs[0].gap += max(self._after, kind.before)
            self._after = kind.after
        return slabs

    def _heading(self, block: Heading) -> list[Slab]:
        number = next(self._headings)
        kind = self.style.headings[min(max(block.level, 0), 3)]
        lines = self.lines(block.inlines, kind, self._column.width)
        if not lines:
            return []
        depth = self._depth(block.level)
        element = self._root.child(f"H{min(depth, 6)}")
        origins = _named(block.origin)
        slabs = self._spaced(paragraph(lines, self._column, kind, element, origins), kind)
        for slab in slabs:
            slab.keep = True
        slabs[0].bookmark = Bookmark(depth, _title(lines))
        slabs[0].anchors = (anchor(number),)
        return slabs

    def _depth(self, level: int) -> int:
        """How deep a heading stands in the tree, where no level may be skipped."""
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        self._levels.append(level)
        return len(self._levels)

    def _para(self, block: Para, *, lead: bool) -> list[Slab]:
        body = self.style.body
        columns = {"attribution": self._quoted, "kind": self._column}
        column = columns.get(block.role, self._text)
        slabs = self._paras((block,), column, self._root, body, lead=lead)
        if not block.number:
            return slabs
        *_, element = slabs[0].texts[0] if slabs else (self._root.child("P"),)
        (mark,) = self.lines((Str(f"{block.number}. "),), body, self._column.width)
        label = (mark, self._column.x, body.baseline, element.child("Span"))
        return self._labelled(slabs, label, column, body)

    def _caption(self, block: Caption, following: Block | None) -> list[Slab]:
        """The line over a table, in its element, or under a figure."""
        kind = self.style.caption
        heads = block.kind == "table"
        if heads and isinstance(following, Table):
            self._captioned = self._root.child("Table", _told(following))
        element = (self._captioned or self._root).child("Caption")
        label, words = f"{block.word} {block.number}", block.inlines
        if self._flattener.flat(words, kind):
            label += ". "
        bold = Span((Strong((Str(label),)),), language=block.language)
        lines = self.lines((bold, *words), kind, self._column.width)
        if not heads:
            kind = kind._replace(after=self.style.table.after)
        origins = _named(block.origin)
        slabs = self._spaced(paragraph(lines, self._column, kind, element, origins), kind)
        slabs[0].anchors = (block.key,) if block.key else ()
        slabs[-1].keep = heads
        return slabs

    def _paras(
        self,
        paras: tuple[Para, ...],
        column: Column,
        element: Element,
        kind: Type,
        *,
        lead: bool,
        origin: str = "",
    ) -> list[Slab]:
        """Paragraphs under one element; with `lead` the last holds on to what follows."""
        all_slabs: list[Slab] = []
        for place, para in enumerate(paras):
            own = kind
            if para.role != "body":
                own = self.style.attribution if _attributes(para) else self.style.kind
            lines = self.lines(para.inlines, own, column.width)
            if not lines:
                continue
            keep = lead if place == len(paras) - 1 else _attributes(paras[place + 1])
            if para.role == "kind":
                keep = True
            elif keep:
                own = own._replace(after=self.style.body.after / 4)
            origins = _named(origin, para.origin)
            slabs = self._spaced(paragraph(lines, column, own, element.child("P"), origins), own)
            slabs[-1].keep = keep
            all_slabs += slabs
        return all_slabs

    def _quote(self, block: BlockQuote, following: Block | None) -> list[Slab]:
        if not any(para.inlines for para in block.blocks):
            return []
        element = self._root.child("BlockQuote")
        lead = _attributes(following)
        return self._paras(
            block.blocks, self._quoted, element, self.style.body, lead=lead, origin=block.origin
        )

    def _list(self, block: List) -> list[Slab]:
        if not block.items:
            return []
        body = self.style.body
        labels = [
            f"{number}." if block.ordered else _BULLET for number in range(1, len(block.items) + 1)
        ]
        marks = [self.lines((Str(f"{label} "),), body, self._column.width)[0] for label in labels]
        column = self._text.inset(max(LIST_INDENT, marks[-1].width + 2 * _LABEL_GAP))
        numbering = "Decimal" if block.ordered else "Disc"
        element = self._root.child("L", f" /A << /O /List /ListNumbering /{numbering} >>")
        all_slabs: list[Slab] = []
        for mark, item in zip(marks, block.items, strict=True):
            entry = element.child("LI")
            label = entry.child("Lbl")
            kind = body if mark is marks[-1] else body._replace(after=self.style.item_after)
            slabs = self._paras(
                item, column, entry.child("LBody"), kind, lead=False, origin=block.origin
            )
            hang = _LABEL_GAP + mark.width if block.ordered else LIST_INDENT * 0.65
            text = (mark, column.x - hang, body.baseline, label)
            all_slabs += self._labelled(slabs, text, column, kind)
        return all_slabs

    def _labelled(self, slabs: list[Slab], label: Text, column: Column, kind: Type) -> list[Slab]:
        """An item with its bullet or number, which stands even where the item is empty."""
        if not slabs:
            empty = Slab(kind.leading, column.x, column.x + column.width, [])
            slabs = self._spaced([empty], kind)
        slabs[0].texts.insert(0, label)
        return slabs


def _numbers(blocks: Iterable[Block]) -> Iterator[int]:
    for block in blocks:
        if isinstance(block, Para):
            yield block.number
        elif isinstance(block, Columns):
            yield from _numbers((*block.left, *block.right))


def _attributes(block: Block | None) -> bool:
    return isinstance(block, Para) and block.role == "attribution"


def _named(outer: str, inner: str = "") -> tuple[str, ...]:
    if not inner or inner == outer:
        return (outer,) if outer else ()
    return (outer, inner) if outer else (inner,)


def _told(block: Table) -> str:
    """What is said of a table for who cannot see it, and in which language."""
    return (language(block.language) if block.language else "") + summary(block.summary)


def _title(lines: list[Line]) -> str:
    """A heading's words without its note marks."""
    pieces = (piece for line in lines for piece in line.pieces)
    words = "".join(text for text, run, *_ in pieces if run.note is None)
    return " ".join(words.replace("\u00ad", "").split())
