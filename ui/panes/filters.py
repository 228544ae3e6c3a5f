"""The filters of the library: a button for each that is used most and one for all, chips for what
is chosen, and a panel to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import FACETS, Choice, Edtf, Facet, Library
from briefing.errors import BriefingError
from briefing.wording.writing_dates import read_date
from ui.models.facets import FacetModel
from ui.qt.facets import choice_name, facet_name, range_name, value_name
from ui.qt.icons import tint
from ui.widgets.chips import Chips
from ui.widgets.flow import flowing

_TALLEST = 300  # pixels of the panel
_BETWEEN = 4  # pixels from button to button
_ARROW = QSize(13, 13)
_DATES = "dates"  # the key of the button and the chip that stand for both dates
# Facets with a button of their own, by its key: the years stand under the two dates.
_OWN: dict[str, Facet] = {_DATES: "year", "topic": "topic", "actor": "actor", "source": "source"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Filters(QWidget):
    """What the library is narrowed to. `changed` says that it is another."""

    changed = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._counts: Mapping[Choice, int] = {}
        self.chosen: tuple[Choice, ...] = ()
        self.since: Edtf | None = None
        self.until: Edtf | None = None
        self._build()

    def choose(self, chosen: tuple[Choice, ...]) -> None:
        """Narrow to these values, whatever was chosen before."""
        if chosen != self.chosen:
            self.chosen = chosen
            self._show()

    def toggle(self, choice: Choice) -> None:
        """Choose a value, or leave it out again."""
        kept = tuple(known for known in self.chosen if known != choice)
        self.choose(kept if len(kept) < len(self.chosen) else (*kept, choice))

    def clear(self) -> None:
        """Narrow to nothing."""
        for field in (self.first, self.last):
            field.blockSignals(True)  # one change, not three
            field.clear()
            field.blockSignals(False)
        self.chosen, self.since, self.until = (), None, None
        held = self.clear_button.hasFocus()  # the button goes with the chips
        self._show()
        if held:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def kind(self) -> str | None:
        """The one kind that is chosen, "" for none; None for several."""
        kinds = [value for facet, value in self.chosen if facet == "kind"]
        return None if len(kinds) > 1 else "".join(kinds)

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Show how many items each value would leave."""
        self._counts = counts
        if not self.panel.isHidden():
            self.model.show_counts(counts)

    # Building

    def _build(self) -> None:
        self.doors: dict[str, QPushButton] = {}
        for key, facet in _OWN.items():
            name = self.tr("Date") if key == _DATES else facet_name(facet)
            self.doors[key] = self._door(key, name)
        self.button = self.doors[""] = self._door("", " ")
        self.button.setAccessibleName(self.tr("Filters"))
        self.button.setToolTip(self.tr("Narrow by date, topic, actor, source, measure or status"))
        tint(self.button, "list-filter", "text2", 14)
        self.clear_button = QPushButton(self.tr("Clear all"))
        self.clear_button.setProperty("kind", "link")
        self.clear_button.setAccessibleName(self.tr("Clear all filters"))
        self.clear_button.clicked.connect(self.clear)
        self.model = FacetModel(lambda choice: value_name(self._library, choice), self.toggle, self)
        self._build_panel()
        self.chips = Chips(self.button, self.tree, self.clear_button)
        self.chips.removed.connect(self._remove)
        row = QWidget()
        doors = flowing(row, _BETWEEN)
        for door in self.doors.values():
            doors.addWidget(door)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addWidget(row)
        layout.addWidget(self.panel)
        layout.addWidget(self.chips)  # under the panel: what is ticked there stays where it is

    def _door(self, key: str, text: str) -> QPushButton:
        """A button that opens the panel: on one facet, on the dates, or on all there is."""
        door = QPushButton(text)
        door.setAccessibleName(text)
        door.setProperty("kind", "filters")
        door.setCheckable(True)
        door.setIconSize(_ARROW)
        if key:
            door.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the word
            tint(door, "chevron-down", "text2", 13)
        door.toggled.connect(lambda down: self._open(key, down))
        return door

    def _build_panel(self) -> None:
        self.panel = QFrame()
        self.panel.setObjectName("filters")
        self.panel.hide()
        self.panel.setMaximumHeight(_TALLEST)
        self.first = self._date(self.tr("From"), self.tr("First date: year, month or day"))
        self.last = self._date(self.tr("To"), self.tr("Last date: year, month or day"))
        self._dates = QWidget()
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(12, 9, 10, 5)
        dates.setSpacing(7)
        label = QLabel(self.tr("Date"))
        label.setProperty("tone", "strong")
        for part in (label, self.first, self.last):
            dates.addWidget(part)
        self.tree = QTreeView()
        self.tree.setProperty("look", "values")
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(12)
        self.tree.setAccessibleName(self.tr("Filters to choose from"))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.installEventFilter(self)
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._dates)
        inside.addWidget(self.tree, 1)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.tree)

    def _date(self, hint: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        field.setAccessibleName(name)
        field.setToolTip(self.tr("A year, a month or a day: 2024, 2024-05 or 2024-05-17"))
        field.textChanged.connect(self._dated)
        field.editingFinished.connect(lambda: self._judge(field))
        field.installEventFilter(self)
        return field

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Leave the arrows out where the buttons would need a second line for them."""
        own = [door for key, door in self.doors.items() if key]
        for size in (_ARROW, QSize(0, 0)):
            for door in own:
                door.setIconSize(size)
            taken = sum(door.sizeHint().width() + _BETWEEN for door in self.doors.values())
            if taken - _BETWEEN <= self.width():
                return

    # Showing

    def _open(self, key: str, wanted: bool) -> None:
        """Open the panel by one of the doors, or close it. One is open at a time."""
        if not wanted:
            if not any(door.isChecked() for door in self.doors.values()):
                inside = self.panel.isAncestorOf(self.focusWidget() or self)
                self.panel.hide()
                if inside:
                    self.doors[key].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for other, door in self.doors.items():
            door.setChecked(other == key)
        self.model.arrange(self._counts)
        self._dates.setVisible(key in ("", _DATES))
        facet = _OWN.get(key)
        if facet is None:
            self.tree.setRootIndex(QModelIndex())
            self._expand()
        else:
            self._show_facet(facet)
        self.panel.show()
        if key:
            first = self.first if key == _DATES else self.tree
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_facet(self, facet: Facet) -> None:
        """Show the values of one facet alone."""
        root = self.model.index(FACETS.index(facet), 0)
        self.tree.setRootIndex(root)
        self.tree.setCurrentIndex(self.model.index(0, 0, root))

    def _close(self) -> None:
        """Close the panel, and stand at the door it was opened by."""
        for door in self.doors.values():
            if door.isChecked():
                door.setChecked(False)
                door.setFocus(Qt.FocusReason.OtherFocusReason)

    def _expand(self) -> None:
        """Open the facets in which something is chosen; else the topics."""
        chosen = {facet for facet, _ in self.chosen} or {"topic"}
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            first = self.model.index(0, 0, index)
            wanted = first.isValid() and first.internalPointer().facet in chosen
            self.tree.setExpanded(index, wanted)
        self.tree.setCurrentIndex(self.model.index(0, 0))

    def _show(self) -> None:
        self.model.show_chosen(self.chosen)
        several = self.kind() is None
        shown: list[tuple[object, str]] = [
            (choice, choice_name(self._library, choice))
            for choice in self.chosen
            if several or choice[0] != "kind"  # one kind is said above, in the row of kinds
        ]
        if self.since or self.until:
            shown.insert(0, (_DATES, range_name(self.since, self.until)))
        self.chips.show_choices(shown)
        used = {facet for facet, _ in self.chosen}
        if self.since or self.until:
            used.add("year")
        for key, door in self.doors.items():
            _set(door, "used", _OWN.get(key) in used)
        self.changed.emit()

    def _remove(self, key: object) -> None:
        if key == _DATES:
            self.first.clear()
            self.last.clear()
        else:
            self.toggle(key)  # type: ignore[arg-type]

    # Dates

    def _dated(self) -> None:
        """Take what the fields say; a date that is unfinished leaves the one before in force."""
        since = _typed(self.first.text(), self.since)
        until = _typed(self.last.text(), self.until)
        for field in (self.first, self.last):
            if not _is_wrong(field.text()):
                self._mark(field, fault=False)
        self._set_dates(since, until)

    def _judge(self, field: QLineEdit) -> None:
        """Say so where a field that is left says no date; it holds none then."""
        if _is_wrong(field.text()):
            self._mark(field, fault=True)
            since = None if field is self.first else self.since
            until = None if field is self.last else self.until
            self._set_dates(since, until)

    def _set_dates(self, since: Edtf | None, until: Edtf | None) -> None:
        if (since, until) != (self.since, self.until):
            self.since, self.until = since, until
            self._show()

    def _mark(self, field: QLineEdit, *, fault: bool) -> None:
        if _set(field, "fault", fault):
            field.setAccessibleDescription(field.toolTip() if fault else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self._close()
                return True
            if watched is self.tree and key in _ENTER:
                self._press()
                return True
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        """Choose the value one is at, or open the facet."""
        index = self.tree.currentIndex().siblingAtColumn(0)
        if index.parent().isValid():
            self.model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        elif index.isValid():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))


def _set(widget: QWidget, name: str, value: bool) -> bool:
    """Give a widget a property its look hangs on; whether it is another than before."""
    if bool(widget.property(name)) == value:
        return False
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return True


def _typed(text: str, before: Edtf | None) -> Edtf | None:
    """A date as it is typed; none for no text, the one before for text that is no date."""
    if not text.strip():
        return None
    return before if _is_wrong(text) else read_date(text)


def _is_wrong(text: str) -> bool:
    """Whether there is text, and it is no date."""
    try:
        return bool(text.strip()) and not read_date(text)
    except BriefingError:
        return True
