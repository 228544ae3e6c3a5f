"""Contents and findings: lists that lead into the memo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QTreeView, QVBoxLayout, QWidget

from briefing.app.model import Session
from ui.models.findings import FindingsModel
from ui.models.outline import OutlineModel
from ui.qt.roles import WHERE

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
    """What an approver would send back. `refreshed` carries how many findings there are."""

    wanted = Signal(str)
    refreshed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _ground(self)
        self.setAccessibleName(self.tr("Findings"))
        self.model = FindingsModel(self)
        self._session: Session | None = None
        self._pause = _pause(self, self.refresh)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setProperty("look", "rows")
        self.list.setAccessibleName(self.tr("Findings in the memo"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(self._chosen)
        self.list.clicked.connect(self._chosen)
        self.none = QLabel(self.tr("Nothing to mend."))
        self.none.setProperty("tone", "quiet")
        self.none.setContentsMargins(10, 8, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 4, 4)
        layout.addWidget(self.none)
        layout.addWidget(self.list, 1)

    def follow(self, session: Session | None) -> None:
        """Check the memo once it is left alone for a moment."""
        self._session = session
        self._pause.start()

    def refresh(self) -> None:
        """Check the memo now."""
        self._pause.stop()
        self.model.set_findings(self._session.findings() if self._session else [])
        count = self.model.rowCount()
        self.none.setVisible(not count)
        self.list.setVisible(bool(count))
        self.refreshed.emit(count)

    def _chosen(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(WHERE))


def _pause(pane: QWidget, then: Callable[[], None]) -> QTimer:
    timer = QTimer(pane)
    timer.setSingleShot(True)
    timer.setInterval(_PAUSE)
    timer.timeout.connect(then)
    return timer


def _ground(pane: QWidget) -> None:
    pane.setProperty("ground", "pane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
