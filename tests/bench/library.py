"""The library's bench: 100,000 items opened, searched key by key, scrolled, counted.

    python tests/bench/library.py [--items 100000] [--keep FILE]

The window is drawn off screen. A key counts from the press until the list has what was found,
and painting it counts by itself; after each key the window is left alone for as long as a quick
typist needs. A frame of scrolling counts from the wheel until it stands painted, on the way down
through cards that were never seen before.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

import shelves
from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, QSize, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.app import paths
from briefing.app.model import Library
from ui.application import prepare
from ui.main_window import MainWindow, widths
from ui.panes.library import LibraryPane
from ui.qt.garbage import Garbage
from ui.qt.operations import Operations

_TYPED = (
    "kara talks", "ministry of trade", "customs service", "glass exports", "zhaparov told",
    "steel", "payments between", "water released at", "the border service", "a joint venture",
    "trade kazakh", "quarterly", "treaty", "1999 tonnes",
)  # fmt: skip
_TYPIST = 60  # milliseconds from key to key
_STEP, _FRAMES = 90, 600  # pixels a frame, and frames: about 500 cards


@dataclass(frozen=True, slots=True)
class Goal:
    """A measure, what it is, and what it must not pass; in milliseconds."""

    name: str
    measured: float
    goal: float

    def told(self) -> str:
        mark = "holds" if self.measured <= self.goal else "MISSED"
        return f"{self.name:<46}{self.measured:>10.2f} ms   goal {self.goal:>7.1f} ms   {mark}"


def main() -> int:
    """Measure and tell; 1 where a goal is missed."""
    asked = _asked()
    with TemporaryDirectory(prefix="chancery-bench-") as folder:
        place = asked.keep or Path(folder) / "library.db"
        if not place.exists():
            shelves.fill(place, asked.items)
        home = Path(folder)
        paths.data_folder = lambda: home
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.IniFormat, scope, folder)
        app = QApplication([])
        prepare(app)
        gc.freeze()
        Garbage(app)  # as in the program, which looks for garbage between keys
        goals = _measure(app, place)
    sys.stdout.write("".join(f"{goal.told()}\n" for goal in goals))
    return int(any(goal.measured > goal.goal for goal in goals))


def _measure(app: QApplication, place: Path) -> list[Goal]:
    clock = QElapsedTimer()
    clock.start()
    library, operations = Library.open(place), Operations()
    opened = clock.nsecsElapsed() / 1e6
    widths.room = lambda _window: QSize(1440, 900)  # Qt's own without a screen is too narrow
    window = MainWindow(lambda: library, operations)
    window.furnish()
    window.commands.library.setChecked(True)
    window.resize(1440, 900)
    pane = window.library_pane
    _wait(pane.searched, window.show)
    window.repaint()
    shown = clock.nsecsElapsed() / 1e6
    _wait(pane.counted, pane.search)
    try:
        keys, paints = _keys(pane)
        counts = _counts(pane)
        frames = _frames(pane)
    finally:
        window.close()
        operations.stop()
        library.close()
    return [
        Goal(f"opening the library of {len(pane.model._numbers)} items", opened, 1000),
        Goal("to its first cards in a new window", shown, 1000),
        Goal(f"a key to what it finds, middle of {len(keys)}", _part(keys, 50), 5),
        Goal("a key to what it finds, 95 of 100", _part(keys, 95), 5),
        Goal("painting that, 95 of 100", _part(paints, 95), 1000 / 60),
        Goal("counts of a one-letter search", counts, 1000),
        Goal(f"a frame of scrolling, middle of {len(frames)}", _part(frames, 50), 1000 / 30),
        Goal("a frame of scrolling, 99 of 100", _part(frames, 99), 1000 / 30),
        Goal("a frame of scrolling, the slowest", max(frames), 1000 / 30),
    ]


def _keys(pane: LibraryPane) -> tuple[list[float], list[float]]:
    taken, painted = [], []
    for words in _TYPED:
        pane.field.clear()
        _wait(pane.searched, pane.search)
        for letter in words:
            _pause(_TYPIST)

            def press(letter: str = letter) -> None:
                QTest.keyClick(pane.field, letter)

            start = time.perf_counter()
            _wait(pane.searched, press)
            found = time.perf_counter()
            pane.list.viewport().repaint()
            taken.append((found - start) * 1000)
            painted.append((time.perf_counter() - found) * 1000)
    return taken, painted


def _counts(pane: LibraryPane) -> float:
    pane.field.clear()
    start = time.perf_counter()
    _wait(pane.counted, lambda: pane.field.setText("t"))
    return (time.perf_counter() - start) * 1000


def _frames(pane: LibraryPane) -> list[float]:
    pane.field.clear()
    _wait(pane.counted, pane.search)
    taken, bar = [], pane.list.verticalScrollBar()
    for _ in range(_FRAMES):
        start = time.perf_counter()
        bar.setValue(bar.value() + _STEP)
        pane.list.viewport().repaint()
        QApplication.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _part(taken: Sequence[float], percent: int) -> float:
    return quantiles(taken, n=100)[percent - 1]


def _wait(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Begin something and stay until the signal comes, which may be before that returns."""
    loop, came = QEventLoop(), []

    def arrived() -> None:
        came.append(True)
        loop.quit()

    signal.connect(arrived)
    begin()
    if not came:
        loop.exec()
    signal.disconnect(arrived)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Time the library.")
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a library file to use, or to make and leave")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
