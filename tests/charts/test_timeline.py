from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.charts import Dot, Ink, Label, Line, Rect, timeline_scene
from briefing.document.pictures import Moment, Timeline

DAY = date(2025, 8, 21)


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.55 if bold else 0.5)


def moment(label: str = "21 August 2025", days: int = 0, *, planned: bool = False) -> Moment:
    return Moment(label, DAY, DAY + timedelta(days), "The council met in Bishkek.", planned)


def test_nothing_to_show_takes_no_room() -> None:
    scene = timeline_scene(Timeline((), "none"), 450, measure)
    assert (scene.height, scene.shapes, scene.rows) == (0, (), ())
    assert scene.part(0, 1).height == 0


def test_the_spine_stands_at_a_third_with_dates_left_and_words_right() -> None:
    scene = timeline_scene(Timeline((moment(), moment("2030")), ""), 450, measure)
    assert {shape.x for shape in scene.shapes if isinstance(shape, Dot)} == {150}
    labels = [shape for shape in scene.shapes if isinstance(shape, Label)]
    assert all(label.anchor == "end" and label.x < 150 for label in labels if label.bold)
    assert all(label.anchor == "start" and label.x > 150 for label in labels if not label.bold)


def test_held_is_filled_and_planned_hollow_with_a_dashed_spine() -> None:
    scene = timeline_scene(Timeline((moment(), moment(planned=True)), ""), 450, measure)
    assert [s.hollow for s in scene.shapes if isinstance(s, Dot)] == [False, True]
    assert all(s.dashed for s in scene.shapes if isinstance(s, Line))
    scene = timeline_scene(Timeline((moment(), moment()), ""), 450, measure)
    assert not any(s.dashed for s in scene.shapes if isinstance(s, Line))


def test_days_in_a_row_are_a_short_bar() -> None:
    moments = (moment(days=1), moment(days=30, planned=True))
    scene = timeline_scene(Timeline(moments, ""), 450, measure)
    bars = [shape for shape in scene.shapes if isinstance(shape, Rect)]
    assert [bar.fill for bar in bars] == [Ink.NAVY, Ink.PAPER]
    assert all(bar.stroke is Ink.NAVY for bar in bars)


def test_a_part_starts_at_its_own_top() -> None:
    scene = timeline_scene(Timeline((moment("a"), moment("b"), moment("c")), ""), 450, measure)
    assert scene.part(0, 3).shapes == scene.shapes
    assert scene.part(0, 3).height == scene.height
    part = scene.part(1, 3)
    assert part.height == scene.rows[2].bottom - scene.rows[1].top
    assert [s.text for s in part.shapes if isinstance(s, Label) and s.bold] == ["b", "c"]
    assert min(s.y for s in part.shapes if isinstance(s, Label)) < scene.rows[0].bottom


moments = st.builds(
    lambda label, text, days, planned: Moment(label, DAY, DAY + timedelta(days), text, planned),
    st.text("ab 019—", max_size=40),
    st.text("абв xyz,", max_size=200),
    st.integers(0, 9),
    st.booleans(),
)


@given(st.lists(moments, max_size=8), st.floats(120, 600))
def test_words_never_overlap_and_stay_in_their_row(entries: list[Moment], width: float) -> None:
    scene = timeline_scene(Timeline(tuple(entries), ""), width, measure)
    assert len(scene.rows) == len(entries)
    assert all(above.bottom == below.top for above, below in pairwise(scene.rows))
    labels = [shape for shape in scene.shapes if isinstance(shape, Label)]
    boxes = [label.box(measure) for label in labels]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert all(box.left > -1e-6 and box.right <= width + 1e-6 for box in boxes)
    for row, entry in zip(scene.rows, entries, strict=True):
        inside = [shape.box(measure) for shape in row.shapes if isinstance(shape, Label)]
        assert all(row.top <= box.top and box.bottom <= row.bottom for box in inside)
        words = "".join(s.text for s in row.shapes if isinstance(s, Label) and not s.bold)
        assert words.replace(" ", "") == entry.text.replace(" ", "")
    assert timeline_scene(Timeline(tuple(entries), ""), width, measure) == scene
