"""What number each page bears: counted through the file, or anew in each part of it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefing.document.tree import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.document.tree import Document
    from briefing.writers.pdf.pages import Page


class Folio(NamedTuple):
    """A page's number among the `total` that are numbered with it, its part of the file, counted
    from 0, and whether it `begins` that part."""

    number: int
    total: int
    part: int = 0
    begins: bool = False


def parts_of(document: Document) -> list[Part]:
    """The parts of a document: the first has what the document says of itself."""
    first = Part(document.running, document.marking)
    return [first, *(block for block in document.blocks if isinstance(block, Part))]


def folios(pages: Iterable[Page], parts: Sequence[Part]) -> list[Folio]:
    """The folio of each page."""
    counted = [len(list(run)) for _, run in groupby(pages, lambda page: page.part)]
    done: list[Folio] = []
    total = 0
    for place, count in enumerate(counted):
        if parts[place].anew or not place:
            total = _total(counted[place:], parts[place:])
            number = 0
        for page in range(count):
            number += 1
            done.append(Folio(number, total, place, page == 0))
    return done


def _total(counted: Sequence[int], parts: Sequence[Part]) -> int:
    """How many pages are counted with the first part's: those before the next that begins anew."""
    stop = next((n for n, part in enumerate(parts) if n and part.anew), len(parts))
    return sum(counted[:stop])
