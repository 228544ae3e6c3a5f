from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.values.amount import Amount


@pytest.mark.parametrize(
    ("value", "precision", "scale", "digits"),
    [
        ("1317000000", 6, 9, "1.317"),
        ("1500000000", 8, 9, "1.5"),
        ("3000000000", 9, 9, "3"),
        ("3000000000", 8, 9, "3.0"),
        ("260000000", 6, 6, "260"),
        ("455700000", 5, 6, "455.7"),
        ("3000000", 6, 6, "3"),
        ("11.6", -1, 0, "11.6"),
        ("10", 0, 0, "10"),
        ("10", -1, 0, "10.0"),
        ("195", 0, 0, "195"),
        ("1317900123", 0, 6, "1317.900123"),
        ("-1500000000", 8, 9, "-1.5"),
        ("0", 0, 0, "0"),
    ],
)
def test_scale_and_the_digits_that_were_printed(
    value: str, precision: int, scale: int, digits: str
) -> None:
    amount = Amount(Decimal(value), "USD", precision)
    assert amount.scale() == scale
    assert amount.digits(scale) == digits


@given(st.integers(1, 999_999), st.integers(-3, 9))
def test_no_digit_is_lost_or_added(printed: int, precision: int) -> None:
    amount = Amount(Decimal(printed).scaleb(precision), "USD", precision)
    for scale in (0, amount.scale()):
        told = amount.digits(scale)
        assert Decimal(told).scaleb(scale) == amount.value
        assert len(told.partition(".")[2]) == max(0, scale - precision)
