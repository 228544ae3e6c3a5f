"""What is chosen, as chips: each says what it is and goes when it is pressed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.qt.icons import tint
from ui.widgets.flow import flowing

_WIDEST = 270  # pixels
_REMOVE = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
)


class Chip(QPushButton):
    """One thing that is chosen. `removed` carries its key."""

    removed = Signal(object)
    walked = Signal(object, int)

    def __init__(self, key: Hashable, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setProperty("kind", "filter")
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Filter. Press to remove it."))
        self.setToolTip(self.tr("{0}: remove this filter").format(text))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
        tint(self, "x", "accent", 13)
        self.setIconSize(QSize(13, 13))
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST) + " ")
        self.clicked.connect(lambda _on=False: self.removed.emit(self.key))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if key in _REMOVE:
            self.removed.emit(self.key)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.walked.emit(self, 1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """Chips, and a button behind them; hidden where there are none. Arrow keys walk them, and back
    to the button that stands `before` them; Tab comes to them from what they stand `under`.

    `removed` carries the key of a chip. Its neighbour has the focus then.
    """

    removed = Signal(object)

    def __init__(
        self,
        before: QPushButton,
        under: QWidget,
        last: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before, self._under, self._last = before, under, last
        self.chips: list[Chip] = []
        self._flow = flowing(self, spacing=4)
        self._flow.addWidget(last)
        self.hide()

    def show_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Show these, each a key and what it says."""
        wanted = list(choices)
        if [(chip.key, chip.accessibleName()) for chip in self.chips] == wanted:
            return
        focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._last)
        self.chips = [self._chip(key, text) for key, text in wanted]
        self._flow.addWidget(self._last)
        self.setVisible(bool(wanted))
        for one, other in pairwise((self._under, *self.chips, self._last)):
            QWidget.setTabOrder(one, other)
        if focused >= 0:
            self._focus(min(focused, len(self.chips) - 1))
        self.updateGeometry()

    def _chip(self, key: Hashable, text: str) -> Chip:
        chip = Chip(key, text, self)
        chip.removed.connect(self.removed)
        chip.walked.connect(self._walk)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _walk(self, chip: Chip, step: int) -> None:
        self._focus(self.chips.index(chip) + step)

    def _focus(self, place: int) -> None:
        """The chip at a place; before the first one the button there, behind the last the last."""
        if place < 0:
            goal: QPushButton = self._before
        else:
            goal = self.chips[place] if place < len(self.chips) else self._last
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
