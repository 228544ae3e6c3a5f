"""Sizes, positions and folded panes, from one window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.qt import settings

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_SIZE = (1440, 900)
_VIEW = settings.Setting("view", ("preview", "source", "findings", "contents"), "preview")


def restore_place(window: MainWindow) -> None:
    """Stand where the last window stood."""
    window.resize(*_SIZE)
    window.restoreGeometry(settings.recall_bytes("geometry"))


def fold(window: MainWindow) -> None:
    """Leave the whole window to the welcome page."""
    window.widths.show(())


def unfold(window: MainWindow) -> None:
    """Show the panes that were shown beside the last memo, as wide as they were."""
    window.side.preferred = settings.get(_VIEW)
    window.widths.recall()


def remember_place(window: MainWindow) -> None:
    """Keep where the window stands for the next one; the panes, if there is a memo between."""
    settings.remember("geometry", window.saveGeometry())
    if window.session is not None:
        window.widths.remember()
        settings.put(_VIEW, window.side.preferred)
