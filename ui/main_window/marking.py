"""The marking of the memo that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing.app import templates
from briefing.app.model import Marking, Scheme
from briefing.errors import BriefingError
from ui.dialogs.marking import MarkingDialog

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Marks(QObject):
    """Asks how the memo is to be marked, and marks it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Ask by which scheme, and how."""

        def open_on(schemes: Any) -> None:
            session = self._window.session
            if session is not None:
                dialog = MarkingDialog(schemes, session.paper, self._window)
                dialog.made.connect(self._mark)
                dialog.open()

        self._window.operations.ask("marking", templates.schemes, open_on)

    def _mark(self, scheme: Scheme | None, chosen: Marking) -> None:
        session = self._window.session
        if session is None:
            return
        try:
            session.choose_marking(scheme, chosen)
        except BriefingError as error:
            self._window.show_error(error)
