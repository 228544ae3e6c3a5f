"""Lengths in Word's units: twentieths of a point (dxa) and half-points."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.document.tree import Layout

_PAGES = {"A4": (11906, 16838), "Letter": (12240, 15840)}


def dxa(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def half_points(points: float) -> int:
    """Points as half-points, the grain of a font size."""
    return max(2, round(points * 2))


def page_size(layout: Layout) -> tuple[int, int]:
    """Width and height of the sheet in dxa."""
    return _PAGES[layout.page]


def text_width(layout: Layout) -> int:
    """Width between the margins in dxa."""
    return page_size(layout)[0] - dxa(layout.left) - dxa(layout.right)


def shares(widths: Sequence[float], total: int) -> list[int]:
    """`total` dealt out in the proportion of `widths`, to the last unit."""
    whole = sum(widths)
    edges = [0]
    passed = 0.0
    for width in widths:
        passed += width
        edges.append(round(total * passed / whole))
    return [right - left for left, right in pairwise(edges)]
