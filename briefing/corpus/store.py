"""The library: one SQLite file, filled from the seeds, holding the user's additions beside them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, TypeVar

from briefing.corpus import records, schema
from briefing.corpus.actor import Actor
from briefing.corpus.item import Item, Kind
from briefing.corpus.seeds import Seeds
from briefing.corpus.source import Source, Text
from briefing.errors import BriefingError

Origin = Literal["seed", "user"]
_PAGES = 16_384  # KiB of the file kept in memory: the index of a large library, not all its texts
T = TypeVar("T")

# What reading a record raises that nobody of ours wrote.
_NO_RECORD = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
    BriefingError,
)  # fmt: skip


class Store:
    """Sources, actors and items in one file; `search` keeps its own tables in the same one."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open a library file, making an empty one where none is.

        Raises `BriefingError` "folder-missing", "library-unreadable", "library-other" (a file
        of another kind) or "library-newer".
        """
        if not path.parent.is_dir():
            raise BriefingError("folder-missing", folder=path.parent)
        fresh = not path.exists()
        try:
            # The window and its worker both ask; only the window's thread changes.
            connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        except sqlite3.Error as error:
            raise BriefingError("library-unreadable", path=path, reason=str(error)) from error
        store = cls(connection, path)
        try:
            store._prepare()
        except BaseException:
            connection.close()
            if fresh:
                path.unlink(missing_ok=True)
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _prepare(self) -> None:
        with self.told():
            self.connection.execute("PRAGMA foreign_keys = ON")
            self.connection.execute(f"PRAGMA cache_size = -{_PAGES}")
            tables = self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            application = self.connection.execute("PRAGMA application_id").fetchone()[0]
            version = self.connection.execute("PRAGMA user_version").fetchone()[0]
            pages = self.connection.execute("PRAGMA page_count").fetchone()[0]
            page_size = self.connection.execute("PRAGMA page_size").fetchone()[0]
        if tables and application != schema.APPLICATION_ID:
            raise BriefingError("library-other", path=self.path)
        if version > schema.VERSION:
            raise BriefingError(
                "library-newer", path=self.path, found=version, known=schema.VERSION
            )
        if tables and self.path.stat().st_size < pages * page_size:
            raise BriefingError("library-unreadable", path=self.path, reason="it is cut short")
        if not tables:
            with self.changing():
                for statement in schema.TABLES.split(";\n"):
                    self.connection.execute(statement)
                self.connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
                self.connection.execute(f"PRAGMA user_version = {schema.VERSION}")

    @contextmanager
    def changing(self) -> Iterator[None]:
        """One transaction: all of it or nothing."""
        with self.told():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self.connection.rollback()
                raise
            self.connection.commit()

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell what SQLite refuses as "disk-full" or "library-unreadable"."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            key = "disk-full" if "full" in str(error) else "library-unreadable"
            raise BriefingError(key, path=self.path, reason=str(error)) from error

    # Reading

    def sources(self) -> list[Source]:
        """Every source, by id."""
        rows = self._rows("SELECT record FROM source ORDER BY id")
        return self.loaded(records.load_source, rows)

    def source(self, identity: str) -> Source:
        """One source. Raises "source-unknown"."""
        rows = self._rows("SELECT record FROM source WHERE id = ?", identity)
        if not rows:
            raise BriefingError("source-unknown", source=identity)
        return self.loaded(records.load_source, rows)[0]

    def text(self, source: str) -> Text:
        """A source's words. Raises "source-unknown"."""
        rows = self._rows("SELECT words FROM source WHERE id = ?", source)
        if not rows:
            raise BriefingError("source-unknown", source=source)
        return Text(source, rows[0][0])

    def texts(self, sources: Iterable[str]) -> list[tuple[str, bytes]]:
        """The words of sources in UTF-8, each with its id; an id nobody has is left out."""
        with self.told():
            return self.connection.execute(
                "SELECT id, CAST(words AS BLOB) FROM source"
                " WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(sources)),),
            ).fetchall()

    def actors(self) -> list[Actor]:
        """Every actor, by id."""
        rows = self._rows("SELECT record FROM actor ORDER BY id")
        return self.loaded(records.load_actor, rows)

    def items(self, kind: Kind | None = None, source: str | None = None) -> list[Item]:
        """Items in the library's order, perhaps of one kind or anchored in one source."""
        rows = self._rows(
            "SELECT record FROM item WHERE (:kind IS NULL OR kind = :kind) AND (:source IS NULL"
            " OR id IN (SELECT item FROM anchor WHERE source = :source)) ORDER BY rowid",
            kind=kind,
            source=source,
        )
        return self.loaded(records.load_item, rows)

    def numbered(self, numbers: Sequence[int]) -> list[Item]:
        """The items with these numbers, in their order; a number nobody has is left out."""
        rows = self._rows(
            "SELECT item.record FROM json_each(?) AS wanted JOIN item"
            " ON item.rowid = wanted.value ORDER BY wanted.key",
            json.dumps(list(numbers)),
        )
        return self.loaded(records.load_item, rows)

    def named(self, identities: Iterable[str]) -> list[Item]:
        """The items with these ids, in the library's order; an id nobody has is left out."""
        rows = self._rows(
            "SELECT record FROM item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            json.dumps(list(identities)),
        )
        return self.loaded(records.load_item, rows)

    def number(self, item: str) -> int | None:
        """An item's number, by which lists of items name it."""
        with self.told():
            row = self.connection.execute("SELECT rowid FROM item WHERE id = ?", (item,)).fetchone()
        return int(row[0]) if row else None

    def state(self) -> tuple[int, int]:
        """Another after every change, whoever made it."""
        with self.told():
            version = self.connection.execute("PRAGMA data_version").fetchone()[0]
        return self.connection.total_changes, int(version)

    def event_dates(self, status: str) -> list[str]:
        """The dates of the events of that status, each once."""
        rows = self._rows(
            "SELECT DISTINCT json_extract(record, '$.date') FROM item WHERE kind = 'event'"
            " AND json_extract(record, '$.status') = ?",
            status,
        )
        return [row[0] for row in rows if row[0]]

    def item(self, identity: str) -> Item:
        """One item. Raises "item-unknown"."""
        rows = self._rows("SELECT record FROM item WHERE id = ?", identity)
        if not rows:
            raise BriefingError("item-unknown", item=identity)
        return self.loaded(records.load_item, rows)[0]

    def seed_digest(self) -> str:
        """The digest of the seeds it was last filled from; "" for none."""
        rows = self._rows("SELECT value FROM meta WHERE name = 'seeds'")
        return str(rows[0][0]) if rows else ""

    def _rows(self, query: str, *values: object, **named: object) -> list[tuple[str]]:
        try:
            with self.told():
                return self.connection.execute(query, named or values).fetchall()
        except UnicodeEncodeError:
            # A lone surrogate, as a system's argument may hold, is in no record.
            return []

    def loaded(self, load: Callable[[str], T], rows: Iterable[Sequence[str]]) -> list[T]:
        """The records in the first column of `rows`. Raises "library-unreadable"."""
        try:
            return [load(row[0]) for row in rows]
        except _NO_RECORD as error:
            raise BriefingError("library-unreadable", path=self.path, reason=str(error)) from error

    # Changing

    def add_source(self, source: Source, text: Text, origin: Origin = "user") -> None:
        """Add a source with its words, inside `changing`."""
        self.connection.execute(
            "INSERT OR IGNORE INTO source (id, origin, record, words) VALUES (?, ?, ?, ?)",
            (source.id, origin, records.dump(source), text.words),
        )

    def add_actor(self, actor: Actor, origin: Origin = "user") -> None:
        """Add an actor, inside `changing`."""
        self.connection.execute(
            "INSERT OR IGNORE INTO actor (id, origin, record) VALUES (?, ?, ?)",
            (actor.id, origin, records.dump(actor)),
        )

    def add_item(self, item: Item, origin: Origin = "user") -> None:
        """Add an item, inside `changing`. One that is there already stays as it is."""
        done = self.connection.execute(
            "INSERT OR IGNORE INTO item (id, origin, kind, record) VALUES (?, ?, ?, ?)",
            (item.id, origin, item.kind, records.dump(item)),
        )
        if done.rowcount:
            self.connection.executemany(
                'INSERT INTO anchor (item, source, start, "end") VALUES (?, ?, ?, ?)',
                [(item.id, place.source, place.start, place.end) for place in item.anchors],
            )

    def reseed(self, seeds: Seeds) -> None:
        """Put new seeds in the place of the old; what the user added stays.

        Sources and actors the new seeds no longer have are kept for the user's own items,
        where there are any.
        """
        with self.changing():
            self.connection.execute("DELETE FROM item WHERE origin = 'seed'")
            own = self.connection.execute("SELECT count(*) FROM item").fetchone()[0]
            for table, kept in (("source", seeds.sources), ("actor", seeds.actors)):
                names = {record.id for record in kept}
                for (identity,) in self.connection.execute(
                    f"SELECT id FROM {table} WHERE origin = 'seed'"  # noqa: S608  (a constant)
                ).fetchall():
                    if identity in names or not own:
                        self.connection.execute(
                            f"DELETE FROM {table} WHERE id = ?",  # noqa: S608
                            (identity,),
                        )
            for source, text in zip(seeds.sources, seeds.texts, strict=True):
                self.add_source(source, text, "seed")
            for actor in seeds.actors:
                self.add_actor(actor, "seed")
            for item in seeds.items:
                self.add_item(item, "seed")
            self.connection.execute(
                "INSERT OR REPLACE INTO meta (name, value) VALUES ('seeds', ?)", (seeds.digest,)
            )
