"""Help: the keys of all commands, and what the program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefing import __version__
from ui.dialogs.keys import KeysDialog
from ui.main_window import MainWindow


def test_every_key_of_a_menu_is_told(window: MainWindow, qtbot: QtBot):
    window.library_pane.field.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    tree = dialog.tree
    told = {
        group.child(row).text(1)
        for group in map(tree.topLevelItem, range(tree.topLevelItemCount()))
        for row in range(group.childCount())
    }
    known = {made.shortcut().toString() for made in window.findChildren(QAction)} - {""}
    assert known <= told
    dialog.close()


def test_the_program_tells_its_version_and_what_a_marking_is_worth(window: MainWindow):
    window.commands.about.trigger()
    box = window.findChild(QMessageBox, "about")
    assert box is not None
    assert __version__ in box.text()
    assert "protects nothing" in box.informativeText()
    box.close()
