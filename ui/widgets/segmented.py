"""A row of buttons of which one is down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segmented(QFrame):
    """Choices side by side; arrow keys walk them. Each has a key and a text."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        for key, text in choices:
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # so it is told as one of several; the group sees to it
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            self._group.addButton(button, len(self._keys))
            self._keys.append(key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    def current(self) -> str:
        """The key of the button that is down; "" where none is."""
        down = self._group.checkedId()
        return self._keys[down] if down >= 0 else ""

    def choose(self, key: str) -> None:
        """Press a button down."""
        self.button(key).setChecked(True)

    def show_choice(self, key: str | None) -> None:
        """Show a button pressed down, or with None no button, without a word to anybody."""
        before = self.blockSignals(True)
        self._group.setExclusive(key is not None)
        for number, known in enumerate(self._keys):
            self._group.button(number).setChecked(known == key)
        self.blockSignals(before)

    def button(self, key: str) -> QPushButton:
        """The button of a key."""
        found = self._group.button(self._keys.index(key))
        if not isinstance(found, QPushButton):
            raise TypeError(key)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        button = self._group.button((self._group.checkedId() + step) % len(self._keys))
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, number: int, down: bool) -> None:
        if down:
            self._group.setExclusive(True)
            self.chosen.emit(self._keys[number])
