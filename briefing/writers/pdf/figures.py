"""Charts and timelines as figures: set as slabs, drawn as vectors under one Figure element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.charts import (
    DASH,
    EDGE,
    Box,
    Dot,
    Ink,
    Label,
    Line,
    Polyline,
    Rect,
    chart_scene,
    hatching,
    timeline_scene,
)
from briefing.document.pictures import Timeline
from briefing.wording.catalogue import catalogue
from briefing.writers.pdf.fonts import BOLD, REGULAR
from briefing.writers.pdf.slabs import Column, Picture, Slab
from briefing.writers.pdf.syntax import points, text_string
from briefing.writers.pdf.tags import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.charts import Measure, Shape
    from briefing.document.pictures import Chart
    from briefing.writers.pdf.fonts import Family
    from briefing.writers.pdf.pen import Pen
    from briefing.writers.pdf.tags import Element

_HEIGHT = 0.52
"""Of a chart's width."""

_PAGE_AT_MOST = 0.55
"""Of the page, for a chart."""

_ROUND = 0.5523
"""How far a circle's handles stand from its points, of its radius."""


class Figures:
    """Sets figures in one column, and gives them their elements."""

    def __init__(self, family: Family, language: str, column: Column, page: float) -> None:
        self._measure = _measure(family)
        self._language = language.partition("-")[0].lower()
        self._column = column
        self._page = page

    def slabs(self, block: Chart | Timeline, parent: Element) -> list[Slab]:
        """The slabs of a figure."""
        if isinstance(block, Timeline):
            return list(self._timeline(block, parent))
        return list(self._chart(block, parent))

    def _chart(self, chart: Chart, parent: Element) -> Iterator[Slab]:
        """A chart is one slab."""
        column = self._column
        height = min(_HEIGHT * column.width, _PAGE_AT_MOST * self._page)
        point = catalogue(self._language).find("numbers", "decimal")
        scene = chart_scene(chart, column.width, height, self._measure, point=point)
        scale = min(1.0, column.width / scene.width, self._page / scene.height)
        told = chart.alt or ", ".join(series.name for series in chart.series)
        picture = Picture(_figure(parent, told, chart.language), scene.shapes, scale)
        yield self._slab(scene.height, picture, chart.origin)

    def _timeline(self, timeline: Timeline, parent: Element) -> Iterator[Slab]:
        """A timeline is a slab a moment."""
        column = self._column
        scene = timeline_scene(timeline, column.width, self._measure)
        tallest = max((row.bottom - row.top for row in scene.rows), default=1.0)
        scale = min(1.0, column.width / scene.width, self._page / tallest)
        told = timeline.alt or "; ".join(moment.label for moment in timeline.moments)
        element = _figure(parent, told, timeline.language) if scene.rows else parent
        for number in range(len(scene.rows)):
            part = scene.part(number, number + 1)
            picture = Picture(element, part.shapes, scale)
            yield self._slab(part.height, picture, timeline.origin)

    def _slab(self, height: float, picture: Picture, origin: str) -> Slab:
        x, width = self._column
        origins = (origin,) if origin else ()
        return Slab(height * picture.scale, x, x + width, [], picture=picture, origins=origins)


def _figure(parent: Element, told: str, tongue: str) -> Element:
    spoken = language(tongue) if tongue else ""
    return parent.child("Figure", f"{spoken} /Alt {text_string(told.strip() or '-')}")


def _measure(family: Family) -> Measure:
    def measured(text: str, size: float, bold: bool) -> float:
        stretches = family.spread(text, BOLD if bold else REGULAR)
        return sum(face.advance(part) for face, part in stretches) * size / 1000

    return measured


class Plotter:
    """Draws shapes `x` and `y` points from the page's top left, `scale` times their size."""

    def __init__(self, pen: Pen, family: Family, x: float, y: float, scale: float) -> None:
        self._pen = pen
        self._family = family
        self._measure = _measure(family)
        self._x = x
        self._y = y
        self._scale = scale

    def draw(self, shape: Shape) -> None:
        """One shape over what is there."""
        match shape:
            case Rect():
                self._rectangle(shape)
            case Line():
                ends = ((shape.x0, shape.y0), (shape.x1, shape.y1))
                self._strokes(ends, shape.ink, shape.width, dashed=shape.dashed)
            case Polyline():
                self._strokes(shape.points, shape.ink, shape.width, dashed=shape.dashed)
            case Dot():
                self._dot(shape)
            case Label():
                self._label(shape)

    def _at(self, x: float, y: float) -> str:
        return self._pen.at(self._x + x * self._scale, self._y + y * self._scale)

    def _rectangle(self, rect: Rect) -> None:
        size = points(rect.w * self._scale, rect.h * self._scale)
        path = f"{self._at(rect.x, rect.y + rect.h)} {size} re"
        if rect.fill is not None:
            self._fill(path, rect.fill)
        if rect.hatched:
            for line in hatching(rect):
                self.draw(line)
        if rect.stroke is not None:
            self._stroke(path, rect.stroke, EDGE)

    def _strokes(
        self, ends: tuple[tuple[float, float], ...], ink: Ink, width: float, *, dashed: bool
    ) -> None:
        first, *others = (self._at(x, y) for x, y in ends)
        path = f"{first} m " + " ".join(f"{end} l" for end in others)
        self._stroke(path, ink, width, dashed=dashed)

    def _dot(self, dot: Dot) -> None:
        handle = _ROUND * dot.r
        x, y, r = dot.x, dot.y, dot.r
        quarters = (
            ((x + r, y + handle), (x + handle, y + r), (x, y + r)),
            ((x - handle, y + r), (x - r, y + handle), (x - r, y)),
            ((x - r, y - handle), (x - handle, y - r), (x, y - r)),
            ((x + handle, y - r), (x + r, y - handle), (x + r, y)),
        )
        curves = (" ".join(self._at(*end) for end in quarter) + " c" for quarter in quarters)
        path = " ".join((f"{self._at(x + r, y)} m", *curves, "h"))
        self._fill(path, Ink.PAPER if dot.hollow else dot.ink)
        if dot.hollow:
            self._stroke(path, dot.ink, EDGE)

    def _label(self, label: Label) -> None:
        box: Box = label.box(self._measure)
        size = round(label.size * self._scale, 2)
        x, y = self._x + box.left * self._scale, self._y + label.y * self._scale
        self._pen.ink = _ink(label.ink)
        for face, text in self._family.spread(label.text, BOLD if label.bold else REGULAR):
            self._pen.text(text.replace("\n", " "), face, size, x, y)
            x += face.advance(text) * size / 1000

    def _fill(self, path: str, ink: Ink) -> None:
        self._pen.ink = _ink(ink)
        self._pen.operators(f"{path} f")

    def _stroke(self, path: str, ink: Ink, width: float, *, dashed: bool = False) -> None:
        self._pen.stroke(_ink(ink).upper())
        start, end = (f"[{points(*DASH)}] 0 d ", " [] 0 d") if dashed else ("", "")
        self._pen.operators(f"{width * self._scale:.2f} w {start}{path} S{end}")


def _ink(ink: Ink) -> str:
    return " ".join(f"{part / 255:.3f}" for part in ink.rgb) + " rg"
