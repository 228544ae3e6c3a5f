"""Nothing is lost: work kept aside as one writes, offered back, and files guarded."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLocale, QObject, QTimer, Signal

from briefing.app import recovery
from briefing.app.model import Memo
from briefing.errors import BriefingError
from ui.qt import settings
from ui.qt.errors import told
from ui.qt.locking import FileLock, Holder

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

_PAUSE = 2000  # milliseconds after the last change
_RECENT = 8
Stamp = tuple[int, int] | None


class Keeping(QObject):
    """Follows the memo that is open. `kept` says that its unsaved work is on disk."""

    kept = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._memo = ""
        self._path: Path | None = None
        self._lock: FileLock | None = None
        self._work: FileLock | None = None
        self._stamp: Stamp = None
        self.read_only = False
        self._written: Memo | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _path: self.look())

    # The memo that is open

    def follow(self) -> None:
        """Another memo is open, it was changed, or saved."""
        session = self._window.session
        memo = session.memo.id if session else ""
        path = session.path if session else None
        if memo != self._memo:
            self.close()
            self._memo = memo
            if session is not None:
                self._work = FileLock(recovery.file_of(memo))
                self._work.take()
        if path != self._path:
            self._take(path)
        if session is None:
            return
        if not session.modified:
            self._pause.stop()
            recovery.forget(memo)
        elif self._window.files.unsaved() and session.memo is not self._written:
            self._pause.start()

    def keep(self) -> None:
        """Keep the work now."""
        session = self._window.session
        if session is None or not self._window.files.unsaved():
            return
        memo, path, now = session.memo, session.path, datetime.now().astimezone()
        self._written = memo

        def write() -> None:
            if self._memo == memo.id:  # not closed in the meantime
                recovery.keep(memo, path, now)

        self._window.operations.change(write, lambda _none: self._was_kept(memo), self._not_kept)

    def _was_kept(self, memo: Memo) -> None:
        if self._memo != memo.id:
            return
        if not self._window.files.unsaved():
            recovery.forget(self._memo)
        self.kept.emit()

    def _not_kept(self, error: Exception) -> None:
        """Say it in passing: a dialog every few words would be worse."""
        if not isinstance(error, BriefingError):
            raise error
        if not self._memo:
            return
        self._window.say(" ".join(told(error)))

    def close(self) -> None:
        """The memo is closed, and its unsaved work given up or saved."""
        self._pause.stop()
        if self._memo:
            recovery.forget(self._memo)
        if self._work is not None:
            self._work.release()
        self._work, self._memo, self._written = None, "", None
        self._take(None)

    def hand_over(self) -> Stamp:
        """Let go of memo and file, for another window; how the file was when last seen."""
        self._pause.stop()
        for lock in (self._work, self._lock):
            if lock is not None:
                lock.release()
        self._work = self._lock = self._path = self._written = None
        self._memo = ""
        return self._stamp

    def take_over(self, stamp: Stamp) -> None:
        """Go on with the memo of another window, and with what it knew of the file."""
        self._stamp = stamp
        self.look()

    # Its file

    def saved(self) -> None:
        """The file is as we wrote it."""
        self._stamp = _stamp(self._path)
        self._watch()

    def changed(self) -> bool:
        """Whether the file is not as we last saw it."""
        return self._stamp is not None and _stamp(self._path) not in (None, self._stamp)

    def look(self) -> None:
        """Notice that another program changed the file."""
        path = self._path
        self._watch()  # a file that was replaced is no longer watched
        if path is None or not self.changed():
            return
        words = self.tr("{0} was changed by another program. What is here is the memo before that.")
        self._window.banner.say(
            words.format(path.name),
            [
                (self.tr("Open it anew"), lambda: self._window.files.open_path(path)),
                (self.tr("Keep mine"), self.saved),
            ],
        )

    def _take(self, path: Path | None) -> None:
        """Guard another file, or none."""
        if self._lock is not None:
            self._lock.release()
        self._lock, self._path, self.read_only = None, path, False
        self._window.banner.clear()
        if path is not None:
            self._lock = FileLock(path)
            holder = self._lock.take()
            if holder is not None:
                self._lock, self.read_only = None, True
                self._tell(holder)
            remember(path)
        self.saved()

    def _watch(self) -> None:
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        if self._path is not None and self._path.exists():
            self._watcher.addPath(str(self._path))

    def _tell(self, holder: Holder) -> None:
        words = self.tr(
            "This memo is open elsewhere: {0}, since {1}. Read it here, or save a copy."
        )
        who = " @ ".join(part for part in (holder.user, holder.host) if part)
        self._window.banner.say(
            words.format(who, _clock(holder.since)),
            [(self.tr("Save a copy…"), self._window.files.save_as)],
        )

    # After a crash

    def offer(self) -> None:
        """Offer back what was never saved, the newest first."""
        for work in recovery.kept():
            lock = FileLock(work.file)
            if work.memo.id == self._memo or lock.take() is not None:
                continue  # open here, or in another window
            lock.release()
            fields = work.memo.main.fields
            name = fields.get("subject") or (work.path.stem if work.path else self.tr("a memo"))
            words = self.tr("“{0}” was not saved when the program ended. Kept: {1}.")
            self._window.banner.say(
                words.format(name, _clock(work.when)),
                [
                    (self.tr("Recover"), lambda: self._recover(work)),  # noqa: B023
                    (self.tr("Discard"), lambda: self._discard(work)),  # noqa: B023
                ],
            )
            return

    def _recover(self, work: recovery.Kept) -> None:
        def open_it() -> None:
            self._window.set_session(recovery.restored(self._window.library, work))

        self._window.files.when_safe(open_it)

    def _discard(self, work: recovery.Kept) -> None:
        recovery.forget(work.memo.id)
        self.offer()


def recent() -> list[Path]:
    """The memos opened or saved last, the newest first, that are still there."""
    lines = settings.recall_text("recent").split("\n")
    return [Path(line) for line in lines if line and Path(line).is_file()]


def remember(path: Path) -> None:
    """Put a memo first among the recent ones."""
    path = path.absolute()
    others = [known for known in recent() if known != path]
    settings.remember("recent", "\n".join(str(known) for known in [path, *others][:_RECENT]))


def _stamp(path: Path | None) -> Stamp:
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found else None


def _clock(when: datetime) -> str:
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
