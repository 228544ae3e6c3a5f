"""A button that is seen where it is wanted, and is always there for keys and for who listens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.qt.icons import tint


class QuietButton(QToolButton):
    """Painted while it is `wanted`, has the focus or is down. It keeps its place all the time."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        tint(self, icon, size=16)
        self.setProperty("look", "slim")
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def want(self, wanted: bool) -> None:
        """Show it, or let it rest."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self._wanted or self.hasFocus() or self.isChecked() or self.isDown():
            super().paintEvent(event)
