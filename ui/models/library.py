"""The items found in the library, as cards in a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.qt import mime
from ui.qt.roles import CARD, USED
from ui.qt.telling import Card

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Holds what the last search found; knows which of it the memo uses."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._used: dict[str, int] = {}

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def set_used(self, used: Mapping[str, int]) -> None:
        """Say how often each item stands in the memo."""
        if dict(used) == self._used:
            return
        self._used = dict(used)
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1), [USED])

    def card(self, index: Index) -> Card:
        """The card in a row."""
        return self._cards[index.row()]

    def row_of(self, item: str) -> int:
        """The row an item is in; -1 where it was not found."""
        rows = (row for row, card in enumerate(self._cards) if card.item.id == item)
        return next(rows, -1)

    # Qt's side

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(card)
            case Qt.ItemDataRole.ToolTipRole:
                return card.item.note
        if role == CARD:
            return card
        return self._used.get(card.item.id, 0) if role == USED else None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:  # noqa: D102, N802
        return [mime.ITEMS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102, N802
        rows = sorted({index.row() for index in indexes})
        items = [self._cards[row].item for row in rows]
        return mime.of_items([(item.id, item.kind) for item in items])

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: D102, N802
        return Qt.DropAction.CopyAction

    def _spoken(self, card: Card) -> str:
        """A card in a sentence, for who cannot see it."""
        parts = [f"{card.label}, {card.date}: {card.value} {card.title}".replace("  ", " ")]
        if card.said_by:
            parts.append(card.said_by)
        parts.append(self.tr("Source: {0}").format(card.source))
        if self._used.get(card.item.id):
            parts.append(self.tr("In memo"))
        return ". ".join(parts)
