"""Settings: kept, holding at once, and a window anew where language or text size change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Session
from briefing.app.personal import CITATIONS, on_page, signed
from ui.application import Desk
from ui.dialogs.export import ExportDialog
from ui.dialogs.new_memo import NewMemoDialog
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.qt import language, settings
from ui.qt.theme import theme, ui_font


def _dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.commands.settings.trigger()
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def _set(dialog: SettingsDialog, setting: settings.Setting, value: str) -> None:
    field = dialog.fields[setting]
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
    else:
        field.setText(value)


def _save(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)


def test_without_settings_all_is_as_declared():
    known = [value for value in vars(settings).values() if isinstance(value, settings.Setting)]
    assert len(known) == 13
    for setting in known:
        assert settings.get(setting) == setting.first
        assert not setting.choices or setting.first in setting.choices
    assert len({setting.key for setting in known}) == len(known)


def test_the_styles_of_citation_are_those_a_template_may_have():
    assert settings.CITATION.choices == ("", *CITATIONS)


def test_a_value_nobody_declared_is_not_taken():
    settings.remember("theme", "purple")
    assert settings.get(settings.THEME) == "system"
    with pytest.raises(ValueError, match="purple"):
        settings.put(settings.THEME, "purple")


def test_the_dialog_opens_by_its_key_and_shows_every_setting(window: MainWindow, qtbot: QtBot):
    window.library_pane.field.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), ",", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)
    dialog = window.findChild(SettingsDialog)
    declared = {value for value in vars(settings).values() if isinstance(value, settings.Setting)}
    assert set(dialog.fields) == declared
    for setting in declared:
        assert dialog.value(setting) == settings.get(setting)


def test_cancel_keeps_nothing(window: MainWindow, qtbot: QtBot):
    dialog = _dialog(window, qtbot)
    _set(dialog, settings.AUTHOR, "A. Person")
    qtbot.mouseClick(dialog.buttons.cancel, Qt.MouseButton.LeftButton)
    assert settings.get(settings.AUTHOR) == ""


def test_the_theme_holds_at_once(window: MainWindow, qtbot: QtBot):
    dialog = _dialog(window, qtbot)
    _set(dialog, settings.THEME, "dark")
    try:
        _save(dialog, qtbot)
        assert theme.name == "dark"
        assert window.commands.themes["dark"].isChecked()
    finally:
        window.choose_theme("light")


def test_a_folder_that_is_not_there_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    dialog = _dialog(window, qtbot)
    _set(dialog, settings.EXPORT_FOLDER, str(tmp_path / "none"))
    _save(dialog, qtbot)
    assert dialog.state.text() == f"There is no folder {tmp_path / 'none'}"
    assert dialog.isVisible()
    assert settings.get(settings.EXPORT_FOLDER) == ""
    _set(dialog, settings.EXPORT_FOLDER, str(tmp_path))
    _save(dialog, qtbot)
    assert settings.get(settings.EXPORT_FOLDER) == str(tmp_path)


def test_exports_begin_in_their_folder(open_brief: MainWindow, tmp_path: Path):
    settings.put(settings.EXPORT_FOLDER, str(tmp_path))
    open_brief.commands.export.trigger()
    dialog = open_brief.findChild(ExportDialog)
    assert dialog is not None
    assert Path(dialog.folder.text()) == tmp_path


def test_a_new_memo_is_as_the_settings_say(window: MainWindow, qtbot: QtBot):
    for setting, value in (
        (settings.AUTHOR, "A. Person"),
        (settings.OFFICE, "The Embassy"),
        (settings.TEMPLATE, "one-page-brief"),
        (settings.PAPER_LANGUAGE, "kk"),
        (settings.PAGE, "Letter"),
    ):
        settings.put(setting, value)
    window.commands.new.trigger()
    qtbot.waitUntil(lambda: window.findChild(NewMemoDialog) is not None)
    dialog = window.findChild(NewMemoDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.session_changed):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    session = window.session
    assert session is not None
    paper = session.memo.main
    assert (paper.template.id, paper.language) == ("one-page-brief", "kk")
    assert paper.template.layout.page == "Letter"
    assert paper.fields["from"] == "The Embassy"
    assert not window.files.unsaved()


def test_fields_are_filled_where_the_template_has_them():
    meeting, brief = templates.get("bilateral-meeting-brief"), templates.get("one-page-brief")
    assert signed(meeting, "A. Person", "Embassy") == {"from": "Embassy", "drafted": "A. Person"}
    assert signed(brief, "", "Embassy") == {"from": "Embassy"}
    assert signed(meeting, "", "") == {}
    assert on_page(brief, None) is brief
    assert on_page(brief, "A4") is brief
    assert on_page(brief, "Letter").layout.page == "Letter"


def test_another_language_keeps_memo_and_place(
    desk: Desk, brief: Session, qtbot: QtBot, write: Callable[..., None], tmp_path: Path
):
    window = desk.window
    brief.save(tmp_path / "memo.brief")
    window.set_session(brief)
    block = brief.add_item("president-japarov-aim-3bn")
    window.show_view("findings")
    window.commands.library.setChecked(False)
    window.resize(1180, 760)
    window.outline.go_to(block)
    dialog = _dialog(window, qtbot)
    _set(dialog, settings.LANGUAGE, "ru")
    _save(dialog, qtbot)
    qtbot.waitUntil(lambda: desk.window is not window)
    new = desk.window
    assert new.commands.export_button.text() == "Экспорт"
    assert language.language() == "ru"
    assert new.session is brief
    assert new.tabs.current() == "findings"
    assert not new.library_pane.isVisible()
    assert new.size() == window.size()
    assert new.outline.current == block
    assert new.isWindowModified()
    assert not new.guard.read_only  # the old window let go of the file
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    brief.undo()  # nobody listens who is no more
    assert not new.isWindowModified()


def test_another_language_keeps_what_is_sought(desk: Desk, qtbot: QtBot):
    window = desk.window
    pane = window.library_pane
    pane.kinds.choose("event")
    pane.filters.toggle(("topic", "trade"))
    pane.filters.first.setText("2024-05")
    pane.order.setCurrentIndex(pane.order.findData("newest"))
    pane.field.setText("visit")
    asked = pane.query()
    settings.put(settings.LANGUAGE, "ru")
    window.renewal_wanted.emit()
    qtbot.waitUntil(lambda: desk.window is not window)
    new = desk.window.library_pane
    assert new.query() == asked
    assert new.kinds.current() == "event"
    assert new.filters.first.text() == "2024-05"


def test_unsaved_work_stays_kept_over_a_renewal(desk: Desk, brief: Session, qtbot: QtBot):
    from briefing.app import recovery

    window = desk.window
    window.set_session(brief)
    brief.add_item("president-japarov-aim-3bn")
    with qtbot.waitSignal(window.keeping.kept):
        window.keeping.keep()
    window.renewal_wanted.emit()
    qtbot.waitUntil(lambda: desk.window is not window)
    assert [work.memo.id for work in recovery.kept()] == [brief.memo.id]
    assert not desk.window.banner.isVisible()  # it is not offered to the one who has it


def test_a_file_changed_by_another_is_told_after_a_renewal(
    desk: Desk, brief: Session, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    window = desk.window
    window.set_session(brief)
    path.write_bytes(path.read_bytes() + b"\n")
    window.renewal_wanted.emit()
    qtbot.waitUntil(lambda: desk.window is not window)
    assert "changed by another program" in desk.window.banner.words.text()


@pytest.mark.parametrize(("size", "pixels"), [("small", 12), ("large", 16), ("larger", 18)])
def test_text_is_set_in_another_size(desk: Desk, brief: Session, size: str, pixels: int, qtbot):
    window = desk.window
    window.set_session(brief)
    before = window.outline.title.height()
    dialog = _dialog(window, qtbot)
    _set(dialog, settings.TEXT_SIZE, size)
    _save(dialog, qtbot)
    qtbot.waitUntil(lambda: desk.window is not window)
    new = desk.window
    assert ui_font().pixelSize() == pixels
    assert new.commands.export_button.font().pixelSize() == pixels
    assert new.library_pane.field.font().pixelSize() == pixels
    assert (new.outline.title.height() > before) == (size != "small")


def test_the_settings_are_told_to_those_who_cannot_see(window: MainWindow, qtbot: QtBot):
    dialog = _dialog(window, qtbot)
    names = [field.accessibleName() for field in dialog.fields.values()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert isinstance(dialog.fields[settings.AUTHOR], QLineEdit)
