"""Dates in words, as partial as they are: never a day nobody stated."""

from __future__ import annotations

from typing import Literal

from briefing.values.edtf import Edtf, Point
from briefing.wording.catalogue import Catalogue

Basis = Literal["stated", "inferred", "unknown"]


def date_words(date: Edtf | None, words: Catalogue) -> str:
    """A date or interval; None is said to be not stated."""
    if date is None:
        return words.get("dates", "unknown")
    if not date.is_interval:
        return _qualified(_only(date.ends()[0]), words)
    first, last = date.ends()
    if first is None:
        return words.get("dates", "until", last=_qualified(_only(last), words, "months"))
    if last is None:
        return words.get("dates", "from", first=_qualified(first, words, "months"))
    return _range(first, last, words)


def based_date_words(date: Edtf | None, basis: str, words: Catalogue) -> str:
    """A date with its basis: an inferred one in brackets, with the word."""
    if date is None or basis == "unknown":
        return words.get("dates", "unknown")
    told = date_words(date, words)
    return words.get("dates", "inferred", date=told) if basis == "inferred" else told


def short_based_date_words(date: Edtf | None, basis: str, words: Catalogue) -> str:
    """A date with its basis where there is no room for the word: the brackets alone tell that it
    is inferred."""
    if date is None or basis != "inferred":
        return based_date_words(date, basis, words)
    return f"[{date_words(date, words)}]"


def is_day(date: Edtf) -> bool:
    """Whether it names one day, so that a sentence says "on" and not "in"."""
    first, last = date.ends()
    return not date.is_interval and first is not None and first.day is not None and first == last


def _only(point: Point | None) -> Point:
    if point is None:
        raise ValueError("an end was expected")
    return point


def _range(first: Point, last: Point, words: Catalogue) -> str:
    plain = not (first.qualifier or last.qualifier)
    if plain and first.year == last.year and _is_month(first) and _is_month(last):
        months = words.find("dates", "months_alone")
        return words.get(
            "dates",
            "months_of_year",
            first=months[(first.month or 1) - 1],
            last=months[(last.month or 1) - 1],
            year=first.year,
        )
    if plain and first.year.isdigit() and last.year.isdigit() and not (first.month or last.month):
        return words.get("dates", "range_years", first=first.year, last=last.year)
    return words.get("dates", "range", first=_qualified(first, words), last=_qualified(last, words))


def _is_month(point: Point) -> bool:
    return point.month is not None and point.day is None


def _qualified(point: Point, words: Catalogue, alone: str = "months_alone") -> str:
    """`alone` is the row a month without a day is taken from: "с апреля", but "апрель"."""
    told = _plain(point, words, alone)
    name = {"~": "about", "?": "uncertain", "%": "about_uncertain"}.get(point.qualifier)
    return words.get("dates", name, date=told) if name else told


def _plain(point: Point, words: Catalogue, alone: str) -> str:
    year = point.year
    if "X" in year:
        if year.endswith("XX"):
            return words.get("dates", "century", first=point.first.year, last=point.last.year)
        return words.get("dates", "decade", year=point.first.year)
    if point.month is None:
        return words.get("dates", "year", year=int(year))
    if point.day is None:
        month = words.find("dates", alone)[point.month - 1]
        return words.get("dates", "month", month=month, year=int(year))
    month = words.find("dates", "months")[point.month - 1]
    return words.get("dates", "day", day=point.day, month=month, year=int(year))
