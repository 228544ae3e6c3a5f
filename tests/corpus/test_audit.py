from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from corpus import makers

from briefing.app.library import Library
from briefing.corpus import audit
from briefing.errors import BriefingError


def test_the_delivered_library_has_not_drifted(reading_library: Library) -> None:
    assert reading_library.audit() == []


def test_a_changed_text_and_every_item_it_moves_are_named(library: Library) -> None:
    connection = library.store.connection
    connection.execute(
        "UPDATE source SET words = 'Up front. ' || words WHERE id = 'asbmedia-alliance'"
    )
    drifted = library.audit()
    moved = {item.id for item in library.search(source="asbmedia-alliance")}
    assert {drift.item for drift in drifted} == moved | {"asbmedia-alliance"}
    keys = {drift.item: drift.error.key for drift in drifted}
    assert keys.pop("asbmedia-alliance") == "source-changed"
    assert set(keys.values()) == {"anchor-moved"}


def test_a_changed_word_is_lost(library: Library) -> None:
    connection = library.store.connection
    connection.execute(
        "UPDATE source SET words = replace(words, '862.2', '826.2')"
        " WHERE id = 'diplomacybeyond-trade-surge'"
    )
    keys = {drift.item: drift.error.key for drift in library.audit()}
    assert keys == {
        "diplomacybeyond-trade-surge": "source-changed",
        "imports-2023-cabinet": "anchor-lost",
        # Its words stand, but those around them do not.
        "exports-2023-cabinet": "anchor-context",
    }


def test_a_changed_quote_is_named(library: Library) -> None:
    library.store.connection.execute(
        'UPDATE item SET record = replace(record, \'"text":"We aim\', \'"text":"We hope\')'
    )
    (drift,) = library.audit()
    assert (drift.item, drift.error.key) == (
        "president-japarov-aim-3bn",
        "quote-not-its-anchors",
    )


def test_a_changed_value_is_named(library: Library) -> None:
    library.store.connection.execute(
        """UPDATE item SET record = replace(record, '"value":"455700000"', '"value":"4557"')"""
    )
    (drift,) = library.audit()
    assert (drift.item, drift.error.key) == ("exports-2023-cabinet", "figure-not-its-words")


def test_pieces_of_a_quote_are_joined_with_a_gap_that_is_shown() -> None:
    pieces = (makers.anchor("We shall"), makers.anchor("meet"))
    quote = makers.quote(anchors=pieces, text="We shall […] meet")
    words = {"own": makers.WORDS}
    audit.verify_item(quote, words)
    for text in ("We shall meet", "We shall … meet", "meet […] We shall"):
        with pytest.raises(BriefingError, match="quote-not-its-anchors"):
            audit.verify_item(replace(quote, text=text), words)


@pytest.mark.parametrize("english", [True, False])
def test_numbers_are_held_against_english_words_only(english: bool) -> None:
    figure = makers.figure(value=Decimal(7))
    if english:
        with pytest.raises(BriefingError, match="figure-not-its-words"):
            audit.verify_figure(figure, lambda _: english)
    else:
        audit.verify_figure(figure, lambda _: english)


def test_a_source_that_is_missing() -> None:
    with pytest.raises(BriefingError, match="reference-unknown"):
        audit.verify_item(makers.quote(), {})
