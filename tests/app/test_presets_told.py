"""What layout presets and marking schemes say of themselves, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.app import templates
from briefing.app.told import layout_words, scheme_words
from briefing.memo.names import LANGUAGES
from briefing.wording.catalogue import catalogue

ENGLISH, RUSSIAN = catalogue("en"), catalogue("ru")


def test_the_wording_says_what_the_presets_say():
    for layout in templates.layouts():
        assert ENGLISH.find("layouts", layout.id) == layout.description
    for scheme in templates.schemes():
        assert ENGLISH.find("markings", scheme.id) == scheme.description


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_program_s_own_are_told_in_the_person_s_language(language: str):
    words = catalogue(language)
    for layout in templates.layouts():
        assert layout_words(layout, words) != layout.description
    for scheme in templates.schemes():
        assert scheme_words(scheme, words) != scheme.description


def test_one_that_says_something_else_is_told_as_it_stands():
    layout = replace(templates.layouts()[0], description="Ours, by order 7.")
    assert layout_words(layout, RUSSIAN) == "Ours, by order 7."
    assert scheme_words(replace(templates.schemes()[0], description="Ours."), RUSSIAN) == "Ours."
