"""Narrowing by facets and dates, the order of what is found, and the counts."""

from __future__ import annotations

import pytest
from corpus import makers
from hypothesis import given
from hypothesis import strategies as st

from briefing.app.library import Library
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.search import index
from briefing.search.facets import FACETS, NO_YEAR, YEARS, Choice, days_of, values_of, years_of
from briefing.search.query import FIRST, Query
from briefing.search.tally import Tally
from briefing.values.edtf import Edtf

_YEAR = st.integers(1, 9999)
QUERIES = [
    Query(),
    Query("trade"),
    Query("", (("kind", "figure"),)),
    Query("", (("kind", "figure"), ("kind", "quote"))),
    Query("council", (("topic", "trade"), ("topic", "energy"), ("kind", "event"))),
    Query("", (("status", "planned"), ("source", "daryo-council-12"))),
    Query("", (("measure", "trade-turnover"),), Edtf("2023"), Edtf("2024-06")),
    Query("", (("actor", "kazakhstan"),), since=Edtf("2025-08")),
    Query("meeting", (), until=Edtf("2024")),
    Query("", (("year", "2023"), ("year", "2024"), ("kind", "event"))),
    Query("", (("topic", "nothing-has-it"),)),
]


def _found(library: Library, query: Query) -> list[Item]:
    return library.numbered(_tally(library, query).numbers)


def _tally(library: Library, query: Query) -> Tally:
    tally = library.counter.count(query, library.find(query), library.counter.stop())
    assert tally is not None
    return tally


def _fits(library: Library, item: Item, query: Query) -> bool:
    """What a query asks of an item, said a second time without an index."""
    occasions = _occasions(library)
    own = set(values_of(item, occasions))
    for facet in {facet for facet, _ in query.chosen}:
        if not own & {choice for choice in query.chosen if choice[0] == facet}:
            return False
    days = days_of(item, occasions)
    if query.since and not (days and days[1] >= (query.since.earliest() or days[1])):
        return False
    return not query.until or bool(days and days[0] <= (query.until.latest() or days[0]))


def _occasions(library: Library) -> dict[str, Edtf | None]:
    events = library.search(kind="event")
    return {event.id: event.date for event in events if isinstance(event, Event)}


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_what_fits_is_found_and_nothing_else(reading_library: Library, query: Query) -> None:
    everything = reading_library.search(query.words)
    wanted = {item.id for item in everything if _fits(reading_library, item, query)}
    found = [item.id for item in _found(reading_library, query)]
    assert len(found) == len(set(found))
    assert set(found) == wanted
    assert wanted or ("topic", "nothing-has-it") in query.chosen


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_a_count_is_what_choosing_the_value_would_find(
    reading_library: Library, query: Query
) -> None:
    counts, occasions = _tally(reading_library, query).counts, _occasions(reading_library)
    for facet in FACETS:
        others = _found(reading_library, query.without(facet))
        wanted: dict[Choice, int] = {}
        for item in others:
            for choice in {choice for choice in values_of(item, occasions) if choice[0] == facet}:
                wanted[choice] = wanted.get(choice, 0) + 1
        assert {choice: n for choice, n in counts.items() if choice[0] == facet} == wanted


def test_every_value_the_items_have_is_counted(reading_library: Library) -> None:
    counts = _tally(reading_library, Query()).counts
    assert counts["kind", "figure"] == len(reading_library.search(kind="figure"))
    assert {facet for facet, _ in counts} == set(FACETS)


def test_dates_in_order_and_what_has_none_at_the_end(reading_library: Library) -> None:
    occasions = _occasions(reading_library)
    for order in ("newest", "oldest"):
        days = [
            days_of(item, occasions)
            for item in _found(reading_library, Query("kazakhstan", order=order))
        ]
        dated = [day for day in days if day is not None]
        assert dated == sorted(dated, reverse=order == "newest")
        assert len(dated) > 10
        assert days == [*dated, *[None] * (len(days) - len(dated))]


