"""Where each memo block landed: rectangles on pages, for the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
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
        for slab, y, again in page.slabs:
            if again:
                continue
            y0, y1 = top + y, top + y + slab.height
            for origin in slab.origins:
                stretches = found.setdefault(origin, [])
                place = Place(number, slab.x0, y0, slab.x1, y1)
                if origin in before and stretches[-1].page == number:
                    last = stretches.pop()
                    place = Place(number, min(last.x0, slab.x0), last.y0, max(last.x1, slab.x1), y1)
                stretches.append(place)
            before = slab.origins
    return found
