"""The memo's file: one window writes to it, and what others do to it is noticed."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QLocale, QObject

from briefing.app.model import Session
from briefing.errors import BriefingError
from ui.qt.locking import FileLock, Holder, holder
from ui.qt.recent import remember

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow

TOPIC = "file"


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file was when last seen: time and size to look at, a hash where those differ."""

    time: int
    size: int
    hash: str


class Guard(QObject):
    """Follows the file of the memo that is open. `read_only` says that another has it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._lock: FileLock | None = None
        self._stamp: Stamp | None = None
        self.read_only = False
        self._holder: Holder | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _path: self.look())
        window.installEventFilter(self)

    def follow(self) -> None:
        """Another memo is open, or it has another file."""
        session = self._window.session
        path = session.path if session else None
        if path != self._path:
            self._take(path)

    def close(self) -> None:
        """Let go of the file."""
        self._take(None)

    def stamp(self) -> Stamp | None:
        """How the file was when last seen."""
        return self._stamp

    def resume(self, stamp: Stamp | None) -> None:
        """Go on with what another window knew of the file."""
        self._stamp = stamp
        self.look()

    def holder_of(self, path: Path) -> Holder | None:
        """Who but this window has a file open."""
        mine = self._path if self._lock is not None else None
        same = mine is not None and os.path.realpath(path) == os.path.realpath(mine)
        return None if same else holder(path)

    def doubt(self, since: datetime) -> None:
        """The memo here is of that moment: a file written later is another's."""
        try:
            written = self._path.stat().st_mtime if self._path else 0.0
        except OSError:
            return
        if written > since.timestamp() + 1:
            self._stamp = Stamp(0, 0, "")
            self.look()

    # What others do to it

    def saved(self) -> None:
        """The file is as we know it."""
        self._stamp = _stamp(self._path)
        self._watch()
        if self._holder is not None:
            self._tell(self._holder)
        else:
            self._window.banner.clear(TOPIC)

    def changed(self) -> bool:
        """Whether the file is not as we last saw it."""
        if self._stamp is None or self._path is None:
            return False
        try:
            now = self._path.stat()
        except OSError:
            return False  # it is gone: saving makes it anew
        if (now.st_mtime_ns, now.st_size) == (self._stamp.time, self._stamp.size):
            return False
        stamp = _stamp(self._path)
        if stamp is not None and stamp.hash == self._stamp.hash:
            self._stamp = stamp  # written anew, to the same letters
            return False
        return stamp is not None

    def look(self) -> None:
        """Notice that another program changed the file, and let the person choose."""
        path = self._path
        self._watch()  # a file that was replaced is no longer watched
        if path is None or not self.changed():
            return
        words = self.tr("{0} was changed by another program. What is here is the memo before that.")
        self._window.banner.say(
            TOPIC,
            words.format(path.name),
            [
                (self.tr("Open it anew"), lambda: self._open_anew(path)),
                (self.tr("Keep mine"), self.saved),
                (self.tr("Save mine as a copy…"), self._window.files.save_as),
            ],
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.ActivationChange and self._window.isActiveWindow():
            self.look()  # folders far away tell nobody of changes
        return super().eventFilter(watched, event)

    def _open_anew(self, path: Path) -> None:
        """Take the file as it is now; what was here becomes an earlier version."""
        library, mine = self._window.library, self._window.session

        def show(theirs: Session) -> None:
            if self._window.session is not mine:
                return
            kept = self._window.files.unsaved()
            if mine is not None and kept:
                self._window.versions.take_now(mine.memo, theirs.memo.id)
            self._window.banner.clear(TOPIC)
            self._window.set_session(theirs)
            if kept:
                self._window.say(self.tr("What was here is kept under File, Earlier versions."))

        self._window.operations.change(lambda: Session.open(library, path), show)

    # Who has it

    def _take(self, path: Path | None) -> None:
        """Guard another file, or none."""
        if self._lock is not None:
            self._lock.release()
        self._lock, self._path, self._holder = None, path, None
        self._lock_memo(locked=False)
        self._window.banner.clear(TOPIC)
        if path is not None:
            lock = FileLock(path)
            self._have(lock, lock.take())
            remember(path)
        self.saved()

    def _have(self, lock: FileLock, other: Holder | None) -> None:
        self._holder = other
        self._lock_memo(locked=other is not None)
        if other is None:
            self._lock = lock
        else:
            self._tell(other)

    def _lock_memo(self, *, locked: bool) -> None:
        """Let nobody write in a memo that is only read here."""
        self.read_only, session = locked, self._window.session
        if session is not None and session.read_only != locked:
            session.read_only = locked
            self._window.outline.set_session(session)

    def _tell(self, other: Holder) -> None:
        words = self.tr(
            "This memo is open elsewhere: {0}, since {1}. Read it here, or save a copy."
        )
        answers = [
            (self.tr("Save a copy…"), self._window.files.save_as),
            (self.tr("Try again"), lambda: self._again(seize=False)),
        ]
        if other.far:
            answers[1:] = [(self.tr("Write here all the same"), lambda: self._again(seize=True))]
        self._window.banner.say(TOPIC, words.format(who(other), clock(other.since)), answers)

    def _again(self, seize: bool) -> None:
        """See whether the other is gone; what was written meanwhile is told."""
        if self._path is None:
            return
        lock = FileLock(self._path)
        self._have(lock, lock.seize() if seize else lock.take())
        if not self.read_only:
            self._window.banner.clear(TOPIC)
            self.look()
            self._window.show_state()

    def _watch(self) -> None:
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        if self._path is not None and self._path.exists():
            self._watcher.addPath(str(self._path))


def refuse_taken(guard: Guard, path: Path) -> None:
    """Raise "file-open-elsewhere" where another has that file open."""
    other = guard.holder_of(path)
    if other is not None:
        raise BriefingError(
            "file-open-elsewhere", path=path.name, who=who(other), since=clock(other.since)
        )


def who(other: Holder) -> str:
    """Whoever has a file open, as far as it is known."""
    return " @ ".join(part for part in (other.user, other.host) if part)


def clock(when: datetime) -> str:
    """A moment, in the window's language."""
    here = when.astimezone()
    return f"{QLocale().toString(here.date(), 'd MMMM yyyy')}, {here:%H:%M}"


def _stamp(path: Path | None) -> Stamp | None:
    try:
        if path is None:
            return None
        found = path.stat()
        return Stamp(
            found.st_mtime_ns, found.st_size, hashlib.sha256(path.read_bytes()).hexdigest()
        )
    except OSError:
        return None
