"""What is refused at the caret is told there, and to who listens."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QTextEdit, QToolTip

from ui.qt.hover import hover

_QUIET = 8000  # milliseconds in which the same is not told again


class Refusal:
    """Tells why an editor does not do what a key asks for; once in a while, not at every key."""

    def __init__(self, editor: QTextEdit) -> None:
        self._editor = editor
        self._told = ""
        self._since = QElapsedTimer()

    def tell(self, words: str) -> None:
        """Say why."""
        editor = self._editor
        if words == self._told and self._since.isValid() and self._since.elapsed() < _QUIET:
            return
        self._told = words
        self._since.start()
        below = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        QToolTip.showText(below, hover(words), editor)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(editor, words))
