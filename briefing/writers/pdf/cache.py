"""What one writing of a paper leaves for the next: the broken lines of unchanged paragraphs, and
for proofs the codes of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from briefing.document.tree import Inline
    from briefing.writers.pdf.embedding import Embedded
    from briefing.writers.pdf.fonts import Face
    from briefing.writers.pdf.lines import Line
    from briefing.writers.pdf.style import Type

    Key = tuple[tuple[Inline, ...], Type, float]


class Cache:
    """The lines of the paragraphs of the paper last written with it; one writing at a time.

    Lines hold the footnotes they call, each of which stands once in a paper: so lines are handed
    out once a writing, and paragraphs that say the same have lines of their own. Letters that are
    `embedded` keep their codes from proof to proof, so that pages alike have operators alike.
    """

    def __init__(self) -> None:
        self.embedded: dict[Face, Embedded] = {}
        self._circumstances: Hashable = None
        self._last: dict[Key, list[list[Line]]] = {}
        self._this: dict[Key, list[list[Line]]] = {}

    def begin(self, circumstances: Hashable) -> None:
        """A writing begins; under other circumstances than the last, nothing is of use."""
        self._last = self._this if circumstances == self._circumstances else {}
        self._this = {}
        self._circumstances = circumstances

    def take(self, key: Key) -> list[Line] | None:
        """The lines of a paragraph of the last writing."""
        held = self._last.get(key)
        return held.pop() if held else None

    def keep(self, key: Key, lines: list[Line]) -> None:
        """Hold a paragraph's lines for the next writing."""
        self._this.setdefault(key, []).append(lines)
