"""Export: which papers, for whom, where; with a bar while they are made."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from briefing.app.export import check_outputs, export, found, refuse_stopped, remarks, targets
from briefing.app.model import Export, Finding, Memo
from briefing.app.obeying import refuse_marking
from briefing.app.pages import PAGES, over
from briefing.app.policy import FREE, ExportKind, current
from briefing.errors import BriefingError, CancelledError
from ui.dialogs.buttons import Buttons
from ui.dialogs.passphrase import Passphrase
from ui.qt.errors import told
from ui.qt.language import language
from ui.qt.levels import told as finding_words
from ui.qt.operations import Operations
from ui.widgets.fixed import FixedLine
from ui.widgets.wrapped import WrappedLabel

NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class Wish:
    """What the dialog was asked for."""

    outputs: tuple[Path, ...]
    options: Export
    passphrase: str = ""
    each: bool = False


class ExportDialog(QDialog):
    """Makes the papers in the worker, not before their pages were counted there. `written` carries
    their paths. `shown` are the findings the window shows, those from the library among them."""

    written = Signal(object)
    over = Signal()
    counted = Signal()
    _progressed = Signal(int, int)

    def __init__(
        self,
        memo: Memo,
        operations: Operations,
        folder: Path,
        name: str,
        parent: QWidget | None = None,
        shown: Sequence[Finding] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memo, self._operations, self._policy = memo, operations, current()
        self._found = found(memo)
        self._shown = self._found if shown is None else shown
        self._stop: threading.Event | None = None
        self._asked = False
        self._counting = True
        self._waiting: Wish | None = None
        self._build(folder, name)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._judge()
        operations.ask("export-pages", lambda: over(memo), self._take_pages, self._uncounted)

    @property
    def running(self) -> bool:
        """Whether papers are being made."""
        return self._stop is not None

    def wish(self) -> Wish:
        """What is asked for, as the fields stand."""
        folder = Path(self.folder.text().strip()).expanduser()
        name = self.name.text().strip()
        suffixes = [
            suffix for suffix, box in ((".docx", self.word), (".pdf", self.pdf)) if box.isChecked()
        ]
        return Wish(
            tuple(folder / f"{name}{suffix}" for suffix in suffixes),
            Export(hand_over=self.hand_over.isChecked(), draft=self.draft.isChecked()),
            self.lock.words(),
            self.each.isChecked(),
        )

    def _files(self, wish: Wish) -> tuple[Path, ...]:
        return tuple(path for path, _ in targets(self._memo, wish.outputs, each=wish.each))

    def begin(self) -> None:
        """Make the papers; asks first where a file would be replaced."""
        wish = self.wish()
        try:
            if not wish.options.draft:
                refuse_stopped(self._found, language())
            check_outputs(self._files(wish))
        except BriefingError as error:
            self._tell(error)
            return
        standing = [path.name for path in self._files(wish) if path.exists()]
        if standing and not self._asked:
            self._asked = True
            self.state.setText(
                self.tr("Already there: {0}. Export again to replace.").format(", ".join(standing))
            )
            self.buttons.done.setText(self.tr("Replace"))
            return
        self._run(wish)

    def cancel(self) -> None:
        """Stop making papers, or close."""
        if self._stop is None:
            super().reject()
            return
        self._stop.set()
        self.state.setText(self.tr("Stopping…"))

    def reject(self) -> None:  # noqa: D102
        self.cancel()

    # Counting

    def _take_pages(self, found: Sequence[Finding]) -> None:
        """Tell which papers are too long, in place of what was known of it; then make what waited
        for that, if none is."""
        if not isValid(self):
            return
        self._counting = False
        self._shown = [*(one for one in self._shown if one.key != PAGES), *found]
        self._show_remarks()
        wish, self._waiting = self._waiting, None
        if wish is not None:
            self._go_on(wish, too_long=bool(found))
        self.counted.emit()

    def _uncounted(self, error: Exception) -> None:
        self._operations.failed.emit(error)
        self._take_pages(())

    def _go_on(self, wish: Wish, *, too_long: bool) -> None:
        if self._stop is not None and self._stop.is_set():
            self._failed(CancelledError())
        elif too_long:
            self._set_running(False)
            self.state.setText(
                self.tr("Too many pages. Press again to make the papers as they are.")
            )
        else:
            self._run(wish)

    # Running

    def _run(self, wish: Wish) -> None:
        stop = self._stop = threading.Event()
        memo = self._memo

        def progress(done: int, total: int) -> None:
            if stop.is_set():
                raise CancelledError
            self._progressed.emit(done, total)

        self._set_running(True)
        if self._counting:
            self._waiting = wish
            self.state.setText(self.tr("Counting the pages…"))
            return
        self._operations.change(
            lambda: export(
                memo, wish.outputs, wish.options, progress, wish.passphrase, each=wish.each
            ),
            lambda _none: self._done(wish),
            self._failed,
        )

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)

    def _done(self, wish: Wish) -> None:
        self._set_running(False)
        self.accept()
        self.written.emit(self._files(wish))
        self.over.emit()

    def _failed(self, error: Exception) -> None:
        self._set_running(False)
        if not isinstance(error, BriefingError):
            raise error
        self._tell(error)
        self.over.emit()

    def _tell(self, error: BriefingError) -> None:
        self.state.setText("\n".join(told(error)))

    def _set_running(self, running: bool) -> None:
        if not running:
            self._stop = None
        self.bar.setVisible(running)
        self.bar.setValue(0)
        self._fields.setEnabled(not running)
        self.buttons.done.setEnabled(not running)
        self.state.setText(self.tr("Making the papers…") if running else "")

    # Building

    def _build(self, folder: Path, name: str) -> None:
        self.word, self.pdf = QCheckBox(self.tr("&Word (.docx)")), QCheckBox(self.tr("&PDF"))
        self.word.setChecked(True)
        self._word_wanted = True
        self.pdf.setChecked(True)
        self.internal = QRadioButton(self.tr("&Internal: carries the memo and its evidence"))
        self.hand_over = QRadioButton(
            self.tr("&Hand-over: the paper alone, nothing marked “for us only”")
        )
        group = QButtonGroup(self)
        group.addButton(self.internal)
        group.addButton(self.hand_over)
        self.internal.setChecked(True)
        self.draft = QCheckBox(self.tr("Print &DRAFT on every page"))
        self.each = QCheckBox(self.tr("&Each paper in a file of its own"))
        self.each.setVisible(bool(self._memo.annexes))
        self.lock = Passphrase()
        self.lock.box.toggled.connect(self._lock)
        self.folder, self.name = QLineEdit(str(folder)), QLineEdit(name)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.name.setAccessibleName(self.tr("Name without ending"))
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.bar.hide()
        self.remarks = QLabel()
        self.remarks.setProperty("tone", "quiet")
        self.pages = WrappedLabel(tone="quiet")
        self.pages.setTextFormat(Qt.TextFormat.PlainText)
        self._show_remarks()
        self.state = WrappedLabel()
        self.state.setMinimumHeight(40)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = Buttons(self.tr("Export"))
        self.buttons.done.clicked.connect(self.begin)
        self.buttons.cancel.clicked.connect(self.cancel)
        for field in (self.folder, self.name):
            field.textChanged.connect(self._judge)
        for box in (self.word, self.pdf, self.draft, self.each):
            box.toggled.connect(self._judge)
        self.lock.changed.connect(self._judge)
        self._lay_out(browse)
        self._obey(browse)

    def _obey(self, browse: QPushButton) -> None:
        """What the machine's policy fixes cannot be chosen; a line says which file does."""
        policy = self._policy
        choices: dict[ExportKind, QRadioButton]
        choices = {"internal": self.internal, "hand-over": self.hand_over}
        for kind, choice in choices.items():
            choice.setEnabled(kind in policy.kinds)
        choices[policy.kinds[0]].setChecked(True)
        for box in (self.word, self.pdf):
            box.setEnabled(self._allowed(box))
            box.setChecked(box.isEnabled())
        self._word_wanted = self.word.isChecked()
        self.lock.setEnabled("pdf" in policy.papers)
        if policy.folders.papers:
            self.folder.setText(policy.folders.papers)
            self.folder.setReadOnly(True)
            browse.setEnabled(False)
        self.fixed.setVisible(policy != replace(FREE, path=policy.path))

    def _allowed(self, box: QCheckBox) -> bool:
        """Whether such papers may be made."""
        return ("docx" if box is self.word else "pdf") in self._policy.papers

    def _lay_out(self, browse: QPushButton) -> None:
        self._fields = QWidget()
        papers = QHBoxLayout()
        papers.setSpacing(18)
        papers.addWidget(self.word)
        papers.addWidget(self.pdf)
        papers.addStretch(1)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        kinds = QVBoxLayout()
        kinds.setSpacing(2)
        for part in (self.internal, self.hand_over, self.draft, self.each, self.lock):
            kinds.addWidget(part)
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Papers"), papers)
        form.addRow(self.tr("Kind"), kinds)
        form.addRow(self.tr("&Folder"), where)
        form.addRow(self.tr("&Name"), self.name)
        folder_label = form.labelForField(where)
        if isinstance(folder_label, QLabel):
            folder_label.setBuddy(self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        self.fixed = FixedLine()
        layout.addWidget(self._fields)
        layout.addWidget(self.fixed)
        layout.addWidget(self.bar)
        layout.addWidget(self.remarks)
        layout.addWidget(self.pages)
        layout.addWidget(self.state)
        layout.addLayout(self.buttons)
        self.setMinimumWidth(580)

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder.text())
        if found:
            self.folder.setText(found)

    def _lock(self, on: bool) -> None:
        """Only a PDF can be locked."""
        if on:
            self._word_wanted = self.word.isChecked()
            self.pdf.setChecked(True)
        self.word.setChecked(self._word_wanted and not on)
        for box in (self.word, self.pdf):
            box.setEnabled(not on and self._allowed(box))

    def _show_remarks(self) -> None:
        self.remarks.setText(self._remarks())
        self.remarks.setVisible(bool(self.remarks.text()))
        self.remarks.setToolTip("\n".join(finding_words(one) for one in self._shown))
        self.remarks.setAccessibleDescription(self.remarks.toolTip())
        too_long = (finding_words(one) for one in self._shown if one.key == PAGES)
        self.pages.setText("\n".join(too_long))
        self.pages.setVisible(bool(self.pages.text()))

    def _remarks(self) -> str:
        """What was found in the memo that keeps nothing from being made."""
        warnings, notes = remarks(self._shown)
        told = [self.tr("%n warning(s)", "", warnings)] if warnings else []
        told += [self.tr("%n note(s)", "", notes)] if notes else []
        return self.tr("Not mended: {0}").format(", ".join(told)) if told else ""

    def _misnamed(self) -> str:
        """What is wrong with the papers' name; "" for nothing."""
        found = "".join(dict.fromkeys("".join(NOT_IN_NAMES.findall(self.name.text()))))
        return self.tr("A name holds none of these: {0}").format(found) if found else ""

    def _judge(self) -> None:
        """Whether there is something to make; what a stop-level finding says."""
        self._asked = False
        self.buttons.done.setText(self.tr("Export"))
        wish = self.wish()
        named = bool(self.name.text().strip() and self.folder.text().strip())
        stopped = ""
        try:
            refuse_marking(self._memo, self._policy)
            if not wish.options.draft:
                refuse_stopped(self._found, language())
        except BriefingError as error:
            stopped = "\n".join(told(error))
        hindered = stopped or self._misnamed() or self.lock.fault()
        self.state.setText(hindered)
        self.buttons.done.setEnabled(named and bool(wish.outputs) and not hindered)
