"""Words as pieces: runs in a style, footnotes and a locked amount, each of these one character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from briefing.app.model import Piece, Pin, Words
from ui.qt.hover import hover
from ui.qt.theme import theme
from ui.widgets import pieces as parts
from ui.widgets.inline import KIND, MARK, PIECE, TOLD, InLine
from ui.widgets.refusal import Refusal
from ui.widgets.words import WordsEdit, plain_words


@dataclass(frozen=True, slots=True)
class ChipView:
    """A footnote called in the words: its mark in the paper, "" where that prints none; what it
    says."""

    mark: str
    told: str


class MarkedEdit(WordsEdit):
    """Shows pieces and reads them back.

    Whatever removes the locked amount removes the words around it alone.
    """

    def __init__(
        self, name: str, font: QFont, role: str, leading: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, font, role, leading=leading, parent=parent)
        self._amount = ""
        self._cutting, self._cut = False, ""  # what was cut last with the amount in it
        self._shown: tuple[Piece, ...] = ()
        self._chips: tuple[ChipView, ...] = ()
        self._caret = 0
        self._before: tuple[int, int] | None = None
        self._refusal = Refusal(self)
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
        """Give each footnote's character its mark."""
        telling, self._telling = self._telling, False
        for (place, form), chip in zip(self._marks(), self._chips, strict=False):
            if form.property(TOLD) != chip.mark:
                form.setProperty(TOLD, chip.mark)
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)
        self._telling = telling
        told = "; ".join(
            f"{chip.mark}: {chip.told}" if chip.mark else chip.told for chip in self._chips
        )
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        self._drawn.drawn.clear()
        super().paintEvent(event)
        if not self._drawn.drawn:
            return
        painter = QPainter(self.viewport())
        for cursor, ground, ink in self._lit():
            self._drawn.light(painter, cursor.selectionStart(), cursor.selectionEnd(), ground, ink)
        painter.end()

    def _lit(self) -> Iterator[tuple[QTextCursor, QColor, QColor]]:
        """What is marked or chosen, on which ground, in which ink."""
        for mark in self.extraSelections():
            ink = mark.format.foreground()
            written = ink.style() != Qt.BrushStyle.NoBrush
            own = ink.color() if written else theme.colour("text")
            yield mark.cursor, mark.format.background().color(), own
        tokens = ("accent", "on_accent") if self.hasFocus() else ("hover", "text")
        yield self.textCursor(), *(theme.colour(token) for token in tokens)

    def _changed(self) -> None:
        if not self._telling:
            return
        now = parts.read(self.document())
        spared = _has_pin(self._shown) and not _has_pin(now)
        if spared:
            now = self._spare()
        if now != self._shown:
            self._shown = now
            self.typed.emit()
        elif spared:
            self._refuse()

    def _spare(self) -> tuple[Piece, ...]:
        """Put the locked amount back, behind the caret and what was written for it."""
        cursor, self._telling = self.textCursor(), False
        place = cursor.position()
        parts.write(cursor, [Pin("amount")], self._amount)
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self._telling = True
        return parts.read(self.document())

    def _refuse(self) -> None:
        if self._before is not None:
            anchor, place = self._before
            cursor = self.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        told = self.tr("The amount {0} is the source’s: the words around it can be changed.")
        self._refusal.tell(told.format(self._amount))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        self._leave_link()
        self._before = (self.textCursor().anchor(), self.textCursor().position())
        self._cutting = event.matches(QKeySequence.StandardKey.Cut)
        super().keyPressEvent(event)
        self._before, self._cutting = None, False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        self._leave_link()
        super().inputMethodEvent(event)

    # Footnotes

    def chip_at(self, place: int) -> Piece | None:
        """The footnote whose character stands there."""
        found = (parts.piece_of(form) for start, form in self._marks() if start == place)
        return next(found, None)

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

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._chip_under(event.pos())
            told = self.chip_told(place) if place >= 0 else self.anchorAt(event.pos())
            QToolTip.showText(event.globalPos(), hover(told), self)
            return True
        return super().viewportEvent(event)

    # The clipboard

    def cut(self) -> None:
        """Take the chosen words out; the locked amount stays."""
        self._cutting = True
        super().cut()
        self._cutting = False

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102, N802
        # Qt's own object: one of Python's on the clipboard would outlive Python, and crash.
        data = super().createMimeDataFromSelection()
        data.text()  # makes Qt fill it now rather than later
        for form in data.formats():
            data.removeFormat(form)
        cursor = self.textCursor()
        chosen = parts.read(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        own = parts.told(chosen, self._amount)
        self._cut = own if self._cutting and _has_pin(chosen) else ""
        data.setText("".join(one.words for one in parts.heard(own) if isinstance(one, Words)))
        data.setData(parts.FORMAT, own.encode())
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102, N802
        own = bytes(source.data(parts.FORMAT).data()).decode("utf-8", "replace")
        if parts.heard(own):
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            if own == self._cut:
                self._take_pin_out()
                self._cut = ""
            # Over the amount, or moved or cut with it, it comes back in its place.
            gone = _has_pin(self._shown) and not _has_pin(parts.read(self.document()))
            wanted = self._amount if gone else ""
            parts.write(cursor, parts.heard(own, wanted), self._amount)
            self._dress()
            self.setTextCursor(cursor)
            cursor.endEditBlock()
            return
        self._leave_link()
        plain = QMimeData()
        plain.setText(plain_words(source).replace(MARK, ""))
        super().insertFromMimeData(plain)

    def _take_pin_out(self) -> None:
        for stretch in parts.stretches(self.document()):
            locked = stretch.form.objectType() == KIND and not stretch.form.property(PIECE)
            if locked and MARK in stretch.text:
                cursor = self._at(stretch.start + stretch.text.index(MARK))
                cursor.deleteChar()
                return

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: D102, N802
        return source.hasFormat(parts.FORMAT) or super().canInsertFromMimeData(source)


def _has_pin(pieces: Sequence[Piece]) -> bool:
    return any(isinstance(piece, Pin) for piece in pieces)