def test_a_period_counts_for_all_its_days_and_a_quote_for_its_occasion(library: Library) -> None:
    store = library.store
    with store.changing():
        store.add_source(makers.source(), makers.text())
        store.add_actor(makers.actor())
        store.add_item(makers.figure("period", title="zebra", period=Edtf("2024")))
        store.add_item(makers.event("day", title="zebra", date=Edtf("2024-05-05")))
        store.add_item(makers.quote("said", text="zebra", occasion="day"))
        store.add_item(makers.figure("open", title="zebra", period=None))
    index.refresh(store)

    def ids(since: str, until: str) -> set[str]:
        asked = Query("zebra", (), Edtf(since), Edtf(until))
        return {item.id for item in _found(library, asked)}

    assert ids("2024-05", "2024-05") == {"period", "day", "said"}
    assert ids("2024-06", "2024-06") == {"period"}
    assert ids("2023", "2025") == {"period", "day", "said"}
    assert ids("2025", "2026") == set()
    counts = _tally(library, Query("zebra")).counts
    assert counts["year", "2024"] == 3
    assert [item.id for item in _found(library, Query("zebra", (("year", NO_YEAR),)))] == ["open"]


def test_a_quote_s_day_follows_its_occasion(library: Library) -> None:
    store = library.store
    with store.changing():
        store.add_source(makers.source(), makers.text())
        store.add_actor(makers.actor())
        store.add_item(makers.event("day", date=Edtf("2024-05-05")))
        store.add_item(makers.quote("said", text="zebra", occasion="day"))
    index.refresh(store)
    store.connection.execute(
        "UPDATE item SET record = replace(record, '2024-05-05', '1999-05-05') WHERE id = 'day'"
    )
    index.refresh(store)
    for asked in (Query("zebra", until=Edtf("2000")), Query("zebra", (("year", "1999"),))):
        assert [item.id for item in _found(library, asked)] == ["said"]


def test_a_year_finds_what_the_dates_of_it_find(reading_library: Library) -> None:
    counts = _tally(reading_library, Query()).counts
    years = {name for facet, name in counts if facet == "year"} - {NO_YEAR}
    assert len(years) > 3
    for year in years:
        stamp = Edtf(f"{int(year):04}")
        within = _tally(reading_library, Query("", (), stamp, stamp)).numbers
        chosen = _tally(reading_library, Query("", (("year", year),))).numbers
        assert set(chosen) == set(within)


@given(st.lists(_YEAR, min_size=1, max_size=2, unique=True), st.sampled_from(["", "-02", "-XX"]))
def test_an_item_has_every_year_it_may_fall_in(ends: list[int], more: str) -> None:
    first, last = min(ends), max(ends)
    stamp = Edtf("/".join(f"{year:04}{more}" for year in sorted(ends)))
    years = years_of(makers.event("own", date=stamp), {})
    assert years == [str(year) for year in range(first, last + 1)][-YEARS:]


@pytest.mark.parametrize(
    ("date", "years"),
    [
        ("2024/..", ["2024"]),
        ("../2019", ["2019"]),
        ("2024-12-31/2025-01-01", ["2024", "2025"]),
        ("202X", [str(year) for year in range(2020, 2030)]),
    ],
)
def test_the_years_of_a_date(date: str, years: list[str]) -> None:
    assert years_of(makers.figure("own", period=Edtf(date)), {}) == years
    occasions = {"day": Edtf(date)}
    assert years_of(makers.quote("said", occasion="day"), occasions) == years
    assert years_of(makers.quote("said", occasion=None), occasions) == [NO_YEAR]


def test_what_is_gone_is_no_longer_a_value(library: Library) -> None:
    store = library.store
    with store.changing():
        store.add_source(makers.source(), makers.text())
        store.add_item(makers.event("own", topics=("zebras",)))
    index.refresh(store)
    assert _tally(library, Query()).counts["topic", "zebras"] == 1
    store.connection.execute("DELETE FROM item WHERE id = 'own'")
    index.refresh(store)
    assert ("topic", "zebras") not in _tally(library, Query()).counts


