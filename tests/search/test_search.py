from __future__ import annotations

from dataclasses import replace

import pytest
from corpus import makers
from hypothesis import given
from hypothesis import strategies as st

from briefing.app.library import Library
from briefing.corpus.item import Event
from briefing.errors import BriefingError
from briefing.search import index, query
from briefing.text.normalise import fold


def _ids(library: Library, words: str, **facets: str) -> list[str]:
    return [item.id for item in library.search(words, **facets)]  # type: ignore[arg-type]


class TestFinding:
    @pytest.mark.parametrize(
        ("typed", "first"),
        [
            ("treaty", "treaty-allied-relations-signed"),
            ("TREATY SIGN", "treaty-allied-relations-signed"),
            ("motorw", "almaty-issyk-kul-motorway"),
            ("280 leng", "motorway-length-280-km"),
            ("golden eagle", "golden-eagle-order-awarded"),
            ("eagle gold", "golden-eagle-order-awarded"),
            ("today’s meeting", "president-japarov-sixth-council-momentum"),
            ("today's meeting", "president-japarov-sixth-council-momentum"),
            ("Kazakhstan–Kyrgyzstan Supreme seventh", "seventh-supreme-interstate-council"),
            ("Kazakhstan-Kyrgyzstan Supreme seventh", "seventh-supreme-interstate-council"),
            ("Zhaparov target", "target-trade-2bn-set-by-chairman"),
            ("$862.2", "imports-2023-cabinet"),
        ],
    )
    def test_best_first(self, reading_library: Library, typed: str, first: str) -> None:
        assert _ids(reading_library, typed)[0] == first

    def test_nobody_finds_nothing(self, reading_library: Library) -> None:
        assert _ids(reading_library, "treaty antarctica") == []

    def test_a_word_is_found_from_its_beginning_not_its_middle(
        self, reading_library: Library
    ) -> None:
        assert "almaty-issyk-kul-motorway" in _ids(reading_library, "motor")
        assert _ids(reading_library, "otorway") == []

    def test_as_one_types_the_hits_only_grow_fewer(self, reading_library: Library) -> None:
        typed = "supreme interstate council"
        before = set(_ids(reading_library, ""))
        for end in range(1, len(typed) + 1):
            found = set(_ids(reading_library, typed[:end]))
            assert found <= before
            before = found
        assert "seventh-supreme-interstate-council" in before

    def test_an_actor_is_found_under_every_name(self, reading_library: Library) -> None:
        for name in ("Akylbek Japarov", "akylbek zhaparov"):
            assert "ala-archa-meeting" in _ids(reading_library, name)
        assert _ids(reading_library, "Nurgozhoyevich")

    def test_an_actor_is_found_in_every_script(self, library: Library) -> None:
        with library.store.changing():
            library.store.add_source(makers.source(), makers.text())
            library.store.add_actor(makers.actor())
            library.store.add_item(makers.quote("own"))
        index.refresh(library.store)
        for name in ("Бекова", "беков", "BEKOVA", "aigul bek"):
            assert _ids(library, name) == ["own"]

    def test_topics_count(self, reading_library: Library) -> None:
        found = reading_library.search("awards")
        assert found
        assert all("awards" in item.topics for item in found[:2])

    @pytest.mark.parametrize("kind", ["event", "figure", "quote"])
    @pytest.mark.parametrize("source", [None, "daryo-council-12"])
    def test_facets(self, reading_library: Library, kind: str, source: str | None) -> None:
        facets = {"kind": kind} | ({"source": source} if source else {})
        everything = _ids(reading_library, "trade")
        found = _ids(reading_library, "trade", **facets)
        assert found == [
            identity
            for identity in everything
            for item in [reading_library.item(identity)]
            if item.kind == kind
            and (source is None or source in {anchor.source for anchor in item.anchors})
        ]
        assert found or facets == {"kind": "quote", "source": "daryo-council-12"}

    def test_an_unknown_source_is_refused(self, reading_library: Library) -> None:
        with pytest.raises(BriefingError, match="source-unknown"):
            reading_library.search("trade", source="nobody")

    @pytest.mark.parametrize("typed", ["", "  ", "!?", "“”", "-", "\x00"])
    def test_no_words_give_everything_in_library_order(
        self, reading_library: Library, typed: str
    ) -> None:
        assert reading_library.search(typed) == reading_library.store.items()

    def test_a_word_said_twice_changes_nothing(self, reading_library: Library) -> None:
        assert set(_ids(reading_library, "trade trade")) == set(_ids(reading_library, "trade"))

    @given(st.text(st.sampled_from("aбқ \"'*^:()-+_.AND NEAR OR NOT 0$²\\\x00%"), max_size=25))
    def test_nothing_typed_breaks_the_search(self, reading_library: Library, typed: str) -> None:
        for item in reading_library.search(typed):
            assert item.id

    def test_a_great_many_words(self, reading_library: Library) -> None:
        assert _ids(reading_library, "trade " * 3000)

    def test_the_same_words_give_the_same_order(self, reading_library: Library) -> None:
        assert _ids(reading_library, "trade") == _ids(reading_library, "trade")


