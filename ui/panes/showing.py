"""Where what was found in a memo stands in its editors, and marking it there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefing.app.finding import Match
from briefing.app.model import Block, Piece, binder
from briefing.app.wordings import Wordings, flat
from ui.panes.outline import OutlinePane
from ui.qt.offsets import Offsets
from ui.qt.theme import theme
from ui.widgets.bodies import TRANSLATION
from ui.widgets.spoken import OPEN, Spoken
from ui.widgets.words import WordsEdit

Place = tuple[WordsEdit, int, int]
_MOST = 400  # places marked, about the one one is at: each costs some time to draw


class Showing:
    """Marks matches in the outline's editors, through their extra selections."""

    def __init__(self, pane: OutlinePane) -> None:
        self._pane = pane

    def show(self, matches: Sequence[Match], current: int) -> None:
        """Mark these places, one of them as the one one is at."""
        places, first = _Places(self._pane), max(current - _MOST // 2, 0)
        wanted: dict[WordsEdit, list[QTextEdit.ExtraSelection]] = {}
        for number, match in enumerate(matches[first : first + _MOST], first):
            place = places.of(match)
            if place is not None:
                editor, start, end = place
                mark = _mark(editor, start, end, current=number == current)
                wanted.setdefault(editor, []).append(mark)
        for editor in self._pane.findChildren(WordsEdit):
            if editor in wanted or editor.extraSelections():
                editor.setExtraSelections(wanted.get(editor, []))

    def clear(self) -> None:
        """Mark nothing."""
        self.show((), -1)

    def select(self, match: Match) -> bool:
        """Put the caret on a match; whether there is an editor for it."""
        place = _Places(self._pane).of(match)
        if place is None:
            return False
        editor, start, end = place
        self._pane.going.reveal(match.where)
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


@dataclass(frozen=True, slots=True)
class _Held:
    """A block's content, and its editors with the place in the flat text each begins at."""

    content: Sequence[Piece]
    editors: Sequence[tuple[WordsEdit, int]]
    spoken: Spoken | None
    translation: WordsEdit | None


class _Places:
    """Where matches stand in the editors as they are now; each block is looked at once."""

    def __init__(self, pane: OutlinePane) -> None:
        self._pane = pane
        self._blocks: dict[str, Block] = {}
        if pane.session is not None:
            self._wordings = Wordings(pane.session.memo)
            self._blocks = {block.id: block for block in pane.session.memo.blocks()}
        self._held: dict[str, _Held | None] = {}
        self._offsets: dict[WordsEdit, Offsets] = {}

    def of(self, match: Match) -> Place | None:
        """The editor and the positions in it; None for words no editor holds."""
        if match.part.startswith("second"):
            return self._second(match)
        return self._first(match)

    def _first(self, match: Match) -> Place | None:
        if match.part == "field":
            return self._within(self._field(match.where), 0, match.start, match.end)
        if match.where not in self._held:
            self._held[match.where] = self._hold(match.where)
        held = self._held[match.where]
        if held is None or match.part == "item":
            return None
        if match.part == "locked" and held.spoken is not None:
            return self._within(held.spoken, -len(OPEN), match.start, match.end)
        if match.part == "translation":
            return self._within(held.translation, 0, match.start, match.end)
        start, end = match.start, match.end
        if match.part in ("note", "locked"):  # the note's call or the pin is one character
            start = len(flat(held.content[: match.piece]))
            end = start + 1
        for editor, at in held.editors:
            place = self._within(editor, at, start, end)
            if place is not None:
                return place
        return None

    def _second(self, match: Match) -> Place | None:
        """In what is said in the second language."""
        header, frame = self._pane.second_header, self._pane.frame(match.where)
        if match.part == "second-field":
            editor = header.editor(match.where.partition("/")[2] or match.where) if header else None
            return self._within(editor, 0, match.start, match.end)
        body = frame.second_body if frame is not None else None
        if body is None or match.where not in self._blocks:
            return None
        if match.part != "second":
            title = match.part == "second-title"
            editor = body.title if title else body.translation
            return self._within(editor, 0, match.start, match.end)
        text, at = flat(self._blocks[match.where].other.content or ()), 0
        for editor in (body.lead, body.editor):
            at = text.find(editor.toPlainText(), at)
            place = self._within(editor, at, match.start, match.end) if at >= 0 else None
            if place is not None:
                return place
        return None

    def _hold(self, identity: str) -> _Held | None:
        frame, block = self._pane.frame(identity), self._blocks.get(identity)
        if frame is None or block is None:
            return None
        spoken = frame.body.findChild(Spoken)
        translation = frame.body.findChild(WordsEdit, TRANSLATION)
        apart = (spoken, translation)
        found = [one for one in frame.body.findChildren(WordsEdit) if one not in apart]
        content = self._wordings.content(block)
        text, place = flat(content), 0
        editors: list[tuple[WordsEdit, int]] = [(editor, 0) for editor in found[:1] if block.items]
        for editor in found if not block.items else []:
            words = editor.toPlainText()
            at = text.find(words, place)
            if at >= 0:
                editors.append((editor, at))
                place = at + len(words)
        return _Held(content, editors, spoken, translation)

    def _field(self, where: str) -> WordsEdit | None:
        session, form = self._pane.session, self._pane.form
        if session is None:
            return None
        paper, name = binder.located(session.memo, where)
        if paper is not session.paper:
            return None
        if form is not None and name in form.fields:
            return form.fields[name].editor
        return self._pane.title if name == "subject" else None

    def _within(self, editor: WordsEdit | None, at: int, start: int, end: int) -> Place | None:
        """Code points of a text that stands in an editor from `at` on, as positions in it."""
        if editor is None:
            return None
        if editor not in self._offsets:
            self._offsets[editor] = Offsets(editor.toPlainText())
        offsets = self._offsets[editor]
        first, last = offsets.to_qt(start - at), offsets.to_qt(end - at)
        inside = 0 <= first <= last < editor.document().characterCount()
        return (editor, first, last) if inside else None


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
