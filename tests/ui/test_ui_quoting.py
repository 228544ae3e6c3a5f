"""Quotations changed as permitted, what a block's status says, and how long a paper may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from briefing.app.model import Change, Event, Pin, Session, Words
from ui.main_window import MainWindow
from ui.widgets.asking import Asking
from ui.widgets.block import BlockFrame
from ui.widgets.bodies import QuoteBody
from ui.widgets.spoken import Spoken

QUOTE, EVENT = "president-japarov-aim-3bn", "seventh-supreme-interstate-council"
SAID = "We aim to increase mutual trade volume to $3 billion by 2030."


@pytest.fixture
def quoted(open_brief: MainWindow) -> tuple[Session, BlockFrame, Spoken]:
    session = open_brief.session
    assert session is not None
    frame = open_brief.outline.frame(session.add_item(QUOTE))
    assert frame is not None
    assert isinstance(frame.body, QuoteBody)
    return session, frame, frame.body.spoken


Quoted = tuple[Session, BlockFrame, Spoken]


def _choose(spoken: Spoken, words: str) -> None:
    start = spoken.text().index(words)
    cursor = spoken.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    spoken.setTextCursor(cursor)


def _answer(words: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Asking)
    assert isinstance(dialog.field, QLineEdit)
    dialog.field.setText(words)
    dialog.yes.click()


def test_words_are_left_out_put_in_and_brought_back(
    open_brief: MainWindow, quoted: Quoted, qtbot: QtBot
):
    session, frame, spoken = quoted
    _choose(spoken, "mutual ")
    qtbot.keyClick(spoken, Qt.Key.Key_Delete)
    assert spoken.text() == "“We aim to increase […] trade volume to $3 billion by 2030.”"
    assert not spoken.textCursor().hasSelection()
    assert spoken.textCursor().position() == spoken.text().index("]") + 1
    assert open_brief.commands.undo.text() == "Undo change quoted words"
    assert spoken.told_at(spoken.text().index("…")) == "Said was: mutual"
    assert "quoted words changed" in frame._state.text()
    _choose(spoken, "We")
    qtbot.keyClicks(spoken, "[")
    _answer("Kyrgyzstan and Kazakhstan")
    assert spoken.text().startswith("“[Kyrgyzstan and Kazakhstan] aim to increase […] trade")
    block = session.memo.main.blocks()[0]
    assert [change.kind for change in block.changes()] == ["insert", "omit"]
    spoken.go_back()
    assert spoken.text() == f"“{SAID}”"
    assert session.memo.main.blocks()[0].content is None
    session.undo()
    session.undo()
    assert spoken.text() == "“We aim to increase […] trade volume to $3 billion by 2030.”"


def test_changes_around_the_quoted_words_are_told_with_those_in_them(
    open_brief: MainWindow, quoted: Quoted, qtbot: QtBot, write: Callable[..., None]
):
    _session, frame, spoken = quoted
    _choose(spoken, "mutual ")
    qtbot.keyClick(spoken, Qt.Key.Key_Delete)
    assert frame._state.text() == "·  quoted words changed  "
    write(frame.body.attribution, "— Mr Japarov")
    assert frame._state.text() == "·  quoted words and those around them changed  "
    assert frame._state.meaning == (
        "Only in permitted ways; the memo keeps the source’s words."
        " The words around what is the source’s are your own."
    )


def test_the_words_around_keep_the_changes(quoted: Quoted, write: Callable[..., None]):
    session, frame, spoken = quoted
    spoken.recase()
    assert spoken.text().startswith("“we aim")
    assert isinstance(frame.body, QuoteBody)
    write(frame.body.lead, "He said that")
    content = session.memo.main.blocks()[0].content
    assert content is not None
    assert content[:2] == (
        Words("He said that"), Pin("quote", (Change("capital", 0, 1, "w"),)),
    )  # fmt: skip
    spoken.recase()
    assert spoken.text() == f"“{SAID}”"


def test_what_is_not_permitted_is_refused_with_a_sentence(quoted: Quoted, qtbot: QtBot):
    session, _frame, spoken = quoted
    before = session.memo
    _choose(spoken, "increase")
    spoken.ask_misprint()
    _answer("decrease")
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "permitted" in box.text() + box.informativeText()
    box.close()
    assert session.memo is before
    assert spoken.text() == f"“{SAID}”"
    spoken.selectAll()
    qtbot.keyClick(spoken, Qt.Key.Key_Delete)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()
    assert session.memo is before


@pytest.mark.qt_log_ignore(r"support raise\(\)", extend=True)  # offscreen, a tip lies on nothing
def test_typing_into_quoted_words_changes_nothing(
    quoted: Quoted, write: Callable[..., None], qtbot: QtBot
):
    session, _frame, spoken = quoted
    before = session.memo
    write(spoken, "x\nжә")
    assert spoken.told_at(0) in QToolTip.text()
    spoken.paste()
    qtbot.keyClick(spoken, Qt.Key.Key_Delete)
    assert session.memo is before
    assert spoken.text() == f"“{SAID}”"


def test_the_block_s_menu_offers_the_changes(quoted: Quoted):
    session, frame, spoken = quoted
    _choose(spoken, "mutual")
    menu = frame.menu()
    inner = next(one for one in menu.findChildren(QMenu) if one.title() == "Quoted words")
    entries = {entry.text(): entry for entry in inner.actions()}
    assert not entries["Back to the source’s words"].isEnabled()
    entries["Leave out the selection"].trigger()
    assert session.memo.main.blocks()[0].changes() == (Change("omit", 19, 25),)
    endings = next(one for one in menu.findChildren(QMenu) if one.title().startswith("Punct"))
    endings.actions()[0].trigger()
    assert spoken.text().endswith("2030”")


def test_a_block_says_how_it_stands_to_its_source(
    open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]
):
    session = open_brief.session
    assert session is not None
    block = session.add_item(EVENT)
    frame = open_brief.outline.frame(block)
    assert frame is not None
    assert "verified" in frame._state.text()
    assert not frame.library_button.isVisibleTo(frame)
    write(frame.body.main_editor(), "So: ")
    assert "edited" in frame._state.text()
    store = session.library.store
    old = store.item(EVENT)
    assert isinstance(old, Event)
    with store.changing():
        store.connection.execute("DELETE FROM item WHERE id = ?", (EVENT,))
        store.add_item(replace(old, title="Another title"))
    open_brief.outline.refresh()
    assert "source changed" in frame._state.text()
    assert frame.library_button.isVisibleTo(frame)
    open_brief.findings.refresh()
    told = [
        open_brief.findings.model.index(row).data()
        for row in range(open_brief.findings.model.rowCount())
    ]
    assert any("differs now in the library" in one for one in told)
    frame.library_button.click()
    assert session.memo.evidence.events[0].title == "Another title"
    assert "source changed" not in frame._state.text()
    assert open_brief.commands.undo.text() == "Undo take the library’s state"
    changed = replace(session.memo.evidence.events[0], anchors=(
        replace(old.anchors[0], exact="other words"),
    ))  # fmt: skip
    session.memo = replace(session.memo, evidence=replace(session.memo.evidence, events=(changed,)))
    open_brief.outline.refresh()
    assert "not as its source has it" in frame._state.text()


def test_counts_stand_against_the_template_s_limits(open_brief: MainWindow, qtbot: QtBot):
    session = open_brief.session
    assert session is not None
    section = open_brief.outline.sections["issue"]
    block = session.add_prose("issue", "word " * 12)
    assert section._count.text() == "12 of 40 words"
    assert section._count.property("tone") == "small"
    session.set_content(block, (Words("word " * 41),))
    assert section._count.text() == "41 of 40 words"
    assert section._count.property("tone") == "stop"
    counts = open_brief.outline.counts
    assert counts.words.text() == "41 of 350 words"
    assert counts.notes.text() == "0 of 8 footnotes"
    open_brief.show_view("preview")
    with qtbot.waitSignal(open_brief.preview.built):
        session.set_content(block, (Words("word " * 2000),))
    assert counts.pages.isVisibleTo(open_brief)
    assert "of 1 page: about " in counts.pages.text()
    assert counts.pages.property("tone") == "stop"
    found = [one for one in session.findings() if one.rule == "L15"]
    assert "L15-pages" in [one.key for one in found]
