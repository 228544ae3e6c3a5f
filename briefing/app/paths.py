"""Where the user's own things are."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.errors import BriefingError
from briefing.files.places import machine_data, user_data

NAME = "chancery"
_PLAIN = r"[0-9a-f]{32}"


def data_folder() -> Path:
    """The folder of the library and the user's templates, made at first use.

    Raises "folder-read-only" where it cannot be made.
    """
    folder = user_data(NAME)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BriefingError("folder-read-only", folder=folder) from error
    return folder


def library_file() -> Path:
    """The user's own library."""
    return data_folder() / "library.db"


def policy_file() -> Path:
    """The policy of the machine; most have none."""
    return machine_data(NAME) / "policy.toml"


def has_policy() -> bool:
    """Whether the machine has one. Raises "file-unreadable" where that is not told."""
    path = policy_file()
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise BriefingError("file-unreadable", path=path, reason=error.strerror or "") from error
    return True


def template_folder() -> Path:
    """The user's own templates, or those of everyone where the machine's policy says so."""
    if has_policy():
        from briefing.app.policy import current  # noqa: PLC0415  (which asks here where it is)

        fixed = current().folders.templates
        if fixed:
            return Path(fixed)
    folder = data_folder() / "templates"
    folder.mkdir(exist_ok=True)
    return folder


def file_name(memo: str) -> str:
    """A memo's id as the name of a file. An id from a stranger's file may be any words at all."""
    if re.fullmatch(_PLAIN, memo):
        return memo
    import hashlib  # noqa: PLC0415  (for a stranger's file alone)

    return hashlib.sha256(memo.encode()).hexdigest()[:32]
