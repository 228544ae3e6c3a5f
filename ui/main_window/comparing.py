"""Room for two sources side by side, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_LEAST = 380  # pixels that are left to the memo


class Comparing(QObject):
    """Widens the pane beside the memo while two sources are compared."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._splitter, self._before = window.splitter, list[int]()
        window.source.widened.connect(self._widen)
        window.source.inserted.connect(window.outline.changes.insert)

    def _widen(self, wide: bool) -> None:
        if not wide:
            # How narrow the pane may be is known once it is laid out without the second source.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._splitter.setSizes(self._before)
            return
        self._before = self._splitter.sizes()
        library, memo, side = self._before
        room = max(memo - _LEAST, 0)
        self._splitter.setSizes([library, memo - room, side + room])
