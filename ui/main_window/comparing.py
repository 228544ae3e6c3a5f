"""Room for two sources side by side, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_LEAST = 380  # pixels that are left to the memo


class Comparing(QObject):
    """Widens the pane beside the memo while two sources are compared."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._splitter, self._before = window.splitter, list[int]()
        self._source = window.source
        window.source.widened.connect(self._widen)
        window.source.inserted.connect(window.outline.changes.insert)

    def _widen(self, wide: bool) -> None:
        if not wide:
            self._reckon_anew()
            self._splitter.setSizes(self._before)
            return
        self._before = self._splitter.sizes()
        library, memo, side = self._before
        room = max(memo - _LEAST, 0)
        self._splitter.setSizes([library, memo - room, side + room])

    def _reckon_anew(self) -> None:
        """Let each pane round the source learn how narrow it may be without the second one."""
        widget: QWidget | None = self._source
        while widget is not None and widget is not self._splitter:
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
            widget = widget.parentWidget()
