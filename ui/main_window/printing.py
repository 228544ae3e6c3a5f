"""Printing the memo that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.dialogs.print import PrintDialog

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Printing(QObject):
    """Opens the dialog, and says what came of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open(self) -> None:
        """Ask how to print."""
        window = self._window
        if window.session is None:
            return
        dialog = PrintDialog(window.session.memo, window.operations, window.files.name(), window)
        dialog.printed.connect(self._printed)
        dialog.open()

    def _printed(self, count: int) -> None:
        self._window.say(self.tr("Printed: %n page(s)", "", count))
