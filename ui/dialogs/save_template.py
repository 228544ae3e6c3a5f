"""A memo as a template of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.buttons import Buttons
from ui.widgets.wrapped import WrappedLabel


class SaveTemplateDialog(QDialog):
    """`made` carries the template's name."""

    made = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save as template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = WrappedLabel(
            self.tr(
                "The template keeps the sections, the standing header fields and your own"
                " paragraphs. Picked items, the subject and the dates are left out."
            ),
            "quiet",
        )
        label = QLabel(self.tr("&Name of the template"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setMaxLength(120)
        label.setBuddy(self.name)
        self.buttons = Buttons(self.tr("Save template"))
        self.buttons.done.setEnabled(False)
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        self.name.textChanged.connect(lambda text: self.buttons.done.setEnabled(bool(text.strip())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(10)
        for part in (told, label, self.name):
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(440)

    def _done(self) -> None:
        name = self.name.text().strip()
        self.accept()
        self.made.emit(name)
