"""Find and replace in the memo, from the keys to the marks in the editors."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefing.app.model import Session, Words
from ui.main_window import MainWindow
from ui.qt.theme import theme
from ui.widgets.findbar import FindBar
from ui.widgets.words import WordsEdit

QUOTE, FIGURE = "president-japarov-aim-3bn", "trade-turnover-2023-cabinet"


@pytest.fixture
def memo(open_brief: MainWindow, brief: Session) -> MainWindow:
    """A brief with "trade" in its subject, twice in a paragraph, and once beyond U+FFFF."""
    brief.set_field("subject", "Trade")
    brief.add_prose("issue", "Our trade 𐍈 trades.")
    return open_brief


@pytest.fixture
def bar(memo: MainWindow, write: Callable[..., None]) -> FindBar:
    """The bar, open to replace, with "trade" written into it."""
    memo.commands.replace.trigger()
    found = memo.replacing.bar
    write(found.sought, "trade")
    return found


def _marked(window: MainWindow) -> list[tuple[str, bool]]:
    """The words that are marked, and whether as the place one is at."""
    accent = theme.colour("accent")
    return [
        (mark.cursor.selectedText(), mark.format.background().color() == accent)
        for editor in window.outline.findChildren(WordsEdit)
        for mark in editor.extraSelections()
    ]


def test_places_are_marked_counted_and_walked(memo: MainWindow, bar: FindBar, qtbot: QtBot):
    assert bar.count.text() == "1 of 3"
    assert _marked(memo) == [("Trade", True), ("trade", False), ("trade", False)]
    qtbot.keyClick(bar.sought, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 3"
    assert _marked(memo) == [("Trade", False), ("trade", True), ("trade", False)]
    qtbot.keyClick(bar.sought, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "3 of 3"
    memo.commands.find_next.trigger()
    assert bar.count.text() == "1 of 3"


def test_case_and_whole_words(memo: MainWindow, bar: FindBar, qtbot: QtBot):
    qtbot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 2"
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 1"
    bar.sought.setText("water")
    assert bar.count.text() == "Not found"
    assert not bar.all.isEnabled()
    assert _marked(memo) == []


def test_one_after_the_other_is_replaced(
    memo: MainWindow, bar: FindBar, brief: Session, qtbot: QtBot
):
    bar.instead.setText("free trade")
    qtbot.mouseClick(bar.one, Qt.MouseButton.LeftButton)
    assert brief.memo.main.fields["subject"] == "free trade"
    assert bar.count.text() == "2 of 3"
    qtbot.keyClick(bar.instead, Qt.Key.Key_Return)
    assert brief.memo.main.blocks()[0].content == (Words("Our free trade 𐍈 trades."),)
    assert bar.count.text() == "3 of 3"
    assert memo.commands.undo.text() == "Undo replace"
    brief.undo()
    assert brief.memo.main.blocks()[0].content == (Words("Our trade 𐍈 trades."),)


def test_all_are_replaced_as_one_step(memo: MainWindow, bar: FindBar, brief: Session, qtbot: QtBot):
    before = brief.memo
    bar.instead.setText("commerce")
    qtbot.mouseClick(bar.all, Qt.MouseButton.LeftButton)
    assert brief.memo.main.fields["subject"] == "commerce"
    assert brief.memo.main.blocks()[0].content == (Words("Our commerce 𐍈 commerces."),)
    assert bar.told.text().startswith("Replaced: 3 place")
    memo.commands.undo.trigger()
    assert brief.memo == before
    assert bar.count.text().endswith("of 3")


def test_locked_words_are_shown_and_left(
    memo: MainWindow, bar: FindBar, brief: Session, qtbot: QtBot
):
    quote, figure = brief.add_item(QUOTE), brief.add_item(FIGURE)
    for block in (quote, figure):
        frame = memo.outline.frame(block)
        locked = frame.view.pinned
        bar.sought.setText(locked[:12])
        assert bar.told.text() == "Words of the library: they are found, but never replaced."
        assert not bar.one.isEnabled()
        before = brief.memo
        bar.instead.setText("X")
        qtbot.mouseClick(bar.all, Qt.MouseButton.LeftButton)
        assert brief.memo.evidence == before.evidence
        assert memo.outline.frame(block).view.pinned == locked
        assert "Locked words left as they are: 1" in bar.told.text()
    assert memo.outline.current == figure


def test_the_words_of_a_quote_are_selected_where_they_are_shown(
    memo: MainWindow, bar: FindBar, brief: Session
):
    frame = memo.outline.frame(brief.add_item(QUOTE))
    sought = frame.view.pinned[3:20]
    bar.sought.setText(sought)
    marks = frame.body.spoken.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == [sought]


def test_a_date_takes_no_words(memo: MainWindow, bar: FindBar, brief: Session, qtbot: QtBot):
    bar.sought.setText("2026-11-22")
    bar.instead.setText("soon")
    before = brief.memo
    qtbot.mouseClick(bar.one, Qt.MouseButton.LeftButton)
    assert bar.told.text() == "A date cannot take these words."
    assert brief.memo is before


def test_escape_leads_to_what_was_found(memo: MainWindow, bar: FindBar, qtbot: QtBot):
    qtbot.keyClick(bar.sought, Qt.Key.Key_Return)
    qtbot.keyClick(bar.sought, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert _marked(memo) == []
    assert QApplication.focusWidget().textCursor().selectedText() == "trade"


def test_what_is_selected_is_sought(memo: MainWindow, brief: Session, qtbot: QtBot):
    editor = memo.outline.frame(brief.memo.main.blocks()[0].id).body.main_editor()
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    memo.commands.find_in_memo.trigger()
    bar = memo.replacing.bar
    assert (bar.sought.text(), bar.count.text()) == ("Our", "1 of 1")
    assert not bar.replacing
    assert QApplication.focusWidget() is bar.sought


def test_typing_on_is_followed(memo: MainWindow, bar: FindBar, brief: Session):
    brief.add_prose("issue", "More trade.")
    assert bar.count.text().endswith("of 4")
    memo.set_session(None)
    assert bar.isHidden()


def test_a_memo_without_words_finds_nothing(open_brief: MainWindow):
    open_brief.commands.replace.trigger()
    bar = open_brief.replacing.bar
    assert (bar.count.text(), bar.all.isEnabled(), bar.one.isEnabled()) == ("", False, False)


def test_everything_in_the_bar_has_a_name(memo: MainWindow, bar: FindBar):
    for part in (*bar.findChildren(QToolButton), bar.sought, bar.instead, bar.one, bar.all):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
