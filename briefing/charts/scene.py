"""The neutral scene: marks and labels in points, x to the right and y downward from the top left.

Shapes are drawn in the order they stand in; the last lies on top.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal, NamedTuple

Measure = Callable[[str, float, bool], float]
"""The width in points of a text set in a size (points), bold or not."""

ASCENT = 0.76  # of a label's size, above its baseline; capitals with an accent and figures
DESCENT = 0.22  # of a label's size, below its baseline
HATCH_STEP = 4.2  # points between the strokes of a hatching, along an edge
HATCH_WIDTH = 0.7
EDGE = 1.0  # points: the stroke of a rectangle or of a hollow dot
DASH = (3.0, 2.0)  # points on and off in a dashed stroke

Anchor = Literal["start", "middle", "end"]


class Ink(Enum):
    """The colours by role. On white, words have a contrast of at least 4.5:1 and marks of at
    least 3:1 (WCAG 2.2); the four inks of series differ in lightness too. GRID is no mark."""

    TEXT = (28, 36, 48)
    MUTED = (86, 94, 107)
    RULE = (126, 134, 146)
    GRID = (217, 220, 225)
    NAVY = (31, 58, 95)
    BRASS = (174, 132, 49)
    TEAL = (48, 128, 122)
    RED = (150, 48, 60)
    PAPER = (255, 255, 255)

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        return self.value

    @property
    def hex(self) -> str:
        """Six capital hexadecimal digits, as Word and SVG want them."""
        return "{:02X}{:02X}{:02X}".format(*self.value)


class Box(NamedTuple):
    """The four sides of an upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def padded(self, across: float, down: float) -> Box:
        """The box with room added on both sides."""
        return Box(self.left - across, self.top - down, self.right + across, self.bottom + down)


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle; `hatched` asks for `hatching` in the stroke's ink over the fill."""

    x: float
    y: float
    w: float
    h: float
    fill: Ink | None
    stroke: Ink | None = None
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke, `width` points wide."""

    x0: float
    y0: float
    x1: float
    y1: float
    ink: Ink
    width: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Polyline:
    """Straight strokes from point to point, open at the end."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A round mark about its centre; a hollow one is paper inside a stroke of `EDGE` points."""

    x: float
    y: float
    r: float
    ink: Ink
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """One line of words. `y` is the baseline; `x` the edge or middle that `anchor` names."""

    x: float
    y: float
    text: str
    size: float
    anchor: Anchor = "start"
    bold: bool = False
    ink: Ink = Ink.TEXT

    def box(self, measure: Measure) -> Box:
        """The room the words take."""
        width = measure(self.text, self.size, self.bold)
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Box(left, self.y - ASCENT * self.size, left + width, self.y + DESCENT * self.size)


Shape = Rect | Line | Polyline | Dot | Label


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture of `width` by `height` points."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def moved(shape: Shape, down: float) -> Shape:
    """The shape further down by so many points."""
    match shape:
        case Line():
            return replace(shape, y0=shape.y0 + down, y1=shape.y1 + down)
        case Polyline():
            return replace(shape, points=tuple((x, y + down) for x, y in shape.points))
        case _:
            return replace(shape, y=shape.y + down)


def hatching(rect: Rect, step: float = HATCH_STEP) -> tuple[Line, ...]:
    """The rising strokes of a hatched rectangle, cut at its edges: each writer hatches alike."""
    if rect.stroke is None:
        return ()
    lines = []
    for number in range(1, int((rect.w + rect.h) / step) + 1):
        reach = number * step
        x0, x1 = max(0.0, reach - rect.h), min(rect.w, reach)
        if x1 > x0:
            ends = (rect.x + x0, rect.y + reach - x0, rect.x + x1, rect.y + reach - x1)
            lines.append(Line(*ends, rect.stroke, HATCH_WIDTH))
    return tuple(lines)
