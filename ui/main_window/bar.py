"""The menus' names, which are seen from the first moment; `Commands` fills the menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu


class Bar:
    """The menu bar of a window, its menus by name."""

    def __init__(self, window: QMainWindow) -> None:
        translate, bar = QCoreApplication.translate, window.menuBar()
        self.file = bar.addMenu(translate("Commands", "&File"))
        self.edit = bar.addMenu(translate("Commands", "&Edit"))
        self.insert = bar.addMenu(translate("Commands", "&Insert"))
        self.format = bar.addMenu(translate("Commands", "F&ormat"))
        self.view = bar.addMenu(translate("Commands", "&View"))
        self.tools = bar.addMenu(translate("Commands", "&Tools"))
        self.help = bar.addMenu(translate("Commands", "&Help"))

    def all(self) -> list[QMenu]:
        """The menus, in their order."""
        return [
            self.file, self.edit, self.insert, self.format, self.view, self.tools, self.help,
        ]  # fmt: skip
