"""Where a chart's data stand on the sheet of its workbook, and the references that say so.

The first column holds the categories; then comes a column of values for each series, then a
column of words for each, which are what the chart prints over the values.
"""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

from briefing.document.pictures import Chart, Point

SHEET = "Sheet1"


class Cells:
    """The cells of one chart. Columns and categories count from 0."""

    def __init__(self, chart: Chart) -> None:
        self._series = len(chart.series)
        self._rows = len(chart.categories)

    def values(self, series: int) -> int:
        """The column of a series' values."""
        return 1 + series

    def words(self, series: int) -> int:
        """The column of its words."""
        return 1 + self._series + series

    def head(self, column: int) -> str:
        """The reference of a column's name."""
        return _reference(column, 0)

    def cell(self, column: int, place: int) -> str:
        """The reference of what stands in a column for a category."""
        return _reference(column, place + 1)

    def all(self, column: int) -> str:
        """The reference of a column from the first category to the last."""
        last = _reference(column, self._rows).partition("!")[2]
        return f"{self.cell(column, 0)}:{last}"


def point(chart: Chart, series: int, place: int) -> Point:
    """The point of a series in a category, an empty one where it has none."""
    points = chart.series[series].points
    return points[place] if place < len(points) else Point(None)


def present(chart: Chart, place: int) -> list[int]:
    """The series that have a value in a category."""
    series = range(len(chart.series))
    return [index for index in series if number(point(chart, index, place)) is not None]


def spread(chart: Chart) -> Chart:
    """Bars with room for their words: a category that only some of the series share, and no
    category all of them, stands once for each. Word keeps a lane for every series in every
    category, so bars of such series would be thin, far apart and their words on each other."""
    met = [present(chart, place) for place in range(len(chart.categories))]
    most = max(map(len, met), default=0)
    if chart.kind != "bars" or not 1 < most < len(chart.series):
        return chart
    columns = [
        (place, index)
        for place, those in enumerate(met)
        for index in (those or [len(chart.series)])
    ]
    return replace(
        chart,
        categories=tuple(chart.categories[place] for place, _ in columns),
        series=tuple(
            replace(
                one,
                points=tuple(
                    point(chart, own, place) if own == index else Point(None)
                    for place, index in columns
                ),
            )
            for own, one in enumerate(chart.series)
        ),
    )


def number(point: Point) -> float | None:
    """The value of a point as a sheet holds it; None for none, and for what a sheet cannot."""
    value = None if point.value is None or point.value.is_nan() else float(point.value)
    return value if value is not None and isfinite(value) else None


def _reference(column: int, row: int) -> str:
    return f"{SHEET}!${_letters(column)}${row + 1}"


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
