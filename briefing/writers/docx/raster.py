"""A scene as a PNG, for programs that draw no shapes; and the widths its letters have.

Pillow is imported when the first picture is drawn: most papers have none. Tinos has the widths
of Times New Roman, so what is measured here holds where Word sets the words.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing import resources
from briefing.charts import (
    DASH,
    EDGE,
    Dot,
    Ink,
    Label,
    Line,
    Polyline,
    Rect,
    Scene,
    Shape,
    hatching,
)

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_DENSITY = 2  # dots to the point
_FINER = 2  # drawn so many times larger, then smoothed
_COLOURS = 32
_GRAIN = 200.0  # the size at which letters are measured
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def measure(text: str, size: float, bold: bool) -> float:
    """The width of words in points, as `charts` asks for it."""
    return _font(_GRAIN, bold=bold).getlength(text) * size / _GRAIN


def png(scene: Scene) -> bytes:
    """The scene on white, 144 dots to the inch."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    scale = _DENSITY * _FINER
    size = (max(1, round(scene.width * scale)), max(1, round(scene.height * scale)))
    image = Image.new("RGB", size, Ink.PAPER.rgb)
    brush = _Brush(ImageDraw.Draw(image), scale)
    for shape in scene.shapes:
        brush.draw(shape)
    buffer = BytesIO()
    smooth = image.reduce(_FINER).quantize(_COLOURS, Image.Quantize.MEDIANCUT)
    smooth.save(buffer, "PNG", optimize=True, dpi=(72 * _DENSITY, 72 * _DENSITY))
    return buffer.getvalue()


class _Brush:
    def __init__(self, canvas: ImageDraw, scale: int) -> None:
        self._canvas = canvas
        self._scale = scale

    def draw(self, shape: Shape) -> None:
        match shape:
            case Rect():
                self._rectangle(shape)
            case Line():
                self._strokes(((shape.x0, shape.y0), (shape.x1, shape.y1)), shape)
            case Polyline():
                self._strokes(shape.points, shape)
            case Dot():
                corners = self._corners(
                    shape.x - shape.r, shape.y - shape.r, 2 * shape.r, 2 * shape.r
                )
                fill = Ink.PAPER if shape.hollow else shape.ink
                self._canvas.ellipse(corners, fill.rgb, shape.ink.rgb, round(EDGE * self._scale))
            case Label():
                font = _font(shape.size * self._scale, bold=shape.bold)
                place, anchor = self._at(shape.x, shape.y), _ANCHORS[shape.anchor]
                self._canvas.text(place, shape.text, shape.ink.rgb, font, anchor)

    def _rectangle(self, rect: Rect) -> None:
        corners = self._corners(rect.x, rect.y, rect.w, rect.h)
        edge = rect.stroke.rgb if rect.stroke else None
        self._canvas.rectangle(
            corners, rect.fill.rgb if rect.fill else None, edge, round(EDGE * self._scale)
        )
        for line in hatching(rect) if rect.hatched else ():
            self.draw(line)

    def _strokes(self, points: tuple[tuple[float, float], ...], look: Line | Polyline) -> None:
        width = max(1, round(look.width * self._scale))
        for start, end in pairwise(points):
            for one, other in _dashes(start, end) if look.dashed else ((start, end),):
                self._canvas.line((self._at(*one), self._at(*other)), look.ink.rgb, width)

    def _corners(
        self, x: float, y: float, width: float, height: float
    ) -> tuple[tuple[float, float], tuple[float, float]]:
        return self._at(x, y), self._at(x + width, y + height)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x * self._scale, y * self._scale


def _dashes(
    start: tuple[float, float], end: tuple[float, float]
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    across, down = end[0] - start[0], end[1] - start[1]
    length = (across**2 + down**2) ** 0.5
    step = sum(DASH)

    def at(distance: float) -> tuple[float, float]:
        share = min(distance, length) / length
        return start[0] + across * share, start[1] + down * share

    count = int(length / step) + 1 if length else 0
    return [(at(number * step), at(number * step + DASH[0])) for number in range(count)]


@cache
def _font(size: float, *, bold: bool) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415

    name = "Tinos-Bold.ttf" if bold else "Tinos-Regular.ttf"
    path = resources.assets() / "fonts" / "tinos" / name
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
