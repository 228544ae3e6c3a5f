"""A sentence over the memo that stays until it is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

Answers = Sequence[tuple[str, Callable[[], object]]]


class Banner(QFrame):
    """Says one thing at a time; each answer closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 8, 14, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str, answers: Answers = ()) -> None:
        """Say something, with its answers as buttons."""
        self.clear()
        self.words.setText(words)
        self.setAccessibleName(words)
        for text, slot in answers:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _down=False, then=slot: self._answer(then))
            self.buttons.append(button)
            self._row.addWidget(button)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []

    def _answer(self, then: Callable[[], object]) -> None:
        self.clear()
        then()
