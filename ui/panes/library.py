"""The library: search as one types, filter, look, insert."""

from __future__ import annotations

from collections import Counter
from typing import get_args

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import (
    Found,
    Item,
    Kind,
    Library,
    Order,
    Query,
    Session,
    Tally,
    words_in,
)
from briefing.errors import BriefingError
from ui.models.library import LibraryModel
from ui.panes.filters import Filters
from ui.qt.actions import action
from ui.qt.icons import icon
from ui.qt.operations import Operations
from ui.qt.roles import CARD
from ui.qt.telling import ICONS, kind_name
from ui.widgets.cards import CardView
from ui.widgets.segmented import Segmented

_PAUSE = 120  # milliseconds after what was found is shown until all of it is counted
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryPane(QWidget):
    """What the library holds. `inserted` carries the chosen items as id and kind, `grouped` the
    kind of group to make of them; `searched` says that what was found stands there, `counted`
    that all of it does, and the counts."""

    inserted = Signal(object)
    looked_at = Signal(object)
    grouped = Signal(str)
    searched = Signal()
    counted = Signal()

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Library"))
        self._library, self._operations = library, operations
        self._turn, self._kept = library.counter.stop(), set[int]()
        self.model = LibraryModel(library, self)
        self._asked, self._found = Query(), Found((), whole=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._count)
        self._build()
        self.field.textChanged.connect(self.search)
        self.kinds.chosen.connect(self._choose_kind)
        self.order.currentIndexChanged.connect(self.search)
        self.filters.changed.connect(self._filtered)
        self._search_behind(self.query())

    def query(self) -> Query:
        """What field and filters say."""
        order: Order = self.order.currentData()
        filters = self.filters
        return Query(self.field.text(), filters.chosen, filters.since, filters.until, order)

    def seek(self, query: Query, dates: tuple[str, str]) -> None:
        """Ask what a query asks, its dates as they were typed."""
        self.order.setCurrentIndex(self.order.findData(query.order))
        self.filters.choose(query.chosen)
        for field, typed in zip((self.filters.first, self.filters.last), dates, strict=True):
            field.setText(typed)
        self.field.setText(query.words)

    def dates(self) -> tuple[str, str]:
        """The dates as they are typed."""
        return self.filters.first.text(), self.filters.last.text()

    def search(self) -> None:
        """Ask the library for what field and filters say; what was counted before is no more.

        What the index answers in a few milliseconds is shown at once: handing it to the worker
        and back would take longer.
        """
        self._turn = self._library.counter.stop()
        self._pause.stop()
        asked = self.query()
        if not asked.quick:
            self._search_behind(asked)
            return
        try:
            self._show(asked, self._library.find(asked), self._turn)
        except BriefingError as error:
            self._operations.failed.emit(error)

    def _search_behind(self, asked: Query) -> None:
        library, turn = self._library, self._turn
        self._operations.ask(
            "search", lambda: library.find(asked), lambda found: self._show(asked, found, turn)
        )

    def follow(self, session: Session | None) -> None:
        """Mark what the memo already holds."""
        blocks = session.memo.blocks() if session else ()
        self.model.set_used(Counter(item for block in blocks for item in block.picked()))
        self._can_insert = session is not None
        self._selected()

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
        self._build_field()
        self.kinds = Segmented(
            self.tr("Kind"),
            [
                ("", self.tr("All")),
                ("event", self.tr("Events")),
                ("figure", self.tr("Figures")),
                ("quote", self.tr("Quotes")),
            ],
        )
        self.filters = Filters(self._library)
        self.count = QLabel()
        self.count.setProperty("tone", "quiet")
        self.order = QComboBox()
        self.order.setProperty("look", "plain")
        self.order.setAccessibleName(self.tr("Order"))
        for order, told in (
            ("relevance", self.tr("By relevance")),
            ("newest", self.tr("Newest first")),
            ("oldest", self.tr("Oldest first")),
        ):
            self.order.addItem(told, order)
        self.insert_button = QPushButton(self.tr("Insert"))
        self.insert_button.setAccessibleName(self.tr("Insert the chosen items into the memo"))
        self.insert_button.setToolTip(self.tr("Insert the chosen items into the memo (Enter)"))
        self.insert_button.setEnabled(False)
        self.insert_button.clicked.connect(self.insert_chosen)
        self._build_list()
        self._lay_out()

    def _build_field(self) -> None:
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

    def _build_list(self) -> None:
        self.list = CardView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Library items"))
        self.list.doubleClicked.connect(lambda _index: self.insert_chosen())
        self.list.pressed.connect(self._look)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._popup)

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setContentsMargins(2, 0, 6, 0)
        under.addWidget(self.count, 1)
        under.addWidget(self.order)
        under.addWidget(self.insert_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 6, 0)
        layout.setSpacing(9)
        for part in (self.field, self.kinds, self.filters):
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 6, 0)
            row.addWidget(part)
            layout.addLayout(row)
        layout.addLayout(under)
        layout.addWidget(self.list, 1)
        for first, second in (
            (self.field, self.kinds.button("")),
            (self.kinds.button("quote"), next(iter(self.filters.doors.values()))),
            (self.filters.button, self.filters.first),
            (self.filters.tree, self.filters.clear_button),
            (self.filters.clear_button, self.order),
            (self.order, self.insert_button),
            (self.insert_button, self.list),
        ):
            QWidget.setTabOrder(first, second)

    # Asking

    def _choose_kind(self, kind: str) -> None:
        others = tuple(choice for choice in self.filters.chosen if choice[0] != "kind")
        self.filters.choose((*others, ("kind", kind)) if kind in get_args(Kind) else others)

    def _filtered(self) -> None:
        self.kinds.show_choice(self.filters.kind())
        self.search()

    # Showing

    def _show(self, asked: Query, found: Found, turn: int) -> None:
        if turn != self._turn:
            return
        selection = self.list.selectionModel().selection()
        self._kept = {self.model.number(index.row()) for index in selection.indexes()}
        self.list.nothing = self._nothing(asked) if not found.numbers else ""
        self.list.sought = tuple(words_in(asked.words))
        self.model.set_found(found.numbers)
        self._select(0)
        if not self._kept:
            self.list.scrollToTop()
        number = len(found.numbers)
        told = self.tr("%n item(s)", "", number)
        self.count.setText(told if found.whole else self.tr("Over %n item(s)", "", number))
        self.searched.emit()
        self._asked, self._found = asked, found
        self._pause.start()

    def _nothing(self, asked: Query) -> str:
        """What is said where nothing was found: whether kind and filters alone are why."""
        narrowed = asked.chosen or asked.since or asked.until
        if narrowed and self._library.find(Query(asked.words)).numbers:
            return self.tr("Nothing fits here. Under “All” and without filters something does.")
        return self.tr("Nothing fits. Try other words, or fewer filters.")

    def _count(self) -> None:
        library, turn = self._library, self._turn
        asked, found = self._asked, self._found
        self._operations.ask(
            "count",
            lambda: library.counter.count(asked, found, turn),
            lambda tally: self._show_counts(found, tally, turn),
        )

    def _show_counts(self, found: Found, tally: Tally | None, turn: int) -> None:
        if tally is None or turn != self._turn:
            return
        start = len(found.numbers)
        self.model.extend(tally.numbers[start:])
        self._select(start)
        self.count.setText(self.tr("%n item(s)", "", len(tally.numbers)))
        self.filters.show_counts(tally.counts)
        self.counted.emit()
        self._read_on()

    def _read_on(self, more: bool = True) -> None:
        """Have the library read texts, a few at a time, so that no card waits for its own."""
        if more:
            self._operations.ask("texts", self._library.read_on, self._read_on)

    def _select(self, start: int) -> None:
        """Choose again, from a row on, what was chosen before."""
        chosen = QItemSelection()
        for row in self.model.rows_of(self._kept, start):
            chosen.select(self.model.index(row), self.model.index(row))
        if not chosen.isEmpty():
            flag = QItemSelectionModel.SelectionFlag.Select
            self.list.selectionModel().select(chosen, flag)

    def _selected(self) -> None:
        any_chosen = self.list.selectionModel().hasSelection()
        self.insert_button.setEnabled(self._can_insert and any_chosen)
        # A card the focus comes to is not chosen by that; one that is pressed tells itself, be the
        # window still behind another.
        if self.list.hasFocus() and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._look(self.list.currentIndex())

    def _moved(self, index: QModelIndex) -> None:
        if not self.list.hasFocus():
            self._look(index)

    def _look(self, index: QModelIndex) -> None:
        """Tell which card is looked at."""
        if index.isValid() and self.list.selectionModel().isSelected(index):
            self.looked_at.emit(index.data(CARD).item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.list and key in _ENTER:
                if not self.chosen() and self.list.currentIndex().isValid():
                    self.list.selectRow(self.list.currentIndex().row())
                self.insert_chosen()
                return True
            if watched is self.field and key in (Qt.Key.Key_Down, *_ENTER):
                self._into_list()
                return True
        return super().eventFilter(watched, event)

    def _into_list(self) -> None:
        if not self.model.rowCount():
            return
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
