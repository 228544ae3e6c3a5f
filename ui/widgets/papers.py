"""The papers of the memo as tabs, and the button that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton, QWidget

from ui.qt.icons import tint


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper's id, what its tab says, and its title."""

    id: str
    text: str
    title: str


class PaperTabs(QFrame):
    """One tab a paper; arrow keys walk them. `menu_wanted` says where a menu for the current
    paper was asked for."""

    chosen = Signal(str)
    annex_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("papers")
        self._papers: list[PaperView] = []
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Papers of the memo"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.bar.customContextMenuRequested.connect(self._ask)
        self.bar.currentChanged.connect(self._choose)
        self.add = QToolButton()
        tint(self.add, "plus", size=16)
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setAccessibleName(self.tr("Add an annex"))
        self.add.setToolTip(self.tr("Add an annex"))
        self.add.clicked.connect(self.annex_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 4, 14, 0)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addWidget(self.add)
        layout.addStretch(1)

    def show_papers(self, papers: Sequence[PaperView], current: str) -> None:
        """Show these papers, and which of them is the current one, without a word to anybody."""
        before = self.bar.blockSignals(True)
        if [paper.id for paper in papers] != [paper.id for paper in self._papers]:
            while self.bar.count():
                self.bar.removeTab(0)
            for _paper in papers:
                self.bar.addTab("")
        self._papers = list(papers)
        for place, paper in enumerate(papers):
            self.bar.setTabText(place, paper.text.replace("&", "&&"))
            self.bar.setTabToolTip(place, paper.title)
            self.bar.setAccessibleTabName(place, f"{paper.text}: {paper.title}")
            if paper.id == current:
                self.bar.setCurrentIndex(place)
        self.bar.blockSignals(before)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._papers):
            self.chosen.emit(self._papers[place].id)

    def _ask(self, point: QPoint) -> None:
        """A menu belongs to the tab it was asked for on; by the keyboard to the current one."""
        place = self.bar.tabAt(point)
        if place >= 0:
            self.bar.setCurrentIndex(place)
        self.menu_wanted.emit(self.bar.mapToGlobal(point))
