"""What the memo's template has no place for: kept, shown, and moved from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.qt.icons import tint
from ui.widgets.wrapped import WrappedLabel


@dataclass(frozen=True, slots=True)
class KeptView:
    """What stood in a header field, under its label; `fields` are those it can go to, as id and
    label."""

    id: str
    label: str
    value: str
    fields: tuple[tuple[str, str], ...]


class KeptRow(QFrame):
    """One of them, and what can be done with it. `placed` carries its id and a field's, "" to let
    go of it."""

    placed = Signal(str, str)

    def __init__(self, view: KeptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        label = WrappedLabel(view.label, "quiet")
        value = WrappedLabel(view.value)
        value.setTextFormat(Qt.TextFormat.PlainText)
        self.put = QPushButton(self.tr("Put into…"))
        self.put.setAccessibleName(self.tr("Put {0} into another field").format(view.label))
        menu = QMenu(self.put)
        for field, name in view.fields:
            made = menu.addAction(name)
            made.triggered.connect(lambda _=False, of=field: self.placed.emit(self.view.id, of))
        self.put.setMenu(menu)
        if not view.fields:
            self.put.hide()
        self.drop = QPushButton(self.tr("Remove"))
        self.drop.setAccessibleName(self.tr("Remove {0}").format(view.label))
        self.drop.clicked.connect(lambda: self.placed.emit(self.view.id, ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label, 1)
        row.addWidget(value, 3)
        for button, icon in ((self.put, "corner-down-left"), (self.drop, "x")):
            button.setProperty("kind", "plain")
            button.setAutoDefault(False)
            tint(button, icon, size=15)
            row.addWidget(button)

    def enter(self) -> None:
        """Put the focus on what can be done with it."""
        button = self.put if self.view.fields else self.drop
        button.setFocus(Qt.FocusReason.OtherFocusReason)


class Aside(QFrame):
    """The group at the memo's end. `rows` takes the frames of sections."""

    placed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Without a place in this template"))
        title.setProperty("tone", "heading")
        title.setWordWrap(True)
        self.setAccessibleName(title.text())
        told = WrappedLabel(
            self.tr(
                "Kept in the memo and not printed. Move it into a section that takes it, or remove"
                " it; another template may have a place for it."
            ),
            "quiet",
        )
        self.fields: dict[str, KeptRow] = {}
        self._fields, self.rows = QVBoxLayout(), QVBoxLayout()
        self.rows.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 0)
        layout.setSpacing(8)
        for part in (title, told):
            layout.addWidget(part)
        layout.addLayout(self._fields)
        layout.addLayout(self.rows)
        self.hide()

    def show_fields(self, views: Sequence[KeptView]) -> None:
        """Show what stood in header fields."""
        if [row.view for row in self.fields.values()] == list(views):
            return
        for row in self.fields.values():
            row.hide()
            row.deleteLater()
        self.fields = {view.id: KeptRow(view) for view in views}
        for row in self.fields.values():
            row.placed.connect(self.placed)
            self._fields.addWidget(row)
