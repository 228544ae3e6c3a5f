"""A new memo, or an annex of one: from which template, in which language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import LANGUAGES, Language, Template
from ui.dialogs.buttons import Buttons
from ui.qt import settings
from ui.qt.language import NAMES, language
from ui.qt.theme import px
from ui.widgets.wrapped import WrappedLabel


class NewMemoDialog(QDialog):
    """`made` carries the template and the paper's language."""

    made = Signal(object, str)

    def __init__(
        self,
        templates: list[Template],
        parent: QWidget | None = None,
        *,
        title: str = "",
        button: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or self.tr("New memo from a template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._templates = templates
        self.list = QListWidget()
        self.list.setProperty("look", "boxed")
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for template in templates:
            entry = QListWidgetItem(template.name.get(language()))
            entry.setToolTip(template.description.get(language()))
            self.list.addItem(entry)
        self.name = WrappedLabel(tone="heading")
        self.name.hide()
        self.about = WrappedLabel(tone="quiet")
        self.about.setMinimumHeight(44)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.paper = QComboBox()
        self.paper.setAccessibleName(self.tr("Language of the paper"))
        for code in LANGUAGES:
            self.paper.addItem(NAMES[code], code)
        self.paper.setCurrentIndex(
            self.paper.findData(settings.get(settings.PAPER_LANGUAGE) or language())
        )
        self.buttons = Buttons(button or self.tr("Make memo"))
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _entry: self._done())
        self._lay_out()
        self.list.setCurrentRow(0)

    def choose(self, template: str) -> None:
        """Stand on a template."""
        rows = [row for row, known in enumerate(self._templates) if known.id == template]
        self.list.setCurrentRow(rows[0] if rows else 0)

    def keep_to(self, template: str) -> None:
        """Ask for the language alone, a template being chosen; for both where there is no such."""
        self.choose(template)
        chosen = self._templates[self.list.currentRow()]
        if chosen.id == template:
            self.name.setText(chosen.name.get(language()))
            self.name.show()
            self.list.hide()
            self.paper.setFocus()
            self.adjustSize()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Language of the paper"), self.paper)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(self.name)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.about)
        layout.addLayout(form)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(px(420))
        self.resize(px(500), px(500))

    def _tell(self, row: int) -> None:
        described = self._templates[row].description.get(language()) if row >= 0 else ""
        self.about.setText(described)
        self.buttons.done.setEnabled(row >= 0)

    def _done(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            template, paper = self._templates[row], str(self.paper.currentData())
            self.accept()
            self.made.emit(template, paper)


class AnnexDialog(NewMemoDialog):
    """For an annex; it begins with the main paper's language."""

    def __init__(
        self, templates: list[Template], paper: Language, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("AnnexDialog", "Add an annex")
        button = QCoreApplication.translate("AnnexDialog", "Add annex")
        super().__init__(templates, parent, title=title, button=button)
        self.paper.setCurrentIndex(self.paper.findData(paper))
