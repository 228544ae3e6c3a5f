"""The parts of a paper the program writes itself, from what was picked and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.citation.tongue import tongued
from briefing.corpus.item import Event, Figure, Item
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Cell,
    CrossRef,
    Field,
    FieldTable,
    Heading,
    Inline,
    List,
    Note,
    Para,
    Row,
    Span,
    Str,
    Table,
)
from briefing.memo.evidence import Index
from briefing.memo.group import date_key
from briefing.memo.outline import Paper
from briefing.memo.prose import Prose, titled
from briefing.memo.template import SectionSpec
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import date_words

Part = tuple[SectionSpec, list[Block]]


class Automatic:
    """Writes the automatic parts of one paper."""

    def __init__(self, paper: Paper, index: Index, words: Catalogue) -> None:
        self._items = {block.id: block.picked() for block in paper.blocks()}
        self._markings = {block.id: block.marking for block in paper.blocks()}
        self._index = index
        self._words = words
        self._prose = Prose(words, index)

    def filled(self, written: Sequence[Part]) -> list[Part]:
        """The sections with what the program writes in them, ahead of what stands there.

        "scope": the period of the dated events, how many they are, what a date means;
        "data-notes": the library's cautions about each item shown; "source-sheet": every note
        of the paper with the words it stood at, and no note anywhere else.
        """
        shown = [block for _, body in written for block in body]
        parts = [
            (spec, self.by_year(body) if spec.years else [*self._own(spec, shown), *body])
            for spec, body in written
        ]
        for place, (spec, body) in enumerate(parts):
            if spec.automatic == "source-sheet":
                others = [(other, _Taking(held)) for other, held in parts if other is not spec]
                parts = [(other, taking.blocks) for other, taking in others]
                taken = [entry for _, taking in others for entry in taking.taken]
                sheet = self._sheet(taken, f"section-{spec.id}")
                parts.insert(place, (spec, [*sheet, *body]))
                break
        return parts

    def _own(self, spec: SectionSpec, shown: Sequence[Block]) -> list[Block]:
        origin = f"section-{spec.id}"
        if spec.automatic == "scope":
            return self._scope(shown, origin)
        return self._data_notes(shown, origin) if spec.automatic == "data-notes" else []

    def by_year(self, blocks: Sequence[Block]) -> list[Block]:
        """Tables of events cut into one for each year, under the year; undated rows come last."""
        result: list[Block] = []
        for block in blocks:
            if not isinstance(block, Table):
                result.append(block)
                continue
            for year, rows in groupby(block.rows, self._year):
                part = tuple(rows)
                if year:
                    result.append(Heading(2, (Str(year),), part[0].origin))
                result.append(replace(block, rows=part))
        return result

    def _year(self, row: Row) -> str:
        for known in self._items.get(row.origin, ()):
            item = self._index.item(known)
            if isinstance(item, Event) and item.date is not None:
                first = item.date.ends()[0] or item.date.ends()[1]
                if first is not None and first.year.isdigit():
                    return date_words(Edtf(first.year), self._words)
        return ""

    def _shown(self, blocks: Sequence[Block]) -> list[tuple[Item, str]]:
        """Every item that stands in the blocks, with the memo block it stands in."""
        places = dict.fromkeys(origin for block in blocks for origin in origins(block))
        found = {
            known: (self._index.item(known), origin)
            for origin in reversed(places)
            for known in reversed(self._items.get(origin, ()))
        }
        return list(reversed(found.values()))

    def _scope(self, others: Sequence[Block], origin: str) -> list[Block]:
        events = [item for item, _ in self._shown(others) if isinstance(item, Event)]
        if not events:
            return []
        words = self._words
        dates = [event.date for event in sorted(events, key=date_key) if event.date is not None]
        told = []
        if dates:
            ends = [_written(date, end) for date, end in ((dates[0], 0), (dates[-1], -1))]
            period = Edtf(ends[0] if ends[0] == ends[1] else "/".join(ends))
            told.append(
                words.paper("scope_period", period=date_words(period, words), count=len(events))
            )
        if len(dates) < len(events):
            told.append(words.paper("scope_undated", count=len(events) - len(dates)))
        told.append(words.paper("scope_dates"))
        return [Para((Str(" ".join(told)),), origin)]

    def _data_notes(self, others: Sequence[Block], origin: str) -> list[Block]:
        """A caution that holds for several items is told once, unless their markings differ."""
        noted: dict[tuple[str, str], list[tuple[Item, str]]] = {}
        for item, place in self._shown(others):
            if item.note:
                noted.setdefault((item.note, self._markings.get(place, "")), []).append(
                    (item, place)
                )
        lines = [
            List(((Para(self._caution([item for item, _ in held], note), place),),), origin=place)
            for (note, _), held in noted.items()
            for place in (held[0][1],)
        ]
        return [*lines] or [Para((Str(self._words.paper("no_cautions")),), origin)]

    def _caution(self, items: Sequence[Item], note: str) -> tuple[Inline, ...]:
        words = self._words
        names = [titled(_words_of(item), words) for item in items]
        told = "; ".join(map(self._named, items, names)) + f" \u2014 {note}"
        theirs = [name for item, name in zip(items, names, strict=True) if name == _words_of(item)]
        return tongued(told, (*theirs, note), words.language)

    def _named(self, item: Item, name: str) -> str:
        if not isinstance(item, Figure):
            return name
        return f"{name}: {self._prose.printed_amount(item)}, {self._prose.period(item)}"

    def _sheet(self, taken: Sequence[_Taken], origin: str) -> list[Block]:
        if not taken:
            return []
        words = self._words
        columns = ("column_statement", "column_source")
        head = Row(tuple(Cell((Str(words.paper(name)),)) for name in columns))
        rows = tuple(
            Row((Cell(entry.statement), Cell(entry.note.inlines)), entry.origin) for entry in taken
        )
        return [Table(head, rows, (0.45, 0.55), words.paper("table_sources"), origin)]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A note taken out, and the words it stood at."""

    statement: tuple[Inline, ...]
    note: Note
    origin: str


