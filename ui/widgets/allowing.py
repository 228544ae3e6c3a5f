"""All there is, or only what is chosen of several groups."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.qt.facets import capital
from ui.widgets.flow import flowing
from ui.widgets.places import Row

Groups = Mapping[str, tuple[str, Mapping[str, str]]]


class SomeRow(Row):
    """A box for all there is (None), and without it boxes to choose from, in groups; none chosen
    is nothing. `groups` are by key, with a caption and the names of what is in them. What the
    groups do not know is offered last, by its key, and stays."""

    def __init__(self, caption: str, everything: str, groups: Groups, remark: str = "") -> None:
        super().__init__(caption, remark)
        self._offered: Collection[str] = tuple(groups)
        self._value: tuple[str, ...] | None = None
        self.box = QCheckBox(everything)
        self.box.setAccessibleName(f"{caption}: {everything}")
        self.box.clicked.connect(lambda on: self.changed.emit(None if on else ()))
        self.boxes: dict[str, QCheckBox] = {}
        self._parts: dict[str, tuple[QWidget, tuple[QCheckBox, ...]]] = {}
        self._held = QWidget()
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(22, 2, 0, 0)
        self._column.setSpacing(6)
        for key, (name, known) in groups.items():
            self._add(key, name, known)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self._held)
        self.hold(whole, captioned=False)

    def offer(self, groups: Collection[str]) -> None:
        """Show these groups alone, and others of which something is chosen."""
        self._offered = groups
        self._show_parts()

    def show_value(self, value: Any) -> None:  # noqa: D102
        self._value = value
        chosen = value or ()
        others = {key: capital(key) for key in chosen if key not in self.boxes}
        if others:
            self._add(f"others-{len(self._parts)}", self.tr("Others"), others)
        self.box.setChecked(value is None)
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)
        self._show_parts()

    def controls(self) -> Sequence[QWidget]:  # noqa: D102
        return (self.box, *self.boxes.values())

    def _add(self, key: str, caption: str, names: Mapping[str, str]) -> None:
        part, field = QWidget(), QWidget()
        part.setAccessibleName(caption)
        label = QLabel(caption)
        label.setProperty("tone", "small")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        rows = flowing(field, spacing=4)
        boxes = {known: QCheckBox(name) for known, name in names.items()}
        widest = max((box.sizeHint().width() for box in boxes.values()), default=0)
        for known, box in boxes.items():
            box.setMinimumWidth(widest)
            box.setAccessibleName(f"{caption}: {names[known]}")
            box.clicked.connect(lambda _on: self._clicked())
            rows.addWidget(box)
        self.boxes |= boxes
        self._parts[key] = part, tuple(self.boxes[known] for known in names)
        self._column.addWidget(part)

    def _show_parts(self) -> None:
        self._held.setVisible(self._value is not None)
        for key, (part, boxes) in self._parts.items():
            part.setVisible(key in self._offered or any(box.isChecked() for box in boxes))

    def _clicked(self) -> None:
        self.changed.emit(tuple(key for key, box in self.boxes.items() if box.isChecked()))
