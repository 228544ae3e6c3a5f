"""The library as the program uses it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app import texts
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


def test_texts_read_before_they_are_asked_for_are_not_read_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
):
    assert library.read_on()
    assert not library.read_on()
    asked: list[str] = []
    monkeypatch.setattr(library.store, "texts", lambda sources: asked.extend(sources) or [])
    assert all(library.verified(library.search()))
    assert asked == []


def test_a_text_that_was_changed_is_read_on_past(library: Library):
    item = library.item(ITEM)
    store = library.store
    with store.changing():
        store.connection.execute("UPDATE source SET words = words || ' '")
    while library.read_on():
        pass
    assert library.verified([item]) == [False]


def test_more_texts_than_are_kept_are_still_verified(
    library: Library, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(texts, "_KEPT", 1)
    items = library.search()
    assert len({anchor.source for item in items for anchor in item.anchors}) > 2
    assert not library.read_on()
    for _ in range(2):
        assert [library.verified([item]) for item in items] == [[True]] * len(items)
