"""Sizes, positions and folded panes, from one window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ui.qt import settings

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow


def restore_place(window: MainWindow) -> None:
    """Stand as the last window stood."""
    window.restoreGeometry(settings.recall_bytes("geometry"))
    window.splitter.restoreState(settings.recall_bytes("splitter"))
    folded = settings.recall_text("folded").split()
    for name, toggle in _toggles(window):
        toggle.setChecked(name not in folded)


def remember_place(window: MainWindow) -> None:
    """Keep where the window stands for the next one."""
    settings.remember("geometry", window.saveGeometry())
    settings.remember("splitter", window.splitter.saveState())
    folded = [name for name, toggle in _toggles(window) if not toggle.isChecked()]
    settings.remember("folded", " ".join(folded))


def _toggles(window: MainWindow) -> tuple[tuple[str, QAction], ...]:
    return (("library", window.commands.library), ("side", window.commands.side))
