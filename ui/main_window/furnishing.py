"""What the window holds beside the welcome page, put in once that is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from ui.panes.library import LibraryPane
from ui.panes.outline import OutlinePane
from ui.panes.side import SidePane
from ui.widgets.banner import Banner
from ui.widgets.papers import PaperTabs

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


def furnish(window: MainWindow) -> None:
    """Put panes and commands into a window that has its library, and offer what was lost."""
    _put_panes(window)
    _put_status(window)
    window.files, window.offering = Files(window), Offering(window)
    window.grouping, window.finding = Grouping(window), Finding(window)
    window.comparing, window.looking = Comparing(window), Looking(window)
    window.guard, window.keeping, window.versions = Guard(window), Keeping(window), Versions(window)
    window.replacing, window.printing = Replacing(window), Printing(window)
    window.spelling, window.preferences = SpellCheck(window), Preferences(window)
    window.helping, window.marks = Helping(window), Marks(window)
    window.shelving, window.templating = Shelving(window), Templating(window)
    window.annexing = Annexing(window)
    window.languages = Languages(window)
    window.commands = Commands(window)
    _connect(window)
    window.set_session(None)
    window.keeping.offer()
    window.refresh_templates()


def _put_panes(window: MainWindow) -> None:
    """Panes on both sides of the middle, folded; the outline behind the welcome page."""
    window.library_pane = LibraryPane(window.library, window.operations)
    window.side = side = SidePane(window.library, window.operations)
    window.source, window.tabs, window.preview = side.source, side.tabs, side.preview
    window.findings, window.contents = side.findings, side.contents
    for place, pane in ((0, window.library_pane), (2, side)):
        pane.hide()
        window.splitter.insertWidget(place, pane)
    for place, stretch in enumerate((0, 1, 0)):
        window.splitter.setStretchFactor(place, stretch)
    window.outline, window.banner, window.papers = OutlinePane(), Banner(), PaperTabs()
    window.memo_place.addWidget(window.outline)
    window.column.insertWidget(0, window.banner)
    window.column.insertWidget(1, window.papers)


def _put_status(window: MainWindow) -> None:
    window.status, bar = StatusLine(window), window.statusBar()
    bar.hide()
    bar.addPermanentWidget(window.status, 1)
    bar.setSizeGripEnabled(False)


def _connect(window: MainWindow) -> None:
    outline = window.outline
    window.operations.failed.connect(window.show_error)
    window.library_pane.inserted.connect(outline.changes.insert)
    window.library_pane.inserted.connect(window.side.rest)
    window.side.stand_beside(window.middle)
    window.status.connect_commands()
    outline.failed.connect(window.show_error)
    outline.said.connect(window.say)
    window.commands.library.toggled.connect(window.library_pane.setVisible)
    window.commands.side.toggled.connect(window.side.setVisible)
