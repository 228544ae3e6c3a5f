"""The library: search as one types, filter, look, insert."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Item, Kind, Library, Session
from ui.models.library import LibraryModel
from ui.qt.actions import action
from ui.qt.icons import icon
from ui.qt.operations import Operations
from ui.qt.roles import CARD
from ui.qt.telling import ICONS, Card, cards, kind_name, publisher, source_name
from ui.widgets.card import CardDelegate
from ui.widgets.segmented import Segmented

_PAUSE = 60  # milliseconds after a key before the library is asked
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryPane(QWidget):
    """What the library holds. `inserted` carries the chosen items as id and kind, `grouped` the
    kind of group to make of them."""

    inserted = Signal(object)
    looked_at = Signal(object)
    grouped = Signal(str)
    searched = Signal()

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Library"))
        self._library, self._operations = library, operations
        self.model = LibraryModel(self)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _words: self._pause.start())
        self.kinds.chosen.connect(self.search)
        self.source.currentIndexChanged.connect(self.search)
        self._fill_sources()
        self.search()

    def search(self) -> None:
        """Ask the library for what field and filters say."""
        self._pause.stop()
        library, words = self._library, self.field.text()
        kind: Kind | None = _kind(self.kinds.current())
        source: str | None = self.source.currentData()
        self._operations.ask(
            "search",
            lambda: cards(library, library.search(words, kind, source)),
            self._show,
        )

    def follow(self, session: Session | None) -> None:
        """Mark what the memo already holds."""
        blocks = session.memo.main.blocks() if session else ()
        self.model.set_used(Counter(item for block in blocks for item in block.picked()))
        self.insert_button.setEnabled(session is not None and bool(self.chosen()))
        self._can_insert = session is not None

    def chosen(self) -> list[Item]:
        """The selected items, in the list's order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.card(self.model.index(row)).item for row in rows]

    def insert_chosen(self) -> None:
        """Put the selected items into the memo."""
        items = self.chosen()
        if items and self._can_insert:
            self.inserted.emit([(item.id, item.kind) for item in items])

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def menu(self) -> QMenu:
        """What can be done with the chosen items."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kinds = {item.kind for item in self.chosen()}
        insert = menu.addAction(self.tr("Insert"), self.insert_chosen)
        insert.setEnabled(self._can_insert and bool(kinds))
        menu.addSeparator()
        for kind, wanted in (("table", "figure"), ("chart", "figure"), ("chronology", "event")):
            entry = menu.addAction(kind_name(kind))
            entry.setIcon(icon(ICONS[kind]))
            entry.triggered.connect(lambda _on=False, of=kind: self.grouped.emit(of))
            entry.setEnabled(self._can_insert and kinds == {wanted})
        return menu

    def _popup(self, point: QPoint) -> None:
        self.menu().popup(self.list.viewport().mapToGlobal(point))

    # Building

    def _build(self) -> None:
        self._can_insert = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search events, figures and quotes"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setMinimumHeight(34)
        glass = action(self.field, self.tr("Search"), self.search, icon="search")
        self.field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        clear = action(self.field, self.tr("Clear search"), self.field.clear, icon="x")
        self.field.addAction(clear, QLineEdit.ActionPosition.TrailingPosition)
        clear.setVisible(False)
        self.field.textChanged.connect(lambda text: clear.setVisible(bool(text)))
        self.field.installEventFilter(self)
        self.kinds = Segmented(
            self.tr("Kind"),
            [
                ("", self.tr("All")),
                ("event", self.tr("Events")),
                ("figure", self.tr("Figures")),
                ("quote", self.tr("Quotes")),
            ],
        )
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.count = QLabel()
        self.count.setProperty("tone", "quiet")
        self.insert_button = QPushButton(self.tr("Insert"))
        self.insert_button.setAccessibleName(self.tr("Insert the chosen items into the memo"))
        self.insert_button.setToolTip(self.tr("Insert the chosen items into the memo (Enter)"))
        self.insert_button.setEnabled(False)
        self.insert_button.clicked.connect(self.insert_chosen)
        self._build_list()
        under = QHBoxLayout()
        under.addWidget(self.count, 1)
        under.addWidget(self.insert_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 6, 0)
        layout.setSpacing(9)
        for part in (self.field, self.kinds, self.source):
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 6, 0)
            row.addWidget(part)
            layout.addLayout(row)
        under.setContentsMargins(2, 0, 6, 0)
        layout.addLayout(under)
        layout.addWidget(self.list, 1)
        for first, second in (
            (self.field, self.kinds.button("")),
            (self.kinds.button("quote"), self.source),
            (self.source, self.insert_button),
            (self.insert_button, self.list),
        ):
            QWidget.setTabOrder(first, second)

    def _build_list(self) -> None:
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Library items"))
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMouseTracking(True)
        self.list.doubleClicked.connect(lambda _index: self.insert_chosen())
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.list.selectionModel().currentChanged.connect(self._looked)
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._popup)

    def _fill_sources(self) -> None:
        self.source.addItem(self.tr("All sources"), None)
        for source in self._library.sources():
            self.source.addItem(f"{publisher(source)} — {source_name(source)}", source.id)

    # Showing

    def _show(self, found: list[Card]) -> None:
        kept = {item.id for item in self.chosen()}
        self.model.set_cards(found)
        for row in range(len(found)):
            if found[row].item.id in kept:
                self.list.selectionModel().select(
                    self.model.index(row), QItemSelectionModel.SelectionFlag.Select
                )
        if not kept:
            self.list.scrollToTop()
        self.count.setText(self.tr("%n item(s)", "", len(found)))
        self.searched.emit()

    def _selected(self) -> None:
        self.insert_button.setEnabled(self._can_insert and bool(self.chosen()))

    def _looked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.looked_at.emit(index.data(CARD).item)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.list and key in _ENTER:
                self.insert_chosen()
                return True
            if watched is self.field and key in (Qt.Key.Key_Down, *_ENTER):
                self._into_list()
                return True
        return super().eventFilter(watched, event)

    def _into_list(self) -> None:
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _kind(key: str) -> Kind | None:
    match key:
        case "event" | "figure" | "quote":
            return key
    return None
