"""Where what was found in a memo stands in its editors, and marking it there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from briefing.app.finding import Match
from briefing.app.model import Block
from briefing.app.wordings import Wordings, flat
from ui.panes.outline import OutlinePane
from ui.qt.offsets import Offsets
from ui.qt.theme import theme
from ui.widgets.words import WordsEdit

Place = tuple[WordsEdit, int, int]


class Showing:
    """Marks matches in the outline's editors, through their extra selections."""

    def __init__(self, pane: OutlinePane) -> None:
        self._pane = pane

    def show(self, matches: Sequence[Match], current: Match | None) -> None:
        """Mark these places, one of them as the one one is at."""
        wanted: dict[WordsEdit, list[QTextEdit.ExtraSelection]] = {}
        for match in matches:
            place = self._place(match)
            if place is not None:
                editor, start, end = place
                mark = _mark(editor, start, end, current=match is current)
                wanted.setdefault(editor, []).append(mark)
        for editor in self._editors():
            if editor in wanted or editor.extraSelections():
                editor.setExtraSelections(wanted.get(editor, []))
        self._show_label(current)

    def clear(self) -> None:
        """Mark nothing."""
        self.show((), None)

    def select(self, match: Match) -> bool:
        """Put the caret on a match; whether there is an editor for it."""
        place = self._place(match)
        if place is None:
            return False
        editor, start, end = place
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # Where it stands

    def _editors(self) -> list[WordsEdit]:
        return self._pane.findChildren(WordsEdit)

    def _place(self, match: Match) -> Place | None:
        """The editor and the positions in it; None for words no editor holds."""
        if match.part == "field":
            return _within(self._field(match.where), 0, match.start, match.end)
        frame, block = self._pane.frame(match.where), self._block(match.where)
        if frame is None or block is None or match.part == "item":
            return None
        editors = frame.body.findChildren(WordsEdit)
        if match.part == "title":
            return _within(next(iter(editors), None), 0, match.start, match.end)
        content = self._wordings().content(block)
        start, end = match.start, match.end
        if match.part != "words":  # a pin or a note's call is one character
            start = len(flat(content[: match.piece]))
            end = start + 1
        place = 0
        text = flat(content)
        for editor in editors:
            place = text.find(editor.toPlainText(), place)
            if place < 0:
                return None
            after = place + len(editor.toPlainText())
            if place <= start and end <= after:
                return _within(editor, place, start, end)
            place = after
        return None

    def _field(self, name: str) -> WordsEdit | None:
        form = self._pane.form
        if form is not None and name in form.fields:
            return form.fields[name].editor
        return self._pane.title if name == "subject" else None

    def _block(self, identity: str) -> Block | None:
        session = self._pane.session
        blocks = session.memo.main.blocks() if session else ()
        return next((block for block in blocks if block.id == identity), None)

    def _wordings(self) -> Wordings:
        return Wordings(self._pane.session.memo)

    # Locked words in a label

    def _show_label(self, match: Match | None) -> None:
        """Select locked words where they are shown in a label."""
        if match is None or match.part != "locked":
            return
        frame, block = self._pane.frame(match.where), self._block(match.where)
        if frame is None or block is None:
            return
        locked = self._wordings().locked(block, self._wordings().content(block)[match.piece])
        label = _label(frame.body, locked)
        if label is not None:
            text = label.text()
            offsets, first = Offsets(text), text.index(locked)
            start = offsets.to_qt(first + match.start)
            label.setSelection(start, offsets.to_qt(first + match.end) - start)


def _label(body: QWidget, words: str) -> QLabel | None:
    labels = body.findChildren(QLabel)
    return next((label for label in labels if words and words in label.text()), None)


def _within(editor: WordsEdit | None, at: int, start: int, end: int) -> Place | None:
    """Code points of a text that stands in an editor from `at` on, as positions of its document."""
    if editor is None:
        return None
    offsets = Offsets(editor.toPlainText())
    return editor, offsets.to_qt(start - at), offsets.to_qt(end - at)


def _mark(editor: WordsEdit, start: int, end: int, current: bool) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    mark.cursor = cursor
    mark.format.setBackground(theme.colour("accent" if current else "mark"))
    if current:
        mark.format.setForeground(theme.colour("on_accent"))
    return mark
