"""The paper as it will be exported, for the window's preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.memo.assemble import assemble
from briefing.memo.kept import Kept
from briefing.memo.outline import Memo

if TYPE_CHECKING:
    from briefing.writers.pdf import Cache
    from briefing.writers.pdf.proof import Proof
    from briefing.writers.pdf.strips import Strip


class Proofs:
    """Makes one proof after another of nearly the same memo, each faster for the one before."""

    def __init__(self) -> None:
        from briefing.writers.pdf import Cache  # noqa: PLC0415  (loads reportlab)

        self._kept = Kept()
        self._cache: Cache = Cache()

    def proof(self, memo: Memo) -> Proof:
        """The internal paper of a memo, page for page as the export makes it. Raises as the PDF
        writer does, "character-no-glyph" first."""
        from briefing.writers.pdf.proof import Proof  # noqa: PLC0415

        return Proof(assemble(memo, carried=False, kept=self._kept), self._cache)


def changed(before: bytes, after: bytes) -> Strip | None:
    """The strip that holds all in which two drawings of a page differ, as the writer tells it."""
    from briefing.writers.pdf.strips import changed as told  # noqa: PLC0415

    return told(before, after)
