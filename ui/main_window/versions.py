"""Earlier versions of the memo, kept every few minutes while it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.app import snapshots
from briefing.app.model import Memo, Session
from briefing.errors import BriefingError
from ui.dialogs.versions import VersionsDialog
from ui.qt.errors import told

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_EVERY = 180_000  # milliseconds between a change and the version that holds it


class Versions(QObject):
    """Follows the memo that is open. `taken` says that a version of it is on disk."""

    taken = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._opened: Memo | None = None
        self._last: Memo | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_EVERY)
        self._pause.timeout.connect(self.take)

    def follow(self) -> None:
        """Another memo is open, or it was changed. At its first change what was opened is kept."""
        session = self._window.session
        memo = session.memo if session else None
        if session is not self._session:
            self._pause.stop()
            self._session, self._opened, self._last = session, memo, memo
        elif session is not None and memo is not self._last:
            if self._opened is not None and session.path is not None:
                self._begin(self._opened)
            self._opened, self._last = None, memo
            if not self._pause.isActive():
                self._pause.start()

    def take(self) -> None:
        """Keep the memo as it is now."""
        self._pause.stop()
        if self._session is not None:
            self._begin(self._session.memo)

    def take_now(self, memo: Memo, identity: str) -> None:
        """Keep a memo before it goes, under the id of the one that comes. Raises as
        `snapshots.take` does."""
        snapshots.take(replace(memo, id=identity), _now())

    def show(self) -> None:
        """Browse the versions there are."""
        session = self._window.session
        if session is None:
            return
        dialog = VersionsDialog(session.memo, self._window.operations, self._window)
        dialog.chosen.connect(self._go_back)
        dialog.open()

    def _go_back(self, memo: Memo) -> None:
        session = self._window.session
        if session is not None:
            self.take()
            session.go_back(memo)

    def _begin(self, memo: Memo) -> None:
        now = _now()

        def write() -> None:
            snapshots.take(memo, now)
            snapshots.prune(now)

        self._window.operations.change(write, lambda _none: self.taken.emit(), self._not_taken)

    def _not_taken(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        self._window.say(" ".join(told(error)))


def _now() -> datetime:
    return datetime.now(UTC)
