"""A section's blocks as blocks of the tree: prose, sentences, quotations, tables, pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Literal

from briefing.citation.notes import Citations, Mention, Speech
from briefing.citation.tongue import tongued
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.document.tree import (
    Block as TreeBlock,
)
from briefing.document.tree import (
    BlockQuote,
    Caption,
    Field,
    FieldTable,
    Inline,
    List,
    Note,
    Para,
    Span,
    Str,
    Table,
)
from briefing.memo import group, tables
from briefing.memo.evidence import Index
from briefing.memo.outline import FORMS, Block, Paper, Section, Words
from briefing.memo.prose import Prose
from briefing.memo.template import SectionSpec
from briefing.wording.catalogue import Catalogue


class Sections:
    """Writes the sections of one paper in reading order; the citations remember their order."""

    def __init__(self, paper: Paper, index: Index, words: Catalogue, *, hand_over: bool) -> None:
        self.paper = paper
        self.index = index
        self.words = words
        self.hand_over = hand_over
        self.prose = Prose(words, index)
        self.citations = Citations(words)

    def section(self, section: Section, spec: SectionSpec) -> list[TreeBlock]:
        """The section's body, without its heading."""
        blocks = [block for block in section.blocks if self._shown(block)]
        result: list[TreeBlock] = []
        for tabled, run in groupby(blocks, lambda block: _table_kind(block, spec)):
            if tabled:
                result.append(self._table(tabled, list(run)))
            else:
                for block in run:
                    result.extend(self._block(block, spec))
        return result

    def _shown(self, block: Block) -> bool:
        if block.kind == "prose" and not _plain(block).strip():
            return False
        if not self.hand_over:
            return True
        items_open = all(self.index.item(known).use == "open" for known in block.picked())
        return block.use == "open" and items_open

    def _table(self, kind: str, blocks: list[Block]) -> Table:
        rows = [
            tables.Entry(block.id, item, self._note([item]))
            for block in blocks
            for item in (self.index.item(block.item),)
        ]
        make = tables.figures if kind == "figure" else tables.events
        return self._noted(make(rows, self.prose, self.words, self._span))

    # Several items together

    def _group(self, block: Block) -> list[TreeBlock]:
        items = [self.index.item(known) for known in block.items]
        figures = [item for item in items if isinstance(item, Figure)]
        events = [item for item in items if isinstance(item, Event)]
        if block.kind == "chart":
            drawn = group.chart(block, figures, self.prose, self.words)
            title = block.title or group.chart_title(figures, self.words)
            return [drawn, self._caption(block, "figure", title, figures, noted=True)]
        if block.kind == "table":
            title = block.title or group.chart_title(figures, self.words)
            return [
                self._caption(block, "table", title, figures),
                self._rows(block, figures, tables.figures),
            ]
        return self._chronology(block, events)

    def _chronology(self, block: Block, events: Sequence[Event]) -> list[TreeBlock]:
        """Table, drawing or both; what has no date cannot be drawn, so then the table stands."""
        events = sorted(events, key=group.date_key)
        title = block.title or self.words.paper("chronology_title")
        result: list[TreeBlock] = []
        tabled = block.form != "drawn" or any(event.date is None for event in events)
        if tabled:
            result.append(self._caption(block, "table", title, events))
            result.append(self._rows(block, events, tables.events))
        drawn = group.timeline(block, events, self.words)
        if block.form != "table" and drawn is not None:
            result += [drawn, self._caption(block, "figure", title, events, noted=not tabled)]
        return result

    def _noted(self, table: Table) -> Table:
        return replace(table, notes=self.paper.template.table_notes)

    def _rows(self, block: Block, items: Sequence[Item], make: Callable[..., Table]) -> Table:
        rows = [tables.Entry(block.id, item, self._note([item])) for item in items]
        return self._noted(make(rows, self.prose, self.words, self._span))

    def _caption(
        self,
        block: Block,
        kind: Literal["table", "figure"],
        title: str,
        items: Sequence[Figure | Event],
        *,
        noted: bool = False,
    ) -> Caption:
        """A caption with the titles of items in it marked as the library's; a picture's carries
        the one note of everything it shows."""
        titles = sorted({item.title for item in items}, key=lambda one: (-len(one), one))
        inlines = tongued(title, titles, self.words.language)
        if noted:
            inlines = (*inlines, self._note(items))
        return Caption(kind, self.words.paper(f"caption_{kind}"), inlines, origin=block.id)

    # One item, or none

    def _block(self, block: Block, spec: SectionSpec) -> list[TreeBlock]:
        if block.kind == "prose":
            return self._prose_blocks(block, spec)
        if block.kind in FORMS:
            return self._group(block)
        item = self.index.item(block.item)
        if isinstance(item, Quote):
            return [self._quotation(block, item)]
        inlines = (self._span(item.id, self._sentence(block, item)), self._note([item]))
        return [_paragraph(inlines, block.id, spec)]

    def _prose_blocks(self, block: Block, spec: SectionSpec) -> list[TreeBlock]:
        lines = [line.strip() for line in _plain(block).split("\n")]
        lines = [line for line in lines if line]
        if spec.layout == "fields":
            return _field_lines(lines, block.id, self.words)
        if spec.layout == "pairs":
            return _pairs(lines, block.id, self.words)
        return [_paragraph((Str(line.removeprefix("- ")),), block.id, spec) for line in lines]

    def _sentence(self, block: Block, item: Item) -> tuple[Inline, ...]:
        inlines: list[Inline] = []
        for piece in self.prose.content(block):
            if isinstance(piece, Words):
                inlines.extend(self._tongued(piece.words, item))
            elif isinstance(item, Figure):
                inlines.append(Str(self.prose.amount(item)))
        return tuple(inline for inline in inlines if inline != Str(""))

    def _tongued(self, words: str, item: Item) -> tuple[Inline, ...]:
        """Words with the library's own, where the paper is in another language, marked as such."""
        return tongued(words, self.prose.library_words(item), self.words.language)

    def _quotation(self, block: Block, quote: Quote) -> TreeBlock:
        """Lead-in, the locked words with their note, and the line that says whose they are."""
        content = self.prose.content(block)
        pin = next(index for index, piece in enumerate(content) if not isinstance(piece, Words))
        lead = _joined(content[:pin])
        after = _joined(content[pin + 1 :])
        language = "" if quote.language == self.paper.language else quote.language
        spoken: tuple[Inline, ...] = (Str(quote.text),)
        if language:
            spoken = (Span(spoken, language=language),)
        words = self.words
        quoted = (
            Str(words.paper("open_quote")),
            self._span(quote.id, spoken),
            Str(words.paper("close_quote")),
            self._note([quote]),
        )
        paras = [Para((Str(lead),), block.id)] if lead else []
        paras.append(Para(quoted, block.id))
        if after:
            paras.append(Para(self._tongued(after, quote), block.id, "attribution"))
        return BlockQuote(tuple(paras), block.id)

    # Notes

    def _note(self, items: Sequence[Item]) -> Note:
        """One note for everything behind a statement, however many items and sources."""
        return Note(
            self.citations.note(
                Mention(self.index.source(anchor.source), self._speech(item))
                for item in items
                for anchor in item.anchors
            )
        )

    def _speech(self, item: Item) -> Speech | None:
        if not isinstance(item, Quote):
            return None
        speaker = self.index.actor_name(item.speaker)
        said_at = self.prose.occasion(item)
        return Speech(speaker, item.post or "", said_at, self.prose.library_words(item)[2:])

    def _span(self, item: str, inlines: tuple[Inline, ...]) -> Inline:
        return Span(inlines, item="" if self.hand_over else item)


