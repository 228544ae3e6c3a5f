"""The values: bars and lines, and the words of each value where they have room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from briefing.charts.legend import LINE, bar, ink_of, marker, marker_reach
from briefing.charts.plot import LEADING, Plot
from briefing.charts.scene import ASCENT, DESCENT, Anchor, Box, Ink, Label, Polyline, Rect
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
    """Bars side by side, each series in its lane; where no category has them all, only those a
    category has, in its middle."""
    present = [_present(chart, index) for index in range(plot.count)]
    most = max(present, default=0)
    close = most < len(chart.series) or len(chart.series) == 1
    lanes = max(most if close else len(chart.series), 1)
    pitch = min(plot.slot * _FILL / lanes, _WIDEST_BAR)
    worded: list[tuple[float, Rect, Point]] = []
    gaps = [plot.centre(index) for index in range(plot.count) if close and not present[index]]
    for index in range(plot.count):
        lane = 0
        for place, series in enumerate(chart.series):
            value = value_at(series, index)
            if close and value is None:
                continue
            among = present[index] if close else lanes
            x = plot.centre(index) + (lane - (among - 1) / 2) * pitch
            lane += 1
            if value is None:
                gaps.append(x)
                continue
            w = pitch * (_PAIRED_BAR if lanes > 1 else 1)
            top, foot = sorted((plot.y(value), plot.base))
            rect = bar(place, x - w / 2, top, w, foot - top, planned=series.planned)
            worded.append((x, rect, series.points[index]))
    _draw_bars(sheet, [rect for _, rect, _ in worded])
    _gaps(sheet, gaps, plot.base)
    room = plot.slot - 4 if lanes == 1 else pitch
    for x, rect, point in worded:
        words = _worded(sheet, point.words, style, room)
        below = point.value is not None and point.value < 0
        edge = rect.y + rect.h if below else rect.y
        if words:
            _word(sheet, [_stack(words, style, (x, edge), "middle", below=below)], style)


def lines(sheet: Sheet, plot: Plot, chart: Chart, style: Style) -> None:
    """A line for each series, broken where a value is missing, with a mark at each value.

    Plans are drawn first, so that a result lies over the plan it met.
    """
    sheet.strokes.append((plot.left, plot.base, plot.right, plot.base))
    order = sorted(range(len(chart.series)), key=lambda place: not chart.series[place].planned)
    marks = [mark for place in order for mark in _line(sheet, plot, chart.series[place], place)]
    reach = marker_reach()
    for mark in marks:
        planned = chart.series[mark.place].planned
        sheet.marks.append(marker(mark.place, mark.x, mark.y, planned=planned))
        sheet.taken.append(Box(mark.x - reach, mark.y - reach, mark.x + reach, mark.y + reach))
    empty = [index for index in range(plot.count) if not _present(chart, index)]
    _gaps(sheet, (plot.centre(index) for index in empty), plot.bottom)
    for mark in sorted(marks, key=lambda mark: (mark.place, mark.x)):
        others = [other for other in marks if other.x == mark.x and other is not mark]
        if any(other.says_the_same(mark) and other.place < mark.place for other in others):
            continue
        rivals = [other.y for other in others if not other.says_the_same(mark)]
        words = _worded(sheet, mark.words, style, plot.slot - 4)
        if words:
            _word(sheet, _stacks(words, style, mark.x, mark.y, rivals), style)


@dataclass(frozen=True, slots=True)
class _Mark:
    place: int
    x: float
    y: float
    words: str

    def says_the_same(self, other: _Mark) -> bool:
        return self.words == other.words and abs(self.y - other.y) < 0.01


def _line(sheet: Sheet, plot: Plot, series: Series, place: int) -> list[_Mark]:
    marks: list[_Mark] = []
    for run in _runs(series, plot.count):
        points = tuple((plot.centre(index), plot.y(value)) for index, value in run)
        if len(points) > 1:
            sheet.marks.append(Polyline(points, ink_of(place), LINE, dashed=series.planned))
            sheet.strokes.extend((*a, *b) for a, b in pairwise(points))
        for (x, y), (index, _) in zip(points, run, strict=True):
            marks.append(_Mark(place, x, y, series.points[index].words))
    return marks


def _stacks(
    words: tuple[str, ...], style: Style, x: float, y: float, rivals: list[float]
) -> Iterator[list[Label]]:
    """Where a mark's words may stand: over it or under it, straight or to a side, but never on
    a side where they might be read as another series' in the same category."""
    reach = marker_reach()
    near = len(words) * style.size * LEADING + _CLEAR + 2 * reach + 3
    over = not any(y - near < rival <= y for rival in rivals)
    under = not any(y <= rival < y + near for rival in rivals)
    highest = all(y <= rival for rival in rivals)
    anchors: tuple[Anchor, ...] = ("middle", "end", "start")
    for anchor in anchors:
        shift = {"middle": 0.0, "end": reach, "start": -reach}[anchor]
        for below in (False, True) if highest else (True, False):
            if under if below else over:
                edge = y + reach if below else y - reach
                yield _stack(words, style, (x + shift, edge), anchor, below=below)


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


def _stack(
    words: tuple[str, ...], style: Style, at: tuple[float, float], anchor: Anchor, *, below: bool
) -> list[Label]:
    """Lines over or under the edge of a mark."""
    step = style.size * LEADING
    if below:
        first = at[1] + _CLEAR + ASCENT * style.size
    else:
        first = at[1] - _CLEAR - DESCENT * style.size - (len(words) - 1) * step
    return [
        Label(at[0], first + number * step, line, style.size, anchor)
        for number, line in enumerate(words)
    ]


def _word(sheet: Sheet, stacks: Iterable[list[Label]], style: Style) -> None:
    """Set the first of the stacks that has room."""
    for labels in stacks:
        if len(labels) <= style.lines and sheet.write(*labels):
            sheet.clear_grid(*labels)
            return
    sheet.missed += 1
