"""The templates that are offered: on the welcome page and in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing.app import templates

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Offering(QObject):
    """Reads the templates anew and shows them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def refresh(self) -> None:
        """Offer the templates that are there."""
        self._window.operations.ask("welcome", templates.load_all, self._show)

    def _show(self, shelf: Any) -> None:
        self._window.welcome.show_templates(shelf)
        self._window.finding.templates = shelf
        self._window.templates_shown.emit()
