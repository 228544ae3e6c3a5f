"""The writer's own words, with commands: bold, italic, links, footnotes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from briefing.app.model import Cited, FreeNote, Piece, Words, is_link
from ui.widgets import pieces as parts
from ui.widgets.asking import Asking
from ui.widgets.marked import MarkedEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RichEdit(MarkedEdit):
    """Words as pieces. `item_wanted` carries the cited item whose source shall be shown."""

    item_wanted = Signal(str)

    # Styles

    def embolden(self) -> None:
        """Make the chosen words bold, or plain again; with none chosen, what is typed next."""
        form = QTextCharFormat()
        bold = parts.is_bold(self.textCursor().charFormat())
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.DemiBold)
        self.mergeCurrentCharFormat(form)
        self._weigh()

    def italicise(self) -> None:
        """Make the chosen words italic, or upright again; with none chosen, what is typed next."""
        form = QTextCharFormat()
        form.setFontItalic(not self.textCursor().charFormat().fontItalic())
        self.mergeCurrentCharFormat(form)
        self._weigh()

    def _weigh(self) -> None:
        """Give bold words the weight that is seen, be they italic too or not."""
        form, now, cursor = QTextCharFormat(), self.currentCharFormat(), self.textCursor()
        if not cursor.hasSelection() and parts.is_bold(now):
            form.setFontWeight(parts.bold_weight(now.fontItalic()))
            self.mergeCurrentCharFormat(form)
        for start, words in self._chosen_words(cursor):
            if words.bold:
                form.setFontWeight(parts.bold_weight(words.italic))
                self._part(start, words).mergeCharFormat(form)

    def ask_link(self) -> None:
        """Ask where the chosen words shall lead, or the link one is in; nowhere takes it off."""
        dialog = Asking(
            self.tr("Link"),
            self.tr("Web or mail address; empty for no link"),
            self.tr("Set link"),
            self.textCursor().charFormat().anchorHref(),
            good=lambda address: not address or is_link(_completed(address)),
            parent=self.window(),
        )
        dialog.given.connect(self.set_link)
        dialog.open()

    def set_link(self, address: str) -> None:
        """Let the chosen words, else the link or the word at the caret, lead to a web or mail
        address; "" takes the link off, and any other address changes nothing."""
        address = _completed(address)
        if address and not is_link(address):
            return
        cursor = self._link_range()
        if not cursor.hasSelection():
            if address:
                cursor.insertText(address, parts.form_of(Words(address, link=address)))
            return
        for start, words in self._chosen_words(cursor):
            part = self._part(start, words)
            part.setCharFormat(parts.form_of(Words("", words.bold, words.italic, address)))

    def _part(self, start: int, words: Words) -> QTextCursor:
        part = QTextCursor(self.document())
        part.setPosition(start)
        part.setPosition(start + _units(words.words), QTextCursor.MoveMode.KeepAnchor)
        return part

    def _link_range(self) -> QTextCursor:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor
        address = cursor.charFormat().anchorHref()
        if not address:
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            return cursor
        reach = [
            (one.start, one.start + _units(one.text))
            for one in parts.stretches(self.document())
            if one.form.anchorHref() == address and one.start <= cursor.position()
        ]
        cursor.setPosition(reach[-1][0])
        cursor.setPosition(reach[-1][1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _chosen_words(self, cursor: QTextCursor) -> list[tuple[int, Words]]:
        """The chosen words, each run with its place; chips are none."""
        place, found = cursor.selectionStart(), []
        for piece in parts.read(self.document(), place, cursor.selectionEnd()):
            if isinstance(piece, Words):
                found.append((place, piece))
                place += _units(piece.words)
            else:
                place += 1
        return found

    # Footnotes

    def ask_note(self) -> None:
        """Ask for a footnote's words and call it at the caret."""
        self._ask_note("", self.insert_note)

    def insert_note(self, words: str) -> None:
        """Call a footnote at the caret, behind what is chosen."""
        if words:
            self.insert_piece(FreeNote(words))

    def insert_piece(self, piece: Piece) -> None:
        """Put a footnote at the caret, behind what is chosen."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        parts.write(cursor, [piece], "")
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())

    def open_chip(self, place: int) -> None:
        """Edit the footnote there, or show the source it cites."""
        piece = self.chip_at(place)
        if isinstance(piece, Cited):
            self.item_wanted.emit(piece.cite)
        elif isinstance(piece, FreeNote):
            self._ask_note(piece.note, lambda words: self._replace_note(place, words))

    def _ask_note(self, words: str, then: Callable[[str], None]) -> None:
        dialog = Asking(
            self.tr("Footnote"),
            self.tr("Words of the footnote; empty for no footnote"),
            self.tr("Set footnote"),
            words,
            lines=4,
            parent=self.window(),
        )
        dialog.given.connect(then)
        dialog.open()

    def _replace_note(self, place: int, words: str) -> None:
        if self.chip_at(place) is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if words:
            parts.write(cursor, [FreeNote(words)], "")
        cursor.endEditBlock()

    # Mouse and keys

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        place = self._chip_under(event.position().toPoint())
        if place >= 0:
            self.open_chip(place)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        cursor = self.textCursor()
        one = cursor.selectionEnd() - cursor.selectionStart() == 1
        if event.key() in _ENTER and one and self.chip_at(cursor.selectionStart()) is not None:
            self.open_chip(cursor.selectionStart())
            return
        super().keyPressEvent(event)

    def menu(self) -> QMenu:  # noqa: D102
        menu, cursor = super().menu(), self.textCursor()
        menu.addSeparator()
        for text, keys, slot in (
            (self.tr("Bold"), "Ctrl+B", self.embolden),
            (self.tr("Italic"), "Ctrl+I", self.italicise),
            (self.tr("Link…"), "Ctrl+Shift+K", self.ask_link),
            (self.tr("Footnote…"), "Ctrl+Alt+F", self.ask_note),
        ):
            menu.addAction(text, slot).setShortcut(keys)
        for place in (cursor.selectionStart(), cursor.position() - 1):
            piece = self.chip_at(place)
            if piece is not None:
                note = isinstance(piece, FreeNote)
                text = self.tr("Edit footnote…") if note else self.tr("Show the cited source")
                menu.addAction(text, lambda where=place: self.open_chip(where))
                break
        return menu


def _completed(address: str) -> str:
    """With the scheme a person leaves out."""
    address = address.strip()
    if not address or ":" in address.split("/", 1)[0]:
        return address
    return f"mailto:{address}" if "@" in address else f"https://{address}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
