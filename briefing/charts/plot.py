"""The plot: where values and categories stand, with its axes and the words beside them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.charts.axis import Axis
from briefing.charts.scene import Ink, Label, Line, Measure
from briefing.charts.sheet import Sheet
from briefing.charts.wrapping import shortened, words_of

TICK_SIZE = 8.0
TICK_GAP = 6.0  # points from a tick's number to the plot
LEADING = 1.18  # of a size, from baseline to baseline
_CATEGORY_SIZE = 8.5
_CATEGORY_ROOM = 48.0  # points: a category's words may be cut short where they have this much
_APART = 6.0  # between two categories' words


@dataclass(frozen=True, slots=True)
class Plot:
    """The rectangle between the axes, `count` categories wide."""

    left: float
    top: float
    right: float
    bottom: float
    axis: Axis
    count: int

    @property
    def slot(self) -> float:
        """The width of a category."""
        return (self.right - self.left) / max(1, self.count)

    def centre(self, index: int) -> float:
        """The middle of a category."""
        return self.left + (index + 0.5) * self.slot

    def y(self, value: Decimal) -> float:
        """The height of a value."""
        return self.bottom - self.axis.share(value) * (self.bottom - self.top)

    @property
    def base(self) -> float:
        """The line bars stand on: zero, or the lowest tick where the axis leaves zero out."""
        return self.y(Decimal(0))


def unit_line(sheet: Sheet, title: str, top: float) -> float:
    """The unit over the axis, in at most two lines; the y under it."""
    lines = shortened(title, sheet.width, 2, lambda words: sheet.measure(words, TICK_SIZE, False))
    for number, line in enumerate(lines):
        y = top + TICK_SIZE + number * TICK_SIZE * LEADING
        sheet.write(Label(0, y, line, TICK_SIZE, ink=Ink.MUTED))
    return top + len(lines) * TICK_SIZE * LEADING


def grid(sheet: Sheet, plot: Plot, point: str) -> None:
    """A line and a number at each tick; the line the values stand on is stronger."""
    for tick, words in zip(plot.axis.ticks, plot.axis.labels(point), strict=True):
        y = plot.y(tick)
        sheet.grid.append(Line(plot.left, y, plot.right, y, Ink.GRID, 0.5))
        level = y + TICK_SIZE * 0.33
        sheet.write(Label(plot.left - TICK_GAP, level, words, TICK_SIZE, "end", ink=Ink.MUTED))


def baseline(sheet: Sheet, plot: Plot) -> None:
    """The line at zero, over the feet of the bars."""
    sheet.marks.append(Line(plot.left, plot.base, plot.right, plot.base, Ink.MUTED, 0.9))


def category_lines(
    categories: tuple[str, ...], plot: Plot, width: float, measure: Measure
) -> list[list[str]]:
    """The words of each category in at most two lines.

    Where slots are too narrow for words, as for forty years, only each second or fifth is named,
    and none at the edge that would be cut there.
    """

    def set_width(words: str) -> float:
        return measure(words, _CATEGORY_SIZE, False)

    widest = max((set_width(word) for text in categories for word in words_of(text)), default=0.0)
    needed = min(widest, _CATEGORY_ROOM) + _APART
    every = next((n for n in (1, 2, 5, 10, 20, 50) if plot.slot * n >= needed), 100)
    lines: list[list[str]] = []
    for index, text in enumerate(categories):
        edge = 2 * min(plot.centre(index), width - plot.centre(index))
        room = min(plot.slot * every - _APART, edge)
        cut = every > 1 and any(set_width(word) > room for word in words_of(text))
        named = index % every == 0 and (not cut or not index)
        lines.append(shortened(text, room, 2, set_width) if named else [])
    return lines


def category_height(lines: list[list[str]]) -> float:
    """The room under the plot that the categories' words take."""
    rows = max((len(words) for words in lines), default=0)
    return 6 + rows * _CATEGORY_SIZE * LEADING + 1


def categories_under(sheet: Sheet, plot: Plot, lines: list[list[str]], top: float) -> None:
    """Set the categories' words under the plot."""
    for index, words in enumerate(lines):
        for number, line in enumerate(words):
            y = top + 4 + _CATEGORY_SIZE * (1 + number * LEADING)
            sheet.write(Label(plot.centre(index), y, line, _CATEGORY_SIZE, "middle"))
