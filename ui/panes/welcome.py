"""What stands where no memo is open: the memos of late, and the templates to start from."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Template
from ui.qt.icons import tint
from ui.qt.language import language
from ui.qt.theme import px
from ui.widgets.elided import ElidedButton
from ui.widgets.wrapped import ChoiceButton, WrappedLabel

_WIDE, _WIDEST = 620, 860  # pixels from which on there are two columns; and at most


class WelcomePane(QScrollArea):
    """Says how to begin. `chosen` carries a template's id, `recent_chosen` a memo's path."""

    chosen = Signal(str)
    open_wanted = Signal()
    templates_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: list[QPushButton] = []
        self.recent: list[QPushButton] = []
        self._paths: list[Path] = []
        self._recent_title = QLabel(self.tr("Recent memos"))
        self._recent_title.setProperty("tone", "heading")
        self._recent, self._templates = QGridLayout(), QGridLayout()
        self._recent.setSpacing(2)
        self._templates.setSpacing(10)
        self.open_button = QPushButton(self.tr("Open a memo…"))
        tint(self.open_button, "folder-open")
        self.open_button.clicked.connect(self.open_wanted)
        self.templates_button = QPushButton(self.tr("Templates…"))
        tint(self.templates_button, "layout-template")
        self.templates_button.clicked.connect(self.templates_wanted)
        self._recent_title.hide()
        self._lay_out()

    def show_recent(self, paths: list[Path]) -> None:
        """Offer the memos opened last."""
        if paths == self._paths:
            return
        self._paths = paths
        for button in self.recent:
            button.deleteLater()
        self._recent_title.setVisible(bool(paths))
        self.recent = [self._recent_button(path) for path in paths]
        self._place()

    def show_templates(self, templates: list[Template]) -> None:
        """Offer these."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons = [_choice(template) for template in templates]
        for button, template in zip(self.buttons, templates, strict=True):
            button.clicked.connect(lambda _down=False, of=template.id: self.chosen.emit(of))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._place()

    def _recent_button(self, path: Path) -> QPushButton:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        day = QLocale().toString(changed.date(), "d MMMM yyyy")
        told = "   ·   ".join((path.stem, path.parent.name, day))
        button = ElidedButton(told)
        button.setProperty("kind", "plain")
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Open {0}").format(path.stem))
        tint(button, "file-text")
        button.clicked.connect(lambda _down=False, of=path: self.recent_chosen.emit(of))
        return button

    # Laying out

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Begin a memo"))
        title.setProperty("tone", "title")
        told = WrappedLabel(
            self.tr("Choose a template, then pick events, figures and quotes from the library."),
            "quiet",
        )
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addStretch(1)
        middle.addWidget(self._recent_title)
        middle.addLayout(self._recent)
        middle.addSpacing(14)
        middle.addWidget(title)
        middle.addWidget(told)
        middle.addSpacing(4)
        middle.addLayout(self._templates)
        middle.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.open_button)
        row.addWidget(self.templates_button)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(2)
        column = QWidget()
        column.setMaximumWidth(px(_WIDEST))
        column.setLayout(middle)
        ground = QWidget()
        ground.setProperty("ground", "pane")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(ground)
        row.setContentsMargins(32, 24, 32, 24)
        row.addStretch(1)
        row.addWidget(column, 20)
        row.addStretch(1)
        self.setWidget(ground)

    def _place(self) -> None:
        """Put what is offered into place: the memos below each other, to be read to the end;
        the templates in one column or two, by the room there is."""
        two = 2 if self.viewport().width() >= px(_WIDE) else 1
        for grid, offered, columns in (
            (self._recent, self.recent, 1),
            (self._templates, self.buttons, two),
        ):
            for number, button in enumerate(offered):
                grid.addWidget(button, number // columns, number % columns)
            for column in range(2):
                grid.setColumnStretch(column, 1 if column < columns else 0)


def _choice(template: Template) -> QPushButton:
    name, told = template.name.get(language()), template.description.get(language())
    button = ChoiceButton()
    button.setAccessibleName(name)
    button.setAccessibleDescription(told)
    inside = QVBoxLayout(button)
    inside.setContentsMargins(18, 12, 18, 12)
    inside.setSpacing(3)
    for text, tone in ((name, "heading"), (told, "quiet")):
        label = WrappedLabel(text, tone)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(label)
    inside.addStretch(1)
    return button
