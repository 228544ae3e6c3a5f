"""Where each memo block landed, and its footnotes: rectangles on pages, for the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.writers.pdf.pages import Page
    from briefing.writers.pdf.slabs import Slab
    from briefing.writers.pdf.style import Frame


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
        for slab, end in _stretches(page):
            x0, x1, y1 = slab.x0, slab.x1, top + end
            for origin in slab.origins:
                stretches = found.setdefault(origin, [])
                place = Place(number, x0, top + slab.y, x1, y1)
                if origin in before:
                    _, left, y0, right, _ = stretches.pop()
                    place = Place(number, min(left, x0), y0, max(right, x1), y1)
                stretches.append(place)
            before = slab.origins
    return found


def note_places(pages: list[Page], frame: Frame, leading: float) -> dict[str, list[Place]]:
    """For each origin the rectangles of the footnotes it calls, one for each on a page."""
    callers = {id(note): slab.origins for page in pages for slab in page.slabs
               for note in slab.notes}  # fmt: skip
    found: dict[str, list[Place]] = {}
    for number, page in enumerate(pages):
        for part in page.slices:
            y0 = frame.top + part.y
            place = Place(
                number, frame.left, y0, frame.right, y0 + (part.stop - part.start) * leading
            )
            for origin in callers.get(id(part.note), ()):
                found.setdefault(origin, []).append(place)
    return found


def _stretches(page: Page) -> Iterator[tuple[Slab, float]]:
    """The first of slabs of the same width and the same origins one under another, and where the
    last of them ends."""
    first, end = None, 0.0
    for slab in page.slabs:
        if slab.again:
            continue
        if first is None:
            first = slab
        elif (slab.x0, slab.x1, slab.origins) != (first.x0, first.x1, first.origins):
            yield first, end
            first = slab
        end = slab.y + slab.height
    if first is not None:
        yield first, end
