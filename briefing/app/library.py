"""The library as the program uses it: seeded, indexed, asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from briefing import resources
from briefing.app import paths
from briefing.corpus import audit, exchange, seeds
from briefing.corpus.actor import Actor
from briefing.corpus.item import Event, Item, Kind
from briefing.corpus.source import Source
from briefing.corpus.store import Store
from briefing.search import index, query
from briefing.values.edtf import Edtf


class Library:
    """One open library. Closing it lets go of the file."""

    def __init__(self, store: Store) -> None:
        self.store = store

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
            index.refresh(store)
        except BaseException:
            store.close()
            if fresh:
                place.unlink(missing_ok=True)
            raise
        return cls(store)

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()

    def search(
        self, words: str = "", kind: Kind | None = None, source: str | None = None
    ) -> list[Item]:
        """Items that hold every word, best first; without words all, in library order."""
        if source is not None:
            self.store.source(source)
        return query.search(self.store, words, kind, source)

    def item(self, identity: str) -> Item:
        """One item. Raises "item-unknown"."""
        return self.store.item(identity)

    def sources(self) -> list[Source]:
        """Every source."""
        return self.store.sources()

    def words(self, source: str) -> str:
        """A source's text."""
        return self.store.text(source).words

    def actors(self) -> dict[str, Actor]:
        """Every actor, by id."""
        return {actor.id: actor for actor in self.store.actors()}

    def as_of(self) -> Edtf | None:
        """The library's cut-off: the latest day that is sure to be in it, among the dates its
        sources were published and its events were held."""
        dated = [source.published for source in self.store.sources()]
        dated += [
            event.date
            for event in self.store.items("event")
            if isinstance(event, Event) and event.status == "held"
        ]
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
