"""The window's jobs of the bench, each in a process of its own; each prints JSON.

desk.py bare             a window with nothing in it, until it is painted: the start is held to it
desk.py welcome FOLDER   the program as a person starts it, until its welcome page is painted whole,
                         and until all the rest of the window stands behind it
desk.py typing FOLDER    keys typed into a memo of 20 pages with 150 notes: the milliseconds each
                         takes to new pixels in the preview, and for how long the window stood
                         still at most; both by the clock and in processor time, which is the
                         same where nothing else runs

In FOLDER are the library and the settings of a person who never was here before.
"""

from __future__ import annotations

from time import perf_counter, process_time, thread_time

_START = perf_counter()

import json  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal  # noqa: E402
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget  # noqa: E402

_TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_TESTS), str(_TESTS.parent)]

if TYPE_CHECKING:
    from briefing.app.model import Library, Session
    from ui.main_window import MainWindow

_KEYS, _WARMING = 100, 20
_BETWEEN = 300  # milliseconds from the pixels of a key to the next key
_PARAGRAPHS, _SENTENCES, _NOTES, _ITEMS = 65, 3, 2, 20
_SECTIONS = ("objectives", "their-objectives", "relations", "commitments", "sensitivities")


class _Painted(QObject):
    """Says once that a window and all in it were painted, and when."""

    seen = Signal(float, float)
    _passed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._passed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._passed.emit()  # it is heard once the window and its parts are on the screen
        return False

    def _tell(self) -> None:
        self.seen.emit(1000 * (perf_counter() - _START), 1000 * process_time())


def _bare() -> None:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    watch = _Painted(window)
    watch.seen.connect(lambda clock, cpu: _tell({"shown": clock, "shown cpu": cpu}))
    window.show()
    app.exec()


def _welcome(folder: str) -> None:
    _at_home(folder)
    from ui import __main__ as entry
    from ui import application

    class Watched(application.MainWindow):
        def show(self) -> None:
            self.facts = dict[str, float]()
            watch = _Painted(self)
            watch.seen.connect(self.keep)
            self.templates_shown.connect(self.tell)
            super().show()

        def keep(self, clock: float, cpu: float) -> None:
            self.facts |= {"shown": clock, "shown cpu": cpu, "offered": len(self.welcome.buttons)}

        def furnish(self) -> None:
            super().furnish()
            self.facts["ready"] = 1000 * (perf_counter() - _START)

        def tell(self) -> None:
            """The templates are read last: they are those that were offered from the first."""
            self.facts["templates"] = len(self.welcome.buttons)
            _tell(self.facts)

    application.MainWindow = Watched  # type: ignore[misc]
    entry.main([])


def _at_home(folder: str) -> None:
    os.environ |= {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8"}


def _opened(folder: str) -> tuple[QApplication, Library]:
    _at_home(folder)
    from briefing.app.model import Library
    from ui.application import prepare

    app = QApplication([])
    prepare(app)
    return app, Library.open(Path(folder, "library.db"))


def _window(library: Library) -> MainWindow:
    from ui.main_window import MainWindow
    from ui.qt.operations import Operations

    window = MainWindow(lambda: library, Operations())
    window.furnish()
    return window


class _Typist(QObject):
    """Types one key after another, each when the one before can be seen in the preview."""

    def __init__(self, window: MainWindow, session: Session, editor: QWidget) -> None:
        super().__init__()
        self.told: dict[str, list[float]] = {
            name: [] for name in ("wait", "wait cpu", "still", "still cpu")
        }
        self._window, self._session, self._editor = window, session, editor
        self._pane = window.preview
        self._pane._pause.setInterval(0)
        self._pane.view.shown.connect(self._seen, Qt.ConnectionType.QueuedConnection)
        self._loop = QEventLoop()
        self._pulse = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)
        self._begun = self._last = (0.0, 0.0)
        self._left = _KEYS + _WARMING

    def type(self) -> None:
        QTimer.singleShot(0, self._strike)
        self._loop.exec()
        for times in self.told.values():
            del times[:_WARMING]

    def _strike(self) -> None:
        self._still = (0.0, 0.0)
        self._begun, self._last = (perf_counter(), process_time()), (perf_counter(), thread_time())
        self._pulse.start()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
            QApplication.sendEvent(self._editor, event)

    def _beat(self) -> None:
        now = (perf_counter(), thread_time())
        clock, cpu = (new - old for new, old in zip(now, self._last, strict=True))
        self._still = (max(self._still[0], clock), max(self._still[1], cpu))
        self._last = now

    def _seen(self) -> None:
        if self._pane._shown is not self._session.memo or not self._pulse.isActive():
            return
        clock, cpu = self._begun
        self._keep("wait", perf_counter() - clock, process_time() - cpu)
        QTimer.singleShot(_BETWEEN, self._next)

    def _next(self) -> None:
        """What a key sets going beside the preview is over by now."""
        self._pulse.stop()
        self._keep("still", *self._still)
        self._left -= 1
        if self._left:
            self._strike()
        else:
            self._loop.quit()

    def _keep(self, name: str, clock: float, cpu: float) -> None:
        self.told[name].append(1000 * clock)
        self.told[f"{name} cpu"].append(1000 * cpu)


def _typing(folder: str) -> None:
    _, library = _opened(folder)
    window, session = _window(library), _written(library)
    window.show()
    window.activateWindow()
    window.set_session(session)
    built = QEventLoop()
    window.preview.built.connect(built.quit)
    window.tabs.choose("preview")
    built.exec()
    window.preview.built.disconnect(built.quit)
    paragraphs = [block.id for block in session.memo.main.blocks() if block.kind == "prose"]
    window.outline.go_to(paragraphs[len(paragraphs) // 2])
    editor = QApplication.focusWidget()
    if editor is None:
        raise SystemExit("no paragraph has the focus")
    typist = _Typist(window, session, editor)
    typist.type()
    _tell({**typist.told, "pages": window.preview.view.count, "notes": window.outline.notes})


def _written(library: Library) -> Session:
    """The memo one writes in: paragraphs with notes of the person's own, and items."""
    from datetime import date

    from bench.generator import passages

    from briefing.app import templates
    from briefing.app.model import FreeNote, Session, Words
    from briefing.errors import BriefingError

    template = templates.get("bilateral-meeting-brief")
    session = Session.new(library, template, "en", date(2026, 11, 22), {"subject": "Trade"})
    picked = [item.id for source in library.sources() for item in library.items_of(source.id)]
    for item in picked:
        if len(session.memo.main.blocks()) < _ITEMS:
            try:
                session.add_item(item)
            except BriefingError:
                continue  # no section of the template takes it
    words, said = passages(_NOTES * _PARAGRAPHS, _SENTENCES), passages(_NOTES * _PARAGRAPHS, 1)
    for number in range(_PARAGRAPHS):
        block = session.add_prose(_SECTIONS[number % len(_SECTIONS)])
        pieces = []
        for place in range(number * _NOTES, (number + 1) * _NOTES):
            pieces += [Words(words[place] + " "), FreeNote(said[place])]
        session.set_content(block, tuple(pieces))
    return session


def _tell(facts: dict[str, object]) -> None:
    """Tell, and be gone: what is timed is over."""
    sys.stdout.write(json.dumps(facts))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    jobs = {"bare": _bare, "welcome": _welcome, "typing": _typing}
    jobs[sys.argv[1]](*sys.argv[2:])
