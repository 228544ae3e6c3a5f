"""The main window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.app import templates
from briefing.app.model import Index, Item, Library, Session
from ui.main_window.comparing import Comparing
from ui.main_window.filing import Files
from ui.main_window.finding import Finding
from ui.main_window.grouping import Grouping
from ui.main_window.guarding import Guard, recent
from ui.main_window.keeping import Keeping
from ui.main_window.menus import Commands
from ui.main_window.placing import remember_place, restore_place
from ui.main_window.printing import Printing
from ui.main_window.replacing import Replacing
from ui.main_window.setting import Preferences
from ui.main_window.spelling import SpellCheck
from ui.main_window.steps import step_name
from ui.main_window.versions import Versions
from ui.panes.library import LibraryPane
from ui.panes.outline import OutlinePane
from ui.panes.side import SidePane
from ui.panes.welcome import WelcomePane
from ui.qt import settings
from ui.qt.errors import show_error
from ui.qt.operations import Operations
from ui.qt.theme import Choice, theme
from ui.widgets.banner import Banner

_PASSING = 6000  # milliseconds a message stays in the status bar


class MainWindow(QMainWindow):
    """Library, memo and source side by side. `session_changed` says another memo is open,
    `renewal_wanted` that language or text size were changed."""

    session_changed = Signal()
    renewal_wanted = Signal()
    templates_shown = Signal()

    def __init__(self, library: Library, operations: Operations) -> None:
        super().__init__()
        self.library, self.operations = library, operations
        self.session: Session | None = None
        self._closing = self._painted = False
        self.files = Files(self)
        self._build()
        self.grouping, self.finding = Grouping(self), Finding(self)
        self.comparing = Comparing(self)
        self.guard, self.keeping, self.versions = Guard(self), Keeping(self), Versions(self)
        self.replacing, self.printing = Replacing(self), Printing(self)
        self.spelling = SpellCheck(self)
        self.preferences = Preferences(self)
        self.commands = Commands(self)
        self._connect()
        restore_place(self)
        self.set_session(None)
        self.keeping.offer()

    # The memo

    def set_session(self, session: Session | None) -> None:
        """Open a memo, or none."""
        if self.session is not None:
            self.session.listeners.remove(self._memo_changed)
        self.session = session
        if session is not None:
            session.listeners.append(self._memo_changed)
        self.outline.set_session(session)
        self.memo_place.setCurrentWidget(self.welcome if session is None else self.outline)
        self.welcome.show_recent(recent())
        self.source.clear()
        self._memo_changed()
        self.guard.saved()
        self.findings.refresh()
        self.contents.refresh()
        if session is not None:
            self.outline.focus_first()
        self.session_changed.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self.session.redo()

    def insert_chosen(self) -> None:
        """Insert what is chosen in the library."""
        self.library_pane.insert_chosen()

    def add_paragraph(self) -> None:
        """Add a paragraph where one is."""
        self.outline.changes.add_paragraph()

    def _memo_changed(self) -> None:
        session = self.session
        self.outline.refresh()
        self.library_pane.follow(session)
        self.source.follow(session)
        self.contents.follow(session)
        self.findings.follow(session)
        self.preview.follow(session)
        for follower in (
            self.guard,
            self.keeping,
            self.versions,
            self.replacing,
            self.spelling,
        ):
            follower.follow()
        self._show_commands()
        self.show_state()

    def _show_commands(self) -> None:
        session, commands = self.session, self.commands
        for made in (
            commands.save,
            commands.save_as,
            commands.save_template,
            commands.versions,
            commands.find_in_memo,
            commands.find_next,
            commands.find_previous,
            commands.replace,
            commands.export,
            commands.print,
            commands.insert,
            commands.fill,
            commands.paragraph,
            *commands.groups,
            *commands.writing.all(),
        ):
            made.setEnabled(session is not None)
        commands.export_button.setEnabled(session is not None)
        undo = step_name(session.history.undo_name()) if session else ""
        redo = step_name(session.history.redo_name()) if session else ""
        commands.undo.setText(self.tr("Undo {0}").format(undo) if undo else self.tr("Undo"))
        commands.redo.setText(self.tr("Redo {0}").format(redo) if redo else self.tr("Redo"))
        commands.undo.setEnabled(bool(undo))
        commands.redo.setEnabled(bool(redo))

    def show_state(self) -> None:
        """Tell what the memo is called, whether it is saved, how long it is."""
        session = self.session
        if session is None:
            self.setWindowTitle(QApplication.applicationDisplayName())
            self.setWindowModified(False)
            self.commands.saved.clear()
            self._counts.clear()
            return
        subject = session.memo.main.fields.get("subject") or self.files.name()
        self.setWindowTitle(f"{subject}[*]")
        self.setWindowModified(session.modified)
        told = self.tr("Not saved") if session.modified else self.tr("Saved")
        if self.guard.read_only:
            told = self.tr("Read-only")
        self.commands.saved.setText(told)
        words = self.tr("%n word(s)", "", self.outline.words)
        notes = self.tr("%n footnote(s)", "", self.outline.notes)
        self._counts.setText(f"{words}   ·   {notes}")

    # Looking

    def show_item(self, item: Item) -> None:
        """Show the source of a library item."""
        self.tabs.choose("source")
        self.source.show_item(item)

    def _show_block(self, block: str, source: str = "") -> None:
        session, frame = self.session, self.outline.frame(block)
        if session is None or frame is None:
            return
        index = Index(session.memo.evidence)
        held = next((kept for kept in session.memo.main.blocks() if kept.id == block), None)
        items = [index.item(known) for known in held.behind()] if held else []
        behind = (item for item in items if source in {anchor.source for anchor in item.anchors})
        item = next(behind, items[0] if items else None)
        if item is not None:
            self.source.show_item(item, session.memo.evidence, source or None)

    def _show_group_item(self, _block: str, item: str) -> None:
        """Show the source behind one item of a group."""
        if self.session is not None:
            self.tabs.choose("source")
            self.source.show_item(
                Index(self.session.memo.evidence).item(item), self.session.memo.evidence
            )

    def _show_source(self, block: str, source: str) -> None:
        self.commands.side.setChecked(True)
        self.tabs.choose("source")
        self._show_block(block, source)

    def show_view(self, key: str) -> None:
        """Show one of the views beside the memo."""
        self.commands.side.setChecked(True)
        self.tabs.choose(key)

    def find(self) -> None:
        """Go to the search field."""
        self.commands.library.setChecked(True)
        self.library_pane.focus_search()

    def next_pane(self, step: int = 1) -> None:
        """Walk the panes: library, memo, source."""
        panes = [self.library_pane, self.middle, self.side]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(shown) if focus and pane.isAncestorOf(focus)), -1)
        goal = shown[(here + step) % len(shown)] if here >= 0 else shown[0]
        if goal is self.library_pane:
            self.library_pane.focus_search()
        elif goal is self.side:
            self.tabs.button(self.tabs.current()).setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.session is not None:
            self.outline.focus_first()
        else:
            self.welcome.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_theme(self, choice: Choice) -> None:
        """Use a theme from now on."""
        theme.choose(choice)
        settings.put(settings.THEME, choice)
        self.commands.themes[choice].setChecked(True)

    def other_theme(self) -> None:
        """Light if it is dark, dark if it is light."""
        self.choose_theme("light" if theme.name == "dark" else "dark")

    def say(self, words: str) -> None:
        """Say something in passing."""
        self.statusBar().showMessage(words, _PASSING)

    def show_error(self, error: Exception) -> None:
        """Tell what could not be done."""
        show_error(self, error)

    def template_made(self, name: str) -> None:
        """Say that a template was kept, and offer it."""
        self.say(self.tr("Template “{0}” is kept").format(name))
        self.refresh_templates()

    def refresh_templates(self) -> None:
        """Offer the templates that are there."""

        def show(shelf: Any) -> None:
            self.welcome.show_templates(shelf)
            self.finding.templates = shelf
            self.templates_shown.emit()

        self.operations.ask("welcome", templates.load_all, show)

    # Building

    def _build(self) -> None:
        self.library_pane = LibraryPane(self.library, self.operations)
        self.outline, self.welcome = OutlinePane(), WelcomePane()
        self.memo_place = QStackedWidget()
        self.memo_place.addWidget(self.welcome)
        self.memo_place.addWidget(self.outline)
        self.banner = Banner()
        self.middle = QWidget()
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.memo_place, 1)
        self.side = SidePane(self.library, self.operations)
        self.source, self.tabs = self.side.source, self.side.tabs
        self.findings, self.contents = self.side.findings, self.side.contents
        self.preview = self.side.preview
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, stretch in ((self.library_pane, 0), (self.middle, 1), (self.side, 0)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.middle.setMinimumWidth(380)  # the panes beside it are as wide as their words need
        self.splitter.setSizes([330, 690, 420])
        self.setCentralWidget(self.splitter)
        self._counts = QLabel()
        self.findings_button = QPushButton()
        self.findings_button.setProperty("kind", "plain")
        self.statusBar().addWidget(self._counts)
        self.statusBar().addPermanentWidget(self.findings_button)
        self.statusBar().setSizeGripEnabled(False)
        self.resize(1440, 900)

    def _connect(self) -> None:
        self.operations.failed.connect(self.show_error)
        self.library_pane.inserted.connect(self.outline.changes.insert)
        self.library_pane.looked_at.connect(self.show_item)
        self.outline.current_changed.connect(self._show_block)
        self.outline.source_wanted.connect(self._show_source)
        self.outline.item_wanted.connect(self._show_group_item)
        self.outline.failed.connect(self.show_error)
        self.outline.said.connect(self.say)
        self.outline.current_changed.connect(self.preview.mark)
        self.preview.built.connect(self._show_pages)
        self.preview.picked.connect(self.outline.go_to)
        self.findings.wanted.connect(self.outline.go_to)
        self.contents.wanted.connect(self.outline.go_to)
        self.findings.refreshed.connect(self._show_findings)
        self.findings_button.clicked.connect(self._go_to_findings)
        self.welcome.chosen.connect(self.files.new)
        self.welcome.recent_chosen.connect(self.files.open_safely)
        self.welcome.open_wanted.connect(self.files.open)
        self.commands.library.toggled.connect(self.library_pane.setVisible)
        self.commands.side.toggled.connect(self.side.setVisible)

    def _show_pages(self) -> None:
        """Tell how long the paper is, now that its pages are made."""
        if self.preview.length.pages:
            self.outline.show_length(self.preview.length)
            self.findings.follow(self.session)

    def _show_findings(self, count: int) -> None:
        told = self.tr("%n finding(s)", "", count) if count else self.tr("No findings")
        self.findings_button.setText(told)
        self.findings_button.setAccessibleName(told)
        self.findings_button.setVisible(self.session is not None)
        self.side.show_count(count)

    def _go_to_findings(self) -> None:
        self.commands.side.setChecked(True)
        self.tabs.choose("findings")
        self.findings.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Coming and going

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if not self._painted:  # reading templates brings pydantic: the window is seen before
            self._painted = True
            QTimer.singleShot(0, self, self.refresh_templates)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if self.files.unsaved() and not self._closing:
            event.ignore()
            self.files.when_safe(self._close)
            return
        remember_place(self)
        self.keeping.close()
        self.guard.close()
        event.accept()

    def _close(self) -> None:
        self._closing = True
        self.close()
