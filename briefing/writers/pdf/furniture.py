"""What stands around the text: running title, marking, page number, the word of a draft."""

from __future__ import annotations

from math import atan2, cos, hypot, sin
from typing import TYPE_CHECKING, NamedTuple

from briefing.writers.pdf.fonts import BOLD, Face, Family
from briefing.writers.pdf.letters import printable
from briefing.writers.pdf.style import BLACK, GREY, HAIRLINE, Style

if TYPE_CHECKING:
    from briefing.document.tree import Document
    from briefing.writers.pdf.pen import Pen

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


class _Words(NamedTuple):
    text: str
    face: Face
    size: float

    @property
    def width(self) -> float:
        return self.face.advance(self.text) * self.size / 1000


class Furniture:
    """Draws the furniture of one document's pages."""

    def __init__(self, document: Document, style: Style, family: Family) -> None:
        self._layout = document.layout
        self._style = style
        self._regular, self._bold = family.faces[0], family.faces[BOLD]
        shown = family.shown
        self._running = _flat(document.running, shown)
        self._marking = _flat(document.marking, shown)
        self._draft = _flat(document.draft, shown)
        self._pattern = _flat(document.layout.page_number.pattern, shown)

    def behind(self, pen: Pen) -> None:
        """The draft's word, from corner to corner under the text."""
        if not self._draft:
            return
        frame = self._style.frame
        width, height = frame.page_width, frame.page_height
        unit = self._bold.advance(self._draft) / 1000
        size = round(min(_LARGEST, _DIAGONAL * hypot(width, height) / unit), 1)
        angle = atan2(height, width)
        c, s = cos(angle), sin(angle)
        half, middle = unit * size / 2, size * 0.33
        x = width / 2 - half * c + middle * s
        y = height / 2 - half * s - middle * c
        pen.artifact(_WATERMARK)
        pen.slanted(self._draft, self._bold, size, (c, s, -s, c, x, y))

    def around(self, pen: Pen, page: int, pages: int) -> None:
        """Header and footer of a page, counted from 0."""
        frame = self._style.frame
        marked = self._layout.marking == "every-page" or page == 0
        marking = self._marking if marked else ""
        number = self._layout.page_number
        header, footer = [self._running, "", marking], ["", "", ""]
        line = header if number.position == "header" else footer
        taken = number.align == "centre"
        above = 2 if line is header and taken else 1
        header[above] = self._joined(self._draft, header[above])
        if self._layout.marking == "every-page":
            footer[2 if line is footer and taken else 1] = marking
        place = _PLACES.index(number.align)
        line[place] = self._joined(line[place], self._number(page, pages))
        rule = frame.top - _ABOVE_TEXT
        if any(header):
            pen.artifact(_HEADER)
            self._line(pen, header, rule - _OVER_RULE)
            pen.rule(frame.left, frame.right, rule, HAIRLINE, GREY)
        if any(footer):
            pen.artifact(_FOOTER)
            space = frame.page_height - frame.bottom
            self._line(pen, footer, frame.bottom + max(space * 0.55, 20.0))

    def _number(self, page: int, pages: int) -> str:
        if page == 0 and not self._layout.page_number.first_page:
            return ""
        words = self._pattern.replace("{pages}", str(pages))
        return words.replace("{page}", str(page + 1))

    @staticmethod
    def _joined(*words: str) -> str:
        return " \u00b7 ".join(word for word in words if word)

    def _line(self, pen: Pen, words: list[str], y: float) -> None:
        """Left, centre and right on one baseline; the running title gives way first."""
        frame = self._style.frame
        size = self._style.furniture
        centre = self._fitted(words[1], self._face(words[1]), size, frame.width / 3)
        room = (frame.width - centre.width) / 2 - _GAP if words[1] else frame.width
        right = self._fitted(words[2], self._face(words[2]), size, room)
        if not words[1]:
            room -= right.width + _GAP
        left = self._shortened(words[0], self._regular, size, room)
        pen.colour(BLACK)
        for part, x in (
            (left, frame.left),
            (centre, frame.left + (frame.width - centre.width) / 2),
            (right, frame.right - right.width),
        ):
            if part.text:
                pen.text(part.text, part.face, part.size, x, y)

    def _face(self, words: str) -> Face:
        """Markings and the draft's word are bold; page numbers are not."""
        loud = any(word and word in words for word in (self._marking, self._draft))
        return self._bold if loud else self._regular

    def _fitted(self, text: str, face: Face, size: float, room: float) -> _Words:
        """A marking is never cut: its type shrinks instead."""
        words = _Words(text, face, size)
        if words.width > room:
            return words._replace(size=round(size * room / words.width - 0.005, 2))
        return words

    def _shortened(self, text: str, face: Face, size: float, room: float) -> _Words:
        words = _Words(text, face, size)
        if words.width <= room:
            return words
        text = text[:_LONGEST]
        while text and _Words(text + "\u2026", face, size).width > room:
            text = text[:-1].rstrip()
        return _Words(text + "\u2026" if text else "", face, size)


def _flat(text: str, shown: frozenset[str]) -> str:
    return " ".join(printable(text, shown).split())
