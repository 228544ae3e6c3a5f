"""What a person knows of a source beyond its text: it fills what the library does not know.

It never replaces what is known. It is kept in the library file apart from the sources, so that
it is there again when new seeds come.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefing.corpus import records
from briefing.corpus.source import Source
from briefing.corpus.store import Store
from briefing.values.edtf import Edtf

FACTS = ("title", "publisher", "author", "url", "published", "accessed")
_DATES = ("published", "accessed")
_KEPT = "filled:"


def missing(source: Source) -> tuple[str, ...]:
    """The facts the library does not know of a source; a date of unknown basis is not known."""
    return tuple(
        name
        for name in FACTS
        if getattr(source, name) is None
        or (name == "published" and source.published_basis == "unknown")
    )


def filled(source: Source, facts: Mapping[str, str], reason: str) -> Source:
    """The source with those of the facts it lacks. A date is inferred then, for `reason`."""
    changes: dict[str, Any] = {
        name: Edtf(facts[name]) if name in _DATES else facts[name]
        for name in missing(source)
        if name in facts
    }
    if "published" in changes:
        changes |= {"published_basis": "inferred", "published_reason": reason}
    return replace(source, **changes)


def fill(store: Store, identity: str, facts: Mapping[str, str], reason: str) -> tuple[str, ...]:
    """Fill what a source lacks, and tell what that was. Raises "source-unknown"."""
    source = store.source(identity)
    names = tuple(name for name in missing(source) if name in facts)
    if names:
        kept = {"facts": {name: facts[name] for name in names}, "reason": reason}
        with store.changing():
            _write(store, filled(source, facts, reason))
            found = store.connection.execute(
                "SELECT value FROM meta WHERE name = ?", (_KEPT + identity,)
            ).fetchone()
            if found:
                kept["facts"] = json.loads(found[0])["facts"] | kept["facts"]
            store.connection.execute(
                "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
                (_KEPT + identity, json.dumps(kept, ensure_ascii=False)),
            )
    return names


def refill(store: Store) -> None:
    """Fill anew what was filled before, where the sources still lack it."""
    with store.changing():
        rows = store.connection.execute(
            "SELECT s.record, m.value FROM source s JOIN meta m ON m.name = ? || s.id", (_KEPT,)
        ).fetchall()
        for record, kept in rows:
            known = json.loads(kept)
            _write(store, filled(records.load_source(record), known["facts"], known["reason"]))


def _write(store: Store, source: Source) -> None:
    store.connection.execute(
        "UPDATE source SET record = ? WHERE id = ?", (records.dump(source), source.id)
    )
