"""What an approver would send back: the findings of `chancery check` (rules L1 to L25).

The numbers are those of the drafting rules in `docs/rules.md`; `memo.rules` holds them, one module
for each family. Only what would put an altered or unattributed quotation, an altered figure, a
conversion without its rate or a portion without its mark into a paper stops a build.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from briefing.memo.evidence import Index, sealed
from briefing.memo.outline import MAIN, Block, Evidence, Memo, Paper
from briefing.memo.rules import (
    acronyms,
    dates,
    disagreement,
    figures,
    form,
    items,
    languages,
    names,
    quotes,
    standing,
)
from briefing.memo.rules.context import NOTHING, Beyond, Context
from briefing.memo.rules.finding import Finding, Level, Mend, found, over_length
from briefing.memo.rules.form import notes
from briefing.memo.rules.items import intact, moved
from briefing.memo.rules.texts import Text
from briefing.memo.template import SectionSpec

__all__ = [
    "NOTHING",
    "Beyond",
    "Checker",
    "Finding",
    "Level",
    "Mend",
    "check",
    "intact",
    "moved",
    "notes",
    "over_length",
    "stops",
]

_GRAVITY: tuple[Level, ...] = ("stop", "warn", "info")
Rule = Callable[[Context, Block, SectionSpec], Iterator[Finding]]


def _dates(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    for text in context.texts(block):
        yield from dates.dates(context, text, spec)


# What is said of a block from the block itself, its section, the header and the evidence.
_OF_BLOCKS: tuple[Rule, ...] = (
    items.items,
    figures.label,
    figures.conversions,
    figures.unsourced,
    quotes.untranslated,
    quotes.inverted_commas,
    _dates,
    acronyms.country,
    standing.one_source,
    standing.stale,
    standing.comment,
    form.long_windedness,
)


def check(memo: Memo, beyond: Beyond = NOTHING) -> list[Finding]:
    """Every finding, in reading order, the gravest of a place first; `beyond` is what the library
    holds beside the memo."""
    return Checker().check(memo, beyond)


def stops(findings: list[Finding]) -> list[Finding]:
    """Those that keep a paper from being built."""
    return [finding for finding in findings if finding.level == "stop"]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a block's findings rest on beside the block. Frozen parts of a memo stay the same
    objects; the header counts by the words that matter."""

    evidence: Evidence
    beyond: Beyond
    spec: SectionSpec
    said: str

    def same(self, other: _Ground) -> bool:
        parts = (self.evidence, self.beyond, self.spec)
        others = (other.evidence, other.beyond, other.spec)
        return self.said == other.said and all(map(_is, parts, others))


def _is(one: object, other: object) -> bool:
    return one is other


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of a block, and from what."""

    block: Block
    index: Index
    tongue: str
    texts: tuple[Text, ...]
    printed: str

    def holds(self, block: Block, index: Index, tongue: str) -> bool:
        """Whether it would be read the same."""
        return self.block is block and self.index is index and self.tongue == tongue


class Checker:
    """Checks one memo again and again; what did not change since is not read anew."""

    def __init__(self) -> None:
        self._blocks: dict[str, tuple[Block, _Ground, list[Finding]]] = {}
        self._read: dict[str, _Read] = {}
        self._index: tuple[Evidence, Index, bool] | None = None

    def check(self, memo: Memo, beyond: Beyond = NOTHING) -> list[Finding]:
        """Every finding, in reading order."""
        if self._index is None or self._index[0] is not memo.evidence:
            whole = memo.evidence.seal == sealed(memo.evidence)
            self._index = (memo.evidence, Index(memo.evidence), whole)
        _evidence, index, whole = self._index
        findings = [] if whole else [found("L5", "stop", "evidence", key="L5-seal")]
        kept, self._blocks = self._blocks, {}
        contexts = [Context(memo, paper, index, beyond) for paper in memo.papers]
        for context in contexts:
            self._lend(context)
        across = _across(contexts)
        for context in contexts:
            inside = self._paper(context, kept, [one for held, one in across if held is context])
            findings += _in_binder(inside, context.paper)
        return findings

    def _paper(
        self,
        context: Context,
        kept: dict[str, tuple[Block, _Ground, list[Finding]]],
        across: list[Finding],
    ) -> list[Finding]:
        findings = [*form.header(context)]
        for text in context.fields():
            findings += dates.dates(context, text, None)
        for section, spec in context.sections():
            findings += form.section(context, section, spec)
            findings += standing.flags(context, section, spec)
            for block in section.blocks:
                findings += self._block(context, block, spec, kept)
        findings += across
        findings += disagreement.undisclosed(context)
        findings += form.whole(context)
        findings += languages.borrowed(context)
        places = _places(context.paper)
        return sorted(
            findings,
            key=lambda one: (places.get(one.where, len(places)), _GRAVITY.index(one.level)),
        )

    def _block(
        self,
        context: Context,
        block: Block,
        spec: SectionSpec,
        kept: dict[str, tuple[Block, _Ground, list[Finding]]],
    ) -> list[Finding]:
        said = f"{context.paper.tongue} {context.as_of}"
        ground = _Ground(context.memo.evidence, context.beyond, spec, said)
        known = kept.get(block.id)
        if known is None or known[0] is not block or not known[1].same(ground):
            made = [finding for rule in _OF_BLOCKS for finding in rule(context, block, spec)]
            known = (block, ground, made)
        self._blocks[block.id] = known
        return known[2]

    def _lend(self, context: Context) -> None:
        """Let a context have what was read of blocks before."""
        tongue = context.paper.tongue
        for block in context.paper.blocks():
            known = self._read.get(block.id)
            if known is None or not known.holds(block, context.index, tongue):
                texts, printed = context.texts(block), context.printed(block)
                known = self._read[block.id] = _Read(block, context.index, tongue, texts, printed)
            context.lend(block, known.texts, known.printed)


def _across(contexts: list[Context]) -> list[tuple[Context, Finding]]:
    """What the papers of one language say of each other, each with the paper it is found in."""
    findings = []
    for language in dict.fromkeys(context.paper.language for context in contexts):
        alike = [context for context in contexts if context.paper.language == language]
        findings += [*names.spellings(alike), *acronyms.acronyms(alike)]
    return findings


def _in_binder(findings: list[Finding], paper: Paper) -> list[Finding]:
    """The findings of a paper; those of an annex say whose section or field they mean."""
    if paper.id == MAIN:
        return findings
    blocks = {block.id for block in paper.blocks()}
    return [
        finding
        if finding.where in blocks
        else replace(finding, where=f"{paper.id}/{finding.where}")
        for finding in findings
    ]


def _places(paper: Paper) -> dict[str, int]:
    """Where each field, section and block comes in reading order."""
    order = ["evidence", *(spec.id for spec in paper.template.fields)]
    for section in paper.sections:
        order += [section.id, *(block.id for block in section.blocks)]
    return {where: number for number, where in enumerate(order)}
