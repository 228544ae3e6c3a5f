"""The index: words and facets of every item, in tables of its own inside the library file.

The store knows nothing of it: triggers note which items changed, and `refresh` writes them anew.
Words stand folded, each between two spaces. Beside them stand marks, words nobody can type: one
for each facet's value, so that one question to FTS5 finds words and facets together, and one for
each word of the title. So the index need not know where in an item a word stands, which makes it
half as large, and quicker; and `ascii`, which divides at spaces and changes no other letter, takes
the words as they are folded here. For counting the values stand in `search_mark` too.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from briefing.corpus import records
from briefing.corpus.actor import Actor
from briefing.corpus.audit import actors_of
from briefing.corpus.item import Event, Item, Quote
from briefing.corpus.store import Store
from briefing.search.facets import Choice, days_of, values_of
from briefing.text.normalise import fold, fold_mapped
from briefing.text.span import Span
from briefing.values.edtf import Edtf

_VERSION = "4"
_WORD = re.compile(r"[^\W_]+")
_VALUE, _TITLE = "\ue000", "\ue001"  # of private use: letters to FTS5, and not to `_WORD`
_DROPPED = ("words", "pending", "value", "mark", "day")
_TABLES = """
CREATE VIRTUAL TABLE search_words USING fts5 (
    title, passage, actors, topics, marks,
    tokenize = 'ascii', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7 8'
);
CREATE TABLE search_value (
    id INTEGER PRIMARY KEY, facet TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (facet, name)
);
CREATE TABLE search_mark (
    value INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (value, item)
) WITHOUT ROWID;
CREATE INDEX search_mark_item ON search_mark (item, value);
CREATE TABLE search_day (
    item INTEGER PRIMARY KEY, first TEXT, last TEXT, early TEXT NOT NULL, late TEXT NOT NULL
);
CREATE INDEX search_day_early ON search_day (early, item);
CREATE INDEX search_day_late ON search_day (late DESC, item);
CREATE TABLE search_pending (item INTEGER PRIMARY KEY);
CREATE TRIGGER search_added AFTER INSERT ON item BEGIN
    INSERT OR REPLACE INTO search_pending VALUES (new.rowid);
END;
CREATE TRIGGER search_changed AFTER UPDATE ON item BEGIN
    INSERT OR REPLACE INTO search_pending VALUES (new.rowid);
END;
CREATE TRIGGER search_removed AFTER DELETE ON item BEGIN
    INSERT OR REPLACE INTO search_pending VALUES (old.rowid);
END;
INSERT INTO search_pending SELECT rowid FROM item;
"""
# A quote is dated by its occasion, so it changes with it.
_QUOTES_OF_PENDING = """
INSERT OR IGNORE INTO search_pending
SELECT rowid FROM item WHERE kind = 'quote' AND json_extract(record, '$.occasion') IN
    (SELECT id FROM item JOIN search_pending ON search_pending.item = item.rowid)
"""


def refresh(store: Store) -> None:
    """Bring the index up to the items as they stand; cheap where nothing changed."""
    with store.told():
        _refresh(store)


def words_in(text: str) -> list[str]:
    """The folded words of a text, as the index has them."""
    return _WORD.findall(fold(text))


def begun_in(text: str, words: Iterable[str]) -> list[Span]:
    """Where words of a text begin with one of these folded words: of each the longest beginning."""
    folded, sought = fold_mapped(text), sorted(words, key=len, reverse=True)
    found = []
    for match in _WORD.finditer(folded.text):
        begun = next((word for word in sought if match[0].startswith(word)), "")
        if begun:
            found.append(folded.original(Span(match.start(), match.start() + len(begun))))
    return found


def mark(number: int) -> str:
    """The word that stands in the index for the facet's value of that number."""
    return f"{_VALUE}{number}"


def titled(word: str) -> str:
    """The word that stands in the index for a word of the title."""
    return f"{_TITLE}{word}"


