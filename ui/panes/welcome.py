"""What stands where no memo is open: the templates to start from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing.app.model import Template
from ui.qt.icons import tint
from ui.qt.language import language


class WelcomePane(QScrollArea):
    """Says how to begin. `chosen` carries a template's id, `recent_chosen` a memo's path."""

    chosen = Signal(str)
    open_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("ground", "pane")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        title = QLabel(self.tr("Begin a memo"))
        title.setProperty("tone", "title")
        told = QLabel(
            self.tr("Choose a template, then pick events, figures and quotes from the library.")
        )
        told.setProperty("tone", "quiet")
        told.setWordWrap(True)
        self._templates = QVBoxLayout()
        self._templates.setSpacing(10)
        self.open_button = QPushButton(self.tr("Open a memo…"))
        tint(self.open_button, "folder-open")
        self.open_button.clicked.connect(self.open_wanted)
        middle.addStretch(1)
        middle.addWidget(title)
        middle.addWidget(told)
        middle.addSpacing(8)
        middle.addLayout(self._templates)
        middle.addSpacing(8)
        middle.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_title = QLabel(self.tr("Recent memos"))
        self._recent_title.setProperty("tone", "heading")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        middle.addSpacing(14)
        middle.addWidget(self._recent_title)
        middle.addLayout(self._recent)
        middle.addStretch(2)
        row = QHBoxLayout(ground)
        row.setContentsMargins(32, 24, 32, 24)
        row.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(620)
        column.setLayout(middle)
        row.addWidget(column, 20)
        row.addStretch(1)
        self.buttons: list[QPushButton] = []
        self.recent: list[QPushButton] = []
        self.setWidget(ground)
        self.show_recent([])

    def show_recent(self, paths: list[Path]) -> None:
        """Offer the memos opened last."""
        for button in self.recent:
            button.deleteLater()
        self.recent = []
        self._recent_title.setVisible(bool(paths))
        for path in paths:
            button = QPushButton(f"{path.stem}   ·   {path.parent.name}".replace("&", "&&"))
            button.setProperty("kind", "plain")
            button.setToolTip(str(path))
            button.setAccessibleName(self.tr("Open {0}").format(path.stem))
            tint(button, "file-text")
            button.clicked.connect(lambda _down=False, of=path: self.recent_chosen.emit(of))
            self.recent.append(button)
            self._recent.addWidget(button)

    def show_templates(self, templates: list[Template]) -> None:
        """Offer these."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        for template in templates:
            button = _choice(template)
            button.clicked.connect(lambda _down=False, of=template.id: self.chosen.emit(of))
            self.buttons.append(button)
            self._templates.addWidget(button)


def _choice(template: Template) -> QPushButton:
    name, told = template.name.get(language()), template.description.get(language())
    button = QPushButton()
    button.setProperty("kind", "choice")
    button.setAccessibleName(name)
    button.setAccessibleDescription(told)
    inside = QVBoxLayout(button)
    inside.setContentsMargins(18, 12, 18, 12)
    inside.setSpacing(3)
    for text, tone in ((name, "heading"), (told, "quiet")):
        label = QLabel(text)
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(label)
    button.setMinimumHeight(84)
    return button
