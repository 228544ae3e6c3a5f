"""Another template for the open memo: which, and what would have no place in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Paper, Template
from ui.dialogs.buttons import Buttons
from ui.qt.language import language
from ui.qt.theme import px
from ui.widgets.wrapped import WrappedLabel


class ChangeTemplateDialog(QDialog):
    """`made` carries the template chosen; `tried` gives the memo's paper as one would make it."""

    made = Signal(object)

    def __init__(
        self,
        templates: Sequence[Template],
        now: Template,
        tried: Callable[[Template], Paper],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the memo’s template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._templates = [each for each in templates if each != now]
        self._tried = tried
        self.list = QListWidget()
        self.list.setProperty("look", "boxed")
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for template in self._templates:
            entry = QListWidgetItem(template.name.get(language()))
            entry.setToolTip(template.description.get(language()))
            self.list.addItem(entry)
        self.about = WrappedLabel(tone="quiet")
        self.lost = WrappedLabel()
        for label in (self.about, self.lost):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumHeight(px(40))
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = Buttons(self.tr("Change template"))
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _entry: self._done())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.about)
        layout.addWidget(self.lost)
        layout.addLayout(self.buttons)
        self.resize(px(520), px(560))
        self.list.setCurrentRow(0)

    def _tell(self, row: int) -> None:
        self.buttons.done.setEnabled(row >= 0)
        if row < 0:
            return
        template = self._templates[row]
        self.about.setText(template.description.get(language()))
        paper = self._tried(template)
        aside = [section.was for section in paper.sections if section.was]
        aside += [kept.label for kept in paper.kept]
        told = self.tr("Everything has a place in it.")
        if aside:
            told = self.tr("No place in it: {0}. Kept in the memo, not printed.")
            told = told.format(", ".join(aside))
        self.lost.setText(told)

    def _done(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            template = self._templates[row]
            self.accept()
            self.made.emit(template)
