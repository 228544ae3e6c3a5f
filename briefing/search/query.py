"""Search as one types: every word may be unfinished, all must be found somewhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from briefing.corpus.store import Store
from briefing.search.facets import Choice, Facet
from briefing.search.index import mark, titled, words_in
from briefing.values.edtf import Edtf

Order = Literal["relevance", "newest", "oldest"]
ORDERS: tuple[Order, ...] = ("relevance", "newest", "oldest")
FIRST, LISTED = 60, 500  # items found at once, ranked by words and as they stand; the rest follows
_COLUMNS = ", w.title, w.passage, w.actors, w.topics"
_WEIGHTS = (8, 4, 2, 1)  # of these columns


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for. Of the values chosen in one facet any will do, of the facets all must;
    `since` and `until` take what may fall between them, and nothing that has no date."""

    words: str = ""
    chosen: tuple[Choice, ...] = ()
    since: Edtf | None = None
    until: Edtf | None = None
    order: Order = "relevance"

    @property
    def quick(self) -> bool:
        """Whether the index alone answers it, in a few milliseconds however much is found."""
        return self.order == "relevance" and self.since is None and self.until is None

    def without(self, facet: Facet) -> Query:
        """The same, whatever the facet's value."""
        kept = tuple(choice for choice in self.chosen if choice[0] != facet)
        return Query(self.words, kept, self.since, self.until, self.order)


@dataclass(frozen=True, slots=True)
class Found:
    """The first items found, by their numbers in the library; `whole` where there are no more."""

    numbers: tuple[int, ...]
    whole: bool


def find(store: Store, query: Query) -> Found:
    """The first items of a query: `LISTED` of them, or with words by relevance `FIRST`.

    By relevance: without words in library order. With words, the index answers unranked, which is
    quick. First those with all words in the title, whole ones before begun ones; where these are
    no more than `FIRST`, that many candidates are ranked here: a word in the title weighs more
    than one in the passage, then actors, then topics; a whole word more than the start of one.
    """
    with store.told():
        select = Select.of(store, query)
        if query.order != "relevance" or not select.tokens:
            rows = store.connection.execute(
                f"{select.numbers()} {select.ordered()} LIMIT {LISTED + 1}", select.values
            ).fetchall()
            return Found(tuple(row[0] for row in rows[:LISTED]), len(rows) <= LISTED)
        return _ranked(store, select)


def names(store: Store, facet: Facet) -> list[str]:
    """Every value items have in a facet, by name."""
    with store.told():
        rows = store.connection.execute(
            "SELECT name FROM search_value WHERE facet = ? ORDER BY name", (facet,)
        ).fetchall()
    return [str(row[0]) for row in rows]


def _ranked(store: Store, select: Select) -> Found:
    numbers: dict[int, None] = {}
    *titles, anywhere = select.tiers()
    for match in titles:
        numbers |= dict.fromkeys(row[0] for row in _rows(store, select, match, ""))
        if len(numbers) > FIRST:
            return Found(tuple(numbers), whole=False)
    rows = _rows(store, select, anywhere, _COLUMNS)
    words = {number: columns for number, *columns in rows}
    missing = numbers.keys() - words.keys()
    if missing:
        rows += store.connection.execute(
            f"SELECT w.rowid{_COLUMNS} FROM search_words AS w"  # noqa: S608  (a constant)
            " WHERE w.rowid IN (SELECT value FROM json_each(?))",
            (json.dumps(list(missing)),),
        )
    parts = [(f" {token} ", f" {token}") for token in select.tokens]
    scored = sorted((-_score(parts, columns), number) for number, *columns in rows)
    return Found(tuple(number for _, number in scored), len(words) <= FIRST)


def _rows(store: Store, select: Select, match: str, columns: str) -> list[Any]:
    return store.connection.execute(
        f"SELECT w.rowid{columns} {select.source()} LIMIT {FIRST + 1}",
        {**select.values, "match": match},
    ).fetchall()


def _score(parts: list[tuple[str, str]], columns: Sequence[str]) -> int:
    total = 0
    for weight, column in zip(_WEIGHTS, columns, strict=True):
        for whole, begun in parts:
            if begun in column:
                total += 2 * weight if whole in column else weight
    return total


@dataclass(frozen=True, slots=True)
class Select:
    """A query in SQL; `values` are its parameters, `tokens` the words that are asked for."""

    tokens: tuple[str, ...]
    marks: str
    dated: bool
    order: Order
    values: dict[str, Any]

    @classmethod
    def of(cls, store: Store, query: Query) -> Select:
        """A query against this library, whose values have numbers of their own."""
        tokens = tuple(dict.fromkeys(words_in(query.words)))
        marks = _marks(store, query.chosen)
        since = query.since.earliest() if query.since else None
        until = query.until.latest() if query.until else None
        values: dict[str, Any] = {
            "match": _both(_begun(tokens), marks),
            "since": since.isoformat() if since else "",
            "until": until.isoformat() if until else "~",
        }
        return cls(tokens, marks, bool(since or until), query.order, values)

    def tiers(self) -> list[str]:
        """What to match for the best, the next and all."""
        title = [titled(token) for token in self.tokens]
        whole = " ".join(f'"{token}"' for token in title)
        wanted = (whole, _begun(title), _begun(self.tokens))
        return [_both(words, self.marks) for words in wanted]

    def numbers(self) -> str:
        """The selection of every number, in no order that is asked for."""
        return f"SELECT {self._number()} {self.source()}"

    def source(self) -> str:
        """Where from, and under which conditions."""
        tables = ["search_words AS w"] if self._matched() else []
        conditions = ["search_words MATCH :match"] if self._matched() else []
        if self.dated:
            conditions.append("d.last >= :since AND d.first <= :until")
        if self.dated or self.order != "relevance":
            tables.append("search_day AS d")
            if self._matched():
                conditions.append("d.item = w.rowid")
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        return f"FROM {' CROSS JOIN '.join(tables or ['item AS i'])}{where}"

    def ordered(self) -> str:
        """In the order that is asked for; relevance is the library's own here."""
        if self.order == "newest":
            return f"ORDER BY d.late DESC, {self._number()}"
        if self.order == "oldest":
            return f"ORDER BY d.early, {self._number()}"
        return f"ORDER BY {self._number()}"

    def _matched(self) -> bool:
        return bool(self.values["match"])

    def _number(self) -> str:
        if self._matched():
            return "w.rowid"
        return "d.item" if self.dated or self.order != "relevance" else "i.rowid"


def _begun(tokens: Iterable[str]) -> str:
    return " ".join(f'"{token}"*' for token in tokens)


def _both(words: str, marks: str) -> str:
    return f"({words}) AND {marks}" if words and marks else words or marks


def _marks(store: Store, chosen: Iterable[Choice]) -> str:
    """What to match for the chosen values; one nothing has finds nothing."""
    facets: dict[Facet, list[str]] = {}
    for facet, name in chosen:
        row = store.connection.execute(
            "SELECT id FROM search_value WHERE facet = ? AND name = ?", (facet, name)
        ).fetchone()
        facets.setdefault(facet, []).append(f'"{mark(row[0] if row else 0)}"')
    return " AND ".join(f"({' OR '.join(wanted)})" for wanted in facets.values())
