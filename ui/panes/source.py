"""The source behind an item: what it is, and the very passage."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Anchor, Evidence, Index, Item, Library, Source
from briefing.errors import BriefingError
from briefing.wording.dates import based_date_words
from ui.qt.icons import tint
from ui.qt.language import words
from ui.qt.offsets import Offsets
from ui.qt.operations import Operations
from ui.qt.telling import publisher, source_name
from ui.qt.theme import px, read_font, theme


@dataclass(frozen=True, slots=True)
class Shown:
    """A source with the words to show; `shift` is where in the source they begin."""

    source: Source
    words: str
    verified: bool
    whole: bool
    shift: int = 0


class SourcePane(QWidget):
    """Shows one witness of an item at a time. `shown` says that a text stands there."""

    shown = Signal()

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Source"))
        self._library, self._operations = library, operations
        self._item: Item | None = None
        self._evidence: Evidence | None = None
        self._place = 0
        self._on_show: Shown | None = None
        self._offsets = Offsets("")
        self._build()
        theme.changed.connect(self._highlight)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._item, self._on_show = None, None
        self.title.setText(self.tr("No item chosen"))
        self.about.setText(self.tr("Choose an item in the library or a block of the memo."))
        self.state.clear()
        self.text.clear()
        self.text.hide()
        self._steps()

    def show_item(
        self, item: Item, evidence: Evidence | None = None, source: str | None = None
    ) -> None:
        """Show the passage behind an item: of the first witness, or of that source.

        With `evidence` the item is a memo's, and what the memo froze counts.
        """
        self._item, self._evidence = item, evidence
        places = [n for n, anchor in enumerate(item.anchors) if anchor.source == source]
        self._place = places[0] if places else 0
        self._fetch()

    def step(self, step: int) -> None:
        """Show the next witness, or the one before."""
        if self._item is not None and self._item.anchors:
            self._place = (self._place + step) % len(self._item.anchors)
            self._fetch()

    def anchor(self) -> Anchor | None:
        """The anchor that is shown."""
        if self._item is None or not self._item.anchors:
            return None
        return self._item.anchors[self._place]

    # Building

    def _build(self) -> None:
        self.title, self.about, self.state = QLabel(), QLabel(), QLabel()
        for label, tone in ((self.title, "heading"), (self.about, "quiet"), (self.state, "ok")):
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setStyleSheet(
            f'font-family: "{read_font().family()}"; font-size: {px(16)}px; font-weight: 600;'
        )
        self.previous = self._button("chevron-left", self.tr("Previous passage"))
        self.next = self._button("chevron-right", self.tr("Next passage"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.counter = QLabel()
        self.counter.setProperty("tone", "quiet")
        steps = QHBoxLayout()
        steps.addWidget(self.state, 1)
        for part in (self.counter, self.previous, self.next):
            steps.addWidget(part)
        self.text = QTextBrowser()
        self.text.setProperty("role", "source")
        self.text.setAccessibleName(self.tr("Text of the source"))
        self.text.setOpenLinks(False)
        self.text.setUndoRedoEnabled(False)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setStyleSheet(f'font-family: "{read_font().family()}"; font-size: {px(15)}px;')
        self.text.document().setDocumentMargin(22)
        head = QVBoxLayout()
        head.setContentsMargins(18, 14, 14, 8)
        head.setSpacing(3)
        for part in (self.title, self.about):
            head.addWidget(part)
        head.addLayout(steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addStretch()

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        tint(button, icon)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    # Showing

    def _fetch(self) -> None:
        anchor = self.anchor()
        if anchor is None:
            self.clear()
            return
        library, evidence = self._library, self._evidence
        self._operations.ask("source", lambda: _read(library, anchor, evidence), self._show)

    def _show(self, shown: Shown) -> None:
        source = shown.source
        if self._on_show is None or self._on_show.words != shown.words:
            self._offsets = Offsets(shown.words)
            self.text.setPlainText(shown.words)
            self._lead()
        self._on_show = shown
        self.text.show()
        self.title.setText(source_name(source))
        self.about.setText(_about(source))
        self.state.setText(self._state_words(shown))
        self.state.setProperty("tone", "ok" if shown.verified else "warn")
        self.state.style().polish(self.state)
        self._steps()
        self._highlight()
        self._scroll()
        self.shown.emit()

    def _state_words(self, shown: Shown) -> str:
        if not shown.whole:
            return self.tr("Only the passages the memo carries")
        if shown.verified:
            return self.tr("Text verified")
        return self.tr("The text is not the one the item was taken from")

    def _steps(self) -> None:
        count = len(self._item.anchors) if self._item else 0
        for part in (self.previous, self.next, self.counter):
            part.setVisible(count > 1)
        self.counter.setText(self.tr("Passage {0} of {1}").format(self._place + 1, count))

    def _lead(self) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = cursor.blockFormat()
        form.setLineHeight(145, form.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(9)
        cursor.mergeBlockFormat(form)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _highlight(self) -> None:
        """Mark every passage of the item in this text, the shown one most."""
        shown, current = self._on_show, self.anchor()
        marks = []
        for anchor in self._item.anchors if self._item and shown else ():
            if shown is None or anchor.source != shown.source.id:
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(anchor, shown.shift)  # type: ignore[attr-defined]
            form = QTextCharFormat()
            form.setBackground(theme.colour("mark" if anchor == current else "accent_soft"))
            form.setForeground(theme.colour("text"))
            mark.format = form  # type: ignore[attr-defined]
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _cursor(self, anchor: Anchor, shift: int) -> QTextCursor:
        cursor = QTextCursor(self.text.document())
        last = self.text.document().characterCount() - 1
        cursor.setPosition(min(self._offsets.to_qt(max(anchor.start - shift, 0)), last))
        end = min(self._offsets.to_qt(max(anchor.end - shift, 0)), last)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll(self) -> None:
        """Bring the passage a third down the page."""
        anchor, shown = self.anchor(), self._on_show
        if anchor is None or shown is None:
            return
        cursor = self._cursor(anchor, shown.shift)
        cursor.setPosition(cursor.selectionStart())
        top = self.text.cursorRect(cursor).top() + self.text.verticalScrollBar().value()
        self.text.verticalScrollBar().setValue(top - self.text.viewport().height() // 3)


def _read(library: Library, anchor: Anchor, evidence: Evidence | None) -> Shown:
    """The whole text where the library has the very one; else the memo's passages."""
    witness = Index(evidence).witnesses.get(anchor.source) if evidence else None
    known = {source.id: source for source in library.sources()}.get(anchor.source)
    if known is not None and (witness is None or witness.source.sha256 == known.sha256):
        text = library.words(known.id)
        verified = hashlib.sha256(text.encode()).hexdigest() == known.sha256
        return Shown(witness.source if witness else known, text, verified, whole=True)
    if witness is None:
        raise BriefingError("source-unknown", source=anchor.source)
    for passage in witness.passages:
        if passage.start <= anchor.start and anchor.end <= passage.start + len(passage.words):
            return Shown(witness.source, passage.words, False, whole=False, shift=passage.start)
    raise BriefingError("evidence-missing", item=anchor.source)


def _about(source: Source) -> str:
    known = words()
    date = known.get("dates", "no_date")
    if source.published is not None and source.published_basis != "unknown":
        date = based_date_words(source.published, source.published_basis, known)
    parts = [source.author, publisher(source), date]
    if source.published_basis == "address":
        parts.append(QCoreApplication.translate("SourcePane", "date from the address"))
    if source.published_reason:
        parts.append(source.published_reason)
    told = " · ".join(part for part in parts if part)
    return f"{told}\n{source.url}" if source.url else told
