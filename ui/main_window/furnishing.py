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
from ui.main_window.widths import Widths
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
    window.looking = Looking(window)
    window.guard, window.keeping, window.versions = Guard(window), Keeping(window), Versions(window)
    window.replacing, window.printing = Replacing(window), Printing(window)
    window.spelling, window.preferences = SpellCheck(window), Preferences(window)
    window.helping, window.marks = Helping(window), Marks(window)
    window.shelving, window.templating = Shelving(window), Templating(window)
    window.annexing = Annexing(window)
    window.languages = Languages(window)
    window.commands = Commands(window)
    _seat(window)
    _connect(window)
    window.set_session(None)
    window.keeping.offer()
    window.refresh_templates()


def _put_panes(window: MainWindow) -> None:
    """The panes, and the one on the right in its place, folded."""
    window.library_pane = LibraryPane(window.library, window.operations)
    window.outline = OutlinePane()
    window.banner, window.papers = Banner(), PaperTabs()
    window.side = side = SidePane(window.library, window.operations)
    window.source, window.tabs, window.preview = side.source, side.tabs, side.preview
    window.findings, window.contents = side.findings, side.contents
    side.hide()
    window.splitter.addWidget(side)


def _seat(window: MainWindow) -> None:
    """The library, folded, and the outline behind the welcome page with what stands above it.

    They come last into the window, and the outline behind all of them: Tab goes round by when a
    part came, and new blocks come all the time. So it goes from the library through the memo to
    the pane on the right, the line under the window and the tools.
    """
    window.library_pane.hide()
    window.splitter.insertWidget(0, window.library_pane)
    for place, stretch in enumerate((0, 1, 0)):
        window.splitter.setStretchFactor(place, stretch)
    for place, part in enumerate((window.banner, window.papers, window.replacing.bar)):
        window.column.insertWidget(place, part)
    window.memo_place.addWidget(window.outline)


def _put_status(window: MainWindow) -> None:
    window.status, bar = StatusLine(window), window.statusBar()
    bar.hide()
    bar.addPermanentWidget(window.status, 1)
    bar.setSizeGripEnabled(False)


def _connect(window: MainWindow) -> None:
    outline = window.outline
    window.operations.failed.connect(window.show_error)
    window.library_pane.inserted.connect(outline.changes.insert)
    for put_in in (window.library_pane.inserted, outline.dropped):
        put_in.connect(window.side.rest)
    window.side.stand_beside(window.middle)
    window.status.connect_commands()
    outline.failed.connect(window.show_error)
    outline.said.connect(window.say)
    window.commands.library.toggled.connect(window.library_pane.setVisible)
    window.commands.side.toggled.connect(window.side.setVisible)
    window.widths, window.comparing = Widths(window), Comparing(window)
