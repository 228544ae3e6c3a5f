"""What is proposed, section by section: ticked goes in, unticked stays out, one swapped for the
next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from briefing.app.model import Offer
from ui.qt.icons import icon
from ui.qt.telling import ICONS, Card, tone
from ui.qt.theme import theme, ui_font

_OTHERS = 40  # of what fits as well, a section shows at most these
_ITEM = Qt.ItemDataRole.UserRole
_TOLD = Qt.ItemDataRole.UserRole + 1


class Proposals(QTreeWidget):
    """`changed` says other items are ticked, `looked_at` carries what is told of the current."""

    changed = Signal()
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setProperty("look", "values")
        self.setAccessibleName(self.tr("Proposed items"))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._rooms: list[int | None] = []
        self.itemChanged.connect(lambda entry, _column: self._ticked(entry))
        self.currentItemChanged.connect(lambda now, _before: self._look(now))

    def show_offers(
        self, offers: Sequence[Offer], told: Mapping[str, Card], headings: Mapping[str, str]
    ) -> None:
        """Show these in the place of what was shown."""
        self.blockSignals(True)
        self.clear()
        self._rooms = [offer.room for offer in offers]
        for offer in offers:
            top = QTreeWidgetItem(self, [headings[offer.section.id]])
            top.setData(0, _ITEM, offer.section.id)
            top.setFont(0, ui_font(weight=QFont.Weight.DemiBold))
            top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for item in offer.items:
                _row(top, told[item.id], ticked=True)
            if offer.others:
                self._add_others(top, offer, told)
            self._tell(top)
            top.setExpanded(True)
        self.blockSignals(False)
        self.changed.emit()

    def accepted(self) -> list[tuple[str, str]]:
        """What is ticked: (section, item)."""
        return [
            (top.data(0, _ITEM), row.data(0, _ITEM))
            for top in self._tops()
            for row in _rows(top)
            if _is_ticked(row)
        ]

    def can_swap(self) -> bool:
        """Whether the current item is ticked and another could take its place."""
        row = self.currentItem()
        return row is not None and _is_ticked(row) and self._next(row) is not None

    def swap(self) -> None:
        """Put the section's next item in the current one's place; the current goes to the end."""
        row = self.currentItem()
        other = self._next(row) if row is not None else None
        if row is None or other is None or not _is_ticked(row):
            return
        mine, theirs = row.parent(), other.parent()
        place = mine.indexOfChild(row)
        self.blockSignals(True)
        theirs.removeChild(other)
        mine.removeChild(row)
        other.setCheckState(0, Qt.CheckState.Checked)
        row.setCheckState(0, Qt.CheckState.Unchecked)
        mine.insertChild(place, other)
        theirs.addChild(row)
        self._tell(_top(mine))
        self.blockSignals(False)
        self.setCurrentItem(other)
        self.changed.emit()

    def _next(self, row: QTreeWidgetItem) -> QTreeWidgetItem | None:
        return next((other for other in _rows(_top(row)) if not _is_ticked(other)), None)

    def _add_others(self, top: QTreeWidgetItem, offer: Offer, told: Mapping[str, Card]) -> None:
        """What fits as well, folded away, the first of it."""
        node = QTreeWidgetItem(top, [self.tr("%n other(s) fit as well", "", len(offer.others))])
        node.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        node.setForeground(0, theme.colour("text2"))
        for item in offer.others[:_OTHERS]:
            _row(node, told[item.id], ticked=False)
        if len(offer.others) > _OTHERS:
            more = self.tr("The first %n are listed: narrow what the memo is about", "", _OTHERS)
            QTreeWidgetItem(node, [more]).setFlags(Qt.ItemFlag.NoItemFlags)

    def _tops(self) -> Iterator[QTreeWidgetItem]:
        return (self.topLevelItem(place) for place in range(self.topLevelItemCount()))

    def _ticked(self, row: QTreeWidgetItem) -> None:
        if row.parent() is not None:
            self.blockSignals(True)
            self._tell(_top(row))
            self.blockSignals(False)
            self.changed.emit()

    def _tell(self, top: QTreeWidgetItem) -> None:
        """Say how many are ticked, in words and colour too many."""
        room = self._rooms[self.indexOfTopLevelItem(top)]
        count = sum(map(_is_ticked, _rows(top)))
        heading = str(top.data(0, _TOLD) or top.text(0))
        top.setData(0, _TOLD, heading)
        told = self.tr("{0}: {1}").format(heading, count)
        if room == 0 and not count:
            told = self.tr("{0}: no more room").format(heading)
        elif room is not None:
            told = self.tr("{0}: {1} of at most {2}").format(heading, count, room)
        over = room is not None and count > room
        top.setText(0, told)
        top.setForeground(0, theme.colour("quote" if over else "text"))

    def _look(self, row: QTreeWidgetItem | None) -> None:
        told = row.data(0, _TOLD) if row is not None and row.parent() is not None else ""
        self.looked_at.emit(told or "")


def _row(top: QTreeWidgetItem, card: Card, *, ticked: bool) -> None:
    named = " · ".join(part for part in (card.date, card.value, card.title) if part)
    row = QTreeWidgetItem(top, [named.replace("\n", " ")])
    row.setData(0, _ITEM, card.item.id)
    row.setIcon(0, icon(ICONS[card.item.kind], tone(card.item.kind)))
    row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    parts = (card.label, card.date, card.value, card.said_by, card.source)
    told = "\n".join((card.title, " · ".join(part for part in parts if part)))
    row.setData(0, _TOLD, told)
    row.setToolTip(0, told)


def _rows(node: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """The items below a section, those folded away last."""
    for row in (node.child(place) for place in range(node.childCount())):
        if row.data(0, _ITEM):
            yield row
        else:
            yield from _rows(row)


def _top(row: QTreeWidgetItem) -> QTreeWidgetItem:
    while row.parent() is not None:
        row = row.parent()
    return row


def _is_ticked(row: QTreeWidgetItem) -> bool:
    """Whether it is an item that goes in."""
    item = row.parent() is not None and row.data(0, _ITEM)
    return bool(item) and row.checkState(0) == Qt.CheckState.Checked
