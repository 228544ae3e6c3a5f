"""What stands where no memo is open: the memos of late, and the templates to start from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.app.offers import Offer
from ui.qt.theme import px
from ui.widgets.choice import ChoiceButton
from ui.widgets.elided import ElidedButton
from ui.widgets.wrapped import WrappedLabel

_WIDE, _WIDEST = 620, 860  # pixels from which on there are two columns; and at most


class WelcomePane(QScrollArea):
    """Says how to begin. `chosen` carries a template's id, `recent_chosen` a memo's path.

    Whatever stands in it is made in its place: a widget that changes its parent is styled twice.
    """

    chosen = Signal(str)
    open_wanted = Signal()
    templates_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(
        self,
        recent: Sequence[Path] = (),
        offers: Sequence[Offer] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", 0)  # none
        self.buttons: list[QPushButton] = []
        self.recent: list[QPushButton] = []
        self._paths: Sequence[Path] = ()
        self._offers: Sequence[Offer] = ()
        self._columns = 2
        self._build()
        self.show_recent(recent)
        self.show_templates(offers)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the memos opened last."""
        if paths != self._paths:
            self._paths = paths
            for button in self.recent:
                button.deleteLater()
            self.recent = [self._recent_button(path) for path in paths]
            self._recent_title.setVisible(bool(paths))
            self._place()

    def show_templates(self, offers: Sequence[Offer]) -> None:
        """Offer these templates."""
        if offers != self._offers:
            self._offers = offers
            held = self.window().focusWidget() in (*self.buttons, self.open_button)
            for button in self.buttons:
                button.deleteLater()
            self.buttons = [self._template_button(offer) for offer in offers]
            self._place()
            if held:
                self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on what is offered first."""
        first = (*self.recent, *self.buttons, self.open_button)[0]
        first.show()  # what was just put in would be shown too late to have it
        first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= px(_WIDE) else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _recent_button(self, path: Path) -> QPushButton:
        changed = QtCore.QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
        day = QtCore.QLocale().toString(changed.date(), "d MMMM yyyy")
        told = "   ·   ".join((path.stem, path.parent.name, day))
        button = ElidedButton(told, self._column)
        button.setProperty("kind", "plain")
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Open {0}").format(path.stem))
        button.clicked.connect(lambda _down=False, of=path: self.recent_chosen.emit(of))
        return button

    def _template_button(self, offer: Offer) -> QPushButton:
        button = ChoiceButton(offer.name, offer.told, self._column)
        button.clicked.connect(lambda _down=False, of=offer.id: self.chosen.emit(of))
        return button

    # Laying out

    def _build(self) -> None:
        ground = QFrame(self)
        ground.setProperty("ground", "pane")
        self.setWidget(ground)
        self._column = QWidget(ground)
        self._column.setMaximumWidth(px(_WIDEST))
        row = QHBoxLayout(ground)
        row.setContentsMargins(32, 24, 32, 24)
        row.addStretch(1)
        row.addWidget(self._column, 20)
        row.addStretch(1)
        self._recent_title = QLabel(self.tr("Recent memos"), self._column)
        self._recent_title.setProperty("tone", "heading")
        self._recent_title.hide()
        title = QLabel(self.tr("Begin a memo"), self._column)
        title.setProperty("tone", "title")
        told = WrappedLabel(
            self.tr("Choose a template, then pick events, figures and quotes from the library."),
            "quiet",
            self._column,
        )
        self.open_button = QPushButton(self._column)
        self.open_button.setText(self.tr("Open a memo…"))
        self.open_button.clicked.connect(self.open_wanted)
        self.templates_button = QPushButton(self._column)
        self.templates_button.setText(self.tr("Templates…"))
        self.templates_button.clicked.connect(self.templates_wanted)
        self._recent, self._templates = QVBoxLayout(), QGridLayout()
        self._recent.setSpacing(2)
        self._templates.setSpacing(10)
        middle = QVBoxLayout(self._column)
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
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.open_button)
        below.addWidget(self.templates_button)
        below.addStretch(1)
        middle.addLayout(below)
        middle.addStretch(2)

    def _place(self) -> None:
        """Put what is offered into place: the memos below each other, to be read to the end;
        the templates in one column or two, by the room there is."""
        for button in self.recent:
            self._recent.addWidget(button)
        for number, button in enumerate(self.buttons):
            self._templates.addWidget(button, number // self._columns, number % self._columns)
        for column in range(2):
            self._templates.setColumnStretch(column, 1 if column < self._columns else 0)
        last = (self.open_button, self.templates_button)
        for one, next_one in pairwise([*self.recent, *self.buttons, *last]):
            self.setTabOrder(one, next_one)
