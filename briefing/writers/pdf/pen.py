"""The operators of one page, each piece of it under its tag or marked as furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.writers.pdf.style import BLACK
from briefing.writers.pdf.syntax import points
from briefing.writers.pdf.tags import Element, Structure

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.fonts import Face

PAGINATION = "/Artifact << /Type /Pagination >> BDC"
LAYOUT = "/Artifact << /Type /Layout >> BDC"
_PALE = "0.93 g"


class _Lengths(dict[int, str]):
    """Lengths in hundredths of a point as a file has them, in points."""

    def __missing__(self, hundredths: int) -> str:
        self[hundredths] = told = f"{hundredths / 100:g}"
        return told


class Pen:
    """Writes the operators of one page after another. Lengths are from the page's top left.

    Text objects go on as long as nothing but text comes, marked content within them; what is
    drawn ends them, and stands in marked content of its own.
    """

    wanted: Element | str | None
    """What comes next belongs to this element; or it is furniture, marked by this operator."""

    ink: str
    """What text and shapes are filled with."""

    def __init__(self, container: Container, structure: Structure, height: float) -> None:
        self._embedded = container.embedded
        self._face: Face | None = None
        self._structure = structure
        self._height = height
        self._lengths = _Lengths()
        self._begin()

    def _begin(self) -> None:
        self._code: list[str] = []
        self.wanted = None
        self._marked: Element | str | None = None
        self._writes = False  # a text object is open
        self._around = False  # the marked content was opened before the text object
        self.ink = self._ink = BLACK
        self._stroke = BLACK.upper()
        self._font, self._size = "", 0.0
        self._rise = self._stretch = 0.0

    def page(self) -> bytes:
        """The page's operators; the next page begins."""
        self.wanted = None
        self._turn()
        self._end_text()
        code = "\n".join(self._code).encode("latin-1")
        self._begin()
        return code

    def _turn(self) -> None:
        """Close the marked content that is open."""
        if self._marked is not None:
            if self._around:
                self._end_text()
            self._code.append("EMC")
            self._marked = None

    def _mark(self) -> None:
        """Open the marked content that is wanted."""
        what = self.wanted
        if isinstance(what, Element):
            self._code.append(f"/{what.tag}<</MCID {self._structure.mark(what)}>>BDC")
        elif what is not None:
            self._code.append(what)
        self._marked, self._around = what, not self._writes

    def _end_text(self) -> None:
        if self._writes:
            self._code.append("ET")
            self._writes = False

    def _write(self) -> None:
        """Text is to come, under another element or after something else."""
        if self.wanted is not self._marked:
            self._turn()
        if not self._writes:
            self._code.append("BT")
            self._writes = True
            self._x = self._y = 0
        if self._marked is None:
            self._mark()

    def _draw(self) -> None:
        """Something other than text is to come."""
        if self.wanted is not self._marked or not self._around:
            self._turn()
        self._end_text()
        if self._marked is None:
            self._mark()

    def _fill(self) -> None:
        if self.ink != self._ink:
            self._ink = self.ink
            self._code.append(self.ink)

    def text(  # noqa: PLR0913, PLR0917  where words stand and how they look
        self,
        words: str,
        face: Face,
        size: float,
        x: float,
        y: float,
        rise: float = 0.0,
        stretch: float = 0.0,
        follows: bool = False,
    ) -> None:
        """Words on a baseline; with `follows` where the words before end, on the same line."""
        if self.wanted is not self._marked or not self._writes:
            follows = follows and self._writes
            self._write()
        if self.ink != self._ink:
            self._fill()
        code = ""
        if not follows:  # from where the line before began; in hundredths, so no error grows
            across, up = round(x * 100), round((self._height - y) * 100)
            lengths = self._lengths
            code = f"{lengths[across - self._x]} {lengths[up - self._y]} Td "
            self._x, self._y = across, up
        if stretch != self._stretch:
            self._stretch = stretch
            code += f"{stretch:.4f} Tw "
        if rise != self._rise:
            self._rise = rise
            code += f"{rise:g} Ts "
        if face is not self._face:
            self._face, self._shown = face, self._embedded(face).shown
        for font, codes in self._shown(words):
            if font == self._font and size == self._size:
                code = f"{code}({codes}) Tj"
            else:
                code = f"{code}{font} {size:g} Tf ({codes}) Tj"
                self._font, self._size = font, size
        self._code.append(code)

    def rule(self, x0: float, x1: float, y: float, weight: float, colour: str = BLACK) -> None:
        """A horizontal rule."""
        self._draw()
        self.stroke(colour.upper())
        self._code.append(f"{weight:g} w {self.at(x0, y)} m {self.at(x1, y)} l S")

    def stroke(self, operator: str) -> None:
        """Set what lines are drawn with."""
        if operator != self._stroke:
            self._stroke = operator
            self._code.append(operator)

    def at(self, x: float, y: float) -> str:
        """A point in the file's own measure, from the bottom left."""
        return points(x, self._height - y)

    def operators(self, code: str) -> None:
        """What a figure is drawn with, all but its colours and words."""
        self._draw()
        self._fill()
        self._code.append(code)

    def slanted(
        self, stretches: list[tuple[Face, str]], size: float, matrix: tuple[float, ...]
    ) -> None:
        """Pale words across the page."""
        self._draw()
        self._code.append(f"q {_PALE}")
        start = " ".join(f"{value:.4f}" for value in matrix)
        self._code.append(f"BT {start} Tm")
        for face, words in stretches:
            for font, codes in self._embedded(face).shown(words):
                self._code.append(f"{font} {size:g} Tf ({codes}) Tj")
        self._code.append("ET Q")
