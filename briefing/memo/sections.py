"""A section's blocks as blocks of the tree: prose, sentences, quotations, tables, pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Literal, TypeVar

from briefing.citation.tongue import tongued
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.document.numbering import plain_text
from briefing.document.tree import (
    Block as TreeBlock,
)
from briefing.document.tree import (
    BlockQuote,
    Caption,
    Inline,
    Note,
    Para,
    Span,
    Str,
    Table,
)
from briefing.memo import group, own, runs, tables
from briefing.memo.citing import Citing
from briefing.memo.evidence import Index
from briefing.memo.kept import Kept
from briefing.memo.noting import noted
from briefing.memo.outline import (
    FORMS,
    OWN_KINDS,
    Block,
    Cited,
    FreeNote,
    Paper,
    Piece,
    Pin,
    Section,
)
from briefing.memo.prose import Prose
from briefing.memo.quoting import parts, translation
from briefing.memo.template import LayoutPreset, SectionSpec
from briefing.memo.versions import Version
from briefing.wording.catalogue import Catalogue

_Made = TypeVar("_Made")
_STOPS = (".", "!", "?", "…")


class Sections:
    """Writes the sections of one paper in reading order; the citations remember their order."""

    def __init__(
        self,
        paper: Paper,
        index: Index,
        words: Catalogue,
        *,
        hand_over: bool,
        kept: Kept | None = None,
        version: Version | None = None,
    ) -> None:
        self.paper = paper
        self._version = version or Version(paper)
        self._kept = kept or Kept()
        self.index = index
        self.words = words
        self.hand_over = hand_over
        self.prose = Prose(words, index)
        self.citing = Citing(paper, index, words, self.prose)

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
        if block.kind in OWN_KINDS and not runs.says_something(block.content or ()):
            return False
        if not self.hand_over:
            return True
        items_open = all(self.index.item(known).use == "open" for known in block.behind())
        return block.use == "open" and items_open

    def _table(self, kind: str, blocks: list[Block]) -> Table:
        items = [self.index.item(block.item) for block in blocks]
        notes = self.citing.row_notes(items)
        rows = [
            tables.Entry(block.id, item, note)
            for block, item, note in zip(blocks, items, notes, strict=True)
        ]
        make = tables.figures if kind == "figure" else tables.events
        return self._noted(make(rows, self.prose, self.words, self._span, self._layout))

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

    @property
    def _layout(self) -> LayoutPreset:
        return self.paper.template.layout

    def _noted(self, table: Table) -> Table:
        return replace(table, notes=self.paper.template.table_notes)

    def _rows(self, block: Block, items: Sequence[Item], make: Callable[..., Table]) -> Table:
        notes = self.citing.row_notes(items)
        rows = [tables.Entry(block.id, item, note) for item, note in zip(items, notes, strict=True)]
        return self._noted(make(rows, self.prose, self.words, self._span, self._layout))

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
        if block.id in self._version.blocks:
            inlines = self._lent(title)
        else:
            inlines = tongued(title, titles, self.words.language)
        if noted:
            inlines = (*inlines, self.citing.note(items))
        return Caption(kind, self.words.paper(f"caption_{kind}"), inlines, origin=block.id)

    # One item, or none

    def _block(self, block: Block, spec: SectionSpec) -> list[TreeBlock]:
        if block.kind in OWN_KINDS:
            said = own.Saying(self._saying(block), self._calling(block))
            language = self._version.lender if block.id in self._version.blocks else ""
            return self._steadily(
                block, spec, lambda: own.blocks(block, spec, self.words, said, language)
            )
        if block.kind in FORMS:
            return self._group(block)
        item = self.index.item(block.item)
        if isinstance(item, Quote):
            return [self._quotation(block, item)]
        sentence = self._steadily(block, spec, lambda: self._sentence(block, item))
        told = self._span(item.id, sentence)
        inlines = noted(told, self.citing.note([item]), self.words.language)
        return [own.paragraph(inlines, block.id, spec)]

    def _steadily(self, block: Block, spec: SectionSpec, make: Callable[[], _Made]) -> _Made:
        """What is made of a block; what was made of it before where it cites nothing, for notes
        that cite tell of the ones before them."""
        if any(isinstance(piece, Cited) for piece in block.content or ()):
            return make()
        return self._kept.made(block, spec.id, make)

    def _sentence(self, block: Block, item: Item) -> tuple[Inline, ...]:
        return self._written(self.prose.content(block), block, item)

    def _written(self, pieces: Sequence[Piece], block: Block, item: Item) -> tuple[Inline, ...]:
        """Words about an item, its own locked ones among them."""
        called = self._calling(block)

        def other(piece: Piece) -> tuple[Inline, ...]:
            if isinstance(piece, Pin):
                told = self.prose.printed_amount(item) if isinstance(item, Figure) else ""
                return runs.said(told)
            return called(piece)

        borrowed = block.id in self._version.blocks
        said = self._lent if borrowed else (lambda words: self._tongued(words, item))
        return runs.inlines(pieces, said, other)

    def _saying(self, block: Block) -> Callable[[str], tuple[Inline, ...]]:
        """What makes inlines of the writer's words; borrowed ones are in the other language."""
        return self._lent if block.id in self._version.blocks else runs.said

    def _lent(self, words: str) -> tuple[Inline, ...]:
        return (Span((Str(words),), language=self._version.lender),) if words else ()

    def _calling(self, block: Block) -> Callable[[Piece], tuple[Inline, ...]]:
        said = self._saying(block)

        def called(piece: Piece) -> tuple[Inline, ...]:
            return (Note(said(piece.note)),) if isinstance(piece, FreeNote) else self._called(piece)

        return called

    def _called(self, piece: Piece) -> tuple[Inline, ...]:
        """The note that cites an item."""
        if isinstance(piece, Cited):
            return (self.citing.note([self.index.item(piece.cite)]),)
        return ()

    def _tongued(self, words: str, item: Item) -> tuple[Inline, ...]:
        """Words with the library's own, where the paper is in another language, marked as such."""
        return tongued(words, self.prose.library_words(item), self.words.language)

    def _quotation(self, block: Block, quote: Quote) -> TreeBlock:
        """Lead-in, the locked words with their note, and the line that says whose they are."""
        before, _pin, behind = runs.around_pin(self.prose.content(block))
        words = self.words
        lead = runs.inlines(runs.trimmed(before), self._saying(block), self._calling(block))
        shown, note, ours = self._spoken(block, quote), self.citing.note([quote]), ""
        told = translation(block, quote, self.paper.language)
        if told:
            ours = f" {words.paper('our_translation')}"
            shown, note = runs.said(told), self._with_original(note, shown)
        quoted = (
            Str(words.paper("open_quote")),
            self._span(quote.id, shown),
            Str(words.paper("close_quote") + ours),
            note,
        )
        after = self._written(runs.trimmed(behind), block, quote)
        paras = [Para(lead, block.id)] if lead else []
        paras.append(Para(quoted, block.id))
        if after:
            paras.append(Para(after, block.id, "attribution"))
        return BlockQuote(tuple(paras), block.id)

    def _with_original(self, note: Note, original: tuple[Inline, ...]) -> Note:
        """A note that begins with the words as they were said."""
        words = self.words
        ends = plain_text(original)[-1:] in _STOPS
        stop = "" if ends else "."
        closed = words.paper("stop_and_quote", stop=stop, quote=words.paper("close_quote"))
        lead = f"{words.paper('original')} {words.paper('open_quote')}"
        return replace(note, inlines=(Str(lead), *original, Str(f"{closed} "), *note.inlines))

    def _spoken(self, block: Block, quote: Quote) -> tuple[Inline, ...]:
        """The quoted words with their permitted changes; what is in brackets is the writer's."""
        language = "" if quote.language == self.paper.language else quote.language
        inlines: list[Inline] = []
        for theirs, run in groupby(
            parts(quote.text, block.changes()), lambda part: part.kind not in ("omit", "insert")
        ):
            said = Str("".join(part.words for part in run))
            if said.text:
                inlines.append(Span((said,), language=language) if theirs and language else said)
        return tuple(inlines)

    def _span(self, item: str, inlines: tuple[Inline, ...]) -> Inline:
        return Span(inlines, item="" if self.hand_over else item)


def _table_kind(block: Block, spec: SectionSpec) -> str:
    """ "figure" or "event" where the section prints such blocks as a table, else "". A block whose
    sentence the person wrote anew prints that sentence."""
    return block.kind if spec.tables(block.kind) and block.content is None else ""
