"""What the delivered library holds, fact by fact, written down from the texts themselves."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from briefing import resources
from briefing.app.library import Library
from briefing.corpus.audit import actors_of
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.corpus.measure import MEASURES

TEXTS = {
    "sivildiplomasi-trade-3bn": (
        "000_4eb0a787bcbd0812.txt",
        "e186110e0b182195bf0f86c658e971c7c73d01d8c2769bf5fda12642e7e7aa80",
    ),
    "nca-alliance": (
        "001_2042737d8e2a6737.txt",
        "a9048781004f7d7c0e842512cd9eae512f8977aa2edb22bf594a7499a989706d",
    ),
    "daryo-council-12": (
        "002_5db7bb8c843074bd.txt",
        "b6aea6ced6f39d4c2f8f03f074d8c9db4b9f530eba5244f98e53a630bd00962e",
    ),
    "asbmedia-alliance": (
        "003_cdd463e5533d8522.txt",
        "8852dd4d1742dde9aa1a8e2e4d07f26e4689e9d7fe24c44bb27827bd5d1f34e4",
    ),
    "diplomacybeyond-trade-surge": (
        "004_b2dabfad636a1d70.txt",
        "71b477fb80d2861dcbbfe5ee5cf6f9f982be9dbcae51b3bf155834b7d40640c7",
    ),
}

TOKAYEV, SADYR, AKYLBEK = "kassym-jomart-tokayev", "sadyr-japarov", "akylbek-japarov"
BEKTENOV, CABINET = "olzhas-bektenov", "cabinet-of-ministers-kyrgyzstan"


@pytest.fixture(scope="module")
def items(reading_library: Library) -> dict[str, Item]:
    return {item.id: item for item in reading_library.search()}


@pytest.fixture(scope="module")
def words(reading_library: Library) -> dict[str, str]:
    return {source.id: reading_library.words(source.id) for source in reading_library.sources()}


@pytest.mark.parametrize(("source", "file", "sha256"), [(key, *TEXTS[key]) for key in TEXTS])
def test_the_texts_are_those_given(
    source: str, file: str, sha256: str, words: dict[str, str]
) -> None:
    data = (resources.seeds() / file).read_bytes()
    assert hashlib.sha256(data).hexdigest() == sha256
    assert words[source].encode() == data


@pytest.mark.parametrize(
    ("source", "facts"),
    [
        ("sivildiplomasi-trade-3bn", ("sivildiplomasi.com", None, "unknown", True)),
        ("nca-alliance", ("News Central Asia (nCa)", "2024-04-20", "stated", False)),
        ("daryo-council-12", ("Daryo", "2024-12-05", "address", False)),
        ("asbmedia-alliance", ("asb-media.info", None, "unknown", True)),
        ("diplomacybeyond-trade-surge", ("diplomacybeyond.com", None, "unknown", True)),
    ],
)
def test_of_the_sources_no_more_is_told_than_is_known(
    source: str, facts: tuple[str, str | None, str, bool], reading_library: Library
) -> None:
    known = reading_library.store.source(source)
    told = (known.publisher, known.published, known.published_basis, known.title is not None)
    assert told == facts
    assert (known.author, known.accessed, known.language) == (None, None, "en")
    # One without a headline is described, and one that has a headline prints it from its text.
    assert (known.description is None) is (known.title is not None)
    assert known.title is None or known.title in reading_library.words(source)


# Quotes

QUOTES = [
    (SADYR, "sivildiplomasi-trade-3bn", "The 6th Council Meeting held last year in Astana"),
    (SADYR, "sivildiplomasi-trade-3bn", "We aim to increase mutual trade volume to $3 billion"),
    (TOKAYEV, "sivildiplomasi-trade-3bn", "Kazakhs and Kyrgyz are fraternal peoples bound"),
    (TOKAYEV, "sivildiplomasi-trade-3bn", "Kyrgyzstan is one of Kazakhstan’s most important"),
    (TOKAYEV, "sivildiplomasi-trade-3bn", "Today, we are adopting the Comprehensive"),
    (TOKAYEV, "sivildiplomasi-trade-3bn", "Under your wise leadership, I am confident"),
    (SADYR, "sivildiplomasi-trade-3bn", "It is a great honor for me to accept"),
    (TOKAYEV, "nca-alliance", "This document fully meets the interests"),
    (SADYR, "nca-alliance", "Following today’s negotiations, an agreement was signed"),
    (TOKAYEV, "nca-alliance", "Kazakhstan is one of Kyrgyzstan’s key partners"),
    (BEKTENOV, "daryo-council-12", "Our relations, built on friendship"),
    (AKYLBEK, "daryo-council-12", "The agreement on deepening and expanding allied relations"),
    (AKYLBEK, "diplomacybeyond-trade-surge", "Our meeting today is taking place under the sign"),
]
NOBODY_SPOKE = {
    "Comprehensive Cooperation Plan",
    "Historic Agreement on Deepening and Expanding Allied Relations",
    "Golden Eagle Order Award Ceremony",
    "Decision of the Kyrgyzstan-Kazakhstan Supreme Interstate Council Meeting",
    "Joint Statement of the Presidents",
    "Alatau",
}


def test_there_are_thirteen_quotes_by_the_right_speakers(reading_library: Library) -> None:
    found = [
        (quote.speaker, quote.anchors[0].source, quote.text)
        for quote in reading_library.search(kind="quote")
        if isinstance(quote, Quote)
    ]
    assert len(found) == len(QUOTES)
    for (speaker, source, text), (known_speaker, known_source, beginning) in zip(
        found, QUOTES, strict=True
    ):
        assert (speaker, source, text[: len(beginning)]) == (known_speaker, known_source, beginning)


def test_all_that_stands_in_quotation_marks_is_a_quote_or_a_title_nobody_spoke(
    items: dict[str, Item], words: dict[str, str]
) -> None:
    spoken = {item.text for item in items.values() if isinstance(item, Quote)}
    marked = {
        found.rstrip(",")
        for text in words.values()
        for found in re.findall(r"[“\"]([^”\"]*)[”\"]", text)
    }
    assert marked == spoken | NOBODY_SPOKE
    assert not spoken & NOBODY_SPOKE


def test_quotes_hold_the_spoken_words_alone(items: dict[str, Item], words: dict[str, str]) -> None:
    for item in items.values():
        if isinstance(item, Quote):
            (anchor,) = item.anchors
            text = words[anchor.source]
            assert item.text == text[anchor.start : anchor.end]
            assert text[anchor.start - 1] in '“"'
            assert text[anchor.end : anchor.end + 2] in ("”\n", "” ", ",”", ',"')
            assert not item.text.endswith(",")
            assert (item.language, item.same_as) == ("en", None)
            assert item.post
            assert item.occasion in items


def test_the_post_is_the_one_held_then(items: dict[str, Item]) -> None:
    posts = {(item.speaker, item.post) for item in items.values() if isinstance(item, Quote)}
    assert posts == {
        (TOKAYEV, "President of Kazakhstan"),
        (SADYR, "President of Kyrgyzstan"),
        (BEKTENOV, "Prime Minister of Kazakhstan"),
        (AKYLBEK, "Chairman of the Cabinet of Ministers of Kyrgyzstan"),
        (
            AKYLBEK,
            "Chairman of the Cabinet of Ministers and Head of the Administration of the President"
            " of the Kyrgyz Republic",
        ),
    }


# Figures: id, measure, value, unit, precision, qualifier, status, period, reporter, base

FIGURES = [
    ("trade-goal-3bn-by-2030", "trade-turnover", "3000000000", "USD", 9, "exact", "target", "2030",
     SADYR, None),
    ("trade-turnover-nearly-2bn", "trade-turnover", "2000000000", "USD", 9, "under", "actual",
     None, TOKAYEV, None),
    ("trade-turnover-2023-tokayev", "trade-turnover", "1500000000", "USD", 8, "exact", "actual",
     "2023", TOKAYEV, None),
    ("trade-goal-2bn-tokayev", "trade-turnover", "2000000000", "USD", 9, "exact", "target", None,
     TOKAYEV, None),
    ("export-positions-195", "export-positions", "195", "1", 0, "exact", "potential", None,
     TOKAYEV, None),
    ("export-potential-260m", "export-potential", "260000000", "USD", 6, "exact", "potential",
     None, TOKAYEV, None),
    ("agricultural-trade-growth-2023", "agricultural-trade-growth", "10", "%", 0, "exact",
     "actual", "2023", None, None),
    ("agricultural-trade-2023", "agricultural-trade", "300000000", "USD", 6, "exact", "actual",
     "2023", None, None),
    ("trade-turnover-nine-months-2024", "trade-turnover", "1200000000", "USD", 8, "over", "actual",
     "2024-01/2024-09", None, None),
    ("trade-growth-nine-months-2024", "trade-turnover-growth", "1.6", "%", -1, "exact", "actual",
     "2024-01/2024-09", None, "2023-01/2023-09"),
    ("joint-checkpoints-seven", "checkpoints", "7", "1", 0, "exact", "planned", None, None, None),
    ("cargo-growth-eight-months-2024", "cargo-growth", "4.1", "%", -1, "exact", "actual",
     "2024-01/2024-08", None, None),
    ("cargo-eight-months-2024", "cargo", "3000000", "t", 6, "exact", "actual", "2024-01/2024-08",
     None, None),
    ("motorway-length-280-km", "road-length", "280", "km", 0, "exact", "planned", None, None,
     None),
    ("trade-turnover-2024", "trade-turnover", "1700000000", "USD", 8, "exact", "actual", "2024",
     None, None),
    ("trade-goal-3bn-by-2027", "trade-turnover", "3000000000", "USD", 9, "exact", "target", "2027",
     None, None),
    ("trade-partner-rank-end-2024", "trade-partner-rank", "3", "1", 0, "at_most", "actual", "2024",
     None, None),
    ("trade-turnover-2023-cabinet", "trade-turnover", "1317000000", "USD", 6, "exact", "actual",
     "2023", CABINET, None),
    ("trade-growth-2023", "trade-turnover-growth", "11.6", "%", -1, "exact", "actual", "2023",
     CABINET, "2022"),
    ("trade-goal-2bn-current-year", "trade-turnover", "2000000000", "USD", 9, "exact", "target",
     None, AKYLBEK, None),
    ("exports-2023-cabinet", "exports", "455700000", "USD", 5, "exact", "actual", "2023", CABINET,
     None),
    ("imports-2023-cabinet", "imports", "862200000", "USD", 5, "exact", "actual", "2023", CABINET,
     None),
]  # fmt: skip


@pytest.mark.parametrize("facts", FIGURES, ids=[facts[0] for facts in FIGURES])
def test_a_figure(facts: tuple[Any, ...], items: dict[str, Item]) -> None:
    figure = items[facts[0]]
    assert isinstance(figure, Figure)
    told = (figure.id, figure.measure, str(figure.value), figure.unit, figure.precision,
            figure.qualifier, figure.status, figure.period, figure.reporter,
            figure.comparison_base)  # fmt: skip
    assert told == facts
    assert isinstance(figure.value, Decimal)
    assert figure.measure in MEASURES


def test_there_are_no_other_figures(reading_library: Library) -> None:
    found = [figure.id for figure in reading_library.search(kind="figure")]
    assert found == [facts[0] for facts in FIGURES]


def test_no_number_was_left_out(items: dict[str, Item], words: dict[str, str]) -> None:
    """What digits stand outside every figure's anchors are dates, ordinals and site furniture."""
    spans = [
        (anchor.source, anchor.start, anchor.end)
        for item in items.values()
        if isinstance(item, Figure)
        for anchor in item.anchors
    ]
    left: dict[str, set[str]] = {source: set() for source in words}
    for source, text in words.items():
        for match in re.finditer(r"[$]?\d+(?:[.,]\d+)*\w*%?", text):
            start, end = match.span()
            if not any(held == source and low <= start and end <= high
                       for held, low, high in spans):  # fmt: skip
                left[source].add(match[0])
    assert left == {
        "sivildiplomasi-trade-3bn": {"7th", "6th"},
        "nca-alliance": {"2024", "04", "20", "19th"},
        "daryo-council-12": {"12th", "2024", "0"},
        "asbmedia-alliance": {"1", "2025", "2026", "2027"},
        "diplomacybeyond-trade-surge": set(),
    }


