"""Who has a file open: a lock beside it, which Qt takes back from a process that is no more."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileInfo, QLockFile, QSysInfo


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open, on which machine, since when; "" for what is not known."""

    user: str
    host: str
    since: datetime

    @property
    def far(self) -> bool:
        """On another machine, where nobody here can see whether the process still lives."""
        return self.host != QSysInfo.machineHostName()


class FileLock:
    """A lock on one file, whatever name it is opened by, for as long as it is held."""

    def __init__(self, path: Path) -> None:
        real = Path(os.path.realpath(path))
        self._file = real.with_name(f".{real.name}.lock")
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

    def seize(self) -> Holder | None:
        """Take it from a holder the person knows to be gone."""
        with contextlib.suppress(OSError):
            self._file.unlink()
        return self.take()

    def release(self) -> None:
        """Let go of it."""
        self._lock.unlock()


def holder(path: Path) -> Holder | None:
    """Who has a file open now; this process too."""
    lock = FileLock(path)
    found = lock.take()
    if found is None:
        lock.release()
    return found
