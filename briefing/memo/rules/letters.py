"""Letters that no typeface of ours has, so that a PDF cannot print them: L29."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from unicodedata import bidirectional, normalize

from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, found
from briefing.memo.rules.terms import shown_letters
from briefing.memo.template import SectionSpec

_LINE_ENDS = "\n\r\u2028\u2029\ufeff"
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI"))
_TOLD = 8  # letters a finding names


def of_block(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L29 in all a block prints: words, notes, what its items and their sources are called."""
    yield from _found(block.id, _printed(context, block))


def of_fields(context: Context) -> Iterator[Finding]:
    """L29 in the header."""
    for spec in context.paper.template.fields:
        yield from _found(spec.id, [context.paper.fields.get(spec.id, "")])


def _found(where: str, parts: Iterable[str | None]) -> Iterator[Finding]:
    letters = _lacking("\n".join(filter(None, parts)))
    turned = [letter for letter in letters if bidirectional(letter) in _RIGHT_TO_LEFT]
    for key, some in (
        ("L29", [letter for letter in letters if letter not in turned]),
        ("L29-turned", turned),
    ):
        if some:
            told = " ".join(some[:_TOLD]) + " …" * (len(some) > _TOLD)
            yield found("L29", "warn", where, key=key, letters=told)


def _lacking(text: str) -> list[str]:
    """The letters of a text that cannot be printed, each once."""
    if text.isascii():
        return []
    return list(dict.fromkeys(_unshown().findall(normalize("NFC", text))))


@cache
def _unshown() -> re.Pattern[str]:
    ranges = (part.partition("-") for part in shown_letters().split())
    shown = "".join(rf"\U{int(a, 16):08X}-\U{int(b or a, 16):08X}" for a, _, b in ranges)
    return re.compile(f"[^{_LINE_ENDS}{shown}]")


def _printed(context: Context, block: Block) -> Iterator[str | None]:
    yield context.printed(block)
    yield from (text.words for text in context.texts(block))
    for known in block.behind():
        item = context.index.items.get(known)
        if item is not None:
            yield from _of_item(item)
            yield from _of_sources(context, item)


def _of_item(item: Item) -> tuple[str | None, ...]:
    match item:
        case Event():
            return item.title, item.statement, item.place
        case Figure():
            return item.title, item.period_words, item.comparison_base
        case Quote():
            return item.text, item.post


def _of_sources(context: Context, item: Item) -> Iterator[str | None]:
    behind = {anchor.source for anchor in item.anchors}
    for identity in sorted(behind & context.index.witnesses.keys()):
        source = context.index.source(identity)
        yield from (source.title, source.description, source.publisher, source.author, source.url)