def test_two_results_for_one_year_stand_side_by_side(items: dict[str, Item]) -> None:
    results = {
        (item.reporter, str(item.value))
        for item in items.values()
        if isinstance(item, Figure)
        and (item.measure, item.period, item.status) == ("trade-turnover", "2023", "actual")
    }
    assert results == {(TOKAYEV, "1500000000"), (CABINET, "1317000000")}


def test_a_headline_is_another_witness_of_its_figure(items: dict[str, Item]) -> None:
    assert len(items["trade-goal-2bn-current-year"].anchors) == 4
    sources = {anchor.source for anchor in items["trade-goal-3bn-by-2030"].anchors}
    assert sources == {"sivildiplomasi-trade-3bn", "daryo-council-12"}


# Events

EVENTS: dict[str, dict[str, Any]] = {
    # One body, called "Supreme" and "High"; two sixth meetings of two bodies in one town and year.
    "seventh-supreme-interstate-council": {
        "ordinal": 7, "date": "2025-08-22", "date_basis": "inferred", "place": "Bishkek",
        "status": "held",
    },
    "sixth-supreme-interstate-council": {
        "ordinal": 6, "date": "2024-04-19", "date_basis": "stated", "place": "Astana",
        "status": "held",
        "participants": ("supreme-interstate-council", TOKAYEV, SADYR),
    },
    "sixth-consultative-meeting": {
        "ordinal": 6, "date": "2024", "date_basis": "inferred", "place": "Astana",
        "status": "planned", "participants": ("consultative-meeting-central-asia",),
    },
    "twelfth-intergovernmental-council": {
        "ordinal": 12, "date": "../2024-12-05", "date_basis": "inferred", "place": "Bishkek",
        "status": "held", "participants": ("intergovernmental-council", BEKTENOV, AKYLBEK),
    },
    "third-youth-forum": {
        "ordinal": 3, "date": None, "date_basis": "unknown", "status": "planned",
    },
    # Initialled is not adopted, and adopted is not signed.
    "comprehensive-plan-2025-2027-initialed": {
        "event_kind": "initialing", "date": "2025-08-01", "date_basis": "inferred",
        "status": "held",
    },
    "seventh-council-resolution-initialed": {
        "event_kind": "initialing", "date": "2025-08-01", "date_basis": "inferred",
    },
    "comprehensive-plan-adoption-announced": {
        "event_kind": "announcement", "status": "announced", "date": "2025-08-22",
        "date_basis": "inferred",
    },
    "treaty-allied-relations-signed": {
        "event_kind": "signing", "status": "held", "date": "2024-04-19", "date_basis": "stated",
        "place": "Astana", "participants": (TOKAYEV, SADYR),
        "documents": ("Treaty on deepening and expansion of allied relations",),
    },
    "cooperation-plan-for-2025-2027": {
        "event_kind": "plan", "status": "planned", "date": "2025/2027", "date_basis": "stated",
    },
    # Dates that other reports give, and dates that nobody gives.
    "japarov-nurtleu-meeting-cholpon-ata": {
        "date": "2025-08-01", "date_basis": "inferred", "place": "Cholpon-Ata",
        "participants": (SADYR, "murat-nurtleu"),
    },
    "ala-archa-meeting": {
        "date": "2024-04-09", "date_basis": "inferred", "participants": (AKYLBEK, BEKTENOV),
    },
    "target-trade-2bn-set-by-chairman": {
        "event_kind": "target", "date": None, "date_basis": "unknown", "status": "announced",
    },
    "target-trade-3bn-2030": {"event_kind": "target", "date": None, "date_basis": "unknown"},
    "days-of-kyrgyz-culture": {"date": None, "date_basis": "unknown", "status": "held"},
    "days-of-kazakh-cinema": {"date": None, "date_basis": "unknown", "status": "planned"},
    "golden-bridge-of-friendship-opening": {
        "date": None, "date_basis": "unknown", "status": "planned", "place": "Bishkek",
    },
    # Two awards, two occasions.
    "golden-eagle-order-awarded": {
        "event_kind": "award", "date": "2025-08-22", "participants": (TOKAYEV, SADYR),
    },
    "order-of-dostyk-presented": {
        "event_kind": "award", "date": "2024-04-19", "participants": (TOKAYEV, SADYR),
    },
    "industrial-trade-logistics-complex": {"status": "planned", "date": "2026"},
    "almaty-issyk-kul-motorway": {"status": "planned", "date": None},
    "solar-plant-issyk-kul-interest": {"status": "reported", "participants": ("kazakhstan",)},
}  # fmt: skip


