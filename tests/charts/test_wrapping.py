from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.charts.wrapping import shortened, words_of, wrapped


def test_breaks_between_words_and_inside_a_long_one() -> None:
    assert wrapped("one two three", 7, len) == ("one two", "three")
    assert wrapped("abcdefghij kl", 4, len) == ("abcd", "efgh", "ij", "kl")


def test_a_no_break_space_holds() -> None:
    assert wrapped("on 12\u00a0May", 6, len) == ("on", "12\u00a0May")


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert shortened("one two three", 7, 2, len) == ["one two", "three"]
    assert shortened("one two three four", 7, 2, len) == ["one two", "three…"]
    assert shortened("one two three", 7, 1, len) == ["one tw…"]
    assert shortened("one two", 0, 1, len) == []
    assert shortened("", 7, 2, len) == []


@given(st.text("abc \n", max_size=40), st.integers(1, 12))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = wrapped(text, width, len)
    assert "".join("".join(words_of(line)) for line in lines) == "".join(words_of(text))
    assert all(0 < len(line) <= width for line in lines)


@given(st.text("abc ", max_size=40), st.integers(0, 12), st.integers(1, 3))
def test_shortened_keeps_to_its_lines(text: str, width: int, lines: int) -> None:
    short = shortened(text, width, lines, len)
    assert len(short) <= lines
    assert all(len(line) <= max(width, 1) for line in short)
