"""Template files, TOML, format "chancery/template", version 1."""

from __future__ import annotations

import base64
import json
from datetime import date, time
from pathlib import Path
from typing import Any

from briefing.errors import BriefingError, Problem
from briefing.files import docxguard
from briefing.files.guard import parse_toml, read_bytes
from briefing.files.schema import check_version, dumped, validated
from briefing.memo.preset_file import layout_body, scheme_body
from briefing.memo.template import Template
from briefing.memo.template_check import Fault, faults
from briefing.memo.template_lines import Step, line_of

FORMAT, VERSION = "chancery/template", 1
SUFFIX = ".toml"
_PLACED = ("file-field", "template-part", "preset-unknown")


def load(path: Path, presets: Path) -> Template:
    """Read a template file; a layout and a marking scheme given by id are taken from the folders
    `layouts` and `markings` in `presets`.

    Raises `BriefingError`: "template-field", "template-part" and "preset-unknown" name file, line
    and field.
    """
    data = read_bytes(path)
    parsed = parse_toml(data, path)
    try:
        table = check_version(parsed, path, FORMAT, VERSION)
        _refuse_moments(table, path)
        template = validated(Template, _body(table, path, presets), path)
        for fault in faults(template):
            raise at_fault(path, fault)
    except BriefingError as error:
        raise _located(error, data) from error
    return template


def at_fault(path: Path, fault: Fault) -> BriefingError:
    """The error for a fault in a file, without the line it stands in."""
    problem, field = fault.problem, fault.field
    if isinstance(problem, BriefingError):
        named = Path(str(problem.values.get("path", path))).name
        inner = BriefingError(problem.key, **{**problem.values, "path": named})
        return BriefingError(
            "template-part", path=path, line=0, field=field, problem=inner, hint=inner
        )
    return BriefingError("file-field", path=path, field=field, problem=problem)


def reference_at_fault(path: Path, problem: BriefingError) -> BriefingError:
    """The error for what is wrong with the reference document a file carries or names."""
    data = read_bytes(path)
    field = "reference_file" if "reference_file" in parse_toml(data, path) else "reference"
    return _located(at_fault(path, Fault((field,), problem)), data)


def _body(table: dict[str, Any], path: Path, presets: Path) -> dict[str, Any]:
    """A file's table in the template's own names, with what it points to taken in."""
    body = {name: value for name, value in table.items() if name not in ("format", "version")}
    body["fields"] = body.pop("field", [])
    body["sections"] = body.pop("section", [])
    layout, marking = body.get("layout"), body.get("marking")
    if isinstance(layout, str):
        body["layout"] = layout_body(presets / "layouts", layout, path)
    if isinstance(marking, str):
        body["marking"] = scheme_body(presets / "markings", marking, path)
    elif isinstance(marking, dict) and "level" in marking:
        body["marking"] = {**marking, "levels": marking["level"]}
        del body["marking"]["level"]
    beside = body.pop("reference_file", None)
    if beside is not None:
        body["reference"] = _reference(path, beside)
    return body


def _located(error: BriefingError, data: bytes) -> BriefingError:
    """An error about a field, with the line the field stands in and its name as the file has it:
    tables by number, counted from 1."""
    if error.key not in _PLACED:
        return error
    first, *others = str(error.values["field"]).split(".")
    name = {"fields": "field", "sections": "section"}.get(first, first)
    steps: list[Step] = [name, *(int(step) if step.isdigit() else step for step in others)]
    line = line_of(data.decode("utf-8-sig"), steps)
    field = ".".join(str(step + 1) if isinstance(step, int) else step for step in steps)
    key = "template-field" if error.key == "file-field" else error.key
    return BriefingError(key, **{**error.values, "line": line, "field": field})


def serialised(template: Template) -> bytes:
    """A template file that stands alone: its layout is written out in it."""
    import tomli_w  # noqa: PLC0415  (kept off the start path)

    body = _without_nulls(json.loads(dumped(template)))
    body["field"] = body.pop("fields")
    body["section"] = body.pop("sections")
    if "marking" in body:
        body["marking"]["level"] = body["marking"].pop("levels")
    text = tomli_w.dumps({"format": FORMAT, "version": VERSION, **body}, multiline_strings=True)
    return text.encode()


def reference_bytes(template: Template) -> bytes | None:
    """The template's reference document, where it has one."""
    return base64.b64decode(template.reference) if template.reference else None


def _reference(path: Path, name: object) -> str:
    """A reference document named in a template file stands beside it; looked through first."""
    place = ("reference_file",)
    if not isinstance(name, str) or Path(name).name != name or not name.endswith(".docx"):
        raise at_fault(path, Fault(place, Problem("no-docx")))
    beside = path.parent / str(name)
    if not beside.is_file():
        raise at_fault(path, Fault(place, Problem("no-file", (("name", name),))))
    try:
        data = read_bytes(beside)
        docxguard.parts(data, beside)
    except BriefingError as error:
        raise at_fault(path, Fault(place, error)) from error
    return base64.b64encode(data).decode("ascii")


def _refuse_moments(value: Any, path: Path, place: str = "") -> None:
    """TOML's own dates and times: a template's dates are EDTF, in strings."""
    inner: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = [(str(number), one) for number, one in enumerate(value)]
    elif isinstance(value, date | time):
        raise BriefingError("file-field", path=path, field=place, problem=Problem("no-moment"))
    for name, one in inner:
        _refuse_moments(one, path, f"{place}.{name}" if place else name)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value]
    return value
