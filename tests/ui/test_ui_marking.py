"""Marking a memo by a scheme, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Session
from briefing.app.personal import cited, marked
from ui.dialogs.marking import MarkingDialog
from ui.dialogs.new_memo import NewMemoDialog
from ui.main_window import MainWindow, filing
from ui.qt import settings


def _dialog(window: MainWindow, qtbot: QtBot) -> MarkingDialog:
    window.commands.marking.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(MarkingDialog)))
    return window.findChildren(MarkingDialog)[-1]


def _choose(dialog: MarkingDialog, scheme: str, level: str, qtbot: QtBot) -> None:
    dialog.scheme.setCurrentIndex(dialog.scheme.findData(scheme))
    dialog.level.setCurrentIndex(max(dialog.level.findData(level), 0))
    qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)


def test_a_memo_is_marked_and_the_header_shows_it(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    header = open_brief.outline.form
    assert header is not None
    _choose(_dialog(open_brief, qtbot), "tlp", "amber", qtbot)
    assert brief.memo.main.marking.level == "amber"
    editor = header.fields["marking"].editor
    assert editor.words() == "TLP:AMBER"
    assert editor.isReadOnly()
    assert open_brief.commands.undo.text() == "Undo mark"
    brief.undo()
    assert brief.memo.main.template.marking is None
    assert not editor.isReadOnly()
    assert editor.words() == ""


def test_what_was_chosen_stands_there_again_and_can_be_taken_back(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    dialog = _dialog(open_brief, qtbot)
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("us"))
    dialog.portions.setChecked(True)
    assert dialog.title.isVisible()
    dialog.title.setCurrentIndex(1)
    qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    before = brief.memo.main.marking
    assert before.portions
    assert before.title
    again = _dialog(open_brief, qtbot)
    assert again.scheme.currentData() == "us"
    assert again.portions.isChecked()
    qtbot.mouseClick(again.buttons.done, Qt.MouseButton.LeftButton)
    assert brief.memo.main.marking == before
    _choose(_dialog(open_brief, qtbot), "", "", qtbot)
    assert brief.memo.main.template.marking is None
    assert not brief.memo.main.marking.portions


def test_a_marking_is_printed_where_it_is_asked_to_be(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    dialog = _dialog(open_brief, qtbot)
    assert not dialog.mode.isEnabled()
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("kz"))
    assert dialog.mode.currentData() == ""
    dialog.mode.setCurrentIndex(dialog.mode.findData("every-page"))
    qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    assert brief.memo.main.marking.mode == "every-page"
    again = _dialog(open_brief, qtbot)
    assert again.mode.currentData() == "every-page"
    again.scheme.setCurrentIndex(again.scheme.findData("none"))
    assert not again.mode.isEnabled()
    qtbot.mouseClick(again.buttons.done, Qt.MouseButton.LeftButton)
    assert brief.memo.main.marking.mode == ""


def test_a_block_is_marked_in_its_menu(open_brief: MainWindow, brief: Session):
    block = brief.add_prose("issue", "one")
    frame = open_brief.outline.frame(block)
    assert frame is not None
    assert "Marking" not in [entry.text() for entry in frame.menu().actions()]
    brief.choose_marking(templates.scheme("tlp"), brief.memo.main.marking)
    marks = next(entry.menu() for entry in frame.menu().actions() if entry.text() == "Marking")
    entries = {entry.text(): entry for entry in marks.actions()}
    assert entries["Not marked"].isChecked()
    entries["TLP:RED"].trigger()
    assert brief.memo.main.blocks()[0].marking == "red"
    header = open_brief.outline.form
    assert header is not None
    assert header.fields["marking"].editor.words() == "TLP:RED"


def test_new_memos_begin_with_the_scheme_and_the_citations_that_are_set(
    window: MainWindow, qtbot: QtBot
):
    settings.put(settings.MARKING, "tlp")
    settings.put(settings.CITATION, "oscola")
    window.commands.new.trigger()
    qtbot.waitUntil(lambda: window.findChild(NewMemoDialog) is not None)
    dialog = window.findChild(NewMemoDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.session_changed):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    session = window.session
    assert session is not None
    template = session.memo.main.template
    assert template.marking == templates.scheme("tlp")
    assert template.citation == "oscola"


def test_a_scheme_that_is_gone_is_left_out(home: Path):
    settings.put(settings.MARKING, "gone")
    brief = templates.get("one-page-brief")
    assert filing._scheme() is None
    assert marked(brief, None) is brief
    assert cited(brief, None) is brief
