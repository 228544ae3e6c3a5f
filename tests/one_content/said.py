"""What a paper says, in a form no writer and no reader owns, and its normal form.

A reading is blocks in reading order and the words of each note. What formats force is evened out
here and nowhere else: runs of white space (a tab and a line break among them) are one space, soft
hyphens are the line's and not the text's, a block of no words is none (an item begins with its
first words), and white space alone between two note marks is the writers' own. A space between
two faces has the face before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from urllib.parse import quote

HERE = "#"
"""The link of what leads to a place in the paper itself."""

_WHITE = " \t\n\r"
_BETWEEN_MARKS = _WHITE + "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"

# A language without its country says the same as with the one Word asks for.
_COUNTRIES = {
    "en": "en-GB",
    "ru": "ru-RU",
    "de": "de-DE",
    "kk": "kk-KZ",
    "ky": "ky-KG",
    "ar": "ar-SA",
}


@dataclass(frozen=True)
class Piece:
    """Words in one language, perhaps leading somewhere."""

    text: str
    language: str = ""
    link: str = ""


@dataclass(frozen=True)
class Mark:
    """The mark of a note."""

    label: str


Words = tuple[Piece | Mark, ...]


@dataclass(frozen=True)
class Block:
    """One block, one cell or one entry. `label` is what tells it from others of its kind: a
    heading's level, an item's number, a cell's place, a note's letter."""

    kind: str
    label: str = ""
    words: Words = ()


@dataclass
class Reading:
    """A whole paper. `notes` are by the number of their mark; those below tables are blocks."""

    blocks: list[Block] = field(default_factory=list)
    notes: dict[str, Words] = field(default_factory=dict)
    _begun: str = ""

    def add(self, kind: str, label: str = "", words: Iterable[Piece | Mark] = ()) -> None:
        """The next block, in its normal form."""
        if kind == "more" and self._begun:
            kind, label = "item", self._begun
        block = Block(kind, label, even(words))
        said = bool(block.words) or kind in _STANDING
        self._begun = label if kind == "item" and not said else ""
        if said:
            self.blocks.append(block)

    def note(self, label: str, words: Iterable[Piece | Mark]) -> None:
        """The words of a note."""
        if label in self.notes:
            raise AssertionError(f"there are two notes {label}")
        self.notes[label] = even(words)


# Blocks that say something even without words.
_STANDING = {"below", "table", "fields", "cell", "value", "label"}


def tongue(tag: str) -> str:
    """A language with its country."""
    return _COUNTRIES.get(tag.lower(), tag)


def address(url: str) -> str:
    """An address in the one form both formats can hold: ASCII."""
    return quote(url, safe=_IN_ADDRESSES)


def plain(words: Words) -> str:
    """The letters alone, a mark in brackets."""
    return "".join(f"[{each.label}]" if isinstance(each, Mark) else each.text for each in words)


def bare(words: Iterable[Piece | Mark]) -> Words:
    """Words without their languages and without what leads to places in the paper."""
    return even(
        each
        if isinstance(each, Mark)
        else Piece(each.text, link="" if each.link == HERE else each.link)
        for each in words
    )


def even(words: Iterable[Piece | Mark]) -> Words:
    """The normal form of the words of a block."""
    letters = [*_letters(words)]
    letters = _without_space_between_marks(letters)
    letters = _spaced(letters)
    done: list[Piece | Mark] = []
    for face, group in groupby(letters, lambda letter: letter[1]):
        if isinstance(face, Mark):
            done += [face for _ in group]
        else:
            done.append(Piece("".join(text for text, _ in group), *face))
    return tuple(done)


_Letter = tuple[str, "Mark | tuple[str, str]"]


def _letters(words: Iterable[Piece | Mark]) -> Iterator[_Letter]:
    for each in words:
        if isinstance(each, Mark):
            yield "", each
        else:
            for letter in each.text:
                if letter != _SOFT_HYPHEN:
                    yield letter, (each.language, each.link)


def _without_space_between_marks(letters: list[_Letter]) -> list[_Letter]:
    kept: list[_Letter] = []
    for letter in letters:
        if isinstance(letter[1], Mark):
            back = len(kept)
            while back and kept[back - 1][0] and kept[back - 1][0] in _BETWEEN_MARKS:
                back -= 1
            if back and isinstance(kept[back - 1][1], Mark):
                del kept[back:]
        kept.append(letter)
    return kept


def _spaced(letters: list[_Letter]) -> list[_Letter]:
    """White space as single spaces, none at the ends, each in the face of what is before it, or
    after a mark of what is behind it."""
    kept: list[_Letter] = []
    waiting = False
    for text, face in letters:
        if text and text in _WHITE:
            waiting = bool(kept)
            continue
        if waiting:
            before = kept[-1][1]
            own = face if isinstance(before, Mark) else before
            kept.append((" ", ("", "") if isinstance(own, Mark) else own))
            waiting = False
        kept.append((text, face))
    return kept
