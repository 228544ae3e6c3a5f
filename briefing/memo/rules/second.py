"""What the writer says in a paper's second language, held against the rules for words.

No mend is offered there: mends write in a paper's own language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from briefing.memo.outline import Block
from briefing.memo.rules import acronyms, dates, figures, form, quotes, standing
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding
from briefing.memo.template import SectionSpec
from briefing.memo.versions import Version, versions

_OF_WORDS: tuple[Callable[[Context, Block, SectionSpec], Iterator[Finding]], ...] = (
    figures.label,
    figures.conversions,
    figures.unsourced,
    quotes.inverted_commas,
    dates.of_block,
    acronyms.country,
    standing.comment,
    form.long_windedness,
)


def in_second(context: Context) -> Context | None:
    """The paper in its second language, with what was written in that alone; None where it has
    none."""
    if context.paper.second is None:
        return None
    _, version = versions(context.paper, context.index)
    written = {block.id for block in context.paper.blocks() if _is_written(block)}
    sections = tuple(
        replace(section, blocks=tuple(_own(version, section.blocks, written)))
        for section in version.paper.sections
    )
    own = {
        name: value for name, value in version.paper.fields.items() if name not in version.fields
    }
    paper = replace(version.paper, sections=sections, fields=own)
    return Context(context.memo, paper, context.index, context.beyond, second=True)


def words(context: Context) -> Iterator[Finding]:
    """What is to be said of a paper in its second language."""
    for text in context.fields():
        yield from _unmended(dates.dates(context, text, None))
    for section, spec in context.sections():
        for block in section.blocks:
            for rule in _OF_WORDS:
                yield from _unmended(rule(context, block, spec))


def _is_written(block: Block) -> bool:
    other = block.other
    return other.content is not None or bool(other.title or other.translation)


def _own(version: Version, blocks: tuple[Block, ...], written: set[str]) -> Iterator[Block]:
    for block in blocks:
        if block.id in written and block.id not in version.blocks:
            yield block


def _unmended(findings: Iterator[Finding]) -> Iterator[Finding]:
    for finding in findings:
        yield replace(finding, mend=None)
