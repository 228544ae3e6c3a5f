"""How a memo is marked: by which scheme, at which level, with marks of its parts or without."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Marking, Paper, Scheme
from briefing.app.obeying import allowed_levels
from briefing.app.policy import current
from briefing.app.told import scheme_words
from ui.dialogs.buttons import Buttons
from ui.qt.language import language, words
from ui.qt.theme import px
from ui.widgets.fixed import FixedLine
from ui.widgets.wrapped import WrappedLabel


class MarkingDialog(QDialog):
    """`made` carries the scheme, None for none, and how the paper is marked by it."""

    made = Signal(object, object)

    def __init__(
        self, schemes: Sequence[Scheme], paper: Paper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Marking"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        held = paper.template.marking
        self._before, self._policy = paper.marking, current()
        allowed = self._policy.schemes or schemes
        self._schemes = {scheme.id: scheme for scheme in allowed}
        if held is not None and (held.id in self._schemes or not self._policy.schemes):
            self._schemes[held.id] = held
        self.scheme, self.level = QComboBox(), QComboBox()
        self.title, self.mode = QComboBox(), QComboBox()
        if not self._policy.schemes:
            self.scheme.addItem(self.tr("None: the header field as it is written"), "")
        for scheme in self._schemes.values():
            self.scheme.addItem(scheme.name.get(language()), scheme.id)
        for text, mode in (
            (self.tr("Where the scheme puts it"), ""),
            (self.tr("At the head and foot of every page"), "every-page"),
            (self.tr("At the top right of the first page"), "first-page"),
        ):
            self.mode.addItem(text, mode)
        self.portions = QCheckBox(self.tr("A mark before &each part"))
        self.about = WrappedLabel(tone="quiet")
        self._lay_out()
        self.scheme.currentIndexChanged.connect(self._fill)
        self.portions.toggled.connect(self._show_title)
        self.scheme.setCurrentIndex(max(self.scheme.findData(held.id if held else ""), 0))
        self._fill()
        if held is not None:
            self.level.setCurrentIndex(max(self.level.findData(self._before.level), 0))
            self.title.setCurrentIndex(max(self.title.findData(self._before.title), 0))
            self.portions.setChecked(self._before.portions)
            self.mode.setCurrentIndex(max(self.mode.findData(self._before.mode), 0))
        self._show_title()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form = form
        for text, box in (
            (self.tr("&Scheme"), self.scheme),
            (self.tr("&Level, at the least"), self.level),
            (self.tr("Mark of the &title"), self.title),
            (self.tr("&Printed"), self.mode),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(24)
            form.addRow(label, box)
        form.insertRow(2, self.portions)
        if self._policy.schemes:
            form.addRow("", FixedLine())
        self.scheme.setEnabled(self._policy.scheme is None)
        self.buttons = Buttons(self.tr("Mark memo"))
        self.buttons.done.clicked.connect(self._done)
        self.buttons.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.about)
        layout.addWidget(WrappedLabel(words().paper("marking_notice"), "quiet"))
        layout.addStretch(1)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(px(520))

    def _chosen(self) -> Scheme | None:
        return self._schemes.get(str(self.scheme.currentData()))

    def _fill(self) -> None:
        """Offer what the scheme has."""
        scheme = self._chosen()
        self.level.clear()
        self.title.clear()
        self.title.addItem(self.tr("none"), "")
        allowed = allowed_levels(self._policy, scheme) if scheme else ()
        for number, level in enumerate(scheme.levels if scheme else ()):
            name = level.label.get(language())
            if level not in allowed:
                continue
            self.level.addItem(name, level.id if number else "")
            self.title.addItem(f"{level.portion} {name}".strip(), level.id)
        self.level.setEnabled(scheme is not None)
        self.mode.setEnabled(scheme is not None and any(level.printed for level in scheme.levels))
        self.about.setText(scheme_words(scheme, words()) if scheme else "")
        self.about.setVisible(scheme is not None)
        self.portions.setEnabled(scheme is not None and scheme.has_portions)
        if not self.portions.isEnabled():
            self.portions.setChecked(False)
        self._show_title()

    def _show_title(self) -> None:
        self._form.setRowVisible(self.title, self.portions.isChecked())

    def _done(self) -> None:
        portions = self.portions.isChecked()
        title = str(self.title.currentData() or "") if portions else ""
        level, scheme = str(self.level.currentData() or ""), self._chosen()
        mode = self.mode.currentData() if self.mode.isEnabled() else ""
        self.accept()
        self.made.emit(scheme, Marking(level, portions, title, mode))