class _Taking:
    """Blocks without their notes, and the notes taken out of them."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.taken: list[_Taken] = []
        self.blocks = [self._block(block) for block in blocks]

    def _block(self, block: Block) -> Block:
        match block:
            case Para() | Caption():
                return replace(block, inlines=self._bare(block.inlines, block.origin))
            case BlockQuote():
                return replace(block, blocks=tuple(map(self._para, block.blocks)))
            case List():
                items = tuple(tuple(map(self._para, item)) for item in block.items)
                return replace(block, items=items)
            case Table():
                return replace(block, rows=tuple(map(self._row, block.rows)))
            case FieldTable():
                fields = (self._field(field, block.origin) for field in block.fields)
                return replace(block, fields=tuple(fields))
            case _:
                return block

    def _field(self, field: Field, origin: str) -> Field:
        """A field's note stands at its label and its value."""
        label = (Str(f"{field.label} \u2014 "),)
        return replace(field, inlines=self._bare(field.inlines, origin, label))

    def _para(self, para: Para) -> Para:
        return replace(para, inlines=self._bare(para.inlines, para.origin))

    def _row(self, row: Row) -> Row:
        """A row's note stands at its first cell and its own."""
        first = (*row.cells[0].inlines, Str(" \u2014 "))
        cells = (
            replace(cell, inlines=self._bare(cell.inlines, row.origin, first if place else ()))
            for place, cell in enumerate(row.cells)
        )
        return replace(row, cells=tuple(cells))

    def _bare(
        self, inlines: Sequence[Inline], origin: str, before: Sequence[Inline] = ()
    ) -> tuple[Inline, ...]:
        """The inlines without notes; each note stands at the words since the last, and at a full
        stop behind it."""
        since, before_these = list(before), len(self.taken)
        for inline in _divided(inlines):
            if isinstance(inline, Note):
                self.taken.append(_Taken(tuple(map(_untagged, since)), inline, origin))
                since = []
            else:
                since.append(inline)
        if since == [Str(".")] and len(self.taken) > before_these:
            last = self.taken[-1]
            self.taken[-1] = replace(last, statement=(*last.statement, *since))
        return _without_notes(inlines)


def _divided(inlines: Sequence[Inline]) -> Iterator[Inline]:
    """The inlines; one that holds notes is divided at them."""
    for inline in inlines:
        if isinstance(inline, Str | CrossRef | Note):
            yield inline
            continue
        for is_note, run in groupby(_divided(inline.inlines), lambda one: isinstance(one, Note)):
            if is_note:
                yield from run
            else:
                yield replace(inline, inlines=tuple(run))


def _without_notes(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    return tuple(
        inline
        if isinstance(inline, Str | CrossRef)
        else replace(inline, inlines=_without_notes(inline.inlines))
        for inline in inlines
        if not isinstance(inline, Note)
    )


def _words_of(item: Item) -> str:
    return item.text if item.kind == "quote" else item.title


def _written(date: Edtf, end: int) -> str:
    """One end of a date, no more precise than it is and without its doubts."""
    point = date.ends()[end] or date.ends()[-1 - end]
    parts = (point.month, point.day) if point else ()
    return "-".join([point.year if point else "", *(f"{part:02}" for part in parts if part)])


def _untagged(inline: Inline) -> Inline:
    """Words said again are not the picked item itself."""
    return replace(inline, item="") if isinstance(inline, Span) else inline


def origins(block: Block) -> Iterator[str]:
    """The memo blocks a block of the tree came from."""
    yield block.origin
    if isinstance(block, Table):
        for row in block.rows:
            yield row.origin
