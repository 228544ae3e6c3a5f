from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.values.edtf import Edtf
from briefing.wording.catalogue import LANGUAGES, catalogue
from briefing.wording.dates import based_date_words, date_words, is_day, short_based_date_words


def _told(text: str, language: str) -> str:
    return date_words(Edtf(text), catalogue(language)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "en", "ru", "kk", "ky"),
    [
        (
            "2026-04-03",
            "3 April 2026",
            "3 апреля 2026 г.",
            "2026 жылғы 3 сәуір",
            "2026-жылдын 3-апрели",
        ),
        ("2026-04", "April 2026", "апрель 2026 г.", "2026 жылғы сәуір", "2026-жылдын апрели"),
        ("2026", "2026", "2026 г.", "2026 жыл", "2026-жыл"),
        ("2026-XX", "2026", "2026 г.", "2026 жыл", "2026-жыл"),
        ("202X", "the 2020s", "2020-е гг.", "2020 жылдар", "2020-жылдар"),
        (
            "19XX",
            "the years 1900–1999",
            "1900–1999 гг.",
            "1900–1999 жылдар",
            "1900–1999-жылдар",
        ),
        ("2025/2027", "2025–2027", "2025–2027 гг.", "2025–2027 жылдар", "2025–2027-жылдар"),
        (
            "2024-01/2024-09",
            "January–September 2024",
            "январь–сентябрь 2024 г.",
            "2024 жылғы қаңтар–қыркүйек",
            "2024-жылдын январы–сентябры",
        ),
        (
            "2024-12/2025-01",
            "December 2024 to January 2025",
            "декабрь 2024 г. – январь 2025 г.",
            "2024 жылғы желтоқсан – 2025 жылғы қаңтар",
            "2024-жылдын декабры – 2025-жылдын январы",
        ),
        (
            "../2024-12-05",
            "not later than 5 December 2024",
            "не позднее 5 декабря 2024 г.",
            "2024 жылғы 5 желтоқсан немесе одан бұрын",
            "2024-жылдын 5-декабры же андан мурда",
        ),
        (
            "2024-04/..",
            "from April 2024",
            "с апреля 2024 г.",
            "2024 жылғы сәуір және одан кейін",
            "2024-жылдын апрели жана андан кийин",
        ),
        (
            "2024~",
            "about 2024",
            "приблизительно 2024 г.",
            "шамамен 2024 жыл",
            "болжол менен 2024-жыл",
        ),
    ],
)
def test_dates_in_four_languages(text: str, en: str, ru: str, kk: str, ky: str) -> None:
    assert [_told(text, language) for language in LANGUAGES] == [en, ru, kk, ky]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024-04-19?", "19 April 2024 (uncertain)"),
        ("2024-04%", "about April 2024 (uncertain)"),
        ("202X/2030", "the 2020s to 2030"),
        ("2024~/2025", "about 2024 to 2025"),
        ("0987", "987"),
    ],
)
def test_qualified_dates(text: str, told: str) -> None:
    assert _told(text, "en") == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_inferred_date_stands_in_brackets_and_an_unknown_one_is_said_to_be(
    language: str,
) -> None:
    words = catalogue(language)
    stamp = Edtf("2025-08-22")
    plain = date_words(stamp, words)
    inferred = based_date_words(stamp, "inferred", words)
    assert inferred.startswith(f"[{plain}, ")
    assert inferred.endswith("]")
    assert based_date_words(stamp, "stated", words) == plain
    assert short_based_date_words(stamp, "inferred", words) == f"[{plain}]"
    for basis in ("stated", "unknown"):
        told = based_date_words(stamp, basis, words)
        assert short_based_date_words(stamp, basis, words) == told
    unknown = words.get("dates", "unknown")
    assert date_words(None, words) == based_date_words(None, "unknown", words) == unknown
    # What is of unknown basis is not printed as if it were known.
    assert based_date_words(stamp, "unknown", words) == unknown


def test_the_words_for_inferred_and_unknown() -> None:
    words = catalogue("en")
    assert based_date_words(Edtf("2025-08-22"), "inferred", words) == "[22 August 2025, inferred]"
    assert date_words(None, words) == "date not stated"


@given(st.dates(date(1000, 1, 1)), st.sampled_from(LANGUAGES))
def test_a_day_is_told_with_day_month_and_year_and_a_part_of_it_with_no_more(
    day: date, language: str
) -> None:
    words = catalogue(language)
    whole, month, year = (
        re.findall(r"\d+", date_words(Edtf(text), words))
        for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4])
    )
    assert sorted(whole) == sorted([str(day.year), str(day.day)])
    assert month == year == [str(day.year)]
    # The month is spelt in letters, never a number, and differs from every other month.
    names = words.find("dates", "months")
    assert len(set(names)) == 12
    assert names[day.month - 1] in date_words(Edtf(day.isoformat()), words)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-04-19", True),
        ("2024-04-19?", True),
        ("2024-04", False),
        ("2024-04-XX", False),
        ("2024", False),
        ("2024-04-19/2024-04-20", False),
        ("../2024-04-19", False),
    ],
)
def test_what_names_one_day(text: str, day: bool) -> None:
    assert is_day(Edtf(text)) is day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-04-03", "2026\u00a0жылғы 3\u00a0сәуір"),
        ("2026-04", "2026\u00a0жылғы сәуір"),
        ("2024-01/2024-09", "2024\u00a0жылғы қаңтар–қыркүйек"),
    ],
)
def test_no_line_ends_between_a_year_and_its_word_in_kazakh(text: str, told: str) -> None:
    assert date_words(Edtf(text), catalogue("kk")) == told
