"""Spelling in the memo: loaded aside, underlined in the editors, mended from their menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from app.test_spelling import make
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing.app import spelling
from briefing.app.model import Session, Words
from ui.dialogs.spelling import SpellingDialog
from ui.main_window import MainWindow
from ui.qt import settings
from ui.qt.spelling import speller
from ui.widgets.spelling import SpellMarks
from ui.widgets.words import WordsEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FIGURE, QUOTE = "trade-turnover-2023-cabinet", "president-japarov-aim-3bn"


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Where dictionaries are looked for: in a folder of the test's own."""
    monkeypatch.setattr(spelling, "folders", lambda: [tmp_path / "dictionaries"])
    speller.speak(None)
    speller._own = None
    yield [tmp_path / "dictionaries"]
    speller.speak(None)


@pytest.fixture
def memo(
    window: MainWindow, brief: Session, places: list[Path], qtbot: QtBot
) -> tuple[MainWindow, WordsEdit]:
    """A memo with a paragraph in which one word is wrong, and that paragraph's editor."""
    make(places[0], "en_GB")
    block = brief.add_prose("issue", "Trade grows, 𐍈 wter grows.")
    window.spelling._soon.setInterval(0)
    with qtbot.waitSignal(speller.loaded) as loaded:
        window.set_session(brief)
    assert loaded.args == [True]
    editor = window.outline.frame(block).body.main_editor()
    qtbot.waitUntil(lambda: bool(_wrong(editor)))
    return window, editor


def _wrong(editor: WordsEdit) -> list[str]:
    """The words that are underlined."""
    found = []
    block = editor.document().firstBlock()
    while block.isValid():
        for span in block.layout().formats():
            if span.format.underlineStyle() == span.format.UnderlineStyle.SpellCheckUnderline:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + span.start)
                cursor.setPosition(
                    block.position() + span.start + span.length, QTextCursor.MoveMode.KeepAnchor
                )
                found.append(cursor.selectedText())
        block = block.next()
    return found


def _menu(editor: WordsEdit, word: str) -> QMenu:
    cursor = editor.document().find(word)
    point = editor.cursorRect(cursor).center() - QPoint(3, 0)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    return editor.findChildren(QMenu)[-1]


def _entry(menu: QMenu, text: str) -> None:
    next(entry for entry in menu.actions() if entry.text() == text).trigger()
    menu.close()


def test_wrong_words_are_underlined(memo: tuple[MainWindow, WordsEdit]):
    _, editor = memo
    assert _wrong(editor) == ["wter"]


def test_underlining_changes_nothing_in_the_memo(
    memo: tuple[MainWindow, WordsEdit], brief: Session
):
    before = brief.memo
    speller.judged.emit(None)
    assert brief.memo is before
    assert brief.history.undo_name() == "add-prose"


def test_the_word_one_is_writing_is_left_alone(
    memo: tuple[MainWindow, WordsEdit], write: Callable[..., None], qtbot: QtBot
):
    _, editor = memo
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    write(editor, " trad")
    assert "trad" not in _wrong(editor)
    write(editor, " ")
    qtbot.waitUntil(lambda: _wrong(editor) == ["wter", "trad"])


