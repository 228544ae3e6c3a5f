"""Finding words in a memo and replacing them: header, own words, locked words, captions, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from unicodedata import combining

from briefing.app.wordings import Wordings
from briefing.errors import BriefingError
from briefing.memo import edit, second
from briefing.memo.binder import located, place_of
from briefing.memo.flat import MARK, flat, spliced
from briefing.memo.outline import Block, FreeNote, Memo, Paper, Piece, Pin, Words
from briefing.text.normalise import Folded, fold_mapped

Part = Literal[
    "field",
    "words",
    "title",
    "note",
    "locked",
    "item",
    "translation",
    "second",
    "second-field",
    "second-title",
    "second-translation",
]


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought. Without `case` letters, quotes, dashes and diacritics are folded as in the
    library's search; `whole` finds whole words alone."""

    words: str
    case: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A place where it stands: a header field's or block's id (`memo.binder.located` tells of which
    paper), which of its texts, and code points of that text. For "words" the text is the flat text
    of `wordings`; for "note" and "locked" `piece` says which piece of the content it is in, for
    "item" which item of a group. Those that begin with "second" are in the paper's second
    language; "second" itself is the flat text of what a block says in it."""

    where: str
    part: Part
    start: int
    end: int
    piece: int = 0

    @property
    def locked(self) -> bool:
        """Words of the library, which are never replaced."""
        return self.part in ("locked", "item")


@dataclass(frozen=True, slots=True)
class Replaced:
    """The memo after a replacing, how many places were replaced, and how many could not take the
    words, as a date does."""

    memo: Memo
    done: int
    refused: int


def find(memo: Memo, query: Query) -> tuple[Match, ...]:
    """Every place, in reading order."""
    seek = _seeker(query)
    if seek is None:
        return ()
    wordings = Wordings(memo)
    return tuple(
        match
        for paper in memo.papers
        for match in (*_in_fields(paper, seek), *_in_blocks(paper, wordings, seek))
    )


def replaced(memo: Memo, matches: Sequence[Match], words: str) -> Replaced:
    """The memo with `words` at every place that is not locked. The matches must be of this memo.

    A default sentence in which something is replaced becomes the person's own, as if typed.
    """
    done = refused = 0
    groups: dict[tuple[str, str], list[Match]] = {}
    for match in matches:
        if not match.locked:
            text: str = "content" if match.part in ("words", "note") else match.part
            groups.setdefault((match.where, text), []).append(match)
    for (where, text), found in groups.items():
        try:
            memo = _CHANGES[text](memo, where, found, words)
        except BriefingError:
            refused += len(found)
        else:
            done += len(found)
    return Replaced(memo, done, refused)


# Seeking in one text

Seek = Callable[[str], Iterator[tuple[int, int]]]


def _seeker(query: Query) -> Seek | None:
    """What finds the query in a text; None for a query that seeks nothing."""
    sought = query.words if query.case else fold_mapped(query.words).text
    if not sought.strip() or MARK in sought:
        return None

    def seek(text: str) -> Iterator[tuple[int, int]]:
        held, offsets = text, tuple(range(len(text)))
        if not query.case:
            folded = _mapped(text)
            held, offsets = folded.text, folded.offsets
        place, free = held.find(sought), 0
        while place >= 0:
            start, end = offsets[place], _end(text, offsets[place + len(sought) - 1])
            whole = not query.whole or (_edge(text, start) and _edge(text, end))
            if whole and start >= free:
                yield start, end
                free = end
            place = held.find(sought, place + 1)

    return seek


@lru_cache(maxsize=2048)
def _mapped(text: str) -> Folded:
    """The texts of a memo are folded once, not at every key."""
    return fold_mapped(text)


def _end(text: str, last: int) -> int:
    """Behind a letter and the marks that are set on it."""
    end = last + 1
    while end < len(text) and combining(text[end]):
        end += 1
    return end


def _edge(text: str, place: int) -> bool:
    """Whether a word can begin or end there."""
    inside = text[max(place - 1, 0) : place + 1]
    return len(inside) < 2 or not (_of_word(inside[0]) and _of_word(inside[1]))


def _of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


# Where texts are


def _in_fields(paper: Paper, seek: Seek) -> Iterator[Match]:
    fields = paper.fields
    ordered = [name for name in ("subject",) if name in fields]
    ordered += [name for name in fields if name != "subject"]
    for name in ordered:
        for start, end in seek(fields[name]):
            yield Match(place_of(paper, name), "field", start, end)
    for name, value in paper.second_fields.items() if paper.second else ():
        for start, end in seek(value):
            yield Match(place_of(paper, name), "second-field", start, end)


def _in_blocks(paper: Paper, wordings: Wordings, seek: Seek) -> Iterator[Match]:
    for block in paper.blocks():
        if block.items:
            yield from _in_group(block, wordings, seek)
        else:
            yield from _in_content(block, wordings, seek)
        if paper.second:
            yield from _in_second(block, seek)


def _in_second(block: Block, seek: Seek) -> Iterator[Match]:
    other = block.other
    texts: tuple[tuple[Part, str], ...] = (
        ("second-title", other.title),
        ("second-translation", other.translation),
        ("second", flat(other.content or ())),
    )
    for part, text in texts:
        for start, end in seek(text):
            yield Match(block.id, part, start, end)


def _in_group(block: Block, wordings: Wordings, seek: Seek) -> Iterator[Match]:
    for start, end in seek(block.title):
        yield Match(block.id, "title", start, end)
    for number, item in enumerate(block.items):
        for start, end in seek(wordings.item(item)):
            yield Match(block.id, "item", start, end, number)


def _in_content(block: Block, wordings: Wordings, seek: Seek) -> Iterator[Match]:
    content = wordings.content(block)
    own = [Match(block.id, "words", start, end) for start, end in seek(flat(content))]
    place = 0
    for start, end in seek(block.translation):
        yield Match(block.id, "translation", start, end)
    for number, piece in enumerate(content):
        length = len(piece.words) if isinstance(piece, Words) else 1
        yield from (match for match in own if place <= match.start < place + length)
        place += length
        if isinstance(piece, (Pin, FreeNote)):
            part: Part = "note" if isinstance(piece, FreeNote) else "locked"
            text = piece.note if isinstance(piece, FreeNote) else wordings.locked(block, piece)
            for start, end in seek(text):
                yield Match(block.id, part, start, end, number)


# Replacing in one text


def _cut(text: str, matches: Sequence[Match], words: str) -> str:
    for match in sorted(matches, key=lambda one: one.start, reverse=True):
        text = text[: match.start] + words + text[match.end :]
    return text


def _change_field(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    paper, field = located(memo, where)
    return edit.set_field(memo, field, _cut(paper.fields[field], matches, words), paper.id)


def _change_title(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    block = edit.find_block(memo, where)
    return edit.set_group(
        memo, where, title=_cut(block.title, matches, words), form=block.form
    )  # fmt: skip


def _change_content(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    """Words and notes at once, while their places still hold."""
    content = list(Wordings(memo).content(edit.find_block(memo, where)))
    for number, piece in enumerate(content):
        if isinstance(piece, FreeNote):
            inside = [found for found in matches if found.part == "note" and found.piece == number]
            content[number] = FreeNote(_cut(piece.note, inside, words))
    own = [found for found in matches if found.part == "words"]
    return edit.set_content(memo, where, _spliced(content, own, words))


def _spliced(content: Sequence[Piece], matches: Sequence[Match], words: str) -> tuple[Piece, ...]:
    made: Sequence[Piece] = content
    for match in sorted(matches, key=lambda one: one.start, reverse=True):
        made = spliced(made, match.start, match.end, words)
    return tuple(made)


def _change_translation(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    block = edit.find_block(memo, where)
    return edit.set_translation(memo, where, _cut(block.translation, matches, words))


def _change_second(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    content = edit.find_block(memo, where).other.content or ()
    return second.set_second_content(memo, where, _spliced(content, matches, words))


def _change_second_field(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    paper, field = located(memo, where)
    told = _cut(paper.second_fields[field], matches, words)
    return second.set_second_field(memo, field, told, paper.id)


def _change_second_title(memo: Memo, where: str, matches: Sequence[Match], words: str) -> Memo:
    title = edit.find_block(memo, where).other.title
    return second.set_second_title(memo, where, _cut(title, matches, words))


def _change_second_translation(
    memo: Memo, where: str, matches: Sequence[Match], words: str
) -> Memo:
    told = edit.find_block(memo, where).other.translation
    return second.set_second_translation(memo, where, _cut(told, matches, words))


_CHANGES: dict[str, Callable[[Memo, str, Sequence[Match], str], Memo]] = {
    "field": _change_field,
    "title": _change_title,
    "content": _change_content,
    "translation": _change_translation,
    "second": _change_second,
    "second-field": _change_second_field,
    "second-title": _change_second_title,
    "second-translation": _change_second_translation,
}
