"""The sources behind items: one to read, or two side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing.app.model import Evidence, Item, Library, Session
from ui.panes.reader import Reader
from ui.qt.operations import Operations
from ui.qt.tabbing import put_behind

_ABREAST = 520  # pixels from which on two sources stand beside and not below each other


class SourcePane(QWidget):
    """One reader, or two. `shown` says that a text stands in one, `inserted` carries an item as
    id and kind, `widened` asks for more room, or gives it back."""

    shown = Signal()
    inserted = Signal(object)
    widened = Signal(bool)

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._session: Session | None = None
        self.first = self._reader(second=False)
        self.second: Reader | None = None
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    @property
    def current(self) -> Reader:
        """The reader in which the next item is shown."""
        return self.second or self.first

    def clear(self) -> None:
        """Show nothing."""
        self.end()
        self.first.clear()

    def show_item(
        self, item: Item, evidence: Evidence | None = None, source: str | None = None
    ) -> None:
        """Show the passage behind an item: of the first witness, or of that source."""
        self.current.show_item(item, evidence, source)

    def follow(self, session: Session | None) -> None:
        """Know the memo one inserts into."""
        self._session = session
        for reader in (self.first, self.second):
            if reader is not None:
                reader.follow(session)

    def compare(self) -> None:
        """Open a second reader: on the item's next source, or with all others to choose from."""
        if self.second is not None:
            return
        item, evidence, other = self.first.witnesses()
        self.second = self._reader(second=True)
        self.second.follow(self._session)
        self._splitter.addWidget(self.second)
        put_behind(self.first.offered, self.second)
        self.widened.emit(True)
        if item is not None and other is not None:
            self.second.show_item(item, evidence, other)
        else:
            anchor = self.first.anchor()
            self.second.offer_others(anchor.source if anchor else None)
        self.second.compare_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Close the second reader."""
        if self.second is None:
            return
        had_focus = self.second.isAncestorOf(self.second.focusWidget() or self)
        self.second.setParent(None)
        self.second.deleteLater()
        self.second = None
        self.widened.emit(False)
        if had_focus:
            self.first.compare_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reader(self, *, second: bool) -> Reader:
        reader = Reader(self._library, self._operations, second=second)
        reader.shown.connect(self.shown)
        reader.inserted.connect(self.inserted)
        reader.compared.connect(self.end if second else self.compare)
        return reader

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        abreast = self.width() >= _ABREAST
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if abreast else Qt.Orientation.Vertical
        )