def _many(library: Library, number: int) -> None:
    with library.store.changing():
        library.store.add_source(makers.source(), makers.text())
        for count in range(number):
            title = "plain" if count else "zebra"
            anchors = (makers.anchor("We shall meet."),)
            library.store.add_item(makers.event(f"e-{count:04}", title=title, anchors=anchors))
        library.store.add_item(makers.event("last", title="shall", participants=()))
    index.refresh(library.store)


def test_of_many_the_first_come_at_once_and_the_rest_with_the_counts(library: Library) -> None:
    _many(library, 3 * FIRST)
    asked = Query("shall")
    found = library.find(asked)
    assert not found.whole
    assert library.numbered(found.numbers[:1])[0].id == "last", "the title counts most"
    tally = _tally(library, asked)
    assert tally.numbers[: len(found.numbers)] == found.numbers
    assert len(set(tally.numbers)) == len(tally.numbers) >= 3 * FIRST + 1
    assert len(library.search("shall")) == len(tally.numbers)
    assert len(library.search("shall", most=5)) == 5


def test_a_stopped_count_tells_nothing(library: Library) -> None:
    asked = Query("trade")
    found, turn = library.find(asked), library.counter.stop()
    library.counter.stop()
    assert library.counter.count(asked, found, turn) is None
    assert _tally(library, asked).numbers == found.numbers


def test_a_count_is_stopped_from_another_thread(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Query("trade")
    found, turn = library.find(asked), library.counter.stop()
    gather = type(library.counter)._gather

    def interrupted(counter: object, query: Query) -> bool:
        many = gather(library.counter, query)
        library.counter.stop()
        connection = library.counter._opened()
        connection.set_progress_handler(lambda: 1, 1)
        try:
            connection.execute("SELECT count(*) FROM item")
        finally:
            connection.set_progress_handler(None, 1)
        return many

    monkeypatch.setattr(type(library.counter), "_gather", interrupted)
    assert library.counter.count(asked, found, turn) is None


def test_the_library_reads_sources_and_actors_anew_once_they_changed(library: Library) -> None:
    before = library.sources()
    assert library.sources() == before
    with library.store.changing():
        library.store.add_source(makers.source(), makers.text())
    assert library.known_sources()["own"] == makers.source()
    assert len(library.sources()) == len(before) + 1


def test_items_of_a_source_come_in_its_own_order(reading_library: Library) -> None:
    for source in reading_library.sources():
        items = reading_library.items_of(source.id)
        places = [
            min(anchor.start for anchor in item.anchors if anchor.source == source.id)
            for item in items
        ]
        assert places == sorted(places)
        wanted = {item.id for item in reading_library.search(source=source.id)}
        assert {item.id for item in items} == wanted


def test_the_sources_items_are_taken_from_are_known(library: Library) -> None:
    anchored = {anchor.source for item in library.search() for anchor in item.anchors}
    with library.store.changing():
        library.store.add_source(makers.source(), makers.text())
    assert set(library.cited()) == anchored, "no item is taken from the new one"


def test_quotes_have_their_occasions(reading_library: Library) -> None:
    quotes = [item for item in reading_library.search() if isinstance(item, Quote)]
    occasions = reading_library.occasions(reading_library.search())
    assert set(occasions) == {quote.occasion for quote in quotes if quote.occasion}
    assert reading_library.occasions([]) == {}


def test_numbers_name_items(reading_library: Library) -> None:
    item = reading_library.search("treaty")[0]
    number = reading_library.number(item.id)
    assert number is not None
    assert reading_library.numbered([number, 10**9, number]) == [item, item]
    assert reading_library.number("nobody") is None


def test_kinds_have_the_values_that_are_theirs(reading_library: Library) -> None:
    for item in reading_library.search():
        facets = {facet for facet, _ in values_of(item, {})}
        assert ("measure" in facets) == isinstance(item, Figure)
        assert ("status" in facets) == (not isinstance(item, Quote))
