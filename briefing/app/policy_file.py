"""The policy's file: TOML, format "chancery/policy", version 1."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, NoReturn

from briefing import resources
from briefing.app.policy import ANYWHERE, ExportKind, Folders, PaperKind, Policy
from briefing.app.template_trial import lacking
from briefing.errors import BriefingError, Problem
from briefing.files import docxguard
from briefing.files.guard import parse_toml, read_bytes
from briefing.files.schema import check_version, validated
from briefing.memo import preset_file, template_file
from briefing.memo.scheme import Scheme
from briefing.memo.template_lines import Step, line_of

FORMAT, VERSION = "chancery/policy", 1
_LARGEST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _File:
    """What the file says, in its own names."""

    __pydantic_config__ = {"extra": "forbid"}

    markings: tuple[str, ...] = ()
    least: str = ""
    most: str = ""
    kinds: tuple[ExportKind, ...] = ("internal", "hand-over")
    papers: tuple[PaperKind, ...] = ("docx", "pdf")
    citation: Literal["", "by-language", "chicago", "oscola", "un", "gost"] = ""
    letterhead: str = ""
    folders: Folders = ANYWHERE


def read(path: Path) -> Policy:
    """The policy in a file. Raises "policy-field", which names file, line and field, or what
    reading a TOML file raises."""
    data = read_bytes(path, _LARGEST)
    table = check_version(parse_toml(data, path), path, FORMAT, VERSION)
    try:
        return _Reading(path).policy(table)
    except BriefingError as error:
        raise _located(error, data, path) from error


class _Reading:
    def __init__(self, path: Path) -> None:
        self._path = path

    def policy(self, table: dict[str, Any]) -> Policy:
        """The policy, all it names found and tried."""
        body = {name: value for name, value in table.items() if name not in ("format", "version")}
        said = validated(_File, body, self._path)
        for field, allowed in (("kinds", said.kinds), ("papers", said.papers)):
            if not allowed:
                self._refuse(field, "policy-nothing-allowed")
        schemes = self._schemes(said.markings)
        self._check_levels(said, schemes)
        for field in ("memos", "papers", "templates"):
            self._check_folder(f"folders.{field}", getattr(said.folders, field))
        return Policy(
            self._path,
            schemes,
            said.least,
            said.most,
            said.kinds,
            said.papers,
            said.citation or None,
            self._letterhead(said.letterhead),
            said.folders,
        )

    def _schemes(self, named: Sequence[str]) -> tuple[Scheme, ...]:
        known = {one.id: one for one in preset_file.schemes(resources.templates() / "markings")}
        for place, identity in enumerate(named):
            if identity not in known:
                self._refuse(
                    f"markings.{place}", "policy-no-scheme", id=identity, known=", ".join(known)
                )
        return tuple(known[identity] for identity in dict.fromkeys(named))

    def _check_levels(self, said: _File, schemes: Sequence[Scheme]) -> None:
        ranks = []
        for field, level in (("least", said.least), ("most", said.most)):
            if not level:
                continue
            if len(schemes) != 1:
                self._refuse(field, "policy-level-of-no-scheme")
            known = [one.id for one in schemes[0].levels]
            if level not in known:
                self._refuse(field, "policy-no-level", id=level, known=", ".join(known))
            ranks.append(known.index(level))
        if ranks != sorted(ranks):
            self._refuse("most", "policy-levels-crossed")

    def _check_folder(self, field: str, named: str) -> None:
        if named and not (Path(named).is_absolute() and Path(named).is_dir()):
            self._refuse(field, "policy-no-folder", folder=named)

    def _letterhead(self, named: str) -> str:
        """The letterhead, which stands beside the policy or at a whole path; tried on an empty
        paper."""
        if not named:
            return ""
        file = self._path.parent / named
        try:
            data = read_bytes(file)
            docxguard.parts(data, file)
            _try(data)
        except BriefingError as error:
            raise BriefingError(
                "file-field", path=self._path, field="letterhead", problem=error
            ) from error
        return base64.b64encode(data).decode("ascii")

    def _refuse(self, field: str, key: str, **values: str) -> NoReturn:
        problem = Problem(key, tuple(values.items()))
        raise BriefingError("file-field", path=self._path, field=field, problem=problem)


def _try(data: bytes) -> None:
    """Raise where a Word file cannot serve as a letterhead."""
    template = template_file.load(
        resources.templates() / "one-page-brief.toml", resources.templates()
    )
    lacking(replace(template, reference=base64.b64encode(data).decode("ascii")))


def _located(error: BriefingError, data: bytes, path: Path) -> BriefingError:
    """An error about a field, with the line the field stands in."""
    if error.key != "file-field":
        return error
    field = str(error.values["field"])
    steps: list[Step] = [int(step) if step.isdigit() else step for step in field.split(".")]
    line = line_of(data.decode("utf-8-sig"), steps)
    problem = error.values["problem"]
    return BriefingError("policy-field", path=path, line=line, field=field, problem=problem)
