"""The permitted changes of a quotation, over the words as they were said (rule L5).

Only these may be made, after the United Nations editorial manual's chapter on quotations:

- "omit": words left out, printed as […];
- "insert": the writer's words in brackets, [so], between the others or in place of some;
- "capital": the first letter large for small, or small for large;
- "ending": the full stop, comma, semicolon or colon at the end, another of them or none;
- "note": the mark of a note of the source's own, left out without a sign;
- "misprint": one letter of a word of four or more set right.

Changes stand in order and do not overlap; what is not permitted is never printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.corpus.item import Quote
from briefing.memo.outline import Block, Change, ChangeKind

OMISSION = "[…]"
ENDINGS = ("", ".", ",", ";", ":")
_NOTE = re.compile(r"\[\d{1,3}\]|[¹²³⁰⁴⁵⁶⁷⁸⁹]+|[*†‡]+")
_SHORTEST = 4  # letters of a word a misprint can be obvious in


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a quotation as it is printed, and the words that were said there. `kind` is ""
    where both are the same."""

    kind: ChangeKind | str
    words: str
    said: str
    start: int
    end: int


def quoted(text: str, changes: Sequence[Change]) -> str:
    """The words as they are printed."""
    return "".join(part.words for part in parts(text, changes))


def translation(block: Block, quote: Quote, language: str) -> str:
    """What is printed in a paper of that language in the place of the words; "" where they are
    printed themselves, being in it or untranslated."""
    return " ".join(block.translation.split()) if quote.language != language else ""


def parts(text: str, changes: Sequence[Change]) -> tuple[Part, ...]:
    """The words as they are printed, stretch by stretch; as they were said, where a change is
    not permitted."""
    made: list[Part] = []
    place = 0
    for change in changes if permitted(text, changes) else ():
        _keep(made, text, place, change.start)
        said = text[change.start : change.end]
        made.append(Part(change.kind, _printed(change), said, change.start, change.end))
        place = change.end
    _keep(made, text, place, len(text))
    return tuple(made)


def _keep(made: list[Part], text: str, start: int, end: int) -> None:
    if start < end:
        made.append(Part("", text[start:end], text[start:end], start, end))


def _printed(change: Change) -> str:
    match change.kind:
        case "omit":
            return OMISSION
        case "insert":
            return f"[{change.words}]"
    return change.words


def permitted(text: str, changes: Sequence[Change]) -> bool:
    """Whether a quotation may be changed so."""
    if any(first.end > then.start or _same_place(first, then) for first, then in pairwise(changes)):
        return False
    return all(_permitted(text, change) for change in changes) and _says_something(text, changes)


def _same_place(first: Change, then: Change) -> bool:
    """Two omissions in a row are one, two insertions at one place too."""
    return first.end == then.start and first.kind == then.kind


def _permitted(text: str, change: Change) -> bool:
    if not 0 <= change.start <= change.end <= len(text):
        return False
    return _RULES[change.kind](text, change)


def _says_something(text: str, changes: Sequence[Change]) -> bool:
    """Whether a word of what was said is left."""
    place, kept = 0, ""
    for change in changes:
        kept += text[place : change.start]
        if change.kind in ("capital", "misprint"):
            kept += change.words
        place = change.end
    return any(letter.isalnum() for letter in kept + text[place:])


def _may_omit(text: str, change: Change) -> bool:
    said = text[change.start : change.end]
    return bool(said.strip()) and not change.words and _between_words(text, change)


def _may_insert(text: str, change: Change) -> bool:
    words = change.words
    proper = bool(words) and words == " ".join(words.split()) and not set(words) & set("[]“”«»")
    return proper and _between_words(text, change)


def _may_recase(text: str, change: Change) -> bool:
    first = first_letter(text)
    if first is None or (change.start, change.end) != (first, first + 1):
        return False
    return change.words != text[first] and change.words in (
        text[first].upper(),
        text[first].lower(),
    )


def _may_end(text: str, change: Change) -> bool:
    said = text[change.start : change.end]
    if change.end != len(text) or change.start != len(text.rstrip(".,;:")):
        return False
    return change.words in ENDINGS and said in ENDINGS and said != change.words


def _may_drop_note(text: str, change: Change) -> bool:
    return not change.words and bool(_NOTE.fullmatch(text[change.start : change.end]))


