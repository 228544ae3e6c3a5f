"""By what items are narrowed: the facets, an item's values in each, and the days it may mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from briefing.corpus.audit import actors_of
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.values.edtf import Edtf

Facet = Literal["kind", "year", "topic", "actor", "source", "measure", "status"]
FACETS: tuple[Facet, ...] = ("kind", "year", "topic", "actor", "source", "measure", "status")
Choice = tuple[Facet, str]
NO_YEAR = "none"  # the year of what has no date
YEARS = 100  # at most for one item: of a longer time the last ones


def values_of(item: Item, occasions: Mapping[str, Edtf | None]) -> Iterator[Choice]:
    """Every value of every facet an item has; a value twice where the item says it twice.

    `occasions` holds the dates of events by id, here and below.
    """
    yield "kind", item.kind
    for year in years_of(item, occasions):
        yield "year", year
    for topic in item.topics:
        yield "topic", topic
    for actor in actors_of(item):
        yield "actor", actor
    for anchor in item.anchors:
        yield "source", anchor.source
    if isinstance(item, Figure):
        yield "measure", item.measure
    if not isinstance(item, Quote):
        yield "status", item.status


def years_of(item: Item, occasions: Mapping[str, Edtf | None]) -> list[str]:
    """Every year an item may fall in; `NO_YEAR` alone where it has no date."""
    days = days_of(item, occasions)
    if days is None:
        return [NO_YEAR]
    first, last = (day.year for day in days)
    return [str(year) for year in range(max(first, last - YEARS + 1), last + 1)]


def days_of(item: Item, occasions: Mapping[str, Edtf | None]) -> tuple[date, date] | None:
    """The first and the last day an event, a figure's period or a quote's occasion may mean.

    An open end counts as the other one.
    """
    match item:
        case Event():
            stamp = item.date
        case Figure():
            stamp = item.period
        case Quote():
            stamp = occasions.get(item.occasion or "")
    return stamp.sort_key() if stamp is not None else None
