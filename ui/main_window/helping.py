"""Help: every command with its keys, and what the program is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from briefing import __version__
from ui.dialogs.keys import Group, KeysDialog
from ui.qt.icons import pixmap

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_MARK = 48  # pixels


class Helping(QObject):
    """What the Help menu shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """Show every command with its keys."""
        KeysDialog([*self.menus(), self._elsewhere()], self._window).open()

    def menus(self) -> Iterator[Group]:
        """The commands of each menu that have keys."""
        for menu in self._window.menuBar().findChildren(QMenu):
            found = [
                (made.text().replace("&", ""), _told(made.shortcut()))
                for made in menu.actions()
                if not made.shortcut().isEmpty()
            ]
            if found:
                yield menu.title().replace("&", ""), found

    def about(self) -> None:
        """Show what the program is."""
        box = QMessageBox(self._window)
        box.setObjectName("about")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Chancery"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIconPixmap(pixmap("chancery", "", _MARK, self._window.devicePixelRatioF()))
        box.setText(f"{QCoreApplication.applicationName()} {__version__}")
        box.setInformativeText(
            self.tr(
                "Briefing memos of which every statement leads back to its source. Works offline;"
                " nothing leaves this computer. A marking says how to handle a paper and protects"
                " nothing: this is not an accredited system for classified information.\n\n"
                "Under the Apache License 2.0."
            )
        )
        box.open()

    def _elsewhere(self) -> Group:
        """Keys that stand in no menu of the window."""
        return (
            self.tr("In the library and the memo"),
            [
                (self.tr("Insert the chosen items"), _told(QKeySequence("Return"))),
                (self.tr("Move the block up"), _told(QKeySequence("Alt+Up"))),
                (self.tr("Move the block down"), _told(QKeySequence("Alt+Down"))),
                (self.tr("Remove the block"), _told(QKeySequence("Ctrl+Shift+Backspace"))),
                (self.tr("Leave chosen quoted words out"), _told(QKeySequence("Del"))),
                (self.tr("Set words of yours in brackets"), "["),
            ],
        )


def _told(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
