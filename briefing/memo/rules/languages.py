"""What a paper in two languages says in one of them alone: L25, and L6 in the second."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.corpus.item import Quote
from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, found, short
from briefing.memo.runs import plain
from briefing.memo.versions import Version, versions


def borrowed(context: Context) -> Iterator[Finding]:
    """Words that stand in the other language's words, marked as such."""
    paper = context.paper
    if paper.second is None:
        return
    for version in versions(paper, context.index):
        yield from _of_version(context, version)
    for block in paper.placed():
        if _lacks_translation(context, block):
            quote = context.index.item(block.item)
            words = short(quote.text) if isinstance(quote, Quote) else ""
            yield found("L6", "info", block.id, key="L6-none", words=words)


def _of_version(context: Context, version: Version) -> Iterator[Finding]:
    here, there = f"@in-{version.paper.language}", f"@in-{version.lender}"
    for spec in context.paper.template.fields:
        if spec.id in version.fields:
            label = spec.label.get(context.paper.language)
            yield found(
                "L25", "warn", spec.id, key="L25-field", label=label, language=here, lender=there
            )
    for block in version.paper.placed():
        if block.id in version.blocks:
            words = short(block.title or plain(block.content or ()))
            yield found("L25", "warn", block.id, words=words, language=here, lender=there)


def _lacks_translation(context: Context, block: Block) -> bool:
    """Whether only the second language needs one: what both lack is told once."""
    paper, quote = context.paper, context.index.items.get(block.item or "")
    if not isinstance(quote, Quote) or quote.language == paper.second:
        return False
    told = quote.language != paper.language and not block.translation.strip()
    return not block.other.translation.strip() and not told
