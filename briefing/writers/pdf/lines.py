"""Lines: what stands on one, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing.writers.pdf.runs import Footnote, Run

_WIDEST_STRETCH = 0.6
"""Of the type size: a justified line that needs wider spaces than this is left ragged."""


class Piece(NamedTuple):
    """Text of one run within a line, `x` points from the line's start."""

    text: str
    run: Run
    x: float
    width: float


@dataclass(slots=True, eq=False)
class Line:
    """One line: its pieces, its width without trailing space, and what is added to each space."""

    pieces: list[Piece]
    width: float
    stretch: float = 0.0
    notes: list[Footnote] = field(init=False)
    """The footnotes this line calls."""

    def __post_init__(self) -> None:
        self.notes = [piece.run.note for piece in self.pieces if piece.run.note is not None]

    @property
    def text(self) -> str:
        """What the line says, marks included."""
        return "".join([piece.text for piece in self.pieces])

    def justify(self, width: float) -> None:
        """Widen the spaces until the line is full."""
        spaces = self.text.rstrip().count(" ")
        if not spaces:
            return
        stretch = (width - self.width) / spaces
        if too_wide(stretch, max(piece.run.size for piece in self.pieces)):
            return
        before = 0
        for place, piece in enumerate(self.pieces):
            text = piece.text if piece is not self.pieces[-1] else piece.text.rstrip()
            inside = text.count(" ")
            self.pieces[place] = piece._replace(
                x=piece.x + before * stretch, width=piece.width + inside * stretch
            )
            before += inside
        self.stretch, self.width = stretch, width


def too_wide(stretch: float, size: float) -> bool:
    """Whether so much may not be added to the spaces of a line."""
    return stretch > _WIDEST_STRETCH * size


def without_soft_hyphens(pieces: list[Piece]) -> list[Piece]:
    """All but one at the line's end, which shows."""
    last = pieces[-1]
    kept = [piece._replace(text=piece.text.replace("\u00ad", "")) for piece in pieces]
    if last.text.endswith("\u00ad"):
        kept[-1] = kept[-1]._replace(text=kept[-1].text + "\u00ad")
    return [piece for piece in kept if piece.text]
