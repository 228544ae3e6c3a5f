from __future__ import annotations

from reading import words

from briefing.citation.tongue import tongued
from briefing.document.tree import Span, Str


def test_the_librarys_words_are_marked_in_another_language() -> None:
    told = tongued("19 апреля (Astana): Presidents met", ("Astana", "Presidents met"), "ru")
    assert told == (
        Str("19 апреля ("),
        Span((Str("Astana"),), language="en"),
        Str("): "),
        Span((Str("Presidents met"),), language="en"),
    )


def test_an_english_paper_needs_no_marks() -> None:
    assert tongued("On 19 April (Astana)", ("Astana",), "en") == (Str("On 19 April (Astana)"),)


def test_nothing_is_lost_where_the_words_are_not_found() -> None:
    assert words(tongued("Свои слова", ("Astana", ""), "ru")) == "Свои слова"
    assert tongued("", ("Astana",), "en") == ()
