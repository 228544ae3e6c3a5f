"""Earlier versions of a memo: whole memo files, each named by its time, kept for a week."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefing.app import paths
from briefing.files.atomic import write_bytes
from briefing.memo import project
from briefing.memo.outline import Memo

AGE = timedelta(days=7)
LIMIT = 200 * 2**20  # bytes of all memos together
_FORM = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A memo as it was. Its file is a memo file like any other."""

    file: Path
    when: datetime

    def memo(self) -> Memo:
        """Read it. Raises as `project.load` does."""
        return project.load(self.file)


def folder(memo: str) -> Path:
    """Where the earlier versions of a memo are, for the person's own eyes; not made by asking."""
    return _root() / paths.file_name(memo)


def of(memo: str) -> list[Snapshot]:
    """The earlier versions of the memo of that id, the newest first."""
    return sorted(_in(folder(memo)), key=lambda one: one.when, reverse=True)


def take(memo: Memo, when: datetime) -> Snapshot | None:
    """Keep a memo as it is at `when`; None where the newest version is the same to the letter.

    Raises as `write_bytes` does.
    """
    data = project.serialised(memo)
    newest = next(iter(of(memo.id)), None)
    if newest is not None and _bytes(newest.file) == data:
        return None
    place = folder(memo.id)
    for made in (place.parent, place):
        made.mkdir(mode=0o700, exist_ok=True)
    when = when.astimezone(UTC)
    snapshot = Snapshot(place / f"{when.strftime(_FORM)}{project.SUFFIX}", when)
    write_bytes(snapshot.file, data)
    return snapshot


def prune(now: datetime, limit: int = LIMIT) -> None:
    """Forget what is older than a week, and the oldest of all memos while they take more than
    `limit` bytes."""
    kept: list[tuple[Snapshot, int]] = []
    for place in _folders():
        for one in _in(place):
            size = _size(one.file)
            if now - one.when > AGE:
                _remove(one.file)
            else:
                kept.append((one, size))
    total = sum(size for _, size in kept)
    for one, size in sorted(kept, key=lambda pair: pair[0].when):
        if total <= limit:
            break
        _remove(one.file)
        total -= size
    for place in _folders():
        with contextlib.suppress(OSError):
            place.rmdir()  # only where it is empty


def _root() -> Path:
    return paths.data_folder() / "snapshots"


def _folders() -> list[Path]:
    return [place for place in _root().glob("*") if place.is_dir()]


def _in(place: Path) -> Iterator[Snapshot]:
    for file in place.glob(f"*{project.SUFFIX}"):
        with contextlib.suppress(ValueError):
            yield Snapshot(file, datetime.strptime(file.stem, _FORM).replace(tzinfo=UTC))


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
