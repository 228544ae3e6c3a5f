"""What becomes of changes nobody saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_Role = QMessageBox.ButtonRole


def ask_unsaved(
    parent: QWidget, name: str, save: Callable[[], None], discard: Callable[[], None]
) -> QMessageBox:
    """Ask, and do what is answered; nothing on Cancel."""
    box = QMessageBox(parent)
    box.setObjectName("unsaved")
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(QCoreApplication.translate("unsaved", "Save the changes to “{0}”?").format(name))
    box.setInformativeText(
        QCoreApplication.translate("unsaved", "What is not saved is lost when the memo closes.")
    )
    keep = box.addButton(QCoreApplication.translate("unsaved", "Save"), _Role.AcceptRole)
    drop = box.addButton(QCoreApplication.translate("unsaved", "Discard"), _Role.DestructiveRole)
    stay = box.addButton(QCoreApplication.translate("unsaved", "Cancel"), _Role.RejectRole)
    keep.setObjectName("save")
    drop.setObjectName("discard")
    stay.setObjectName("cancel")
    box.setDefaultButton(keep)
    box.setEscapeButton(stay)
    keep.clicked.connect(save)
    drop.clicked.connect(discard)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
