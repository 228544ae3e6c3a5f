"""Writing a file whole or not at all: beside it, flushed, then put in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefing.errors import BriefingError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def check_writable(path: Path) -> None:
    """Refuse a target that cannot take a file, before any work is done for it.

    Raises `BriefingError` "folder-missing", "folder-read-only", "file-read-only",
    "file-not-regular", or "file-not-written" for a name the system refuses. A folder nobody
    may write to is refused even to the superuser.
    """
    path = real(path)
    with _telling(path):
        _check_writable(path)


def real(path: Path) -> Path:
    """The path itself, behind every link; unlike `Path.resolve` it bears links in a circle."""
    return Path(os.path.realpath(path))


def _check_writable(path: Path) -> None:
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
    write_all([(path, data)])


def write_all(files: Sequence[tuple[Path, bytes]]) -> None:
    """Put several files in their places together: all are made beside before one is moved.

    Raises as `write_bytes` does.
    """
    targets = [(real(path), data) for path, data in files]
    for path, _ in targets:
        check_writable(path)
    staged: list[tuple[Path, Path]] = []
    try:
        for path, data in targets:
            with _telling(path):
                staged.append((_beside(path, data), path))
        for beside, path in staged:
            with _telling(path):
                beside.replace(path)
    finally:
        for beside, _ in staged:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
    for folder in {path.parent for path, _ in targets}:
        _flush_folder(folder)


def _beside(path: Path, data: bytes) -> Path:
    """A flushed file in the same folder, with the rights `path` has or shall have."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    return beside


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


@contextlib.contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Tell what the system refuses as our own error."""
    try:
        yield
    except OSError as error:
        raise _told(error, path) from error


def _told(error: OSError, path: Path) -> BriefingError:
    if error.errno in _FULL:
        return BriefingError("disk-full", path=path)
    if error.errno in _REFUSED:
        return BriefingError("folder-read-only", folder=path.parent)
    return BriefingError("file-not-written", path=path, reason=error.strerror or str(error))
