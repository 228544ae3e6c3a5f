"""What stands around the text: running title, marking, page number, the word of a draft."""

from __future__ import annotations

from functools import cached_property
from math import atan2, cos, hypot, sin
from typing import TYPE_CHECKING, NamedTuple

from briefing.writers.pdf.folios import parts_of
from briefing.writers.pdf.fonts import BOLD, REGULAR, Face, Family
from briefing.writers.pdf.style import BLACK, GREY, HAIRLINE, Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.document.tree import Document
    from briefing.writers.pdf.folios import Folio
    from briefing.writers.pdf.pen import Pen

    _Placed = tuple[str, Face, float, float, float]
    """A stretch of words, its face, its size, and where it begins."""

_HEADER = "/Artifact << /Type /Pagination /Subtype /Header /Attached [/Top] >> BDC"
_FOOTER = "/Artifact << /Type /Pagination /Subtype /Footer /Attached [/Bottom] >> BDC"
_WATERMARK = "/Artifact << /Type /Pagination /Subtype /Watermark >> BDC"
_ABOVE_TEXT = 14.0
"""From the header's rule to the top of the text."""

_OVER_RULE = 4.5
_GAP = 12.0
_LONGEST = 300
_PLACES = ("left", "centre", "right")
_DIAGONAL = 0.62
"""Of the page's diagonal, for the draft's word."""

_LARGEST = 130.0

_LEADING = 1.2
_EDGE = 14.0
"""From the page's edge, where printers print."""

_SMALLEST = 4.0


class _Words(NamedTuple):
    """Words in stretches of one face each."""

    stretches: list[tuple[Face, str]]
    size: float
    width: float


