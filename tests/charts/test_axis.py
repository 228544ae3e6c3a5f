from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.charts.axis import axis


def labels(*values: str, intervals: int = 5, zero: bool = True) -> tuple[str, ...]:
    return axis(map(Decimal, values), intervals, zero=zero).labels()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["0.1", "0.3"], ("0.0", "0.1", "0.2", "0.3")),
        (["1.317", "3"], ("0", "1", "2", "3")),
        (["-0.36", "0.862"], ("−0.5", "0.0", "0.5", "1.0")),
        (["-4", "-10"], ("−10", "−8", "−6", "−4", "−2", "0")),
        (["12000"], ("0", "2500", "5000", "7500", "10\u00a0000", "12\u00a0500")),
        (["455700000"], ("0", "100", "200", "300", "400", "500")),
        (["0"], ("0.0", "0.2", "0.4", "0.6", "0.8", "1.0")),
        ([], ("0.0", "0.2", "0.4", "0.6", "0.8", "1.0")),
    ],
)
def test_ticks_are_round(values: list[str], expected: tuple[str, ...]) -> None:
    assert labels(*values) == expected


def test_a_line_may_leave_zero_out_where_its_values_differ_enough() -> None:
    assert labels("80", "90", zero=False)[0] == "80"
    assert labels("80", "90", zero=True)[0] == "0"
    assert labels("195", "196", zero=False)[0] == "0"
    assert labels("10", "90", zero=False)[0] == "0"
    assert labels("-90", "-80", zero=False)[-1] == "−80"


def test_the_power_of_ten_left_out_is_told() -> None:
    assert axis([Decimal("1.3")], 5, zero=True).title("billion US dollars") == "billion US dollars"
    assert axis([Decimal(1317000000)], 5, zero=True).title("US dollars") == "US dollars × 10⁹"
    assert axis([Decimal("0.00004")], 5, zero=True).title("m") == "m × 10⁻⁶"


def test_the_decimal_point_is_the_languages() -> None:
    assert axis([Decimal("0.3")], 5, zero=True).labels(",")[1] == "0,1"


decimals = st.decimals(allow_nan=False, allow_infinity=False)


@given(st.lists(decimals, max_size=6), st.integers(2, 8), st.booleans())
def test_ticks_rise_evenly_around_all_values(
    values: list[Decimal], intervals: int, zero: bool
) -> None:
    scaled = axis(values, intervals, zero=zero)
    assert 2 <= len(scaled.ticks) <= intervals + 1
    shown = scaled.labels()
    assert len(set(shown)) == len(shown)
    assert all(len(words) <= 9 for words in shown)
    shares = [scaled.share(value) for value in values]
    assert all(0 <= share <= 1 for share in shares)
    order = sorted(zip(values, shares, strict=True))
    assert [share for _, share in order] == sorted(shares)
    if zero:
        assert 0 in scaled.ticks