def _table_kind(block: Block, spec: SectionSpec) -> str:
    """ "figure" or "event" where the section prints such blocks as a table, else "". A block whose
    sentence the person wrote anew prints that sentence."""
    tabled = spec.layout == "table" and block.kind in ("figure", "event")
    return block.kind if tabled and block.content is None else ""


def _plain(block: Block) -> str:
    return _joined(block.content or ())


def _joined(pieces: tuple[object, ...]) -> str:
    return "".join(piece.words for piece in pieces if isinstance(piece, Words)).strip()


def _paragraph(inlines: tuple[Inline, ...], origin: str, spec: SectionSpec) -> TreeBlock:
    para = Para(inlines, origin)
    return List(((para,),), origin=origin) if spec.layout == "bullets" else para


def _pairs(lines: list[str], origin: str, words: Catalogue) -> list[TreeBlock]:
    """ "Question: answer" lines in two columns; a line without a colon as a paragraph."""
    result: list[TreeBlock] = []
    for paired, run in groupby(lines, lambda line: ": " in line):
        if paired:
            result.append(tables.pairs([line.split(": ", 1) for line in run], words, origin))
        else:
            result.extend(Para((Str(line),), origin) for line in run)
    return result


def _field_lines(lines: list[str], origin: str, words: Catalogue) -> list[TreeBlock]:
    """ "Name: value" lines as a field table; a line without a colon as a paragraph."""
    result: list[TreeBlock] = []
    for named, run in groupby(lines, lambda line: ": " in line):
        if named:
            pairs = [line.split(": ", 1) for line in run]
            fields = tuple(Field(name, (Str(value),)) for name, value in pairs)
            result.append(FieldTable(fields, words.paper("table_details"), origin))
        else:
            result.extend(Para((Str(line),), origin) for line in run)
    return result
