from __future__ import annotations

from itertools import pairwise

import pytest

from briefing.charts.scene import Box, Dot, Ink, Label, Line, Polyline, Rect, hatching, moved


def contrast(ink: Ink) -> float:
    """Against white, as WCAG 2.2 reckons it."""
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (part / 255 for part in ink.rgb)
    ]
    red, green, blue = linear
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


@pytest.mark.parametrize("ink", [Ink.TEXT, Ink.MUTED, Ink.NAVY])
def test_words_stand_out(ink: Ink) -> None:
    assert contrast(ink) >= 4.5


@pytest.mark.parametrize("ink", [Ink.RULE, Ink.NAVY, Ink.BRASS, Ink.TEAL, Ink.RED])
def test_marks_stand_out(ink: Ink) -> None:
    assert contrast(ink) >= 3


def test_inks_of_series_differ_in_grey() -> None:
    shades = sorted(contrast(ink) for ink in (Ink.NAVY, Ink.BRASS, Ink.TEAL, Ink.RED))
    assert all(dark / light > 1.3 for light, dark in pairwise(shades))


def test_hex_has_six_digits() -> None:
    assert Ink.NAVY.hex == "1F3A5F"
    assert Ink.PAPER.hex == "FFFFFF"


def test_a_label_stands_by_its_anchor() -> None:
    def measure(text: str, size: float, _bold: bool) -> float:
        return len(text) * size

    boxes = [Label(100, 50, "ab", 10, anchor).box(measure) for anchor in ("start", "middle", "end")]
    assert [(box.left, box.right) for box in boxes] == [(100, 120), (90, 110), (80, 100)]
    assert boxes[0].top < 50 < boxes[0].bottom


def test_boxes_that_only_touch_do_not_meet() -> None:
    assert not Box(0, 0, 10, 10).meets(Box(10, 0, 20, 10))
    assert Box(0, 0, 10, 10).meets(Box(9, 9, 20, 20))


def test_hatching_stays_in_its_rectangle_and_rises() -> None:
    rect = Rect(10, 20, 30, 50, Ink.PAPER, Ink.BRASS, hatched=True)
    strokes = hatching(rect)
    assert len(strokes) > 10
    for line in strokes:
        assert 9.999 < line.x0 < line.x1 < 40.001
        assert 19.999 < line.y1 < line.y0 < 70.001
        assert line.x1 - line.x0 == pytest.approx(line.y0 - line.y1)
        assert line.ink is Ink.BRASS


def test_no_stroke_no_hatching() -> None:
    assert hatching(Rect(0, 0, 10, 10, Ink.NAVY)) == ()
    assert hatching(Rect(0, 0, 10, 0, Ink.PAPER, Ink.NAVY, hatched=True)) == ()


def test_every_shape_moves_down() -> None:
    assert moved(Line(0, 1, 2, 3, Ink.RULE, 1), 5) == Line(0, 6, 2, 8, Ink.RULE, 1)
    assert moved(Polyline(((0, 1), (2, 3)), Ink.RULE, 1), 5).points == ((0, 6), (2, 8))
    assert moved(Dot(0, 1, 2, Ink.RULE), 5) == Dot(0, 6, 2, Ink.RULE)
