"""Words in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget


class WrappedLabel(QLabel):
    """Has room for all its lines, however narrow it is: a plain label asks for a few only."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        least = super().minimumSizeHint()
        return QSize(least.width(), max(self.heightForWidth(max(self.width(), least.width())), 0))

    def sizeHint(self) -> QSize:  # noqa: D102
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class HoldingButton(QPushButton):
    """A button that is as high as what is laid out in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        inside = self.layout()
        return inside.totalMinimumSize() if inside else super().minimumSizeHint()

    def sizeHint(self) -> QSize:  # noqa: D102
        return self.minimumSizeHint()
