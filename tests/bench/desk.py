"""Keys typed into a memo of 20 pages with 150 notes, in a process of its own: the milliseconds
each takes to new pixels in the preview, and for how long the window stood still at most; both by
the clock and in processor time, which is the same where nothing else runs. Printed as JSON.

desk.py FOLDER

In FOLDER are the library and the settings of a person who never was here before.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter, process_time, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_TESTS), str(_TESTS.parent)]

if TYPE_CHECKING:
    from briefing.app.model import Library, Session
    from ui.main_window import MainWindow

_KEYS, _WARMING = 100, 20
_BETWEEN = 300  # milliseconds from the pixels of a key to the next key
_PARAGRAPHS, _SENTENCES, _NOTES, _ITEMS = 65, 3, 2, 20
_SECTIONS = ("objectives", "their-objectives", "relations", "commitments", "sensitivities")


def _opened(folder: str) -> tuple[QApplication, Library]:
    os.environ |= {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8"}
    from briefing.app.model import Library
    from ui.application import prepare
    from ui.qt.garbage import Garbage

    app = QApplication([])
    prepare(app)
    Garbage(app)
    return app, Library.open(Path(folder, "library.db"))


def _window(library: Library) -> MainWindow:
    from ui.main_window import MainWindow, widths
    from ui.qt.operations import Operations

    widths.room = lambda _window: QSize(1440, 900)  # Qt's own without a screen is too narrow
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
    _typing(sys.argv[1])
