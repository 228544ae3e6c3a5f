"""Sentences over the memo that stay until they are answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.qt.theme import px

_LINES = 3  # of words at most beside the answers
Answers = Sequence[tuple[str, Callable[[], object]]]


class Banner(QFrame):
    """Shows the sentence said last; the one before it comes back when it is cleared. Each topic
    has one sentence, and is cleared by whoever said it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(px(150))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: list[QPushButton] = []
        self._said: dict[str, tuple[str, Answers, str]] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(20, 8, 14, 8)
        self._parts.setSpacing(8)
        self._parts.addWidget(self.words, 1)
        self._parts.addLayout(self._row)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the answers under the words where beside them these would be a narrow column."""
        edges, row = self._parts.contentsMargins(), self._row.sizeHint().width()
        room = self.width() - edges.left() - edges.right() - self._parts.spacing() - row
        most = _LINES * self.words.fontMetrics().lineSpacing()
        beside = row <= room and self.words.heightForWidth(room) <= most
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(across if beside else down)

    def say(self, topic: str, words: str, answers: Answers = (), tone: str = "warn") -> None:
        """Say something, with its answers as buttons; "good" is the tone of what went well."""
        self._said.pop(topic, None)
        self._said[topic] = (words, answers, tone)
        self._show()

    def clear(self, topic: str) -> None:
        """Say no more of it."""
        if self._said.pop(topic, None) is not None:
            self._show()

    def says(self, topic: str) -> bool:
        """Whether something is said of it, be it behind something else."""
        return topic in self._said

    def _show(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.setVisible(bool(self._said))
        if not self._said:
            return
        words, answers, tone = list(self._said.values())[-1]
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.words.setText(words)
        self.setAccessibleName(words)
        for text, slot in answers:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _down=False, then=slot: then())
            self.buttons.append(button)
            self._row.addWidget(button)
        self._arrange()
