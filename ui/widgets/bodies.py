"""The words of a block, to be edited in place: prose, an event's sentence, a figure's sentence
around its amount, a quotation between its lead-in and its attribution."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.app.model import Piece, Pin, Words
from ui.qt.theme import px, read_font
from ui.widgets.pinned import PinnedEdit
from ui.widgets.words import WordsEdit

_SIZE, _LEADING = 16, 24


class Body(QWidget):
    """Shows pieces; says when the person changed them and when the caret left."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_pieces(self, pieces: tuple[Piece, ...], pinned: str, name: str) -> None:
        """Show a block's words; `pinned` are the locked ones, `name` says what block it is."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the caret into the words."""
        self.main_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def main_editor(self) -> WordsEdit:
        """Where one writes first."""
        raise NotImplementedError

    def set_current(self, current: bool) -> None:
        """Offer more where one is at the block."""

    def _add(self, editor: WordsEdit) -> None:
        editor.typed.connect(self._typed)
        editor.left.connect(self.left)
        self._layout.addWidget(editor)

    def _typed(self) -> None:
        raise NotImplementedError


class PlainBody(Body):
    """Prose, or the sentence of an event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = WordsEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self.editor.setPlaceholderText(self.tr("Write here"))
        self._add(self.editor)

    def show_pieces(self, pieces: tuple[Piece, ...], pinned: str, name: str) -> None:  # noqa: D102
        self.editor.setAccessibleName(self.tr("Words of {0}").format(name))
        self.editor.set_words(_joined(pieces))

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.editor

    def _typed(self) -> None:
        self.edited.emit((Words(self.editor.words()),))


class FigureBody(Body):
    """The sentence of a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PinnedEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self._add(self.editor)

    def show_pieces(self, pieces: tuple[Piece, ...], pinned: str, name: str) -> None:  # noqa: D102
        told = self.tr("Words of {0}; the amount {1} cannot be changed")
        self.editor.setAccessibleName(told.format(name, pinned))
        self.editor.set_pieces(pieces, pinned)

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.editor

    def _typed(self) -> None:
        self.edited.emit(self.editor.pieces())


class QuoteBody(Body):
    """Lead-in, the words as they were spoken, attribution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = False
        self.lead = WordsEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self.lead.setPlaceholderText(self.tr("Lead-in, if any"))
        self.spoken = QLabel()
        self.spoken.setTextFormat(Qt.TextFormat.PlainText)
        self.spoken.setWordWrap(True)
        self.spoken.setFont(_italic())
        self.spoken.setStyleSheet(
            f'font-family: "{_italic().family()}"; font-size: {px(_SIZE)}px; font-style: italic;'
        )
        self.spoken.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.spoken.setContentsMargins(20, 0, 8, 0)
        self.spoken.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.attribution = WordsEdit("", read_font(15), "words", leading=22)
        self.attribution.setPlaceholderText(self.tr("Attribution"))
        self._add(self.lead)
        self._layout.addWidget(self.spoken)
        self._add(self.attribution)

    def show_pieces(self, pieces: tuple[Piece, ...], pinned: str, name: str) -> None:  # noqa: D102
        place = next(n for n, piece in enumerate(pieces) if isinstance(piece, Pin))
        self.lead.setAccessibleName(self.tr("Lead-in of {0}").format(name))
        self.lead.set_words(_joined(pieces[:place]))
        self._show_lead()
        self.spoken.setAccessibleName(self.tr("Quoted words; they cannot be changed"))
        self.spoken.setText(f"“{pinned}”")
        self.attribution.setAccessibleName(self.tr("Attribution of {0}").format(name))
        self.attribution.set_words(_joined(pieces[place + 1 :]))

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.attribution

    def set_current(self, current: bool) -> None:
        """An empty lead-in is offered only at the block one is at."""
        self._current = current
        self._show_lead()

    def _show_lead(self) -> None:
        self.lead.setVisible(self._current or bool(self.lead.words()))

    def _typed(self) -> None:
        lead, attribution = self.lead.words(), self.attribution.words()
        before = (Words(lead),) if lead else ()
        after = (Words(attribution),) if attribution else ()
        self.edited.emit((*before, Pin("quote"), *after))


def body_for(kind: str, parent: QWidget | None = None) -> Body:
    """The editor of a kind of block."""
    match kind:
        case "figure":
            return FigureBody(parent)
        case "quote":
            return QuoteBody(parent)
    return PlainBody(parent)


def _joined(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.words for piece in pieces if isinstance(piece, Words))


def _italic() -> QFont:
    font = read_font(_SIZE)
    font.setItalic(True)
    return font
