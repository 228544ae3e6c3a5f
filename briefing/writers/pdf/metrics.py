"""A font file as reportlab reads it, save that its long tables are read in one go each.

reportlab goes through them number by number, with 3,000 letters in a face longer than it takes to
set some pages.
"""

from __future__ import annotations

from itertools import repeat
from struct import unpack, unpack_from
from typing import Any, Literal

from reportlab.pdfbase.ttfonts import TTFontFace

_SPACE, _HARD_SPACE = 0x20, 0xA0


class Metrics(TTFontFace):
    """Names, sizes, and for each letter its glyph and its width."""

    def extractInfo(self, charInfo: Literal[0, 1] | bool = 1) -> None:  # noqa: N802, N803  reportlab's names
        """Read the file's tables. A font whose letters are listed in another way than those of
        our own is left to reportlab."""
        glyphs = _glyphs(self._table("cmap")) if charInfo else None
        super().extractInfo(charInfo if glyphs is None else 0)
        if glyphs is None:
            return
        if _SPACE in glyphs:
            glyphs[_HARD_SPACE] = glyphs[_SPACE]
        self.charToGlyph: dict[int, int] = glyphs
        self.hmetrics = self._advances()
        self.glyphPos = self._positions()

    def width(self, letter: int) -> float:
        """In thousandths of the type size. Raises KeyError where the font lacks the letter."""
        width: float = self.hmetrics[self.charToGlyph[letter]][0] * (1000 / self.unitsPerEm)
        return width

    def _table(self, name: str) -> bytes:
        table: bytes = self.get_table(name)  # type: ignore[no-untyped-call]
        return table

    def _advances(self) -> list[tuple[int, int]]:
        """The advance and the left side bearing of each glyph; the last advance holds on."""
        (full,) = unpack_from(">H", self._table("hhea"), 34)
        table = _shorts(self._table("hmtx"))
        pairs = list(zip(table[: 2 * full : 2], table[1 : 2 * full : 2], strict=True))
        rest = table[2 * full : full + self.numGlyphs]
        return pairs + list(zip(repeat(pairs[-1][0]), rest, strict=False))

    def _positions(self) -> tuple[int, ...]:
        """Where the glyphs begin, and where the last ends."""
        (long,) = unpack_from(">H", self._table("head"), 50)
        table, count = self._table("loca"), self.numGlyphs + 1
        if long:
            return unpack_from(f">{count}L", table)
        return tuple(2 * half for half in unpack_from(f">{count}H", table))


def _glyphs(table: bytes) -> dict[int, int] | None:
    """The glyph of each letter, by the last of the font's maps for Unicode; None where that is
    neither of format 4 nor of format 12."""
    (count,) = unpack_from(">H", table, 2)
    starts = []
    for number in range(count):
        platform, encoding, start = unpack_from(">HHL", table, 4 + 8 * number)
        if platform == 3 or (platform == 0 and encoding != 5):
            starts.append(start)
    read = _READERS.get(unpack_from(">H", table, starts[-1])[0]) if starts else None
    return read(table[starts[-1] :]) if read is not None else None


def _segments(table: bytes) -> dict[int, int]:
    """A map of format 4: stretches of letters whose glyphs follow one another, or are listed."""
    length, count = unpack_from(">H", table, 2)[0] // 2, unpack_from(">H", table, 6)[0] // 2
    shorts = _shorts(table[: 2 * length])
    ends, starts, deltas, ranges = (
        shorts[start : start + count] for start in (7, 8 + count, 8 + 2 * count, 8 + 3 * count)
    )
    glyphs: dict[int, int] = {}
    for place, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        codes = range(start, end + 1)
        if not ranges[place]:
            glyphs.update(zip(codes, [(code + delta) & 0xFFFF for code in codes], strict=True))
            continue
        first = 8 + 3 * count + place + ranges[place] // 2
        listed = shorts[first : first + len(codes)]
        found = [(glyph + delta) & 0xFFFF if glyph else 0 for glyph in listed]
        glyphs.update(zip(codes, found, strict=False))
    return glyphs


def _groups(table: bytes) -> dict[int, int]:
    """A map of format 12: stretches of letters whose glyphs follow one another."""
    (count,) = unpack_from(">L", table, 12)
    glyphs: dict[int, int] = {}
    for number in range(count):
        start, end, glyph = unpack_from(">LLL", table, 16 + 12 * number)
        glyphs.update(
            zip(range(start, end + 1), range(glyph, glyph + end + 1 - start), strict=True)
        )
    return glyphs


_READERS: dict[int, Any] = {4: _segments, 12: _groups}


def _shorts(table: bytes) -> tuple[int, ...]:
    return unpack(f">{len(table) // 2}H", table)
