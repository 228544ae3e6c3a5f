from __future__ import annotations

import pytest

from briefing.errors import BriefingError, CancelledError
from briefing.wording.catalogue import LANGUAGES, Catalogue, catalogue
from briefing.wording.messages import explain


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_told_in_a_sentence_and_a_hint(language: str) -> None:
    error = BriefingError("item-unknown", item="no-such-thing")
    sentence, hint = explain(error, language)
    assert "no-such-thing" in sentence
    assert hint
    assert "{" not in sentence + hint


def test_languages_differ() -> None:
    told = {explain(CancelledError(), language) for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)


def test_kinds_are_named_in_the_persons_language() -> None:
    error = BriefingError("section-refuses", section="trade", kind="quote")
    assert "quotes" in explain(error, "en")[0]
    assert "quote" not in explain(error, "ru")[0]


def test_a_value_is_no_pattern() -> None:
    error = BriefingError("item-unknown", item="{item} {0} {nothing}")
    assert "{item} {0} {nothing}" in explain(error, "en")[0]


def test_a_long_value_is_shortened() -> None:
    sentence, _ = explain(BriefingError("item-unknown", item="x" * 5000), "en")
    assert len(sentence) < 400
    assert "…" in sentence


def test_an_unknown_key_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        explain(BriefingError("no-such-message"), "en")


def test_what_a_language_lacks_is_said_in_english() -> None:
    english = Catalogue("en", {"paper": {"a": "A", "b": "B {x}"}}, None)
    other = Catalogue("xx", {"paper": {"a": "Ä"}}, english)
    assert other.paper("a") == "Ä"
    assert other.paper("b", x=1) == "B 1"
    assert other.find("paper", "c") is None
    with pytest.raises(KeyError):
        other.paper("c")


def test_an_unknown_language_is_english() -> None:
    assert catalogue("fr").language == "en"


def test_an_error_shows_its_key_and_values() -> None:
    assert str(BriefingError("item-unknown", item="x")) == "item-unknown(item=x)"
