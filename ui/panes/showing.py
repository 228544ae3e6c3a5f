"""Where what was found in a memo stands in its editors, and marking it there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing.app.finding import Match
from briefing.app.model import Block, Piece
from briefing.app.wordings import Wordings, flat
from ui.panes.outline import OutlinePane
from ui.qt.offsets import Offsets
from ui.qt.theme import theme
from ui.widgets.spoken import OPEN, Spoken
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
        spoken = frame.body.findChild(Spoken)
        if match.part == "locked" and spoken is not None:
            return _within(spoken, -len(OPEN), match.start, match.end)
        found = frame.body.findChildren(WordsEdit)
        editors = [editor for editor in found if editor is not spoken]
        if match.part == "title":
            return _within(next(iter(editors), None), 0, match.start, match.end)
        return _in_content(editors, match, self._wordings().content(block))

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


def _in_content(
    editors: Sequence[WordsEdit], match: Match, content: Sequence[Piece]
) -> Place | None:
    """The editor among a block's that holds a place of its content."""
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
