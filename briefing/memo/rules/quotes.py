"""Inverted commas in the writer's own words: L6 and L7."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.corpus.item import Event, Quote
from briefing.memo.evidence import Index
from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found, short
from briefing.memo.rules.terms import is_section
from briefing.memo.rules.texts import (
    Swap,
    Text,
    deeds,
    quoted_spans,
    sentence_at,
    word_count,
)
from briefing.memo.template import SectionSpec
from briefing.text.normalise import fold
from briefing.text.span import Span

_FEWEST = 3  # words: fewer are a name or a term
_LONGEST = 4  # words of a name
_SMALL = 3  # letters of "and", "of", "the"
_LEFT_OUT = re.compile(r"\[?(?:…|\.\.\.)\]?")
_NO_LETTER = re.compile(r"\W+")


def inverted_commas(context: Context, block: Block, spec: SectionSpec) -> Iterator[Finding]:
    """Words shown as spoken which no picked or cited item holds."""
    for text in context.texts(block):
        for span in quoted_spans(text.plain):
            said = text.words[span.start : span.end]
            if word_count(said) < _FEWEST or _is_named(context, text, span):
                continue
            if _is_held(context, said) or _is_theirs(context, block, text):
                continue
            if _foreign_quote(context, block, text):
                yield from _translated(context, text, span, said)
            elif (
                text.part == "translation"
                or _spoken(context, text, span)
                or is_section(spec, "record")
            ):
                bare = [
                    Swap(text, span.end, span.end + 1, ""),
                    Swap(text, span.start - 1, span.start, ""),
                ]
                mend = Mend("mend-commas", deeds(bare))
                yield found("L7", "info", block.id, mend=mend, words=short(said))


def untranslated(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L6: a quotation in another language than the paper's, and nothing says what it says."""
    item = context.index.items.get(block.item or "")
    foreign = isinstance(item, Quote) and item.language.split("-")[0] != context.paper.language
    if isinstance(item, Quote) and foreign and not block.translation.strip():
        yield found("L6", "info", block.id, key="L6-none", words=short(item.text))


def _spoken(context: Context, text: Text, span: Span) -> bool:
    """Whether the sentence, or a colon, says that somebody said it."""
    if text.plain[: span.start - 1].rstrip().endswith(":"):
        return True
    sentence = sentence_at(text.plain, span.start, context.terms)
    around = text.plain[sentence.start : span.start] + " " + text.plain[span.end : sentence.end]
    return context.terms.speech.search(around) is not None


def _is_theirs(context: Context, block: Block, text: Text) -> bool:
    """Whether inverted commas in a translation are those of the words translated."""
    item = context.index.items.get(block.item or "")
    return text.part == "translation" and isinstance(item, Quote) and bool(quoted_spans(item.text))


def _is_named(context: Context, text: Text, span: Span) -> bool:
    """Whether a title or a name stands in inverted commas: a name is short, has a capital where
    no sentence begins (in English at each of its words), and nothing says that it was spoken."""
    if _is_title(context, text, span):
        return True
    before, behind = text.plain[: span.start - 1].rstrip(), text.plain[span.end + 1 :].lstrip()
    words = text.words[span.start : span.end].split()
    if len(words) > _LONGEST or not before or before[-1] in ".!?:,—–":
        return False
    weighty = [word for word in words[1:] if len(word) > _SMALL and context.paper.language == "en"]
    named = all(word[0].isupper() for word in (words[0], *weighty))
    return named and context.terms.quoting.match(behind) is None


def _is_title(context: Context, text: Text, span: Span) -> bool:
    """Whether the word before or behind the inverted commas bears what stands in them as its
    title, as a treaty does."""
    before, behind = text.plain[: span.start - 1].split(), text.plain[span.end + 1 :].split()
    beside = (*before[-1:], *behind[:1])
    return any(context.terms.titled.fullmatch(word.strip(".,;:()")) for word in beside)


def _is_held(context: Context, said: str) -> bool:
    """Whether the evidence holds the words, but for what is left out, case and punctuation."""
    parts = [bare for part in _LEFT_OUT.split(said) if (bare := _bare(part))]
    return any(all(part in held for part in parts) for held in _held(context.everything()))


@lru_cache(maxsize=2)
def _held(index: Index) -> tuple[str, ...]:
    """All that can be quoted: what was said, titles and statements, the sources' passages."""
    told = [item.text for item in index.items.values() if isinstance(item, Quote)]
    for item in index.items.values():
        if isinstance(item, Event):
            told += [item.title, item.statement, *item.documents]
    for witness in index.witnesses.values():
        told += [witness.source.title or "", *(passage.words for passage in witness.passages)]
    return tuple(_bare(words) for words in told)


@lru_cache(maxsize=4096)
def _bare(words: str) -> str:
    return f" {_NO_LETTER.sub(' ', fold(words)).strip()} "


def _foreign_quote(context: Context, block: Block, text: Text) -> Quote | None:
    """A quote in another language than the paper's that the words can stand for."""
    items = [context.index.items.get(known) for known in block.behind()]
    quotes = [item for item in items if isinstance(item, Quote)]
    language = context.paper.language
    found_one = (quote for quote in quotes if quote.language.split("-")[0] != language)
    return next(found_one, None) if text.part == "words" else None


def _translated(context: Context, text: Text, span: Span, said: str) -> Iterator[Finding]:
    """L6: a quote's words in the paper's language, not labelled as our translation."""
    label = context.terms.translation
    if fold(label) in fold(text.words):
        return
    mark = text.words[span.end]
    mend = Mend(
        "mend-translation", deeds([Swap(text, span.end, span.end + 1, f"{mark} ({label})")]), label
    )
    yield found("L6", "warn", text.where, mend=mend, words=short(said), label=label)
