"""Windows stand on their screen whole: nothing of them is where nobody can reach it."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QTreeView, QWidget

_TITLE = 40  # pixels a title bar is taken for until there is one
_AIR = 32  # beside the words of a cell
_NAME = 160  # the least a file's name is given
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
            if isinstance(dialog, QFileDialog):
                _spread(dialog)
            fit(dialog)


def fit(window: QWidget) -> None:
    """Make a window no larger than the free place of its screen, and move it there with its
    frame."""
    if window.isMaximized() or window.isFullScreen():
        return
    screen = window.screen().availableGeometry()
    size = window.size().boundedTo(room(window))
    if size != window.size():
        window.resize(size)
    whole = window.size() + _edges(window)
    here = window.pos()
    place = QPoint(
        _within(here.x(), screen.left(), screen.width() - whole.width()),
        _within(here.y(), screen.top(), screen.height() - whole.height()),
    )
    if place != here:
        window.move(place)


def room(window: QWidget) -> QSize:
    """How large a window may be on its screen, within its frame."""
    return window.screen().availableGeometry().size() - _edges(window)


def _spread(dialog: QFileDialog) -> None:
    """Show names, sizes and dates whole in Qt's own file dialog, and leave out the kinds: the
    filter tells them, and the system names them in few languages."""
    table = dialog.findChild(QTreeView, "treeView")
    if table is None:
        return
    head = table.header()
    kinds = head.actions()[1]
    if kinds.isChecked():
        kinds.trigger()
        dialog.finished.connect(
            lambda _result: kinds.trigger()
        )  # other programs share what is kept
    system = QLocale.system()  # whose forms Qt writes there
    now = system.toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
    free = table.viewport().width()
    for column, words in ((1, system.formattedDataSize(1_023_000)), (3, now)):
        width = table.fontMetrics().horizontalAdvance(words) + _AIR
        head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        free -= head.sectionSize(column)
    head.resizeSection(0, max(free, _NAME))


def _edges(window: QWidget) -> QSize:
    """What the window's frame takes."""
    edges = window.frameGeometry().size() - window.geometry().size()
    return edges if window.isVisible() else edges.expandedTo(QSize(0, _TITLE))


def _within(wanted: int, first: int, free: int) -> int:
    """A place as wanted, as far as there is room behind it; else the first."""
    return max(min(wanted, first + free), first)
