"""Earlier versions: kept as one writes, browsed with what changed, gone back to as one step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.app import snapshots
from briefing.app.model import Session
from ui.dialogs.versions import VersionsDialog
from ui.main_window import MainWindow

NOW = datetime.now(UTC)


@pytest.fixture
def soon(window: MainWindow) -> None:
    window.versions._pause.setInterval(10)


def _dialog(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    window.commands.versions.trigger()
    dialog = window.findChild(VersionsDialog)
    assert dialog is not None
    return dialog


def test_a_changing_memo_is_kept_every_few_minutes(
    open_brief: MainWindow, brief: Session, soon, qtbot: QtBot
):
    with qtbot.waitSignal(open_brief.versions.taken):
        brief.set_field("subject", "Trade")
    with qtbot.waitSignal(open_brief.versions.taken):
        brief.set_field("subject", "Trade and water")
    subjects = [one.memo().main.fields["subject"] for one in snapshots.of(brief.memo.id)]
    assert subjects == ["Trade and water", "Trade"]
    assert not open_brief.versions._pause.isActive()  # nothing new, nothing to keep


def test_what_was_opened_is_kept_at_its_first_change(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    brief.set_field("subject", "As it was")
    brief.save(tmp_path / "memo.brief")
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(tmp_path / "memo.brief")
    assert snapshots.of(brief.memo.id) == []
    with qtbot.waitSignal(window.versions.taken):
        window.session.set_field("subject", "New")
    assert [one.memo() for one in snapshots.of(brief.memo.id)] == [brief.memo]


def test_old_ones_are_forgotten_on_the_way(
    open_brief: MainWindow, brief: Session, soon, qtbot: QtBot
):
    snapshots.take(brief.memo, NOW - timedelta(days=8))
    with qtbot.waitSignal(open_brief.versions.taken):
        brief.set_field("subject", "Trade")
    assert len(snapshots.of(brief.memo.id)) == 1


def test_going_back_is_one_step_that_can_be_undone(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    block = brief.add_prose("issue", "Trade grows.")
    snapshots.take(brief.memo, NOW - timedelta(hours=1))
    earlier = brief.memo
    brief.set_field("subject", "Trade")
    brief.remove_block(block)
    brief.add_prose("issue", "Water is short.")
    dialog = _dialog(open_brief, qtbot)
    with qtbot.waitSignal(dialog.compared):
        pass
    told = dialog.changes.toPlainText()
    assert dialog.state.text() == "3 changes since then"
    assert "Header changed · Subject\nTrade" in told
    assert "Added · Text" in told
    assert "Water is short." in told
    assert "Removed · Text" in told
    latest = brief.memo
    with qtbot.waitSignal(open_brief.versions.taken):
        qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    assert brief.memo.papers == earlier.papers
    assert open_brief.commands.undo.text() == "Undo go back to earlier version"
    assert snapshots.of(brief.memo.id)[0].memo() == latest
    assert brief.add_prose("issue") not in {block, latest.main.blocks()[-1].id}
    brief.undo()
    brief.undo()
    assert brief.memo.papers == latest.papers


def test_without_any_it_says_so(open_brief: MainWindow, qtbot: QtBot):
    dialog = _dialog(open_brief, qtbot)
    with qtbot.waitSignal(dialog.listed):
        pass
    assert "There is none yet." in dialog.state.text()
    assert not dialog.buttons.done.isEnabled()


def test_a_version_like_the_memo_needs_no_going_back(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    snapshots.take(brief.memo, NOW)
    dialog = _dialog(open_brief, qtbot)
    with qtbot.waitSignal(dialog.compared):
        pass
    assert dialog.state.text() == "Nothing changed since then"
    assert not dialog.buttons.done.isEnabled()


def test_a_broken_version_is_told(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    taken = snapshots.take(brief.memo, NOW)
    taken.file.write_text("{", encoding="utf-8")
    dialog = _dialog(open_brief, qtbot)
    with qtbot.waitSignal(dialog.compared):
        pass
    assert "is not complete JSON" in dialog.state.text()
    assert not dialog.buttons.done.isEnabled()


def test_words_that_look_like_markup_are_shown_as_they_are(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    snapshots.take(brief.memo, NOW)
    brief.set_field("subject", "<b>a</b> & b")
    dialog = _dialog(open_brief, qtbot)
    with qtbot.waitSignal(dialog.compared):
        pass
    assert "<b>a</b> & b" in dialog.changes.toPlainText()
