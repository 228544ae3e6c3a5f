"""The line under the window: the memo's length and standing, what is said in passing, when it was
kept."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing.app.model import Session
from ui.qt import settings
from ui.qt.language import NAMES
from ui.qt.spelling import speller
from ui.widgets.elided import ElidedLabel
from ui.widgets.shown import Standing

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_PASSING = 6000  # milliseconds something said in passing stays


class StatusLine(QWidget):
    """What the window tells of its memo. On the left how long it is and how it stands to its
    sources, on the right what there is to mend, its language, and when it was kept."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self.counts, self.sources, self.kept = QLabel(), QLabel(), QLabel()
        self.said = ElidedLabel()
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.findings, self.language = QPushButton(), QPushButton()
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSING)
        self._passing.timeout.connect(self.said.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(0)
        self.counts.setProperty("place", "before")
        self.sources.setProperty("place", "after")
        for part in (self.counts, self.sources):
            part.setIndent(0)
            layout.addWidget(part)
        layout.addWidget(self.said, 1)
        for button in (self.findings, self.language):
            button.setProperty("kind", "status")
            layout.addWidget(button)
        layout.addWidget(self.kept)
        speller.loaded.connect(self.show_language)

    def connect_commands(self) -> None:
        """Lead to what is told, and follow when the work is kept."""
        window = self._window
        self.language.clicked.connect(window.spelling.show)
        window.keeping.kept.connect(lambda: self._tell_kept(self.tr("Autosaved {0}")))

    def follow(self, session: Session | None, words: int, notes: int, standing: Standing) -> None:
        """Show a memo as it is now."""
        another, self._session = session is not self._session, session
        for part in (self.counts, self.sources, self.findings, self.language, self.kept):
            part.setVisible(session is not None)
        if another:
            self.kept.clear()
            self.said.clear()
        if session is None:
            return
        told = (self.tr("%n word(s)", "", words), self.tr("%n footnote(s)", "", notes))
        self.counts.setText("   ·   ".join(told))
        self._show_standing(standing)
        self.show_language()

    def say(self, words: str) -> None:
        """Say something in passing, to who listens too."""
        self.said.setText(words)
        self._passing.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, words))

    def show_findings(self, count: int) -> None:
        """Tell how many findings there are."""
        told = self.tr("%n finding(s)", "", count) if count else self.tr("No findings")
        self.findings.setText(told)
        self.findings.setAccessibleName(told)

    def show_language(self) -> None:
        """Tell the paper's language, and whether its spelling is checked."""
        if self._session is None:
            return
        if settings.get(settings.SPELLING) == "off":
            told = self.tr("Spelling off")
        else:
            told = self.tr("No dictionary") if speller.present is False else self.tr("Spelling on")
        name = NAMES[self._session.paper.language]
        self.language.setText(f"{name} · {told}")
        self.language.setAccessibleName(self.tr("Paper in {0}. {1}").format(name, told))

    def tell_saved(self) -> None:
        """Tell that the memo is in its file."""
        self._tell_kept(self.tr("Saved {0}"))

    def _show_standing(self, standing: Standing) -> None:
        if standing.broken:
            told = self.tr("%n block(s) not as the source has it", "", standing.broken)
        elif standing.moved:
            told = self.tr("%n source(s) changed", "", standing.moved)
        else:
            told = self.tr("all sources verified") if standing.sourced else ""
        if standing.edited and not standing.broken:
            told += " · " + self.tr("%n block(s) edited", "", standing.edited)
        tone = "stop" if standing.broken else "warn" if standing.moved else ""
        self.sources.setText(f"·   {told}" if told else "")
        if self.sources.property("tone") != tone:
            self.sources.setProperty("tone", tone)
            self.sources.style().polish(self.sources)

    def _tell_kept(self, words: str) -> None:
        now = f"{datetime.now().astimezone():%H:%M}"
        self.kept.setText(words.format(now))
        self.kept.setToolTip(
            self.tr("Should the program end, the next start offers the work as it was then.")
        )
