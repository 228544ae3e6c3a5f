"""The library as the program uses it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app.model import Library

ITEM = "trade-goal-3bn-by-2030"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library.db")
    yield opened
    opened.close()


def test_what_was_delivered_is_verified(library: Library):
    assert all(library.verified(library.search()))


def test_words_that_are_not_there_are_not_verified(library: Library):
    item = library.item(ITEM)
    first = item.anchors[0]
    for anchors in (
        (),
        (replace(first, start=first.start + 1),),
        (replace(first, source="nowhere"),),
    ):
        assert library.verified([replace(item, anchors=anchors)]) == [False], anchors


def test_a_text_that_was_changed_verifies_nothing(library: Library):
    item = library.item(ITEM)
    assert library.verified([item]) == [True]
    source = item.anchors[0].source
    store = library.store
    with store.changing():
        store.connection.execute("UPDATE source SET words = words || ' ' WHERE id = ?", (source,))
    assert library.verified([item]) == [False]
