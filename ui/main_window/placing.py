"""Sizes, positions and folded panes, from one window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.qt import settings

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.main_window.window import MainWindow

_SIZE, _PANES = (1440, 900), [344, 634, 462]
_VIEW = settings.Setting("view", ("preview", "source", "findings", "contents"), "preview")


def restore_place(window: MainWindow) -> None:
    """Stand where the last window stood."""
    window.resize(*_SIZE)
    window.restoreGeometry(settings.recall_bytes("geometry"))


def fold(window: MainWindow) -> None:
    """Leave the whole window to the welcome page."""
    for _name, toggle in _toggles(window):
        toggle.setChecked(False)
    _part(window)


def unfold(window: MainWindow) -> None:
    """Show the panes that were shown beside the last memo, as wide as they were."""
    window.side.preferred = settings.get(_VIEW)
    folded = settings.recall_text("folded").split()
    for name, toggle in _toggles(window):
        toggle.setChecked(name not in folded)
    _part(window)


def remember_place(window: MainWindow) -> None:
    """Keep where the window stands for the next one; the panes, if there is a memo between."""
    settings.remember("geometry", window.saveGeometry())
    if window.session is not None:
        settings.remember("splitter", window.splitter.saveState())
        settings.put(_VIEW, window.side.preferred)
        folded = [name for name, toggle in _toggles(window) if not toggle.isChecked()]
        settings.remember("folded", " ".join(folded))


def _part(window: MainWindow) -> None:
    if not window.splitter.restoreState(settings.recall_bytes("splitter")):
        window.splitter.setSizes(_PANES)


def _toggles(window: MainWindow) -> tuple[tuple[str, QAction], ...]:
    return (("library", window.commands.library), ("side", window.commands.side))
