"""The languages of a paper: whether it has a second, and how the two stand together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from briefing.app.model import LANGUAGES, Paper
from ui.dialogs.buttons import Buttons
from ui.qt.language import NAMES
from ui.qt.theme import px
from ui.widgets.wrapped import WrappedLabel


class LanguagesDialog(QDialog):
    """`made` carries the second language, None for none, and the pairing."""

    made = Signal(object, str)

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Languages of the paper"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.second, self.pairing = QComboBox(), QComboBox()
        self.second.addItem(self.tr("None: {0} alone").format(NAMES[paper.language]), "")
        for code in LANGUAGES:
            if code != paper.language:
                self.second.addItem(NAMES[code], code)
        self.pairing.addItem(self.tr("One after the other, each on pages of its own"), "after")
        self.pairing.addItem(self.tr("In two columns, side by side"), "columns")
        self.second.setCurrentIndex(max(self.second.findData(paper.second or ""), 0))
        self.pairing.setCurrentIndex(self.pairing.findData(paper.pairing))
        self.second.currentIndexChanged.connect(self._offer)
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, box in (
            (self.tr("&Second language"), self.second),
            (self.tr("The two s&tand"), self.pairing),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            form.addRow(label, box)
        told = self.tr(
            "What the program writes it writes in both. What you write stands in one language "
            "until you write it in the other; nothing is translated by machine."
        )
        self.buttons = Buttons(self.tr("Set languages"))
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(WrappedLabel(told, "quiet"))
        layout.addStretch(1)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(px(500))

    def _offer(self) -> None:
        self.pairing.setEnabled(bool(self.second.currentData()))

    def _done(self) -> None:
        chosen, pairing = str(self.second.currentData()), str(self.pairing.currentData())
        self.accept()
        self.made.emit(chosen or None, pairing)
