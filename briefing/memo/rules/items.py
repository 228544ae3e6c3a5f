"""What a picked item lacks, and whether it is as its source has it: L2, L4, L5, L14, L18."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.corpus.audit import quoted_words, verify_figure
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.errors import BriefingError
from briefing.memo.evidence import Index, stands
from briefing.memo.outline import Block, Words
from briefing.memo.quoting import permitted
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import (
    Finding,
    Level,
    Mend,
    Renewed,
    Rewritten,
    Unchanged,
    found,
    short,
)
from briefing.memo.runs import pins_hold
from briefing.memo.template import SectionSpec
from briefing.wording.dates import date_words


def items(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """All that is to be said of what a block shows and cites."""
    index = context.index
    for known in block.picked():
        item = index.item(known)
        if not (_prints(block, item) and _stands(item, index)):
            yield _altered(block, item, index)
        match item:
            case Figure():
                yield from _figure(block, item)
            case Quote():
                yield from _quote(index, block, item)
            case Event():
                yield from _event(context, block, item, spec)
    for cited in sorted({*block.cited()} - {*block.picked()}):
        item = index.item(cited)
        if not _stands(item, index):
            yield _altered(block, item, index)
    yield from _undated(context, block)


def _figure(block: Block, figure: Figure) -> Iterator[Finding]:
    missing = {
        "@no-unit": not figure.unit,
        "@no-period": figure.period is None,
        "@no-reporter": figure.reporter is None,
        "@no-source": not figure.anchors,
    }
    for name, lacks in missing.items():
        if lacks:
            yield found("L2", "warn", block.id, title=figure.title, missing=name)


def _quote(index: Index, block: Block, quote: Quote) -> Iterator[Finding]:
    occasion = index.occasion(quote)
    missing: dict[str, tuple[bool, Level]] = {
        "@no-speaker": (quote.speaker not in index.actors, "stop"),
        "@no-source": (not quote.anchors, "stop"),
        "@no-post": (quote.post is None, "warn"),
        "@no-occasion": (occasion is None, "warn"),
        "@no-date": (occasion is None or occasion.date is None, "warn"),
    }
    for name, (lacks, level) in missing.items():
        if lacks:
            yield found("L4", level, block.id, words=short(quote.text), missing=name)
    for change in block.changes():
        if change.kind == "misprint":
            said = quote.text[change.start : change.end]
            mend = Mend("mend-quote", (Unchanged(block.id),))
            yield found(
                "L5", "info", block.id, key="L5-misprint", mend=mend, said=said,
                printed=change.words,
            )  # fmt: skip


def _event(context: Context, block: Block, event: Event, spec: SectionSpec) -> Iterator[Finding]:
    if event.status != "planned" or event.date is None or context.as_of is None:
        return
    latest = event.date.latest()
    words = context.words
    outcome = words.paper("outcome_unknown")
    if latest is None or latest >= context.as_of or outcome in context.printed(block):
        return
    mend = None
    if block.item and spec.layout != "table":
        content = (*context.prose.content(block), Words(f" {outcome}"))
        mend = Mend("mend-outcome", (Rewritten(block.id, content),), outcome)
    told = date_words(event.date, words)
    yield found("L18", "warn", block.id, mend=mend, title=event.title, date=told)


def _undated(context: Context, block: Block) -> Iterator[Finding]:
    """Sources of which only the day they were fetched is on record."""
    index = context.index
    behind = {anchor.source for known in block.behind() for anchor in index.item(known).anchors}
    for identity in sorted(behind & index.witnesses.keys()):
        source = index.source(identity)
        if source.published is not None and source.published_basis == "unknown":
            name = source.title or source.description or source.id
            told = context.words.get("dates", "no_date")
            yield found("L14", "info", block.id, title=short(name), printed=told)


def intact(block: Block, index: Index) -> bool:
    """Whether the evidence of a block holds together to the letter, and the block prints it."""
    shown = [index.item(known) for known in block.picked()]
    behind = map(index.item, block.behind())
    return all(_prints(block, item) for item in shown) and all(
        _stands(one, index) for one in behind
    )


def moved(where: str, item: Item) -> Finding:
    """L5: the library now holds an item otherwise than the memo's evidence does."""
    told = short(item.text) if isinstance(item, Quote) else item.title
    mend = Mend("take-library", (Renewed(item.id),))
    return found("L5", "warn", where, key="L5-library", mend=mend, title=told)


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


def _altered(block: Block, item: Item, index: Index) -> Finding:
    """Where the evidence stands, the block itself can go back to it."""
    mend = None
    if _stands(item, index):
        mend = Mend("mend-quote", (Unchanged(block.id),))
    if isinstance(item, Quote):
        return found("L5", "stop", block.id, mend=mend, words=short(item.text))
    key = "L5-figure" if isinstance(item, Figure) else "L5-event"
    return found("L5", "stop", block.id, key=key, mend=mend, title=item.title)
