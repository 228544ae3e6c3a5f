"""Charts and timelines as data: what is drawn, never how; `charts` makes the scene of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a series: the number and the words it is printed with. None: no value."""

    value: Decimal | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Values over the chart's categories. `planned` series (targets, forecasts) are drawn
    hatched and named as what they are; results and plans never share a series."""

    name: str
    points: tuple[Point, ...]
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars or a line over periods. Each series has one point a category; `unit` labels the
    value axis; `alt` says in words what it shows. `language` is that of all its words, "" for the
    paper's."""

    kind: Literal["bars", "line"]
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    alt: str
    origin: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of a timeline: its date in words, the days it may span, what happened.

    `text` begins with the words `foreign` in another `language` than the paper's, where it does.
    """

    label: str
    first: date
    last: date
    text: str
    planned: bool = False
    foreign: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Moments in order of time, drawn along a line; `alt` says in words what it shows, in the
    `language` of its words ("" for the paper's)."""

    moments: tuple[Moment, ...]
    alt: str
    origin: str = ""
    language: str = ""
