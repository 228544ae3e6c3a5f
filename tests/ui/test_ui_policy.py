"""What the machine's policy fixes: shown, with the file that says so, and not to be chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Marking, Session
from briefing.errors import BriefingError
from ui import application
from ui.dialogs.export import ExportDialog
from ui.dialogs.marking import MarkingDialog
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.qt import settings
from ui.widgets.fixed import FixedLine

Lay = Callable[[str], Path]


def _lines(dialog) -> list[str]:
    return [line.text() for line in dialog.findChildren(FixedLine) if not line.isHidden()]


def test_settings_that_are_fixed_are_shown_as_they_are(
    open_brief: MainWindow, lay: Lay, tmp_path: Path
):
    settings.put(settings.CITATION, "un")
    path = lay(f'markings = ["tlp"]\ncitation = "gost"\n[folders]\npapers = "{tmp_path}"\n')
    dialog = SettingsDialog(templates.load_all(), templates.schemes(), open_brief)
    for setting, value in {
        settings.MARKING: "tlp", settings.CITATION: "gost", settings.EXPORT_FOLDER: str(tmp_path),
    }.items():  # fmt: skip
        assert dialog.value(setting) == settings.get(setting) == value
        assert not dialog.fields[setting].isEnabled()
    assert dialog.fields[settings.MEMO_FOLDER].isEnabled()
    assert _lines(dialog) == [f"Fixed by {path}"] * 3
    dialog.buttons.done.click()
    assert settings.recall_text("citation") == "un"


def test_without_a_policy_nothing_is_said_of_one(open_brief: MainWindow, brief: Session, tmp_path):
    shown = [
        SettingsDialog(templates.load_all(), templates.schemes(), open_brief),
        MarkingDialog(templates.schemes(), brief.memo.main, open_brief),
        ExportDialog(brief.memo, open_brief.operations, tmp_path, "memo", open_brief),
    ]
    for dialog in shown:
        assert _lines(dialog) == []
        dialog.close()


def test_only_papers_that_are_allowed_are_exported(
    open_brief: MainWindow, brief: Session, lay: Lay, tmp_path: Path, qtbot: QtBot
):
    folder = tmp_path / "papers"
    folder.mkdir()
    path = lay(f'kinds = ["hand-over"]\npapers = ["pdf"]\n[folders]\npapers = "{folder}"\n')
    dialog = ExportDialog(brief.memo, open_brief.operations, tmp_path, "memo", open_brief)
    assert _lines(dialog) == [f"Fixed by {path}"]
    assert not dialog.internal.isEnabled()
    assert not dialog.word.isEnabled()
    assert dialog.folder.isReadOnly()
    wish = dialog.wish()
    assert (wish.outputs, wish.options.hand_over) == ((folder / "memo.pdf",), True)
    dialog.lock.box.setChecked(True)
    dialog.lock.box.setChecked(False)
    assert not dialog.word.isEnabled()
    with qtbot.waitSignal(dialog.written):
        dialog.begin()
    assert [found.name for found in folder.iterdir()] == ["memo.pdf"]


def test_a_memo_marked_too_high_says_why_it_is_not_exported(
    open_brief: MainWindow, brief: Session, lay: Lay, tmp_path: Path
):
    brief.choose_marking(templates.scheme("tlp"), Marking("red"))
    path = lay('markings = ["tlp"]\nmost = "amber"\n')
    dialog = ExportDialog(brief.memo, open_brief.operations, tmp_path, "memo", open_brief)
    assert str(path) in dialog.state.text()
    assert not dialog.buttons.done.isEnabled()
    dialog.close()


def test_levels_and_schemes_that_are_allowed_are_offered(
    open_brief: MainWindow, brief: Session, lay: Lay
):
    path = lay('markings = ["tlp"]\nleast = "green"\nmost = "amber"\n')
    dialog = MarkingDialog(templates.schemes(), brief.memo.main, open_brief)
    assert [dialog.scheme.itemData(n) for n in range(dialog.scheme.count())] == ["tlp"]
    assert not dialog.scheme.isEnabled()
    assert [dialog.level.itemData(n) for n in range(dialog.level.count())] == ["green", "amber"]
    assert _lines(dialog) == [f"Fixed by {path}"]
    dialog.close()


def test_a_memo_is_saved_where_memos_are_kept(
    open_brief: MainWindow, library, lay: Lay, tmp_path: Path
):
    folder = tmp_path / "memos"
    folder.mkdir()
    lay(f'citation = "gost"\n[folders]\nmemos = "{folder}"\n')
    session = Session.new(library, templates.get("one-page-brief"), "en", date(2026, 11, 22))
    open_brief.set_session(session)
    assert session.memo.main.template.citation == "gost"
    assert not open_brief.files._save(tmp_path / "a.brief")
    for box in QApplication.topLevelWidgets():
        if box.isModal():
            assert "memos" in box.text()
            box.close()
    assert open_brief.files._save(folder / "a.brief")


def test_the_program_stops_at_a_faulty_policy(lay: Lay, tmp_path: Path):
    lay("colour = 1\n")
    with pytest.raises(BriefingError, match="policy-field"):
        application._opened(tmp_path / "library.db")
    assert not (tmp_path / "library.db").exists()
