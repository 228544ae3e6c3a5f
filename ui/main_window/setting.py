"""The settings: asked for in their dialog, and put into force."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing.app import templates
from briefing.app.model import Scheme, Template
from ui.dialogs.settings import SettingsDialog
from ui.qt import settings

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


class Preferences(QObject):
    """What the settings change in this window, and when it must be made anew."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Show the settings; what is changed there holds at once."""

        def read() -> tuple[list[Template], list[Scheme]]:
            return templates.load_all(), templates.schemes()

        def open_on(found: Any) -> None:
            dialog = SettingsDialog(*found, self._window)
            dialog.changed.connect(self._changed)
            dialog.open()

        self._window.operations.ask("settings", read, open_on)

    def _changed(self, changed: set[settings.Setting]) -> None:
        window = self._window
        if settings.THEME in changed:
            window.choose_theme(settings.get(settings.THEME))
        if settings.SPELLING in changed:
            window.spelling.look()
        if changed & {settings.LANGUAGE, settings.TEXT_SIZE}:
            window.renewal_wanted.emit()
