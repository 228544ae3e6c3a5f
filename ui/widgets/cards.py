"""The view of cards: as many as there are, and only those that are seen are measured."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.qt.theme import theme, ui_font
from ui.widgets.card import CardDelegate

_USUAL = 112  # pixels a card is taken for until it is measured


class CardView(QTableView):
    """A list of cards, each as high as its words need.

    Qt's list asks every row how high it is before it shows the first one. A table keeps a height
    for each row itself, so here a row gets its own when it comes into view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing = ""  # what is said where there are no cards
        self.sought: tuple[str, ...] = ()  # folded words whose places are marked
        self._fitted: set[int] = set()
        self._fitting = False
        self._width = -1
        self.setProperty("look", "cards")
        self.setItemDelegate(CardDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.hide()
        down.setMinimumSectionSize(20)
        down.setDefaultSectionSize(_USUAL)
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        theme.changed.connect(self.measure)

    def reset(self) -> None:  # noqa: D102
        super().reset()
        self._fitted.clear()
        self.fit()

    def measure(self) -> None:
        """Measure all cards anew."""
        self._fitted.clear()
        self.fit()

    def fit(self) -> None:
        """Give the rows in view the heights they need, without moving what is seen already."""
        model = self.model()
        if self._fitting or model is None or not model.rowCount():
            return
        self._fitting = True
        # The view would reckon all places anew after each row; once after all of them will do.
        quiet = self.verticalHeader().blockSignals(True)
        before_fit = len(self._fitted)
        try:
            row, seen = max(self.rowAt(0), 0), self.viewport().height()
            kept = self._first_fitted(row, seen)
            before = self.rowViewportPosition(kept) if kept >= 0 else 0
            place = self.rowViewportPosition(row)
            option = self._option()
            while place < seen and row < model.rowCount():
                self._fit(row, option)
                place += self.rowHeight(row)
                row += 1
            if len(self._fitted) != before_fit:
                self.updateGeometries()
                self.viewport().update()
            moved = self.rowViewportPosition(kept) - before if kept >= 0 else 0
            if moved:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + moved)
        finally:
            self.verticalHeader().blockSignals(quiet)
            self._fitting = False

    def _first_fitted(self, row: int, seen: int) -> int:
        """The first row in view that was measured before; -1 for none."""
        place = self.rowViewportPosition(row)
        while place < seen and row < self.model().rowCount():
            if row in self._fitted:
                return row
            place += self.rowHeight(row)
            row += 1
        return -1

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _fit(self, row: int, option: QStyleOptionViewItem) -> None:
        if row in self._fitted:
            return
        height = self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()
        if height != self.rowHeight(row):
            self.setRowHeight(row, height)
        self._fitted.add(row)

    # Qt's side

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: D102, N802
        super().scrollContentsBy(across, down)
        self.fit()

    def rowsInserted(  # noqa: D102, N802
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        super().rowsInserted(parent, start, end)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self._fitted.clear()
        self.fit()

    def moveCursor(  # noqa: D102, N802
        self, move: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1,
        }
        if move in ends:
            return self.model().index(ends[move], 0)
        return super().moveCursor(move, modifiers)

    def scrollTo(  # noqa: D102, N802
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid():
            self._fit(index.row(), self._option())
        super().scrollTo(index, hint)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.nothing and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(ui_font())
            painter.setPen(theme.colour("text2"))
            room: QRect = self.viewport().rect().adjusted(16, 16, -16, -16)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self.nothing)
            painter.end()
