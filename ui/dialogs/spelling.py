"""Spelling: whether it is checked, by which dictionaries, and where they are looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from briefing.app import spelling
from briefing.app.model import LANGUAGES
from ui.dialogs.buttons import Buttons
from ui.qt import settings
from ui.qt.language import NAMES
from ui.qt.theme import px
from ui.widgets.wrapped import WrappedLabel


class SpellingDialog(QDialog):
    """`changed` says that spelling was switched on or off."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Spelling"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.check = QCheckBox(self.tr("&Underline words that are not in the dictionary"))
        self.check.setChecked(settings.get(settings.SPELLING) == "on")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(6)
        self.found: dict[str, QLabel] = {}
        for code in LANGUAGES:
            file = spelling.dictionary(code)
            label = _plain(str(file) if file else self.tr("no dictionary"))
            label.setProperty("tone", "" if file else "quiet")
            self.found[code] = label
            form.addRow(_plain(NAMES[code]), label)
        where = _plain(
            self.tr(
                "A dictionary is a pair of hunspell files, such as ru_RU.aff and ru_RU.dic."
                " They are looked for in these folders:"
            )
        )
        where.setProperty("tone", "quiet")
        self.folders = _plain("\n".join(str(folder) for folder in spelling.folders()))
        self.buttons = Buttons(self.tr("Save"))
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(self.check)
        layout.addLayout(form)
        layout.addWidget(where)
        layout.addWidget(self.folders)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(px(480))

    def _done(self) -> None:
        settings.put(settings.SPELLING, "on" if self.check.isChecked() else "off")
        self.accept()
        self.changed.emit()


def _plain(text: str) -> QLabel:
    label = WrappedLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
