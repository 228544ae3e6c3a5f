"""What stands in a line as one character: a locked amount, the mark of a footnote."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from ui.qt.theme import theme

KIND = QTextFormat.ObjectTypes.UserObject.value + 1
PIECE = QTextFormat.Property.UserProperty.value + 1
TOLD = QTextFormat.Property.UserProperty.value + 2
MARK = "\ufffc"
_BEFORE, _AFTER = 4, 1  # pixels around what is written: a comma follows closely
_UNMARKED = "•"  # for a footnote the paper prints no mark of


def amount_form(amount: str) -> QTextCharFormat:
    """The form of the character that stands for an amount."""
    return _form("", amount)


def note_form(piece: str) -> QTextCharFormat:
    """The form of the character that stands for a footnote; `piece` is what it is, in JSON."""
    return _form(piece, "")


def _form(piece: str, told: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setObjectType(KIND)
    form.setProperty(PIECE, piece)
    form.setProperty(TOLD, told)
    return form


class InLine(QPyTextObject):
    """Draws them; `drawn` says what was drawn, by its place, since it was last cleared."""

    def __init__(self, parent: QTextEdit, font: QFont) -> None:
        super().__init__(parent)
        self.drawn: dict[int, tuple[QRectF, QTextFormat]] = {}
        self._font = font
        self._small = QFont(font)
        self._small.setPixelSize(max(round(font.pixelSize() * 0.72), 9))
        self._small.setWeight(QFont.Weight.DemiBold)

    def intrinsicSize(  # noqa: D102, N802
        self, _document: QTextDocument, _place: int, form: QTextFormat
    ) -> QSizeF:
        metrics = QFontMetricsF(self._face(form))
        width = max(metrics.horizontalAdvance(_told(form)), metrics.horizontalAdvance("0"))
        return QSizeF(width + _BEFORE + _AFTER, QFontMetricsF(self._font).ascent())

    def drawObject(  # noqa: D102, N802
        self,
        painter: QPainter,
        rect: QRectF,
        _document: QTextDocument,
        place: int,
        form: QTextFormat,
    ) -> None:
        self.drawn[place] = QRectF(rect), QTextFormat(form)
        note = bool(form.property(PIECE))
        ground = theme.colour("gold" if note else "figure")
        ground.setAlpha(40)
        box = rect.adjusted(1, 0, 1, QFontMetricsF(self._font).descent())
        if note:
            box.setHeight(QFontMetricsF(self._small).height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
        painter.restore()
        self._write(painter, rect, form, theme.colour("gold_text" if note else "figure"))

    def light(self, painter: QPainter, start: int, end: int, ground: QColor, ink: QColor) -> None:
        """Draw what stands between two places anew, on another ground: Qt lays a veil over what is
        chosen, under which nothing can be read."""
        descent = QFontMetricsF(self._font).descent()
        for place, (rect, form) in self.drawn.items():
            if start <= place < end:
                painter.fillRect(rect.adjusted(0, 0, 0, descent), ground)
                self._write(painter, rect, form, ink)

    def _write(self, painter: QPainter, rect: QRectF, form: QTextFormat, ink: QColor) -> None:
        face = self._face(form)
        raised = rect.top() + QFontMetricsF(face).ascent()
        painter.save()
        painter.setPen(ink)
        painter.setFont(face)
        baseline = raised if form.property(PIECE) else rect.bottom()
        painter.drawText(QPointF(rect.left() + _BEFORE, baseline), _told(form))
        painter.restore()

    def _face(self, form: QTextFormat) -> QFont:
        return self._small if form.property(PIECE) else self._font


def _told(form: QTextFormat) -> str:
    return str(form.property(TOLD) or (_UNMARKED if form.property(PIECE) else ""))
