"""Words around an amount that cannot be changed: the amount is one character of the text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from briefing.app.model import Piece, Pin, Words
from ui.qt.theme import theme
from ui.widgets.words import WordsEdit

_KIND = QTextFormat.ObjectTypes.UserObject.value + 1
_AMOUNT = QTextFormat.Property.UserProperty.value + 1
_MARK = "\ufffc"
_PAD = 4


class _Amount(QPyTextObject):
    """Draws the locked amount in the line."""

    def __init__(self, parent: WordsEdit, font: QFont) -> None:
        super().__init__(parent)
        self._metrics = QFontMetricsF(font)
        self._font = font

    def intrinsicSize(  # noqa: N802
        self, _document: QTextDocument, _place: int, form: QTextFormat
    ) -> QSizeF:
        width = self._metrics.horizontalAdvance(str(form.property(_AMOUNT)))
        return QSizeF(width + 2 * _PAD, self._metrics.ascent())

    def drawObject(  # noqa: N802
        self,
        painter: QPainter,
        rect: QRectF,
        _document: QTextDocument,
        _place: int,
        form: QTextFormat,
    ) -> None:
        ground = theme.colour("figure")
        ground.setAlpha(34)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(1, 0, -1, self._metrics.descent()), 3, 3)
        painter.setPen(theme.colour("figure"))
        painter.setFont(self._font)
        painter.drawText(rect.bottomLeft() + QPointF(_PAD, 0), str(form.property(_AMOUNT)))
        painter.restore()


class PinnedEdit(WordsEdit):
    """A sentence with one locked amount. Whatever would remove or double it is taken back."""

    def __init__(
        self, name: str, font: QFont, role: str, leading: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, font, role, leading=leading, parent=parent)
        self._amount = ""
        self._good: tuple[str, str] = ("", "")
        self._caret = 0
        self._handler = _Amount(self, font)
        self.document().documentLayout().registerHandler(_KIND, self._handler)
        self.cursorPositionChanged.connect(self._note_caret)

    def amount(self) -> str:
        """The locked words."""
        return self._amount

    def pieces(self) -> tuple[Piece, ...]:
        """What stands before the amount, the amount, what stands after it."""
        before, _, after = self.words().partition(_MARK)
        return (Words(before), Pin("amount"), Words(after))

    def set_pieces(self, pieces: tuple[Piece, ...], amount: str) -> None:
        """Show a sentence; the caret stays where it can."""
        place = next(n for n, piece in enumerate(pieces) if isinstance(piece, Pin))
        before = "".join(piece.words for piece in pieces[:place] if isinstance(piece, Words))
        after = "".join(piece.words for piece in pieces[place:] if isinstance(piece, Words))
        if (before, after, amount) == (*self._good, self._amount):
            return
        self._amount = amount
        self._show(before, after, self.textCursor().position())

    def _show(self, before: str, after: str, caret: int) -> None:
        self._telling = False
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.insertText(before)
        form = QTextCharFormat()
        form.setObjectType(_KIND)
        form.setProperty(_AMOUNT, self._amount)
        cursor.insertText(_MARK, form)
        cursor.insertText(after, QTextCharFormat())
        self._lead()
        self._good = (before, after)
        self._telling = True
        self._put_caret(caret)

    def _changed(self) -> None:
        if not self._telling:
            return
        words = self.words()
        if words.count(_MARK) != 1:
            self._show(*self._good, self._caret)
            return
        before, _, after = words.partition(_MARK)
        if (before, after) == self._good:
            return
        self._good = (before, after)
        self.typed.emit()

    def _note_caret(self) -> None:
        self._caret = self.textCursor().position()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102, N802
        # Qt's own object: one of Python's on the clipboard would outlive Python, and crash.
        data = super().createMimeDataFromSelection()
        data.text()  # makes Qt fill it now rather than later
        for form in data.formats():
            data.removeFormat(form)
        chosen = self.textCursor().selectedText().replace("\u2029", "\n")
        data.setText(chosen.replace(_MARK, self._amount))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102, N802
        plain = QMimeData()
        plain.setText(source.text().replace(_MARK, ""))
        super().insertFromMimeData(plain)
