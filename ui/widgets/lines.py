"""Rows of a list that show all their words, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.qt.theme import px, theme

_ABOVE, _BESIDE, _ICON = 6, 8, 16  # pixels
_WRAP = Qt.TextFlag.TextWordWrap
Index = QModelIndex | QPersistentModelIndex


class LinesDelegate(QStyledItemDelegate):
    """Paints icon and words itself: Qt reckons without the room that a style sheet takes at the
    edges, and cuts off the last line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        own = self._own(option, index)
        room = _room(QRect(0, 0, max(width, 1), 10_000), own.icon)
        lines = own.fontMetrics.boundingRect(room, _WRAP, own.text)
        return QSize(px(60), lines.height() + 2 * _ABOVE)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        own = self._own(option, index)
        words, icon = own.text, QIcon(own.icon)
        own.text, own.icon = "", QIcon()
        style = own.widget.style() if own.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        painter.save()
        painter.setFont(own.font)
        painter.setPen(theme.colour("text"))
        painter.drawText(_room(own.rect, icon), int(_WRAP | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()
        if not icon.isNull():
            top = own.rect.top() + (own.rect.height() - _ICON) // 2
            icon.paint(painter, QRect(own.rect.left() + _BESIDE, top, _ICON, _ICON))

    def _own(self, option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        return own


def _room(row: QRect, icon: QIcon) -> QRect:
    """Where the words of a row stand."""
    left = _BESIDE if icon.isNull() else 2 * _BESIDE + _ICON
    return row.adjusted(left, _ABOVE, -_BESIDE, -_ABOVE)
