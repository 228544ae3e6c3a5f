"""The writer's own words: where they stand, their lines, sentences and inverted commas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import Literal

from briefing.memo.flat import MARK, flat, spliced
from briefing.memo.outline import Block, FreeNote, Piece
from briefing.memo.rules.finding import Deed, Filled, InSecond, Retitled, Rewritten, Translated
from briefing.memo.rules.terms import Terms
from briefing.text.span import Span

_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+|[^\s@]{1,64}@[^\s@]+\.[^\s@]+")
_QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|\"([^\"\n]+)\"")
_ENDING = re.compile(r"(?:[.!?…]+)[”»“\"’)\]]*(?=\s+[\"“«„(\[]*[^\W_])")
_YEAR_MARKS = ("г", "гг", "ж", "жж")  # "2024 г.", and a city is "г. Бишкек"
_INITIALS = re.compile(r"[^\W\d_](?:\.-?[^\W\d_])*")
_LAST_WORD = re.compile(r"[^\s(«“„\"]+$")


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the writer's own in one place: a header field, a group's caption, a block's
    content as a flat text, a footnote (`piece` of that content), or the translation of what a
    quotation says.

    `second` says that they are in the paper's second language. `plain` is `words` with a `MARK`
    for each letter that is none of the writer's prose: addresses and the library's words.
    """

    where: str
    part: Literal["field", "title", "words", "note", "translation"]
    words: str
    plain: str
    block: Block | None = None
    piece: int = 0
    second: bool = False


@dataclass(frozen=True, slots=True)
class Swap:
    """Other words for a span of a text."""

    text: Text
    start: int
    end: int
    words: str


def own_texts(
    block: Block, library_words: Iterable[str] = (), *, translated: bool = False
) -> tuple[Text, ...]:
    """The writer's own texts in a block, in order; its translation where that is printed."""
    if block.items:
        title = block.title
        return (Text(block.id, "title", title, _masked(title, ()), block),) if title else ()
    content = block.content or ()
    written = flat(content)
    texts = [Text(block.id, "words", written, _masked(written, library_words), block)]
    texts += [
        Text(block.id, "note", piece.note, _masked(piece.note, ()), block, number)
        for number, piece in enumerate(content)
        if isinstance(piece, FreeNote)
    ]
    ours = block.translation if translated else ""
    told = (Text(block.id, "translation", ours, _masked(ours, ()), block),) if ours else ()
    return (*(texts if written else ()), *told)


def field_text(field: str, value: str) -> Text:
    """A header field's words."""
    return Text(field, "field", value, _masked(value, ()))


def lines(text: str) -> Iterator[Span]:
    """The lines that say something."""
    place = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(place, place + len(line))
        place += len(line) + 1


def sentences(text: str, terms: Terms) -> tuple[Span, ...]:
    """The sentences of a text, a line's end ending one; an abbreviation's stop ends none, nor
    does that of an initial."""
    return _sentences(text, terms.abbreviations)


@lru_cache(maxsize=4096)
def _sentences(text: str, abbreviations: frozenset[str]) -> tuple[Span, ...]:
    made = []
    for line in lines(text):
        start = line.start
        for stop in _ENDING.finditer(text, line.start, line.end):
            ends = stop[0][0] != "." or not _abbreviated(
                text[start : stop.start()], text[stop.end() :].lstrip(), abbreviations
            )
            if ends:
                made.append(Span(start, stop.end()))
                start = stop.end()
        if text[start : line.end].strip():
            made.append(Span(start, line.end))
    return tuple(made)


def _abbreviated(before: str, behind: str, abbreviations: frozenset[str]) -> bool:
    """Whether a stop is an abbreviation's; behind a year ("2024 г.") the next capital tells."""
    last = _LAST_WORD.search(before)
    if behind[:1].islower() or last is None:
        return behind[:1].islower()
    word = last[0]
    if word.casefold() in _YEAR_MARKS and before[: last.start()].rstrip()[-1:].isdigit():
        return False
    if word.casefold() in abbreviations:
        return True
    return word.isupper() and _INITIALS.fullmatch(word) is not None


def sentence_at(text: str, place: int, terms: Terms) -> Span:
    """The sentence a place stands in."""
    around = sentences(text, terms)
    return next((span for span in around if span.start <= place < span.end), Span(0, len(text)))


@lru_cache(maxsize=4096)
def quoted_spans(text: str) -> tuple[Span, ...]:
    """What stands in inverted commas, without them."""
    spans = []
    for match in _QUOTED.finditer(text):
        start, end = next(match.span(group) for group in range(1, 5) if match[group] is not None)
        spans.append(Span(start, end))
    return tuple(spans)


def in_quotes(text: str, place: int) -> bool:
    """Whether a place stands between inverted commas."""
    return any(span.start <= place < span.end for span in quoted_spans(text))


def word_count(text: str) -> int:
    """How many words a text has; what is no prose counts as none."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def deeds(swaps: Iterable[Swap]) -> tuple[Deed, ...]:
    """The changes that put other words into texts, each block or field changed once."""
    places: dict[tuple[str, bool, bool], list[Swap]] = {}
    for swap in sorted(swaps, key=lambda one: one.start, reverse=True):
        place = swap.text.where, swap.text.part == "translation", swap.text.second
        places.setdefault(place, []).append(swap)
    return tuple(_deed(made) for made in places.values())


def _deed(swaps: Sequence[Swap]) -> Deed:
    """One place changed; the swaps come last first."""
    deed = _changed(swaps)
    return InSecond(deed) if swaps[0].text.second else deed


def _changed(swaps: Sequence[Swap]) -> Rewritten | Translated | Retitled | Filled:
    text = swaps[0].text
    if text.block is None:
        return Filled(text.where, reduce(_cut, swaps, text.words))
    if text.part == "translation":
        return Translated(text.where, reduce(_cut, swaps, text.words))
    if text.part == "title":
        return Retitled(text.where, reduce(_cut, swaps, text.words))
    return Rewritten(text.where, reduce(_rewritten, swaps, text.block.content or ()))


def _rewritten(content: tuple[Piece, ...], swap: Swap) -> tuple[Piece, ...]:
    if swap.text.part == "words":
        return spliced(content, swap.start, swap.end, swap.words)
    return tuple(
        FreeNote(_cut(piece.note, swap))
        if isinstance(piece, FreeNote) and number == swap.text.piece
        else piece
        for number, piece in enumerate(content)
    )


def _cut(words: str, swap: Swap) -> str:
    return words[: swap.start] + swap.words + words[swap.end :]


@lru_cache(maxsize=4096)
def _masked_addresses(words: str) -> str:
    return _ADDRESS.sub(lambda match: MARK * len(match[0]), words)


def _masked(words: str, library_words: Iterable[str]) -> str:
    plain = _masked_addresses(words)
    for told in library_words:
        if len(told) > 3:
            plain = plain.replace(told, MARK * len(told))
    return plain
