"""The writer's own words: bold, italic, links, footnotes, and the amount nobody may change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from briefing.app.model import Cited, FreeNote, Piece, Pin, Words, is_link
from ui.qt.theme import theme
from ui.widgets import pieces as parts
from ui.widgets.asking import Asking
from ui.widgets.inline import KIND, MARK, PIECE, TOLD, InLine
from ui.widgets.words import WordsEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class ChipView:
    """A footnote called in the words: its number in the paper, what it says."""

    number: int
    told: str


class RichEdit(WordsEdit):
    """Words as pieces. `item_wanted` carries the cited item whose source shall be shown.

    Whatever would remove or double the locked amount is taken back.
    """

    item_wanted = Signal(str)

    def __init__(
        self, name: str, font: QFont, role: str, leading: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, font, role, leading=leading, parent=parent)
        self._amount = ""
        self._shown: tuple[Piece, ...] = ()
        self._chips: tuple[ChipView, ...] = ()
        self._caret = 0
        self._drawn = InLine(self, font)
        self.document().documentLayout().registerHandler(KIND, self._drawn)
        self.cursorPositionChanged.connect(self._note_caret)
        theme.changed.connect(self._show)

    # Showing

    def amount(self) -> str:
        """The locked words; "" where there are none."""
        return self._amount

    def pieces(self) -> tuple[Piece, ...]:
        """What stands in it."""
        return self._shown

    def set_pieces(
        self, pieces: Sequence[Piece], amount: str = "", chips: Sequence[ChipView] = ()
    ) -> None:
        """Show pieces; the caret stays where it can. Nothing is said to be typed."""
        wanted = tuple(piece for piece in pieces if piece != Words(""))
        self._chips = tuple(chips)
        if (wanted, amount) == (self._shown, self._amount):
            self._number()
            return
        self._amount, self._shown, self._caret = amount, wanted, self.textCursor().position()
        self._show()

    def _show(self) -> None:
        caret, self._telling = self._caret, False
        self.clear()
        parts.write(QTextCursor(self.document()), self._shown, self._amount)
        self._dress()
        self._telling = True
        self._number()
        self._put_caret(caret)

    def _dress(self) -> None:
        self._lead()

    def _number(self) -> None:
        """Give each footnote's character its number."""
        telling, self._telling = self._telling, False
        for (place, form), chip in zip(self._marks(), self._chips, strict=False):
            if form.property(TOLD) != str(chip.number):
                form.setProperty(TOLD, str(chip.number))
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)
        self._telling = telling
        told = "; ".join(f"{chip.number}: {chip.told}" for chip in self._chips)
        self.setAccessibleDescription(self.tr("Footnotes: {0}").format(told) if told else "")

    def _marks(self) -> list[tuple[int, QTextCharFormat]]:
        """The footnotes' characters: place and form."""
        return [
            (stretch.start + offset, QTextCharFormat(stretch.form))
            for stretch in parts.stretches(self.document())
            if stretch.form.property(PIECE)
            for offset, letter in enumerate(stretch.text)
            if letter == MARK
        ]

    def _changed(self) -> None:
        if not self._telling:
            return
        now = parts.read(self.document())
        if sum(isinstance(piece, Pin) for piece in now) != bool(self._amount):
            self._show()
            return
        if now != self._shown:
            self._shown = now
            self.typed.emit()

    def _note_caret(self) -> None:
        self._caret = self.textCursor().position()

    def _leave_link(self) -> None:
        """What is written behind a link is no part of it."""
        cursor = self.textCursor()
        address = self.currentCharFormat().anchorHref()
        if not address or cursor.hasSelection():
            return
        ahead = QTextCursor(cursor)
        moved = ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if not moved or ahead.charFormat().anchorHref() != address:
            self.setCurrentCharFormat(QTextCharFormat())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        self._leave_link()
        super().inputMethodEvent(event)

    # Styles

    def embolden(self) -> None:
        """Make the chosen words bold, or plain again; with none chosen, what is typed next."""
        form = QTextCharFormat()
        bold = parts.is_bold(self.textCursor().charFormat())
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(form)

    def italicise(self) -> None:
        """Make the chosen words italic, or upright again; with none chosen, what is typed next."""
        form = QTextCharFormat()
        form.setFontItalic(not self.textCursor().charFormat().fontItalic())
        self.mergeCurrentCharFormat(form)

    def ask_link(self) -> None:
        """Ask where the chosen words shall lead, or the link one is in; nowhere takes it off."""
        dialog = Asking(
            self.tr("Link"),
            self.tr("Web or mail address; empty for no link"),
            self.tr("Set link"),
            self.textCursor().charFormat().anchorHref(),
            good=lambda address: not address or is_link(_completed(address)),
            parent=self,
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
            part = QTextCursor(self.document())
            part.setPosition(start)
            part.setPosition(start + _units(words.words), QTextCursor.MoveMode.KeepAnchor)
            part.setCharFormat(parts.form_of(Words("", words.bold, words.italic, address)))

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

    def chip_at(self, place: int) -> Piece | None:
        """The footnote whose character stands there."""
        found = (parts.piece_of(form) for start, form in self._marks() if start == place)
        return next(found, None)

    def open_chip(self, place: int) -> None:
        """Edit the footnote there, or show the source it cites."""
        piece = self.chip_at(place)
        if isinstance(piece, Cited):
            self.item_wanted.emit(piece.cite)
        elif isinstance(piece, FreeNote):
            self._ask_note(piece.note, lambda words: self._replace_note(place, words))

    def _ask_note(self, words: str, then: object) -> None:
        dialog = Asking(
            self.tr("Footnote"),
            self.tr("Words of the footnote; empty for no footnote"),
            self.tr("Set footnote"),
            words,
            lines=4,
            parent=self,
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

    def _chip_under(self, point: QPoint) -> int:
        """The place of the footnote drawn there; -1 for none."""
        near = self.cursorForPosition(point).position()
        for place, _form in self._marks():
            if place in (near - 1, near):
                ends = [self.cursorRect(self._at(place + step)) for step in (0, 1)]
                if ends[0].left() <= point.x() <= max(ends[1].left(), ends[0].left() + 8):
                    return place
        return -1

    def _at(self, place: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        return cursor

    def chip_told(self, place: int) -> str:
        """What the footnote whose character stands there says."""
        places = [start for start, _form in self._marks()]
        number = places.index(place) if place in places else len(self._chips)
        return self._chips[number].told if number < len(self._chips) else ""

    # Mouse, keys, clipboard

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._chip_under(event.pos())
            told = self.chip_told(place) if place >= 0 else self.anchorAt(event.pos())
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().viewportEvent(event)

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
        self._leave_link()
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

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102, N802
        # Qt's own object: one of Python's on the clipboard would outlive Python, and crash.
        data = super().createMimeDataFromSelection()
        data.text()  # makes Qt fill it now rather than later
        for form in data.formats():
            data.removeFormat(form)
        cursor = self.textCursor()
        chosen = parts.read(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data.setText("".join(self._plain(piece) for piece in chosen))
        data.setData(parts.FORMAT, parts.told(chosen).encode())
        return data

    def _plain(self, piece: Piece) -> str:
        match piece:
            case Words():
                return piece.words
            case Pin():
                return self._amount
        return ""

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102, N802
        own = parts.heard(bytes(source.data(parts.FORMAT).data()).decode("utf-8", "replace"))
        if own:
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            parts.write(cursor, own, "")
            self._dress()
            cursor.endEditBlock()
            self.setTextCursor(cursor)
            return
        self._leave_link()
        plain = QMimeData()
        plain.setText(source.text().replace(MARK, ""))
        super().insertFromMimeData(plain)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: D102, N802
        return source.hasFormat(parts.FORMAT) or super().canInsertFromMimeData(source)


def _completed(address: str) -> str:
    """With the scheme a person leaves out."""
    address = address.strip()
    if not address or ":" in address.split("/", 1)[0]:
        return address
    return f"mailto:{address}" if "@" in address else f"https://{address}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