class Furniture:
    """Draws the furniture of one document's pages."""

    def __init__(self, document: Document, style: Style, family: Family) -> None:
        self._layout = document.layout
        self._style = style
        self._family = family
        self._heads = [(_flat(one.running), _flat(one.marking)) for one in parts_of(document)]
        self._draft = _flat(document.draft)
        self._copy = _flat(document.copy)
        self._pattern = _flat(document.layout.page_number.pattern)
        self._titles = {running for running, _ in self._heads}
        self._markings = {marking for _, marking in self._heads if marking}
        self._known: dict[tuple[str, float, bool], _Words] = {}
        self._lines: dict[tuple[str, ...], list[_Placed]] = {}

    def behind(self, pen: Pen) -> None:
        """The draft's word, from corner to corner under the text."""
        if self._draft:
            pen.wanted = _WATERMARK
            pen.slanted(*self._across)

    @cached_property
    def _across(self) -> tuple[list[tuple[Face, str]], float, tuple[float, ...]]:
        """The draft's word, its size, and the matrix that turns it."""
        frame = self._style.frame
        width, height = frame.page_width, frame.page_height
        words = self._words(self._draft, 1.0)
        unit = words.width
        size = round(min(_LARGEST, _DIAGONAL * hypot(width, height) / unit), 1)
        angle = atan2(height, width)
        c, s = cos(angle), sin(angle)
        half, middle = unit * size / 2, size * 0.33
        x = width / 2 - half * c + middle * s
        y = height / 2 - half * s - middle * c
        return words.stretches, size, (c, s, -s, c, x, y)

    def around(self, pen: Pen, folio: Folio) -> None:
        """Header and footer of a page."""
        frame = self._style.frame
        running, marking = self._heads[folio.part]
        marked = self._layout.marking == "every-page" or folio.begins
        marking = marking if marked else ""
        number = self._layout.page_number
        header, footer = [running, "", marking], ["", "", ""]
        line = header if number.position == "header" else footer
        taken = number.align == "centre"
        above = 2 if line is header and taken else 1
        header[above] = self._joined(self._draft, header[above])
        if self._layout.marking == "every-page":
            footer[2 if line is footer and taken else 1] = marking
        place = _PLACES.index(number.align)
        line[place] = self._joined(line[place], self._number(folio))
        rule = frame.top - _ABOVE_TEXT
        if any(header):
            pen.wanted = _HEADER
            self._line(pen, header, rule - _OVER_RULE, up=True)
            pen.rule(frame.left, frame.right, rule, HAIRLINE, GREY)
        if self._copy and folio.begins and not folio.part:
            self._numbered_copy(pen, rule)
        if any(footer):
            pen.wanted = _FOOTER
            space = frame.page_height - frame.bottom
            self._line(pen, footer, frame.bottom + max(space * 0.55, 20.0), up=False)

    def _numbered_copy(self, pen: Pen, rule: float) -> None:
        """Which copy this is, at the right under the header's rule."""
        frame, size = self._style.frame, self._style.furniture
        words = self._fitted(self._copy, size, frame.width)
        pen.wanted = _HEADER
        self._write(pen, _placed(words, frame.right - words.width, rule + size))

    def _number(self, folio: Folio) -> str:
        if folio.number == 1 and not self._layout.page_number.first_page:
            return ""
        words = self._pattern.replace("{pages}", str(folio.total))
        return words.replace("{page}", str(folio.number))

    @staticmethod
    def _joined(*words: str) -> str:
        return " \u00b7 ".join(word for word in words if word)

    def _line(self, pen: Pen, words: list[str], y: float, *, up: bool) -> None:
        """Left, centre and right on one baseline, `up` in a header: most pages have the same."""
        key = (*words, "up" if up else "")
        if key not in self._lines:
            self._lines[key] = self._set(words, y, up=up)
        self._write(pen, self._lines[key])

    def _set(self, words: list[str], y: float, *, up: bool) -> list[_Placed]:
        """The running title gives way first; a marking without room stands on lines of its own,
        over those of a header and under a footer's."""
        frame = self._style.frame
        size = self._style.furniture
        alone: list[_Placed] = []
        for place in (1, 2):
            marked = any(marking in words[place] for marking in self._markings)
            if marked and self._words(words[place], size).width > self._room(words, place):
                alone += self._alone(words[place], y, up=up)
                words[place] = ""
        centre = self._fitted(words[1], size, self._room(words, 1))
        room = self._room(words, 2)
        right = self._fitted(words[2], size, room)
        if not words[1]:
            room -= right.width + _GAP
        left = self._shortened(words[0], size, room)
        return [
            *alone,
            *_placed(left, frame.left, y),
            *_placed(centre, frame.left + (frame.width - centre.width) / 2, y),
            *_placed(right, frame.right - right.width, y),
        ]

    def _room(self, words: list[str], place: int) -> float:
        """The room for the centre or for the right of a line."""
        width, size = self._style.frame.width, self._style.furniture
        if place == 1:
            sides = [words[2], "" if words[0] in self._titles else words[0]]
            taken = max(self._words(side, size).width for side in sides)
            return max(width - 2 * (taken + _GAP), width / 3) if taken else width
        centre = min(self._words(words[1], size).width, self._room(words, 1))
        return (width - centre) / 2 - _GAP if words[1] else width

    def _alone(self, text: str, y: float, *, up: bool) -> Iterator[_Placed]:
        """A long marking on lines of its own, smaller only where they would leave the page."""
        frame, size = self._style.frame, self._style.furniture
        depth = (y if up else frame.page_height - y) - _EDGE
        lines = self._parted(text, size)
        while len(lines) * size * _LEADING > depth and size > _SMALLEST:
            size = round(size * 0.9, 2)
            lines = self._parted(text, size)
        start = -len(lines) if up else 1
        for number, line in enumerate(lines, start):
            words = self._fitted(line, size, frame.width, loud=True)
            yield from _placed(words, frame.right - words.width, y + number * size * _LEADING)

    def _parted(self, text: str, size: float) -> list[str]:
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._words(longer, size, loud=True).width > self._style.frame.width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    @staticmethod
    def _write(pen: Pen, stretches: Iterable[_Placed]) -> None:
        pen.ink = BLACK
        for stretch in stretches:
            pen.text(*stretch)

    def _words(self, text: str, size: float, *, loud: bool = False) -> _Words:
        """Markings and the draft's word are bold; page numbers are not."""
        words = self._known.get((text, size, loud))
        if words is None:
            bold = loud or any(
                word and word in text for word in (*self._markings, self._draft, self._copy)
            )
            stretches = self._family.spread(text, BOLD if bold else REGULAR) if text else []
            width = sum(face.advance(part) for face, part in stretches) * (size / 1000)
            words = self._known[text, size, loud] = _Words(stretches, size, width)
        return words

    def _fitted(self, text: str, size: float, room: float, *, loud: bool = False) -> _Words:
        """A marking is never cut: its type shrinks instead."""
        words = self._words(text, size, loud=loud)
        if words.width > room:
            return self._words(text, round(size * room / words.width - 0.005, 2), loud=loud)
        return words

    def _shortened(self, text: str, size: float, room: float) -> _Words:
        words = self._words(text, size)
        if words.width <= room:
            return words
        text = text[:_LONGEST]
        while text and self._words(text + "\u2026", size).width > room:
            text = text[:-1].rstrip()
        return self._words(text + "\u2026" if text else "", size)


def _placed(words: _Words, x: float, y: float) -> Iterator[_Placed]:
    """Words that begin at a place."""
    for face, text in words.stretches:
        yield text, face, words.size, x, y
        x += face.advance(text) * words.size / 1000


def _flat(text: str) -> str:
    return " ".join(text.split())
