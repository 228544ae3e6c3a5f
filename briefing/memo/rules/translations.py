"""Our translations of quotations held against what was said: L6."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.corpus.item import Quote
from briefing.memo.outline import Block
from briefing.memo.quoting import quoted
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, found, short
from briefing.memo.rules.numerals import unmatched
from briefing.memo.template import SectionSpec
from briefing.text.normalise import fold

_CYRILLIC = range(0x0400, 0x0530)


def faithful(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """That a translation is one, and has the numbers of what was said, no more and no fewer."""
    item = context.index.items.get(block.item or "")
    if not isinstance(item, Quote):
        return
    paper = context.paper
    said = quoted(item.text, block.changes())
    for ours, language in (
        (block.translation, paper.language),
        (block.other.translation, paper.second),
    ):
        if ours.strip() and language and language != item.language:
            yield from _held(block, said, item.language, ours, language)


def _held(block: Block, said: str, spoken: str, ours: str, language: str) -> Iterator[Finding]:
    words = short(ours.strip())
    if _same(said, ours) or not _in_script(ours, language):
        key, here = "L6-language", f"@in-{language}"
        yield found("L6", "warn", block.id, key=key, words=words, language=here)
        return
    for key, numbers in (
        ("L6-numbers-lacking", unmatched(said, spoken, ours, language)),
        ("L6-numbers-added", unmatched(ours, language, said, spoken)),
    ):
        if numbers:
            told = ", ".join(numbers)
            yield found("L6", "warn", block.id, key=key, numbers=told, words=words)


def _same(said: str, ours: str) -> bool:
    """Whether the words are those that were said; numbers and names alone are the same anywhere."""
    return fold(said).split() == fold(ours).split() and any(letter.islower() for letter in ours)


def _in_script(words: str, language: str) -> bool:
    """Whether most letters are of the language's script."""
    letters = [letter for letter in words if letter.isalpha()]
    cyrillic = sum(ord(letter) in _CYRILLIC for letter in letters)
    ours = len(letters) - cyrillic if language == "en" else cyrillic
    return not letters or 2 * ours >= len(letters)