def _refresh(store: Store) -> None:
    connection = store.connection
    if _stored_version(connection) != _VERSION:
        _make(store)
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM search_pending)").fetchone()[0]:
        return
    with store.changing():
        connection.execute(_QUOTES_OF_PENDING)
        for table, column in (("words", "rowid"), ("mark", "item"), ("day", "item")):
            connection.execute(
                f"DELETE FROM search_{table}"  # noqa: S608  (constants)
                f" WHERE {column} IN (SELECT item FROM search_pending)"
            )
        _Writer(store).write()
        connection.execute("DELETE FROM search_pending")
        connection.execute(
            "DELETE FROM search_value WHERE id NOT IN (SELECT value FROM search_mark)"
        )


def _stored_version(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE name = 'search'").fetchone()
    return str(row[0]) if row else None


def _make(store: Store) -> None:
    connection = store.connection
    with store.changing():
        for name in ("added", "changed", "removed"):
            connection.execute(f"DROP TRIGGER IF EXISTS search_{name}")
        for name in _DROPPED:
            connection.execute(f"DROP TABLE IF EXISTS search_{name}")
        for statement in _statements(_TABLES):
            connection.execute(statement)
        connection.execute(
            "INSERT OR REPLACE INTO meta (name, value) VALUES ('search', ?)", (_VERSION,)
        )


def _statements(script: str) -> Iterable[str]:
    """Split a script where SQLite itself finds a statement complete (triggers hold semicolons)."""
    statement = ""
    for line in script.strip().splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


class _Writer:
    """Writes what is pending, inside `Store.changing`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._actors = {actor.id: actor for actor in store.actors()}
        rows = store.connection.execute("SELECT facet, name, id FROM search_value")
        self._values: dict[Choice, int] = {(facet, name): number for facet, name, number in rows}

    def write(self) -> None:
        connection, occasions = self._store.connection, self._occasions()
        for number, item in list(self._pending()):
            values = sorted({self._value(choice) for choice in values_of(item, occasions)})
            title, *others = _words(item, self._actors)
            marks = [*map(mark, values), *map(titled, title.split())]
            connection.execute(
                "INSERT INTO search_words (rowid, title, passage, actors, topics, marks)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (number, title, *others, " ".join(marks)),
            )
            connection.executemany(
                "INSERT INTO search_mark (value, item) VALUES (?, ?)",
                [(value, number) for value in values],
            )
            connection.execute(
                "INSERT INTO search_day (item, first, last, early, late) VALUES (?, ?, ?, ?, ?)",
                (number, *_days(item, occasions)),
            )

    def _pending(self) -> Iterator[tuple[int, Item]]:
        rows = self._store.connection.execute(
            "SELECT record, rowid FROM item WHERE rowid IN (SELECT item FROM search_pending)"
        ).fetchall()
        items = self._store.loaded(records.load_item, rows)
        for (_, number), item in zip(rows, items, strict=True):
            yield number, item

    def _occasions(self) -> dict[str, Edtf | None]:
        events = self._store.items("event")
        return {event.id: event.date for event in events if isinstance(event, Event)}

    def _value(self, choice: Choice) -> int:
        if choice not in self._values:
            done = self._store.connection.execute(
                "INSERT INTO search_value (facet, name) VALUES (?, ?)", choice
            )
            self._values[choice] = int(done.lastrowid or 0)
        return self._values[choice]


def _words(item: Item, actors: Mapping[str, Actor]) -> tuple[str, str, str, str]:
    title = item.text if isinstance(item, Quote) else item.title
    passage = " ".join(anchor.exact for anchor in item.anchors)
    names: list[str] = []
    for identity in actors_of(item):
        if identity in actors:
            actor = actors[identity]
            names += [actor.name, *actor.variants, *(actor.names or {}).values()]
    return _spaced(title), _spaced(passage), _spaced(" ".join(names)), _spaced(_topics(item))


def _topics(item: Item) -> str:
    return " ".join(item.topics)


def _spaced(text: str) -> str:
    return f" {' '.join(words_in(text))} "


def _days(
    item: Item, occasions: Mapping[str, Edtf | None]
) -> tuple[str | None, str | None, str, str]:
    """First and last day; and what sorts by them, undated items after all others."""
    days = days_of(item, occasions)
    if days is None:
        return None, None, "~", ""
    first, last = (day.isoformat() for day in days)
    return first, last, first + last, first + last
