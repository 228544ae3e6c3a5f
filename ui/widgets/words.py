"""Editors as tall as their words. The memo's history is the session's: they undo nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextEdit, QWidget

from ui.qt.theme import px

_NOT_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class WordsEdit(QTextEdit):
    """Plain words that grow downward; `one_line` takes no line break.

    `typed` says the person changed them, `left` that the caret went elsewhere.
    """

    typed = Signal()
    left = Signal()

    def __init__(
        self,
        name: str,
        font: QFont,
        role: str,
        one_line: bool = False,
        leading: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self._one_line = one_line
        self._leading = px(leading)
        self._telling = False
        self._taken = False  # whether what is chosen was copied or dragged just now
        self.setStyleSheet(_font_rule(font))
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(3)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._changed)
        self._lead()
        self._telling = True

    def words(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def set_words(self, words: str) -> None:
        """Show words; the caret stays where it can. Nothing is said to be typed."""
        if words == self.words():
            return
        place = self.textCursor().position()
        self._telling = False
        self.setPlainText(words)
        self._lead()
        self._telling = True
        self._put_caret(place)

    def _put_caret(self, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _changed(self) -> None:
        if self._telling:
            self.typed.emit()

    def _lead(self) -> None:
        """Set the lines apart; new lines take after the one above."""
        if self._leading:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            spaced = QTextBlockFormat()
            fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
            spaced.setLineHeight(self._leading, fixed)
            cursor.mergeBlockFormat(spaced)

    def _grow(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        edges = 2 * self.frameWidth() + 2
        return round(self.document().size().height()) + edges

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(40, 20)

    # What the keys and the clipboard may do

    def event(self, event: QEvent) -> bool:  # noqa: D102
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and _is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if _is_history(event) or (self._one_line and enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102, N802
        words = plain_words(source)
        if not words:
            return
        self.insertPlainText(" ".join(words.split()) if self._one_line else words)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: D102, N802
        return source.hasText() or source.hasHtml()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102, N802
        self._taken = True
        return super().createMimeDataFromSelection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._taken = False
        super().mouseMoveEvent(event)
        outside = not self.viewport().rect().contains(event.position().toPoint())
        if self._taken and outside:
            # The words were dragged away, and the button is up. Qt takes it for down, to scroll
            # as long as the mouse is outside, and would begin to drag again without end.
            up = QMouseEvent(
                QEvent.Type.MouseButtonRelease, event.position(), event.globalPosition(),
                Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, event.modifiers(),
            )  # fmt: skip
            super().mouseReleaseEvent(up)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the words."""
        menu = QMenu(self)
        chosen = self.textCursor().hasSelection()
        for text, slot, possible in (
            (self.tr("Cut"), self.cut, chosen),
            (self.tr("Copy"), self.copy, chosen),
            (self.tr("Paste"), self.paste, self.canPaste()),
            (self.tr("Select all"), self.selectAll, True),
        ):
            entry = menu.addAction(text)
            entry.triggered.connect(slot)
            entry.setEnabled(possible)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu


def plain_words(source: QMimeData) -> str:
    """What is pasted or dropped, as words alone; some programs offer nothing but HTML."""
    if source.hasText() or not source.hasHtml():
        return source.text()
    return QTextDocumentFragment.fromHtml(source.html()).toPlainText()


def _is_history(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _NOT_OURS)


def _font_rule(font: QFont) -> str:
    """The style sheet's font would win over the widget's; so it is said there."""
    return (
        f'font-family: "{font.family()}"; font-size: {font.pixelSize()}px;'
        f" font-weight: {int(font.weight())};"
    )
