"""The application: look, language, error net, and what is opened first."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from briefing.app import paths
from briefing.errors import BriefingError
from ui.main_window import MainWindow
from ui.qt import language, settings
from ui.qt.fitting import Fitting, fit
from ui.qt.garbage import Garbage
from ui.qt.hook import ErrorHook
from ui.qt.instance import Door
from ui.qt.operations import Operations
from ui.qt.theme import Choice, load_fonts, theme

if TYPE_CHECKING:
    from briefing.app.model import Library

NAME = "Chancery"
_BAD_INPUT = 2


def run(library: Path | None = None, memo: Path | None = None) -> int:
    """Open the window and stay until it is closed; the exit code. Where a window is open on that
    library, it is handed the memo, and this start is over."""
    door = Door(library or paths.library_file())
    if not door.take() and door.hand_over(memo):
        return 0
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    prepare(app)
    hook = ErrorHook(app)
    hook.install()
    desk = Desk(lambda: _opened(library), Operations())
    door.wanted.connect(desk.receive)
    desk.window.ready.connect(door.watch)
    try:
        if memo is not None:
            desk.window.furnish()
            desk.window.files.open_path(memo)
        fit(desk.window)
        desk.window.show()
        return app.exec()
    except BriefingError as error:
        return _failed(error)
    finally:
        door.close()
        desk.close()


class Desk(QObject):
    """The window there is. Where language or text size change, a new one takes its place."""

    def __init__(self, opening: Callable[[], Library], operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self.window = MainWindow(opening, operations)
        self.window.failed.connect(self._end)
        self.window.ready.connect(_settle)
        self._listen()

    def close(self) -> None:
        """Let what runs come to its end, and let go of the library."""
        self._operations.stop()
        if self.window.furnished:
            self.window.library.close()

    def renew(self) -> None:
        """Make the window anew as the settings say."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app)
        from ui.main_window.renewing import renew  # noqa: PLC0415  (by then all is loaded)

        old = self.window
        self.window = renew(old)
        self._listen()
        self.window.show()
        self.window.activateWindow()
        old.hide()
        if self._operations.busy:  # what comes back late must still find its window
            self._operations.idle.connect(old.deleteLater)
        else:
            old.deleteLater()

    def receive(self, memo: Path | None) -> None:
        """Come to the front, and open what another start was given."""
        window = self.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        asking = QApplication.activeModalWidget()
        if memo is None:
            return
        window.furnish()
        if isinstance(asking, QtWidgets.QDialog):  # one thing after the other
            asking.finished.connect(lambda _answer: self.receive(memo))
        else:
            window.files.open_safely(memo)

    def _end(self, error: BriefingError) -> None:
        """Without its library the program ends, once the person has read why."""
        from ui.qt.errors import show_error  # noqa: PLC0415  (only where there is an error)

        code = _failed(error)
        box = show_error(self.window, error)
        if box is not None:
            box.finished.connect(lambda _result: QApplication.exit(code))

    def _listen(self) -> None:
        # Not at once: the dialog that asks for it is a part of the window that goes.
        self.window.renewal_wanted.connect(lambda: QTimer.singleShot(0, self.renew))


def prepare(app: QApplication) -> None:
    """Give an application its name, fonts, language and theme."""
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("chancery")
    load_fonts()
    dress(app)
    theme.choose(_choice())


def _opened(library: Path | None) -> Library:
    from briefing.app.library import Library  # noqa: PLC0415  (once the welcome page is seen)
    from briefing.app.policy import current  # noqa: PLC0415

    current()  # the program stops at what is wrong with the machine's policy
    return Library.open(library)


def _settle() -> None:
    """What the start put off: the program's mark, which takes a while to draw, keeping dialogs on
    the screen, and looking for garbage, only in what is made from now on."""
    from ui.qt.icons import mark  # noqa: PLC0415

    QApplication.setWindowIcon(mark())
    app = QApplication.instance()
    gc.freeze()
    if isinstance(app, QApplication):
        for kind in (Fitting, Garbage):
            if app.findChild(kind) is None:
                kind(app)


def _failed(error: BriefingError) -> int:
    """Tell on the terminal why there is no desk; the exit code."""
    from ui.qt.errors import told  # noqa: PLC0415  (only where there is an error)

    sentence, hint = told(error)
    sys.stderr.write(f"error: {' '.join(sentence.split())}\nhint: {' '.join(hint.split())}\n")
    return _BAD_INPUT


def dress(app: QApplication) -> None:
    """Speak the language that is set, in text of the size that is set."""
    language.speak(app, settings.get(settings.LANGUAGE))
    theme.resize(settings.get(settings.TEXT_SIZE))


def _choice() -> Choice:
    match settings.get(settings.THEME):
        case "light" | "dark" as kept:
            return kept
    return "system"
