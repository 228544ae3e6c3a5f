"""The header of the memo: a form to fill in, folded to one line once it is filled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from briefing.app.model import Finding
from ui.widgets.findings import FindingMark
from ui.widgets.form import Check, FieldView, HeaderForm
from ui.widgets.wrapped import HoldingButton, WrappedLabel

_LEAVING = 150  # milliseconds after the caret left until the form folds
_MARKING = "marking"
_BOLD = '<span style="font-weight: 600">{}</span>'  # the boldest that the typeface has
_BARE = ("date", _MARKING)  # fields that say what they are without their label


class Header(QWidget):
    """Folds when the caret leaves a form that has all it must have; a press on the line opens it
    again. `folded` says which of the two is shown. `mark` tells beside the line what was found in
    any field."""

    edited = Signal(str, str)
    left = Signal()
    folded = Signal(bool)

    def __init__(
        self, fields: list[FieldView], tell_date: Check, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._views, self._tell_date = fields, tell_date
        self._values: dict[str, str] | None = None
        self._by_scheme = False
        self.form = HeaderForm(fields, tell_date)
        self.fields = self.form.fields
        self.form.edited.connect(self.edited)
        self.form.left.connect(self.left)
        self.line = HoldingButton()
        self.line.setProperty("kind", "header")
        self.line.setToolTip(self.tr("Edit the header"))
        self.line.clicked.connect(self._edit)
        self._told = WrappedLabel(tone="quiet")
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(4, 4, 6, 4)
        inside.setSpacing(8)
        inside.addWidget(self._told, 1)
        self.mark = FindingMark()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.form)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LEAVING)
        self._leaving.timeout.connect(self._fold)
        QApplication.instance().focusChanged.connect(self._focus_moved)
        self.line.hide()

    @property
    def is_folded(self) -> bool:
        """Whether the line stands in the form's place."""
        return self.form.isHidden()

    def show_values(self, values: Mapping[str, str], *, by_scheme: bool = False) -> None:
        """Show what the memo holds; its marking can be written where no scheme gives it. A memo
        that is opened with all its header shows the line."""
        self.form.show_values(values)
        if (self._values, self._by_scheme) == (values, by_scheme):
            return
        first, self._values, self._by_scheme = self._values is None, dict(values), by_scheme
        if _MARKING in self.fields:
            self.fields[_MARKING].lock(by_scheme)
        parts = list(self._parts(values))
        self._told.setText("&nbsp;&nbsp;·&nbsp; ".join(rich for rich, _plain in parts))
        plain = ", ".join(plain for _rich, plain in parts)
        self.line.setAccessibleName(self.tr("Edit the header: {0}").format(plain))
        if first and self._whole():
            self._show(folded=True)
        elif self.is_folded and not self._whole():
            self._show(folded=False)

    def marks(self) -> list[FindingMark]:
        """The signs beside the line and the fields."""
        return [self.mark, *(field.mark for field in self.fields.values())]

    def show_findings(self, found: Callable[[str], Sequence[Finding]]) -> None:
        """Tell what was found in each field."""
        for identity, field in self.fields.items():
            field.mark.show_findings(found(identity), field.view.label)
        all_found = [one for identity in self.fields for one in found(identity)]
        self.mark.show_findings(all_found, self.form.accessibleName())
        self._show_mark()

    def unread(self) -> dict[str, str]:
        """By field the words the memo could not take."""
        faulty = (field for field in self.fields.values() if field.fault())
        return {field.view.id: field.editor.words() for field in faulty}

    def write(self, unread: Mapping[str, str]) -> None:
        """Write again what could not be taken, where one sees it."""
        for identity in unread.keys() & self.fields.keys():
            self.fields[identity].write(unread[identity])
        self.unfold()

    def unfold(self) -> None:
        """Show the form."""
        self._show(folded=False)

    def _edit(self) -> None:
        """Show the form, and write in its first field."""
        self.unfold()
        first = next(iter(self.fields.values()))
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, folded: bool) -> None:
        if folded != self.is_folded:
            self.line.setVisible(folded)
            self.form.setVisible(not folded)
            self._show_mark()
            self.folded.emit(folded)

    def _show_mark(self) -> None:
        self.mark.setVisible(self.is_folded and bool(self.mark.findings))

    def _whole(self) -> bool:
        """Whether all is there that must be, and every date is one."""
        values = self._values or {}
        missing = any(
            view.required and not values.get(view.id)
            for view in self._views
            if not (self._by_scheme and view.id == _MARKING)
        )
        faults = any(field.fault() for field in self.fields.values())
        return bool(self._views) and not missing and not faults

    def _parts(self, values: Mapping[str, str]) -> list[tuple[str, str]]:
        """Each field that is filled, with its label where it needs one, as rich and as plain
        text; the marking comes last."""
        found = []
        for view in sorted(self._views, key=lambda view: view.id == _MARKING):
            value = values.get(view.id, "")
            told = (self._tell_date(value) or value) if view.date else value
            if told:
                kept = _unbroken(told) if view.date else escape(told)
                lead = "" if view.id in _BARE else f"{view.label} "
                bold = kept if view.id in _BARE else _BOLD.format(kept)
                found.append((f"{_unbroken(lead)}{bold}", f"{lead}{told}"))
        return found

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or self.is_folded:
            return
        if self.form.isAncestorOf(now):
            self._leaving.stop()
        elif old is not None and self.form.isAncestorOf(old):
            self._leaving.start()

    def _fold(self) -> None:
        """Fold, but not under a button of the mouse that is down: what it presses would move."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._leaving.start()
        elif self._whole():
            self._show(folded=True)


def _unbroken(words: str) -> str:
    """Words as rich text that stays on one line."""
    return escape(words).replace(" ", "&nbsp;")
