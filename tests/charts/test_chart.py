from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.charts import (
    Box,
    Dot,
    Ink,
    Label,
    Line,
    Polyline,
    Rect,
    Scene,
    Shape,
    chart_scene,
    hatching,
)
from briefing.document.pictures import Chart, Point, Series

WIDTH, HEIGHT = 453.5, 190.0


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.55 if bold else 0.5)


def series(name: str, *values: str | None, planned: bool = False) -> Series:
    points = (Point(None) if v is None else Point(Decimal(v), f"${v} billion") for v in values)
    return Series(name, tuple(points), planned)


def drawn(
    kind: str, categories: str, *all_series: Series, unit: str = "billion US dollars"
) -> Scene:
    chart = Chart(kind, tuple(categories.split()), all_series, unit, "alt")  # type: ignore[arg-type]
    return chart_scene(chart, WIDTH, HEIGHT, measure)


def texts(scene: Scene) -> list[str]:
    return [shape.text for shape in scene.shapes if isinstance(shape, Label)]


def label(scene: Scene, text: str) -> Label:
    return next(s for s in scene.shapes if isinstance(s, Label) and s.text == text)


def filled(scene: Scene) -> list[Rect]:
    """Rectangles of a series, without the paper under words."""
    return [s for s in scene.shapes if isinstance(s, Rect) and s.stroke is not None]


TURNOVER = series("Turnover", "0.985", "1.2", "1.317", None)
TARGET = series("Target", None, None, None, "3", planned=True)


def test_one_series_of_results_needs_no_legend() -> None:
    scene = drawn("bars", "2022 2023 2024", series("Turnover", "1", "2", "3"))
    assert "Turnover" not in texts(scene)
    assert "billion US dollars" in texts(scene)


@pytest.mark.parametrize("kind", ["bars", "line"])
def test_what_is_planned_is_always_named(kind: str) -> None:
    scene = drawn(kind, "2030", series("Target", "3", planned=True))
    assert "Target" in texts(scene)


def test_bars_of_results_are_filled_and_of_plans_hatched() -> None:
    scene = drawn("bars", "2022 2023 2024 2030", TURNOVER, TARGET)
    assert [(bar.fill, bar.hatched) for bar in filled(scene)] == [
        (Ink.NAVY, False),  # the legend
        (Ink.PAPER, True),
        (Ink.NAVY, False),
        (Ink.NAVY, False),
        (Ink.NAVY, False),
        (Ink.PAPER, True),
    ]
    assert all(hatching(bar) for bar in filled(scene) if bar.hatched)


def test_bars_that_never_meet_stand_in_the_middle() -> None:
    scene = drawn("bars", "2022 2023 2024 2030", TURNOVER, TARGET)
    for bar, year in zip(filled(scene)[2:], ["2022", "2023", "2024", "2030"], strict=True):
        assert bar.x + bar.w / 2 == pytest.approx(label(scene, year).x)


def test_bars_stand_on_zero_to_scale() -> None:
    scene = drawn("bars", "a b c", series("Balance", "1", "-0.5", "2"))
    one, minus, two = filled(scene)
    assert one.y + one.h == pytest.approx(minus.y) == pytest.approx(two.y + two.h)
    assert two.h == pytest.approx(2 * one.h) == pytest.approx(4 * minus.h)
    assert label(scene, "$-0.5 billion").y > minus.y + minus.h
    assert label(scene, "$2 billion").y < two.y


@pytest.mark.parametrize("kind", ["bars", "line"])
def test_a_missing_value_is_a_gap_and_is_labelled(kind: str) -> None:
    scene = drawn(kind, "2022 2023 2024", series("Turnover", "1", None, "3"))
    assert label(scene, "–").x == pytest.approx(label(scene, "2023").x)
    assert not any(isinstance(shape, Polyline) for shape in scene.shapes)


def test_a_value_missing_beside_another_is_labelled_too() -> None:
    scene = drawn("bars", "2022 2023", series("A", "1", "2"), series("B", "1", None))
    assert texts(scene).count("–") == 1


def test_short_or_endless_values_are_missing() -> None:
    odd = Series("Odd", (Point(Decimal("NaN"), "x"), Point(Decimal("Infinity"), "y")))
    scene = drawn("bars", "2022 2023 2024", odd)
    assert texts(scene).count("–") == 3


def test_lines_of_results_are_solid_and_of_plans_dashed_with_hollow_marks() -> None:
    result = series("Turnover", "1", "2", "2.5", None)
    plan = series("Target", None, None, "2.2", "3", planned=True)
    scene = drawn("line", "2022 2023 2024 2025", result, plan)
    lines = {s.ink: s.dashed for s in scene.shapes if isinstance(s, Polyline)}
    assert lines == {Ink.NAVY: False, Ink.BRASS: True}
    assert not any(dot.hollow for dot in scene.shapes if isinstance(dot, Dot))
    squares = filled(scene)
    assert len(squares) == 3
    assert all(square.fill is Ink.PAPER for square in squares)
    hollow = drawn("line", "2030", series("Target", "3", planned=True))
    assert all(dot.hollow for dot in hollow.shapes if isinstance(dot, Dot))


def test_a_result_lies_over_the_plan_it_met() -> None:
    plan = series("Target", "1", "2", planned=True)
    scene = drawn("line", "2022 2023", plan, series("Turnover", "1", "3"))
    lines = [s for s in scene.shapes if isinstance(s, Polyline)]
    assert [line.dashed for line in lines] == [True, False]
    assert texts(scene).count("$1 billion") == 1


