"""Dates as people write them, read into the form the program keeps."""

from __future__ import annotations

import re
from functools import cache

from briefing.errors import BriefingError
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import catalogue
from briefing.wording.languages import LANGUAGES

_DOTTED = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})|(\d{4})/(\d{1,2})/(\d{1,2})", re.ASCII)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_YEAR = re.compile(r"\d{4}", re.ASCII)
_DAY = re.compile(r"\d{1,2}", re.ASCII)
_FILLING = frozenset(
    ("of", "the", "г", "год", "года", "жыл", "жылғы", "жылдың", "ж", "жылдын", "жылы")
)
_LISTS = ("months", "months_alone", "months_short", "months_short_of_day")


def read_date(text: str) -> Edtf:
    """A date as it is written: `2026-11-22`, `22.11.2026`, `22 November 2026`, `ноябрь 2026 г.`.

    Between strokes some write the day first and some the month: `22/11/2026` is read, since it
    means one day only, `05/11/2026` is not.

    Raises "date-form" for what is none.
    """
    written = " ".join(text.split())
    try:
        return Edtf(written)
    except BriefingError:
        found = _dotted(written) or _slashed(written) or _in_words(written)
        if found is None:
            raise
    try:
        return Edtf(found)
    except BriefingError as error:
        raise BriefingError("date-form", text=text) from error


def _dotted(text: str) -> str | None:
    """Day, month and year with points between them, perhaps with the short word for a year."""
    match = _DOTTED.fullmatch(re.sub(r" ?(г\.?|года|ж\.?)$", "", text))
    return _joined(match[3], int(match[2]), match[1]) if match else None


def _slashed(text: str) -> str | None:
    """Numbers with strokes between them, where they mean one day whoever wrote them."""
    match = _SLASHED.fullmatch(text)
    if match is None:
        return None
    if match[4]:
        return _joined(match[4], int(match[5]), match[6])
    first, second = int(match[1]), int(match[2])
    days = {day for day, month in ((first, second), (second, first)) if 1 <= month <= 12}
    if len(days) != 1:
        return None
    (day,) = days
    return _joined(match[3], first + second - day, str(day))


def _in_words(text: str) -> str | None:
    """A month's name with a year and perhaps a day, in whatever order."""
    words = [word.casefold() for word in _WORD.findall(re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text))]
    years = [word for word in words if _YEAR.fullmatch(word)]
    days = [word for word in words if _DAY.fullmatch(word)]
    months = [_months()[word] for word in words if word in _months()]
    others = [word for word in words if not word.isdigit() and word not in _months()]
    read = len(years) + len(days) + len(months) + len(others) == len(words)
    plain = len(years) == len(months) == 1 and len(days) <= 1 and set(others) <= _FILLING
    if not (read and plain) or re.search(r"[^\w\s.,-]", text):
        return None
    return _joined(years[0], months[0], days[0] if days else None)


def _joined(year: str, month: int, day: str | None) -> str:
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")


@cache
def _months() -> dict[str, int]:
    """The number of each month by its names, in every language, whole and short."""
    return {
        name.casefold().rstrip("."): number
        for language in LANGUAGES
        for listed in _LISTS
        for number, name in enumerate(catalogue(language).find("dates", listed), 1)
    }
