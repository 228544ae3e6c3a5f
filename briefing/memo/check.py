"""What an approver would send back: the findings of `chancery check` (rules L1 to L29).

The numbers are those of the drafting rules in `docs/rules.md`; `memo.rules` holds them, one module
for each family. Only what would put an altered or unattributed quotation, an altered figure, a
conversion without its rate or a portion without its mark into a paper stops a build.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

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
    letters,
    names,
    quotes,
    second,
    speakers,
    standing,
    stated,
    translations,
)
from briefing.memo.rules.context import NOTHING, Beyond, Context
from briefing.memo.rules.finding import Finding, Level, Mend, found, over_length
from briefing.memo.rules.ground import Ground, Kept, Made, Read, read
from briefing.memo.rules.items import intact, moved
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
    "over_length",
    "stops",
]

_GRAVITY: tuple[Level, ...] = ("stop", "warn", "info")
Rule = Callable[[Context, Block, SectionSpec], Iterator[Finding]]


# What is said of a block from the block itself, its section, the header and the evidence.
_OF_BLOCKS: tuple[Rule, ...] = (
    items.items,
    speakers.attributed,
    figures.label,
    figures.conversions,
    figures.unsourced,
    stated.unstated,
    quotes.untranslated,
    translations.faithful,
    languages.lent,
    quotes.inverted_commas,
    dates.of_block,
    acronyms.country,
    standing.one_source,
    standing.stale,
    standing.comment,
    form.long_windedness,
    form.row_lost,
    letters.of_block,
)
# What is said of the words in a paper's second language.
_OF_WORDS: tuple[Rule, ...] = (
    speakers.attributed,
    figures.label,
    figures.conversions,
    figures.unsourced,
    stated.unstated,
    quotes.inverted_commas,
    dates.of_block,
    acronyms.country,
    standing.comment,
    form.long_windedness,
    form.row_lost,
    letters.of_block,
)


def check(memo: Memo, beyond: Beyond = NOTHING) -> list[Finding]:
    """Every finding, in reading order, the gravest of a place first; `beyond` is what the library
    holds beside the memo."""
    return Checker().check(memo, beyond)


def stops(findings: Iterable[Finding]) -> list[Finding]:
    """Those that keep a paper from being built."""
    return [finding for finding in findings if finding.level == "stop"]


class Checker:
    """Checks one memo again and again; what did not change since is not read anew."""

    def __init__(self) -> None:
        self._blocks: dict[str, Kept] = {}
        self._read: dict[str, Read] = {}
        self._turned: dict[str, second.Turned] = {}
        self._index: tuple[Evidence, Index, bool] | None = None

    def check(self, memo: Memo, beyond: Beyond = NOTHING) -> list[Finding]:
        """Every finding, in reading order."""
        if self._index is None or self._index[0] is not memo.evidence:
            whole = memo.evidence.seal == sealed(memo.evidence)
            self._index = (memo.evidence, Index(memo.evidence), whole)
        _evidence, index, whole = self._index
        findings = [] if whole else [found("L5", "stop", "evidence", key="L5-seal")]
        contexts = [Context(memo, paper, index, beyond) for paper in memo.papers]
        seconds = self._seconds(contexts)
        known, self._read = self._read, {}
        for context in (*contexts, *seconds):
            self._lend(context, known)
        kept, self._blocks = self._blocks, {}
        across = _across([*contexts, *seconds])
        across += [(context, one) for context in seconds for one in self._words(context, kept)]
        for context in contexts:
            others = [one for held, one in across if held.paper.id == context.paper.id]
            inside = self._paper(context, kept, others)
            findings += _in_binder(inside, context.paper)
        return findings

    def _seconds(self, contexts: Sequence[Context]) -> list[Context]:
        """The papers of two languages as they are in their second."""
        found = (second.in_second(context, self._turned) for context in contexts)
        seconds = [context for context in found if context is not None]
        own = {block.id: block for context in contexts for block in context.paper.blocks()}
        self._turned = {
            block.id: (own[block.id], block)
            for context in seconds
            for block in context.paper.blocks()
        }
        return seconds

    def _lend(self, context: Context, known: Mapping[str, Read]) -> None:
        """Let a context have what was read of blocks before."""
        for block in context.paper.blocks():
            name = _name(context, block)
            told = self._read[name] = read(context, block, known.get(name))
            context.lend(block, told.texts, told.printed)

    def _words(self, context: Context, kept: Mapping[str, Kept]) -> Iterator[Finding]:
        """What is to be said of a paper in its second language."""
        yield from letters.of_fields(context)
        for text in context.fields():
            yield from dates.dates(context, text, None)
        for section, spec in context.sections():
            ground = Ground.of(context, spec)
            for block in section.blocks:
                yield from self._block(context, block, ground, kept, _OF_WORDS)

    def _paper(
        self, context: Context, kept: Mapping[str, Kept], across: list[Finding]
    ) -> list[Finding]:
        findings = [*form.header(context), *letters.of_fields(context)]
        for text in context.fields():
            findings += dates.dates(context, text, None)
        for section, spec in context.sections():
            findings += form.section(context, section, spec)
            findings += standing.flags(context, section, spec)
            ground = Ground.of(context, spec)
            for block in section.blocks:
                findings += self._block(context, block, ground, kept, _OF_BLOCKS)
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
        ground: Ground,
        kept: Mapping[str, Kept],
        rules: tuple[Rule, ...],
    ) -> Iterator[Finding]:
        name = _name(context, block)
        now, known = self._read[name], kept.get(name)
        if known is None or not known.holds(now, ground):
            made = tuple(_made(context, block, ground, rule) for rule in rules)
        elif known.all_holds(context):
            made = known.made
        else:
            made = tuple(
                _made(context, block, ground, rule) if before.looked_beyond else before
                for rule, before in zip(rules, known.made, strict=True)
            )
        self._blocks[name] = Kept(now, ground, context.memo.evidence, context.beyond, made)
        return (finding for each in made for finding in each.findings)


def _name(context: Context, block: Block) -> str:
    """What a block is called that is read in one of a paper's languages."""
    return f"{block.id}/second" if context.second else block.id


def _made(context: Context, block: Block, ground: Ground, rule: Rule) -> Made:
    """What a rule finds in a block."""
    context.looked_beyond = False
    findings = tuple(rule(context, block, ground.spec))
    return Made(findings, context.looked_beyond)


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
