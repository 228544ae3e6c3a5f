"""What whoever keeps this machine has fixed for everyone who writes on it.

The policy is one file at a place of the system's, `paths.policy_file`, which a person without
rights over the machine cannot write. No option and no variable of the environment names another
or lifts it. A file that is at fault is never passed over: whatever asks for the policy stops.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from briefing.app import paths

if TYPE_CHECKING:
    from briefing.memo.scheme import Scheme
    from briefing.memo.template import Citation

ExportKind = Literal["internal", "hand-over"]
PaperKind = Literal["docx", "pdf"]


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders memos, papers and templates are kept in; "" where one may choose."""

    __pydantic_config__ = {"extra": "forbid"}

    memos: str = ""
    papers: str = ""
    templates: str = ""


ANYWHERE = Folders()


@dataclass(frozen=True, slots=True)
class Policy:
    """What is fixed, and by which file; without a file nothing is.

    `schemes` are the marking schemes that may be used, all where none is named; of one scheme
    alone, `least` and `most` are the levels a memo may have. `kinds` and `papers` are what may be
    exported. `reference` is the letterhead, a Word file in base64.
    """

    path: Path | None = None
    schemes: tuple[Scheme, ...] = ()
    least: str = ""
    most: str = ""
    kinds: tuple[ExportKind, ...] = ("internal", "hand-over")
    papers: tuple[PaperKind, ...] = ("docx", "pdf")
    citation: Citation | None = None
    reference: str = ""
    folders: Folders = ANYWHERE

    @property
    def scheme(self) -> Scheme | None:
        """The marking scheme that is fixed."""
        return self.schemes[0] if len(self.schemes) == 1 else None


FREE = Policy()


def current() -> Policy:
    """The policy of this machine. Raises what is wrong in its file, and with it."""
    return _read(paths.policy_file()) if paths.has_policy() else FREE


@cache
def _read(path: Path) -> Policy:
    from briefing.app.policy_file import read  # noqa: PLC0415  (only where there is a policy)

    return read(path)
