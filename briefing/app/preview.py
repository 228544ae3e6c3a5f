"""The paper as it will be exported, for the window's preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.memo.assemble import assemble
from briefing.memo.outline import Memo

if TYPE_CHECKING:
    from briefing.writers.pdf import Cache, Proof


def new_cache() -> Cache:
    """What makes the next proof of nearly the same memo faster; for one memo at a time."""
    from briefing.writers.pdf import Cache  # noqa: PLC0415  (loads reportlab)

    return Cache()


def proof(memo: Memo, cache: Cache) -> Proof:
    """The internal paper of a memo, page for page as the export makes it. Raises as the PDF
    writer does, "character-no-glyph" first."""
    from briefing.writers.pdf import Proof  # noqa: PLC0415

    return Proof(assemble(memo, carried=False), cache)
