"""Nothing is lost: autosave, recovery, recent memos, files open or changed elsewhere."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.app import recovery, snapshots
from briefing.app.model import Session
from briefing.memo import project
from ui.main_window import MainWindow
from ui.qt import locking
from ui.qt.locking import FileLock
from ui.qt.recent import recent

FIGURE = "trade-turnover-2023-cabinet"
ROOT = resources.assets().parent
HOLD = """
import sys, time
from pathlib import Path
from ui.qt.locking import FileLock
from ui.qt.recent import recent
lock = FileLock(Path(sys.argv[1]))
assert lock.take() is None
print("held", flush=True)
time.sleep(60)
"""

WRITE = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication
from briefing.app import paths, templates
from briefing.app.model import Library, Session
from ui.application import Desk, prepare
from ui.qt.operations import Operations
home = Path(sys.argv[1])
paths.data_folder = lambda: home
app = QApplication([])
prepare(app)
window = Desk(lambda: Library.open(home / "library.db"), Operations()).window
window.furnish()
window.show()
session = Session.new(window.library, templates.get("one-page-brief"), "en", date(2026, 11, 22))
window.set_session(session)
window.keeping.kept.connect(lambda: print("kept", flush=True))
session.set_field("subject", "Trade")
app.exec()
"""


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> None:
    window.keeping._pause.setInterval(10)


def _discard(window: MainWindow, answer: str) -> None:
    """Press Discard in the banner, and answer the question that follows."""
    _answer(window, "Discard…")
    box = window.findChild(QMessageBox, "discard")
    assert box.defaultButton().objectName() == "cancel"
    box.findChild(QPushButton, answer).click()


def _answer(window: MainWindow, text: str) -> None:
    next(button for button in window.banner.buttons if button.text() == text).click()


def _crash(session: Session, when: datetime | None = None) -> Path:
    """Leaves behind what a window that was killed does."""
    file = recovery.place(session.memo.id)
    recovery.keep(file, session.memo, session.path, when or datetime.now(UTC))
    return file


