"""The starts that are compared, each in a process of its own; each prints JSON.

start.py bare             a window with nothing in it, until it is painted
start.py lean             likewise, with PySide loaded as the program loads it
start.py welcome FOLDER   the program as a person starts it, until its welcome page is painted
                          whole, and until all the rest of the window stands behind it

None loads anything but what it needs, beside this file. In FOLDER are the library and the
settings of a person who was here once.
"""

from __future__ import annotations

from time import perf_counter, process_time

_START = perf_counter()

import gc  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QMainWindow


def _watched(kind: type[QMainWindow]) -> type[QMainWindow]:
    """A window that keeps when it and all in it were painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMainWindow

    class Watched(kind):  # type: ignore[misc, valid-type]
        times: dict[str, float] | None = None

        def paintEvent(self, event: QPaintEvent) -> None:
            if self.times is None:
                self.times = {}
                QTimer.singleShot(0, self.seen)  # once this painting is over
            super().paintEvent(event)

        def seen(self) -> None:
            self.times = {
                "shown": 1000 * (perf_counter() - _START),
                "shown cpu": 1000 * process_time(),
            }
            if kind is QMainWindow:
                _tell(self.times)

    return Watched


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = _watched(QMainWindow)()
    window.resize(1440, 900)
    window.show()
    app.exec()


def _load() -> None:
    """Load Qt as the program does, before it is loaded here to watch it."""
    gc.disable()
    sys.path.insert(0, os.path.abspath(f"{__file__}/../../.."))  # noqa: PTH100
    from ui.qt.loading import load

    load()


def _lean() -> None:
    _load()
    _bare()


def _welcome(folder: str) -> None:
    os.environ |= {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8"}
    _load()
    from ui import __main__ as entry
    from ui import application

    class Watched(_watched(application.MainWindow)):  # type: ignore[misc]
        def seen(self) -> None:
            super().seen()
            self.times["recent"] = len(self.welcome.recent)
            self.times["offered"] = len(self.welcome.buttons)
            self.ready.connect(self.complete)
            self.templates_shown.connect(self.tell)

        def complete(self) -> None:
            self.times["ready"] = 1000 * (perf_counter() - _START)

        def tell(self) -> None:
            """The templates are read last: they are those that were offered from the first."""
            self.times["templates"] = len(self.welcome.buttons)
            _tell(self.times)

    application.MainWindow = Watched  # type: ignore[misc]
    entry.main([])


def _tell(facts: dict[str, float]) -> None:
    """Tell, and be gone: what is timed is over."""
    told = ", ".join(f'"{name}": {value:.3f}' for name, value in facts.items())
    sys.stdout.write(f"{{{told}}}")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    {"bare": _bare, "lean": _lean, "welcome": _welcome}[sys.argv[1]](*sys.argv[2:])