@pytest.mark.parametrize(("identity", "facts"), EVENTS.items(), ids=EVENTS)
def test_an_event(identity: str, facts: dict[str, Any], items: dict[str, Item]) -> None:
    event = items[identity]
    assert isinstance(event, Event)
    assert {name: getattr(event, name) for name in facts} == facts


def test_every_date_says_what_it_rests_on(items: dict[str, Item]) -> None:
    for item in items.values():
        if isinstance(item, Event):
            assert (item.date is None) is (item.date_basis == "unknown"), item.id
            assert (item.date_reason is not None) is (item.date_basis == "inferred"), item.id


def test_an_undated_text_states_no_full_date(items: dict[str, Item]) -> None:
    undated = {"sivildiplomasi-trade-3bn", "asbmedia-alliance", "diplomacybeyond-trade-surge"}
    for item in items.values():
        if isinstance(item, Event) and {anchor.source for anchor in item.anchors} <= undated:
            assert item.date_basis != "stated" or len(item.date or "") != 10, item.id


def test_high_and_supreme_council_are_one_body(reading_library: Library) -> None:
    actors = reading_library.actors()
    bodies = [actor.id for actor in actors.values() if "Interstate" in actor.name]
    assert bodies == ["supreme-interstate-council"]
    assert "High Interstate Council" in actors["supreme-interstate-council"].variants