def _copy(window: MainWindow, to: Path | str, monkeypatch: pytest.MonkeyPatch, button: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    _answer(window, button)


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
    _crash(brief)
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


def test_what_a_killed_window_kept_is_offered_by_the_next(
    window: MainWindow, home: Path, qtbot: QtBot
):
    process = subprocess.Popen(
        [sys.executable, "-c", WRITE, str(home)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline() == "kept\n"
        window.keeping.offer()
        assert not window.banner.isVisible()  # it is open there
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    window.keeping.offer()
    assert "“Trade” was not saved" in window.banner.words.text()
    _answer(window, "Recover")
    assert window.session.memo.main.fields["subject"] == "Trade"
    assert window.isWindowModified()


def test_what_a_crash_left_outlives_opening_the_saved_file(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    brief.save(tmp_path / "memo.brief")
    brief.set_field("subject", "Trade")
    _crash(brief)
    window.keeping.offer()
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(tmp_path / "memo.brief")
    assert "“Trade” was not saved" in window.banner.words.text()
    window.session.set_field("subject", "Another")
    window.commands.save.trigger()
    _answer(window, "Recover")
    assert window.session.memo.main.fields["subject"] == "Trade"


def test_recovered_work_does_not_write_over_a_newer_file(
    window: MainWindow, brief: Session, tmp_path: Path
):
    brief.save(tmp_path / "memo.brief")
    brief.set_field("subject", "Trade")
    _crash(brief, datetime.now(UTC) - timedelta(hours=1))
    window.keeping.offer()
    _answer(window, "Recover")
    assert "was changed by another program" in window.banner.words.text()
    window.commands.save.trigger()
    assert "subject" not in project.load(brief.path).main.fields


def test_recovered_work_is_not_given_up_unasked(window: MainWindow, brief: Session):
    brief.set_field("subject", "Trade")
    _crash(brief)
    window.keeping.offer()
    _answer(window, "Recover")
    assert window.files.unsaved()
    window.commands.new.trigger()
    assert window.findChild(QMessageBox, "unsaved") is not None
    assert len(recovery.kept()) == 1


def test_a_copy_of_a_memo_keeps_its_own_work(brief: Session):
    first, second = _crash(brief), _crash(brief)
    assert first != second
    assert len(recovery.kept()) == 2


def test_who_writes_on_and_on_is_kept_too(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    open_brief.keeping._pause.setInterval(60_000)
    open_brief.keeping._latest.setInterval(10)
    with qtbot.waitSignal(open_brief.keeping.kept):
        brief.set_field("subject", "T")
        brief.set_field("subject", "Tr")
    [work] = recovery.kept()
    assert work.memo == brief.memo


def test_several_are_offered_one_after_the_other(window: MainWindow, brief: Session):
    for name, hours in (("One", 2), ("Two", 1)):
        brief.set_field("subject", name)
        _crash(brief, datetime.now(UTC) - timedelta(hours=hours))
    window.keeping.offer()
    assert "“Two”" in window.banner.words.text()
    _answer(window, "Recover")
    assert "“One”" in window.banner.words.text()
    _discard(window, "discard")
    assert not window.banner.isVisible()
    assert [work.memo.main.fields["subject"] for work in recovery.kept()] == ["Two"]


def test_what_is_discarded_is_gone_and_what_is_broken_is_left_out(
    window: MainWindow, brief: Session
):
    (recovery.folder() / "odd.recovery").write_text("{", encoding="utf-8")
    _crash(brief)
    window.keeping.offer()
    _discard(window, "cancel")
    assert len(recovery.kept()) == 1
    assert window.banner.isVisible()
    _discard(window, "discard")
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
    assert recent() == [tmp_path / "one.brief"]


def test_a_recent_memo_is_told_to_its_end_or_shortened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "Kazakhstan & Kyrgyzstan where we stand.brief"
    path.touch()
    window.welcome.show_recent([path])
    (button,) = window.welcome.recent
    button.setParent(None)
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    button.resize(900, button.height())
    assert button.text().startswith("Kazakhstan && Kyrgyzstan where we stand   ·")
    button.resize(260, button.height())
    told = button.text().replace("&&", "&")
    assert "…" in told
    assert button.fontMetrics().horizontalAdvance(told) < 260


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
        assert window.guard.read_only == alive
        assert window.banner.isVisible() == alive
        if alive:
            _told_and_copied(window, tmp_path, monkeypatch)
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()


def _told_and_copied(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = window.banner.words.text()
    assert re.match(r"This memo is open elsewhere: \S+ @ \S+, since .*\d\d:\d\d", told)
    _only_read(window)
    assert window.commands.saved.text() == "Read-only"
    copy = folder / "copy.brief"
    offered: list[str] = []

    def ask(_window: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        offered.append(start)
        return str(copy), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.commands.save.trigger()
    assert offered == [str(folder / "memo copy.brief")]
    assert copy.is_file()
    assert not window.guard.read_only
    assert window.session.path == copy
    QTest.keyClicks(window.outline.title, "Mine")
    assert window.session.memo.main.fields["subject"] == "Mine"


def _only_read(window: MainWindow) -> None:
    """Neither the keyboard nor a command changes the memo; why, is told."""
    before = window.session.memo
    QTest.keyClicks(window.outline.title, "Mine")
    assert window.outline.title.words() == ""
    window.outline.changes.insert([(FIGURE, "figure")])
    box = window.findChild(QMessageBox)
    assert box.text() == "This memo is open elsewhere and can only be read here."
    box.close()
    assert window.session.memo is before
    assert not window.isWindowModified()


@pytest.fixture
def changed(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
) -> tuple[MainWindow, Path]:
    """A window with unsaved words "Mine", while another program wrote "Theirs" to the file."""
    path = tmp_path / "memo.brief"
    brief.save(path)
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    window.session.set_field("subject", "Mine")
    brief.set_field("subject", "Theirs")
    brief.save(path)
    os.utime(path, (1, 1))
    qtbot.waitUntil(window.banner.isVisible)
    return window, path


def _subject(path: Path) -> str:
    return project.load(path).main.fields["subject"]


def test_a_change_from_outside_is_noticed_and_not_overwritten(changed: tuple[MainWindow, Path]):
    window, path = changed
    assert "memo.brief was changed by another program" in window.banner.words.text()
    window.commands.save.trigger()
    assert _subject(path) == "Theirs"
    _answer(window, "Keep mine")
    assert not window.banner.isVisible()
    window.commands.save.trigger()
    assert _subject(path) == "Mine"


def test_mine_can_be_saved_as_a_copy(
    changed: tuple[MainWindow, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window, path = changed
    _copy(window, "", monkeypatch, "Save mine as a copy…")
    assert window.banner.isVisible()  # thought better of it: nothing is answered yet
    _copy(window, tmp_path / "copy.brief", monkeypatch, "Save mine as a copy…")
    assert (_subject(path), _subject(tmp_path / "copy.brief")) == ("Theirs", "Mine")
    assert not window.banner.isVisible()
    assert window.session.path == tmp_path / "copy.brief"


def test_opening_anew_keeps_mine_among_the_versions(changed: tuple[MainWindow, Path], qtbot: QtBot):
    window, _ = changed
    mine = window.session.memo
    with qtbot.waitSignal(window.session_changed):
        _answer(window, "Open it anew")
    assert window.session.memo.main.fields["subject"] == "Theirs"
    assert not window.guard.changed()
    assert not window.banner.isVisible()
    assert mine.papers in [one.memo().papers for one in snapshots.of(window.session.memo.id)]


def test_a_file_that_cannot_be_opened_anew_leaves_mine(
    changed: tuple[MainWindow, Path], qtbot: QtBot
):
    window, path = changed
    mine = window.session
    path.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(window.operations.failed):
        _answer(window, "Open it anew")
    assert window.session is mine
    assert window.banner.isVisible()


def test_a_file_written_anew_to_the_same_letters_is_no_change(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    os.utime(path, (1, 1))
    assert not window.guard.changed()
    window.guard.look()
    assert not window.banner.isVisible()


def test_coming_back_to_the_window_is_a_look_at_the_file(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    window.guard._watcher.removePath(str(path))  # as a folder on another machine
    path.write_bytes(path.read_bytes() + b"\n")
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert "was changed by another program" in window.banner.words.text()


def test_nobody_saves_over_a_memo_that_is_open_elsewhere(
    open_brief: MainWindow, brief: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    theirs = tmp_path / "theirs.brief"
    brief.save(theirs)
    brief.path = None
    open_brief.guard.follow()
    before = theirs.read_bytes()
    lock = FileLock(theirs)
    assert lock.take() is None
    brief.set_field("subject", "Mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(theirs), ""))
    open_brief.commands.save_as.trigger()
    box = open_brief.findChild(QMessageBox)
    assert box is not None
    assert box.text().startswith("theirs.brief is open elsewhere: ")
    assert theirs.read_bytes() == before
    lock.release()


def test_once_it_is_closed_elsewhere_it_can_be_written_to(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    lock = FileLock(path)
    assert lock.take() is None
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    _answer(window, "Try again")
    assert window.guard.read_only
    assert window.banner.isVisible()
    lock.release()
    _answer(window, "Try again")
    assert not window.guard.read_only
    assert not window.banner.isVisible()
    assert window.commands.saved.text() == "Saved"
    assert FileLock(path).take() is not None  # it is ours now


def test_what_the_other_saves_can_be_read(
    window: MainWindow, brief: Session, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    lock = FileLock(path)
    assert lock.take() is None
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    for number, answer in enumerate(("Keep mine", "Open it anew")):
        brief.set_field("subject", f"Theirs {number}")
        brief.save(path)
        qtbot.waitUntil(lambda: "was changed by" in window.banner.words.text())
        if answer == "Keep mine":
            _answer(window, answer)
        else:
            with qtbot.waitSignal(window.session_changed):
                _answer(window, answer)
        assert "is open elsewhere" in window.banner.words.text()
        assert window.guard.read_only
    assert window.session.memo.main.fields["subject"] == "Theirs 1"
    lock.release()


def test_one_s_own_file_by_another_name_is_one_s_own(
    open_brief: MainWindow, brief: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    brief.save(tmp_path / "memo.brief")
    (tmp_path / "link.brief").symlink_to(tmp_path / "memo.brief")
    brief.set_field("subject", "Trade")
    target = str(tmp_path / "link.brief")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    open_brief.commands.save_as.trigger()
    assert _subject(tmp_path / "memo.brief") == "Trade"


def test_a_lock_of_another_machine_can_be_taken_over(
    window: MainWindow,
    brief: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    path = tmp_path / "memo.brief"
    brief.save(path)
    (tmp_path / ".memo.brief.lock").write_text("4242\nchancery\nembassy\nid\nboot\n")
    with qtbot.waitSignal(window.session_changed):
        window.files.open_path(path)
    assert window.guard.read_only
    assert " @ embassy, since " in window.banner.words.text()
    _answer(window, "Write here all the same")
    assert not window.guard.read_only


def test_a_link_to_a_memo_is_the_same_memo(tmp_path: Path):
    (tmp_path / "memo.brief").write_text("x")
    (tmp_path / "link.brief").symlink_to(tmp_path / "memo.brief")
    lock = FileLock(tmp_path / "memo.brief")
    assert lock.take() is None
    assert locking.holder(tmp_path / "link.brief") is not None
    lock.release()
    assert locking.holder(tmp_path / "link.brief") is None


def test_a_lock_is_let_go(tmp_path: Path):
    first = FileLock(tmp_path / "memo.brief")
    assert first.take() is None
    first.release()
    assert FileLock(tmp_path / "memo.brief").take() is None
