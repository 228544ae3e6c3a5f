"""A label and a button that shorten their words where room is short."""

from __future__ import annotations

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.qt.theme import px

_BESIDE = 20  # pixels of a button that its words may not have: its edges


class ElidedLabel(QLabel):
    """One line, with an ellipsis where it does not fit; the whole is its tool tip then, with what
    it means, if that is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meaning = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        painter = QtGui.QPainter(self)
        room = self.contentsRect()
        told = self.fontMetrics().elidedText(
            self.text(), QtCore.Qt.TextElideMode.ElideRight, room.width()
        )
        whole = self.text().strip() if told != self.text() else ""
        self.setToolTip("\n".join(part for part in (whole, self.meaning) if part))
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, QtCore.Qt.AlignmentFlag.AlignVCenter, told)
        painter.end()


class ElidedButton(QPushButton):
    """A button as wide as there is room, with an ellipsis where its words do not fit."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        room = max(self.width() - px(_BESIDE), 0)
        told = self._words
        if self.fontMetrics().horizontalAdvance(told) > room:
            elided = QtCore.Qt.TextElideMode.ElideMiddle
            told = self.fontMetrics().elidedText(told, elided, room)
        self.setText(told.replace("&", "&&"))
