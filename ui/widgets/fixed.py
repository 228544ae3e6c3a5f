"""The line that says by which file something is fixed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing.app.policy import current
from ui.widgets.wrapped import WrappedLabel


class FixedLine(WrappedLabel):
    """Stands under what cannot be chosen on this machine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="small", parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("Fixed by {0}").format(current().path))
