"""A timeline as a scene: dates left of a spine, what happened right of it, evenly one by one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from briefing.charts.scene import (
    ASCENT,
    DESCENT,
    Dot,
    Ink,
    Label,
    Line,
    Measure,
    Rect,
    Scene,
    Shape,
    moved,
)
from briefing.charts.wrapping import wrapped
from briefing.document.pictures import Moment, Timeline

LEAST_WIDTH = 120.0
_SIZE = 9.5
_LEADING = 12.0
_BETWEEN = 11.0  # points from one moment's words to the next's
_OFF_SPINE = 13.0  # points from the spine to words
_DOT = 3.6
_SPAN_WIDTH, _SPAN_HEIGHT = 6.4, 17.0
_SPINE_WIDTH = 1.1


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One moment's strip of the scene, from `top` to `bottom`, with all that is drawn in it."""

    top: float
    bottom: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class TimelineScene(Scene):
    """A scene made of rows, one a moment, that touch and never overlap."""

    rows: tuple[TimelineRow, ...]

    def part(self, start: int, stop: int) -> Scene:
        """The rows from `start` up to `stop` as a scene of their own, for a page they fit on."""
        rows = self.rows[start:stop]
        if not rows:
            return Scene(self.width, 0.0, ())
        shapes = tuple(moved(shape, -rows[0].top) for row in rows for shape in row.shapes)
        return Scene(self.width, rows[-1].bottom - rows[0].top, shapes)


def timeline_scene(timeline: Timeline, width: float, measure: Measure) -> TimelineScene:
    """The timeline in `width` points (120 at least) and as many points of height as it needs.

    What was held has a filled mark and what is planned a hollow one, with a dashed spine to it;
    days in a row are a short bar on the spine in place of a dot.
    """
    width = max(width, LEAST_WIDTH)
    rows: list[TimelineRow] = []
    top = 0.0
    around = (None, *timeline.moments, None)
    for before, (moment, after) in zip(around, pairwise(around[1:]), strict=False):
        assert moment is not None  # noqa: S101
        row = _row(moment, (before, after), top, width, measure)
        rows.append(row)
        top = row.bottom
    shapes = tuple(shape for row in rows for shape in row.shapes)
    return TimelineScene(width, top, shapes, tuple(rows))


def _row(
    moment: Moment,
    around: tuple[Moment | None, Moment | None],
    top: float,
    width: float,
    measure: Measure,
) -> TimelineRow:
    spine = width / 3

    def set_in(text: str, room: float, *, bold: bool) -> tuple[str, ...]:
        return wrapped(text, room, lambda words: measure(words, _SIZE, bold))

    dates = set_in(moment.label, spine - _OFF_SPINE, bold=True)
    words = set_in(moment.text, width - spine - _OFF_SPINE, bold=False)
    count = max(len(dates), len(words), 1)
    height = (count - 1) * _LEADING + (ASCENT + DESCENT) * _SIZE
    bottom = top + max(height, _SPAN_HEIGHT) + _BETWEEN
    first = top + _BETWEEN / 2 + ASCENT * _SIZE
    middle = first - _SIZE * 0.33
    shapes = [
        *_spine(spine, (top, middle, bottom), around, moment),
        _mark(moment, spine, middle),
        *_column(dates, spine - _OFF_SPINE, first, bold=True),
        *_column(words, spine + _OFF_SPINE, first, bold=False),
    ]
    return TimelineRow(top, bottom, tuple(shapes))


def _column(lines: tuple[str, ...], x: float, first: float, *, bold: bool) -> list[Label]:
    ink = Ink.NAVY if bold else Ink.TEXT
    return [
        Label(x, first + number * _LEADING, line, _SIZE, "end" if bold else "start", bold, ink)
        for number, line in enumerate(lines)
    ]


def _spine(
    x: float,
    heights: tuple[float, float, float],
    around: tuple[Moment | None, Moment | None],
    moment: Moment,
) -> list[Shape]:
    top, middle, bottom = heights
    before, after = around
    pieces: list[Shape] = []
    if before is not None:
        pieces.append(Line(x, top, x, middle, Ink.RULE, _SPINE_WIDTH, moment.planned))
    if after is not None:
        pieces.append(Line(x, middle, x, bottom, Ink.RULE, _SPINE_WIDTH, after.planned))
    return pieces


def _mark(moment: Moment, x: float, middle: float) -> Shape:
    if moment.first == moment.last:
        return Dot(x, middle, _DOT, Ink.NAVY, hollow=moment.planned)
    left, top = x - _SPAN_WIDTH / 2, middle - _SPAN_HEIGHT / 2
    fill = Ink.PAPER if moment.planned else Ink.NAVY
    return Rect(left, top, _SPAN_WIDTH, _SPAN_HEIGHT, fill, Ink.NAVY)
