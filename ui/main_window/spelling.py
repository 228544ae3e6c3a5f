"""Spelling of the memo that is open, in the language of the paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication
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
from ui.widgets.spelling import SpellMarks, offer, turns, wrong_words
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

    def next_wrong(self) -> None:
        """Go to the next word that is not in the dictionary, round at the end, and offer others."""
        if not speller.present:
            self.show()
            return
        outline, focus = self._window.outline, QApplication.focusWidget()
        editors = self._editors()
        here = editors.index(focus) if focus in editors else 0
        found = [
            (editor, cursor)
            for editor in (*editors[here:], *editors[:here])
            for cursor in wrong_words(editor)
        ]
        if not found:
            self._window.say(self.tr("No misspelt word."))
            return
        caret = editors[here].textCursor().selectionEnd()
        passed = [one for one in found if one[0] is focus and one[1].selectionStart() < caret]
        editor, cursor = next((one for one in found if one not in passed), found[0])
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        outline.bring_focus()
        offer(editor, cursor)

    def _editors(self) -> list[WordsEdit]:
        """What is judged and can be seen, from top to bottom."""
        outline = self._window.outline
        judged = (one for one in outline.findChildren(WordsEdit) if one.property("spelled"))

        def place(editor: WordsEdit) -> tuple[int, int]:
            point = editor.mapTo(outline.canvas, QPoint(0, 0))
            return point.y(), point.x()

        return sorted((one for one in judged if one.isVisible()), key=place)

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
