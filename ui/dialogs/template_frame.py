"""The template editor's window: parts on the left, their form, the paper beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs import template_words as told
from ui.qt.icons import icon, tint
from ui.qt.language import language
from ui.qt.theme import px
from ui.widgets.elided import ElidedLabel
from ui.widgets.lines import LinesDelegate
from ui.widgets.segmented import Segmented

_WIDE = 1040  # pixels from which on the paper stands beside the form


class TemplateFrame(QDialog):
    """What the editor's window is made of; `pages` are the forms of the parts, by key."""

    def __init__(self, pages: dict[str, Any], preview: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = pages
        self.preview: Any = preview
        self._build_parts()
        self.stack = QStackedWidget()
        for page in pages.values():
            self.stack.addWidget(page)
        self.side = self._build_side()
        self.middle = QWidget()
        inside = QVBoxLayout(self.middle)
        inside.setContentsMargins(18, 12, 6, 0)
        inside.addWidget(self.stack)
        self.middle.setMinimumWidth(px(330))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for part, stretch in ((self.parts, 0), (self.middle, 2), (self.side, 3)):
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self.split, 1)
        layout.addLayout(self._foot())
        self.resize(px(1320), px(840))
        self.split.setSizes([px(190), px(480), px(640)])

    def show_part(self, key: str) -> None:
        """Show one of the parts."""
        self.parts.setCurrentRow(list(self.pages).index(key))

    def page(self) -> Any:
        """The form that is shown."""
        return self.stack.currentWidget()

    def mark_parts(self, faulty: set[str]) -> None:
        """Mark the parts in which something is to be mended."""
        for row, key in enumerate(self.pages):
            item, text = self.parts.item(row), self._names[key]
            item.setIcon(icon("triangle-alert", "warn", 16) if key in faulty else QIcon())
            told_fault = self.tr("{0}, to be mended").format(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told_fault if key in faulty else text)

    def _build_parts(self) -> None:
        self.parts = QListWidget()
        self.parts.setProperty("look", "rows")
        self.parts.setAccessibleName(self.tr("Parts of the template"))
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setWordWrap(True)
        self.parts.setItemDelegate(LinesDelegate(self.parts))
        self.parts.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.parts.setMinimumWidth(px(150))
        self.parts.setMaximumWidth(px(230))
        self._names = {
            "name": self.tr("Name"),
            "header": self.tr("Header"),
            "sections": self.tr("Sections"),
            "whole": self.tr("Whole paper"),
            "notes": self.tr("Notes and citations"),
            "page": self.tr("Page and type"),
            "marking": self.tr("Marking"),
            "frame": self.tr("Reference document"),
        }
        for key in self.pages:
            self.parts.addItem(QListWidgetItem(self._names[key]))
        self.parts.setCurrentRow(0)

    def _build_side(self) -> QWidget:
        side = QWidget()
        self.language = Segmented(
            self.tr("Language of the sample"), [(code, code) for code in told.languages()]
        )
        for code, name in told.languages().items():
            self.language.button(code).setText(code.upper())
            self.language.button(code).setAccessibleName(name)
            self.language.button(code).setToolTip(name)
        self.language.choose(language())
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 0)
        label = QLabel(self.tr("Sample, filled from the library"))
        label.setProperty("tone", "quiet")
        label.setWordWrap(True)
        head.addWidget(label, 1)
        head.addWidget(self.language)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        side.setMinimumWidth(px(300))
        return side

    def _head(self) -> QHBoxLayout:
        self.title = ElidedLabel()
        self.title.setProperty("tone", "heading")
        self.state = QLabel()
        self.state.setProperty("tone", "quiet")
        self.look = QPushButton(self.tr("Preview"))
        self.look.setCheckable(True)
        self.look.setAutoDefault(False)
        self.look.toggled.connect(self._place)
        self.undo = self._tool("undo-2", self.tr("Undo"))
        self.redo = self._tool("redo-2", self.tr("Redo"))
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 14, 8)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for part in (self.state, self.undo, self.redo, self.look):
            head.addWidget(part)
        return head

    def _foot(self) -> QHBoxLayout:
        self.faults = QPushButton()
        self.faults.setProperty("kind", "plain")
        self.faults.setAutoDefault(False)
        tint(self.faults, "triangle-alert", "warn", 16)
        self.use = QPushButton(self.tr("Use for the open memo"))
        self.use.setAutoDefault(False)
        self.done = QPushButton(self.tr("Save template"))
        self.done.setProperty("kind", "primary")
        self.done.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(8)
        foot.addWidget(self.faults)
        foot.addStretch(1)
        foot.addWidget(self.use)
        foot.addWidget(self.done)
        return foot

    def _tool(self, picture: str, text: str) -> QToolButton:
        button = QToolButton()
        tint(button, picture)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Form and paper side by side, or one of them where there is little room."""
        wide = self.width() >= px(_WIDE)
        self.look.setVisible(not wide)
        seen = self.look.isChecked()
        self.side.setVisible(wide or seen)
        self.middle.setVisible(wide or not seen)
