"""Work that is not saved yet, kept aside so that a crash or a kill takes nothing away."""

from __future__ import annotations

import contextlib
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefing.app import paths
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
    """Where unsaved work is kept, for the person's own eyes."""
    made = paths.data_folder() / "recovery"
    made.mkdir(mode=0o700, exist_ok=True)
    return made


def place(memo: str) -> Path:
    """A file of its own for the unsaved work of one opening of a memo, so that neither another
    window nor a copy of the memo, which has the same id, can write over it."""
    return folder() / f"{paths.file_name(memo)}-{secrets.token_hex(4)}{_SUFFIX}"


def keep(file: Path, memo: Memo, path: Path | None, when: datetime) -> None:
    """Keep a memo as it is now, whole or not at all; `path` is the file it was opened from."""
    body = {
        "format": FORMAT,
        "version": VERSION,
        "path": str(path) if path else None,
        "when": when.isoformat(timespec="seconds"),
        "memo": project.serialised(memo).decode(),
    }
    write_bytes(file, json.dumps(body, ensure_ascii=False).encode())


def forget(file: Path) -> None:
    """The work is saved, or given up."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def kept() -> list[Kept]:
    """What was kept and never saved, the newest first; a file at fault is left out."""
    found = []
    for file in folder().glob(f"*{_SUFFIX}"):
        with contextlib.suppress(BriefingError, KeyError, TypeError, ValueError):
            found.append(_read(file))
    return sorted(found, key=lambda one: one.when, reverse=True)


def _read(file: Path) -> Kept:
    body = check_version(parse_json(read_bytes(file), file), file, FORMAT, VERSION)
    memo = project.parse(body["memo"].encode(), file)
    path = Path(body["path"]) if body["path"] else None
    return Kept(file, memo, path, datetime.fromisoformat(body["when"]))
