"""Where the words that were sought stand in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.search.index import begun_in, words_in
from briefing.text.normalise import fold


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Aim to raise mutual trade to $3 billion", "trad bil", ["trad", "bil"]),
        ("TRADE, trade-offs, untraded", "trade", ["TRADE", "trade"]),
        ("Қазақстан Республикасы", "казак", ["Қазақ"]),
        ("Today’s meeting of the Straße group", "today strasse", ["Today", "Straße"]),
        ("тоқаев 𝐓okayev Токаев", "тока", ["тоқа", "Тока"]),
        ("Ministry of Trade", "mi ministry", ["Ministry"]),
        ("Nothing here", "trade", []),
        ("Nothing here", "", []),
    ],
)
def test_places(text: str, typed: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in begun_in(text, words_in(typed))] == found


@given(
    st.text(st.sampled_from("aAбҚғß ’-.1²𝐓é\u0301"), max_size=30),
    st.text(st.sampled_from("abқ1 t"), max_size=6),
)
def test_what_is_marked_begins_with_what_was_typed(text: str, typed: str) -> None:
    words = words_in(typed)
    spans = begun_in(text, words)
    assert all(fold(text[span.start : span.end]).startswith(tuple(words)) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
