"""Errors told in a dialog: one sentence and a hint; and the net under everything else."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from briefing.app.messages import explained
from briefing.errors import BriefingError, CancelledError
from ui.qt.icons import pixmap
from ui.qt.language import language
from ui.qt.theme import theme

_open: set[QMessageBox] = set()


def told(error: BriefingError) -> tuple[str, str]:
    """The sentence and the hint, in the window's language."""
    return explained(error, language())


def show_error(parent: QWidget | None, error: Exception) -> QMessageBox | None:
    """Tell an error. What is no `BriefingError` is a fault of the program: raised on."""
    if isinstance(error, CancelledError):
        return None
    if not isinstance(error, BriefingError):
        raise error
    sentence, hint = told(error)
    return _box(parent, "triangle-alert", "warn", sentence, hint)


def _box(parent: QWidget | None, icon: str, tone: str, sentence: str, hint: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIconPixmap(pixmap(icon, theme.colour(tone).name(), 28, box.devicePixelRatioF()))
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setInformativeText(hint)
    close = box.addButton(
        QCoreApplication.translate("errors", "Close"), QMessageBox.ButtonRole.AcceptRole
    )
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _open.add(box)  # a box without a parent is Python's, and would go with its last name
    box.finished.connect(lambda _result: _open.discard(box))
    box.open()
    return box


class ErrorHook(QObject):
    """Takes every exception nothing else took: the window and the memo in it stay."""

    met = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Stand in for Python's own hook."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell a known error as such; for others say that the memo is still there."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        app = QCoreApplication.instance()
        here = app is not None and QThread.currentThread() is app.thread()
        if isinstance(error, BriefingError) and here:
            show_error(QApplication.activeWindow(), error)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        self.met.emit(report)

    def _show(self, report: str) -> None:
        box = _box(
            QApplication.activeWindow(),
            "octagon-alert",
            "quote",
            self.tr("Something went wrong in the program. Your memo is still open."),
            self.tr("Save it under a new name, then start the program anew."),
        )
        box.setDetailedText(report)
