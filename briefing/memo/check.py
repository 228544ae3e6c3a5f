"""What an approver would send back: the findings of `chancery check` (rules L2 … L22).

The numbers are those of the drafting rules in `docs/architecture.md`. Only what would put an
altered or unattributed quotation, or an altered figure, into a paper stops a build.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from briefing.corpus.audit import quoted_words, verify_figure
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.errors import BriefingError
from briefing.memo.evidence import Index, sealed, stands
from briefing.memo.marking import TITLE, unmarked
from briefing.memo.outline import Block, Memo, Paper, Pin, Section, Words
from briefing.memo.prose import Prose
from briefing.memo.quoting import permitted, quoted, translation
from briefing.memo.runs import pins_hold
from briefing.memo.template import SectionSpec
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue
from briefing.wording.dates import date_words

Level = Literal["info", "warn", "stop"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `where` is a block's, section's or field's id; `key` and `values`
    make the sentence."""

    rule: str
    level: Level
    where: str
    key: str
    values: tuple[tuple[str, str], ...]

    def message(self, words: Catalogue) -> str:
        """The sentence, in a language; values that are wording keys are looked up."""
        told = {
            name: words.find("finding", value[1:]) if value.startswith("@") else value
            for name, value in self.values
        }
        return words.get("finding", self.key, **told)


def check(memo: Memo) -> list[Finding]:
    """Every finding, in reading order."""
    return list(_Checker(memo).findings())


def stops(findings: list[Finding]) -> list[Finding]:
    """Those that keep a paper from being built."""
    return [finding for finding in findings if finding.level == "stop"]


class _Checker:
    def __init__(self, memo: Memo) -> None:
        self.memo = memo
        self.paper: Paper = memo.main
        self.index = Index(memo.evidence)
        self.words = catalogue(self.paper.tongue)
        self.prose = Prose(self.words, self.index)
        self.as_of = _day(self.paper.fields.get("as_of", "")) or _day(
            self.paper.fields.get("date", "")
        )

    def findings(self) -> Iterator[Finding]:
        if self.memo.evidence.seal != sealed(self.memo.evidence):
            yield Finding("L5", "stop", "evidence", "L5-seal", ())
        yield from self._fields()
        for where in unmarked(self.paper, self.paper.placed()):
            yield _finding("L23", "stop", where, words=self._portion(where))
        yield from self._kept()
        for section in self.paper.sections:
            spec = self.paper.template.section(section.id)
            if spec is not None:
                yield from self._section(section, spec)
                for block in section.blocks:
                    yield from self._block(block)
        yield from self._whole()

    def _fields(self) -> Iterator[Finding]:
        for spec in self.paper.template.fields:
            by_scheme = spec.id == "marking" and self.paper.template.marking is not None
            if spec.required and not by_scheme and not self.paper.fields.get(spec.id):
                label = spec.label.get(self.paper.language)
                yield _finding("L22", "warn", spec.id, label=label)

    def _kept(self) -> Iterator[Finding]:
        """What the template has no place for."""
        for kept in self.paper.kept:
            yield Finding("L24", "warn", kept.id, "L24-field", (("label", kept.label),))
        for section in self.paper.sections:
            if section.was:
                yield _finding("L24", "warn", section.id, heading=section.was)

    def _portion(self, where: str) -> str:
        """How a portion begins: the title, or a block."""
        block = next((block for block in self.paper.blocks() if block.id == where), None)
        return _short(self._text(block) if block else self.paper.fields.get(TITLE, ""))

    def _section(self, section: Section, spec: SectionSpec) -> Iterator[Finding]:
        heading = spec.heading.get(self.paper.language)
        written = [block for block in section.blocks if block.items or self._text(block).strip()]
        if spec.required and not written and not spec.automatic:
            yield _finding("L21", "warn", section.id, heading=heading)
        items = sum(len(block.picked()) for block in section.blocks)
        if spec.max_items is not None and items > spec.max_items:
            yield over_length(section.id, heading, items, "@items", spec.max_items)
        count = sum(len(self._text(block).split()) for block in written)
        if spec.max_words is not None and count > spec.max_words:
            yield over_length(section.id, heading, count, "@words", spec.max_words)

    def _whole(self) -> Iterator[Finding]:
        template = self.paper.template
        blocks = self.paper.placed()
        name = template.name.get(self.paper.language)
        count = sum(len(self._text(block).split()) for block in blocks)
        if template.max_words is not None and count > template.max_words:
            yield over_length("memo", name, count, "@words", template.max_words)
        notes = sum(_notes(block) for block in blocks)
        if template.max_notes is not None and notes > template.max_notes:
            yield over_length("memo", name, notes, "@notes", template.max_notes)

    def _text(self, block: Block) -> str:
        pieces = self.prose.content(block) if block.item or block.content else ()
        item = self.index.items.get(block.item or "")
        pinned = ""
        if isinstance(item, Quote):
            told = translation(block, item, self.paper.language)
            pinned = told or quoted(item.text, block.changes())
        elif isinstance(item, Figure):
            pinned = self.prose.amount(item)
        return "".join(
            piece.words if isinstance(piece, Words) else pinned if isinstance(piece, Pin) else ""
            for piece in pieces
        )

    # Items

    def _block(self, block: Block) -> Iterator[Finding]:
        for known in block.picked():
            yield from self._item(block, self.index.item(known))
        for cited in sorted({*block.cited()} - {*block.picked()}):
            item = self.index.item(cited)
            if not _stands(item, self.index):
                yield _altered(block, item)

    def _item(self, block: Block, item: Item) -> Iterator[Finding]:
        if not (_prints(block, item) and _stands(item, self.index)):
            yield _altered(block, item)
        match item:
            case Figure():
                yield from self._figure(block, item)
            case Quote():
                yield from self._quote(block, item)
            case Event():
                yield from self._event(block, item)

    def _figure(self, block: Block, figure: Figure) -> Iterator[Finding]:
        missing = {
            "@no-unit": not figure.unit,
            "@no-period": figure.period is None,
            "@no-reporter": figure.reporter is None,
            "@no-source": not figure.anchors,
        }
        for name, lacks in missing.items():
            if lacks:
                yield _finding("L2", "warn", block.id, title=figure.title, missing=name)

    def _quote(self, block: Block, quote: Quote) -> Iterator[Finding]:
        occasion = self.index.occasion(quote)
        missing: dict[str, tuple[bool, Level]] = {
            "@no-speaker": (quote.speaker not in self.index.actors, "stop"),
            "@no-source": (not quote.anchors, "stop"),
            "@no-post": (quote.post is None, "warn"),
            "@no-occasion": (occasion is None, "warn"),
            "@no-date": (occasion is None or occasion.date is None, "warn"),
        }
        for name, (lacks, level) in missing.items():
            if lacks:
                yield _finding("L4", level, block.id, words=_short(quote.text), missing=name)
        for change in block.changes():
            if change.kind == "misprint":
                said = quote.text[change.start : change.end]
                values = (("said", said), ("printed", change.words))
                yield Finding("L5", "info", block.id, "L5-misprint", values)

    def _event(self, block: Block, event: Event) -> Iterator[Finding]:
        if event.status != "planned" or event.date is None or self.as_of is None:
            return
        latest = event.date.latest()
        if latest is not None and latest < self.as_of:
            told = date_words(event.date, self.words)
            yield _finding("L18", "warn", block.id, title=event.title, date=told)


