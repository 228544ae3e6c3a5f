"""A list one puts in order: by keys, by buttons, by dragging."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.qt.actions import action
from ui.qt.icons import icon, tint

_ROW = "application/x-chancery-row"


class _List(QListWidget):
    """Says where one of its rows was dragged to, and moves nothing itself. `dropped` carries the
    row and the place it was let go at, between the rows as they stand."""

    dropped = Signal(int, int)

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [_ROW]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:  # noqa: N802
        data = QMimeData()
        data.setData(_ROW, f"{id(self)} {self.row(items[0])}".encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        event.setAccepted(_row(event.mimeData(), self) >= 0)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        event.setAccepted(_row(event.mimeData(), self) >= 0)

    def dropEvent(self, event: QDropEvent) -> None:
        point = event.position().toPoint()
        item, goal = self.itemAt(point), self.count()
        if item is not None:
            below = point.y() > self.visualItemRect(item).center().y()
            goal = self.row(item) + int(below)
        row = _row(event.mimeData(), self)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if row >= 0:
            self.dropped.emit(row, goal)


def _row(data: QMimeData, view: QListWidget) -> int:
    """The row of the list itself that is dragged; -1 for anything else."""
    owner, _, row = bytes(data.data(_ROW).data()).decode().partition(" ")
    return int(row) if owner == str(id(view)) else -1


class OrderedList(QWidget):
    """Rows with a text and a mark at those that are at fault. `chosen` carries a row, `moved` a row
    and where it goes as counted without it; `added`, `doubled` and `removed` where."""

    chosen = Signal(int)
    moved = Signal(int, int)
    added = Signal(int)
    doubled = Signal(int)
    removed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _List()
        self.list.setProperty("look", "boxed")
        self.list.setAccessibleName(name)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(120)
        self.list.dropped.connect(self._dropped)
        self.list.currentRowChanged.connect(self._row_changed)
        self._showing = False
        self.buttons: dict[str, QToolButton] = {}
        bar = QHBoxLayout()
        bar.setSpacing(2)
        for key, picture, text, slot in (
            ("add", "plus", self.tr("Add"), lambda: self.added.emit(self.row() + 1)),
            ("double", "copy", self.tr("Duplicate"), lambda: self._with_row(self.doubled.emit)),
            ("up", "chevron-up", self.tr("Move up"), lambda: self.step(-1)),
            ("down", "chevron-down", self.tr("Move down"), lambda: self.step(1)),
            ("remove", "x", self.tr("Remove"), lambda: self._with_row(self.removed.emit)),
        ):
            bar.addWidget(self._button(key, picture, f"{text}: {name}", text, slot))
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addLayout(bar)
        self._keys()

    def row(self) -> int:
        """The row one is at; -1 for none."""
        return self.list.currentRow()

    def show_rows(self, rows: Sequence[tuple[str, bool]], at: int) -> None:
        """Show texts, each with whether it is at fault, and stand on a row."""
        self._showing = True
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        for number, (text, fault) in enumerate(rows):
            item = self.list.item(number)
            if item is None:
                item = QListWidgetItem()
                self.list.addItem(item)
            told = self.tr("{0}, to be mended").format(text) if fault else text
            item.setText(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setIcon(icon("triangle-alert", "warn", 16) if fault else QIcon())
        self.list.setCurrentRow(at)
        self._showing = False
        self.buttons["up"].setEnabled(at > 0)
        self.buttons["down"].setEnabled(0 <= at < len(rows) - 1)
        for key in ("double", "remove"):
            self.buttons[key].setEnabled(at >= 0)

    def step(self, step: int) -> None:
        """Move the row one is at."""
        goal = self.row() + step
        if self.row() >= 0 and 0 <= goal < self.list.count():
            self.moved.emit(self.row(), goal)

    def _row_changed(self, row: int) -> None:
        if not self._showing:
            self.chosen.emit(row)

    def _dropped(self, row: int, goal: int) -> None:
        goal -= int(goal > row)
        if row >= 0 and goal != row:
            self.moved.emit(row, goal)

    def _with_row(self, tell: Callable[[int], object]) -> None:
        if self.row() >= 0:
            tell(self.row())

    def _button(
        self, key: str, picture: str, name: str, text: str, slot: Callable[[], object]
    ) -> QToolButton:
        button = self.buttons[key] = QToolButton()
        tint(button, picture, size=16)
        button.setToolTip(text)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _down=False: slot())
        return button

    def _keys(self) -> None:
        for text, keys, slot in (
            (self.tr("Move up"), "Alt+Up", lambda: self.step(-1)),
            (self.tr("Move down"), "Alt+Down", lambda: self.step(1)),
            (self.tr("Remove"), "Delete", lambda: self._with_row(self.removed.emit)),
        ):
            made = action(self.list, text, slot, keys)
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(made)
