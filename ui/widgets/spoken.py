"""The words of a quotation: locked but for what rule L5 permits, each change shown as one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from briefing.app.model import Change, quoting
from ui.qt.offsets import Offsets
from ui.qt.theme import theme
from ui.widgets.asking import Asking
from ui.widgets.refusal import Refusal
from ui.widgets.words import WordsEdit

OPEN, _CLOSE = "“", "”"
_CHANGING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Spoken(WordsEdit):
    """Shows the words; `changed` carries how the person wants them changed."""

    changed = Signal(object)

    def __init__(self, font: QFont, leading: int, parent: QWidget | None = None) -> None:
        super().__init__("", font, "words", leading=leading, parent=parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._said = ""
        self._changes: tuple[Change, ...] = ()
        self._parts: tuple[quoting.Part, ...] = ()
        self._refusal = Refusal(self)
        theme.changed.connect(self._show)

    def text(self) -> str:
        """What is shown, quotation marks included."""
        return self.toPlainText()

    def show_words(self, said: str, changes: tuple[Change, ...]) -> None:
        """Show the words as they were said, with changes."""
        if (said, changes) == (self._said, self._changes):
            return
        self._said, self._changes = said, changes
        self._show()

    def _show(self) -> None:
        place, self._telling = self.textCursor().position(), False
        self._parts = quoting.parts(self._said, self._changes)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.insertText(OPEN, _form(""))
        for part in self._parts:
            cursor.insertText(part.words, _form(part.kind))
        cursor.insertText(_CLOSE, _form(""))
        self._lead()
        self._telling = True
        self._put_caret(place)
        changed = self.tr("changed; said was: {0}").format(self._said) if self._changes else ""
        self.setAccessibleDescription(changed)

    # Where in what was said

    def chosen(self) -> tuple[int, int]:
        """The code points of what was said that are chosen; the caret alone is an empty span."""
        cursor, offsets = self.textCursor(), Offsets(self.text())
        start = self._said_at(offsets.to_text(cursor.selectionStart()), last=False)
        end = self._said_at(offsets.to_text(cursor.selectionEnd()), last=True)
        return start, max(start, end)

    def _said_at(self, shown: int, *, last: bool) -> int:
        """The place in what was said of a place shown; within a change its beginning or end."""
        place = len(OPEN)
        for part in self._parts:
            end = place + len(part.words)
            if shown < end or (last and shown == end):
                if part.kind:
                    return part.end if last and shown > place else part.start
                return part.start + max(shown - place, 0)
            place = end
        return len(self._said)

    def _part_at(self, shown: int) -> quoting.Part | None:
        place = len(OPEN)
        for part in self._parts:
            if place <= shown < place + len(part.words):
                return part
            place += len(part.words)
        return None

    # Changing

    def leave_out(self) -> None:
        """Leave out what is chosen; the caret is then behind the mark of it."""
        start, end = self.chosen()
        if start < end:
            changes = quoting.leave_out(self._said, self._changes, start, end)
            self.changed.emit(changes)
            if changes == self._changes:
                self._put_caret(self._behind(start, end))

    def _behind(self, start: int, end: int) -> int:
        """The place behind the change that covers a part of what was said."""
        shown = OPEN
        for part in self._parts:
            shown += part.words
            if part.kind and part.start < end and start < part.end:
                break
        return Offsets(shown).to_qt(len(shown))

    def ask_brackets(self) -> None:
        """Ask for words to set in brackets for what is chosen, or at the caret."""
        start, end = self.chosen()
        said = quoting.said_between(self._said, start, end) if start < end else ""
        label = self.tr("Words in brackets in place of “{0}”").format(said)
        self._ask(
            self.tr("Insert in brackets"),
            label if said else self.tr("Words in brackets"),
            "",
            lambda words: quoting.put_in(self._said, self._changes, start, end, words),
        )

    def ask_misprint(self) -> None:
        """Ask how a misprinted word is right."""
        start, end = self.chosen()
        said = quoting.said_between(self._said, start, end)
        self._ask(
            self.tr("Correct a misprint"),
            self.tr("“{0}” without its misprint, which is one letter").format(said),
            said,
            lambda words: quoting.correct(self._said, self._changes, start, end, words),
        )

    def _ask(
        self, title: str, label: str, words: str, make: Callable[[str], tuple[Change, ...]]
    ) -> None:
        dialog = Asking(title, label, self.tr("Change"), words, parent=self.window())
        dialog.given.connect(lambda given: self.changed.emit(make(given)) if given else None)
        dialog.open()

    def recase(self) -> None:
        """Make the first letter large for small, or small for large."""
        self.changed.emit(quoting.recase(self._said, self._changes))

    def go_back(self) -> None:
        """Back to what was said."""
        self.changed.emit(())

    def add_entries(self, menu: QMenu) -> None:
        """Offer what may be changed."""
        start, end = self.chosen()
        chosen = start < end
        for text, slot, possible in (
            (self.tr("Leave out the selection"), self.leave_out, chosen),
            (self.tr("Insert in brackets…"), self.ask_brackets, True),
            (self.tr("Change the first letter’s case"), self.recase, True),
            (self.tr("Correct a misprint…"), self.ask_misprint, chosen),
        ):
            entry = menu.addAction(text)
            entry.triggered.connect(slot)
            entry.setEnabled(possible)
        endings = menu.addMenu(self.tr("Punctuation at the end"))
        for mark in quoting.ENDINGS:
            text = self.tr("“{0}”").format(mark) if mark else self.tr("None")
            entry = endings.addAction(text)
            entry.triggered.connect(
                lambda _on=False, of=mark: self.changed.emit(
                    quoting.end_with(self._said, self._changes, of)
                )
            )
        entry = menu.addAction(self.tr("Back to the source’s words"))
        entry.triggered.connect(self.go_back)
        entry.setEnabled(bool(self._changes))

    # Mouse and keys

    def menu(self) -> QMenu:  # noqa: D102
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addSeparator()
        self.add_entries(menu)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        start, end = self.chosen()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and start < end:
            self.leave_out()
        elif event.text() == "[":
            self.ask_brackets()
        elif _writes(event):
            self._refusal.tell(self._permitted())
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, _source: QMimeData) -> None:  # noqa: D102, N802
        return

    def canInsertFromMimeData(self, _source: QMimeData) -> bool:  # noqa: D102, N802
        return False

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(self._shown_at(event)), self)
            return True
        return super().viewportEvent(event)

    def _shown_at(self, event: QHelpEvent) -> int:
        place = self.cursorForPosition(event.pos()).position()
        return Offsets(self.text()).to_text(place)

    def told_at(self, shown: int) -> str:
        """What was said where a change is shown; else how the words may be changed."""
        part = self._part_at(shown) or self._part_at(shown - 1)
        if part is not None and part.kind:
            said = part.said or self.tr("nothing")
            return self.tr("Said was: {0}").format(said)
        return self._permitted()

    def _permitted(self) -> str:
        return self.tr("Words of the source. Choose some: Delete leaves them out, [ inserts.")


def _writes(event: QKeyEvent) -> bool:
    """Whether a key would change words that were not locked."""
    keys = QKeySequence.StandardKey
    if event.matches(keys.Cut) or event.matches(keys.Paste):
        return True
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if event.modifiers() & commands:
        return False
    return event.key() in _CHANGING or (event.text() != "" and event.text().isprintable())


def _form(kind: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontItalic(kind not in ("omit", "insert"))
    if kind:
        form.setForeground(theme.colour("gold_text"))
        form.setFontWeight(QFont.Weight.DemiBold)
    return form
