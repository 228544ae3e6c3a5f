"""The inside of a block that holds several items: caption, form, picture, the items in order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from briefing.app.model import FORMS, Chart, Timeline
from ui.qt.icons import tint
from ui.qt.theme import read_font
from ui.widgets.bodies import Body, BodyView
from ui.widgets.drawing import Drawing
from ui.widgets.elided import ElidedLabel
from ui.widgets.segmented import Segmented
from ui.widgets.words import WordsEdit

_NOT_TEXT = Qt.FocusPolicy.TabFocus


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One item: `lead` is a figure's amount or an event's date, `words` the rest."""

    item: str
    lead: str
    words: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """What a group shows. `default` is the caption it has by itself, `point` the decimal
    point of its axis."""

    title: str
    default: str
    form: str
    rows: tuple[GroupRow, ...]
    picture: Chart | Timeline | None
    point: str


class GroupBody(Body):
    """`changed` carries caption and form; `row_wanted` what to do ("item-up", "item-down",
    "item-remove", "item") and with which item; `add_wanted` asks for what is chosen in the
    library."""

    changed = Signal(str, str)
    row_wanted = Signal(str, str)
    add_wanted = Signal()

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: GroupView | None = None
        self._current = False
        self._by_hand = kind == "table"  # pictures and chronologies go by time
        self.title = WordsEdit(
            "", read_font(16, read_font().Weight.DemiBold), "words", one_line=True, leading=24
        )
        self._add(self.title)
        self._layout.setSpacing(4)
        self.forms: Segmented | None = None
        names = {form: form_name(form) for form in FORMS.get(kind, ()) if form}
        if names:
            self.forms = Segmented(self.tr("Form"), list(names.items()))
            self.forms.setMaximumWidth(130 * len(names))
            self.forms.chosen.connect(self._form_chosen)
            self._layout.addWidget(self.forms)
        self.drawing = Drawing()
        picture = QHBoxLayout()
        picture.setContentsMargins(6, 4, 4, 2)
        picture.addWidget(self.drawing)
        self._layout.addLayout(picture)
        self.rows: list[ItemRow] = []
        self.add_button = QPushButton(self.tr("Add what is chosen in the library"))
        self.add_button.setProperty("kind", "plain")
        self.add_button.setAutoDefault(False)
        tint(self.add_button, "plus", size=15)
        self.add_button.clicked.connect(self.add_wanted)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.hide()

    def show_group(self, view: GroupView, name: str) -> None:
        """Show the group as it is now."""
        self.title.setAccessibleName(self.tr("Caption of {0}").format(name))
        self.title.setPlaceholderText(view.default)
        if not (self.title.hasFocus() and self.title.words().strip() == view.title):
            self.title.set_words(view.title)
        before, self._view = self._view, view
        if self.forms is not None and view.form and self.forms.current() != view.form:
            self.forms.blockSignals(True)
            self.forms.choose(view.form)
            self.forms.blockSignals(False)
        self.drawing.setAccessibleName(self.tr("Picture of {0}").format(name))
        self.drawing.show_picture(view.picture, view.point)
        if before is None or before.rows != view.rows:
            self._show_rows(view.rows)

    def show_view(self, view: BodyView) -> None:
        """A group has no words of its own but its caption."""

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.title

    def set_current(self, current: bool) -> None:
        """What changes the items is offered at the block one is at."""
        self._current = current
        self.add_button.setVisible(current)
        for row in self.rows:
            row.offer(current)

    def _typed(self) -> None:
        form = self._view.form if self._view else ""
        self.changed.emit(self.title.words(), form)

    def _form_chosen(self, form: str) -> None:
        if self._view is not None and form != self._view.form:
            self.changed.emit(self._view.title, form)

    def _show_rows(self, views: tuple[GroupRow, ...]) -> None:
        """Rows keep their widgets, and so the focus, where only their words change."""
        while len(self.rows) > len(views):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(views):
            row = ItemRow(ordered=self._by_hand)
            row.wanted.connect(self.row_wanted)
            self._layout.insertWidget(self._layout.indexOf(self.add_button), row)
            row.offer(self._current)
            self.rows.append(row)
        for place, (row, view) in enumerate(zip(self.rows, views, strict=True)):
            row.show_row(view, place == 0, place == len(views) - 1)


class ItemRow(QFrame):
    """One item of a group, and what can be done with it; `ordered` rows are moved by hand."""

    wanted = Signal(str, str)

    def __init__(self, *, ordered: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("item")
        self._ordered = ordered
        self.item = ""
        self._lead, self._words = QLabel(), ElidedLabel()
        self._lead.setProperty("tone", "strong")
        self._words.setProperty("tone", "quiet")
        self.up = self._button("chevron-up", "item-up")
        self.down = self._button("chevron-down", "item-down")
        self.out = self._button("x", "item-remove")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 1, 2, 1)
        layout.setSpacing(6)
        layout.addWidget(self._lead)
        layout.addWidget(self._words, 1)
        for button in (self.up, self.down, self.out):
            layout.addWidget(button)
        self.setMinimumHeight(28)

    def show_row(self, view: GroupRow, first: bool, last: bool) -> None:
        """Show an item."""
        self.item = view.item
        self._lead.setText(view.lead)
        self._words.setText(view.words)
        told = f"{view.lead}: {view.words}"
        self.setAccessibleName(told)
        for button, text in (
            (self.up, self.tr("Move up: {0}")),
            (self.down, self.tr("Move down: {0}")),
            (self.out, self.tr("Take out: {0}")),
        ):
            button.setAccessibleName(text.format(told))
            button.setToolTip(text.format(view.lead))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def offer(self, on: bool) -> None:
        """Show the buttons, or leave the row calm."""
        self.out.setVisible(on)
        for button in (self.up, self.down):
            button.setVisible(on and self._ordered)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit("item", self.item)
        event.ignore()

    def _button(self, icon: str, what: str) -> QToolButton:
        button = QToolButton()
        tint(button, icon, size=14)
        button.setProperty("look", "slim")
        button.setFocusPolicy(_NOT_TEXT)
        button.clicked.connect(lambda: self.wanted.emit(what, self.item))
        return button


def form_name(form: str) -> str:
    """What a form is called."""
    translate = QCoreApplication.translate
    names = {
        "bars": translate("GroupBody", "Bars"),
        "line": translate("GroupBody", "Line"),
        "table": translate("GroupBody", "Table"),
        "drawn": translate("GroupBody", "Drawn"),
        "both": translate("GroupBody", "Both"),
    }
    return names[form]
