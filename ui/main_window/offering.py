"""The templates that are offered: on the welcome page and in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing.app import offers, templates
from briefing.app.model import Template
from briefing.app.offers import Offer
from ui.qt.language import language

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Offering(QObject):
    """Reads the templates anew and shows them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def refresh(self) -> None:
        """Offer the templates that are there."""
        self._window.operations.ask("welcome", _read, self._show)

    def _show(self, read: Any) -> None:
        shelf, offered = read
        self._window.welcome.show_templates(offered)
        self._window.finding.templates = shelf
        self._window.templates_shown.emit()


def _read() -> tuple[list[Template], list[Offer]]:
    """Every template, and as it is offered; which is remembered for the next start."""
    code, state = language(), offers.state()
    shelf = templates.load_all()
    offered = [Offer(each.id, each.name.get(code), each.description.get(code)) for each in shelf]
    offers.keep(offered, code, state)
    return shelf, offered
