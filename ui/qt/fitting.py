"""Windows stand on their screen whole: nothing of them is where nobody can reach it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_TITLE = 40  # pixels a title bar is taken for until there is one
_SEEN = "fitted"


class Fitting(QObject):
    """Fits each dialog when it is first seen: only then is it known how wide its frame is."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._seen)

    def _seen(self, window: QWindow | None) -> None:
        if window is not None:
            QTimer.singleShot(0, self, self._fit_dialog)

    def _fit_dialog(self) -> None:
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and not dialog.property(_SEEN):
            dialog.setProperty(_SEEN, True)
            fit(dialog)


def fit(window: QWidget) -> None:
    """Make a window no larger than the free place of its screen, and move it there with its
    frame."""
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    edges = window.frameGeometry().size() - window.geometry().size()
    if not window.isVisible():
        edges = edges.expandedTo(QSize(0, _TITLE))
    size = window.size().boundedTo(room.size() - edges)
    if size != window.size():
        window.resize(size)
    whole = window.size() + edges
    here = window.pos()
    place = QPoint(
        _within(here.x(), room.left(), room.width() - whole.width()),
        _within(here.y(), room.top(), room.height() - whole.height()),
    )
    if place != here:
        window.move(place)


def _within(wanted: int, first: int, free: int) -> int:
    """A place as wanted, as far as there is room behind it; else the first."""
    return max(min(wanted, first + free), first)
