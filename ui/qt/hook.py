"""The net under everything else."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication

from briefing.errors import BriefingError


class ErrorHook(QObject):
    """Takes every exception nothing else took: the window and the memo in it stay. What tells
    them is loaded when there is one."""

    met = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.met.connect(lambda report: QTimer.singleShot(0, lambda: self._show(report)))

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
            from ui.qt.errors import show_error  # noqa: PLC0415

            show_error(QApplication.activeWindow(), error)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        self.met.emit(report)

    def _show(self, report: str) -> None:
        from ui.qt.errors import open_box  # noqa: PLC0415

        box = open_box(
            QApplication.activeWindow(),
            "octagon-alert",
            "quote",
            self.tr("Something went wrong in the program. Your memo is still open."),
            self.tr("Save it under a new name, then start the program anew."),
        )
        box.setDetailedText(report)
