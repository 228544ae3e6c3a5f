from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.text.normalise import clean, fold, fold_mapped, is_clean
from briefing.text.span import Span


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Қазақстан", "Казакстан"),
        ("ҚАЗАҚСТАН", "казакстан"),
        ("Өзбекстан", "Озбекстан"),
        ("Кыргызстан үчүн", "кыргызстан учун"),
        ("Жаңалық", "жаналык"),
        ("әғқңөұүһі", "агкноуухи"),
        ("Ёлка, йод", "елка, иод"),
        ("Café Müller", "cafe muller"),
        ("Straße", "strasse"),
        ("Iğdır", "igdir"),
        ("“Treaty”", '"treaty"'),
        ("«Договор»", '"договор"'),
        ("‘quoted’ Kyrgyzstan’s", "'quoted' kyrgyzstan's"),
        ("2025–2027", "2025-2027"),
        ("Almaty—Bishkek", "almaty-bishkek"),
        ("10\u00a0000", "10 000"),
    ],
)
def test_what_is_typed_plainly_finds_what_is_written_well(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


def test_different_words_stay_different() -> None:
    assert len({fold(word) for word in ("Japarov", "Zhaparov", "Жапаров", "Japarow")}) == 4


@given(st.text(max_size=40))
@example("Ǖ İ ﬁ ΐ ᾳ ´`΄ ς Σ")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
@example("ß Ǖ é́ İx")
def test_the_map_leads_back(text: str) -> None:
    folded = fold_mapped(text)
    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text)
    assert list(folded.offsets) == sorted(folded.offsets)
    for start in range(len(folded.text)):
        for end in range(start + 1, len(folded.text) + 1):
            original = folded.original(Span(start, end))
            assert folded.text[start:end] in fold(original.of(text))


def test_a_place_found_folded_is_shown_in_the_original() -> None:
    text = "Straße: “Қазақстан”"
    folded = fold_mapped(text)
    start = folded.text.index("казакстан")
    assert folded.original(Span(start, start + 9)).of(text) == "Қазақстан"


@given(st.text(max_size=40))
@example("e\u200e\u0301")
@example("a\x00b\u202ec\ud800\ufffe\r\nd\re\u0301\x85")
def test_cleaned_text_is_clean_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert is_clean(cleaned)
    assert clean(cleaned) == cleaned
    cleaned.encode("utf-8")


@given(st.text(max_size=40))
@example("a\rb")
def test_clean_text_is_left_alone(text: str) -> None:
    if is_clean(text):
        assert clean(text) == unicodedata.normalize("NFC", text)


def test_line_breaks_and_tabs_are_kept() -> None:
    assert clean("one\r\ntwo\rthree\tfour") == "one\ntwo\nthree\tfour"


@pytest.mark.parametrize("bad", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\ud800",
                                 "\uffff"])  # fmt: skip
def test_what_no_paper_can_hold_is_taken_out(bad: str) -> None:
    assert not is_clean(f"a{bad}b")
    assert clean(f"a{bad}b") == "ab"
