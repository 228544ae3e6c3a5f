from __future__ import annotations

from decimal import Decimal

import pytest

from briefing.values.reading import numbers_in


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("reached $1.5 billion", "1500000000"),
        ("surpassed $1.2bn, reflecting", "1200000000"),
        ("$ 260 million", "260000000"),
        ("amounting to 3mn tonnes", "3000000"),
        ("a 1.6% increase", "1.6"),
        ("Eyes Set on $2bn Target", "2000000000"),
        ("modernization of seven joint checkpoints", "7"),
        ("some 1,234,567 people", "1234567"),
        ("grew by 4.1%, amounting", "4.1"),
        ("195 commodity items", "195"),
    ],
)
def test_numbers_are_read_with_their_scale(words: str, number: str) -> None:
    assert Decimal(number) in numbers_in(words)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("reached $1.5 billion", "1500000"),
        ("surpassed $1.2bn", "1.2"),
        ("seventy checkpoints", "7"),
        ("4.10 per cent", "41"),
    ],
)
def test_what_is_not_said_is_not_read(words: str, number: str) -> None:
    assert Decimal(number) not in numbers_in(words)
