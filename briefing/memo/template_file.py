"""Template files, TOML, format "chancery/template", version 1."""

from __future__ import annotations

import base64
import json
from datetime import date, time
from pathlib import Path
from typing import Any, NoReturn

from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.files.guard import parse_toml, read_bytes
from briefing.files.schema import check_version, dumped, validated
from briefing.memo.preset_file import layout_body, scheme_body
from briefing.memo.template import Template
from briefing.memo.template_check import check_template
from briefing.memo.template_lines import Step, line_of

FORMAT, VERSION = "chancery/template", 1
SUFFIX = ".toml"


def load(path: Path, presets: Path) -> Template:
    """Read a template file; a layout and a marking scheme given by id are taken from the folders
    `layouts` and `markings` in `presets`.

    Raises `BriefingError`: "template-field" and "preset-unknown" name file, line and field.
    """
    data = read_bytes(path)
    table = check_version(parse_toml(data, path), path, FORMAT, VERSION)
    try:
        _refuse_moments(table, path)
        template = validated(Template, _body(table, path, presets), path)
        check_template(template, path)
    except BriefingError as error:
        raise _located(error, data, table) from error
    return template


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


def _located(error: BriefingError, data: bytes, table: dict[str, Any]) -> BriefingError:
    """An error about a field, with the line the field stands in and its name as the file has it."""
    if error.key not in ("file-field", "preset-unknown"):
        return error
    steps = _steps(str(error.values["field"]), table)
    line = line_of(data.decode("utf-8-sig"), steps)
    field = ".".join(str(step + 1) if isinstance(step, int) else step for step in steps)
    key = "template-field" if error.key == "file-field" else error.key
    return BriefingError(key, **{**error.values, "line": line, "field": field})


def _steps(field: str, table: dict[str, Any]) -> tuple[Step, ...]:
    """A field's place in the file: tables by number, counted from 0, not by id."""
    first, *others = field.split(".")
    name = {"fields": "field", "sections": "section"}.get(first, first)
    steps: list[Step] = [int(step) if step.isdigit() else step for step in others]
    entries = table.get(name)
    if steps and isinstance(entries, list) and isinstance(steps[0], str):
        known = [entry.get("id") if isinstance(entry, dict) else None for entry in entries]
        # Of two with one id, the second is at fault.
        steps[0] = len(known) - 1 - known[::-1].index(steps[0])
    return (name, *steps)


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
    if not isinstance(name, str) or Path(name).name != name or not name.endswith(".docx"):
        _refuse(path, "reference_file", "the name of a .docx file in the same folder is expected")
    beside = path.parent / str(name)
    if not beside.is_file():
        _refuse(path, "reference_file", f"there is no file “{name}” beside the template")
    data = read_bytes(beside)
    docxguard.parts(data, beside)
    return base64.b64encode(data).decode("ascii")


def _refuse_moments(value: Any, path: Path, place: str = "") -> None:
    """TOML's own dates and times: a template's dates are EDTF, in strings."""
    inner: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = [(str(number), one) for number, one in enumerate(value)]
    elif isinstance(value, date | time):
        _refuse(path, place, "a date or time is written in quotes")
    for name, one in inner:
        _refuse_moments(one, path, f"{place}.{name}" if place else name)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value]
    return value


def _refuse(path: Path, field: str, problem: str) -> NoReturn:
    raise BriefingError("file-field", path=path, field=field, problem=problem)
