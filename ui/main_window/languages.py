"""The languages of the paper that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.app.model import Language, Pairing
from briefing.errors import BriefingError
from ui.dialogs.languages import LanguagesDialog

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Languages(QObject):
    """Asks for a second language, and lets the paper be in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Ask which, and how the two stand together."""
        session = self._window.session
        if session is not None:
            dialog = LanguagesDialog(session.paper, self._window)
            dialog.made.connect(self._set)
            dialog.open()

    def _set(self, second: Language | None, pairing: Pairing) -> None:
        session = self._window.session
        if session is None:
            return
        try:
            session.set_second_language(second, pairing)
        except BriefingError as error:
            self._window.show_error(error)
