"""Pieces of a block's content as characters of a Qt document, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from briefing.app.model import Cited, FreeNote, Piece, Pin, Words, is_link
from ui.qt.theme import theme
from ui.widgets.inline import KIND, MARK, PIECE, amount_form, note_form

FORMAT = "application/x-chancery-words"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a document with one form."""

    start: int
    text: str
    form: QTextCharFormat


def stretches(document: QTextDocument) -> Iterator[Stretch]:
    """All of a document; the end of a paragraph is a line break in no form of its own."""
    block = document.begin()
    while block.isValid():
        yield from _of_block(block)
        block = block.next()
        if block.isValid():
            yield Stretch(block.position() - 1, "\n", QTextCharFormat())


def _of_block(block: QTextBlock) -> Iterator[Stretch]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        # A line break within a paragraph, as Shift and Enter make it, is one like any other.
        text = fragment.text().replace("\u2028", "\n")
        yield Stretch(fragment.position(), text, fragment.charFormat())
        place += 1


def read(document: QTextDocument, start: int = 0, end: int | None = None) -> tuple[Piece, ...]:
    """The pieces between two places of a document."""
    pieces: list[Piece] = []
    for stretch in stretches(document):
        first = max(start - stretch.start, 0)
        last = None if end is None else max(end - stretch.start, 0)
        _take(pieces, _part(stretch.text, first, last), stretch.form)
    return tuple(pieces)


def _part(text: str, first: int, last: int | None) -> str:
    """A part by places of the document, which counts UTF-16 units."""
    units = text.encode("utf-16-le")
    return units[2 * first : None if last is None else 2 * last].decode("utf-16-le", "ignore")


def _take(pieces: list[Piece], text: str, form: QTextCharFormat) -> None:
    rest = text
    while rest:
        words, mark, rest = rest.partition(MARK)
        if words:
            _take_words(pieces, words, form)
        if mark and form.objectType() == KIND:
            pieces.append(piece_of(form))


def _take_words(pieces: list[Piece], words: str, form: QTextCharFormat) -> None:
    last = pieces[-1] if pieces else None
    made = _styled(words, form)
    if isinstance(last, Words) and (words == "\n" or made == last.styled(words)):
        pieces[-1] = last.styled(last.words + words)
    else:
        pieces.append(made)


def _styled(words: str, form: QTextCharFormat) -> Words:
    link = form.anchorHref() if form.isAnchor() else ""
    return Words(words, is_bold(form), form.fontItalic(), link)


def is_bold(form: QTextCharFormat) -> bool:
    """Whether words of that form are bold."""
    return form.fontWeight() >= QFont.Weight.DemiBold.value


def bold_weight(italic: bool) -> QFont.Weight:
    """The weight of bold words. No bundled face is bold and italic: Qt makes one of this weight."""
    return QFont.Weight.Bold if italic else QFont.Weight.DemiBold


def piece_of(form: QTextCharFormat) -> Piece:
    """What a character of that form stands for."""
    told = str(form.property(PIECE) or "")
    return heard(told)[0] if told else Pin("amount")


def write(cursor: QTextCursor, pieces: Sequence[Piece], amount: str) -> None:
    """Put pieces where a cursor is."""
    for piece in pieces:
        match piece:
            case Words():
                cursor.insertText(piece.words, form_of(piece))
            case Pin():
                cursor.insertText(MARK, amount_form(amount))
            case _:
                cursor.insertText(MARK, note_form(told([piece])))


def form_of(words: Words) -> QTextCharFormat:
    """The form of words in a style."""
    form = QTextCharFormat()
    if words.bold:
        form.setFontWeight(bold_weight(words.italic))
    if words.italic:
        form.setFontItalic(True)
    if words.link:
        form.setAnchor(True)
        form.setAnchorHref(words.link)
        form.setFontUnderline(True)
        form.setForeground(theme.colour("accent"))
    return form


def told(pieces: Sequence[Piece], amount: str = "") -> str:
    """Pieces as JSON, for the clipboard; a pin as the words of its amount."""
    rows: list[dict[str, object]] = []
    for piece in pieces:
        match piece:
            case Words():
                row = {"bold": piece.bold, "italic": piece.italic, "link": piece.link}
                rows.append({"words": piece.words, **row})
            case Pin():
                rows.append({"words": amount, "pin": True})
            case FreeNote():
                rows.append({"note": piece.note})
            case Cited():
                rows.append({"cite": piece.cite})
    return json.dumps(rows)


def heard(text: str, amount: str = "") -> tuple[Piece, ...]:
    """Pieces from JSON; what is none, or leads where no link may, is left out. A pin is words,
    but where its amount is wanted."""
    try:
        rows = json.loads(text)
    except ValueError:
        return ()
    rows = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    pinned = {"words": amount, "pin": True} if amount else None
    found = (Pin("amount") if row == pinned else _heard(row) for row in rows)
    return tuple(piece for piece in found if piece is not None)


def _heard(row: dict[str, object]) -> Piece | None:
    match row:
        case {"words": str(words), **rest}:
            link = rest.get("link")
            safe = link if isinstance(link, str) and is_link(link) else ""
            plain = words.replace(MARK, "")
            return Words(plain, rest.get("bold") is True, rest.get("italic") is True, safe)
        case {"note": str(note)}:
            return FreeNote(note)
        case {"cite": str(item)}:
            return Cited(item)
    return None
