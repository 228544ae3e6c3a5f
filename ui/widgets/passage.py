"""A passage of a text that stays in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit


class Passage(QObject):
    """Brings a place into view, and keeps it there when the lines get another length."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text, self._cursor = text, QTextCursor()
        text.viewport().installEventFilter(self)

    def bring(self, cursor: QTextCursor) -> None:
        """Bring where a passage begins a third down the page."""
        self._cursor = QTextCursor(cursor)
        self._cursor.setPosition(cursor.selectionStart())
        self._bring()

    def _bring(self) -> None:
        bar = self._text.verticalScrollBar()
        bar.setValue(self._top() + bar.value() - self._text.viewport().height() // 3)

    def _top(self) -> int:
        return self._text.cursorRect(self._cursor).top()

    def _keep(self) -> None:
        if not 0 <= self._top() < self._text.viewport().height():
            self._bring()

    def _was_seen(self, height: int) -> bool:
        return not self._cursor.isNull() and 0 <= self._top() < height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if isinstance(event, QResizeEvent) and self._was_seen(event.oldSize().height()):
            QTimer.singleShot(0, self, self._keep)
        return super().eventFilter(watched, event)
