"""The FTS5 index. The store knows nothing of it: triggers note which items changed, and
`refresh` writes their folded words anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from briefing.corpus.actor import Actor
from briefing.corpus.audit import actors_of
from briefing.corpus.item import Item, Quote
from briefing.corpus.store import Store
from briefing.text.normalise import fold

_VERSION = "1"
_TABLES = """
CREATE VIRTUAL TABLE search_words USING fts5 (
    title, passage, actors, topics, tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
);
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


def refresh(store: Store) -> None:
    """Bring the index up to the items as they stand; cheap where nothing changed."""
    with store.told():
        _refresh(store)


def _refresh(store: Store) -> None:
    connection = store.connection
    if _stored_version(connection) != _VERSION:
        _make(store)
    pending = connection.execute("SELECT item FROM search_pending").fetchall()
    if not pending:
        return
    actors = {actor.id: actor for actor in store.actors()}
    numbers = dict(connection.execute("SELECT id, rowid FROM item").fetchall())
    with store.changing():
        connection.executemany("DELETE FROM search_words WHERE rowid = ?", pending)
        wanted = {row[0] for row in pending}
        rows = (
            (numbers[item.id], *_words(item, actors))
            for item in store.items()
            if numbers[item.id] in wanted
        )
        connection.executemany(
            "INSERT INTO search_words (rowid, title, passage, actors, topics)"
            " VALUES (?, ?, ?, ?, ?)",
            rows,
        )
        connection.execute("DELETE FROM search_pending")


def _stored_version(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE name = 'search'").fetchone()
    return str(row[0]) if row else None


def _make(store: Store) -> None:
    connection = store.connection
    with store.changing():
        for name in ("added", "changed", "removed"):
            connection.execute(f"DROP TRIGGER IF EXISTS search_{name}")
        for name in ("words", "pending"):
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


def _words(item: Item, actors: dict[str, Actor]) -> tuple[str, str, str, str]:
    title = item.text if isinstance(item, Quote) else item.title
    passage = " ".join(anchor.exact for anchor in item.anchors)
    names: list[str] = []
    for identity in actors_of(item):
        if identity in actors:
            actor = actors[identity]
            names += [actor.name, *actor.variants, *(actor.names or {}).values()]
    return fold(title), fold(passage), fold(" ".join(names)), fold(" ".join(item.topics))
