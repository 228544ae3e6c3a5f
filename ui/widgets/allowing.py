"""All there is, or only what is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.widgets.places import Row, line


class NamedRow(Row):
    """A box for all there is (None), and a line for the names of some; without any, nothing."""

    def __init__(self, caption: str, everything: str, remark: str = "") -> None:
        super().__init__(caption, remark)
        self.box = QCheckBox(everything)
        self.box.clicked.connect(self._clicked)
        self.edit = line(caption)
        self.edit.setPlaceholderText(self.tr("nothing"))
        self.edit.typed.connect(lambda: self.changed.emit(self._names()))
        self.edit.left.connect(self.left)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.edit)
        self.hold(held, captioned=False)

    def show_value(self, value: Any) -> None:  # noqa: D102
        self.box.setChecked(value is None)
        self.edit.setEnabled(value is not None)
        if self._names() != tuple(value or ()):
            self.edit.set_words(", ".join(value or ()))

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return (self.box, self.edit)

    def _clicked(self, on: bool) -> None:
        self.changed.emit(None if on else ())

    def _names(self) -> tuple[str, ...]:
        """What is written, in its order, each once."""
        return tuple(dict.fromkeys(re.findall(r"[^\s,;]+", self.edit.words())))
