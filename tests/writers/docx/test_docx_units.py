from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.document.tree import Layout
from briefing.writers.docx.units import dxa, half_points, page_size, shares, text_width


def test_millimetres_and_points_become_words_units() -> None:
    assert dxa(25.4) == 1440
    assert half_points(11) == 22
    assert half_points(10.5) == 21


@pytest.mark.parametrize(("page", "size"), [("A4", (11906, 16838)), ("Letter", (12240, 15840))])
def test_the_sheet(page: str, size: tuple[int, int]) -> None:
    assert page_size(Layout(page=page)) == size  # type: ignore[arg-type]


def test_the_text_width_is_between_the_margins() -> None:
    assert text_width(Layout(left=25.4, right=25.4)) == 11906 - 2880


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=12), st.integers(1000, 12000))
def test_shares_sum_to_the_whole_and_keep_proportion(widths: list[float], total: int) -> None:
    dealt = shares(widths, total)

    assert sum(dealt) == total
    for width, share in zip(widths, dealt, strict=True):
        assert abs(share - total * width / sum(widths)) <= 1
