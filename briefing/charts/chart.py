"""A chart as a scene: legend, unit, axis, values with their words, categories."""

from __future__ import annotations

from briefing.charts.axis import axis
from briefing.charts.legend import legend, marker_reach
from briefing.charts.plot import (
    TICK_GAP,
    TICK_SIZE,
    Plot,
    baseline,
    categories_under,
    category_height,
    category_lines,
    grid,
    unit_line,
)
from briefing.charts.scene import Measure, Scene
from briefing.charts.series import Style, bars, lines, values
from briefing.charts.sheet import Sheet
from briefing.document.pictures import Chart

LEAST_WIDTH = 160.0
LEAST_HEIGHT = 140.0
_TICK_APART = 26.0  # points between two ticks, at least about so many
_STYLES = (Style(8.5, 1), Style(8.5, 2), Style(7.5, 1), Style(7.5, 2), Style(7, 2))


def chart_scene(
    chart: Chart, width: float, height: float, measure: Measure, *, point: str = "."
) -> Scene:
    """Bars or lines in a scene of `width` by `height` points (160 by 140 at least).

    Values stand in the unit the chart names; a power of ten is added to it where the axis leaves
    one out. `point` is the decimal point of the axis. Words of values are set at the largest size
    at which all have room; the few that have none at the smallest are left out.
    """
    best: Sheet | None = None
    for style in _STYLES:
        sheet = Sheet(max(width, LEAST_WIDTH), max(height, LEAST_HEIGHT), measure)
        _draw(sheet, chart, style, point)
        if best is None or sheet.missed < best.missed:
            best = sheet
        if not sheet.missed:
            break
    assert best is not None  # noqa: S101
    return best.scene()


def _draw(sheet: Sheet, chart: Chart, style: Style, point: str) -> None:
    plot, words = _plot(sheet, chart, style, point)
    grid(sheet, plot, point)
    foot = sheet.height - category_height(words)
    categories_under(sheet, plot, words, foot)
    if chart.kind == "bars":
        bars(sheet, plot, chart, style)
        baseline(sheet, plot)
    else:
        baseline(sheet, plot)
        lines(sheet, plot, chart, style)


def _plot(sheet: Sheet, chart: Chart, style: Style, point: str) -> tuple[Plot, list[list[str]]]:
    """The plot between all that stands around it, and the words of the categories under it."""
    shown = list(values(chart))
    intervals = min(6, int(sheet.height * 0.6 / _TICK_APART))
    scaled = axis((value for value, _ in shown), intervals, zero=chart.kind == "bars")
    under_unit = unit_line(sheet, scaled.title(chart.unit), legend(sheet, chart))
    ticks = max(sheet.measure(words, TICK_SIZE, False) for words in scaled.labels(point))
    worded = any(words for _, words in shown)
    reach = marker_reach() if chart.kind == "line" else 0.0
    head = 5 + reach + (style.height if worded else 0)
    below = style.height if any(value < 0 and words for value, words in shown) else 0.0
    room = Plot(ticks + TICK_GAP + 0.5, 0, sheet.width - 2, 0, scaled, len(chart.categories))
    words = category_lines(chart.categories, room, sheet.width, sheet.measure)
    foot = sheet.height - category_height(words) - below - reach
    plot = Plot(room.left, under_unit + head, room.right, foot, scaled, room.count)
    return plot, words
