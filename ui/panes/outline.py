"""The memo: its header, its sections, its blocks, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing.app.model import Paper, Session, Template
from briefing.app.pages import Length
from briefing.errors import BriefingError
from ui.panes.changing import Changes
from ui.panes.found import Found
from ui.panes.going import Going
from ui.panes.moving import Moving
from ui.panes.staying import staying
from ui.panes.unread import Unread
from ui.panes.views import Views, alike, tell_date
from ui.qt.actions import action
from ui.qt.language import NAMES
from ui.qt.theme import read_font
from ui.widgets.aside import Aside
from ui.widgets.block import BlockFrame
from ui.widgets.canvas import Canvas
from ui.widgets.counts import Counts, Limits
from ui.widgets.findings import FindingMark
from ui.widgets.header import Header
from ui.widgets.rich import RichEdit
from ui.widgets.second import SecondHeader
from ui.widgets.section import OffSection, SectionFrame, SectionView
from ui.widgets.shown import Standing
from ui.widgets.words import WordsEdit


class OutlinePane(QScrollArea):
    """A view of a session; every edit goes to it and comes back as a new memo to show."""

    current_changed = Signal(str)
    source_wanted = Signal(str, str)
    failed = Signal(object)
    said = Signal(str)
    item_wanted = Signal(str, str)
    group_add_wanted = Signal(str)
    finding_wanted = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Memo"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.session: Session | None = None
        self.current = self._section = ""
        self.sections: dict[str, SectionFrame] = {}
        self.form: Header | None = None
        self.title: WordsEdit | None = None
        self.second_header: SecondHeader | None = None
        self.words = self.notes = 0
        self.standing = Standing()
        self._shown: tuple[str, Template | None, str | None] = ("", None, None)
        self._off: list[OffSection] = []
        self._views: Views | None = None
        self.moving = Moving(self)
        self.changes = Changes(self)
        self.going = Going(self)
        self.found = Found(self)
        self.unread = Unread(self)
        self._writing: RichEdit | None = None
        QApplication.instance().focusChanged.connect(self._focus_moved)
        self._make_actions()

    def set_session(self, session: Session | None) -> None:
        """Show another memo, from its top."""
        if session is not self.session:
            self.form = None
            self.unread.forget()
        self.session = session
        self.current = self._section = ""
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show the memo as it is now."""
        if self.session is not None and self.form is not None and self.title is not None:
            with staying(self):
                self._refresh(self.session)

    def _refresh(self, session: Session) -> None:
        paper = session.paper
        same = paper.id == self._shown[0] and paper.second == self._shown[2]
        anew = not same or not alike(paper.template, self._shown[1])
        if anew:
            self.current = self.current if paper.id == self._shown[0] else ""
            self._build()
        fields = self._views.values()
        if not (self.title.hasFocus() and self.title.words().strip() == fields.get("subject", "")):
            self.title.set_words(fields.get("subject", ""))
        if self.second_header is not None:
            self.second_header.show_values(paper.second_fields)
        self.form.show_values(fields, by_scheme=self._views.by_scheme)
        wanted = {view.id: view for view in self._views.sections()}
        self.words = sum(view.words for view in wanted.values())
        self.notes = sum(view.notes for view in wanted.values())
        self.standing = Standing.of(block for view in wanted.values() for block in view.blocks)
        self._show_counts()
        aside = {view.id: view for view in self._views.aside}
        self._show_sections(wanted, aside)
        self.aside.show_fields(self._views.kept())
        self.aside.setVisible(bool(aside or self.aside.fields))
        self._show_off(self._views.left_out())
        self.mark(self.current)
        self.unread.show(paper.id)
        if anew:
            self.found.show()
        if session.read_only:
            self.changes.lock()

    def _show_sections(self, wanted: dict[str, SectionView], aside: dict[str, SectionView]) -> None:
        """Show the sections, and apart from them what has no place in the template."""
        shown = {**wanted, **aside}
        for gone in [identity for identity in self.sections if identity not in shown]:
            frame = self.sections.pop(gone)
            frame.hide()
            frame.deleteLater()
        last: QWidget = self._head
        for rows, views in ((self._rows, wanted), (self.aside.rows, aside)):
            for row, view in enumerate(views.values()):
                frame = self.sections.get(view.id) or self._new_section(view.id)
                frame.show_view(view)
                if rows.indexOf(frame) != row:
                    rows.insertWidget(row, frame)
                    frame.stand_behind(last)
                last = frame.off_button

    def show_lengths(self, lengths: dict[str, Length]) -> None:
        """Tell how long the papers are."""
        if self.session is not None:
            self.session.lengths = lengths
            self._show_counts()

    def _show_counts(self) -> None:
        if self.session is not None:
            length = self.session.lengths.get(self.session.paper.id, Length())
            self.counts.show_counts(self.words, self.notes, length)

    # Asking

    def frame(self, block: str) -> BlockFrame | None:
        """The frame of a block."""
        found = (section.blocks.get(block) for section in self.sections.values())
        return next((frame for frame in found if frame is not None), None)

    def section(self) -> str:
        """The section one is at: of the current block, else the one gone to; "" for none."""
        gone_to = self._section if self._section in self.sections else ""
        return self.section_of(self.current) or gone_to

    def section_of(self, block: str) -> str:
        """The section a block stands in; "" for none."""
        found = (name for name, section in self.sections.items() if block in section.blocks)
        return next(found, "")

    # Changing

    def do(self, change: Callable[[], object]) -> bool:
        """Try a change; what the memo refuses is told."""
        try:
            change()
        except BriefingError as error:
            self.failed.emit(error)
            return False
        return True

    def go_to(self, where: str, caret: bool = True) -> None:
        """Bring a block, section or field into view, of whatever paper, and the caret there."""
        self.going.go_to(where, caret)

    def focus_first(self) -> None:
        """Put the caret where one was, else into the title."""
        frame, section = self.frame(self.current), self.sections.get(self._section)
        if frame is not None:
            frame.body.focus()
        elif section is not None:
            section.enter()
        elif self.title is not None:
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_focus(self) -> None:
        """Scroll to what has the focus in it."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    # Building

    def _build(self) -> None:
        self.unread.keep(self._shown[0])
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.sections, self._off, self.form, self.title = {}, [], None, None
        self.second_header, self._views = None, None
        session = self.session
        if session is None:
            return
        canvas = Canvas()
        canvas.setProperty("ground", "pane")
        canvas.find_place = self.moving.find_place
        canvas.dropped.connect(self.changes.dropped)
        canvas.passed.connect(self._keep_visible)
        canvas.resized.connect(self.going.show_brought)
        layout = QVBoxLayout(canvas)
        layout.setContentsMargins(26, 20, 26, 40)
        layout.setSpacing(10)
        paper = session.paper
        template = paper.template
        self._shown = paper.id, template, paper.second
        limits = Limits(template.max_words, template.max_notes, template.max_pages)
        self.counts = Counts(template.name.get(paper.language), limits)
        layout.addWidget(self.counts)
        layout.addLayout(self._title(paper))
        self._views = Views(session)
        self.form = Header(self._views.fields(), lambda text: tell_date(session, text))
        self.form.edited.connect(self.changes.field)
        self.form.left.connect(self.changes.settle)
        layout.addWidget(self.form)
        self._order_header(self.form)
        self.found.attend(self.title_mark, *self.form.marks())
        self.second_header = self._second_header(paper)
        if self.second_header is not None:
            layout.addWidget(self.second_header)
        self._rows, self._off_rows = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(12)
        self.aside = Aside()
        self.aside.placed.connect(self.changes.place_kept)
        layout.addLayout(self._rows)
        layout.addLayout(self._off_rows)
        layout.addWidget(self.aside)
        layout.addStretch(1)
        self.canvas = canvas
        self.setWidget(canvas)

    def _title(self, paper: Paper) -> QHBoxLayout:
        spec = paper.template.field("subject")
        title = self.title = WordsEdit(
            spec.label.get(paper.language) if spec else self.tr("Subject"),
            read_font(25, read_font().Weight.DemiBold),
            "title",
            one_line=True,
        )
        title.setPlaceholderText(title.accessibleName())
        if spec is None:
            title.hide()
        title.typed.connect(lambda: self._title_typed(title))
        title.left.connect(self.changes.settle)
        self.title_mark = FindingMark()
        self.title_mark.keep_place()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(title, 1)
        row.addWidget(self.title_mark, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _order_header(self, form: Header) -> None:
        """Tab goes from field to field; the signs beside them, which come and go as one writes,
        stand behind the last."""
        editors = [field.editor for field in form.fields.values()]
        order = [self.title, form.line, *editors, self.title_mark, *form.marks()]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        self._head = order[-1]

    def _title_typed(self, title: WordsEdit) -> None:
        """Write the subject; a title that is on its way out says nothing any more."""
        if title is self.title:
            self.changes.field("subject", title.words())

    def _second_header(self, paper: Paper) -> SecondHeader | None:
        if paper.second is None:
            return None
        spec = paper.template.field("subject")
        subject = spec.label.get(paper.second) if spec else self.tr("Subject")
        header = SecondHeader(NAMES[paper.second], subject, self._views.second_fields())
        header.edited.connect(self.changes.second_field)
        header.left.connect(self.changes.settle)
        return header

    def _new_section(self, section: str) -> SectionFrame:
        frame = SectionFrame(section)
        frame.made.connect(self._listen)
        frame.paragraph_wanted.connect(self.changes.add_paragraph)
        frame.list_wanted.connect(self.changes.add_list)
        self.found.attend(frame.mark)
        frame.off_wanted.connect(lambda name: self.changes.switch(name, on=False))
        self.sections[section] = frame
        return frame

    def _listen(self, frame: BlockFrame) -> None:
        frame.edited.connect(self.changes.edited)
        frame.left.connect(self.changes.settle)
        frame.wanted.connect(self.changes.wanted)
        frame.regrouped.connect(self.changes.regrouped)
        frame.requoted.connect(self.changes.requoted)
        self.found.beside(frame)
        frame.translated.connect(self.changes.translated)
        frame.second.connect(self.changes.second)

    def _show_off(self, left_out: list[tuple[str, str]]) -> None:
        if [(row.section) for row in self._off] == [section for section, _ in left_out]:
            return
        for row in self._off:
            row.deleteLater()
        self._off = []
        for section, heading in left_out:
            row = OffSection(section, heading)
            row.on_wanted.connect(lambda name: self.changes.switch(name, on=True))
            self._off.append(row)
            self._off_rows.addWidget(row)

    def _make_actions(self) -> None:
        for text, keys, slot in (
            (self.tr("Move up"), "Alt+Up", lambda: self.moving.step(self.current, -1)),
            (self.tr("Move down"), "Alt+Down", lambda: self.moving.step(self.current, 1)),
            (self.tr("Remove"), "Ctrl+Shift+Backspace", lambda: self.changes.remove(self.current)),
        ):
            made = action(self, text, slot, keys)
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(made)

    # Where one is

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        editor = now if isinstance(now, RichEdit) else None
        while now is not None and now is not self:
            if isinstance(now, BlockFrame):
                before = self.writing()
                if editor is not None or before is None or not now.isAncestorOf(before):
                    self._writing = editor
                if now.view.id != self.current:
                    self.mark(now.view.id)
                    self.current_changed.emit(self.current)
                return
            now = now.parentWidget()

    def heed_focus(self) -> None:
        """Be at the block the focus is in, be it there already."""
        self._focus_moved(None, QApplication.focusWidget())

    def mark(self, block: str) -> None:
        """Make a block the one one is at."""
        self.current = block if self.frame(block) is not None else ""
        self._section = self._section if not self.current else ""
        for section in self.sections.values():
            for identity, frame in section.blocks.items():
                frame.set_current(identity == self.current)

    def leave_block(self, section: str) -> None:
        """Be at no block any more, but at a section, or in a field."""
        self._writing, self._section = None, section
        if self.current:
            self.mark("")
            self.current_changed.emit("")

    def writing(self) -> RichEdit | None:
        """Where one writes or last wrote, if it is still there."""
        editor = self._writing
        if editor is None or not isValid(editor):
            return None
        holder = editor.parentWidget()
        while holder is not None and not isinstance(holder, BlockFrame):
            holder = holder.parentWidget()
        held = holder is not None and self.frame(holder.view.id) is holder
        return editor if held else None

    def _keep_visible(self, point: QPoint) -> None:
        self.ensureVisible(point.x(), point.y(), 0, 48)
