"""Spelling of the memo that is open, in the language of the paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from briefing.app.model import Evidence, Session
from briefing.app.spelling import names_in, names_of
from briefing.errors import BriefingError
from ui.dialogs.spelling import SpellingDialog
from ui.qt import settings
from ui.qt.errors import told
from ui.qt.spelling import speller
from ui.widgets.form import FieldEdit
from ui.widgets.second import TONGUE
from ui.widgets.spelling import SpellMarks, turns
from ui.widgets.words import WordsEdit

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_SOON = 400  # milliseconds after a change: the memo is to be on screen first


class SpellCheck(QObject):
    """Gives each editor of the outline its marks, once a memo is open and a dictionary there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._evidence: Evidence | None = None
        self._actors: object = None
        self._known: frozenset[str] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.look)
        speller.failed.connect(self._failed)

    def follow(self) -> None:
        """The memo was changed, or another is open."""
        if not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Mark what is shown now."""
        session = self._window.session
        self._window.status.show_language()
        if session is None or settings.get(settings.SPELLING) == "off":
            speller.speak(None)
            return
        speller.speak(session.paper.language)
        self._know(session)
        for editor in self._window.outline.findChildren(WordsEdit):
            if not editor.property("spelled") and _is_prose(editor):
                turns.put(partial(_mark, editor))

    def _know(self, session: Session) -> None:
        evidence, actors = session.memo.evidence, self._window.library.actors()
        if actors is not self._actors:
            self._actors, self._known = actors, names_of(actors.values())
            self._evidence = None
        if evidence is not self._evidence:
            self._evidence = evidence
            speller.know(names_in(session.memo) | self._known)

    def show(self) -> None:
        """Tell which dictionaries there are, and where they are looked for."""
        dialog = SpellingDialog(self._window)
        dialog.changed.connect(self.look)
        dialog.open()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, BriefingError):
            self._window.say(" ".join(told(error)))
        elif isinstance(error, ImportError):
            self._window.say(self.tr("Spelling needs the package “spylls”."))


def _mark(editor: WordsEdit) -> None:
    if isValid(editor) and not editor.property("spelled"):
        SpellMarks(editor)


def _is_prose(editor: WordsEdit) -> bool:
    """Whether words stand in it, rather than a date."""
    field = editor.parentWidget()
    dated = isinstance(field, FieldEdit) and field.view.date
    return not (dated or editor.isReadOnly() or editor.property(TONGUE))
