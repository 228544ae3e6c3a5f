"""Print: draft or not, which printer, a bar while the pages go there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from briefing.app import printing
from briefing.app.export import found, refuse_stopped
from briefing.app.model import Memo
from briefing.errors import BriefingError, CancelledError
from ui.dialogs.buttons import Buttons
from ui.qt.errors import told
from ui.qt.language import language
from ui.qt.operations import Operations
from ui.qt.printing import fit_paper, print_pages
from ui.qt.theme import px

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrintDialog(QDialog):
    """Prints the pages the export would make. `printed` carries their number, `over` says that
    printing came to an end, well or not."""

    printed = Signal(int)
    over = Signal()
    _progressed = Signal(int, int)

    def __init__(
        self, memo: Memo, operations: Operations, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memo, self._operations, self._name = memo, operations, name
        self._found = found(memo)
        self._stop: threading.Event | None = None
        self._build()
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._judge()

    def begin(self) -> None:
        """Make the pages, then ask for the printer."""
        memo, draft, spoken = self._memo, self.draft.isChecked(), language()
        self._run(self.tr("Making the pages…"))
        self._operations.change(
            lambda: printing.pages(memo, spoken, draft, self._watched()),
            self._ask_printer,
            self._failed,
        )

    def print_on(self, printer: QPrinter, data: bytes) -> None:
        """Print the pages on a printer that was chosen."""
        self._run(self.tr("Printing…"))
        self._operations.change(
            lambda: print_pages(printer, data, self._watched()), self._done, self._failed
        )

    def reject(self) -> None:
        """Stop printing, or close."""
        if self._stop is None:
            super().reject()
            return
        self._stop.set()
        self.state.setText(self.tr("Stopping…"))

    # Inside

    def _ask_printer(self, data: bytes) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        self._rest()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        fit_paper(printer, data)
        chooser = QPrintDialog(printer, self)
        chooser.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self.print_on(printer, data))
        chooser.open()

    def _watched(self) -> Any:
        stop = self._stop

        def progress(done: int, total: int) -> None:
            if stop is not None and stop.is_set():
                raise CancelledError
            self._progressed.emit(done, total)

        return progress

    def _run(self, words: str) -> None:
        self._stop = threading.Event()
        self.bar.setValue(0)
        self.bar.show()
        self.draft.setEnabled(False)
        self.buttons.done.setEnabled(False)
        self.state.setText(words)

    def _rest(self) -> None:
        self._stop = None
        self.bar.hide()
        self.draft.setEnabled(True)
        self.buttons.done.setEnabled(True)
        self.state.clear()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)

    def _done(self, count: int) -> None:
        self._rest()
        self.accept()
        self.printed.emit(count)
        self.over.emit()

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, ImportError):
            self.state.setText(self.tr("Printing needs the package “pypdfium2”."))
        elif isinstance(error, CancelledError):
            self.state.setText(self.tr("Printing was stopped."))
        elif isinstance(error, BriefingError):
            self.state.setText("\n".join(told(error)))
        else:
            raise error
        self.over.emit()

    def _judge(self) -> None:
        """What stands against printing it without DRAFT."""
        fault = ""
        if not self.draft.isChecked():
            try:
                refuse_stopped(self._found, language())
            except BriefingError as error:
                fault = "\n".join(told(error))
        self.state.setText(fault)
        self.buttons.done.setEnabled(not fault)

    def _build(self) -> None:
        about = QLabel(self.tr("The pages are those of the PDF, with its marking."))
        about.setProperty("tone", "quiet")
        about.setWordWrap(True)
        self.draft = QCheckBox(self.tr("Print &DRAFT on every page"))
        self.draft.toggled.connect(self._judge)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the printing"))
        self.bar.hide()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setMinimumHeight(px(40))
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = Buttons(self.tr("Choose printer…"))
        self.buttons.done.clicked.connect(self.begin)
        self.buttons.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        for part in (about, self.draft, self.bar, self.state):
            layout.addWidget(part)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(px(440))
