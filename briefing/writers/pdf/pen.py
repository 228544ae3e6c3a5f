"""The operators of one page, each piece of it under its tag or marked as furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.writers.pdf.style import BLACK
from briefing.writers.pdf.syntax import points
from briefing.writers.pdf.tags import Element, Structure

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.fonts import Face

PAGINATION = "/Artifact << /Type /Pagination >> BDC"
LAYOUT = "/Artifact << /Type /Layout >> BDC"
_PALE = "0.93 g"


class _Text(NamedTuple):
    """Words at a point, and where among the page's operators they stand."""

    place: int
    words: str
    face: Face
    size: float
    x: float
    y: float
    stretch: float


class Pen:
    """Writes the operators of one page after another. Lengths are from the page's top left."""

    def __init__(self, container: Container, structure: Structure, height: float) -> None:
        self._container = container
        self._structure = structure
        self._height = height
        self._begin()

    def _begin(self) -> None:
        self._code: list[str] = []
        self._marked: Element | str | None = None
        self._colour = BLACK
        self._stroke = BLACK.upper()
        self._texts: list[_Text] = []

    def page(self) -> bytes:
        """The page's operators; the next page begins."""
        self._mark(None)
        self._show()
        code = "\n".join(self._code).encode("latin-1")
        self._begin()
        return code

    def tagged(self, element: Element) -> None:
        """What follows belongs to an element."""
        self._mark(element)

    def artifact(self, operator: str = PAGINATION) -> None:
        """What follows is furniture, no part of what is read."""
        self._mark(operator)

    def _mark(self, what: Element | str | None) -> None:
        if what is self._marked:
            return
        if self._marked is not None:
            self._code.append("EMC")
        if isinstance(what, Element):
            self._code.append(f"/{what.tag} << /MCID {self._structure.mark(what)} >> BDC")
        elif what is not None:
            self._code.append(what)
        self._marked = what

    def text(
        self, words: str, face: Face, size: float, x: float, y: float, *, stretch: float = 0.0
    ) -> None:
        """Words on a baseline."""
        self._texts.append(_Text(len(self._code), words, face, size, x, self._height - y, stretch))
        self._code.append("")

    def _show(self) -> None:
        """Write the page's texts, those of each face encoded at once."""
        by_face: dict[Face, list[str]] = {}
        for text in self._texts:
            by_face.setdefault(text.face, []).append(text.words)
        shown = {face: iter(self._container.shown(face, by_face[face])) for face in by_face}
        set_in, spaced = ("", 0.0), 0.0
        for place, _, face, size, x, y, stretch in self._texts:
            code = f"BT {x:.2f} {y:.2f} Td"
            if stretch != spaced:
                spaced = stretch
                code += f" {stretch:.4f} Tw"
            for font, codes in next(shown[face]):
                if (font, size) != set_in:
                    set_in = (font, size)
                    code += f" {font} {size:g} Tf"
                code += f" ({codes}) Tj"
            self._code[place] = code + " ET"

    def colour(self, operator: str) -> None:
        """Set what text is filled with."""
        if operator != self._colour:
            self._colour = operator
            self._code.append(operator)

    def rule(self, x0: float, x1: float, y: float, weight: float, colour: str = BLACK) -> None:
        """A horizontal rule."""
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
        self._code.append(code)

    def slanted(
        self, stretches: list[tuple[Face, str]], size: float, matrix: tuple[float, ...]
    ) -> None:
        """Pale words across the page."""
        self._code.append(f"q {_PALE}")
        start = " ".join(f"{value:.4f}" for value in matrix)
        self._code.append(f"BT {start} Tm")
        for face, words in stretches:
            for font, codes in self._container.shown(face, [words])[0]:
                self._code.append(f"{font} {size:g} Tf ({codes}) Tj")
        self._code.append("ET Q")
