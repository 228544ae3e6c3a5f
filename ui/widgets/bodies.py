"""The words of a block, to be edited in place: prose, a list, an event's sentence, a figure's
sentence around its amount, a quotation between its lead-in and its attribution."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from briefing.app.model import Piece, Pin, Words, around_pin
from ui.qt.theme import read_font
from ui.widgets.listing import ListEdit
from ui.widgets.marked import ChipView
from ui.widgets.rich import RichEdit
from ui.widgets.spoken import Spoken
from ui.widgets.words import WordsEdit

_SIZE, _LEADING = 16, 24
TRANSLATION = "translation"
"""The name of the editor that holds one."""


@dataclass(frozen=True, slots=True)
class BodyView:
    """What a body shows: `pinned` are the locked words, `name` says what block it is, `chips`
    are the footnotes its own words call, `form` is a list's; `translation` is what a quotation
    says in the paper's language, which `tongue` names, None where none is needed."""

    pieces: tuple[Piece, ...]
    pinned: str
    name: str
    chips: tuple[ChipView, ...] = ()
    form: str = ""
    translation: str | None = None
    tongue: str = ""


class Body(QWidget):
    """Shows pieces; says when the person changed them and when the caret left. `requoted` carries
    the changes of a quotation, `translated` its translation, `item_wanted` a cited item."""

    edited = Signal(object)
    left = Signal()
    requoted = Signal(object)
    translated = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_view(self, view: BodyView) -> None:
        """Show a block's words."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the caret into the words."""
        self.main_editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def main_editor(self) -> WordsEdit:
        """Where one writes first."""
        raise NotImplementedError

    def set_current(self, current: bool) -> None:
        """Offer more where one is at the block."""

    def add_entries(self, menu: QMenu) -> None:
        """Offer what can be done with the words alone."""

    def _add(self, editor: WordsEdit) -> None:
        editor.typed.connect(self._typed)
        editor.left.connect(self.left)
        if isinstance(editor, RichEdit):
            editor.item_wanted.connect(self.item_wanted)
        self._layout.addWidget(editor)

    def _typed(self) -> None:
        raise NotImplementedError


class PlainBody(Body):
    """Prose, or the sentence of an event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = self._editor()
        self.editor.setPlaceholderText(self.tr("Write here"))
        self._add(self.editor)

    def _editor(self) -> RichEdit:
        return RichEdit("", read_font(_SIZE), "words", leading=_LEADING)

    def show_view(self, view: BodyView) -> None:  # noqa: D102
        self.editor.setAccessibleName(self.tr("Words of {0}").format(view.name))
        self.editor.set_pieces(view.pieces, "", view.chips)

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.editor

    def _typed(self) -> None:
        self.edited.emit(self.editor.pieces() or (Words(""),))


class ListBody(PlainBody):
    """A list."""

    def _editor(self) -> RichEdit:
        return ListEdit("", read_font(_SIZE), "words", leading=_LEADING)

    def show_view(self, view: BodyView) -> None:  # noqa: D102
        super().show_view(view)
        if isinstance(self.editor, ListEdit):
            self.editor.set_form(view.form)


class FigureBody(Body):
    """The sentence of a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = RichEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self._add(self.editor)

    def show_view(self, view: BodyView) -> None:  # noqa: D102
        told = self.tr("Words of {0}; the amount {1} cannot be changed")
        self.editor.setAccessibleName(told.format(view.name, view.pinned))
        self.editor.set_pieces(view.pieces, view.pinned, view.chips)

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.editor

    def _typed(self) -> None:
        self.edited.emit(self.editor.pieces())


class QuoteBody(Body):
    """Lead-in, the words as they were spoken, their translation where the paper is in another
    language, attribution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._led = False
        self._pin = Pin("quote")
        self.lead = RichEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self.lead.setPlaceholderText(self.tr("Lead-in, if any"))
        self.lead.typed.connect(self._keep_lead)
        self.spoken = Spoken(_italic(), _LEADING)
        self.spoken.changed.connect(self.requoted)
        self.spoken.left.connect(self.left)
        self.translation = WordsEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self.translation.setObjectName(TRANSLATION)
        self.translation.typed.connect(lambda: self.translated.emit(self.translation.words()))
        self.translation.left.connect(self.left)
        self._tongue = QLabel()
        self._tongue.setProperty("tone", "small")
        self._tongue.setBuddy(self.translation)
        self.attribution = RichEdit("", read_font(15), "words", leading=22)
        self.attribution.setPlaceholderText(self.tr("Attribution"))
        self._add(self.lead)
        indented = QVBoxLayout()
        indented.setContentsMargins(18, 0, 8, 0)
        for part in (self.spoken, self._tongue, self.translation):
            indented.addWidget(part)
        self._layout.addLayout(indented)
        self._add(self.attribution)
        order = (self.lead, self.spoken, self.translation, self.attribution)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def show_view(self, view: BodyView) -> None:  # noqa: D102
        lead, self._pin, after = around_pin(view.pieces)
        called = sum(not isinstance(piece, Words) for piece in lead)
        self.lead.setAccessibleName(self.tr("Lead-in of {0}").format(view.name))
        self.lead.set_pieces(lead, "", view.chips[:called])
        self._show_lead()
        self.spoken.setAccessibleName(self.tr("Quoted words of {0}").format(view.name))
        self.spoken.show_words(view.pinned, self._pin.changes)
        self._show_translation(view)
        self.attribution.setAccessibleName(self.tr("Attribution of {0}").format(view.name))
        self.attribution.set_pieces(after, "", view.chips[called:])

    def main_editor(self) -> WordsEdit:  # noqa: D102
        return self.attribution

    def lead_in(self) -> None:
        """Write before the quoted words. An empty lead-in comes only when asked for, and stays:
        nothing moves under the mouse."""
        self._keep_lead()
        self._show_lead()
        self.lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_entries(self, menu: QMenu) -> None:  # noqa: D102
        self.spoken.add_entries(menu)

    def _show_translation(self, view: BodyView) -> None:
        named = self.tr("Translation of {0} ({1})").format(view.name, view.tongue)
        self.translation.setAccessibleName(named)
        self._tongue.setText(self.tr("Our translation ({0})").format(view.tongue))
        told = self.tr("Without one the paper prints the words as they were spoken")
        self.translation.setPlaceholderText(told)
        for part in (self._tongue, self.translation):
            part.setVisible(view.translation is not None)
        if self.translation.words() != view.translation:
            self.translation.set_words(view.translation or "")

    def _show_lead(self) -> None:
        self.lead.setVisible(self._led or bool(self.lead.words()))

    def _keep_lead(self) -> None:
        self._led = True

    def _typed(self) -> None:
        self.edited.emit((*self.lead.pieces(), self._pin, *self.attribution.pieces()))


def body_for(kind: str, parent: QWidget | None = None) -> Body:
    """The editor of a kind of block."""
    match kind:
        case "figure":
            return FigureBody(parent)
        case "quote":
            return QuoteBody(parent)
        case "list":
            return ListBody(parent)
    return PlainBody(parent)


def _italic() -> QFont:
    font = read_font(_SIZE)
    font.setItalic(True)
    return font
