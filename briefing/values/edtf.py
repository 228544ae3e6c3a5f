"""Dates of the Extended Date/Time Format, ISO 8601-2:2019 annex A (EDTF), levels 0 and 1.

Held: years, months, days; unspecified digits from the right (`202X`, `2024-XX`); the qualifiers
`?` uncertain, `~` approximate, `%` both; intervals, open (`2024/..`) or with one unknown end
(`/2024`). Not held: times of day, seasons, years of more than four digits, sets.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefing.errors import BriefingError

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?"
    r"(?P<qualifier>[?~%]?)",
    re.ASCII,
)
_OPEN = ".."


@dataclass(frozen=True, slots=True)
class Point:
    """A year, month or day. `month` and `day` are None where not given or not specified;
    `first` and `last` bound the days it may mean."""

    year: str
    month: int | None
    day: int | None
    qualifier: str
    first: date
    last: date


class Edtf(str):
    """An EDTF expression, checked when made; the text itself is the value.

    Raises `BriefingError("date-form")` for text that is no such expression or names no day
    of the calendar.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Edtf:
        """Check `text` and hold it as it stands."""
        self = super().__new__(cls, text)
        self.ends()
        return self

    @property
    def is_interval(self) -> bool:
        """Whether it has two ends."""
        return "/" in self

    def ends(self) -> tuple[Point | None, Point | None]:
        """Both ends; equal for a single date, None where open or unknown."""
        return _ends(str(self))

    def earliest(self) -> date | None:
        """The first day it may mean."""
        first, _ = self.ends()
        return first.first if first else None

    def latest(self) -> date | None:
        """The last day it may mean."""
        _, last = self.ends()
        return last.last if last else None

    def sort_key(self) -> tuple[date, date]:
        """Earliest, then latest day: what orders a chronology. An open end counts as its other."""
        earliest, latest = self.earliest(), self.latest()
        low = earliest or latest
        high = latest or earliest
        if low is None or high is None:
            raise BriefingError("date-form", text=str(self))
        return low, high

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        """Let files hold it as a string; the check is the constructor's."""
        from pydantic_core import core_schema  # noqa: PLC0415  (kept off the start path)

        return core_schema.no_info_after_validator_function(
            cls._from_file,
            core_schema.str_schema(max_length=64),
            serialization=core_schema.plain_serializer_function_ser_schema(str),
        )

    @classmethod
    def _from_file(cls, text: str) -> Edtf:
        try:
            return cls(text)
        except BriefingError as error:
            raise ValueError(f"no EDTF date: {text}") from error


def _bounded(year: str, month: str | None, day: str | None, qualifier: str) -> Point:
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or month == "XX":
        return Point(year, None, None, qualifier, date(low, 1, 1), date(high, 12, 31))
    number = int(month)
    if day is None or day == "XX":
        last = calendar.monthrange(low, number)[1]
        return Point(year, number, None, qualifier, date(low, number, 1), date(low, number, last))
    exact = date(low, number, int(day))
    return Point(year, number, int(day), qualifier, exact, exact)


@lru_cache(maxsize=4096)
def _ends(text: str) -> tuple[Point | None, Point | None]:
    parts = text.split("/")
    if len(parts) > 2 or (len(parts) == 2 and set(parts) <= {"", _OPEN}):
        raise BriefingError("date-form", text=text)
    points = [None if part in ("", _OPEN) else _point(part, text) for part in parts]
    if len(parts) == 1 and points[0] is None:
        raise BriefingError("date-form", text=text)
    first, last = points[0], points[-1]
    if first and last and first.first > last.last:
        raise BriefingError("date-form", text=text)
    return first, last


def _point(part: str, text: str) -> Point:
    """An end of the date that is written so."""
    match = _POINT.fullmatch(part)
    if match is None:
        raise BriefingError("date-form", text=text)
    year, month, day = match["year"], match["month"], match["day"]
    if (month == "XX" and day not in (None, "XX")) or ("X" in year and month is not None):
        raise BriefingError("date-form", text=text)
    try:
        return _bounded(year, month, day, match["qualifier"])
    except ValueError as error:
        raise BriefingError("date-form", text=text) from error


def year_before(day: date) -> date:
    """The same day of the year before; the last of February for its 29th."""
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year - 1, day=28 if leap else day.day)
