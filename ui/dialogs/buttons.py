"""The two buttons at a dialog's foot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton


class Buttons(QHBoxLayout):
    """Cancel, and what the dialog is for."""

    def __init__(self, done: str) -> None:
        super().__init__()
        self.setSpacing(8)
        self.cancel = QPushButton(QCoreApplication.translate("Buttons", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.done = QPushButton(done)
        self.done.setProperty("kind", "primary")
        self.done.setDefault(True)
        self.addStretch(1)
        self.addWidget(self.cancel)
        self.addWidget(self.done)
