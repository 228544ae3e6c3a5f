"""Sources, actors and items a user might add."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from typing import Any

from briefing.corpus.actor import Actor, Post
from briefing.corpus.item import Anchor, Event, Figure, Quote
from briefing.corpus.source import Source, Text
from briefing.values.edtf import Edtf

WORDS = "Қазақстан said: “We shall meet.” Trade reached $5 million in 2025."


def source(identity: str = "own", **more: Any) -> Source:
    facts: dict[str, Any] = {
        "title": "A headline",
        "publisher": "The Outlet",
        "author": None,
        "url": "https://example.org/a",
        "published": Edtf("2025-05-05"),
        "published_basis": "stated",
        "accessed": None,
        "language": "en",
        "sha256": hashlib.sha256(WORDS.encode()).hexdigest(),
    }
    return Source(identity, **{**facts, **more})


def text(identity: str = "own") -> Text:
    return Text(identity, WORDS)


def actor(identity: str = "own-actor") -> Actor:
    return Actor(
        identity,
        "person",
        "Aigul Bekova",
        ("Bekova",),
        (Post("Envoy", Edtf("2024"), None),),
        {"ru": "Бекова"},
    )


def anchor(exact: str, identity: str = "own") -> Anchor:
    start = WORDS.index(exact)
    return Anchor(identity, start, start + len(exact), exact)


def quote(identity: str = "own-quote", **more: Any) -> Quote:
    facts: dict[str, Any] = {
        "text": "We shall meet.",
        "speaker": "own-actor",
        "post": "Envoy",
        "occasion": None,
        "language": "en",
        "same_as": None,
        "topics": ("diplomacy",),
        "anchors": (anchor("We shall meet."),),
    }
    return Quote(id=identity, **{**facts, **more})


def figure(identity: str = "own-figure", **more: Any) -> Figure:
    facts: dict[str, Any] = {
        "title": "Trade in apples",
        "measure": "trade-turnover",
        "geography": None,
        "value": Decimal("5000000"),
        "unit": "USD",
        "precision": 6,
        "qualifier": "exact",
        "status": "actual",
        "period": Edtf("2025"),
        "comparison_base": None,
        "reporter": None,
        "topics": ("trade",),
        "anchors": (anchor("Trade reached $5 million in 2025"),),
    }
    return Figure(id=identity, **{**facts, **more})


def event(identity: str = "own-event", **more: Any) -> Event:
    facts: dict[str, Any] = {
        "title": "A meeting to come",
        "statement": "the two shall meet",
        "event_kind": "meeting",
        "status": "planned",
        "date": Edtf("2026-01"),
        "date_basis": "stated",
        "place": None,
        "participants": ("own-actor",),
        "documents": (),
        "topics": ("diplomacy",),
        "anchors": (anchor("We shall meet."),),
    }
    return Event(id=identity, **{**facts, **more})
