"""The main window."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.app import offers
from briefing.errors import BriefingError
from ui.main_window.bar import Bar
from ui.main_window.placing import fold, remember_place, restore_place, unfold
from ui.panes.welcome import WelcomePane
from ui.qt import settings
from ui.qt.language import language
from ui.qt.operations import Operations
from ui.qt.pressing import EnterPresses
from ui.qt.recent import recent
from ui.qt.theme import Choice, theme
from ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from briefing.app.model import Library, Session
    from ui.main_window.annexing import Annexing
    from ui.main_window.comparing import Comparing
    from ui.main_window.filing import Files
    from ui.main_window.finding import Finding
    from ui.main_window.grouping import Grouping
    from ui.main_window.guarding import Guard
    from ui.main_window.helping import Helping
    from ui.main_window.keeping import Keeping
    from ui.main_window.languages import Languages
    from ui.main_window.looking import Looking
    from ui.main_window.marking import Marks
    from ui.main_window.menus import Commands
    from ui.main_window.offering import Offering
    from ui.main_window.printing import Printing
    from ui.main_window.replacing import Replacing
    from ui.main_window.setting import Preferences
    from ui.main_window.shelving import Shelving
    from ui.main_window.spelling import SpellCheck
    from ui.main_window.status import StatusLine
    from ui.main_window.templating import Templating
    from ui.main_window.versions import Versions
    from ui.main_window.widths import Widths
    from ui.panes.library import LibraryPane
    from ui.panes.listed import ContentsPane, FindingsPane
    from ui.panes.outline import OutlinePane
    from ui.panes.preview import PreviewPane
    from ui.panes.side import SidePane
    from ui.panes.source import SourcePane
    from ui.widgets.banner import Banner
    from ui.widgets.papers import PaperTabs
    from ui.widgets.segmented import Segmented

_LEAST = 380  # pixels of the memo; the panes beside it are as wide as their words need


class MainWindow(QMainWindow):
    """The welcome page first; then, once it is seen or something is asked of the window, all the
    rest: library, memo and source side by side, and what the menus do. The rest is not loaded
    before, so that the window opens at once.

    `ready` says that all is there, `failed` that the library cannot be opened, `session_changed`
    that another memo is open, `renewal_wanted` that language or text size were changed.
    """

    ready = Signal()
    session_changed = Signal()
    renewal_wanted = Signal()
    templates_shown = Signal()
    failed = Signal(object)

    library: Library
    library_pane: LibraryPane
    outline: OutlinePane
    banner: Banner
    side: SidePane
    source: SourcePane
    preview: PreviewPane
    findings: FindingsPane
    contents: ContentsPane
    tabs: Segmented
    status: StatusLine
    files: Files
    looking: Looking
    offering: Offering
    comparing: Comparing
    grouping: Grouping
    finding: Finding
    guard: Guard
    keeping: Keeping
    versions: Versions
    widths: Widths
    replacing: Replacing
    printing: Printing
    spelling: SpellCheck
    preferences: Preferences
    helping: Helping
    marks: Marks
    shelving: Shelving
    templating: Templating
    annexing: Annexing
    papers: PaperTabs
    languages: Languages
    commands: Commands

    def __init__(self, opening: Callable[[], Library], operations: Operations) -> None:
        super().__init__()
        self._opening, self.operations = opening, operations
        self.session: Session | None = None
        self.furnished = self._closing = self._painted = False
        self._build()
        EnterPresses(self)
        restore_place(self)

    def furnish(self) -> None:
        """Put in what there is beside the welcome page. Raises what opening the library raises."""
        if self.furnished:
            return
        self.library = self._opening()
        from ui.main_window.furnishing import furnish  # noqa: PLC0415  (not before it is needed)

        self.furnished = True
        furnish(self)
        self.ready.emit()

    # The memo

    def set_session(self, session: Session | None) -> None:
        """Open a memo, or none."""
        before = self.session
        if before is not None:
            before.listeners.remove(self._memo_changed)
        self.session = session
        if before is not None and session is not before:
            self.library_pane.list.clearSelection()  # chosen for the memo that goes
        if session is not None:
            session.listeners.append(self._memo_changed)
        self._make_room(before)
        self.outline.set_session(session)
        self.memo_place.setCurrentWidget(self.welcome if session is None else self.outline)
        self.welcome.show_recent(recent())
        self.source.clear()
        self.side.follow(session)
        self._memo_changed()
        self.guard.saved()
        self.findings.check()
        self.contents.refresh()
        if session is not None:
            self.outline.focus_first()
        self.session_changed.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self.session is not None:
            self._step(self.session, self.session.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self._step(self.session, self.session.redo)

    def _step(self, session: Session, step: Callable[[], None]) -> None:
        from ui.panes.staying import show_changed  # noqa: PLC0415  (not before it is needed)

        before = session.memo
        step()
        show_changed(self.outline, before)

    def insert_chosen(self) -> None:
        """Insert what is chosen in the library."""
        self.library_pane.insert_chosen()

    def add_paragraph(self) -> None:
        """Add a paragraph where one is."""
        self.outline.changes.add_paragraph()

    def _make_room(self, before: Session | None) -> None:
        """The welcome page has the window to itself; a memo has panes and tools round it."""
        for part in (self.commands.bar, self.statusBar()):
            part.setVisible(self.session is not None)
        if self.session is None:
            fold(self)
        elif before is None:
            unfold(self)

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
            self.annexing,
            self.commands,
        ):
            follower.follow()
        self.show_state()

    def show_state(self) -> None:
        """Tell what the memo is called, whether it is saved, how long it is."""
        session = self.session
        if session is None:
            self.setWindowTitle(QApplication.applicationDisplayName())
            self.setWindowModified(False)
            self.commands.saved.clear()
            self.status.follow(None, 0, 0, self.outline.standing)
            return
        subject = session.memo.main.fields.get("subject") or self.files.name()
        self.setWindowTitle(f"{subject}[*]")
        self.setWindowModified(session.modified)
        told = self.tr("Not saved") if session.modified else self.tr("Saved")
        if self.guard.read_only:
            told = self.tr("Read-only")
        self.commands.saved.setText(told)
        outline = self.outline
        self.status.follow(session, outline.words, outline.notes, outline.standing)

    # Looking

    def show_view(self, key: str) -> None:
        """Show one of the views beside the memo."""
        self.commands.side.setChecked(True)
        self.side.choose(key)

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
            self.tabs.button(self.tabs.current()).setFocus(
                QtCore.Qt.FocusReason.ShortcutFocusReason
            )
        elif self.session is not None:
            self.outline.focus_first()
        else:
            self.welcome.focus_first()

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
        self.statusBar().show()
        self.status.say(words)

    def show_error(self, error: Exception) -> None:
        """Tell what could not be done."""
        from ui.qt.errors import show_error  # noqa: PLC0415  (only where there is an error)

        show_error(self, error)

    def template_made(self, name: str) -> None:
        """Say that a template was kept, and offer it."""
        self.say(self.tr("Template “{0}” is kept").format(name))
        self.refresh_templates()

    def refresh_templates(self) -> None:
        """Offer the templates that are there."""
        self.offering.refresh()

    # Building

    def _build(self) -> None:
        self.bar = Bar(self)
        self.splitter = Splitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.middle = QWidget(self.splitter)
        self.middle.setMinimumWidth(_LEAST)
        self.column = QVBoxLayout(self.middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.memo_place = QStackedWidget(self.middle)
        self.column.addWidget(self.memo_place, 1)
        self.welcome = WelcomePane(recent(), offers.kept(language()), self.memo_place)
        self.memo_place.addWidget(self.welcome)
        self.welcome.focus_first()
        self.setWindowTitle(QApplication.applicationDisplayName())
        for menu in self.bar.all():
            menu.aboutToShow.connect(self._furnish)
        self.welcome.chosen.connect(self._asked("files.new"))
        self.welcome.recent_chosen.connect(self._asked("files.open_safely"))
        self.welcome.open_wanted.connect(self._asked("files.open"))
        self.welcome.templates_wanted.connect(self._asked("shelving.manage"))

    def _asked(self, then: str) -> Callable[..., None]:
        """What is asked for on the welcome page, by its name: done once all is there for it."""

        def do(*what: object) -> None:
            self._furnish()
            if self.furnished:
                attrgetter(then)(self)(*what)

        return do

    def _furnish(self) -> None:
        try:
            self.furnish()
        except BriefingError as error:
            self.failed.emit(error)

    # Coming and going

    def focusNextPrevChild(self, on: bool) -> bool:  # noqa: D102, N802
        moved = super().focusNextPrevChild(on)
        if moved and self.furnished:
            self.outline.bring_focus()  # Qt does where one was in the memo before
        return moved

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:  # noqa: D102
        super().keyPressEvent(event)
        if not self.furnished:
            self._furnish()
            keys = QtGui.QKeySequence(event.keyCombination())
            for command in self.findChildren(QtGui.QAction):
                if keys in command.shortcuts():
                    command.trigger()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._furnish)

    def showEvent(self, event: QtGui.QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if self.furnished:
            self.widths.arrive()

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:  # noqa: D102
        if not self.furnished:
            return
        if not self._closing and self.templating.hold():
            event.ignore()
            return
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
