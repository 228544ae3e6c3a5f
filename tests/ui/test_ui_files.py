"""New, open, save, template, close."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Library, Session
from ui.dialogs.new_memo import NewMemoDialog
from ui.dialogs.save_template import SaveTemplateDialog
from ui.main_window import MainWindow
from ui.qt.operations import Operations


def _press(window: MainWindow, name: str, qtbot: QtBot) -> None:
    box = window.findChild(QMessageBox, "unsaved")
    assert box is not None
    button = next(button for button in box.buttons() if button.objectName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_welcome_offers_templates_and_begins_a_memo(window: MainWindow, qtbot: QtBot):
    names = [button.accessibleName() for button in window.welcome.buttons]
    assert names == [template.name.en for template in templates.load_all()]
    button = window.welcome.buttons[names.index("One-page brief")]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = qtbot.waitUntil(lambda: window.findChild(NewMemoDialog) is not None) or (
        window.findChild(NewMemoDialog)
    )
    assert dialog is not None
    assert dialog.about.text() == "One side, read walking to the door."
    assert dialog.name.text() == "One-page brief"
    assert dialog.list.isHidden()
    assert dialog.focusWidget() is dialog.paper
    dialog.paper.setCurrentIndex(dialog.paper.findData("ru"))
    with qtbot.waitSignal(window.session_changed):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    session = window.session
    assert session is not None
    assert session.memo.main.template.id == "one-page-brief"
    assert session.memo.main.language == "ru"
    assert window.memo_place.currentWidget() is window.outline


def test_where_a_template_is_asked_for_all_can_be_seen(window: MainWindow, qtbot: QtBot):
    window.commands.new.trigger()
    qtbot.waitUntil(lambda: window.findChild(NewMemoDialog) is not None)
    dialog = window.findChild(NewMemoDialog)
    assert dialog.name.isHidden()
    last = dialog.list.visualItemRect(dialog.list.item(dialog.list.count() - 1))
    assert dialog.list.viewport().rect().contains(last)


def test_a_memo_is_saved_and_opened(
    open_brief: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window, path = open_brief, tmp_path / "memo"
    session = window.session
    assert session is not None
    session.set_field("subject", "Trade")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.commands.save.trigger()
    assert (tmp_path / "memo.brief").is_file()
    assert not window.isWindowModified()
    assert window.commands.saved.text() == "Saved"
    session.set_field("subject", "Trade and water")
    assert window.isWindowModified()
    window.commands.save.trigger()
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "memo.brief"), "")
    )
    with qtbot.waitSignal(window.session_changed):
        window.commands.open.trigger()
    assert window.session is not session
    assert window.session is not None
    assert window.session.memo.main.fields["subject"] == "Trade and water"
    assert not window.commands.undo.isEnabled()


def test_a_broken_file_is_told_and_the_memo_stays(
    open_brief: MainWindow, qtbot: QtBot, tmp_path: Path
):
    broken, session = tmp_path / "broken.brief", open_brief.session
    broken.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(open_brief.operations.failed):
        open_brief.files.open_path(broken)
    box = open_brief.findChild(QMessageBox)
    assert box is not None
    assert "is not complete JSON" in box.text()
    assert "backup" in box.informativeText()
    assert open_brief.session is session


@pytest.mark.parametrize("answer", ["save", "discard", "cancel"])
def test_closing_asks_about_unsaved_changes(
    open_brief: MainWindow,
    brief: Session,
    answer: str,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    path = tmp_path / "kept.brief"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    brief.set_field("subject", "Trade")
    open_brief.close()
    assert open_brief.isVisible()
    _press(open_brief, answer, qtbot)
    assert open_brief.isVisible() == (answer == "cancel")
    assert path.exists() == (answer == "save")


def test_an_untouched_memo_closes_without_a_question(open_brief: MainWindow):
    assert open_brief.close()


def test_a_memo_becomes_a_template(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    brief.add_prose("issue", "The President asks for a brief.")
    open_brief.commands.save_template.trigger()
    dialog = open_brief.findChild(SaveTemplateDialog)
    assert dialog is not None
    assert not dialog.buttons.done.isEnabled()
    dialog.name.setText("Our desk’s brief")
    with qtbot.waitSignal(open_brief.templates_shown):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    assert "Our desk’s brief" in [button.accessibleName() for button in open_brief.welcome.buttons]
    kept = next(known for known in templates.load_all() if known.name.en == "Our desk’s brief")
    issue = kept.section("issue")
    assert issue is not None
    assert issue.starter == "The President asks for a brief."


def test_geometry_is_remembered(
    open_brief: MainWindow, brief: Session, library: Library, operations: Operations, qtbot: QtBot
):
    """The next window is as large as the last one, and its panes are as wide."""
    open_brief.commands.side.setChecked(False)  # all three are wider than the tests' screen

    def resized() -> bool:
        open_brief.resize(760, 640)  # refused until the layout knows of the pane that went
        return sum(open_brief.splitter.sizes()) < 760

    qtbot.waitUntil(resized)
    library_wide, memo_wide, _ = open_brief.splitter.sizes()
    wanted = [library_wide - 37, memo_wide + 37, 0]
    open_brief.splitter.moveSplitter(wanted[0], 1)
    assert open_brief.splitter.sizes() == wanted
    open_brief.close()
    following = MainWindow(lambda: library, operations)
    try:
        following.furnish()
        with qtbot.waitExposed(following):
            following.show()
        following.set_session(brief)
        qtbot.waitUntil(lambda: following.splitter.sizes() == wanted)
        assert following.size() == QSize(760, 640)
    finally:
        following.set_session(None)
        following.close()
        qtbot.waitUntil(lambda: not operations.busy, timeout=20_000)
        shiboken6.delete(following)


def test_findings_are_counted_and_lead_to_their_place(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, write: Callable[..., None]
):
    pane = open_brief.findings
    pane.refresh()
    before = pane.model.rowCount()
    assert before == len(brief.findings())
    with qtbot.waitSignal(pane.refreshed):
        brief.set_field("subject", "Trade")
    assert pane.model.rowCount() == before - 1
    assert str(before - 1) in open_brief.status.findings.text()
    qtbot.mouseClick(open_brief.status.findings, Qt.MouseButton.LeftButton)
    assert pane.isVisible()
    form = open_brief.outline.form
    assert form is not None
    pane.list.clicked.emit(pane.model.index(0))
    assert form.fields["marking"].editor.hasFocus()
