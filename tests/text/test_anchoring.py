from __future__ import annotations

import contextlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.text.anchoring import AnchorError, locate, occurrences, verify
from briefing.text.selector import TextPositionSelector, TextQuoteSelector, quote_selector
from briefing.text.span import Span

# Few letters, so that words repeat; one beyond the BMP, so that offsets must be code points.
_TEXTS = st.text(st.sampled_from("ab қ\n“”𝄞"), min_size=1, max_size=60)


@st.composite
def _passages(draw: st.DrawFn) -> tuple[str, Span]:
    words = draw(_TEXTS)
    start = draw(st.integers(0, len(words) - 1))
    return words, Span(start, draw(st.integers(start + 1, len(words))))


def _selectors(words: str, span: Span) -> tuple[TextPositionSelector, TextQuoteSelector]:
    return TextPositionSelector(span.start, span.end), quote_selector(words, span)


@given(_passages())
def test_a_passage_is_found_where_it_was_taken(passage: tuple[str, Span]) -> None:
    words, span = passage
    assert verify(words, *_selectors(words, span)) == span
    assert locate(words, *_selectors(words, span)) == span


@given(_passages(), st.text(st.sampled_from("xyz "), min_size=1, max_size=20))
def test_words_put_in_before_move_the_passage_and_no_more(
    passage: tuple[str, Span], put: str
) -> None:
    words, span = passage
    selectors = _selectors(words, span)
    moved = Span(span.start + len(put), span.end + len(put))
    longer = put + words
    # The whole old text is unchanged, so the context picks the right one of several equals,
    # unless the old offsets happen to hold the same words, which then are taken at their word.
    if span.of(longer) != span.of(words):
        if len(occurrences(longer, selectors[1].exact)) == 1:
            assert locate(longer, *selectors) == moved
        else:
            with contextlib.suppress(AnchorError):
                assert locate(longer, *selectors).of(longer) == span.of(words)
        with pytest.raises(AnchorError, match="anchor-moved"):
            verify(longer, *selectors)


@given(_passages(), st.data())
def test_altered_words_are_lost(passage: tuple[str, Span], data: st.DataObject) -> None:
    words, span = passage
    place = data.draw(st.integers(span.start, span.end - 1))
    altered = words[:place] + "#" + words[place + 1 :]
    selectors = _selectors(words, span)
    assume(selectors[1].exact not in altered)
    for find in (verify, locate):
        with pytest.raises(AnchorError) as caught:
            find(altered, *selectors)
        assert caught.value.key == "anchor-lost"
        assert caught.value.values["exact"] == selectors[1].exact


def test_context_tells_equal_words_apart() -> None:
    words = "First they met. Then they met. At last they met."
    span = Span(21, 29)
    assert span.of(words) == "they met"
    position, quote = _selectors(words, span)
    longer = "Once more: " + words
    assert locate(longer, position, quote) == Span(32, 40)


def test_equal_words_in_equal_context_are_ambiguous() -> None:
    quote = TextQuoteSelector("met", "they ", ".")
    with pytest.raises(AnchorError) as caught:
        locate("they met. they met.", TextPositionSelector(50, 53), quote)
    assert caught.value.key == "anchor-ambiguous"


def test_a_moved_passage_says_where_its_words_stand() -> None:
    with pytest.raises(AnchorError) as caught:
        verify("ab ab ab", TextPositionSelector(1, 3), TextQuoteSelector("ab"))
    assert caught.value.key == "anchor-moved"
    assert caught.value.values["found"] == "0, 3, 6"


@pytest.mark.parametrize(("prefix", "suffix"), [("x", ""), ("", "x")])
def test_right_words_in_wrong_context_do_not_verify(prefix: str, suffix: str) -> None:
    quote = TextQuoteSelector("met", prefix, suffix)
    with pytest.raises(AnchorError, match="anchor-context"):
        verify("they met.", TextPositionSelector(5, 8), quote)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (5, 5), (8, 5), (5, 900)])
def test_offsets_outside_the_text_do_not_verify(start: int, end: int) -> None:
    with pytest.raises(AnchorError):
        verify("they met.", TextPositionSelector(start, end), TextQuoteSelector("met"))


def test_no_words_are_nowhere() -> None:
    with pytest.raises(AnchorError, match="anchor-lost"):
        locate("they met", TextPositionSelector(2, 2), TextQuoteSelector(""))


def test_overlapping_occurrences_all_count() -> None:
    assert occurrences("aaaa", "aa") == [0, 1, 2]
    assert occurrences("aaaa", "") == []


def test_context_is_32_code_points_at_most() -> None:
    quote = quote_selector("a" * 40 + "X" + "b" * 40, Span(40, 41))
    assert quote == TextQuoteSelector("X", "a" * 32, "b" * 32)