def test_a_suggestion_mends_the_word_as_one_edit(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    _, editor = memo
    with qtbot.waitSignal(speller.suggested):
        menu = _menu(editor, "wter")
    assert menu.actions()[0].text() == "water"
    _entry(menu, "water")
    assert brief.memo.main.blocks()[0].content == (Words("Trade grows, 𐍈 water grows."),)
    assert brief.history.undo_name() == "edit-words"
    qtbot.waitUntil(lambda: not _wrong(editor))


def test_without_a_suggestion_it_says_so(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    _, editor = memo
    brief.set_content(brief.memo.main.blocks()[0].id, (Words("Qqqqqqqqqq grows."),))
    qtbot.waitUntil(lambda: _wrong(editor) == ["Qqqqqqqqqq"])
    with qtbot.waitSignal(speller.suggested):
        menu = _menu(editor, "Qqqqqqqqqq")
    assert menu.actions()[0].text() == "No suggestions"
    menu.close()


def test_a_word_becomes_one_s_own(memo: tuple[MainWindow, WordsEdit], home: Path, qtbot: QtBot):
    _, editor = memo
    menu = _menu(editor, "wter")
    _entry(menu, "Add “wter” to my words")
    qtbot.waitUntil(lambda: not _wrong(editor))
    assert (home / "words.txt").read_text(encoding="utf-8") == "wter\n"


def test_a_key_walks_the_wrong_words_and_offers_others(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    window, first = memo
    block = brief.add_prose("points", "Qqqqqqqqqq grows, 𐍈 wter grows.")
    second = window.outline.frame(block).body.main_editor()
    qtbot.waitUntil(lambda: len(_wrong(second)) == 2)
    window.outline.title.setFocus()
    seen = []
    for _ in range(4):
        with qtbot.waitSignal(speller.suggested):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
        editor = QApplication.focusWidget()
        seen.append((editor, editor.textCursor().selectedText()))
        menu = editor.findChildren(QMenu)[-1]
        assert menu.isVisible()
        if seen[-1][1] == "wter":
            assert menu.actions()[0].text() == "water"
        menu.close()
    words = [(first, "wter"), (second, "Qqqqqqqqqq"), (second, "wter")]
    assert seen == [*words, words[0]]


def test_where_no_word_is_wrong_the_key_says_so(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    window, editor = memo
    brief.set_content(brief.memo.main.blocks()[0].id, (Words("Trade grows."),))
    qtbot.waitUntil(lambda: not _wrong(editor))
    window.commands.next_wrong.trigger()
    assert window.status.said.text() == "No misspelt word."


def test_a_right_word_has_the_usual_menu(memo: tuple[MainWindow, WordsEdit]):
    _, editor = memo
    menu = _menu(editor, "Trade")
    assert menu.actions()[0].text() == "Cut"
    menu.close()


def test_locked_words_and_dates_are_not_judged(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    window, _ = memo
    figure, quote = brief.add_item(FIGURE), brief.add_item(QUOTE)
    frame = window.outline.frame(figure)
    qtbot.waitUntil(lambda: bool(_wrong(frame.body.main_editor())))
    locked = f"{frame.view.pinned} {window.outline.frame(quote).view.pinned}".split()
    judged = {word for word in speller._verdicts if word in locked}
    own = "".join(
        piece.words
        for block in (frame.view, window.outline.frame(quote).view)
        for piece in block.pieces
        if isinstance(piece, Words)
    )
    assert {word for word in judged if word not in own} == set()
    form = window.outline.form
    qtbot.waitUntil(lambda: bool(form.fields["to"].editor.property("spelled")))
    assert not form.fields["date"].editor.property("spelled")


def test_names_of_the_library_and_of_the_memo_s_sources_are_right(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    _, editor = memo
    brief.set_content(brief.memo.main.blocks()[0].id, (Words("Japarov grows Karasu, wter."),))
    qtbot.waitUntil(lambda: _wrong(editor) == ["Karasu", "wter"])
    brief.add_item("industrial-trade-logistics-complex")
    qtbot.waitUntil(lambda: _wrong(editor) == ["wter"])


def test_without_a_dictionary_nothing_is_shown(window: MainWindow, brief: Session, qtbot: QtBot):
    block = brief.add_prose("issue", "Wrng.")
    window.spelling._soon.setInterval(0)
    with qtbot.waitSignal(speller.loaded) as loaded:
        window.set_session(brief)
    assert loaded.args == [False]
    editor = window.outline.frame(block).body.main_editor()
    assert _wrong(editor) == []
    window.commands.spelling.trigger()
    dialog = window.findChild(SpellingDialog)
    assert dialog.found["en"].text() == "no dictionary"
    assert "dictionaries" in dialog.folders.text()


def test_it_is_switched_off_and_on(memo: tuple[MainWindow, WordsEdit], qtbot: QtBot):
    window, editor = memo
    for on in (False, True):
        window.commands.spelling.trigger()
        dialog = window.findChildren(SpellingDialog)[-1]
        assert dialog.found["en"].text().endswith("en_GB.dic")
        dialog.check.setChecked(on)
        dialog.buttons.done.click()
        assert (settings.get(settings.SPELLING) == "on") == on
        qtbot.waitUntil(lambda on=on: bool(_wrong(editor)) == on)


def test_a_broken_dictionary_is_told_in_passing(
    window: MainWindow, brief: Session, places: list[Path], qtbot: QtBot
):
    make(places[0], "en_GB").with_suffix(".aff").write_text("SET nonsense\n", encoding="utf-8")
    window.spelling._soon.setInterval(0)
    with qtbot.waitSignal(speller.failed):
        window.set_session(brief)
    qtbot.waitUntil(lambda: "cannot be read" in window.status.said.text())


def test_an_editor_that_goes_takes_its_marks_along(
    memo: tuple[MainWindow, WordsEdit], brief: Session, qtbot: QtBot
):
    window, editor = memo
    with qtbot.waitSignal(editor.destroyed):
        brief.remove_block(brief.memo.main.blocks()[0].id)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    speller.judged.emit(None)
    assert all(marks.document() is not None for marks in window.findChildren(SpellMarks))
