"""The items found in the library, as cards in a list. A card is read when it is looked at."""

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

from briefing.app.model import Library
from ui.qt import mime
from ui.qt.hover import hover
from ui.qt.roles import CARD, USED
from ui.qt.telling import Card, cards

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PAGE, _KEPT = 5, 2400  # cards that are read together, and that are kept


class LibraryModel(QAbstractListModel):
    """Holds the numbers of what was found, and the cards that were looked at; knows what the
    memo uses."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._numbers: list[int] = []
        self._cards: dict[int, Card] = {}  # by number
        self._state = library.state()
        self._used: dict[str, int] = {}

    def set_found(self, numbers: Sequence[int]) -> None:
        """Show other items, by their numbers. Cards that were read are good until the library
        changes: from key to key much of what is found is the same."""
        self.beginResetModel()
        self._numbers = list(numbers)
        state = self._library.state()
        if state != self._state or len(self._cards) > _KEPT:
            self._cards, self._state = {}, state
        self.endResetModel()

    def extend(self, numbers: Sequence[int]) -> None:
        """Show these too, behind the others."""
        if numbers:
            start = len(self._numbers)
            self.beginInsertRows(_ROOT, start, start + len(numbers) - 1)
            self._numbers += numbers
            self.endInsertRows()

    def set_used(self, used: Mapping[str, int]) -> None:
        """Say how often each item stands in the memo."""
        if dict(used) == self._used:
            return
        self._used = dict(used)
        if self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1), [USED])

    def card(self, index: Index) -> Card:
        """The card in a row."""
        number = self._numbers[index.row()]
        if number not in self._cards:
            self._read(index.row())
        return self._cards[number]

    def number(self, row: int) -> int:
        """The number of the item in a row."""
        return self._numbers[row]

    def rows_of(self, numbers: set[int], start: int = 0) -> list[int]:
        """The rows these items are in, from `start` on."""
        rows = range(start, len(self._numbers))
        return [row for row in rows if self._numbers[row] in numbers] if numbers else []

    def row_of(self, item: str) -> int:
        """The row an item is in; -1 where it was not found."""
        number = self._library.number(item)
        return self._numbers.index(number) if number in self._numbers else -1

    def _read(self, row: int) -> None:
        """Read this card and the ones after it."""
        numbers = [n for n in self._numbers[row : row + _PAGE] if n not in self._cards]
        made = cards(self._library, self._library.numbered(numbers))
        self._cards.update(zip(numbers, made, strict=True))

    # Qt's side

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.card(index).title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(self.card(index))
            case Qt.ItemDataRole.ToolTipRole:
                return hover(self._whole(self.card(index)))
        if role == CARD:
            return self.card(index)
        return self._used.get(self.card(index).item.id, 0) if role == USED else None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:  # noqa: D102, N802
        return [mime.ITEMS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102, N802
        rows = sorted({index.row() for index in indexes})
        items = [self.card(self.index(row)).item for row in rows]
        return mime.of_items([(item.id, item.kind) for item in items])

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: D102, N802
        return Qt.DropAction.CopyAction

    def _whole(self, card: Card) -> str:
        """What a card has no room for, a line each."""
        whose = " · ".join(part for part in (card.said_by, card.source) if part)
        return "\n".join(part for part in (card.date, whose, card.item.note) if part)

    def _spoken(self, card: Card) -> str:
        """A card in a sentence, for who cannot see it."""
        parts = [f"{card.label}, {card.date}: {card.value} {card.title}".replace("  ", " ")]
        if card.said_by:
            parts.append(card.said_by)
        standing = self.tr("verified") if card.verified else self.tr("not as its source has it")
        source = self.tr("Source: {0}").format(card.source)
        parts.append(f"{source}, {standing}")
        if card.item.use == "fyi":
            parts.append(self.tr("For us only"))
        if self._used.get(card.item.id):
            parts.append(self.tr("In memo"))
        return ". ".join(part.rstrip(".") for part in parts)
