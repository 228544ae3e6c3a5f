"""The legend, and how each series looks: its ink and its marker."""

from __future__ import annotations

from collections.abc import Callable

from briefing.charts.scene import EDGE, Dot, Ink, Label, Line, Rect, Shape
from briefing.charts.sheet import Sheet
from briefing.charts.wrapping import shortened
from briefing.document.pictures import Chart

_INKS = (Ink.NAVY, Ink.BRASS, Ink.TEAL, Ink.RED)
_SIZE = 8.5
_ROW = 13.0
_SWATCH = {"bars": 13.0, "line": 22.0}
_GAP = 5.0  # between a swatch and its name
_APART = 16.0  # between two entries
_HELD, _PLANNED = 2.5, 3.3  # a marker's reach from its middle; a plan met shows as a ring
LINE = 1.6


def ink_of(index: int) -> Ink:
    """The ink of a series by its place."""
    return _INKS[index % len(_INKS)]


def opened(index: int) -> bool:
    """Whether a series of results has open bars, for its ink is another's too."""
    return index // len(_INKS) % 2 == 1


def bar(index: int, x: float, y: float, w: float, h: float, *, planned: bool) -> Rect:
    """A bar of a series: filled, or hatched where it is planned. The fifth to eighth are open."""
    ink = ink_of(index)
    if planned:
        return Rect(x, y, w, h, Ink.PAPER, ink, hatched=True)
    return Rect(x, y, w, h, Ink.PAPER if opened(index) else ink, ink)


def marker(index: int, x: float, y: float, *, planned: bool) -> Shape:
    """A line's mark at a value: round or square by series, hollow where it is planned."""
    ink, reach = ink_of(index), _PLANNED if planned else _HELD
    if (index + index // len(_INKS)) % 2 == 0:
        return Dot(x, y, reach, ink, hollow=planned)
    side = reach * 1.8
    return Rect(x - side / 2, y - side / 2, side, side, Ink.PAPER if planned else ink, ink)


def marker_reach() -> float:
    """How far a marker reaches from its middle, its edge included, in points."""
    return _PLANNED + EDGE / 2


def legend(sheet: Sheet, chart: Chart) -> float:
    """Name the series where there is more than one or any is planned; the height it takes."""
    if len(chart.series) < 2 and not any(series.planned for series in chart.series):
        return 0.0
    lead = _SWATCH[chart.kind] + _GAP
    rows = max(1, int(sheet.height * 0.35 / _ROW))
    for columns in (0, 1, 2, 3, *range(4, len(chart.series) + 1)):
        room = sheet.width / max(1, columns) - lead - (_APART if columns > 1 else 0)
        names = [_name(series.name, room, sheet) for series in chart.series]
        places = _flow(names, lead, sheet) if not columns else _table(names, columns, sheet.width)
        if places and places[-1][1] < rows:
            break
    for index, (name, (x, row)) in enumerate(zip(names, places, strict=True)):
        y = 10 + row * _ROW
        sheet.marks.extend(_swatch(chart, index, x, y - 3))
        sheet.write(Label(x + lead, y, name, _SIZE))
    return (places[-1][1] + 1) * _ROW + 3


def _name(text: str, room: float, sheet: Sheet) -> str:
    measure: Callable[[str], float] = lambda words: sheet.measure(words, _SIZE, False)  # noqa: E731
    return next(iter(shortened(text, room, 1, measure)), "")


def _flow(names: list[str], lead: float, sheet: Sheet) -> list[tuple[float, int]]:
    places: list[tuple[float, int]] = []
    x, row = 0.0, 0
    for name in names:
        width = lead + sheet.measure(name, _SIZE, False)
        if x and x + width > sheet.width:
            x, row = 0.0, row + 1
        places.append((x, row))
        x += width + _APART
    return places


def _table(names: list[str], columns: int, width: float) -> list[tuple[float, int]]:
    return [(index % columns * width / columns, index // columns) for index in range(len(names))]


def _swatch(chart: Chart, index: int, x: float, middle: float) -> list[Shape]:
    planned = chart.series[index].planned
    if chart.kind == "bars":
        return [bar(index, x + 0.5, middle - 4, _SWATCH["bars"] - 1, 8, planned=planned)]
    end = x + _SWATCH["line"]
    return [
        Line(x, middle, end, middle, ink_of(index), LINE, dashed=planned),
        marker(index, (x + end) / 2, middle, planned=planned),
    ]
