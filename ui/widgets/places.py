"""Rows of a form over something frozen: each shows one value, says when the person changed it, and
tells under it what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ui.qt.theme import ui_font
from ui.widgets.words import WordsEdit
from ui.widgets.wrapped import WrappedLabel


class Row(QWidget):
    """A caption, a control, a remark in small print, and what is wrong. `changed` carries the new
    value, `left` says that the person is done with it."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, caption: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = QLabel(caption)
        self.caption.setProperty("tone", "quiet")
        self.caption.setWordWrap(True)
        self._remark = WrappedLabel(remark, "small")
        self._fault = WrappedLabel(tone="stop")
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        if caption:
            self._layout.addWidget(self.caption)
        for label in (self._remark, self._fault):
            self._layout.addWidget(label)
        if not remark:
            self._remark.hide()
        self._fault.hide()

    def hold(self, control: QWidget, captioned: bool = True) -> None:
        """Put the control in."""
        self._layout.insertWidget(1 if self.caption.text() else 0, control)
        if captioned:
            control.setAccessibleName(self.caption.text())
            self.caption.setBuddy(control)

    def show_value(self, value: Any) -> None:
        """Show a value; nothing is said to be changed."""
        raise NotImplementedError

    def controls(self) -> Sequence[QWidget]:
        """What can have the focus, the first one first."""
        raise NotImplementedError

    def show_fault(self, words: str) -> None:
        """Tell what is wrong; "" for nothing."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        for control in self.controls():
            control.setAccessibleDescription(words)
            if bool(control.property("fault")) != bool(words):
                control.setProperty("fault", bool(words))
                control.style().polish(control)

    def fault(self) -> str:
        """What is told to be wrong."""
        return self._fault.text()


class LineRow(Row):
    """Words in one line, or in as many as there are."""

    def __init__(self, caption: str, remark: str = "", *, lines: bool = False) -> None:
        super().__init__(caption, remark)
        self.edit = line(caption, one_line=not lines)
        self.edit.typed.connect(lambda: self.changed.emit(self.edit.words()))
        self.edit.left.connect(self.left)
        self.hold(self.edit)

    def show_value(self, value: Any) -> None:  # noqa: D102
        self.edit.set_words(value)

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return (self.edit,)


class NumberRow(Row):
    """A number, or none where `empty` allows it; what is no number is told and not taken."""

    def __init__(
        self, caption: str, remark: str = "", *, whole: bool = True, empty: bool = True
    ) -> None:
        super().__init__(caption, remark)
        self._whole, self._empty = whole, empty
        self._value: float | None = None
        self._wrong = ""
        self.edit = line(caption)
        self.edit.typed.connect(self._typed)
        self.edit.left.connect(self._left)
        self.hold(self.edit)
        if empty:
            self.edit.setPlaceholderText(self.tr("no limit"))

    def show_value(self, value: Any) -> None:  # noqa: D102
        self._value = value
        if self._read() != value or self._wrong:
            self._wrong = ""
            self.edit.set_words("" if value is None else f"{value:g}")

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return (self.edit,)

    def show_fault(self, words: str) -> None:  # noqa: D102
        super().show_fault(self._wrong or words)

    def _read(self) -> float | None:
        try:
            return _number(self.edit.words().strip(), whole=self._whole)
        except ValueError:
            return None

    def _typed(self) -> None:
        words = self.edit.words().strip()
        try:
            value = _number(words, whole=self._whole)
            self._wrong = ""
        except ValueError:
            self._wrong = self.tr("Write a number.")
        if not words and not self._empty:
            self._wrong = self.tr("Write a number.")
        self.show_fault("")
        if not self._wrong:
            self._value = value
            self.changed.emit(value)

    def _left(self) -> None:
        if self._wrong:
            self._wrong = ""
            self.edit.set_words("" if self._value is None else f"{self._value:g}")
            self.show_fault("")
        self.left.emit()


class CheckRow(Row):
    """Yes or no."""

    def __init__(self, caption: str, remark: str = "") -> None:
        super().__init__("", remark)
        self.box = QCheckBox(caption)
        self.box.clicked.connect(self._clicked)
        self.hold(self.box, captioned=False)

    def show_value(self, value: Any) -> None:  # noqa: D102
        self.box.setChecked(bool(value))

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return (self.box,)

    def _clicked(self, on: bool) -> None:
        self.changed.emit(on)


class ChoiceRow(Row):
    """One of several; a value that is none of them has no name shown."""

    def __init__(self, caption: str, names: Mapping[str, str], remark: str = "") -> None:
        super().__init__(caption, remark)
        self.box = _Steady()
        self.offer(names)
        self.box.activated.connect(lambda _row: self.changed.emit(self.box.currentData()))
        self.hold(self.box)

    def show_value(self, value: Any) -> None:  # noqa: D102
        self.box.setCurrentIndex(self.box.findData(value))

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return (self.box,)

    def offer(self, names: Mapping[str, str]) -> None:
        """Let one choose among these."""
        offered = {
            self.box.itemData(row): self.box.itemText(row) for row in range(self.box.count())
        }
        if offered != dict(names):
            self.box.clear()
            for key, name in names.items():
                self.box.addItem(name, key)

    def remark(self, words: str) -> None:
        """Say something about what is chosen."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))


class ChecksRow(Row):
    """Any of several, as a tuple in their order; what it does not know stays in it."""

    def __init__(self, caption: str, names: Mapping[str, str], remark: str = "") -> None:
        super().__init__(caption, remark)
        self.boxes: dict[str, QCheckBox] = {}
        self._others: tuple[str, ...] = ()
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for number, (key, name) in enumerate(names.items()):
            box = QCheckBox(name)
            box.clicked.connect(lambda _on: self._clicked())
            grid.addWidget(box, number // 2, number % 2)
            self.boxes[key] = box
        self.hold(held, captioned=False)

    def show_value(self, value: Any) -> None:  # noqa: D102
        for key, box in self.boxes.items():
            box.setChecked(key in value)
        self._others = tuple(key for key in value if key not in self.boxes)

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return tuple(self.boxes.values())

    def _clicked(self) -> None:
        chosen = (key for key, box in self.boxes.items() if box.isChecked())
        self.changed.emit((*chosen, *self._others))


class Beside(QWidget):
    """Rows side by side."""

    def __init__(self, *rows: Row) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for row in rows:
            layout.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)


class _Steady(QComboBox):
    """Is not changed by a wheel that scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def line(name: str, *, one_line: bool = True) -> WordsEdit:
    """A field to write in, as high as its words."""
    edit = WordsEdit(name, ui_font(13), "field", one_line=one_line)
    edit.document().setDocumentMargin(5)
    return edit


def _number(words: str, *, whole: bool) -> float | None:
    """A number as written, with a comma or a point; None for no words."""
    if not words:
        return None
    return int(words) if whole else float(words.replace(",", "."))
