"""Counts for a query: how many items in all, and how many with each value of each facet.

Counting takes longer than finding. It has a connection of its own and can be stopped from
another thread, so that nobody who types waits for it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.corpus.store import Store
from briefing.search.facets import FACETS, Choice, Facet
from briefing.search.query import Found, Query, Select

_MANY = 0.1  # of the library: from here on every mark is read once, instead of each item's


@dataclass(frozen=True, slots=True)
class Tally:
    """`numbers` are all the items, the first ones as they were found. `counts` says of each value
    how many items there would be with it; of a facet in which something is chosen, how many
    whatever is chosen in it."""

    numbers: tuple[int, ...]
    counts: Mapping[Choice, int]


class _StoppedError(Exception):
    """Nobody waits for the count any more."""


class Counter:
    """Counts in one library, one query at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection: sqlite3.Connection | None = None
        self._turn = 0
        self._serving = 0

    def close(self) -> None:
        """Let go of the file."""
        self.stop()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def stop(self) -> int:
        """Stop what is being counted; the turn to count in from now on."""
        self._turn += 1
        if self._connection is not None:
            self._connection.interrupt()
        return self._turn

    def count(self, query: Query, found: Found, turn: int) -> Tally | None:
        """All that a query finds, counted; None where it was stopped since `turn` was given."""
        self._serving = turn
        with self._store.told():
            try:
                return self._count(query, found)
            except _StoppedError:
                return None
            except sqlite3.OperationalError:
                if turn != self._turn:
                    return None
                raise

    def _count(self, query: Query, found: Found) -> Tally:
        counts: dict[Choice, int] = {}
        numbers = found.numbers
        taken = {facet for facet, _ in query.chosen}
        free = tuple(facet for facet in FACETS if facet not in taken)
        for part, facets in ((query, free), *((query.without(own), (own,)) for own in taken)):
            many = self._gather(part)
            if part is query and not found.whole:
                numbers = self._rest(part, found)
            counts.update(self._facets(facets, many=many))
        return Tally(numbers, counts)

    def _ask(self, statement: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> list[Any]:
        """Every row of an answer. Interrupting reaches a statement only while it runs, so before
        each one it is asked whether to go on."""
        if self._serving != self._turn:
            raise _StoppedError
        return self._opened().execute(statement, values).fetchall()

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = sqlite3.connect(
                self._store.path, check_same_thread=False, isolation_level=None
            )
            self._connection.execute("PRAGMA temp_store = MEMORY")
            self._connection.execute("CREATE TEMP TABLE hit (item INTEGER PRIMARY KEY)")
        return self._connection

    def _gather(self, query: Query) -> bool:
        """Put what a query finds into `hit`; whether it is much of the library."""
        select = Select.of(self._store, query)
        self._ask("DELETE FROM hit")
        self._ask(f"INSERT INTO hit {select.numbers()}", select.values)
        ((hits, items),) = self._ask(
            "SELECT (SELECT count(*) FROM hit), (SELECT count(*) FROM item)"
        )
        return bool(hits > _MANY * items)

    def _rest(self, query: Query, found: Found) -> tuple[int, ...]:
        """Every number: those found first, then the others in the order that is asked for."""
        by = {"newest": "d.late DESC,", "oldest": "d.early,"}.get(query.order, "")
        joined = " JOIN search_day AS d USING (item)" if by else ""
        # As one text, for reading a hundred thousand rows would hold up the window's thread.
        ((text,),) = self._ask(
            "SELECT group_concat(item) FROM"  # noqa: S608  (constants)
            f" (SELECT item FROM hit{joined} ORDER BY {by} item)"
        )
        known = set(found.numbers)
        others = (number for number in map(int, (text or "").split(",")) if number not in known)
        return (*found.numbers, *others)

    def _facets(self, facets: tuple[Facet, ...], *, many: bool) -> dict[Choice, int]:
        # A plus keeps SQLite from using an index: each mark in turn, or each hit's own.
        item, value = ("+item", "value") if many else ("item", "+value")
        rows = self._ask(
            "SELECT v.facet, v.name, held.number FROM (SELECT value, count(*) AS number"  # noqa: S608
            f" FROM search_mark WHERE {item} IN (SELECT item FROM hit) AND {value} IN"
            " (SELECT id FROM search_value WHERE facet IN (SELECT value FROM json_each(?)))"
            " GROUP BY value) AS held JOIN search_value AS v ON v.id = held.value",
            (json.dumps(facets),),
        )
        return {(facet, name): number for facet, name, number in rows}
