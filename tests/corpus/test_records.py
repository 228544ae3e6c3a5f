from __future__ import annotations

from decimal import Decimal

import pytest
from corpus import makers

from briefing.app.library import Library
from briefing.corpus import records
from briefing.corpus.item import Figure
from briefing.values.edtf import Edtf


def test_every_item_comes_back_as_it_was(reading_library: Library) -> None:
    for item in [*reading_library.search(), makers.quote(), makers.figure(), makers.event()]:
        again = records.load_item(records.dump(item))
        assert again == item
        assert type(again) is type(item)


def test_values_keep_their_types() -> None:
    figure = records.load_item(records.dump(makers.figure(value=Decimal("1.60"))))
    assert isinstance(figure, Figure)
    assert (str(figure.value), type(figure.value), type(figure.period)) == ("1.60", Decimal, Edtf)


@pytest.mark.parametrize("more", [{}, {"author": "A. B.", "accessed": Edtf("2025-06-01")}])
def test_sources_and_actors_come_back(more: dict[str, str]) -> None:
    source = makers.source(**more)
    assert records.load_source(records.dump(source)) == source
    actor = makers.actor()
    assert records.load_actor(records.dump(actor)) == actor
