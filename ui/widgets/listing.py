"""A list of the writer's own: each paragraph an item, with its bullet or number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QWidget

from ui.qt.theme import px
from ui.widgets.rich import RichEdit

_INDENT = 26  # pixels to the words of an item: room for a number of two digits
_STYLES = {
    "bullets": QTextListFormat.Style.ListDisc,
    "numbers": QTextListFormat.Style.ListDecimal,
}


class ListEdit(RichEdit):
    """Every paragraph is an item, whatever is typed."""

    _form = "bullets"

    def __init__(
        self, name: str, font: QFont, role: str, leading: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, font, role, leading=leading, parent=parent)
        self.document().setIndentWidth(px(_INDENT))

    def set_form(self, form: str) -> None:
        """Show bullets or numbers."""
        if form != self._form:
            self._form = form
            self._dress()

    def _dress(self) -> None:
        telling, self._telling = self._telling, False
        super()._dress()
        form = QTextListFormat()
        form.setStyle(_STYLES[self._form])
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(QTextBlockFormat())
        cursor.createList(form)
        self._telling = telling

    def _changed(self) -> None:
        if self._telling and not self._all_listed():
            self._dress()
        super()._changed()

    def _all_listed(self) -> bool:
        block = self.document().begin()
        while block.isValid():
            if block.textList() is None:
                return False
            block = block.next()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        cursor = self.textCursor()
        joins = event.key() == Qt.Key.Key_Backspace and not cursor.hasSelection()
        if joins and cursor.atBlockStart():
            # Qt would take the item out of the list instead.
            cursor.deletePreviousChar()
            self.setTextCursor(cursor)
            return
        super().keyPressEvent(event)
