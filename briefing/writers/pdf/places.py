"""Where each memo block landed: rectangles on pages, for the preview."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.writers.pdf.pages import Page


class Place(NamedTuple):
    """A rectangle in points from the top left of a page, pages counted from 0."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


def places(pages: list[Page], top: float) -> dict[str, list[Place]]:
    """For each origin its rectangles, one for each unbroken stretch on a page."""
    found: dict[str, list[Place]] = {}
    for number, page in enumerate(pages):
        before: tuple[str, ...] = ()
        for (x0, x1, origins), y0, y1 in _stretches(page):
            for origin in origins:
                stretches = found.setdefault(origin, [])
                place = Place(number, x0, top + y0, x1, top + y1)
                if origin in before and stretches[-1].page == number:
                    last = stretches.pop()
                    place = Place(number, min(last.x0, x0), last.y0, max(last.x1, x1), top + y1)
                stretches.append(place)
            before = origins
    return found


def _stretches(page: Page) -> Iterator[tuple[tuple[float, float, tuple[str, ...]], float, float]]:
    """Slabs of the same width and the same origins one under another, taken together."""
    slabs = [(slab, y) for slab, y, again in page.slabs if not again]
    for kind, run in groupby(slabs, lambda placed: (placed[0].x0, placed[0].x1, placed[0].origins)):
        first, *others = run
        last, y = others[-1] if others else first
        yield kind, first[1], y + last.height
