"""The paper as it will be exported, for the window's preview."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.memo.assemble import assemble
from briefing.memo.outline import Memo

if TYPE_CHECKING:
    from briefing.writers.pdf import Cache, Place


@dataclass(frozen=True, slots=True)
class Paper:
    """The bytes of a PDF and, for each block, section and field, the rectangles it stands in."""

    data: bytes
    places: dict[str, list[Place]]


def new_cache() -> Cache:
    """What makes the next rendering of nearly the same memo faster; for one memo at a time."""
    from briefing.writers.pdf import Cache  # noqa: PLC0415  (loads reportlab)

    return Cache()


def render(memo: Memo, cache: Cache | None = None) -> Paper:
    """The internal paper of a memo, page for page as the export makes it; only the attachment
    that carries the memo is left out. Raises as the PDF writer does, "character-no-glyph" first.
    """
    from briefing.writers import pdf  # noqa: PLC0415

    rendered = pdf.write(replace(assemble(memo), carrier=None), cache=cache)
    return Paper(rendered.data, rendered.places)
