"""Sentences over the memo, and their answers."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.banner import Banner

WORDS = "A version of this memo was kept when the program ended without saving it, an hour ago."


@pytest.fixture
def banner(dressed: object, qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    made.say("kept", WORDS, [("Open it", list), ("Put away", list)])
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("width", [300, 380, 420, 1200])
def test_words_are_never_a_narrow_column_beside_their_answers(
    banner: Banner, qtbot: QtBot, width: int
):
    banner.resize(width, 200)

    def under() -> list[bool]:
        bottom = banner.words.geometry().bottom()
        return [button.geometry().top() >= bottom for button in banner.buttons]

    qtbot.waitUntil(lambda: under() == [width < 1200] * 2)
    line = banner.words.fontMetrics().lineSpacing()
    assert banner.words.heightForWidth(banner.words.width()) <= 4 * line


def test_the_sentence_before_comes_back(banner: Banner):
    banner.say("locked", "Somebody else has this memo open.")
    assert banner.buttons == []
    banner.clear("locked")
    assert banner.words.text() == WORDS
    assert [button.text() for button in banner.buttons] == ["Open it", "Put away"]
    banner.clear("kept")
    assert not banner.isVisible()


def test_what_went_well_does_not_look_like_a_warning(banner: Banner):
    def ground() -> str:
        return banner.grab().toImage().pixelColor(2, 2).name()

    banner.say("locked", "Somebody else has this memo open.")
    warning = ground()
    banner.say("written", "Written to the folder.", tone="good")
    assert ground() != warning
    banner.clear("written")
    assert ground() == warning
