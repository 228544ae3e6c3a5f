"""The series of a chart: data by reference to its workbook, results solid, plans hatched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from briefing.charts.legend import LINE, ink_of, opened
from briefing.charts.scene import EDGE, Ink
from briefing.document.pictures import Chart
from briefing.writers.docx import cells
from briefing.writers.docx.drawing import hatched, solid, stroke
from briefing.writers.docx.xml import escaped

_SHOWN = "".join(
    f'<c:show{what} val="0"/>'
    for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)
_FROM_CELLS = '<c15:showDataLabelsRange val="1"/>'
_C15 = "http://schemas.microsoft.com/office/drawing/2012/chart"
_FIELDS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
_RANGE = "{02D57815-91ED-43cb-92C2-25804820EDAC}"
_STRAIGHT = '<c:smooth val="0"/>'
_MARKS = ("circle", "square")
_MARK_SIZE = 6


def series(chart: Chart, index: int, language: str, *, upright: bool = False) -> str:
    """One series, its look and its data; its words are in the language, as Word names it, and
    run upwards where they are `upright`."""
    places = cells.Cells(chart)
    one = chart.series[index]
    look = _bar(index, planned=one.planned)
    if chart.kind == "line":
        look = _line(index, planned=one.planned)
    points = [cells.point(chart, index, place) for place in range(len(chart.categories))]
    numbers = [cells.number(point) for point in points]
    worded = [
        place
        for place, (point, value) in enumerate(zip(points, numbers, strict=True))
        if point.words and value is not None
    ]
    names = _text(places.head(places.values(index)), (one.name,))
    data = _data(chart, index, numbers) if chart.categories else ""
    return (
        f'<c:ser><c:idx val="{index}"/><c:order val="{index}"/><c:tx>{names}</c:tx>{look}'
        f"{_labels(chart, index, worded, _Said(language, upright))}{data}"
        f"{_STRAIGHT if chart.kind == 'line' else ''}"
        f"{_words(chart, index) if worded else ''}</c:ser>"
    )


def _data(chart: Chart, index: int, numbers: Sequence[float | None]) -> str:
    places = cells.Cells(chart)
    told = [None if value is None else repr(value) for value in numbers]
    return (
        f"<c:cat>{_text(places.all(0), chart.categories)}</c:cat>"
        f"<c:val><c:numRef><c:f>{places.all(places.values(index))}</c:f><c:numCache>"
        f"<c:formatCode>General</c:formatCode>{_cached(told)}</c:numCache></c:numRef></c:val>"
    )


def _bar(index: int, *, planned: bool) -> str:
    ink = ink_of(index)
    fill = hatched(ink) if planned else solid(Ink.PAPER if opened(index) else ink)
    return f'<c:spPr>{fill}{stroke(ink, EDGE)}</c:spPr><c:invertIfNegative val="0"/>'


def _line(index: int, *, planned: bool) -> str:
    ink = ink_of(index)
    mark = solid(Ink.PAPER if planned else ink) + stroke(ink, EDGE)
    return (
        f"<c:spPr>{stroke(ink, LINE, dashed=planned)}</c:spPr><c:marker>"
        f'<c:symbol val="{_MARKS[index % 2]}"/><c:size val="{_MARK_SIZE}"/>'
        f"<c:spPr>{mark}</c:spPr></c:marker>"
    )


class _Said(NamedTuple):
    """How the words of values are set."""

    language: str
    upright: bool


def _labels(chart: Chart, index: int, worded: Iterable[int], said: _Said) -> str:
    """The words of each value, as a field that shows its cell; a value without words bears
    none."""
    body = '<a:bodyPr rot="-5400000" vert="horz"/>' if said.upright else "<a:bodyPr/>"
    labels = "".join(
        f'<c:dLbl><c:idx val="{place}"/><c:tx><c:rich>{body}<a:p>'
        f'<a:fld id="{_identifier(index, place)}" type="CELLRANGE">'
        f'<a:rPr lang="{said.language}"/><a:pPr/>'
        f"<a:t>{escaped(cells.point(chart, index, place).words)}</a:t></a:fld></a:p></c:rich>"
        f'</c:tx><c:dLblPos val="{_side(chart, index, place)}"/>{_SHOWN}'
        f"{_extended(_FIELDS, _FROM_CELLS)}</c:dLbl>"
        for place in worded
    )
    return f"<c:dLbls>{labels}{_SHOWN}{_extended(_FIELDS, _FROM_CELLS)}</c:dLbls>"


def _side(chart: Chart, index: int, place: int) -> str:
    """Over a bar or the highest value of lines, under the others, clear of what is above them."""
    if chart.kind == "bars":
        return "outEnd"
    values = [cells.number(cells.point(chart, other, place)) for other in range(len(chart.series))]
    highest = max(value for value in values if value is not None)
    return "t" if values[index] == highest else "b"


def _words(chart: Chart, index: int) -> str:
    """Where the words stand on the sheet, and what they are now."""
    places = cells.Cells(chart)
    words = [cells.point(chart, index, place).words for place in range(len(chart.categories))]
    return _extended(
        _RANGE,
        f"<c15:datalabelsRange><c15:f>{places.all(places.words(index))}</c15:f>"
        f"<c15:dlblRangeCache>{_cached(words)}</c15:dlblRangeCache></c15:datalabelsRange>",
    )


def _extended(identifier: str, content: str) -> str:
    """What Word 2013 added to charts; older programs pass it by."""
    return f'<c:extLst><c:ext uri="{identifier}" xmlns:c15="{_C15}">{content}</c:ext></c:extLst>'


def _identifier(index: int, place: int) -> str:
    return "{" + str(uuid5(NAMESPACE_URL, f"{_C15}/{index}/{place}")).upper() + "}"


def _text(reference: str, texts: Sequence[str]) -> str:
    cache = _cached(texts)
    return f"<c:strRef><c:f>{reference}</c:f><c:strCache>{cache}</c:strCache></c:strRef>"


def _cached(values: Iterable[str | None]) -> str:
    held = list(values)
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{escaped(value)}</c:v></c:pt>'
        for place, value in enumerate(held)
        if value is not None
    )
    return f'<c:ptCount val="{len(held)}"/>{points}'
