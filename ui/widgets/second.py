"""What is said in a paper's second language, written below what is said in the first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing.app.model import Cited, FreeNote, Piece, Pin, Words, around_pin
from ui.qt.theme import read_font
from ui.widgets.form import FieldView, HeaderForm
from ui.widgets.listing import ListEdit
from ui.widgets.marked import ChipView
from ui.widgets.rich import RichEdit
from ui.widgets.words import WordsEdit

_SIZE, _LEADING = 16, 24
_INDENT = 4  # pixels to where the words of an editor begin
TONGUE = "tongue"
"""The property of an editor whose words are in the second language."""


@dataclass(frozen=True, slots=True)
class SecondView:
    """What a block says in the second language, which `tongue` names: its pieces with the locked
    words `pinned`; a group's caption, and the one it has by itself; a quotation's translation.
    None is for what a block of its kind does not have. `form` is a list's; `edited` says that an
    item's words are the writer's own; `calls` are the footnotes they call."""

    tongue: str
    pieces: tuple[Piece, ...] | None = None
    pinned: str = ""
    title: str | None = None
    default: str = ""
    translation: str | None = None
    form: str = ""
    edited: bool = False
    calls: tuple[ChipView, ...] = ()


class SecondBody(QWidget):
    """`written` carries what is said ("content", "title" or "translation") and the pieces or
    words."""

    written = Signal(str, object)
    left = Signal()
    item_wanted = Signal(str)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._pin = Pin("quote")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(2)
        self._tongue = QLabel()
        self._tongue.setProperty("tone", "small")
        self._tongue.setIndent(_INDENT)
        self._layout.addWidget(self._tongue)
        self.title = WordsEdit("", read_font(_SIZE), "words", one_line=True, leading=_LEADING)
        self.translation = WordsEdit("", read_font(_SIZE), "words", leading=_LEADING)
        self.lead = RichEdit("", read_font(_SIZE), "words", leading=_LEADING)
        listed = ListEdit if kind == "list" else RichEdit
        self.editor = listed("", read_font(_SIZE), "words", leading=_LEADING)
        self.title.typed.connect(lambda: self.written.emit("title", self.title.words()))
        self.translation.typed.connect(
            lambda: self.written.emit("translation", self.translation.words())
        )
        for words in (self.lead, self.editor):
            words.typed.connect(self._typed)
            words.item_wanted.connect(self.item_wanted)
        for words in (self.title, self.lead, self.translation, self.editor):
            words.setProperty(TONGUE, True)
            words.left.connect(self.left)
            self._layout.addWidget(words)

    def show_view(self, view: SecondView, name: str) -> None:
        """Show what is said."""
        self._tongue.setText(view.tongue)
        self._name(view, name)
        self.title.setVisible(view.title is not None)
        self.translation.setVisible(view.translation is not None)
        if not (self.title.hasFocus() and self.title.words().strip() == view.title):
            self.title.set_words(view.title or "")
        self.translation.set_words(view.translation or "")
        pieces = view.pieces or ()
        chips = view.calls
        self.lead.setVisible(False)
        self.editor.setVisible(view.pieces is not None)
        if self._kind == "quote":
            before, self._pin, pieces = around_pin(pieces)
            called = sum(isinstance(piece, FreeNote | Cited) for piece in before)
            self.lead.set_pieces(before, "", chips[:called])
            chips = chips[called:]
            self.lead.setVisible(bool(before))
        self.editor.set_pieces(pieces, view.pinned, chips)
        if isinstance(self.editor, ListEdit):
            self.editor.set_form(view.form)

    def _name(self, view: SecondView, name: str) -> None:
        self.title.setPlaceholderText(view.default)
        told = self.tr("Not written yet: the paper prints the words above")
        self.editor.setPlaceholderText(told)
        self.translation.setPlaceholderText(
            self.tr("Without one the paper prints the words as they were spoken")
        )
        for editor, pattern in (
            (self.title, self.tr("Caption of {0} ({1})")),
            (self.lead, self.tr("Lead-in of {0} ({1})")),
            (self.translation, self.tr("Translation of {0} ({1})")),
            (self.editor, self.tr("Words of {0} ({1})")),
        ):
            editor.setAccessibleName(pattern.format(name, view.tongue))

    def _typed(self) -> None:
        pieces = self.editor.pieces() or (Words(""),)
        if self._kind == "quote":
            pieces = (*self.lead.pieces(), self._pin, *self.editor.pieces())
        self.written.emit("content", pieces)


class SecondHeader(QWidget):
    """The title and the header's words in the second language."""

    edited = Signal(str, str)
    left = Signal()

    def __init__(
        self, tongue: str, subject: str, fields: list[FieldView], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        label = QLabel(tongue)
        label.setProperty("tone", "small")
        self.title = WordsEdit(
            f"{subject} ({tongue})", read_font(20, read_font().Weight.DemiBold), "title",
            one_line=True,
        )  # fmt: skip
        self.title.setPlaceholderText(self.title.accessibleName())
        self.title.setProperty(TONGUE, True)
        self.title.typed.connect(lambda: self.edited.emit("subject", self.title.words()))
        self.title.left.connect(self.left)
        self.form = HeaderForm(fields, lambda _text: "")
        self.form.setAccessibleName(self.tr("Header ({0})").format(tongue))
        self.form.edited.connect(self.edited)
        self.form.left.connect(self.left)
        for field in self.form.fields.values():
            field.editor.setProperty(TONGUE, True)
            field.editor.setAccessibleName(f"{field.view.label} ({tongue})")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (label, self.title, self.form):
            layout.addWidget(part)

    def editor(self, field: str) -> WordsEdit | None:
        """Where a field is written."""
        if field == "subject":
            return self.title
        return self.form.fields[field].editor if field in self.form.fields else None

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what the memo holds."""
        subject = values.get("subject", "")
        if not (self.title.hasFocus() and self.title.words().strip() == subject):
            self.title.set_words(subject)
        self.form.show_values(values)
