"""The header of the memo as a form: one field a line of the header."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.errors import BriefingError
from briefing.wording.writing_dates import read_date
from ui.qt.theme import px, ui_font
from ui.widgets.findings import FindingMark
from ui.widgets.words import WordsEdit

_TOP = Qt.AlignmentFlag.AlignTop
_APART = 8  # pixels between two columns, beside the spacing
_LEAST = 120  # pixels of a field where two stand side by side
Check = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class FieldView:
    """A header field: its label, whether it must be filled, whether it holds a date."""

    id: str
    label: str
    required: bool
    date: bool


class FieldWords(WordsEdit):
    """The words of a field. Whoever comes with Tab writes over them, as in any form."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)


class FieldEdit(QWidget):
    """One field. A date is told in words under it, and kept in one form however it is written;
    what is no date is said to be none. `mark` tells what was found in it."""

    edited = Signal(str, str)
    left = Signal()

    def __init__(self, view: FieldView, tell_date: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._tell_date = tell_date
        self.editor = FieldWords(view.label, ui_font(13), "field", one_line=True)
        self.editor.document().setDocumentMargin(5)
        self.editor.typed.connect(self._typed)
        self.editor.left.connect(self._left)
        self._told = QLabel()
        self._told.setProperty("tone", "small")
        self._told.setWordWrap(True)
        self._value = ""
        if view.date:
            self.editor.setPlaceholderText(self.tr("2026-11-22"))
        self.mark = FindingMark()
        self.mark.keep_place()
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.editor, 1)
        line.addWidget(self.mark, 0, _TOP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(line)
        layout.addWidget(self._told)
        self._told.setVisible(view.date)

    def show_value(self, value: str) -> None:
        """Show what the memo holds; what is being typed is left alone where it means the same,
        and what is no date stays until it is mended or the memo holds another."""
        changed, self._value = value != self._value, value
        resting = not self.editor.hasFocus() and not self.fault()
        if self._kept() != value and (changed or resting):
            self.editor.set_words(value)
            self._judge(value)
        elif changed:
            self._judge(value)

    def write(self, words: str) -> None:
        """Show words that the memo does not hold."""
        self.editor.set_words(words)
        self._judge(words.strip())

    def lock(self, locked: bool) -> None:
        """Show it only, where a marking scheme gives what it says."""
        self.editor.setReadOnly(locked)
        told = self.tr("Given by the marking scheme: Format, Marking") if locked else ""
        self.editor.setToolTip(told)
        self.editor.setAccessibleDescription(told)

    def fault(self) -> str:
        """What is wrong with what is typed; "" for nothing."""
        return self._told.text() if self.editor.property("fault") else ""

    def _typed(self) -> None:
        if self._judge(self.editor.words().strip()):
            self.edited.emit(self.view.id, self._kept())

    def _left(self) -> None:
        self.editor.set_words(self._kept())
        self.left.emit()

    def _kept(self) -> str:
        """What the memo is to hold of the words: a date in the form all dates have."""
        words = self.editor.words().strip()
        if not self.view.date:
            return words
        try:
            return str(read_date(words))
        except BriefingError:
            return words

    def _judge(self, words: str) -> bool:
        """Whether the field takes the words; the line under a date says what they mean."""
        if not self.view.date:
            return True
        told = self._tell_date(words) if words else ""
        fault = bool(words) and not told
        self._told.setText(
            self.tr("Not a date: write 22.11.2026, 2026-11-22, 2026-11 or 2026") if fault else told
        )
        self._told.setProperty("tone", "stop" if fault else "small")
        self._told.style().polish(self._told)
        if bool(self.editor.property("fault")) != fault:
            self.editor.setProperty("fault", fault)
            self.editor.style().polish(self.editor)
        self.editor.setAccessibleDescription(self._told.text())
        return not fault


class HeaderForm(QFrame):
    """The fields in two columns, in one where there is little room; those that must be filled
    are marked."""

    edited = Signal(str, str)
    left = Signal()

    def __init__(
        self, fields: list[FieldView], tell_date: Check, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setAccessibleName(self.tr("Header"))
        self.fields: dict[str, FieldEdit] = {}
        self._labels: list[QLabel] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 14, 20, 14)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        for view in fields:
            field = FieldEdit(view, tell_date)
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            label = QLabel(f"{view.label} *" if view.required else view.label)
            label.setProperty("tone", "quiet")
            label.setBuddy(field.editor)
            self._labels.append(label)
            self.fields[view.id] = field
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._place(2 if self._room() >= px(_LEAST) else 1)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        # What one column needs, also where there are two: else each width would ask for the other.
        labels = map(_words, self._labels)
        fields = (field.minimumSizeHint().width() for field in self.fields.values())
        edges, spacing = self._grid.contentsMargins(), self._grid.horizontalSpacing()
        width = edges.left() + edges.right() + spacing
        width += max(labels, default=0) + max(fields, default=0)
        return QSize(width, super().minimumSizeHint().height())

    def _room(self) -> int:
        """How wide each field would be in two columns."""
        rows = -(-len(self._labels) // 2)
        labels = _APART + sum(
            max(map(_words, column), default=0)
            for column in (self._labels[:rows], self._labels[rows:])
        )
        edges, spacing = self._grid.contentsMargins(), self._grid.horizontalSpacing()
        taken = edges.left() + edges.right() + 3 * spacing + labels
        marks = [field.mark.sizeHint().width() for field in self.fields.values()]
        return (self.width() - taken) // 2 - max(marks, default=0)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self.fields) // columns)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, columns - 1)
        for number, (label, field) in enumerate(
            zip(self._labels, self.fields.values(), strict=True)
        ):
            row, column = number % rows, 2 * (number // rows)
            label.setContentsMargins(_APART if column else 0, 6, 0, 0)
            self._grid.addWidget(label, row, column, _TOP)
            self._grid.addWidget(field, row, column + 1, _TOP)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what the memo holds."""
        for identity, field in self.fields.items():
            field.show_value(values.get(identity, ""))


def _words(label: QLabel) -> int:
    """How wide a label is, in whichever column it stands."""
    return label.sizeHint().width() - label.contentsMargins().left()
