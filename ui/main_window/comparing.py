"""Room for two sources side by side, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Comparing(QObject):
    """Widens the pane beside the memo while two sources are compared in it, and are seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._source = window, window.source
        window.source.widened.connect(self._widen)
        window.source.inserted.connect(window.outline.changes.insert)
        window.tabs.chosen.connect(self._widen)

    def _widen(self) -> None:
        self._reckon_anew()
        seen = self._window.tabs.current() == "source"
        self._window.widths.widen(seen and self._source.second is not None)

    def _reckon_anew(self) -> None:
        """Let each pane round the source learn how narrow it may be without the second one."""
        widget: QWidget | None = self._source
        while widget is not None and widget is not self._window.splitter:
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
            widget = widget.parentWidget()
