"""One window on a library: a second start hands its file over, without a socket."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.app import templates
from briefing.app.model import Library, Session
from ui.application import Desk
from ui.dialogs.save_template import SaveTemplateDialog
from ui.qt.instance import Door

ROOT = resources.assets().parent
# As in `test_offline`: the start and the handing over run with sockets refused.
_PROGRAM = """
import sys

def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(f"the network was asked: {event}")

sys.addaudithook(refuse)
from ui.__main__ import main
sys.exit(main())
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the program as a process of its own, in a home of the test's."""
    running: list[subprocess.Popen[str]] = []
    places = {
        name: str(tmp_path / "person")
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")
    }

    def begin(*arguments: str) -> subprocess.Popen[str]:
        made = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments],
            cwd=ROOT,
            env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(made)
        return made

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def _memo(folder: Path, name: str) -> Path:
    library = Library.open(folder / "own.db")
    try:
        session = Session.new(library, templates.get("one-page-brief"), "en", date(2026, 11, 22))
        session.save(folder / name)
    finally:
        library.close()
    return folder / name


def _holder(memo: Path) -> int:
    """The process that has a memo open, by the lock beside it."""
    end = time.monotonic() + 60
    lock = memo.with_name(f".{memo.name}.lock")
    holder = 0
    while not holder:
        assert time.monotonic() < end, memo
        time.sleep(0.05)
        holder = int(QLockFile(str(lock)).getLockInfo()[0])
    return holder


def test_a_second_start_hands_over_its_file_and_goes(start: Start, tmp_path: Path):
    first_memo, second_memo = _memo(tmp_path, "one.brief"), _memo(tmp_path, "two.brief")
    first = start(str(first_memo))
    assert _holder(first_memo) == first.pid
    second = start(str(second_memo))
    _, told = second.communicate(timeout=60)
    assert (second.returncode, told) == (0, "")
    assert _holder(second_memo) == first.pid
    assert first.poll() is None


def test_another_library_has_a_window_of_its_own(start: Start, tmp_path: Path):
    memo, other = _memo(tmp_path, "one.brief"), _memo(tmp_path, "two.brief")
    first = start(str(memo))
    assert _holder(memo) == first.pid
    second = start("--library", str(tmp_path / "own.db"), str(other))
    assert _holder(other) == second.pid


def test_after_a_crash_the_next_start_is_the_first(start: Start, tmp_path: Path):
    memo, other = _memo(tmp_path, "one.brief"), _memo(tmp_path, "two.brief")
    first = start(str(memo))
    assert _holder(memo) == first.pid
    first.kill()
    first.wait()
    second = start(str(other))
    assert _holder(other) == second.pid


def test_a_first_start_that_does_not_answer_is_not_waited_for(home: Path):
    first, second = Door(home / "library.db"), Door(home / "library.db")
    assert first.take()
    assert not second.take()
    assert not second.hand_over(home / "memo.brief", patience=0.1)
    assert not list(home.rglob("*.open"))
    first.close()
    assert second.take()
    second.close()


def test_requests_from_before_are_taken(home: Path, qtbot: QtBot):
    door = Door(home / "library.db")
    folder = next((home / "windows").iterdir())
    (folder / "1-1.open").write_bytes(b"")
    (folder / "1-2.open").write_bytes(os.fsencode(home / "мемо.brief"))
    wanted: list[Path | None] = []
    door.wanted.connect(wanted.append)
    door.watch()
    assert wanted == [None, home / "мемо.brief"]
    with qtbot.waitSignal(door.wanted):
        (folder / "1-3.open").write_bytes(b"")
    door.close()


@pytest.mark.qt_log_ignore(r"support raise\(\)")  # offscreen, windows do not lie on each other
def test_what_comes_while_a_dialog_asks_waits_for_its_answer(
    library: Library, operations, qtbot: QtBot, tmp_path: Path
):
    memo = _memo(tmp_path, "one.brief")
    desk = Desk(lambda: library, operations)
    window = desk.window
    window.furnish()
    window.show()
    window.files.save_template()
    dialog = window.findChild(SaveTemplateDialog)
    desk.receive(memo)
    assert not operations.busy or window.session is None
    with qtbot.waitSignal(window.session_changed):
        dialog.reject()
    assert window.session is not None
    assert window.session.path == memo
    window.close()
    qtbot.waitUntil(lambda: not operations.busy)
    shiboken6.delete(window)  # before its library is closed
