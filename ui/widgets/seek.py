"""Words sought in a text that is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SeekField(QLineEdit):
    """Selects the place as one types; Enter goes on to the next, with Shift to the one before,
    and round at the ends. Escape gives the text the focus, and the field goes."""

    def __init__(self, text: QTextBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setPlaceholderText(self.tr("Find in this source"))
        self.setAccessibleName(self.tr("Find in this source"))
        self.textChanged.connect(self._typed)
        self.hide()

    def open(self, wanted: bool) -> None:
        """Show the field and write there, or put it away."""
        self.setVisible(wanted)
        if wanted:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.selectAll()
        else:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, backward: bool = False) -> bool:
        """Select the next place; whether there is one."""
        words = self.text()
        flag = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        found = bool(words) and self._text.find(words, flag)
        if words and not found:
            before = self._text.textCursor()
            ends = QTextCursor.MoveOperation
            self._text.moveCursor(ends.End if backward else ends.Start)
            found = self._text.find(words, flag)
            if not found:
                self._text.setTextCursor(before)
        self._judge(found or not words)
        return found

    def _typed(self) -> None:
        """Seek from where the last place begins: it may still be the one."""
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._text.setTextCursor(cursor)
        self.step()

    def _judge(self, found: bool) -> None:
        if bool(self.property("fault")) == found:
            self.setProperty("fault", not found)
            self.setAccessibleDescription("" if found else self.tr("Not in this source"))
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in _ENTER:
            self.step(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.open(False)
        else:
            super().keyPressEvent(event)
