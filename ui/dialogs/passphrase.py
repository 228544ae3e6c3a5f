"""A passphrase for a paper, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.wrapped import WrappedLabel


class Passphrase(QWidget):
    """Asked for where the box is ticked. `changed` says that something here was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("&Lock the PDF with a passphrase"))
        self.first = self._field(self.tr("Passphrase"))
        self.second = self._field(self.tr("The same once more"))
        told = WrappedLabel(
            self.tr(
                "A locked PDF is not PDF/A, and a Word paper cannot be locked."
                " Without the passphrase nobody can open it."
            ),
            "small",
        )
        self._asked = QWidget()
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.first)
        fields.addWidget(self.second)
        inside = QVBoxLayout(self._asked)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(fields)
        inside.addWidget(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self._asked)
        self._asked.hide()
        self.box.toggled.connect(self._toggled)

    def wanted(self) -> bool:
        """Whether the paper is to be locked."""
        return self.box.isChecked()

    def words(self) -> str:
        """The passphrase; "" where none is wanted, or the two do not agree."""
        return self.first.text() if self.wanted() and not self.fault() else ""

    def fault(self) -> str:
        """What keeps the passphrase from being used; "" for nothing."""
        if not self.wanted():
            return ""
        if not self.first.text().strip():
            return self.tr("Type a passphrase.")
        if self.first.text() != self.second.text():
            return self.tr("The two passphrases differ.")
        return ""

    def _toggled(self, on: bool) -> None:
        self._asked.setVisible(on)
        if on:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(lambda _words: self.changed.emit())
        return field
