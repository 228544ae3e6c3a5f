"""What becomes of changes nobody saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

_Role = QMessageBox.ButtonRole


def ask_unsaved(
    parent: QWidget, name: str, save: Callable[[], None], discard: Callable[[], None]
) -> QMessageBox:
    """Ask, and do what is answered; nothing on Cancel."""
    box = _box(parent, "unsaved")
    box.setText(QCoreApplication.translate("unsaved", "Save the changes to “{0}”?").format(name))
    box.setInformativeText(
        QCoreApplication.translate("unsaved", "What is not saved is lost when the memo closes.")
    )
    keep = box.addButton(QCoreApplication.translate("unsaved", "Save"), _Role.AcceptRole)
    keep.setObjectName("save")
    keep.clicked.connect(save)
    _may_discard(box, discard)
    box.setDefaultButton(keep)
    box.open()
    return box


def ask_discard(parent: QWidget, name: str, discard: Callable[[], None]) -> QMessageBox:
    """Ask whether unsaved work is to be given up; nothing on Cancel, which is offered first."""
    box = _box(parent, "discard")
    box.setText(QCoreApplication.translate("unsaved", "Discard “{0}”?").format(name))
    box.setInformativeText(
        QCoreApplication.translate("unsaved", "What was not saved cannot be had back.")
    )
    box.setDefaultButton(_may_discard(box, discard))
    box.open()
    return box


def _box(parent: QWidget, name: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _may_discard(box: QMessageBox, discard: Callable[[], None]) -> QPushButton:
    """Put in the buttons that discard and that change nothing, and give back the second."""
    drop = box.addButton(QCoreApplication.translate("unsaved", "Discard"), _Role.DestructiveRole)
    stay = box.addButton(QCoreApplication.translate("unsaved", "Cancel"), _Role.RejectRole)
    drop.setObjectName("discard")
    stay.setObjectName("cancel")
    drop.clicked.connect(discard)
    box.setEscapeButton(stay)
    return stay
