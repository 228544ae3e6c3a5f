"""Cut, copy, paste and select all in a menu, and the memos of late."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.main_window import MainWindow


def _entry(menu: QMenu, text: str) -> QAction:
    return next(made for made in menu.actions() if made.text().replace("&", "") == text)


def test_words_go_from_the_title_into_the_search_field(open_brief: MainWindow, brief: Session):
    edit, title = open_brief.bar.edit, open_brief.outline.title
    brief.set_field("subject", "Water")
    title.setFocus()
    edit.aboutToShow.emit()
    assert not _entry(edit, "Copy").isEnabled()
    _entry(edit, "Select all").trigger()
    edit.aboutToShow.emit()
    assert _entry(edit, "Cut").isEnabled()
    _entry(edit, "Copy").trigger()
    _entry(edit, "Cut").trigger()
    assert "subject" not in brief.memo.main.fields
    open_brief.find()
    _entry(edit, "Paste").trigger()
    assert open_brief.library_pane.field.text() == "Water"


def test_where_there_are_no_words_nothing_is_offered(open_brief: MainWindow):
    open_brief.commands.export_button.setFocus()
    edit = open_brief.bar.edit
    edit.aboutToShow.emit()
    names = ("Cut", "Copy", "Paste", "Select all")
    assert not any(_entry(edit, name).isEnabled() for name in names)
    edit.aboutToHide.emit()
    assert all(_entry(edit, name).isEnabled() for name in names)


def test_the_keys_of_the_words_stay_theirs(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    brief.set_field("subject", "Water")
    title = open_brief.outline.title
    title.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(title, key, control)
    assert QApplication.clipboard().text() == "Water"
    for _ in range(2):
        qtbot.keyClick(title, Qt.Key.Key_V, control)
    assert title.words() == "WaterWater"


def test_the_memos_of_late_are_offered_and_opened(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    file = open_brief.bar.file
    late = next(made.menu() for made in file.actions() if made.text() == "Open &recent")
    assert isinstance(late, QMenu)
    file.aboutToShow.emit()
    assert not late.isEnabled()
    for name in ("one", "two & three"):
        brief.save(tmp_path / f"{name}.brief")
    file.aboutToShow.emit()
    assert [made.text() for made in late.actions()] == ["one"]
    with qtbot.waitSignal(open_brief.session_changed):
        late.actions()[0].trigger()
    assert open_brief.session.path == tmp_path / "one.brief"
    file.aboutToShow.emit()
    assert [made.text() for made in late.actions()] == ["two && three"]
