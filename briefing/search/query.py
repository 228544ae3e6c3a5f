"""Search as one types: every word may be unfinished, all must be found somewhere."""

from __future__ import annotations

import re
from typing import Any

from briefing.corpus.item import Item, Kind
from briefing.corpus.records import load_item
from briefing.corpus.store import Store
from briefing.text.normalise import fold

_WORD = re.compile(r"[\w]+", re.UNICODE)
_MOST = 500
_WEIGHTS = (8, 4, 2, 1)  # title, passage, actors, topics


def search(
    store: Store, words: str, kind: Kind | None = None, source: str | None = None
) -> list[Item]:
    """Items in which every word of `words` begins some word; best first, then library order.

    No words: every item of that kind and source. The index answers unranked, which is quick,
    and the candidates (at most 500) are ranked here: a word in the title weighs more than one
    in the passage, then actors, then topics; a whole word more than the start of one.
    """
    tokens = _WORD.findall(fold(words))
    if not tokens:
        return store.items(kind, source)
    rows = _found(store, tokens, kind, source)
    ranked = sorted(rows, key=lambda row: (-_score(tokens, row[2:]), row[1]))
    return store.loaded(load_item, ranked)


def _found(
    store: Store, tokens: list[str], kind: Kind | None, source: str | None
) -> list[tuple[Any, ...]]:
    """Record, row number and the four indexed columns of each item that matches."""
    with store.told():
        return store.connection.execute(
            "SELECT item.record, item.rowid, w.title, w.passage, w.actors, w.topics"
            " FROM search_words AS w JOIN item ON item.rowid = w.rowid"
            " WHERE search_words MATCH :match AND (:kind IS NULL OR item.kind = :kind)"
            " AND (:source IS NULL OR item.id IN (SELECT item FROM anchor WHERE source = :source))"
            " LIMIT :most",
            {
                "match": " ".join(f'"{token}"*' for token in tokens),
                "kind": kind,
                "source": source,
                "most": _MOST,
            },
        ).fetchall()


def _score(tokens: list[str], columns: tuple[str, ...]) -> int:
    total = 0
    for weight, column in zip(_WEIGHTS, columns, strict=True):
        present = set(_WORD.findall(column))
        for token in tokens:
            if token in present:
                total += 2 * weight
            elif any(word.startswith(token) for word in present):
                total += weight
    return total
