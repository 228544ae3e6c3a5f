"""Lines: what stands on one, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.writers.pdf.runs import Footnote, Run

    Piece = tuple[str, Run, float, float]
    """Text of one run within a line, where it begins from the line's start, and its width."""

_WIDEST_STRETCH = 0.6
"""Of the type size: a justified line that needs wider spaces than this is left ragged."""


@dataclass(slots=True, eq=False)
class Line:
    """One line: its pieces, its width without trailing space, the footnotes it calls, and what is
    added to each space."""

    pieces: list[Piece]
    width: float
    notes: tuple[Footnote, ...] = ()
    stretch: float = 0.0

    @property
    def text(self) -> str:
        """What the line says, marks included."""
        return "".join([piece[0] for piece in self.pieces])

    def justify(self, width: float) -> None:
        """Widen the spaces until the line is full."""
        spaces = self.text.rstrip().count(" ")
        if not spaces:
            return
        stretch = (width - self.width) / spaces
        if too_wide(stretch, max(run.size for _, run, *_ in self.pieces)):
            return
        before, last = 0, len(self.pieces) - 1
        for place, (text, run, x, wide) in enumerate(self.pieces):
            inside = (text if place < last else text.rstrip()).count(" ")
            self.pieces[place] = (text, run, x + before * stretch, wide + inside * stretch)
            before += inside
        self.stretch, self.width = stretch, width


def too_wide(stretch: float, size: float) -> bool:
    """Whether so much may not be added to the spaces of a line."""
    return stretch > _WIDEST_STRETCH * size


def without_soft_hyphens(pieces: list[Piece]) -> list[Piece]:
    """All but one at the line's end, which shows."""
    kept: list[Piece] = []
    last = len(pieces) - 1
    for place, (text, run, x, width) in enumerate(pieces):
        shown = text.replace("\u00ad", "")
        if place == last and text.endswith("\u00ad"):
            shown += "\u00ad"
        if shown:
            kept.append((shown, run, x, width))
    return kept
