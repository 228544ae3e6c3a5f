"""The words of the library's sources, each checked against its hash when it is first read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

from briefing.corpus import audit
from briefing.corpus.source import Source
from briefing.corpus.store import Store
from briefing.errors import BriefingError

_KEPT = 32_000_000  # code points that are kept: all of a thousand articles
_SOME = 20  # texts that are read in one go where nobody waits for them


class Texts:
    """The texts of one state of a library.

    `of` may be asked in the window's thread while `read_on` reads in another.
    """

    def __init__(self, store: Store, sources: Mapping[str, Source]) -> None:
        self._store, self._sources = store, sources
        self._held: dict[str, str | None] = {}  # None for one that was changed
        self._size = 0
        self._waiting = iter(list(sources))

    def of(self, sources: Iterable[str]) -> dict[str, str]:
        """The texts of these sources, without those that are not what was taken in."""
        wanted = set(sources)
        if self._size > _KEPT:
            self._held, self._size = {}, 0
        held = self._held
        if missing := [source for source in wanted if source not in held]:
            self._read(held, missing)
        return {source: text for source in wanted if (text := held.get(source)) is not None}

    def read_on(self) -> bool:
        """Read some that nobody asked for yet; whether there are more that can be kept."""
        held, some = self._held, list(islice(self._waiting, _SOME))
        for source in some:
            if self._size > _KEPT:
                return False
            if source not in held:
                self._read(held, [source])
        return bool(some)

    def _read(self, held: dict[str, str | None], sources: Iterable[str]) -> None:
        for source, words in self._store.texts(sources):
            try:
                text = audit.verify_text(self._sources[source], words)
            except BriefingError:
                held[source] = None
            else:
                held[source] = text
                self._size += len(text)