def test_words_are_never_put_where_they_read_as_anothers() -> None:
    scene = drawn("line", "2022 2023", series("A", "4.1", "9"), series("B", "4.0", "1"))
    words = {s.text: s for s in scene.shapes if isinstance(s, Label)}
    dots = [s for s in scene.shapes if isinstance(s, Dot)]
    above = next(dot for dot in dots if dot.x == words["2022"].x)
    assert words["$4.1 billion"].y < above.y
    assert words["$4.0 billion"].y > above.y


def test_words_break_in_two_before_they_are_left_out() -> None:
    three = [series(f"Plan {n}", "1.317", "1.318", planned=True) for n in range(3)]
    scene = drawn("bars", "exports imports", *three)
    assert texts(scene).count("billion") == 6


def test_the_unit_tells_the_power_of_ten_the_axis_leaves_out() -> None:
    scene = drawn("bars", "2024", series("T", "1317000000"), unit="US dollars")
    assert "US dollars × 10⁹" in texts(scene)
    assert {"0.0", "0.5", "1.0", "1.5"} <= set(texts(scene))


def test_many_years_are_named_at_intervals() -> None:
    years = [str(year) for year in range(1991, 2031)]
    scene = drawn("line", " ".join(years), series("T", *("1" for _ in years)))
    named = [text for text in texts(scene) if text in years]
    assert named == years[::2] or named == years[::5]


def test_a_name_at_the_edge_is_left_out_before_it_is_cut() -> None:
    names = tuple(f"{month}/2022" for month in range(1, 37))
    points = tuple(Point(Decimal(place), "") for place in range(36))
    scene = chart_scene(Chart("line", names, (Series("Trade", points),), "", ""), 400, 220, measure)
    told = {label.text for label in scene.shapes if isinstance(label, Label) and "/" in label.text}
    assert "1/2022" in told
    assert told <= set(names)


def test_a_chart_of_nothing_is_still_a_scene() -> None:
    scene = drawn("bars", "")
    assert (scene.width, scene.height) == (WIDTH, HEIGHT)


def extent(shape: Shape) -> Box:
    match shape:
        case Rect():
            return Box(shape.x, shape.y, shape.x + shape.w, shape.y + shape.h)
        case Line():
            ys = sorted((shape.y0, shape.y1))
            return Box(shape.x0, ys[0], shape.x1, ys[1])
        case Polyline():
            xs, ys = zip(*shape.points, strict=True)
            return Box(min(xs), min(ys), max(xs), max(ys))
        case Dot():
            return Box(shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r)
        case Label():
            return shape.box(measure)


names = st.text("абв xyzM", max_size=50)
numbers = st.none() | st.decimals(-5000, 5000, places=2) | st.decimals(allow_nan=None)
points = st.builds(
    Point, numbers, st.sampled_from(["", "3", "$1.317 billion", "about 3 million t"])
)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    count = draw(st.integers(0, 14))
    rows = st.lists(points, min_size=count, max_size=count).map(tuple)
    return Chart(
        draw(st.sampled_from(["bars", "line"])),
        tuple(draw(st.lists(names, min_size=count, max_size=count))),
        tuple(draw(st.lists(st.builds(Series, names, rows, st.booleans()), max_size=9))),
        draw(names),
        "alt",
    )


@given(charts(), st.floats(100, 600), st.floats(100, 400))
def test_words_never_overlap_and_all_is_inside(chart: Chart, width: float, height: float) -> None:
    scene = chart_scene(chart, width, height, measure)
    boxes = [shape.box(measure) for shape in scene.shapes if isinstance(shape, Label)]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    for box in map(extent, scene.shapes):
        assert box.left >= -1e-6
        assert box.top >= -1e-6
        assert box.right <= scene.width + 1e-6
        assert box.bottom <= scene.height + 1e-6
    assert chart_scene(chart, width, height, measure) == scene


@given(charts())
def test_ticks_series_and_first_category_are_never_lost(chart: Chart) -> None:
    scene = chart_scene(chart, 453.5, 240, measure)
    ends = [s for s in scene.shapes if isinstance(s, Label) and s.anchor == "end"]
    ticks = [s for s in ends if s.ink is Ink.MUTED]
    grid = [s for s in scene.shapes if isinstance(s, Line) and s.ink is Ink.GRID]
    assert len(ticks) == len(grid) >= 2
    for one in chart.series if len(chart.series) > 1 else ():
        start = "".join(one.name.split(" "))[:3]
        assert any("".join(text.split(" ")).startswith(start) for text in texts(scene))


def test_series_that_rarely_meet_stand_close_together() -> None:
    rows = ("1.3", None, None), ("1.5", None, None), (None, "1.7", None), (None, None, "3")
    many = [series(f"Series {number}", *row) for number, row in enumerate(rows)]
    scene = drawn("bars", "2023 2024 2030", *many)
    drawn_bars = [rect for rect in filled(scene) if rect.h > 20]
    first, second = sorted(drawn_bars, key=lambda rect: rect.x)[:2]
    assert 0 < second.x - (first.x + first.w) < 6
    assert {"$1.3", "$1.5", "$1.7"} <= {words.split()[0] for words in texts(scene)}
    assert "–" not in texts(scene)
