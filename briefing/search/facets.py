"""By what items are narrowed: the facets, an item's values in each, and the days it may mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

from briefing.corpus.audit import actors_of
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.values.edtf import Edtf

Facet = Literal["kind", "actor", "topic", "source", "measure", "status"]
FACETS: tuple[Facet, ...] = ("kind", "topic", "actor", "source", "measure", "status")
Choice = tuple[Facet, str]


def values_of(item: Item) -> Iterator[Choice]:
    """Every value of every facet an item has; a value twice where the item says it twice."""
    yield "kind", item.kind
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


def days_of(item: Item, occasions: Mapping[str, Edtf | None]) -> tuple[date, date] | None:
    """The first and the last day an event, a figure's period or a quote's occasion may mean.

    `occasions` holds the dates of events by id. An open end counts as the other one.
    """
    match item:
        case Event():
            stamp = item.date
        case Figure():
            stamp = item.period
        case Quote():
            stamp = occasions.get(item.occasion or "")
    return stamp.sort_key() if stamp is not None else None
