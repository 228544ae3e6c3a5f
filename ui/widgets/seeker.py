"""The button that opens the palette."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.qt.theme import px

_BESIDE, _BETWEEN = 46, 14  # pixels: picture and edges; from the words to the keys


class SeekButton(QPushButton):
    """Words, and at its end the keys that do the same. Where room is short these go first, then
    the words are shortened."""

    def __init__(self, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setProperty("kind", "seek")
        self.setAccessibleName(words)
        self.keys = QLabel(keys)
        self.keys.setProperty("tone", "small")
        self.keys.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.addWidget(self.keys, 0, QtCore.Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        room = self.width() - px(_BESIDE)
        needed = self.fontMetrics().horizontalAdvance(self._words)
        self.keys.setVisible(needed + _BETWEEN + self.keys.sizeHint().width() <= room)
        right = QtCore.Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, right, max(room, 0)))
