"""The start: the welcome page alone, and all the rest once it is seen or something is asked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.app import offers, paths, templates
from briefing.app.languages import Language
from briefing.app.model import Library, Session
from briefing.app.offers import Offer
from briefing.errors import BriefingError
from ui.application import Desk
from ui.dialogs.new_memo import NewMemoDialog
from ui.main_window import MainWindow
from ui.qt.operations import Operations

_START = """
import os
import sys
from ui.qt.loading import load
load()
from PySide6 import QtCore
from ui import application

HEAVY = {
    "PIL", "PySide6.QtSvg", "argparse", "dataclasses", "docx", "inspect", "json",
    "logging", "lxml", "pydantic", "reportlab", "shibokensupport", "sqlite3", "tomllib",
}

class Watched(application.MainWindow):
    def paintEvent(self, event):
        loaded = HEAVY & set(sys.modules) | {"Qt"} & set(vars(QtCore))
        sys.stdout.write(" ".join((str(len(self.welcome.buttons)), *loaded)))
        sys.stdout.flush()
        os._exit(0)

application.MainWindow = Watched
application.run()
"""

_TWICE = """
import os
import sys
from ui.qt.loading import load
load()
from PySide6.QtCore import QTimer
from ui import application

class Watched(application.MainWindow):
    early = None

    def paintEvent(self, event):
        super().paintEvent(event)
        if self.early is None:
            self.templates_shown.connect(lambda: QTimer.singleShot(0, self.compare))
            self.early = True
            self.early = self.seen()

    def compare(self):
        same = self.seen() == self.early
        sys.stdout.write(f"{same} {len(self.welcome.buttons)} {len(self.welcome.recent)}")
        sys.stdout.flush()
        os._exit(0)

    def seen(self):
        return self.centralWidget().grab().toImage(), self.menuBar().grab().toImage()

application.MainWindow = Watched
application.run()
"""


@pytest.fixture
def bare(library: Library, operations: Operations) -> Iterator[MainWindow]:
    """A window that shows its welcome page and no more."""
    made = MainWindow(lambda: library, operations)
    yield made
    made._closing = True
    made.close()
    shiboken6.delete(made)


def _printed(script: str, settings: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | settings,
    )
    return done.stdout


@pytest.mark.usefixtures("library")
def test_nothing_heavy_is_loaded_before_the_welcome_page_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither modules, nor the constants of Qt's own namespace: PySide makes over a thousand
    objects of them, which takes longer than painting the page."""
    (tmp_path / paths.NAME).mkdir()
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / paths.NAME)
    offers.keep([Offer("one", "One", "")], "en", offers.state())
    homes = {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    assert _printed(_START, homes).split() == ["1"]


@pytest.mark.parametrize(("spoken", "themed"), [("en", "light"), ("ru", "dark"), ("kk", "light")])
def test_what_is_seen_first_stays_as_it_is(
    spoken: Language, themed: str, brief: Session, home: Path, tmp_path: Path
) -> None:
    """To the pixel, once panes and commands stand behind it and all templates are read."""
    shelf = templates.load_all()
    told = [Offer(each.id, each.name.get(spoken), each.description.get(spoken)) for each in shelf]
    offers.keep(told, spoken, offers.state())
    home.rename(tmp_path / paths.NAME)
    brief.save(tmp_path / "memo.brief")
    (tmp_path / paths.NAME / "window.ini").write_text(
        f"[General]\nlanguage={spoken}\ntheme={themed}\nrecent={tmp_path / 'memo.brief'}\n"
    )
    homes = {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    assert _printed(_TWICE, homes).split() == ["True", str(len(shelf)), "1"]


def test_once_it_is_seen_the_window_is_furnished(bare: MainWindow, qtbot: QtBot) -> None:
    assert not bare.furnished
    with qtbot.waitSignal(bare.templates_shown):
        bare.show()
    assert bare.furnished
    assert bare.welcome.buttons


def test_the_welcome_page_has_the_window_to_itself(bare: MainWindow, brief: Session) -> None:
    bare.furnish()
    bare.show()
    parts = [bare.library_pane, bare.side, bare.commands.bar, bare.statusBar()]
    assert not any(part.isVisible() for part in parts)
    bare.set_session(brief)
    assert all(part.isVisible() for part in parts)


def test_the_library_can_be_searched_from_the_welcome_page(bare: MainWindow, qtbot: QtBot) -> None:
    bare.furnish()
    bare.show()
    with qtbot.waitActive(bare):
        bare.activateWindow()
    qtbot.keyClick(bare, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bare.library_pane.field.hasFocus()
    assert not bare.side.isVisible()
    bare.looking.show_item(bare.library.search()[0])
    assert bare.source.isVisible()


def test_a_key_that_comes_early_is_not_lost(bare: MainWindow, qtbot: QtBot) -> None:
    bare.show()
    assert not bare.furnished
    key = QKeySequence(QKeySequence.StandardKey.New)[0]
    QTest.keyClick(bare.windowHandle(), key.key(), key.keyboardModifiers())
    qtbot.waitUntil(lambda: bare.findChild(NewMemoDialog) is not None)
    bare.findChild(NewMemoDialog).reject()


def test_a_click_that_comes_early_is_not_lost(
    bare: MainWindow, brief: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    brief.save(tmp_path / "memo.brief")
    bare.welcome.show_recent([tmp_path / "memo.brief"])
    bare.show()
    assert not bare.furnished
    with qtbot.waitSignal(bare.session_changed):
        qtbot.mouseClick(bare.welcome.recent[0], Qt.MouseButton.LeftButton)
    assert bare.session is None
    with qtbot.waitSignal(bare.session_changed):
        pass
    assert bare.session.path == tmp_path / "memo.brief"


def test_without_its_library_the_program_says_why_and_ends(
    operations: Operations, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> Library:
        raise BriefingError("folder-read-only", folder=Path("/elsewhere"))

    desk = Desk(refuse, operations)
    codes: list[int] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        codes.append(0)
        box.accept()

    desk.window.failed.connect(lambda _error: QTimer.singleShot(0, answer))
    desk.window.show()
    code = QApplication.exec()
    assert (codes, code) == ([0], 2)
    assert capsys.readouterr().err.startswith("error: ")
    desk.window.close()
    shiboken6.delete(desk.window)


def test_enter_begins_what_is_offered_first(bare: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bare.templates_shown):
        bare.show()
    first = bare.welcome.buttons[0]
    assert bare.focusWidget() is first
    with qtbot.waitSignal(bare.welcome.chosen):
        qtbot.keyClick(first, Qt.Key.Key_Return)
