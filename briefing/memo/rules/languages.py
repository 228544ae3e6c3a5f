"""What a paper says in another language than its own: L26; and what a paper in two languages says
in one of them alone: L25, and L6 in the second."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.citation.tongue import LIBRARY_LANGUAGE
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, found, short
from briefing.memo.runs import plain
from briefing.memo.template import SectionSpec
from briefing.memo.versions import Version, versions


def borrowed(context: Context) -> Iterator[Finding]:
    """Words that stand in the other language's words, marked as such; and in the second those of
    the library."""
    paper = context.paper
    if paper.second is None:
        return
    for version in versions(paper, context.index):
        yield from _of_version(context, version)
        if version.paper.language == paper.second:
            there = Context(context.memo, version.paper, context.index)
            for block in version.paper.placed():
                yield from lent(there, block)
    for block in paper.placed():
        if _lacks_translation(context, block):
            quote = context.index.item(block.item)
            words = short(quote.text) if isinstance(quote, Quote) else ""
            yield found("L6", "info", block.id, key="L6-none", words=words)


def lent(context: Context, block: Block, _spec: SectionSpec | None = None) -> Iterator[Finding]:
    """The library's words for what happened or is measured, in a paper of another language."""
    if context.paper.language == LIBRARY_LANGUAGE:
        return
    picked = [context.index.item(known) for known in block.picked()]
    theirs = [words for item in picked if (words := _said(context, block, item))]
    if not theirs:
        return
    here, there = f"@in-{context.paper.language}", f"@in-{LIBRARY_LANGUAGE}"
    if block.items:
        count, total = str(len(theirs)), str(len(picked))
        yield found(
            "L26", "info", block.id,
            key="L26-rows", count=count, total=total, language=here, lender=there,
        )  # fmt: skip
    elif theirs[0].casefold() in context.printed(block).casefold():
        words = short(theirs[0])
        yield found("L26", "warn", block.id, words=words, language=here, lender=there)


def _said(context: Context, block: Block, item: Item) -> str:
    """What the library says of an item, where the paper's language has no words for it."""
    match item:
        case Event():
            return _named(context, item.title) if block.form == "drawn" else item.statement
        case Figure():
            return _named(context, item.title)
    return ""


def _named(context: Context, title: str) -> str:
    return title if context.words.named("titles", title) == title else ""


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