class TestRanking:
    def _add(self, library: Library, **titles: str) -> None:
        with library.store.changing():
            library.store.add_source(makers.source(), makers.text())
            for identity, title in titles.items():
                library.store.add_item(makers.event(identity.replace("_", "-"), title=title))
        index.refresh(library.store)

    def test_title_before_passage_before_actors_before_topics(self, library: Library) -> None:
        store = library.store
        with store.changing():
            store.add_source(makers.source(), makers.text())
            store.add_actor(replace(makers.actor(), name="Trade Zebra"))
            store.add_actor(replace(makers.actor("plain"), name="Nobody"))
            plain = {"title": "x", "participants": ("plain",)}
            store.add_item(makers.event("by-topic", **plain | {"topics": ("zebra",)}))
            store.add_item(makers.event("by-actor", title="x"))
            passage = replace(makers.anchor("We shall meet."), exact="zebra")
            store.add_item(makers.event("by-passage", **plain, anchors=(passage,)))
            store.add_item(makers.event("by-title", **plain | {"title": "the zebra"}))
        index.refresh(store)
        assert _ids(library, "zebra") == ["by-title", "by-passage", "by-actor", "by-topic"]

    def test_a_whole_word_before_the_beginning_of_one(self, library: Library) -> None:
        self._add(library, longer="A zebrawood table", whole="A zebra crossing")
        assert _ids(library, "zebra") == ["whole", "longer"]

    def test_equals_in_library_order(self, library: Library) -> None:
        self._add(library, second="zebra", first="zebra", third="zebra")
        assert _ids(library, "zebra") == ["second", "first", "third"]

    def test_of_more_than_are_ranked_a_title_at_the_end_is_not_passed_over(
        self, library: Library
    ) -> None:
        store, many = library.store, query.FIRST + 5
        with store.changing():
            store.add_source(makers.source(), makers.text())
            passage = replace(makers.anchor("We shall meet."), exact="zebra")
            for number in range(many):
                store.add_item(makers.event(f"told-{number}", title="x", anchors=(passage,)))
        self._add(library, longer="A zebrawood table", whole="A zebra crossing")
        first = library.numbered(library.find(query.Query("zebra")).numbers)
        assert first[0].id == "whole"
        assert "longer" in [item.id for item in first]
        assert len(_ids(library, "zebra")) == many + 2

    def test_of_more_titles_than_are_ranked_whole_words_come_first(self, library: Library) -> None:
        begun = {f"begun_{number}": "The zebras" for number in range(query.FIRST)}
        self._add(library, **begun, whole="The zebra")
        found = _ids(library, "zebra")
        assert found == ["whole", *(name.replace("_", "-") for name in begun)]

    @pytest.mark.parametrize("word", ["\U0001e922\U0001e923", "ⵣⴻⴱⵔⴰ", "زرافة", "x²y"])
    def test_letters_of_any_age_and_script_are_found(self, library: Library, word: str) -> None:
        self._add(library, other="y", it=f"the {word} road")
        assert _ids(library, word) == ["it"]
        assert _ids(library, word[:-1]) == ["it"]

    def test_kazakh_and_russian_letters_find_each_other(self, library: Library) -> None:
        self._add(library, kazakh="Қазақстан үкіметі", kyrgyz="Кыргыз Өкмөтү")
        assert _ids(library, "Казакстан укимети") == ["kazakh"]
        assert _ids(library, "окмоту") == ["kyrgyz"]
        assert _ids(library, "ҚАЗАҚ")[0] == "kazakh"


class TestIndex:
    def _pending(self, library: Library) -> int:
        rows = library.store.connection.execute("SELECT count(*) FROM search_pending")
        return int(rows.fetchone()[0])

    def test_it_follows_what_is_added_changed_and_removed(self, library: Library) -> None:
        store = library.store
        with store.changing():
            store.add_source(makers.source(), makers.text())
            store.add_item(makers.event("own", title="zebra crossing"))
        assert self._pending(library) == 1
        index.refresh(store)
        assert self._pending(library) == 0
        assert _ids(library, "zebra") == ["own"]
        store.connection.execute(
            "UPDATE item SET record = replace(record, 'zebra', 'okapi') WHERE id = 'own'"
        )
        index.refresh(store)
        assert (_ids(library, "zebra"), _ids(library, "okapi")) == ([], ["own"])
        store.connection.execute("DELETE FROM item WHERE id = 'own'")
        index.refresh(store)
        assert _ids(library, "okapi") == []

    def test_it_holds_each_item_once_with_its_folded_words(self, library: Library) -> None:
        rows = library.store.connection.execute(
            "SELECT item.id, w.title FROM search_words AS w JOIN item ON item.rowid = w.rowid"
        ).fetchall()
        items = library.search()
        titles = {item.id: item.text if item.kind == "quote" else item.title for item in items}
        assert sorted(rows) == sorted(
            (item, f" {' '.join(index.words_in(title))} ") for item, title in titles.items()
        )
        assert all(fold(word) == word for _, title in rows for word in title.split())

    def test_a_refresh_with_nothing_to_do_writes_nothing(self, library: Library) -> None:
        before = library.store.connection.total_changes
        index.refresh(library.store)
        assert library.store.connection.total_changes == before

    def test_an_index_of_another_version_is_made_anew(self, library: Library) -> None:
        connection = library.store.connection
        connection.execute("UPDATE meta SET value = '0' WHERE name = 'search'")
        connection.execute("DELETE FROM search_words")
        index.refresh(library.store)
        assert _ids(library, "treaty")[0] == "treaty-allied-relations-signed"

    def test_a_library_without_index_gets_one(self, library: Library) -> None:
        connection = library.store.connection
        connection.execute("DELETE FROM meta WHERE name = 'search'")
        for name in ("words", "pending"):
            connection.execute(f"DROP TABLE search_{name}")
        index.refresh(library.store)
        assert all(
            item.id in _ids(library, item.title)
            for item in library.search(kind="event")
            if isinstance(item, Event)
        )
