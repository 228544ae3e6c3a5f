"""Items, actors and sources as JSON records: how the store keeps them."""

from __future__ import annotations

import json
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from briefing.corpus.actor import Actor, Post
from briefing.corpus.item import Anchor, Event, Figure, Item, Quote
from briefing.corpus.source import Source
from briefing.values.edtf import Edtf

_ITEMS: dict[str, type[Event | Figure | Quote]] = {
    "event": Event,
    "figure": Figure,
    "quote": Quote,
}
_LISTS = ("topics", "participants", "documents", "variants")
_DATES = ("date", "period", "published", "accessed", "start", "end")


def dump(record: Item | Actor | Source) -> str:
    """A record as JSON in one line."""
    return json.dumps(asdict(record), ensure_ascii=False, default=str, separators=(",", ":"))


def load_item(text: str) -> Item:
    """An item from its record."""
    data = json.loads(text)
    data["anchors"] = tuple(Anchor(**anchor) for anchor in data["anchors"])
    if "value" in data:
        data["value"] = Decimal(data["value"])
    return _ITEMS[data["kind"]](**_typed(data))


def load_actor(text: str) -> Actor:
    """An actor from its record."""
    data = json.loads(text)
    data["posts"] = tuple(Post(**_typed(post)) for post in data["posts"])
    return Actor(**_typed(data))


def load_source(text: str) -> Source:
    """A source's metadata from its record."""
    return Source(**_typed(json.loads(text)))


def _typed(data: dict[str, Any]) -> dict[str, Any]:
    for name in _LISTS:
        if name in data:
            data[name] = tuple(data[name])
    for name in _DATES:
        if data.get(name) is not None:
            data[name] = Edtf(data[name])
    return data
