"""Nothing is lost: unsaved work is kept aside as one writes, and offered back after a crash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.app import recovery
from briefing.app.model import Memo, Session
from briefing.errors import BriefingError
from ui.dialogs.unsaved import ask_discard
from ui.main_window.guarding import Stamp, clock
from ui.qt.errors import told
from ui.qt.locking import FileLock

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

TOPIC = "recovery"
_PAUSE = 2000  # milliseconds after the last change
_LATEST = 5000  # milliseconds after the first, while one goes on writing


@dataclass(frozen=True, slots=True)
class Held:
    """What one window hands to the next: how the file was, and where unsaved work is kept."""

    stamp: Stamp | None
    work: Path | None


class Keeping(QObject):
    """Follows the memo that is open. `kept` says that its unsaved work is on disk.

    Each opening of a memo keeps its work in a file of its own, locked while it is open; so what
    a crash left behind is touched by nobody until the person has answered.
    """

    kept = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._file: Path | None = None
        self._lock: FileLock | None = None
        self._written: Memo | None = None
        self._next: Path | None = None
        self._given: Path | None = None
        self._pause, self._latest = self._timer(_PAUSE), self._timer(_LATEST)

    def _timer(self, wait: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(self.keep)
        return made

    # The memo that is open

    def follow(self) -> None:
        """Another memo is open, it was changed, or saved."""
        session = self._window.session
        if session is not self._session:
            self.close()
            self._begin(session)
        if session is None or self._file is None:
            return
        if not session.modified:
            self._rest()
            recovery.forget(self._file)
        elif self._window.files.unsaved() and session.memo is not self._written:
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()

    def keep(self) -> None:
        """Keep the work now."""
        self._rest()
        session, file = self._session, self._file
        if session is None or file is None or not self._window.files.unsaved():
            return
        memo, path, now = session.memo, session.path, datetime.now().astimezone()
        self._written = memo

        def write() -> None:
            recovery.keep(file, memo, path, now)
            if file not in (self._file, self._given):  # closed in the meantime
                recovery.forget(file)

        self._window.operations.change(write, lambda _none: self._was_kept(file), self._not_kept)

    def _was_kept(self, file: Path) -> None:
        if self._file == file:
            if not self._window.files.unsaved():
                recovery.forget(file)
            self.kept.emit()
        elif file != self._given:
            recovery.forget(file)

    def _not_kept(self, error: Exception) -> None:
        """Say it in passing: a dialog every few words would be worse."""
        if not isinstance(error, BriefingError):
            raise error
        self._written = None
        if self._session is not None:
            self._window.say(" ".join(told(error)))

    def close(self) -> None:
        """The memo is closed, and its unsaved work given up or saved."""
        file, lock = self._file, self._lock
        self._let_go()
        if file is not None:
            recovery.forget(file)
        if lock is not None:
            lock.release()

    def hand_over(self) -> Held:
        """Let go of memo and file, for another window."""
        held = Held(self._window.guard.stamp(), self._file)
        if self._lock is not None:
            self._lock.release()
        self._given = self._file
        self._let_go()
        self._window.guard.close()
        return held

    def take_over(self, held: Held) -> None:
        """Go on with the memo of another window, where it kept its work."""
        self._window.guard.resume(held.stamp)
        if held.work is not None and self._lock is not None:
            self._lock.release()
            self._have(held.work)

    def _begin(self, session: Session | None) -> None:
        self._session = session
        if session is not None:
            self._have(self._next or recovery.place(session.memo.id))

    def _have(self, file: Path) -> None:
        self._file, self._lock = file, FileLock(file)
        self._lock.take()

    def _let_go(self) -> None:
        self._rest()
        self._session = self._file = self._lock = self._written = None

    def _rest(self) -> None:
        self._pause.stop()
        self._latest.stop()

    # After a crash

    def offer(self) -> None:
        """Offer back what was never saved, the newest first."""
        self._window.banner.clear(TOPIC)
        for work in recovery.kept():
            lock = FileLock(work.file)
            if lock.take() is not None:
                continue  # open here, or in another window
            lock.release()
            main, file = work.memo.main, work.path
            kind = main.template.name.get(main.language)
            name = main.fields.get("subject") or (file.stem if file else kind)
            words = self.tr("“{0}” was not saved when the program ended. Kept: {1}.")
            self._window.banner.say(
                TOPIC,
                words.format(name, clock(work.when)),
                [
                    (self.tr("Recover"), lambda: self._recover(work)),  # noqa: B023
                    (self.tr("Discard…"), lambda: self._discard(work, name)),  # noqa: B023
                ],
            )
            return

    def _recover(self, work: recovery.Kept) -> None:
        def open_it() -> None:
            self._next = work.file
            try:
                recovered = Session.recovered(self._window.library, work.memo, work.path)
                self._window.set_session(recovered)
            finally:
                self._next = None
            self._window.guard.doubt(work.when)
            self.offer()

        self._window.files.when_safe(open_it)

    def _discard(self, work: recovery.Kept, name: str) -> None:
        """Give it up, once the person has said so twice."""

        def forget() -> None:
            recovery.forget(work.file)
            self.offer()

        ask_discard(self._window, name, forget)
