"""The embedded letters: the faces of a family, how wide their words are, what they can show.

A document uses few fonts and the same words over and over, so widths are kept per face and size.
"""

from __future__ import annotations

import zlib
from functools import cache
from itertools import groupby
from operator import itemgetter
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from briefing import resources
from briefing.writers.pdf.letters import check, even, lacking, right_to_left
from briefing.writers.pdf.metrics import Metrics

if TYPE_CHECKING:
    from pathlib import Path

REGULAR, BOLD, ITALIC, BOLD_ITALIC = range(4)

_TWINS = {"arial": "arimo", "times new roman": "tinos"}
"""The metric twin of each family Word may name."""

_FAMILIES = {
    "tinos": ("Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"),
    "arimo": ("Arimo-Regular", "Arimo-Bold", "Arimo-Italic", "Arimo-BoldItalic"),
    "source-serif-4": (
        "SourceSerif4-Regular",
        "SourceSerif4-SemiBold",
        "SourceSerif4-Italic",
        "SourceSerif4-SemiBold",
    ),
    "inter": ("Inter-Regular", "Inter-SemiBold", "Inter-Regular", "Inter-SemiBold"),
}
"""The four styles of each folder of letters, in the order in which they stand in for others."""

_STAND_INS = {
    0x0009: 0x0020,  # tab
    0x205F: 0x2009,  # medium mathematical space
    0x2060: 0x200B,  # word joiner
    0x2066: 0x200B,  # isolates: they say nothing to a left-to-right paper
    0x2068: 0x200B,
    0x2069: 0x200B,
    0x3000: 0x2003,  # ideographic space
}
"""Characters drawn with another's glyph; a reader still extracts the character itself."""

_UNSHOWN = frozenset((0x0000, 0x000D, 0x2028, 0x2029, 0xFEFF, 0xFFFF))
"""In the font's map, yet no letters."""

_CUTS_KEPT = 16
_WORDS_KEPT = 50_000
_ENDS_FREE = frozenset(
    " \t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u00ad"
)


def ends_free(token: str) -> bool:
    """Whether a line may end after a token."""
    return token[-1] in _ENDS_FREE


class Measure(dict[str, float]):
    """The widths of tokens set in one face at one size, their spaces included, in points. A soft
    hyphen takes no room until its line ends there."""

    def __init__(self, face: Face, size: float) -> None:
        super().__init__()
        self._face = face
        self._unit = size / 1000

    def __missing__(self, token: str) -> float:
        if len(self) > _WORDS_KEPT:
            self.clear()
        shown = token[:-1] if token[-1] == "\u00ad" else token
        self[token] = advance = self._face.advance(shown) * self._unit
        return advance

    def ink(self, token: str) -> float:
        """The width of a token that ends a line, to its last letter."""
        word = token.rstrip(" \t")
        return (
            self[word] if word and word[-1] != "\u00ad" else self._face.advance(word) * self._unit
        )


class _Widths(dict[str, float]):
    """The widths of the letters met, in thousandths of their size."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        self[letter] = width = self._metrics.width(ord(letter))
        return width


class Cut(NamedTuple):
    """A font program with some letters of a face: compressed, and how long it is when it is not."""

    program: bytes
    length: int


class Face:
    """One style of a family, as reportlab reads it."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self.metrics = Metrics(str(path))
        glyphs = self.metrics.charToGlyph
        for code, other in _STAND_INS.items():
            glyphs[code] = glyphs[other]
        self._widths = _Widths(self.metrics)
        self._shown: set[str] = set()  # letters that were looked for and found
        self._shows_ascii = all(map(self._has, map(chr, range(0x20, 0x7F))))
        self._measures: dict[float, Measure] = {}
        self._cuts: dict[tuple[int, ...], Cut] = {}
        self._cutting = Lock()  # reportlab reads the file at one place at a time

    def cut(self, letters: tuple[int, ...]) -> Cut:
        """The program that shows `letters`, the first by code 0."""
        with self._cutting:
            found = self._cuts.get(letters)
            if found is None:
                program = self.metrics.makeSubset(list(letters))
                if len(self._cuts) >= _CUTS_KEPT:
                    self._cuts.clear()
                found = self._cuts[letters] = Cut(zlib.compress(program), len(program))
            return found

    def shows(self, text: str) -> bool:
        """Whether it has every letter of a text."""
        if self._shows_ascii and text.isascii() and text.isprintable():
            return True
        if self._shown.issuperset(text):
            return True
        self._shown |= {letter for letter in text if self._has(letter)}
        return self._shown.issuperset(text)

    def _has(self, letter: str) -> bool:
        """Leaving out private use, what the font shows as boxes, what runs from right to left."""
        code = ord(letter)
        if 0xE000 <= code <= 0xF8FF or code in _UNSHOWN or right_to_left(letter):
            return False
        return bool(self.metrics.charToGlyph.get(code))

    def advance(self, text: str) -> float:
        """The width of `text` in thousandths of its size."""
        return sum(map(self._widths.__getitem__, text))

    def at(self, size: float) -> Measure:
        """The widths of words at a size in points."""
        measure = self._measures.get(size)
        if measure is None:
            measure = self._measures[size] = Measure(self, size)
        return measure


class Family:
    """The faces of one family, each read when it is first used, and what stands in for them."""

    def __init__(self, folder: str) -> None:
        self._own = folder
        self._faces: dict[int, Face] = {}
        self._stand_ins = [name for name in _FAMILIES if name != folder]

    def face(self, style: int) -> Face:
        """The face of a style."""
        face = self._faces.get(style)
        if face is None:
            face = self._faces[style] = _face(self._own, style)
        return face

    def spread(self, text: str, style: int) -> list[tuple[Face, str]]:
        """The text in stretches of one face each, another family's where this one lacks a letter;
        each line end as "\n", each letter with its marks as one where there is such a letter.

        Raises BriefingError: `character-illegal`, `character-right-to-left`, `character-no-glyph`.
        """
        own = self.face(style)
        if not text.isascii():
            text = normalize("NFC", text)
        if own.shows(text):
            return [(own, text)]
        text = even(text)
        faces = [self._showing(text, place, style) for place in range(len(text))]
        stretches = groupby(zip(faces, text, strict=True), itemgetter(0))
        return [(face, "".join(letter for _, letter in group)) for face, group in stretches]

    def _showing(self, text: str, place: int, style: int) -> Face:
        letter = text[place]
        own = self.face(style)
        if own.shows(letter) or letter == "\n":
            return own
        check(text, place)
        for name in self._stand_ins:
            face = _face(name, style)
            if face.shows(letter):
                return face
        raise lacking(text, place)


@cache
def _face(folder: str, style: int) -> Face:
    return Face(resources.assets() / "fonts" / folder / f"{_FAMILIES[folder][style]}.ttf")


def family(named: str) -> Family:
    """The embedded twin of the family Word names; Tinos when it has none here."""
    return Family(_TWINS.get(named.lower(), "tinos"))
