"""All settings in one place; what is changed holds from then on, without a new start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import LANGUAGES, Scheme, Template
from ui.dialogs.buttons import Buttons
from ui.qt import settings
from ui.qt.language import NAMES, language
from ui.qt.settings import Setting
from ui.qt.theme import px
from ui.widgets.fixed import FixedLine
from ui.widgets.wrapped import WrappedLabel

_LANGUAGES = {code: NAMES[code] for code in LANGUAGES}
_BAR = 12  # pixels a scroll bar may take
_FOLDERS = (settings.MEMO_FOLDER, settings.EXPORT_FOLDER)


class SettingsDialog(QDialog):
    """`changed` carries the settings that are not what they were; they are kept by then."""

    changed = Signal(object)

    def __init__(
        self,
        templates: Sequence[Template],
        schemes: Sequence[Scheme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields: dict[Setting, QComboBox | QLineEdit] = {}
        self._values: dict[Setting, Callable[[], str]] = {}
        self._labels: list[QLabel] = []
        groups = QWidget()
        self._layout = QVBoxLayout(groups)
        self._layout.setContentsMargins(22, 18, 22, 6)
        self._layout.setSpacing(8)
        self._build(templates, schemes)
        self._layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(groups)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 0, 22, 18)
        foot.setSpacing(8)
        self.state = WrappedLabel(tone="warn")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.hide()
        self.buttons = Buttons(self.tr("Save settings"))
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        foot.addWidget(self.state)
        foot.addLayout(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.setMinimumWidth(max(px(560), groups.minimumSizeHint().width() + _BAR))
        high = groups.sizeHint().height() + foot.sizeHint().height() + _BAR
        self.resize(self.minimumWidth(), min(high, self.screen().availableGeometry().height() - 60))

    def value(self, setting: Setting) -> str:
        """What the dialog shows for a setting."""
        return self._values[setting]()

    def _done(self) -> None:
        for setting in _FOLDERS:
            folder = self.value(setting)
            if folder and not Path(folder).expanduser().is_dir():
                self.state.setText(self.tr("There is no folder {0}").format(folder))
                self.state.show()
                self.fields[setting].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        changed = {known for known in self._values if self.value(known) != settings.get(known)}
        for setting in changed:
            settings.put(setting, self.value(setting))
        self.accept()
        self.changed.emit(changed)

    # Building

    def _build(self, templates: Sequence[Template], schemes: Sequence[Scheme]) -> None:
        self._build_window()
        self._build_memos(templates, schemes)
        form = self._group(self.tr("Folders"))
        self._folder(form, settings.MEMO_FOLDER, self.tr("&Memos"))
        self._folder(form, settings.EXPORT_FOLDER, self.tr("Exported &papers"))
        self._align()

    def _build_window(self) -> None:
        form = self._group(self.tr("Window"))
        self._choice(
            form,
            settings.LANGUAGE,
            self.tr("&Language"),
            {"": self.tr("As the system"), **_LANGUAGES},
        )
        self._choice(
            form,
            settings.THEME,
            self.tr("&Theme"),
            {
                "system": self.tr("As the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
            },
        )
        self._choice(
            form,
            settings.TEXT_SIZE,
            self.tr("Te&xt size"),
            {
                "small": self.tr("Small"),
                "normal": self.tr("Normal"),
                "large": self.tr("Large"),
                "larger": self.tr("Larger"),
            },
        )
        self._choice(
            form,
            settings.SPELLING,
            self.tr("&Spelling"),
            {"on": self.tr("Underlined as one writes"), "off": self.tr("Not checked")},
        )

    def _build_memos(self, templates: Sequence[Template], schemes: Sequence[Scheme]) -> None:
        form = self._group(self.tr("New memos"))
        self._words(form, settings.AUTHOR, self.tr("&Author"), self.tr("fills “Drafted”"))
        self._words(form, settings.OFFICE, self.tr("&Office"), self.tr("fills “From”"))
        shelf = {known.id: known.name.get(language()) for known in templates}
        self._choice(
            form,
            settings.TEMPLATE,
            self.tr("T&emplate"),
            {"": self.tr("The first on the shelf"), **shelf},
        )
        self._choice(
            form,
            settings.PAPER_LANGUAGE,
            self.tr("Lan&guage of papers"),
            {"": self.tr("As the window"), **_LANGUAGES},
        )
        self._choice(
            form,
            settings.PAGE,
            self.tr("&Page"),
            {"": self.tr("As the template"), "A4": "A4", "Letter": "Letter"},
        )
        marks = {scheme.id: scheme.name.get(language()) for scheme in schemes}
        self._choice(
            form,
            settings.MARKING,
            self.tr("Ma&rking scheme"),
            {"": self.tr("As the template"), **marks},
        )
        self._choice(
            form,
            settings.CITATION,
            self.tr("&Citation style"),
            {
                "": self.tr("As the template"),
                "by-language": self.tr("By the paper’s language"),
                "chicago": "Chicago",
                "oscola": "OSCOLA",
                "un": self.tr("United Nations"),
                "gost": self.tr("GOST R 7.0.5"),
            },
        )

    def _align(self) -> None:
        """Let the fields of all groups begin at one line."""
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(widest)

    def _group(self, name: str) -> QFormLayout:
        title = QLabel(name)
        title.setProperty("tone", "heading")
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 8)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.addWidget(title)
        self._layout.addLayout(form)
        return form

    def _choice(
        self, form: QFormLayout, setting: Setting, label: str, names: Mapping[str, str]
    ) -> None:
        box = QComboBox()
        for key, name in names.items():
            box.addItem(name, key)
        box.setCurrentIndex(max(box.findData(settings.get(setting)), 0))
        self._row(form, setting, label, box, lambda: str(box.currentData()))

    def _words(self, form: QFormLayout, setting: Setting, label: str, told: str) -> None:
        field = QLineEdit(settings.get(setting))
        field.setPlaceholderText(told)
        field.setMaxLength(200)
        field.setAccessibleDescription(told)
        self._row(form, setting, label, field, lambda: " ".join(field.text().split()))

    def _folder(self, form: QFormLayout, setting: Setting, label: str) -> None:
        field = QLineEdit(settings.get(setting))
        field.setPlaceholderText(self.tr("Documents, or beside the memo"))
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.setAccessibleName(self.tr("Browse: {0}").format(label.replace("&", "")))

        def ask() -> None:
            found = QFileDialog.getExistingDirectory(self, label.replace("&", ""), field.text())
            if found:
                field.setText(found)

        browse.clicked.connect(ask)
        self._row(form, setting, label, field, lambda: field.text().strip(), browse)

    def _row(
        self,
        form: QFormLayout,
        setting: Setting,
        label: str,
        field: QComboBox | QLineEdit,
        value: Callable[[], str],
        beside: QWidget | None = None,
    ) -> None:
        field.setAccessibleName(label.replace("&", ""))
        told = QLabel(label)
        told.setBuddy(field)
        self._labels.append(told)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        form.addRow(told, row)
        if settings.fixed(setting) is not None:
            line = FixedLine()
            field.setAccessibleDescription(line.text())
            for part in (field, beside):
                if part is not None:
                    part.setEnabled(False)
            form.addRow("", line)
        self.fields[setting] = field
        self._values[setting] = value
