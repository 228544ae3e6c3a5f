"""Keys that are the program's even where one writes.

On Linux a text field takes Ctrl+K and Ctrl+E for itself: "delete to the end of the line" and
"go to its end". In this program they are commands, wherever the caret stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


class OwnKeys(QObject):
    """Keeps the keys of some actions from the widget that has the focus, in one window."""

    def __init__(self, window: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = {keys for action in actions for keys in action.shortcuts()}
        self._watched: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and old is self._watched:
            old.removeEventFilter(self)
        self._watched = now if now is not None and self._window.isAncestorOf(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        ours = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self._keys
        )
        if ours:
            event.ignore()
        return ours
