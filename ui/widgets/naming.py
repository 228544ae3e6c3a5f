"""What something is called in the four languages of paper, each with its doubt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from briefing.app.model import LANGUAGES
from ui.qt.language import NAMES
from ui.widgets.places import Row, line
from ui.widgets.words import WordsEdit

_TOP = Qt.AlignmentFlag.AlignTop


class NamesRow(Row):
    """A line for each language. `named` carries a language and its words, `doubted` a language and
    whether its term is yet to be confirmed."""

    named = Signal(str, str)
    doubted = Signal(str, bool)

    def __init__(self, caption: str, remark: str = "", *, lines: bool = False) -> None:
        super().__init__(caption, remark)
        self.edits: dict[str, WordsEdit] = {}
        self.doubts: dict[str, QCheckBox] = {}
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, code in enumerate(LANGUAGES):
            self._add(grid, number, code, one_line=not lines)
        self.hold(held, captioned=False)

    def _add(self, grid: QGridLayout, number: int, code: str, *, one_line: bool) -> None:
        told = f"{self.caption.text()}, {NAMES[code]}"
        label = QLabel(NAMES[code])
        label.setProperty("tone", "small")
        label.setContentsMargins(0, 7, 0, 0)
        edit = self.edits[code] = line(told, one_line=one_line)
        edit.typed.connect(lambda: self.named.emit(code, edit.words()))
        edit.left.connect(self.left)
        label.setBuddy(edit)
        doubt = self.doubts[code] = QCheckBox(self.tr("To confirm"))
        doubt.setToolTip(self.tr("A native diplomat has yet to confirm this term"))
        doubt.setAccessibleName(self.tr("To confirm: {0}").format(told))
        doubt.clicked.connect(lambda on: self.doubted.emit(code, on))
        grid.addWidget(label, number, 0, _TOP)
        grid.addWidget(edit, number, 1, _TOP)
        grid.addWidget(doubt, number, 2)

    def show_value(self, value: Any) -> None:  # noqa: D102
        for code, edit in self.edits.items():
            words = getattr(value, code) or ""
            edit.set_words(words)
            self.doubts[code].setChecked(code in value.doubtful)
            self.doubts[code].setEnabled(bool(words))

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return tuple(self.edits.values())
