from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.values.edtf import Edtf, year_before


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-04-19", date(2024, 4, 19), date(2024, 4, 19)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
        ("2024-XX", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-XX-XX", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-04-XX", date(2024, 4, 1), date(2024, 4, 30)),
        ("2024-04?", date(2024, 4, 1), date(2024, 4, 30)),
        ("2024~", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-04-19%", date(2024, 4, 19), date(2024, 4, 19)),
        ("2024-01/2024-09", date(2024, 1, 1), date(2024, 9, 30)),
        ("2025/2027", date(2025, 1, 1), date(2027, 12, 31)),
        ("2024/..", date(2024, 1, 1), None),
        ("2024/", date(2024, 1, 1), None),
        ("../2024-12-05", None, date(2024, 12, 5)),
        ("/2024", None, date(2024, 12, 31)),
    ],
)
def test_ends(text: str, earliest: date | None, latest: date | None) -> None:
    stamp = Edtf(text)
    assert (stamp.earliest(), stamp.latest()) == (earliest, latest)
    assert stamp == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "19.04.2024",
        "04/19/2024",
        "2024-4-19",
        "24-04-19",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024-04-00",
        "0000",
        "20245",
        "2024-XX-19",
        "20XX-04",
        "2X24",
        "2024-21",
        "2024-04-19T10:00",
        "..",
        "/",
        "../..",
        "/..",
        "2024/2023",
        "2024-05/2024-03",
        "2023/2024/2025",
        "2024??",
        "2024-04-19 ",
        "\n2024",
        "٢٠٢٤",
    ],
)
def test_refusals(text: str) -> None:
    with pytest.raises(BriefingError) as caught:
        Edtf(text)
    assert caught.value.key == "date-form"
    assert caught.value.values == {"text": text}


@given(st.dates())
def test_every_day_is_held_as_it_is(day: date) -> None:
    stamp = Edtf(day.isoformat())
    assert stamp.earliest() == stamp.latest() == day
    first, last = stamp.ends()
    assert first == last
    assert first is not None
    assert (int(first.year), first.month, first.day) == (day.year, day.month, day.day)


@given(st.dates(), st.dates())
def test_an_interval_has_the_ends_it_was_given_and_never_runs_backward(a: date, b: date) -> None:
    low, high = sorted((a, b))
    stamp = Edtf(f"{low.isoformat()}/{high.isoformat()}")
    assert (stamp.earliest(), stamp.latest()) == (low, high)
    assert stamp.is_interval
    if low < high:
        with pytest.raises(BriefingError):
            Edtf(f"{high.isoformat()}/{low.isoformat()}")


@given(st.integers(1, 9999), st.integers(1, 12), st.sampled_from(["", "?", "~", "%"]))
def test_a_month_stays_a_month(year: int, month: int, qualifier: str) -> None:
    first, _ = Edtf(f"{year:04}-{month:02}{qualifier}").ends()
    assert first is not None
    assert (first.month, first.day, first.qualifier) == (month, None, qualifier)
    assert first.first.day == 1
    assert first.first.month == first.last.month == month


def test_chronology() -> None:
    kept = ["/2023", "2024", "2024-01-01/2024-03", "2024-01", "2024-04-19", "2024-04-20/.."]
    stamps = sorted((Edtf(text) for text in reversed(kept)), key=Edtf.sort_key)
    assert [stamp.sort_key() for stamp in stamps] == sorted(
        stamp.sort_key() for stamp in map(Edtf, kept)
    )
    # What begins the same day comes in the order in which it ends; an open end is its other.
    assert stamps == ["/2023", "2024-01", "2024-01-01/2024-03", "2024", "2024-04-19",
                      "2024-04-20/.."]  # fmt: skip


def test_the_day_a_year_before_knows_leap_years() -> None:
    assert year_before(date(2026, 1, 10)) == date(2025, 1, 10)
    assert year_before(date(2024, 2, 29)) == date(2023, 2, 28)
    assert year_before(date(2025, 2, 28)) == date(2024, 2, 28)
