"""Sources to choose from, to read one beside another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefing.app.model import Library
from ui.panes.shown import published
from ui.qt.telling import source_name

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """A source by its headline, and who published it when."""

    source: str
    headline: str
    published: str


def others(library: Library, source: str | None) -> list[Offer]:
    """The sources of the library's items but that one, by their headlines."""
    known = library.known_sources()
    wanted = (known[name] for name in library.cited() if name != source and name in known)
    offers = [Offer(held.id, source_name(held), published(held)) for held in wanted]
    return sorted(offers, key=lambda offer: (offer.headline.casefold(), offer.source))


class Offered(QListView):
    """`chosen` carries the id of the source that is clicked, or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(QStandardItemModel(self))
        self.setObjectName("offered")
        self.setProperty("look", "rows")
        self.setAccessibleName(self.tr("Sources to read beside this one"))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)
        self.hide()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show these; with none there is no list."""
        model = QStandardItemModel(self)
        for offer in offers:
            told = f"{offer.headline}\n{offer.published}"
            row = QStandardItem(told)
            row.setData(offer.source, _ID)
            row.setToolTip(told)
            row.setAccessibleText(f"{offer.headline}. {offer.published}")
            model.appendRow(row)
        self.setModel(model)
        self.setCurrentIndex(model.index(0, 0))
        self.setVisible(bool(offers))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_ID))
