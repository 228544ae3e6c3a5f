"""A synthetic library of any size, the same every time: what the library's bench opens and asks.

Its items are made up of the words of the bench's memo, a title and a passage of about 240
characters each, over a thousand sources and some hundreds of actors.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import generator

from briefing.app.library import Library
from briefing.corpus.actor import Actor
from briefing.corpus.item import Anchor, Event, Figure, Item, Quote
from briefing.corpus.measure import MEASURES
from briefing.corpus.source import Source, Text
from briefing.search import index
from briefing.values.edtf import Edtf

_SOURCES, _ACTORS = 1000, 300
_TOPICS = generator._list(
    "agriculture, alliance, awards, border, culture, diplomacy, education, energy, environment, "
    "health, industry, investment, logistics, media, security, social, tourism, trade, transport, "
    "water"
)
_STATES = ("held", "planned", "announced", "reported")
_CLAIMS = ("actual", "estimate", "forecast", "target")


def fill(path: Path, items: int, seeds: Path | None = None) -> None:
    """Make a library with so many items beside the delivered ones, indexed."""
    library = Library.open(path, seeds)
    store, shelf = library.store, Shelf(items)
    with store.changing():
        for source, text in shelf.sources():
            store.add_source(source, text)
        for actor in shelf.actors():
            store.add_actor(actor)
        for item in shelf.items():
            store.add_item(item)
    index.refresh(store)
    library.close()


class Shelf:
    """So many items, with the sources and actors they need."""

    def __init__(self, items: int) -> None:
        self._chance = random.Random(19)  # noqa: S311  (nothing to keep secret)
        self._size = items
        self._made = [self._passages(number) for number in range(_SOURCES)]

    def sources(self) -> Iterator[tuple[Source, Text]]:
        for number, passages in enumerate(self._made):
            words = "\n".join(passages)
            identity = f"source-{number:04}"
            source = Source(
                id=identity,
                title=f"{_picked(generator._PLACES, number)} and the talks of {2015 + number % 11}",
                publisher=_picked(generator._BODIES, number // 7),
                author=_picked(generator._NAMES, number // 3),
                url=f"https://example.org/{identity}",
                published=Edtf(f"{2015 + number % 11}-{1 + number % 12:02}-{1 + number % 28:02}"),
                published_basis="stated",
                accessed=None,
                language="en",
                sha256=hashlib.sha256(words.encode()).hexdigest(),
            )
            yield source, Text(identity, words)

    def actors(self) -> Iterator[Actor]:
        for number in range(_ACTORS):
            place, name = _picked(generator._PLACES, number), _picked(generator._NAMES, number)
            yield Actor(f"actor-{number:03}", "person", f"{name} of {place}", (name,))

    def items(self) -> Iterator[Item]:
        for number in range(self._size):
            yield self._item(number)

    def _passages(self, source: int) -> list[str]:
        each = -(-self._size // _SOURCES)
        return [self._sentence() for _ in range(each)] if source < self._size else ["-"]

    def _sentence(self) -> str:
        chance = self._chance
        told = " ".join(chance.sample(generator._SENTENCES, 2))
        values = {
            "body": chance.choice(generator._BODIES),
            "goods": chance.choice(generator._GOODS),
            "place": chance.choice(generator._PLACES),
            "other": chance.choice(generator._PLACES),
            "amount": str(chance.randrange(100, 99000)),
            "month": chance.choice(generator._MONTHS),
            "day": str(chance.randrange(1, 29)),
            "year": str(chance.randrange(1992, 2027)),
            "share": chance.choice(generator._SHARES),
            "name": chance.choice(generator._NAMES),
        }
        return told.format(**values)[:236].rstrip()

    def _item(self, number: int) -> Item:
        passage = self._made[number % _SOURCES][number // _SOURCES]
        before = self._made[number % _SOURCES][: number // _SOURCES]
        start = sum(len(kept) + 1 for kept in before)
        source = f"source-{number % _SOURCES:04}"
        anchors = (Anchor(source, start, start + len(passage), passage),)
        topics = tuple(dict.fromkeys(self._chance.choices(_TOPICS, k=2)))
        actor = f"actor-{self._chance.randrange(_ACTORS):03}"
        stamp = Edtf(f"{1992 + number % 35}-{1 + number % 12:02}-{1 + number % 28:02}")
        title = " ".join(passage.split()[2:12])
        match number % 3:
            case 0:
                return Event(
                    id=f"event-{number}", title=title, statement=title, event_kind="meeting",
                    status=_picked(_STATES, number // 3), date=stamp, date_basis="stated",
                    place=None, participants=(actor,), documents=(), topics=topics,
                    anchors=anchors,
                )  # fmt: skip
            case 1:
                return Figure(
                    id=f"figure-{number}", title=title, geography=None,
                    measure=_picked(sorted(MEASURES), number // 3), value=Decimal(number * 1000),
                    unit="USD", precision=3, qualifier="exact",
                    status=_picked(_CLAIMS, number // 3), period=Edtf(stamp[:4]),
                    comparison_base=None, reporter=actor, topics=topics, anchors=anchors,
                )  # fmt: skip
        return Quote(
            id=f"quote-{number}", text=passage, speaker=actor, post=None,
            occasion=f"event-{number - 2}", language="en", same_as=None, topics=topics,
            anchors=anchors,
        )  # fmt: skip


def _picked(among: tuple[str, ...] | list[str], number: int) -> str:
    return among[number % len(among)]
