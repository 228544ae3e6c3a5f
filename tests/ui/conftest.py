"""A window on a library of its own, in English, far from the person's settings."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

os.environ["LC_ALL"] = "C.UTF-8"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.app import paths, templates
from briefing.app.model import Library, Session
from ui.application import Desk, dress, prepare
from ui.main_window import MainWindow
from ui.qt import settings
from ui.qt.fitting import Fitting
from ui.qt.garbage import Garbage
from ui.qt.operations import Operations
from ui.qt.theme import theme

TODAY = date(2026, 11, 22)
TEMPLATES = ("one-page-brief", "bilateral-meeting-brief")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setattr(paths, "data_folder", lambda: folder)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(folder))
    return folder


@pytest.fixture(autouse=True)
def wide_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Room for all panes: the screen that Qt has without one is too narrow for them."""
    monkeypatch.setattr("ui.main_window.widths.room", lambda _window: QSize(1440, 900))


@pytest.fixture(autouse=True)
def uncollected() -> None:
    """Windows that tests left behind are not looked for: what a worker's thread finds is destroyed
    in this one, amid whatever event it is at."""
    gc.disable()


@pytest.fixture(autouse=True)
def settled() -> Iterator[None]:
    """What a desk leaves with the program goes with its test."""
    yield
    app = QApplication.instance()
    for kind in (Fitting, Garbage):
        for left in app.findChildren(kind) if app else ():
            shiboken6.delete(left)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    prepare(qapp)
    theme.choose("light")
    return qapp


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def operations(dressed: QApplication) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.stop()


@pytest.fixture(params=TEMPLATES)
def session(request: pytest.FixtureRequest, library: Library) -> Session:
    return Session.new(library, templates.get(request.param), "en", TODAY)


@pytest.fixture
def brief(library: Library) -> Session:
    return Session.new(library, templates.get("one-page-brief"), "en", TODAY)


@pytest.fixture
def window(qtbot: QtBot, library: Library, operations: Operations) -> Iterator[MainWindow]:
    made = MainWindow(lambda: library, operations)
    made.furnish()
    for pane in (made.commands.library, made.commands.side):
        pane.setChecked(True)
    with qtbot.waitSignals([made.library_pane.searched, made.templates_shown]):
        made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    for box in QApplication.topLevelWidgets():
        if box.isModal():
            box.close()
    made._closing = True
    made.close()
    # A window that went later would take the next test's focus with it.
    shiboken6.delete(made)


@pytest.fixture
def desk(
    library: Library, operations: Operations, dressed: QApplication, qtbot: QtBot
) -> Iterator[Desk]:
    """The program with a window of its own, which a language or a size of text makes anew."""
    made = Desk(lambda: library, operations)
    made.window.furnish()
    with qtbot.waitSignal(made.window.templates_shown):
        made.window.show()
    yield made
    qtbot.waitUntil(lambda: not operations.busy)
    made.window._closing = True
    made.window.close()
    shiboken6.delete(made.window)
    settings.put(settings.LANGUAGE, "")
    settings.put(settings.TEXT_SIZE, "normal")
    dress(dressed)


@pytest.fixture
def open_brief(window: MainWindow, brief: Session) -> MainWindow:
    window.set_session(brief)
    return window


@pytest.fixture
def write() -> Callable[..., None]:
    """Types text as a keyboard would; `qtbot.keyClicks` aborts on letters beyond ASCII."""

    def typed(widget: QWidget, text: str) -> None:
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return typed


@pytest.fixture
def drag() -> Callable[[QWidget, QPoint, QMimeData], bool]:
    """Drags something over a place and lets it go; whether it was taken."""

    def dropped(target: QWidget, point: QPoint, data: QMimeData) -> bool:
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, QDragEnterEvent(point, actions, data, *held))
        QApplication.sendEvent(target, QDragMoveEvent(point, actions, data, *held))
        drop = QDropEvent(QPointF(point), actions, data, *held)
        QApplication.sendEvent(target, drop)
        return drop.isAccepted()

    return dropped
