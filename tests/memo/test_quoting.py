"""The permitted changes of a quotation, and no others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.memo import quoting
from briefing.memo.outline import Change

TEXT = "We aim to increase mutual trade volume to $3 billion by 2030."


def _at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def _said(*changes: Change) -> str:
    return quoting.quoted(TEXT, changes)


def test_words_are_left_out_whole_with_one_sign() -> None:
    start, end = _at("crease mut")
    changes = quoting.leave_out(TEXT, (), start, end)
    assert quoting.permitted(TEXT, changes)
    assert _said(*changes) == "We aim to […] trade volume to $3 billion by 2030."
    changes = quoting.leave_out(TEXT, changes, *_at("trade"))
    assert _said(*changes) == "We aim to […] volume to $3 billion by 2030."
    assert len(changes) == 1


def test_words_in_brackets_stand_between_or_in_place() -> None:
    between = quoting.put_in(TEXT, (), *_at("volume")[:1] * 2, "annual")
    assert "trade [annual]volume" in _said(*between)
    instead = quoting.put_in(TEXT, (), *_at("We"), "[both countries]")
    assert _said(*instead).startswith("[both countries] aim")
    assert quoting.permitted(TEXT, instead)


def test_first_letter_stop_and_note_mark() -> None:
    small = quoting.recase(TEXT, ())
    assert _said(*small).startswith("we aim")
    assert quoting.recase(TEXT, small) == ()
    assert _said(*quoting.end_with(TEXT, small, "")).endswith("2030")
    assert _said(*quoting.leave_out(TEXT, (), len(TEXT) - 1, len(TEXT))).endswith("2030")
    assert quoting.end_with(TEXT, quoting.end_with(TEXT, (), ","), ".") == ()
    noted = "We agree.[12]"
    changes = quoting.leave_out(noted, (), 9, 13)
    assert quoting.permitted(noted, changes)
    assert quoting.quoted(noted, changes) == "We agree."


@pytest.mark.parametrize(
    ("said", "printed", "allowed"),
    [
        ("increase", "increased", True),
        ("increase", "incraese", True),
        ("mutual", "mutaul", True),
        ("mutual", "annual", False),
        ("volume", "Volume", False),
        ("aim", "aid", False),
        ("2030", "2031", False),
        ("trade", "grade", False),
    ],
)
def test_a_misprint_is_one_letter_of_a_word(said: str, printed: str, allowed: bool) -> None:
    changes = quoting.correct(TEXT, (), *_at(said), printed)
    assert quoting.permitted(TEXT, changes) is allowed
    assert (printed in _said(*changes).split()) is allowed


_FORBIDDEN = [
    (Change("omit", 0, len(TEXT)),),
    (Change("omit", 3, 5),),
    (Change("omit", 5, 3),),
    (Change("omit", -3, 2),),
    (Change("omit", 0, 2, "They"),),
    (Change("omit", 0, 2), Change("omit", 0, 2)),
    (Change("omit", 3, 6), Change("omit", 0, 2)),
    (Change("insert", 0, 2, ""),),
    (Change("insert", 0, 2, "a] b [c"),),
    (Change("insert", 1, 1, "x"),),
    (Change("capital", 0, 1, "X"),),
    (Change("capital", 3, 4, "A"),),
    (Change("ending", len(TEXT) - 1, len(TEXT), "!"),),
    (Change("note", 0, 2),),
]


@pytest.mark.parametrize("changes", _FORBIDDEN)
def test_what_is_not_permitted_is_never_printed(changes: tuple[Change, ...]) -> None:
    assert not quoting.permitted(TEXT, changes)
    assert _said(*changes) == TEXT


def _anything() -> st.SearchStrategy[tuple[Change, ...]]:
    kinds = st.sampled_from(["omit", "insert", "capital", "ending", "note", "misprint"])
    places = st.integers(-2, len(TEXT) + 2)
    words = st.sampled_from(["", "so", "[", "We", ".", "volumes", "we"])
    return st.lists(st.builds(Change, kinds, places, places, words), max_size=4).map(tuple)


@given(_anything())
def test_the_parts_tell_all_that_was_said(changes: tuple[Change, ...]) -> None:
    parts = quoting.parts(TEXT, changes)
    assert "".join(part.said for part in parts) == TEXT
    assert all(part.words == part.said for part in parts if not part.kind)
    assert _said(*changes) == TEXT or quoting.permitted(TEXT, changes)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 61), st.integers(0, 61)), max_size=6))
def test_made_changes_keep_their_order(steps: list[tuple[bool, int, int]]) -> None:
    changes: tuple[Change, ...] = ()
    for leave, one, other in steps:
        place = (min(one, other), max(one, other))
        made = (
            quoting.leave_out(TEXT, changes, *place)
            if leave
            else quoting.put_in(TEXT, changes, *place, "so")
        )
        changes = made if quoting.permitted(TEXT, made) else changes
    assert quoting.permitted(TEXT, changes)
    assert "".join(part.said for part in quoting.parts(TEXT, changes)) == TEXT
