"""Finding and replacing in the memo that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from briefing.app.finding import Match, Query, find, replaced
from ui.panes.showing import Showing
from ui.qt.theme import theme
from ui.widgets.findbar import FindBar
from ui.widgets.words import WordsEdit

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_MOST = 200  # characters of a selection that is sought


class Replacing(QObject):
    """Follows the memo while the bar is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bar = FindBar()
        self._showing = Showing(window.outline)
        self.matches: tuple[Match, ...] = ()
        self.current = -1
        self._note = ""
        self.bar.changed.connect(self._seek)
        self.bar.stepped.connect(self.step)
        self.bar.replace_wanted.connect(self.replace)
        self.bar.replace_all_wanted.connect(self.replace_all)
        self.bar.closed.connect(self.close)
        theme.changed.connect(self._show)

    def open(self, replacing: bool) -> None:
        """Show the bar; what is selected in the memo is sought."""
        if self._window.session is not None:
            self.bar.open(self._selected(), replacing)

    def close(self) -> None:
        """Hide the bar; the caret goes to the place that was shown."""
        if self.bar.isHidden():
            return
        match = self._at()
        self.bar.hide()
        self._showing.clear()
        if match is None or not self._showing.select(match):
            self._window.outline.focus_first()

    def follow(self) -> None:
        """The memo was changed, or another is open."""
        if self._window.session is None:
            self.bar.hide()
        if not self.bar.isHidden():
            self._look(self.current)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; round the end."""
        if self.bar.isHidden():
            self.open(replacing=False)
        elif self.matches:
            self._go((self.current + by) % len(self.matches))

    def replace(self) -> None:
        """Replace the place that is shown, and go on to the next."""
        session, match = self._window.session, self._at()
        if session is None or match is None:
            return
        if match.locked:
            self.step(1)
            return
        words = self.bar.instead.text()
        done = replaced(session.memo, [match], words)
        if done.refused:
            self._note = self.tr("A date cannot take these words.")
            self._show()
            return
        place, after = self.current, match.start + len(words)
        session.replace_words(done.memo)
        while place < len(self.matches) and _inside(self.matches[place], match, after):
            place += 1
        if self.matches:
            self._go(place % len(self.matches))

    def replace_all(self) -> None:
        """Replace every place that is not locked, as one step, and say how many."""
        session = self._window.session
        if session is None:
            return
        locked = sum(match.locked for match in self.matches)
        done = replaced(session.memo, self.matches, self.bar.instead.text())
        session.replace_words(done.memo)
        told = [self.tr("Replaced: %n place(s).", "", done.done)]
        if locked:
            told.append(self.tr("Locked words left as they are: %n place(s).", "", locked))
        if done.refused:
            told.append(self.tr("Dates that cannot take these words: %n.", "", done.refused))
        self._note = " ".join(told)
        self._show()

    # Inside

    def _seek(self) -> None:
        """Something else is sought: from the block one is at."""
        self._note = ""
        self._look(-1)
        if self.matches:
            here = self._window.outline.current
            near = (n for n, match in enumerate(self.matches) if match.where == here)
            self._go(next(near, 0))

    def _look(self, current: int) -> None:
        session = self._window.session
        bar = self.bar
        query = Query(bar.sought.text(), bar.case.isChecked(), bar.whole.isChecked())
        self.matches = find(session.memo, query) if session else ()
        self.current = min(current, len(self.matches) - 1)
        if self.matches and self.current < 0:
            self.current = 0
        self._show()

    def _go(self, place: int) -> None:
        self.current, self._note = place, ""
        match = self._at()
        if match is not None:
            self._window.outline.go_to(match.where, caret=False)
        self._show()

    def _at(self) -> Match | None:
        return self.matches[self.current] if 0 <= self.current < len(self.matches) else None

    def _show(self) -> None:
        if self.bar.isHidden():
            return
        match, count = self._at(), ""
        self._showing.show(self.matches, self.current)
        if match is not None:
            count = self.tr("{0} of {1}").format(self.current + 1, len(self.matches))
        elif self.bar.sought.text():
            count = self.tr("Not found")
        told = self._note
        if not told and match is not None and match.locked:
            told = self.tr("Words of the library: they are found, but never replaced.")
        self.bar.tell(count, told, match is not None, match is not None and not match.locked)

    def _selected(self) -> str:
        focus = QApplication.focusWidget()
        if not isinstance(focus, WordsEdit) or not self._window.outline.isAncestorOf(focus):
            return ""
        words = focus.textCursor().selectedText()
        plain = words if "\u2029" not in words and "\ufffc" not in words else ""
        return plain if len(plain) <= _MOST else ""


def _inside(found: Match, before: Match, after: int) -> bool:
    """Whether a place lies in the words just put in."""
    same = (found.where, found.part, found.piece) == (before.where, before.part, before.piece)
    return same and before.start <= found.start < after
