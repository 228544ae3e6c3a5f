"""Runs broken into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writers.pdf.papers import inlines, note, words

from briefing.document.tree import Link, Strong
from briefing.writers.pdf.breaking import broken
from briefing.writers.pdf.fonts import BOLD, REGULAR, family
from briefing.writers.pdf.runs import Flattener
from briefing.writers.pdf.style import Type

_FAMILY = family("Times New Roman")


def _lines(*parts, width=200.0, size=10.0, justified=False):
    runs = Flattener(_FAMILY).flat(inlines(*parts), Type(size))
    return broken(runs, width, justified=justified)


def _texts(*parts, **more):
    return [line.text for line in _lines(*parts, **more)]


def test_nothing_gives_no_lines():
    assert _lines() == []
    assert _lines("") == []


def test_spaces_stay_at_the_end_of_their_line():
    text = words(60)
    lines = _texts(text)
    assert len(lines) > 3
    assert "".join(lines) == text
    assert all(line.endswith(" ") for line in lines[:-1])


def test_a_line_break_is_not_a_paragraph():
    assert _texts("a\nb\r\nc\u2028d") == ["a ", "b ", "c ", "d"]


def test_a_mark_stays_with_the_word_before_it():
    mark = note("x")
    for width in range(60, 160):
        lines = _texts("several words and then ", "another", mark, ", and more", width=float(width))
        assert any("another0," in line for line in lines), lines


def test_a_mark_after_a_space_stays_too():
    for width in range(60, 160):
        lines = _texts("several words and another ", note("x"), " and more", width=float(width))
        assert any("another 0" in line for line in lines), lines


def test_marks_side_by_side_are_told_apart():
    (line,) = _texts("word", note("x"), note("y"))
    assert line == "word0\u202f0"


def test_a_word_wider_than_the_line_is_divided():
    lines = _lines("a " + "wide" * 40 + " b", width=100)
    assert "".join(line.text for line in lines) == "a " + "wide" * 40 + " b"
    assert all(line.width <= 100.02 for line in lines)


def test_a_mark_after_a_word_as_wide_as_the_line_takes_letters_along():
    measure = _FAMILY.face(0).at(10.0)
    word = "mmmmmmmmmm"
    lines = _lines(word, note("x"), width=measure.ink(word) + 1)
    assert [line.text for line in lines] == ["mmmmmmm", "mmm0"]


def test_addresses_end_lines_after_slashes():
    address = "https://example.org/first_part/second_part/third_part/fourth_part"
    lines = _texts("See ", Link(address, inlines(address)), width=120)
    assert lines[0] == "See https://example.org/first_"
    assert "".join(lines) == "See " + address


def test_hyphens_end_lines_between_letters_only():
    assert _texts("socio-economic", width=40) == ["socio-", "economic"]
    assert _texts("the 2020-2025 plan", width=46)[1].startswith("2020-2025")


def test_a_dash_does_not_begin_a_line():
    for width in range(60, 120):
        for line in _texts("Астана – столица – город", width=float(width)):
            assert not line.startswith("–")


def test_no_break_spaces_hold():
    for width in range(50, 120):
        lines = _texts("about 10\u00a0km away", width=float(width))
        assert any("10\u00a0km" in line for line in lines)


def test_a_word_wider_than_the_line_ends_at_a_no_break_space_first():
    assert _texts("$455.7\u00a0million", width=50.0) == ["$455.7\u00a0", "million"]


def test_a_mark_takes_along_what_follows_a_no_break_space():
    (run,) = _lines("$455.7\u00a0million", width=200.0)
    lines = _texts("$455.7\u00a0million", note("x"), width=run.width + 1.0)
    assert lines == ["$455.7\u00a0", "million0"]


def test_soft_hyphens_show_where_the_line_ends():
    assert _texts("coop\u00aderation") == ["cooperation"]
    assert _texts("coop\u00aderation", width=30) == ["coop\u00ad", "eration"]


def test_justified_lines_are_full_but_the_last():
    lines = _lines(words(120), width=400.0, justified=True)
    assert all(line.width == pytest.approx(400) for line in lines[:-1])
    assert lines[-1].stretch == 0
    assert all(line.stretch >= 0 for line in lines)


def test_a_line_before_a_break_is_not_stretched():
    lines = _lines("few words\nand some more", justified=True)
    assert [line.stretch for line in lines] == [0, 0]


def test_pieces_stand_where_their_text_does():
    (line,) = _lines("plain ", Strong(inlines("bold")), " plain")
    styles = [run.style for _, run, _, _ in line.pieces]
    assert styles == [REGULAR, BOLD, REGULAR]
    starts = [start for _, _, start, _ in line.pieces]
    ends = [start + width for _, _, start, width in line.pieces]
    assert starts[1:] == pytest.approx(ends[:-1])


@given(
    st.lists(st.text("ab-– \u00a0\n/é", max_size=40), max_size=6),
    st.floats(20, 300),
    st.booleans(),
)
def test_lines_fit_and_lose_nothing(parts, width, justified):
    lines = _lines(*parts, width=width, justified=justified)
    assert "".join(line.text for line in lines) == "".join(parts).replace("\n", " ")
    assert all(line.width <= width + 0.02 for line in lines)


@given(st.lists(st.text("abc ", min_size=1, max_size=20), max_size=6), st.floats(25, 200))
def test_no_mark_begins_a_line(parts, width):
    marked = [part for text in parts for part in (text, note("x"))]
    first = [line.pieces[0] for line in _lines(*marked, width=width)]
    assert all(run.note is None for _, run, _, _ in first)
