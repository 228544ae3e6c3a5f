from __future__ import annotations

import contextlib
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from corpus import makers

from briefing import resources
from briefing.app.library import Library
from briefing.corpus import schema, seeds
from briefing.corpus.item import Figure
from briefing.corpus.store import Store
from briefing.errors import BriefingError


def _with_own(library: Library) -> None:
    """What a user might add: a source of theirs, and an item on a delivered source and actor."""
    store = library.store
    with store.changing():
        store.add_source(makers.source(), makers.text())
        store.add_actor(makers.actor())
        store.add_item(makers.quote())
        seeded = library.item("trade-growth-2023")
        assert isinstance(seeded, Figure)
        store.add_item(replace(seeded, id="own-on-seed"))


@pytest.fixture
def smaller(tmp_path: Path) -> Path:
    """Newer seeds: one item is reworded, one source and everything read in it is gone."""
    folder = shutil.copytree(resources.seeds(), tmp_path / "newer-seeds")
    gone = "diplomacybeyond-trade-surge"
    for name in ("sources.toml", "events.toml", "figures.toml", "quotes.toml"):
        path = folder / name
        head, *rows = path.read_text(encoding="utf-8").split("\n\n[[")
        cut = ["\n".join(line for line in row.split("\n") if gone not in line) for row in rows]
        kept = [row for row in cut if "{ source =" in row or ("file =" in row and "id =" in row)]
        path.write_text("\n\n[[".join([head, *kept]), encoding="utf-8")
    path = folder / "figures.toml"
    text = path.read_text(encoding="utf-8")
    new = text.replace('title = "Length of the planned', 'title = "Extent of the planned')
    assert new != text
    path.write_text(new, encoding="utf-8")
    return folder


class TestReseed:
    def test_what_the_user_added_survives(self, library: Library, smaller: Path) -> None:
        _with_own(library)
        path = library.store.path
        library.close()
        newer = Library.open(path, smaller)
        try:
            assert newer.item("own-quote") == makers.quote()
            assert newer.words("own") == makers.WORDS
            assert newer.actors()["own-actor"] == makers.actor()
            # The delivered source the user's own item stands on is kept, with its text.
            own = newer.item("own-on-seed")
            anchor = own.anchors[0]
            assert newer.words(anchor.source)[anchor.start : anchor.end] == anchor.exact
            assert newer.audit() == []
            # The rest is that of the new seeds.
            assert "trade-growth-2023" not in {item.id for item in newer.store.items()}
            assert "Extent" in newer.record(newer.item("motorway-length-280-km"))["title"]
            assert newer.search("Bekova") == [makers.quote()]
            assert newer.search("extent planned")[0].id == "motorway-length-280-km"
            assert newer.search("length planned route") == []
        finally:
            newer.close()

    def test_without_additions_nothing_old_stays(self, library: Library, smaller: Path) -> None:
        path = library.store.path
        library.close()
        newer = Library.open(path, smaller)
        try:
            assert "diplomacybeyond-trade-surge" not in {each.id for each in newer.sources()}
            assert newer.store.seed_digest() == seeds.digest(smaller)
        finally:
            newer.close()

    def test_back_again_is_as_before(self, library: Library, smaller: Path) -> None:
        before = library.export()
        path = library.store.path
        library.close()
        Library.open(path, smaller).close()
        again = Library.open(path)
        try:
            assert again.export() == before
        finally:
            again.close()

    def test_a_users_item_is_not_replaced_by_a_seed_of_the_same_id(
        self, library: Library, smaller: Path
    ) -> None:
        store = library.store
        with store.changing():
            store.add_source(makers.source(), makers.text())
            store.connection.execute("DELETE FROM item WHERE id = 'motorway-length-280-km'")
            store.add_item(makers.figure("motorway-length-280-km"))
        library.close()
        newer = Library.open(store.path, smaller)
        try:
            own = newer.item("motorway-length-280-km")
            assert own == makers.figure("motorway-length-280-km")
            assert [place.source for place in own.anchors] == ["own"]
        finally:
            newer.close()

    def test_faulty_seeds_change_nothing(self, library: Library, smaller: Path) -> None:
        before = library.export()
        path = library.store.path
        library.close()
        with (smaller / "quotes.toml").open("a", encoding="utf-8") as file:
            file.write("\nbroken")
        with pytest.raises(BriefingError, match="file-not-toml"):
            Library.open(path, smaller)
        again = Library.open(path)
        assert again.export() == before
        again.close()


