"""Timelines: drawn as shapes with words a person can edit, and as a picture for who draws none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.charts import Label, TimelineRow, TimelineScene
from briefing.charts.scene import moved
from briefing.document.pictures import Moment
from briefing.writers.docx import shapes
from briefing.writers.docx.faces import styled
from briefing.writers.docx.styles import TIMELINE_LEADING, TIMELINE_SIZE
from briefing.writers.docx.words import run

_DESCENT = 0.216 * TIMELINE_SIZE  # of Times New Roman, which stands on the foot of its line
SLACK = 3.0  # points of room in a box beyond what its words are measured to need


def parts(rows: Sequence[TimelineRow], height: float) -> Iterator[tuple[int, int]]:
    """The rows dealt out to pages of so many points, from each first to its last."""
    start = 0
    for number, row in enumerate(rows):
        if number > start and row.bottom - rows[start].top > height:
            yield start, number
            start = number
    if rows:
        yield start, len(rows)


def drawn(scene: TimelineScene, moments: Sequence[Moment], start: int, stop: int, look: str) -> str:
    """The group of shapes of some of the rows; `look` are the properties of their runs."""
    rows = scene.rows[start:stop]
    members = [
        member
        for row, moment in zip(rows, moments[start:stop], strict=True)
        for member in _row(row, moment, -rows[0].top, scene.width, look)
    ]
    return shapes.group(scene.width, rows[-1].bottom - rows[0].top, members)


def _row(row: TimelineRow, moment: Moment, down: float, width: float, look: str) -> Iterator[str]:
    placed = [moved(one, down) for one in row.shapes]
    yield from (shapes.shape(one) for one in placed if not isinstance(one, Label))
    labels = [one for one in placed if isinstance(one, Label)]
    for style, runs, anchor in (
        ("TimelineDate", run(moment.label, look), "end"),
        ("TimelineText", _text(moment, look), "start"),
    ):
        lines = [one for one in labels if one.anchor == anchor]
        if lines:
            yield shapes.box(_place(lines, width), style, runs)


def _text(moment: Moment, look: str) -> str:
    """What happened: the library's words in their language, the rest in the paper's."""
    if not (moment.foreign and moment.language):
        return run(moment.text, look)
    rest = moment.text.removeprefix(moment.foreign)
    told = run(moment.foreign, styled("", moment.language))
    return told + run(rest, look) if rest else told


def _place(lines: Sequence[Label], width: float) -> tuple[float, float, float, float]:
    """Where the box of some lines stands: dates end at their edge, words begin there."""
    edge, top = lines[0].x, lines[0].y - TIMELINE_LEADING + _DESCENT
    left, right = (edge, width + SLACK) if lines[0].anchor == "start" else (-SLACK, edge)
    return left, top, right - left, len(lines) * TIMELINE_LEADING + SLACK
