"""Papers just written: where they are, and a way to look at them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

TOPIC = "written"
_MOST = 2  # papers that have a button of their own


class Written(QObject):
    """Tells of them over the memo until it is answered, or another memo is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.session_changed.connect(self.clear)

    def tell(self, paths: tuple[Path, ...]) -> None:
        """Say what was written, and where; each paper can be opened with its own program."""
        names = ", ".join(path.name for path in paths)
        self._window.say(self.tr("Written: {0}").format(names))
        folder = paths[0].parent
        kinds = {".docx": self.tr("Open Word paper"), ".pdf": self.tr("Open PDF")}
        shown = paths if len(paths) <= _MOST else ()
        answers: list[tuple[str, Callable[[], object]]] = [
            (kinds[path.suffix], lambda path=path: self._open(path))  # type: ignore[misc]
            for path in shown
            if path.suffix in kinds
        ]
        answers += [
            (self.tr("Show folder"), lambda: self._open(folder)),
            (self.tr("Close"), self.clear),
        ]
        told = self.tr("Written to {0}: {1}").format(folder, names)
        self._window.banner.say(TOPIC, told, answers, "good")

    def clear(self) -> None:
        """Say no more of it."""
        self._window.banner.clear(TOPIC)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._window.say(self.tr("No program opened {0}").format(path.name))
