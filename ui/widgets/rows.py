"""Rows of the palette, painted: icon, words, and at the end a small hint."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.qt.roles import HINT
from ui.qt.theme import px, theme, ui_font

Index = QModelIndex | QPersistentModelIndex
HEIGHT, _LEFT, _ICON = 36, 12, 18


class RowDelegate(QStyledItemDelegate):
    """Paints a palette's row."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: D102
        return QSize(120, px(HEIGHT))

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sel"))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is not None:
            top = box.top() + (box.height() - _ICON) // 2
            picture.paint(painter, QRect(box.left() + _LEFT, top, _ICON, _ICON))
        right = self._hint(painter, box, index.data(HINT) or "")
        left = box.left() + _LEFT + _ICON + 12
        room = QRect(left, box.top(), right - left - 10, box.height())
        font = ui_font(14)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        elided = QFontMetrics(font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def _hint(self, painter: QPainter, box: QRect, hint: str) -> int:
        """Paint the hint; where it begins."""
        if not hint:
            return box.right()
        font = ui_font(12)
        width = QFontMetrics(font).horizontalAdvance(hint) + 16
        chip = QRectF(box.right() - width - 8, box.top() + 7.5, width, box.height() - 15)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("pane"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, hint)
        return round(chip.left())
