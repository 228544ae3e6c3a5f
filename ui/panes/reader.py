"""One source to read: what it is, the passage behind an item, and every other item it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.app.copying import cited, with_citation
from briefing.app.model import Anchor, Evidence, Item, Library, Session
from ui.panes.offered import Offer, Offered, others
from ui.panes.shown import Shown, about, places, read
from ui.qt.icons import tint
from ui.qt.language import language
from ui.qt.offsets import Offsets
from ui.qt.operations import Operations
from ui.qt.telling import source_name
from ui.qt.theme import px, read_font, theme
from ui.widgets.passage import Passage
from ui.widgets.seek import SeekField


class Reader(QWidget):
    """Shows one witness of an item at a time. `shown` says that a text stands there, `inserted`
    carries the item as id and kind; `compared` asks for a second reader, or for the end of it."""

    shown = Signal()
    inserted = Signal(object)
    compared = Signal()

    def __init__(
        self,
        library: Library,
        operations: Operations,
        *,
        second: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._second = second
        self._topic = "source-beside" if second else "source"
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Second source") if second else self.tr("Source"))
        self._library, self._operations = library, operations
        self.item: Item | None = None
        self._session: Session | None = None
        self._evidence: Evidence | None = None
        self._place = 0
        self._on_show: Shown | None = None
        self._offsets = Offsets("")
        self._build()
        theme.changed.connect(self._highlight)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.item, self._on_show = None, None
        self.title.setText(self.tr("No item chosen"))
        self.about.setText(self.tr("Choose an item in the library or a block of the memo."))
        self.state.clear()
        self.text.clear()
        self.text.hide()
        self.offered.hide()
        self.seek.hide()
        self._steps()

    def show_item(
        self, item: Item, evidence: Evidence | None = None, source: str | None = None
    ) -> None:
        """Show the passage behind an item: of the first witness, or of that source.

        With `evidence` the item is a memo's, and what the memo froze counts.
        """
        self.item, self._evidence = item, evidence
        places = [n for n, anchor in enumerate(item.anchors) if anchor.source == source]
        self._place = places[0] if places else 0
        self._fetch()

    def offer_others(self, source: str | None) -> None:
        """Offer the other sources there are, to read one beside that."""
        library = self._library
        self._operations.ask(self._topic, lambda: others(library, source), self._offer)

    def step(self, step: int) -> None:
        """Show the next witness, or the one before."""
        if self.item is not None and self.item.anchors:
            self._place = (self._place + step) % len(self.item.anchors)
            self._fetch()

    def anchor(self) -> Anchor | None:
        """The anchor that is shown."""
        if self.item is None or not self.item.anchors:
            return None
        return self.item.anchors[self._place]

    def walk(self, step: int) -> None:
        """Show the next item of this source, in the order of its text, or the one before."""
        items = self._on_show.items if self._on_show else ()
        if self._on_show is not None and items:
            place = self._walked(items) + step
            self.show_item(items[place % len(items)], source=self._on_show.source.id)

    def insert(self) -> None:
        """Put the item that is shown into the memo."""
        if self.item is not None and self._session is not None:
            self.inserted.emit([(self.item.id, self.item.kind)])

    def copy(self) -> None:
        """Put the words of the passage and their citation on the clipboard."""
        item, anchor = self.item, self.anchor()
        if item is None or anchor is None:
            return
        paper = self._session.paper if self._session else None
        if self._evidence is not None:
            told = cited(item, anchor, self._evidence, language(), paper)
        else:
            told = with_citation(item, anchor, self._library, language(), paper)
        QGuiApplication.clipboard().setText(told)

    def follow(self, session: Session | None) -> None:
        """Know the memo one inserts into."""
        self._session = session
        self._steps()

    def witnesses(self) -> tuple[Item | None, Evidence | None, str | None]:
        """What is shown, and the next other source behind it; None where there is none."""
        anchor = self.anchor()
        others = [held.source for held in self.item.anchors] if self.item else []
        other = next((name for name in others if anchor and name != anchor.source), None)
        return self.item, self._evidence, other

    # Building

    def _build(self) -> None:
        self.offered = Offered()
        self.offered.chosen.connect(self._begin)
        self._build_title()
        self._build_steps()
        self._build_text()
        self._build_actions()
        steps = QHBoxLayout()
        for part in (self.place, self.earlier, self.later):
            steps.addWidget(part)
        steps.addStretch(1)
        for part in (self.counter, self.previous, self.next):
            steps.addWidget(part)
        doing = QHBoxLayout()
        doing.setContentsMargins(0, 5, 0, 0)
        doing.addWidget(self.state, 100)
        doing.addStretch(1)
        for part in (self.insert_button, self.seek_button, self.copy_button):
            doing.addWidget(part)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        held = top if self._second else doing
        held.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(18, 14, 14, 8)
        head.setSpacing(3)
        head.addLayout(top)
        head.addWidget(self.about)
        head.addLayout(doing)
        head.addLayout(steps)
        head.addWidget(self.seek)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.offered, 1)
        layout.addStretch()

    def _build_title(self) -> None:
        self.title, self.about, self.state = QLabel(), QLabel(), QLabel()
        for label, tone in ((self.title, "heading"), (self.about, "quiet"), (self.state, "ok")):
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setStyleSheet(
            f'font-family: "{read_font().family()}"; font-size: {px(16)}px; font-weight: 600;'
        )

    def _build_steps(self) -> None:
        self.previous = self._button("chevron-left", self.tr("Previous passage"))
        self.next = self._button("chevron-right", self.tr("Next passage"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.earlier = self._button("chevron-up", self.tr("Previous item of this source"))
        self.later = self._button("chevron-down", self.tr("Next item of this source"))
        self.earlier.clicked.connect(lambda: self.walk(-1))
        self.later.clicked.connect(lambda: self.walk(1))
        self.counter, self.place = QLabel(), QLabel()
        for label in (self.counter, self.place):
            label.setProperty("tone", "small")

    def _build_text(self) -> None:
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
        self.text.viewport().installEventFilter(self)
        self._passage = Passage(self.text)

    def _build_actions(self) -> None:
        self.insert_button = QPushButton(self.tr("Insert"))
        self.insert_button.setAccessibleName(self.tr("Insert this item into the memo"))
        self.insert_button.setToolTip(self.tr("Insert this item into the memo"))
        self.insert_button.clicked.connect(self.insert)
        self.seek = SeekField(self.text)
        self.seek_button = self._button("search", self.tr("Find in this source"))
        self.seek_button.clicked.connect(lambda: self.seek.open(self.seek.isHidden()))
        self.copy_button = self._button("copy", self.tr("Copy with citation"))
        self.copy_button.clicked.connect(self.copy)
        name = self.tr("Close this source") if self._second else self.tr("Compare two sources")
        self.compare_button = self._button("x" if self._second else "columns-2", name)
        self.compare_button.clicked.connect(self.compared)

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
        self._operations.ask(self._topic, lambda: read(library, anchor, evidence), self._show)

    def _offer(self, offers: list[Offer]) -> None:
        self.offered.offer(offers)
        if offers:
            self.title.setText(self.tr("Choose a source to read beside this one"))
            self.about.setText(self.tr("Or choose an item in the library or a block of the memo."))
            if self.compare_button.hasFocus():
                self.offered.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, source: str) -> None:
        """Show a source from its first item on."""

        def show(items: list[Item]) -> None:
            if items:
                self.show_item(items[0], source=source)

        self._operations.ask(self._topic, lambda: self._library.items_of(source), show)

    def _show(self, shown: Shown) -> None:
        source = shown.source
        if self._on_show is None or self._on_show.words != shown.words:
            self._offsets = Offsets(shown.words)
            self.text.setPlainText(shown.words)
            self._lead()
        self._on_show = shown
        chose = self.offered.hasFocus()
        self.text.show()
        self.offered.hide()
        if chose:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.setText(source_name(source))
        self.about.setText(about(source))
        self.state.setText(self._state_words(shown))
        self.state.setToolTip(f"SHA-256 {source.sha256}")
        self.state.setAccessibleDescription(f"SHA-256 {source.sha256}")
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
        count = len(self.item.anchors) if self.item else 0
        for part in (self.previous, self.next, self.counter):
            part.setVisible(count > 1)
        self.counter.setText(self.tr("Passage {0} of {1}").format(self._place + 1, count))
        items = self._on_show.items if self._on_show and self.item else ()
        for part in (self.earlier, self.later, self.place):
            part.setVisible(len(items) > 1)
        here = self._walked(items) + 1
        self.place.setText(self.tr("Item {0} of {1} here").format(here, len(items)))
        for part in (self.insert_button, self.seek_button, self.copy_button, self.state):
            part.setVisible(self.item is not None)
        self.compare_button.setVisible(self.item is not None or self._second)
        self.insert_button.setEnabled(self._session is not None)

    def _walked(self, items: Sequence[Item]) -> int:
        """Where the item stands among those of the source; -1 where it does not."""
        identity = self.item.id if self.item else ""
        return next((place for place, held in enumerate(items) if held.id == identity), -1)

    def _lead(self) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = cursor.blockFormat()
        form.setLineHeight(145, form.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(9)
        cursor.mergeBlockFormat(form)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _highlight(self) -> None:
        """Underline every item's passages in this text; light the item's, the shown one most."""
        shown, item, current = self._on_show, self.item, self.anchor()
        marks = []
        if shown is not None and item is not None:
            others = [held for held in shown.items if held.id != item.id]
            for other in others:
                form = QTextCharFormat()
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
                form.setUnderlineColor(theme.colour(other.kind))
                marks += [self._mark(place, form) for place in places(other, shown)]
            for place in places(item, shown):
                form = QTextCharFormat()
                form.setBackground(theme.colour("mark" if place == current else "accent_soft"))
                form.setForeground(theme.colour("text"))
                marks.append(self._mark(place, form))
        self.text.setExtraSelections(marks)

    def _mark(self, anchor: Anchor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        shift = self._on_show.shift if self._on_show else 0
        mark.cursor = self._cursor(anchor, shift)  # type: ignore[attr-defined]
        mark.format = form  # type: ignore[attr-defined]
        return mark

    def _clicked(self, point: QPoint) -> None:
        """Show the item whose passage was clicked; the shortest of those there."""
        shown = self._on_show
        if shown is None or self.text.textCursor().hasSelection():
            return
        here = self._offsets.to_text(self.text.cursorForPosition(point).position()) + shown.shift
        under = [
            (place.end - place.start, number)
            for number, held in enumerate(shown.items)
            for place in places(held, shown)
            if place.start <= here < place.end
        ]
        if under:
            item = shown.items[min(under)[1]]
            if self.item is None or item.id != self.item.id:
                self.show_item(item, source=shown.source.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent):
            self._clicked(event.position().toPoint())
        return super().eventFilter(watched, event)

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
        self._passage.bring(self._cursor(anchor, shown.shift))
