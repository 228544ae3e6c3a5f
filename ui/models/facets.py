"""Facets and their values as a tree: what can be chosen, and how many items there would be."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from briefing.app.model import FACETS, NO_YEAR, Choice, Facet
from ui.qt.facets import facet_name
from ui.qt.theme import theme, ui_font

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(eq=False)
class _Row:
    """A value of a facet, or with no value the facet itself."""

    facet: Facet
    name: str
    value: str | None = None
    count: int = 0
    parent: _Row | None = None
    children: list[_Row] = field(default_factory=list)

    @property
    def choice(self) -> Choice:
        return self.facet, self.value or ""


def _order(row: _Row) -> tuple[int, str]:
    """By what the values of a facet are sorted."""
    if row.facet == "year":
        return (1 if row.value == NO_YEAR else -int(row.value or 0)), ""
    return -row.count, row.name


class FacetModel(QAbstractItemModel):
    """Two columns: the name, which can be checked, and the count.

    `toggle` is called with the choice a person checks or unchecks. The order of the values is
    that of the last `arrange`, so that nothing moves under the pointer.
    """

    def __init__(
        self,
        name: Callable[[Choice], str],
        toggle: Callable[[Choice], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._toggle = name, toggle
        self._chosen: frozenset[Choice] = frozenset()
        self._facets = [_Row(facet, facet_name(facet)) for facet in FACETS]

    def arrange(self, counts: Mapping[Choice, int]) -> None:
        """Show these values, the most frequent first; years from the newest on."""
        self.beginResetModel()
        for row in self._facets:
            row.children = []
        for choice in {**counts, **dict.fromkeys(self._chosen, 0)}:
            parent = self._facets[FACETS.index(choice[0])]
            row = _Row(choice[0], self._name(choice), choice[1], counts.get(choice, 0), parent)
            parent.children.append(row)
        for parent in self._facets:
            parent.children.sort(key=_order)
        self.endResetModel()

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Show other counts of the same values, and values that are new behind them."""
        for number, parent in enumerate(self._facets):
            index = self.index(number, 0)
            known = {row.value for row in parent.children}
            for row in parent.children:
                row.count = counts.get(row.choice, 0)
            if parent.children:
                last = len(parent.children) - 1
                self.dataChanged.emit(self.index(0, 0, index), self.index(last, 1, index))
            fresh = [
                _Row(facet, self._name((facet, value)), value, count, parent)
                for (facet, value), count in counts.items()
                if facet == parent.facet and value not in known
            ]
            if fresh:
                start = len(parent.children)
                self.beginInsertRows(index, start, start + len(fresh) - 1)
                parent.children += fresh
                self.endInsertRows()

    def show_chosen(self, chosen: Collection[Choice]) -> None:
        """Say which values are chosen."""
        self._chosen = frozenset(chosen)
        for number, parent in enumerate(self._facets):
            index = self.index(number, 0)
            self.dataChanged.emit(index, index)
            if parent.children:
                last = self.index(len(parent.children) - 1, 0, index)
                self.dataChanged.emit(self.index(0, 0, index), last)

    def index_of(self, choice: Choice) -> QModelIndex:
        """Where a value stands; no index for one that is not there."""
        parent = self.index(FACETS.index(choice[0]), 0)
        rows = self._facets[parent.row()].children
        place = next((n for n, row in enumerate(rows) if row.value == choice[1]), -1)
        return self.index(place, 0, parent) if place >= 0 else QModelIndex()

    # Qt's side

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:  # noqa: D102
        rows = self._row(parent).children if parent.isValid() else self._facets
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        if not (0 <= row < len(rows) and 0 <= column < 2):
            return QModelIndex()
        return self.createIndex(row, column, rows[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # noqa: D102
        held = self._row(index).parent if index.isValid() else None
        if held is None:
            return QModelIndex()
        return self.createIndex(self._facets.index(held), 0, held)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        if not parent.isValid():
            return len(self._facets)
        return len(self._row(parent).children) if parent.column() == 0 else 0

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: D102, N802
        return 2

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        checked = index.isValid() and index.column() == 0 and self._row(index).value is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checked else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row = self._row(index)
        if index.column() == 1:
            return self._counted(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.name
        if row.value is None:
            font = ui_font(weight=QFont.Weight.DemiBold)
            return font if role == Qt.ItemDataRole.FontRole else None
        return self._valued(row, role)

    def setData(  # noqa: D102, N802
        self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        row = self._row(index)
        if row.value is None:
            return False
        self._toggle(row.choice)
        return True

    def _valued(self, row: _Row, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{0}, {1}").format(row.name, self.tr("%n item(s)", "", row.count))
            case Qt.ItemDataRole.CheckStateRole:
                chosen = row.choice in self._chosen
                return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return self._coloured(row, role)

    def _counted(self, row: _Row, role: int) -> Any:
        chosen = sum(facet == row.facet for facet, _ in self._chosen)
        match role:
            case Qt.ItemDataRole.AccessibleTextRole if row.value is None:
                return self.tr("{0}: %n chosen", "", chosen).format(row.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("%n item(s)", "", row.count)
            case Qt.ItemDataRole.DisplayRole if row.value is not None:
                return str(row.count)
            case Qt.ItemDataRole.DisplayRole:
                return f"✓ {chosen}" if chosen else ""
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGNED
        return self._coloured(row, role)

    def _coloured(self, row: _Row, role: int) -> Any:
        """What would find nothing is quiet."""
        quiet = row.value is not None and not row.count
        if role == Qt.ItemDataRole.ForegroundRole and quiet:
            return theme.colour("text3")
        return None

    @staticmethod
    def _row(index: Index) -> _Row:
        row: _Row = index.internalPointer()
        return row
