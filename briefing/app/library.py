"""The library as the program uses it: seeded, indexed, asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.app import paths
from briefing.app.texts import Texts
from briefing.conflict import conflicts
from briefing.corpus import audit, exchange, filling, seeds
from briefing.corpus.actor import Actor
from briefing.corpus.item import Event, Item, Kind, Quote
from briefing.corpus.source import Source
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.memo.check import Beyond
from briefing.memo.outline import Evidence
from briefing.search import index, query
from briefing.search.akin import akin
from briefing.search.facets import Facet
from briefing.search.query import Found, Query
from briefing.search.tally import Counter
from briefing.values.edtf import Edtf


@dataclass(frozen=True, slots=True)
class _Known:
    state: tuple[int, int]
    sources: dict[str, Source]
    actors: dict[str, Actor]
    texts: Texts


class Library:
    """One open library. Closing it lets go of the file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.counter = Counter(store)
        self._kept: _Known | None = None
        self._beyond: tuple[tuple[int, int], Evidence, Beyond] | None = None

    @classmethod
    def open(cls, path: Path | None = None, seed_folder: Path | None = None) -> Library:
        """Open the user's library, or another file; new or older seeds are brought up to date."""
        place = path or paths.library_file()
        fresh = not place.exists()
        store = Store.open(place)
        folder = seed_folder or resources.seeds()
        try:
            if store.seed_digest() != seeds.digest(folder):
                store.reseed(seeds.load(folder))
                filling.refill(store)
            index.refresh(store)
        except BaseException:
            store.close()
            if fresh:
                place.unlink(missing_ok=True)
            raise
        return cls(store)

    def close(self) -> None:
        """Let go of the file."""
        self.counter.close()
        self.store.close()

    def search(
        self,
        words: str = "",
        kind: Kind | None = None,
        source: str | None = None,
        most: int | None = None,
    ) -> list[Item]:
        """Items that hold every word, best first; without words all, in library order.

        Of more than `most`, the first ones.
        """
        if source is not None:
            self.store.source(source)
        pairs: tuple[tuple[Facet, str | None], ...] = (("kind", kind), ("source", source))
        chosen = tuple((facet, value) for facet, value in pairs if value is not None)
        asked = Query(words, chosen)
        found = self.find(asked)
        numbers = found.numbers
        if not found.whole and (most is None or most > len(numbers)):
            tally = self.counter.count(asked, found, self.counter.stop())
            numbers = tally.numbers if tally else numbers
        return self.numbered(numbers[:most])

    def find(self, asked: Query) -> Found:
        """The first items a query finds; `counter` tells the rest, and counts."""
        return query.find(self.store, asked)

    def numbered(self, numbers: Sequence[int]) -> list[Item]:
        """Items by their numbers, as `find` gives them."""
        return self.store.numbered(numbers)

    def state(self) -> tuple[int, int]:
        """Another after every change of the library."""
        return self.store.state()

    def number(self, item: str) -> int | None:
        """An item's number; None for an item the library does not have."""
        return self.store.number(item)

    def item(self, identity: str) -> Item:
        """One item. Raises "item-unknown"."""
        return self.store.item(identity)

    def occasions(self, items: Iterable[Item]) -> dict[str, Event]:
        """The events at which the quotes among these items were said, by id."""
        wanted = {item.occasion for item in items if isinstance(item, Quote) and item.occasion}
        found = self.store.named(wanted) if wanted else []
        return {event.id: event for event in found if isinstance(event, Event)}

    def items_of(self, source: str) -> list[Item]:
        """The items anchored in a source, in the order of its text."""
        items = self.store.items(source=source)
        return sorted(items, key=lambda item: _first_place(item, source))

    def sources(self) -> list[Source]:
        """Every source."""
        return list(self.known_sources().values())

    def cited(self) -> list[str]:
        """The id of every source an item is anchored in."""
        return query.names(self.store, "source")

    def known_sources(self) -> Mapping[str, Source]:
        """Every source, by id."""
        return self._known().sources

    def words(self, source: str) -> str:
        """A source's text."""
        return self.store.text(source).words

    def verified(self, items: Sequence[Item]) -> list[bool]:
        """Of each item, whether its words stand in its sources, and these are as they were taken
        in."""
        texts = self._known().texts.of(anchor.source for item in items for anchor in item.anchors)
        return [_stands(item, texts) for item in items]

    def read_on(self) -> bool:
        """Read and check some texts before `verified` needs them; whether there are more."""
        return self._known().texts.read_on()

    def actors(self) -> Mapping[str, Actor]:
        """Every actor, by id."""
        return self._known().actors

    def topics(self) -> list[str]:
        """Every topic an item has."""
        return query.names(self.store, "topic")

    def _known(self) -> _Known:
        """Sources and actors, read anew where the library has changed."""
        state = self.store.state()
        if self._kept is None or self._kept.state != state:
            sources = {source.id: source for source in self.store.sources()}
            actors = {actor.id: actor for actor in self.store.actors()}
            self._kept = _Known(state, sources, actors, Texts(self.store, sources))
        return self._kept

    def beyond(self, evidence: Evidence) -> Beyond:
        """What a memo with that evidence is checked against: who acts, and what tells of the same
        as the memo's items, with all that disagrees among them."""
        state = self.store.state()
        kept = self._beyond
        if kept is None or kept[0] != state or kept[1] is not evidence:
            items = {item.id: item for item in akin(self.store, evidence.items())}
            held = {**items, **{item.id: item for item in evidence.items()}}
            found = conflicts(held.values())
            kept = (state, evidence, Beyond(tuple(self.actors().values()), items, found))
            self._beyond = kept
        return kept[2]

    def as_of(self) -> Edtf | None:
        """The library's cut-off: the latest day that is sure to be in it, among the dates its
        sources were published and its events were held."""
        dated = [source.published for source in self.sources()]
        dated += [Edtf(date) for date in self.store.event_dates("held")]
        days = [day for stamp in dated if stamp and (day := _surely(stamp))]
        return Edtf(max(days).isoformat()) if days else None

    def record(self, item: Item) -> dict[str, Any]:
        """An item as the command line prints it."""
        return exchange.item_record(item)

    def export(self) -> dict[str, Any]:
        """The whole library as one document."""
        sources = self.store.sources()
        words = {source.id: self.words(source.id) for source in sources}
        return exchange.library_record(sources, words, self.store.actors(), self.store.items())

    def audit(self) -> list[audit.Drift]:
        """Every anchor that no longer holds."""
        sources = self.store.sources()
        words = {source.id: self.words(source.id) for source in sources}
        return audit.drifted(self.store.items(), sources, words)


def _surely(stamp: Edtf) -> date | None:
    """The first day a date may mean; the last one it allows where it has no beginning."""
    return stamp.earliest() or stamp.latest()


def _stands(item: Item, texts: Mapping[str, str]) -> bool:
    try:
        audit.verify_item(item, texts)
    except BriefingError:
        return False
    return True


def _first_place(item: Item, source: str) -> int:
    return min(anchor.start for anchor in item.anchors if anchor.source == source)
