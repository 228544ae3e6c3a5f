"""Where the sections stand, and where things may be dropped: a line shows the place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.qt import mime
from ui.qt.theme import theme

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Place:
    """A place between blocks: its section, the index there, and where its line is drawn."""

    section: str
    index: int
    line: QRect


class DropLine(QWidget):
    """The line that shows where a drop goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawLine(9, 5, self.width() - 2, 5)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QPoint(5, 5), 3, 3)
        painter.end()


class Canvas(QWidget):
    """The ground under the sections. `find_place` is asked where a drop at a point would go."""

    dropped = Signal(str, object, str, int)
    passed = Signal(QPoint)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.find_place: Callable[[QPoint, Pairs], Place | None] = lambda _point, _pairs: None
        self.line = DropLine(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.resized.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        name, _ = mime.read(event.mimeData())
        if name:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102
        point = event.position().toPoint()
        self.passed.emit(point)
        place = self._place(event)
        if place is None:
            self.line.hide()
            event.ignore()
            return
        self.line.setGeometry(
            QRect(place.line.topLeft() - QPoint(0, 5), QSize(place.line.width(), 11))
        )
        self.line.show()
        self.line.raise_()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: D102
        self.line.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.line.hide()
        place = self._place(event)
        if place is None:
            event.ignore()
            return
        event.acceptProposedAction()
        name, pairs = mime.read(event.mimeData())
        self.dropped.emit(name, pairs, place.section, place.index)

    def _place(self, event: QDropEvent) -> Place | None:
        name, pairs = mime.read(event.mimeData())
        return self.find_place(event.position().toPoint(), pairs) if name else None
