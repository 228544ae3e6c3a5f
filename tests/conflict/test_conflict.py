from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.app.library import Library
from briefing.conflict import agree, conflicts
from briefing.corpus.item import Event, Figure
from briefing.values.amount import Amount
from briefing.values.edtf import Edtf


def _amount(value: str, precision: int, qualifier: str = "exact") -> Amount:
    return Amount(Decimal(value), "USD", precision, qualifier)


@pytest.mark.parametrize(
    ("first", "second", "fits"),
    [
        (_amount("1317000000", 6), _amount("1500000000", 8), False),
        (_amount("1317000000", 6), _amount("1300000000", 8), True),
        (_amount("1317000000", 6), _amount("1317900000", 5), False),
        (_amount("3000000", 6, "over"), _amount("3200000", 5), True),
        (_amount("3000000", 6, "over"), _amount("2000000", 5), False),
        (_amount("2000000000", 9, "under"), _amount("1700000000", 8), True),
        (_amount("2000000000", 9, "about"), _amount("1400000000", 8), True),
        (_amount("7", 0, "at_least"), _amount("9", 0), True),
        (_amount("7", 0, "at_most"), _amount("9", 0), False),
    ],
)
def test_amounts_agree_as_they_were_printed(first: Amount, second: Amount, fits: bool) -> None:
    assert agree(first, second) is fits
    assert agree(second, first) is fits


def test_the_delivered_library_disagrees_on_two_things(reading_library: Library) -> None:
    found = conflicts(reading_library.store.items())
    assert {(one.kind, frozenset(one.items)) for one in found} == {
        ("value", frozenset({"trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev"})),
        ("target", frozenset({"trade-goal-3bn-by-2030", "trade-goal-3bn-by-2027"})),
    }


@pytest.fixture
def figure(reading_library: Library) -> Figure:
    item = reading_library.item("trade-turnover-2023-cabinet")
    assert isinstance(item, Figure)
    return item


@pytest.mark.parametrize(
    "other",
    [
        {"period": Edtf("2022")},
        {"period": None},
        {"geography": "World"},
        {"geography": None},
        {"status": "estimate"},
        {"unit": "KZT"},
        {"measure": "exports"},
    ],
)
def test_what_tells_of_another_thing_does_not_disagree(
    figure: Figure, other: dict[str, object]
) -> None:
    second = replace(figure, id="other", value=Decimal(5), **other)
    assert conflicts([figure, second]) == ()


def test_what_is_unknown_in_both_does_not_disagree(figure: Figure) -> None:
    for unknown in ({"period": None}, {"geography": None}):
        pair = [replace(figure, **unknown), replace(figure, id="o", value=Decimal(5), **unknown)]
        assert conflicts(pair) == ()


def test_growth_is_of_one_base(figure: Figure) -> None:
    first = replace(figure, measure="trade-turnover-growth", unit="%", value=Decimal(11),
                    precision=0, comparison_base="2022")  # fmt: skip
    second = replace(first, id="other", value=Decimal(14))
    (found,) = conflicts([first, second])
    assert found.kind == "growth"
    assert conflicts([first, replace(second, comparison_base="2021")]) == ()


def test_two_dates_of_one_meeting(reading_library: Library) -> None:
    event = reading_library.item("seventh-supreme-interstate-council")
    assert isinstance(event, Event)
    later = replace(event, id="later", date=Edtf("2025-08-25"))
    (found,) = conflicts([event, later])
    assert (found.kind, found.items) == ("date", (event.id, "later"))
    assert conflicts([event, replace(later, date=Edtf("2025-08"))]) == ()
    assert conflicts([event, replace(later, ordinal=8)]) == ()
