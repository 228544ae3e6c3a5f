"""Contents and findings: lists that lead into the memo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Finding, Memo, Session
from ui.models.findings import FindingsModel, places
from ui.models.outline import OutlineModel
from ui.qt.levels import offer
from ui.qt.operations import Operations
from ui.qt.roles import FINDING, WHERE
from ui.widgets.lines import LinesDelegate

_PAUSE = 200  # milliseconds a memo is left alone before it is checked


class ContentsPane(QWidget):
    """The memo's sections and blocks; choosing one leads there."""

    wanted = Signal(str)
    refreshed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _ground(self)
        self.setAccessibleName(self.tr("Contents"))
        self.model = OutlineModel(self)
        self._session: Session | None = None
        self._pause = _pause(self, self.refresh)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Contents of the memo"))
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setIndentation(14)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.activated.connect(self._chosen)
        self.tree.clicked.connect(self._chosen)
        self.model.modelReset.connect(self.tree.expandAll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 4, 4)
        layout.addWidget(self.tree)

    def follow(self, session: Session | None) -> None:
        """Show the memo once it is left alone for a moment."""
        self._session = session
        self._pause.start()

    def refresh(self) -> None:
        """Show the memo as it is now."""
        self._pause.stop()
        self.model.refresh(self._session)
        self.refreshed.emit()

    def _chosen(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(WHERE))


class FindingsPane(QWidget):
    """What an approver would send back, and what one click would do about it.

    `refreshed` carries how many findings there are, `found` the findings, `mend_wanted` the one
    whose mend is to be made.
    """

    wanted = Signal(str)
    refreshed = Signal(int)
    found = Signal(object)
    mend_wanted = Signal(object)

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _ground(self)
        self.setAccessibleName(self.tr("Findings"))
        self.model = FindingsModel(self)
        self._operations = operations
        self._session: Session | None = None
        self._pause = _pause(self, self.check)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setProperty("look", "rows")
        self.list.setAccessibleName(self.tr("Findings in the memo"))
        self.list.setItemDelegate(LinesDelegate(self.list))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(self._chosen)
        self.list.clicked.connect(self._chosen)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.none = QLabel(self.tr("Nothing to mend."))
        self.none.setProperty("tone", "quiet")
        self.none.setContentsMargins(10, 8, 0, 0)
        self.offer = QLabel()
        self.offer.setWordWrap(True)
        self.mend_button = QPushButton(self.tr("Mend"))
        self.mend_button.clicked.connect(self._mend)
        self.offer_row = QWidget()
        row = QHBoxLayout(self.offer_row)
        row.setContentsMargins(10, 6, 10, 8)
        row.addWidget(self.offer, 1)
        row.addWidget(self.mend_button)
        self.offer_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 4, 4)
        layout.addWidget(self.none)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.offer_row)

    def follow(self, session: Session | None) -> None:
        """Check the memo once it is left alone for a moment."""
        if session is not self._session:
            self._session = session
            self._show([])
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._pause.start()

    def check(self) -> None:
        """Have the memo checked behind the window."""
        self._pause.stop()
        session = self._session
        if session is None:
            self._show([])
        else:
            memo = session.memo
            self._operations.ask(
                "findings",
                lambda: session.inspect(memo),
                lambda findings: self._checked(session, memo, findings),
            )

    def _checked(self, session: Session, memo: Memo, findings: Sequence[Finding]) -> None:
        """Show what was found, unless the memo is another by now: then it is checked again."""
        if session is self._session and session.memo is memo:
            self._show(findings)

    def refresh(self) -> None:
        """Check the memo now."""
        self._pause.stop()
        self._show(self._session.findings() if self._session else [])

    def _show(self, findings: Sequence[Finding]) -> None:
        """Show the findings; the row one was at stays the current one."""
        session, row = self._session, self.list.currentIndex().row()
        self.model.set_findings(findings, places(session) if session else None)
        count = self.model.rowCount()
        self.none.setVisible(not count)
        self.list.setVisible(bool(count))
        if row >= 0 and count:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1)))
        self._offer()
        self.found.emit(findings)
        self.refreshed.emit(count)

    def show_finding(self, finding: Finding) -> None:
        """Make a finding the current one."""
        row = self.model.row_of(finding)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(WHERE))

    def _current(self) -> Finding | None:
        found: Finding | None = self.list.currentIndex().data(FINDING)
        return found

    def _offer(self) -> None:
        """Say what the current finding's mend would do."""
        finding = self._current()
        mend = finding.mend if finding else None
        self.offer_row.setVisible(mend is not None)
        if mend is not None:
            self.offer.setText(offer(mend))
            self.mend_button.setAccessibleName(self.tr("Mend: {0}").format(offer(mend)))

    def _mend(self) -> None:
        finding = self._current()
        if finding is not None:
            self.mend_wanted.emit(finding)


def _pause(pane: QWidget, then: Callable[[], None]) -> QTimer:
    timer = QTimer(pane)
    timer.setSingleShot(True)
    timer.setInterval(_PAUSE)
    timer.timeout.connect(then)
    return timer


def _ground(pane: QWidget) -> None:
    pane.setProperty("ground", "pane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
