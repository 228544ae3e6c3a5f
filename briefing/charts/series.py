"""The values: bars and lines, and the words of each value where they have room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from briefing.charts.legend import LINE, bar, ink_of, marker, marker_reach
from briefing.charts.plot import LEADING, Plot
from briefing.charts.scene import ASCENT, DESCENT, Box, Ink, Label, Polyline, Rect
from briefing.charts.sheet import Sheet
from briefing.charts.wrapping import wrapped
from briefing.document.pictures import Chart, Point, Series

_WIDEST_BAR = 46.0
_FILL = 0.66  # of a category's width is bars
_PAIRED_BAR = 0.9  # of its lane is a bar that has a neighbour
_CLEAR = 2.2  # points between a mark and its words
_NO_VALUE = "–"


@dataclass(frozen=True, slots=True)
class Style:
    """How values are worded: the size in points and the lines they may take."""

    size: float
    lines: int

    @property
    def height(self) -> float:
        """The room over a mark that its words may take."""
        return self.size * LEADING * self.lines + _CLEAR


def value_at(series: Series, index: int) -> Decimal | None:
    """The value in a category, None where the series has none."""
    value = series.points[index].value if index < len(series.points) else None
    return value if value is not None and value.is_finite() else None


def values(chart: Chart) -> Iterator[tuple[Decimal, str]]:
    """Each value of the chart, with its words."""
    for series in chart.series:
        for index in range(len(chart.categories)):
            value = value_at(series, index)
            if value is not None:
                yield value, series.points[index].words


def bars(sheet: Sheet, plot: Plot, chart: Chart, style: Style) -> None:
    """Bars side by side; one to a category, in its middle, where no two series meet in one."""
    alone = all(_present(chart, index) <= 1 for index in range(plot.count))
    lanes = 1 if alone else len(chart.series)
    pitch = min(plot.slot * _FILL / lanes, _WIDEST_BAR)
    worded: list[tuple[float, Rect, Point]] = []
    gaps: list[float] = []
    for index in range(plot.count):
        if alone and not _present(chart, index):
            gaps.append(plot.centre(index))
        for place, series in enumerate(chart.series):
            x = plot.centre(index) + (0 if alone else (place - (lanes - 1) / 2) * pitch)
            value = value_at(series, index)
            if value is not None:
                w = pitch * (_PAIRED_BAR if lanes > 1 else 1)
                top, foot = sorted((plot.y(value), plot.base))
                rect = bar(place, x - w / 2, top, w, foot - top, planned=series.planned)
                worded.append((x, rect, series.points[index]))
            elif not alone:
                gaps.append(x)
    _draw_bars(sheet, [rect for _, rect, _ in worded])
    _gaps(sheet, gaps, plot.base)
    room = plot.slot - 4 if lanes == 1 else pitch
    for x, rect, point in worded:
        lines = _worded(sheet, point.words, style, room)
        below = point.value is not None and point.value < 0
        _word(sheet, lines, style, x, [rect.y + rect.h if below else rect.y], (below,))


def lines(sheet: Sheet, plot: Plot, chart: Chart, style: Style) -> None:
    """A line for each series, broken where a value is missing, with a mark at each value."""
    sheet.strokes.append((plot.left, plot.base, plot.right, plot.base))
    marks: list[tuple[int, int, Decimal]] = []
    for place, series in enumerate(chart.series):
        for run in _runs(series, plot.count):
            points = tuple((plot.centre(index), plot.y(value)) for index, value in run)
            if len(points) > 1:
                sheet.marks.append(Polyline(points, ink_of(place), LINE, dashed=series.planned))
                sheet.strokes.extend((*a, *b) for a, b in pairwise(points))
            marks.extend((place, index, value) for index, value in run)
    reach = marker_reach()
    for place, index, value in marks:
        x, y = plot.centre(index), plot.y(value)
        sheet.marks.append(marker(place, x, y, planned=chart.series[place].planned))
        sheet.taken.append(Box(x - reach, y - reach, x + reach, y + reach))
    empty = [index for index in range(plot.count) if not _present(chart, index)]
    _gaps(sheet, (plot.centre(index) for index in empty), plot.bottom)
    for place, index, value in marks:
        words = _worded(sheet, chart.series[place].points[index].words, style, plot.slot - 4)
        highest = all(value >= other for _, at, other in marks if at == index)
        y = plot.y(value)
        sides = (False, True) if highest else (True, False)
        _word(sheet, words, style, plot.centre(index), [y - reach, y + reach], sides)


def _present(chart: Chart, index: int) -> int:
    return sum(value_at(series, index) is not None for series in chart.series)


def _runs(series: Series, count: int) -> Iterator[list[tuple[int, Decimal]]]:
    run: list[tuple[int, Decimal]] = []
    for index in range(count):
        value = value_at(series, index)
        if value is not None:
            run.append((index, value))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _draw_bars(sheet: Sheet, rects: list[Rect]) -> None:
    sheet.marks.extend(rects)
    sheet.taken.extend(Box(r.x, r.y, r.x + r.w, r.y + r.h) for r in rects)


def _gaps(sheet: Sheet, middles: Iterable[float], foot: float) -> None:
    for x in middles:
        label = Label(x, foot - 4, _NO_VALUE, 9, "middle", ink=Ink.MUTED)
        if sheet.write(label):
            sheet.clear_grid(label)


def _worded(sheet: Sheet, words: str, style: Style, room: float) -> tuple[str, ...]:
    def measure(text: str) -> float:
        return sheet.measure(text, style.size, False)

    if style.lines == 1:
        return (words,) if words else ()
    pieces = [word for word in words.split(" ") if word]
    return wrapped(words, max([room, *map(measure, pieces)]), measure)


def _word(
    sheet: Sheet,
    lines: tuple[str, ...],
    style: Style,
    x: float,
    ends: list[float],
    sides: tuple[bool, ...],
) -> None:
    """Set the words over (False) or under (True) a mark, on the first side that has room."""
    if not lines:
        return
    step = style.size * LEADING
    for below in sides:
        if below:
            first = max(ends) + _CLEAR + ASCENT * style.size
        else:
            first = min(ends) - _CLEAR - DESCENT * style.size - (len(lines) - 1) * step
        labels = [
            Label(x, first + number * step, line, style.size, "middle")
            for number, line in enumerate(lines)
        ]
        if len(lines) <= style.lines and sheet.write(*labels):
            sheet.clear_grid(*labels)
            return
    sheet.missed += 1