def _finding(rule: str, level: Level, where: str, **values: str) -> Finding:
    return Finding(rule, level, where, rule, tuple(values.items()))


def over_length(where: str, what: str, count: int, unit: str, limit: int) -> Finding:
    """L15: more words, items, notes or pages than allowed; `unit` is a key of the wording."""
    return _finding("L15", "warn", where, what=what, count=str(count), unit=unit, limit=str(limit))


def intact(block: Block, index: Index) -> bool:
    """Whether the evidence of a block holds together to the letter, and the block prints it."""
    shown = [index.item(known) for known in block.picked()]
    items = map(index.item, block.behind())
    return all(_prints(block, item) for item in shown) and all(_stands(one, index) for one in items)


def _prints(block: Block, item: Item) -> bool:
    if block.content is not None and not pins_hold(block.kind, block.content):
        return False
    changes = block.changes()
    return not changes or (isinstance(item, Quote) and permitted(item.text, changes))


def _stands(item: Item, index: Index) -> bool:
    """Whether the evidence of an item holds together to the letter."""
    for anchor in item.anchors:
        witness = index.witnesses.get(anchor.source)
        if witness is None or not stands(anchor, witness):
            return False
    if isinstance(item, Figure):
        try:
            verify_figure(item, lambda known: index.source(known).language.startswith("en"))
        except BriefingError:
            return False
    return not isinstance(item, Quote) or item.text == quoted_words(item)


def moved(where: str, item: Item) -> Finding:
    """L5: the library now holds an item otherwise than the memo's evidence does."""
    told = _short(item.text) if isinstance(item, Quote) else item.title
    return Finding("L5", "warn", where, "L5-library", (("title", told),))


def _altered(block: Block, item: Item) -> Finding:
    key = {"quote": "L5", "figure": "L5-figure", "event": "L5-event"}[item.kind]
    return Finding("L5", "stop", block.id, key, (_named(item),))


def _named(item: Item) -> tuple[str, str]:
    if isinstance(item, Quote):
        return "words", _short(item.text)
    return "title", item.title


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rstrip() + "…"


def _notes(block: Block) -> int:
    """The notes a block calls: a picture's caption one, a table's rows one each, and the
    writer's own."""
    picture = block.kind == "chart" or block.form == "drawn"
    return block.called() + (1 if picture else len(block.picked()))


def _day(text: str) -> date | None:
    try:
        return Edtf(text).latest()
    except BriefingError:
        return None