class TestOpening:
    def test_a_new_file_says_what_it_is(self, tmp_path: Path) -> None:
        Store.open(tmp_path / "new.db").close()
        with sqlite3.connect(tmp_path / "new.db") as connection:
            pragmas = [
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")
            ]
        connection.close()
        assert pragmas == [schema.APPLICATION_ID, schema.VERSION]

    def test_a_newer_schema(self, library: Library) -> None:
        library.store.connection.execute("PRAGMA user_version = 9")
        with pytest.raises(BriefingError) as caught:
            Store.open(library.store.path)
        assert caught.value.key == "library-newer"
        assert (caught.value.values["found"], caught.value.values["known"]) == (9, 1)

    def test_another_programs_file(self, tmp_path: Path) -> None:
        path = tmp_path / "other.db"
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE cake (layers)")
        connection.close()
        before = path.read_bytes()
        with pytest.raises(BriefingError, match="library-other"):
            Store.open(path)
        assert path.read_bytes() == before

    @pytest.mark.parametrize("data", [b"not a library", b"SQLite format 3\x00" + b"\xff" * 4000])
    def test_no_database_at_all(self, tmp_path: Path, data: bytes) -> None:
        path = tmp_path / "other.db"
        path.write_bytes(data)
        with pytest.raises(BriefingError, match="library-"):
            Store.open(path)
        assert path.read_bytes() == data

    @pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
    def test_a_file_cut_short(self, seeded: Path, tmp_path: Path, share: float) -> None:
        data = seeded.read_bytes()
        path = tmp_path / "cut.db"
        path.write_bytes(data[: int(len(data) * share)])
        with pytest.raises(BriefingError) as caught:
            _use(path)
        assert caught.value.key == "library-unreadable"
        assert caught.value.values["path"] == path

    @pytest.mark.parametrize("page", range(1, 12))
    def test_a_file_with_a_page_scribbled_over(
        self, seeded: Path, tmp_path: Path, page: int
    ) -> None:
        data = bytearray(seeded.read_bytes())
        data[page * 4096 : page * 4096 + 4096] = bytes([0xA5]) * 4096
        path = tmp_path / "bad.db"
        path.write_bytes(data)
        try:
            _use(path)
        except BriefingError as error:
            told = error.key
        else:
            told = "unharmed"
        assert told in {"library-unreadable", "unharmed"}

    @pytest.mark.parametrize("record", ["", "{", "[]", "{}", '{"kind": "event"}', "null"])
    @pytest.mark.parametrize("table", ["item", "actor", "source"])
    def test_a_record_that_is_none(self, library: Library, table: str, record: str) -> None:
        change = f"UPDATE {table} SET record = ?"  # noqa: S608  (one of three constants)
        library.store.connection.execute(change, (record,))
        path = library.store.path
        library.close()
        with pytest.raises(BriefingError) as caught:
            _use(path)
        assert caught.value.key == "library-unreadable"

    def test_a_table_that_is_gone(self, library: Library) -> None:
        library.store.connection.execute("DROP TABLE actor")
        path = library.store.path
        library.close()
        with pytest.raises(BriefingError, match="library-unreadable"):
            _use(path)

    def test_a_missing_folder(self, tmp_path: Path) -> None:
        with pytest.raises(BriefingError, match="folder-missing"):
            Store.open(tmp_path / "no" / "library.db")

    def test_a_folder_in_its_place(self, tmp_path: Path) -> None:
        with pytest.raises(BriefingError, match="library-unreadable"):
            Store.open(tmp_path)


class TestChanging:
    def test_what_fails_half_way_leaves_nothing(self, library: Library) -> None:
        store = library.store
        with contextlib.suppress(ZeroDivisionError), store.changing():
            store.add_source(makers.source(), makers.text())
            raise ZeroDivisionError
        with pytest.raises(BriefingError, match="source-unknown"):
            store.source("own")

    def test_a_full_disk_is_told(self, library: Library) -> None:
        store = library.store
        connection = store.connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        before = library.export()

        def fill_up() -> None:
            with store.changing():
                for number in range(2000):
                    store.add_item(makers.figure(f"own-{number}", title="word " * 200))

        with pytest.raises(BriefingError) as caught:
            fill_up()
        assert caught.value.key == "disk-full"
        assert library.export() == before

    def test_an_item_there_already_stays_as_it_is(self, library: Library) -> None:
        store = library.store
        known = store.item("trade-growth-2023")
        with store.changing():
            store.add_item(makers.figure("trade-growth-2023"))
        assert store.item("trade-growth-2023") == known
        assert [item.id for item in store.items(source="own")] == []


def test_unknown_ids(reading_library: Library) -> None:
    store = reading_library.store
    for ask, key in ((store.item, "item-unknown"), (store.source, "source-unknown"),
                     (store.text, "source-unknown")):  # fmt: skip
        with pytest.raises(BriefingError, match=key):
            ask("nobody")


def test_items_by_kind_and_source(reading_library: Library) -> None:
    store = reading_library.store
    for kind in ("event", "figure", "quote"):
        for source in [None, *(known.id for known in store.sources())]:
            found = store.items(kind, source)
            assert found == [
                item
                for item in store.items()
                if item.kind == kind
                and source in {None, *(anchor.source for anchor in item.anchors)}
            ]
    assert store.items("quote", "asbmedia-alliance") == []


def _use(path: Path) -> None:
    """Open a library and ask it everything a command may ask."""
    library = Library.open(path)
    try:
        library.export()
        library.audit()
        library.as_of()
        for item in library.search("trade"):
            library.item(item.id)
    finally:
        library.close()
