"""Who has a file open: a lock beside it, which Qt takes back from a process that is no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileInfo, QLockFile


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open, on which machine, since when; "" for what is not known."""

    user: str
    host: str
    since: datetime


class FileLock:
    """A lock on one file, for as long as it is held."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.with_name(f".{path.name}.lock")
        self._lock = QLockFile(str(self._file))
        self._lock.setStaleLockTime(0)  # never by age alone

    def take(self) -> Holder | None:
        """Take it; who has it where another does. A folder that takes no lock needs none."""
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            return None
        _pid, host, _name = self._lock.getLockInfo()
        info = QFileInfo(str(self._file))
        since = info.lastModified().toSecsSinceEpoch()
        return Holder(info.owner(), host, datetime.fromtimestamp(since).astimezone())

    def release(self) -> None:
        """Let go of it."""
        self._lock.unlock()
