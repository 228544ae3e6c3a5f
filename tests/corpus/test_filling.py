from __future__ import annotations

from pathlib import Path

import pytest
from corpus.makers import source, text

from briefing.app.library import Library
from briefing.corpus import filling
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.values.edtf import Edtf

_UNKNOWN = {"published": None, "published_basis": "unknown"}


def _store(path: Path, **facts: object) -> Store:
    store = Store.open(path / "library.db")
    with store.changing():
        store.add_source(source(**facts), text())
    return store


def test_what_is_unknown_is_filled_and_what_is_known_stays(tmp_path: Path) -> None:
    store = _store(tmp_path, title=None, **_UNKNOWN)
    told = {"title": "Found", "publisher": "Another", "published": "2025-11-02"}
    assert filling.fill(store, "own", told, "given in zotero.ris") == ("title", "published")
    now = store.source("own")
    assert (now.title, now.publisher) == ("Found", "The Outlet")
    # Somebody else's word for a date is no statement of the source's.
    assert (now.published, now.published_basis) == (Edtf("2025-11-02"), "inferred")
    assert now.published_reason == "given in zotero.ris"
    assert filling.fill(store, "own", told, "again") == ()
    store.close()


def test_what_was_filled_comes_back_with_new_seeds(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library.db")
    lacking = next(each for each in library.sources() if each.title is None)
    filling.fill(library.store, lacking.id, {"title": "Found"}, "a")
    filling.fill(library.store, lacking.id, {"author": "Marat Aliev"}, "b")
    with library.store.changing():
        library.store.connection.execute("UPDATE meta SET value = 'old' WHERE name = 'seeds'")
    library.close()
    library = Library.open(tmp_path / "library.db")
    now = library.store.source(lacking.id)
    assert (now.title, now.author) == ("Found", "Marat Aliev")
    assert now.description == lacking.description
    assert not library.audit()
    library.close()


def test_a_source_there_is_none_of(tmp_path: Path) -> None:
    store = _store(tmp_path)
    with pytest.raises(BriefingError, match="source-unknown"):
        filling.fill(store, "nobody", {"title": "x"}, "a")
    store.close()
