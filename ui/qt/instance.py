"""One window on a library: a second start hands its file over to the first, by way of a folder.

No socket is opened. The first start holds a lock; a second one lays a request beside it, a file
that holds a path or nothing, and goes once the first has taken it away.
"""

from __future__ import annotations

import contextlib
import os
import time
import zlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from briefing.app import paths

_PATIENCE, _STEP = 8.0, 0.02  # seconds a second start waits, and between two looks
_SUFFIX = ".open"


class Door(QObject):
    """The way in to the window on one library. `wanted` carries the memo another start was given,
    or None where it was given none."""

    wanted = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = os.fsencode(library.absolute())
        name = f"{zlib.crc32(place):08x}{zlib.adler32(place):08x}"
        self._folder = paths.data_folder() / "windows" / name
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(self._folder / "lock"))
        self._lock.setStaleLockTime(0)  # never by age alone
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Whether this start is the first, and so has the window. A folder that takes no lock
        keeps nobody out."""
        return self._lock.tryLock(0) or (self._lock.error() != QLockFile.LockError.LockFailedError)

    def hand_over(self, memo: Path | None, patience: float = _PATIENCE) -> bool:
        """Ask the first start to open a memo, or to show itself. Whether it did; where it does
        not answer, the request is withdrawn."""
        request = self._folder / f"{os.getpid()}-{time.monotonic_ns()}{_SUFFIX}"
        part = request.with_suffix(".part")
        part.write_bytes(os.fsencode(memo.absolute()) if memo else b"")
        part.replace(request)
        end = time.monotonic() + patience
        while request.exists() and time.monotonic() < end:
            time.sleep(_STEP)
        try:
            request.unlink()
        except FileNotFoundError:
            return True
        return False

    def watch(self) -> None:
        """Take requests from now on, and those that came before."""
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def close(self) -> None:
        """Let another start be the first."""
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._look)
        self._lock.unlock()

    def _look(self) -> None:
        for request in sorted(self._folder.glob(f"*{_SUFFIX}")):
            with contextlib.suppress(OSError):  # withdrawn in the meantime
                named = os.fsdecode(request.read_bytes())
                request.unlink()
                self.wanted.emit(Path(named) if named else None)
