"""Writing a file whole or not at all: beside it, flushed, then put in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from briefing.errors import BriefingError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def check_writable(path: Path) -> None:
    """Refuse a target that cannot take a file, before any work is done for it.

    Raises `BriefingError` "folder-missing", "folder-read-only", "file-read-only" or
    "file-not-regular". A folder nobody may write to is refused even to the superuser.
    """
    folder = path.parent
    if not folder.is_dir():
        raise BriefingError("folder-missing", folder=folder)
    if not folder.stat().st_mode & _WRITABLE or not os.access(folder, os.W_OK):
        raise BriefingError("folder-read-only", folder=folder)
    if path.exists():
        if not path.is_file():
            raise BriefingError("file-not-regular", path=path)
        if not path.stat().st_mode & _WRITABLE or not os.access(path, os.W_OK):
            raise BriefingError("file-read-only", path=path)


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` at `path`; on any failure what stood there before still stands there.

    Raises `BriefingError` as `check_writable` does, "disk-full", or "file-not-written".
    """
    path = path.resolve()
    check_writable(path)
    try:
        _replace(path, data)
    except OSError as error:
        raise _told(error, path) from error


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself last; not every system lets a folder be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _told(error: OSError, path: Path) -> BriefingError:
    if error.errno in _FULL:
        return BriefingError("disk-full", path=path)
    if error.errno in _REFUSED:
        return BriefingError("folder-read-only", folder=path.parent)
    return BriefingError("file-not-written", path=path, reason=error.strerror or str(error))
