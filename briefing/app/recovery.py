"""Work that is not saved yet, kept aside so that a crash or a kill takes nothing away."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefing.app import paths
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.files.atomic import write_bytes
from briefing.files.guard import parse_json, read_bytes
from briefing.files.schema import check_version
from briefing.memo import project
from briefing.memo.outline import Memo

FORMAT, VERSION = "chancery/recovery", 1
_SUFFIX = ".recovery"


@dataclass(frozen=True, slots=True)
class Kept:
    """Unsaved work: the memo, the file it was opened from if any, and when it was kept."""

    file: Path
    memo: Memo
    path: Path | None
    when: datetime


def folder() -> Path:
    """Where unsaved work is kept."""
    made = paths.data_folder() / "recovery"
    made.mkdir(exist_ok=True)
    return made


def file_of(memo: str) -> Path:
    """The file a memo's unsaved work is kept in."""
    return folder() / f"{memo}{_SUFFIX}"


def keep(memo: Memo, path: Path | None, when: datetime) -> None:
    """Keep a memo as it is now, whole or not at all."""
    body = {
        "format": FORMAT,
        "version": VERSION,
        "path": str(path) if path else None,
        "when": when.isoformat(timespec="seconds"),
        "memo": project.serialised(memo).decode(),
    }
    write_bytes(file_of(memo.id), json.dumps(body, ensure_ascii=False).encode())


def forget(memo: str) -> None:
    """The work is saved, or given up."""
    with contextlib.suppress(OSError):
        file_of(memo).unlink(missing_ok=True)


def kept() -> list[Kept]:
    """What was kept and never saved, the newest first; a file at fault is left out."""
    found = []
    for file in folder().glob(f"*{_SUFFIX}"):
        with contextlib.suppress(BriefingError, KeyError, TypeError, ValueError):
            found.append(_read(file))
    return sorted(found, key=lambda one: one.when, reverse=True)


def restored(library: Library, work: Kept) -> Session:
    """A session on kept work: not saved, whatever its file holds."""
    session = Session(library, work.memo, work.path)
    session._saved = None
    return session


def _read(file: Path) -> Kept:
    body = check_version(parse_json(read_bytes(file), file), file, FORMAT, VERSION)
    memo = project.parse(body["memo"].encode(), file)
    path = Path(body["path"]) if body["path"] else None
    return Kept(file, memo, path, datetime.fromisoformat(body["when"]))
