"""A row of widgets that goes on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_LINES = 5  # pixels between two lines


class Flow(QLayout):
    """Lays its widgets from left to right and from line to line, each as wide as it likes; asks
    for the room of one line where that is `wanted`."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 5, *, wanted: bool = False
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102, N802
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102, N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: D102, N802
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:  # noqa: D102
        least = self.minimumSize()
        if not self._wanted:
            return least
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return QSize(sum(widths) + self.spacing() * max(len(widths) - 1, 0), least.height())

    def minimumSize(self) -> QSize:  # noqa: D102, N802
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize(0, item.minimumSize().height()))
        return size

    def _lay(self, room: QRect, *, place: bool) -> int:
        """Give the widgets their places; how high they stand together."""
        rect = room.marginsRemoved(self.contentsMargins())
        left, top, line = rect.left(), rect.top(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if line and left + width > rect.right() + 1:
                left, top, line = rect.left(), top + line + _LINES, 0
            if place:
                item.setGeometry(QRect(QPoint(left, top), QSize(width, hint.height())))
            left += width + self.spacing()
            line = max(line, hint.height())
        return top + line - room.top()


def flowing(parent: QWidget, spacing: int = 5, *, wanted: bool = False) -> Flow:
    """A flow in a widget that is as high as its lines."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    parent.setSizePolicy(policy)
    return Flow(parent, spacing, wanted=wanted)