def _may_correct(text: str, change: Change) -> bool:
    said, words = text[change.start : change.end], change.words
    if not (said.isalpha() and words.isalpha() and len(said) >= _SHORTEST):
        return False
    same_start = said[:1] == words[:1] and said.casefold() != words.casefold()
    return same_start and _between_words(text, change) and _one_apart(said, words)


_RULES: dict[str, Callable[[str, Change], bool]] = {
    "omit": _may_omit,
    "insert": _may_insert,
    "capital": _may_recase,
    "ending": _may_end,
    "note": _may_drop_note,
    "misprint": _may_correct,
}


def _between_words(text: str, change: Change) -> bool:
    return not (_inside(text, change.start) or _inside(text, change.end))


def _inside(text: str, place: int) -> bool:
    """Whether a place is within a word or number."""
    around = text[max(place - 1, 0) : place + 1]
    return 0 < place < len(text) and all(letter.isalnum() for letter in around)


def _one_apart(said: str, words: str) -> bool:
    """Whether one letter too many, too few or wrong, or two exchanged, make one of the other."""
    start = next(
        (n for n, (one, other) in enumerate(zip(said, words, strict=False)) if one != other),
        min(len(said), len(words)),
    )
    one, other = said[start:], words[start:]
    exchanged = one[1::-1] == other[:2] and one[2:] == other[2:]
    return one[1:] == other[1:] or one[1:] == other or one == other[1:] or exchanged


def first_letter(text: str) -> int | None:
    """Where the first letter stands."""
    return next((place for place, letter in enumerate(text) if letter.isalpha()), None)


# Making changes: each gives the next row of changes, to be judged by `permitted`


def leave_out(text: str, changes: Sequence[Change], start: int, end: int) -> tuple[Change, ...]:
    """Leave out the words from `start` to `end`: whole words, one sign for what touches. The mark
    of a note goes without a sign, and so does the stop at the end."""
    start, end = _whole(text, *_bare(text, start, end))
    if _NOTE.fullmatch(text[start:end]):
        return _with(changes, Change("note", start, end))
    ending = Change("ending", start, end)
    if _may_end(text, ending):
        return _with(changes, ending)
    for change in changes:
        touches = change.kind == "omit" and not (
            text[change.end : start].strip() or text[end : change.start].strip()
        )
        if touches:
            start, end = min(start, change.start), max(end, change.end)
    return _with(changes, Change("omit", start, end))


def put_in(
    text: str, changes: Sequence[Change], start: int, end: int, words: str
) -> tuple[Change, ...]:
    """Put the writer's words in brackets for those from `start` to `end`, or between."""
    start, end = _whole(text, *_bare(text, start, end))
    return _with(changes, Change("insert", start, end, " ".join(words.split()).strip("[] ")))


def recase(text: str, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Make the first letter large for small, or small for large; back, where it was made so."""
    first = first_letter(text)
    if first is None:
        return tuple(changes)
    if any(change.kind == "capital" for change in changes):
        return tuple(change for change in changes if change.kind != "capital")
    return _with(changes, Change("capital", first, first + 1, text[first].swapcase()))


def end_with(text: str, changes: Sequence[Change], mark: str) -> tuple[Change, ...]:
    """End with another stop, or none; as it was said, where the mark is that."""
    start = len(text.rstrip(".,;:"))
    kept = tuple(change for change in changes if change.kind != "ending")
    if text[start:] == mark:
        return kept
    return _with(kept, Change("ending", start, len(text), mark))


def correct(
    text: str, changes: Sequence[Change], start: int, end: int, words: str
) -> tuple[Change, ...]:
    """Set a misprinted word right."""
    start, end = _whole(text, *_bare(text, start, end))
    return _with(changes, Change("misprint", start, end, words.strip()))


def said_between(text: str, start: int, end: int) -> str:
    """The whole words that a choice from `start` to `end` touches."""
    first, last = _whole(text, *_bare(text, start, end))
    return text[first:last]


def _with(changes: Sequence[Change], made: Change) -> tuple[Change, ...]:
    """The changes with one more; those it covers go."""
    kept = [
        change
        for change in changes
        if change.end <= made.start or change.start >= made.end
        if not (_same_place(change, made) or _same_place(made, change))
    ]
    return tuple(sorted([*kept, made], key=lambda change: (change.start, change.end)))


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the white at either end; a choice of white alone is its beginning."""
    chosen = text[start:end]
    if not chosen.strip():
        return start, start
    return start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip())


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    while _inside(text, start):
        start -= 1
    while _inside(text, end):
        end += 1
    return start, end