def test_two_men_named_japarov(reading_library: Library, items: dict[str, Item]) -> None:
    actors = reading_library.actors()
    assert "Akylbek Zhaparov" in actors[AKYLBEK].variants
    assert "Sadyr Nurgozhoyevich" in actors[SADYR].variants
    # One text tells of the Chairman alone; two tell of the President alone.
    for item in items.values():
        sources = {anchor.source for anchor in item.anchors}
        if sources == {"diplomacybeyond-trade-surge"}:
            assert SADYR not in actors_of(item), item.id
        if sources <= {"sivildiplomasi-trade-3bn", "nca-alliance", "asbmedia-alliance"}:
            assert AKYLBEK not in actors_of(item), item.id
    assert {AKYLBEK, SADYR} <= {actor for item in items.values() for actor in actors_of(item)}


def test_what_is_left_open_says_so(items: dict[str, Item]) -> None:
    figure = items["trade-goal-2bn-current-year"]
    assert isinstance(figure, Figure)
    assert (figure.period, figure.period_words) == (None, "the current year")


def test_site_furniture_is_no_content(items: dict[str, Item], words: dict[str, str]) -> None:
    furniture = ("Home World", "Comments (0)", "Follow Daryo", " date 2024-04-20")
    for mark in furniture:
        assert any(mark in text for text in words.values())
        assert not any(mark in anchor.exact for item in items.values() for anchor in item.anchors)


def test_everything_may_be_used(items: dict[str, Item]) -> None:
    assert {item.use for item in items.values()} == {"open"}
    assert all(item.topics for item in items.values())
    assert all(re.fullmatch(r"[a-z0-9-]+", identity) for identity in items)


def test_the_seed_folder_holds_nothing_else() -> None:
    names = {path.name for path in Path(resources.seeds()).iterdir()}
    lists = {f"{name}.toml" for name in ("sources", "actors", "events", "figures", "quotes")}
    assert names == lists | {file for file, _ in TEXTS.values()}
