"""A form over a place of a template: its rows show what stands there and put what is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.app.messages import fault_told
from briefing.app.template_draft import Fault, Place, TemplateDraft
from ui.qt.language import language
from ui.widgets.naming import NamesRow
from ui.widgets.places import Beside, Row

_R = TypeVar("_R", bound=Row)


class PlaceForm(QScrollArea):
    """Rows by their place within `prefix`, which may change as one goes from section to section."""

    def __init__(self, draft: TemplateDraft, name: str, prefix: Place = ()) -> None:
        super().__init__()
        self.draft, self.prefix = draft, prefix
        self.rows: dict[Place, Row] = {}
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        self.column = QVBoxLayout(ground)
        self.column.setContentsMargins(2, 4, 14, 20)
        self.column.setSpacing(12)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(ground)

    def add(self, row: _R, *place: str | int, shown: bool = True) -> _R:
        """Put a row in for a place; not `shown`, it is set beside another by `beside`."""
        self.rows[place] = row
        row.changed.connect(lambda value: self.draft.put((*self.prefix, *place), value))
        row.left.connect(self.draft.history.settle)
        if isinstance(row, NamesRow):
            self._listen(row, place)
        if shown:
            self.column.addWidget(row)
        return row

    def beside(self, *rows: Row) -> None:
        """Put rows in side by side."""
        self.column.addWidget(Beside(*rows))

    def heading(self, text: str) -> None:
        """Begin a group of rows."""
        label = QLabel(text)
        label.setProperty("tone", "heading")
        label.setWordWrap(True)
        label.setContentsMargins(0, 6, 0, 0)
        self.column.addWidget(label)

    def refresh(self) -> None:
        """Show what stands in the template, and what is wrong with it."""
        for place, row in self.rows.items():
            row.show_value(self.draft.value((*self.prefix, *place)))
            told = [fault_told(fault, language()) for fault in self._faults(place)]
            row.show_fault(" ".join(told))

    def enter(self, place: Place) -> bool:
        """Put the focus on the row of a place; whether there is one."""
        for known, row in self.rows.items():
            whole = (*self.prefix, *known)
            if place[: len(whole)] == whole:
                self.ensureWidgetVisible(row)
                row.controls()[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _faults(self, place: Place) -> Iterator[Fault]:
        whole = (*self.prefix, *place)
        for fault in self.draft.faults():
            if fault.place[: len(whole)] == whole:
                yield fault

    def _listen(self, row: NamesRow, place: Place) -> None:
        draft = self.draft
        row.named.connect(lambda code, words: draft.name((*self.prefix, *place), code, words))
        row.doubted.connect(lambda code, on: draft.doubt((*self.prefix, *place), code, doubt=on))
