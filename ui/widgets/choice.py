"""A button that says more than its name."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.qt.theme import px

_ASIDE, _ABOVE, _BETWEEN, _LEAST = 18, 12, 3, 220  # pixels


class ChoiceButton(QPushButton):
    """A name and, below it, what is told of it, in as many lines as they need. It lays them out
    itself: a layout would measure the words many times over."""

    def __init__(self, name: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._labels = [self._label(name, "heading"), self._label(told, "quiet")]
        self._heights: dict[int, list[int]] = {}

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        return sum(self._parts(width)) + px(2 * _ABOVE + _BETWEEN)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(px(_LEAST), px(2 * _ABOVE))  # how high it is goes with its width

    def sizeHint(self) -> QSize:  # noqa: D102
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        below, room = px(_ABOVE), self.width() - px(2 * _ASIDE)
        for label, height in zip(self._labels, self._parts(self.width()), strict=True):
            label.setGeometry(px(_ASIDE), below, room, height)
            below += height + px(_BETWEEN)

    def _label(self, text: str, tone: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label

    def _parts(self, width: int) -> list[int]:
        """How high the words are in a button of that width."""
        if width not in self._heights:
            room = width - px(2 * _ASIDE)
            self._heights[width] = [label.heightForWidth(room) for label in self._labels]
        return self._heights[width]
