"""Nothing is lost: autosave, recovery, recent memos, files open or changed elsewhere."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.app import recovery
from briefing.app.model import Session
from ui.main_window import MainWindow, keeping
from ui.qt.locking import FileLock

ROOT = resources.assets().parent
HOLD = """
import sys, time
from pathlib import Path
from ui.qt.locking import FileLock
lock = FileLock(Path(sys.argv[1]))
assert lock.take() is None
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> None:
    window.keeping._pause.setInterval(10)


def _answer(window: MainWindow, text: str) -> None:
    next(button for button in window.banner.buttons if button.text() == text).click()


def test_work_is_kept_and_forgotten_once_saved(
    open_brief: MainWindow, brief: Session, soon, qtbot: QtBot, tmp_path: Path
):
    with qtbot.waitSignal(open_brief.keeping.kept):
        brief.set_field("subject", "Trade")
    [work] = recovery.kept()
    assert work.memo == brief.memo
    assert work.path is None
    brief.save(tmp_path / "memo.brief")
    assert not recovery.kept()


def test_an_untouched_memo_is_not_kept(open_brief: MainWindow, soon, qtbot: QtBot):
    qtbot.wait(60)
    assert not recovery.kept()


def test_after_a_crash_the_work_is_offered_back(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    brief.save(tmp_path / "memo.brief")
    brief.set_field("subject", "Trade")
    recovery.keep(brief.memo, brief.path, keeping.datetime.now().astimezone())
    window.keeping.offer()
    assert "“Trade” was not saved" in window.banner.words.text()
    _answer(window, "Recover")
    assert window.session is not None
    assert window.session.memo == brief.memo
    assert window.session.path == brief.path
    assert window.isWindowModified()
    assert not window.banner.isVisible()
    window.commands.save.trigger()
    assert not recovery.kept()
    assert not window.isWindowModified()


def test_what_is_discarded_is_gone_and_what_is_broken_is_left_out(
    window: MainWindow, brief: Session
):
    (recovery.folder() / "odd.recovery").write_text("{", encoding="utf-8")
    recovery.keep(brief.memo, None, keeping.datetime.now().astimezone())
    window.keeping.offer()
    _answer(window, "Discard")
    assert not recovery.kept()
    assert not window.banner.isVisible()


def test_recent_memos_are_offered(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    for name in ("one", "two"):
        brief.save(tmp_path / f"{name}.brief")
    open_brief.set_session(None)
    names = [button.accessibleName() for button in open_brief.welcome.recent]
    assert names == ["Open two", "Open one"]
    with qtbot.waitSignal(open_brief.session_changed):
        qtbot.mouseClick(open_brief.welcome.recent[1], Qt.MouseButton.LeftButton)
    assert open_brief.session.path == tmp_path / "one.brief"
    (tmp_path / "two.brief").unlink()
    assert keeping.recent() == [tmp_path / "one.brief"]


@pytest.mark.parametrize("alive", [True, False])
def test_a_memo_open_elsewhere_is_read_only_while_that_process_lives(
    window: MainWindow,
    brief: Session,
    alive: bool,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout.readline() == "held\n"
        if not alive:
            holder.send_signal(signal.SIGTERM)
            holder.wait()
        with qtbot.waitSignal(window.session_changed):
            window.files.open_path(path)
        assert window.keeping.read_only == alive
        assert window.banner.isVisible() == alive
        if alive:
            _told_and_copied(window, tmp_path, monkeypatch)
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()


def _told_and_copied(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "This memo is open elsewhere: " in window.banner.words.text()
    assert window.commands.saved.text() == "Read-only"
    copy = folder / "copy.brief"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.session.set_field("subject", "Trade")
    window.commands.save.trigger()
    assert copy.is_file()
    assert not window.keeping.read_only
    assert window.session.path == copy


def test_a_change_from_outside_is_noticed_and_not_overwritten(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    window.session.set_field("subject", "Mine")
    brief.set_field("subject", "Theirs")
    brief.save(path)
    os.utime(path, (1, 1))
    qtbot.waitUntil(window.banner.isVisible)
    assert "memo.brief was changed by another program" in window.banner.words.text()
    theirs = path.read_bytes()
    window.commands.save.trigger()
    assert path.read_bytes() == theirs
    _answer(window, "Keep mine")
    window.commands.save.trigger()
    assert path.read_bytes() != theirs
    brief.save(path)
    os.utime(path, (1, 1))
    qtbot.waitUntil(window.banner.isVisible)
    with qtbot.waitSignal(window.session_changed):
        _answer(window, "Open it anew")
    assert window.session.memo.main.fields["subject"] == "Theirs"
    assert not window.keeping.changed()


def test_a_lock_is_let_go(tmp_path: Path):
    first = FileLock(tmp_path / "memo.brief")
    assert first.take() is None
    first.release()
    assert FileLock(tmp_path / "memo.brief").take() is None
