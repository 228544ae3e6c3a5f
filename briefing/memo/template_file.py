"""Template files, TOML, format "chancery/template", version 1."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any, NoReturn

from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.files.guard import parse_toml, read_bytes
from briefing.files.schema import check_version, dumped, validated
from briefing.memo.preset_file import check_scheme, layout_body, scheme_body
from briefing.memo.template import LayoutPreset, Template

FORMAT, VERSION = "chancery/template", 1
SUFFIX = ".toml"
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


def load(path: Path, presets: Path) -> Template:
    """Read a template file; a layout and a marking scheme given by id are taken from the folders
    `layouts` and `markings` in `presets`.

    Raises `BriefingError` that names the file, and the line or the field.
    """
    table = check_version(parse_toml(read_bytes(path), path), path, FORMAT, VERSION)
    body = {name: value for name, value in table.items() if name not in ("format", "version")}
    body["fields"] = body.pop("field", [])
    body["sections"] = body.pop("section", [])
    layout, marking = body.get("layout"), body.get("marking")
    if isinstance(layout, str):
        body["layout"] = layout_body(presets / "layouts", layout, path)
    if isinstance(marking, str):
        body["marking"] = scheme_body(presets / "markings", marking, path)
    beside = body.pop("reference_file", None)
    if beside is not None:
        body["reference"] = _reference(path, beside)
    template = validated(Template, body, path)
    check_template(template, path)
    return template


def serialised(template: Template) -> bytes:
    """A template file that stands alone: its layout is written out in it."""
    import tomli_w  # noqa: PLC0415  (kept off the start path)

    body = _without_nulls(json.loads(dumped(template)))
    body["field"] = body.pop("fields")
    body["section"] = body.pop("sections")
    text = tomli_w.dumps({"format": FORMAT, "version": VERSION, **body}, multiline_strings=True)
    return text.encode()


def check_template(template: Template, path: Path) -> None:
    """Ids that are ids and unique, at least one section, limits that can be met."""
    if not _ID.fullmatch(template.id):
        _refuse(path, "id", f"“{template.id}” is no id")
    if not template.sections:
        _refuse(path, "section", "a template needs at least one")
    for name, entries in (("field", template.fields), ("section", template.sections)):
        seen: set[str] = set()
        for entry in entries:
            if not _ID.fullmatch(entry.id):
                _refuse(path, f"{name}.{entry.id}", "no id")
            if entry.id in seen:
                _refuse(path, f"{name}.{entry.id}", "the same id twice")
            seen.add(entry.id)
    for section in template.sections:
        if section.starter and not section.takes("prose"):
            _refuse(path, f"section.{section.id}.starter", "the section takes no prose")
    _check_layout(template.layout, path)
    _check_marking(template, path)
    _check_reference(template, path)


def reference_bytes(template: Template) -> bytes | None:
    """The template's reference document, where it has one."""
    return base64.b64decode(template.reference) if template.reference else None


def _reference(path: Path, name: object) -> str:
    """A reference document named in a template file stands beside it; looked through first."""
    if not isinstance(name, str) or Path(name).name != name or not name.endswith(".docx"):
        _refuse(path, "reference_file", "the name of a .docx file in the same folder is expected")
    beside = path.parent / str(name)
    data = read_bytes(beside)
    docxguard.parts(data, beside)
    return base64.b64encode(data).decode("ascii")


def _check_reference(template: Template, path: Path) -> None:
    if not template.reference:
        return
    try:
        data = base64.b64decode(template.reference, validate=True)
    except ValueError:
        _refuse(path, "reference", "not base64")
    docxguard.parts(data, path)


def _check_marking(template: Template, path: Path) -> None:
    scheme, marks = template.marking, template.marks
    if scheme is not None:
        check_scheme(scheme, path)
    for name, level in (("level", marks.level), ("title", marks.title)):
        if level and (scheme is None or scheme.level(level) is None):
            _refuse(path, f"marks.{name}", f"“{level}” is no level of the marking scheme")
    if marks.portions and (scheme is None or not scheme.has_portions):
        _refuse(path, "marks.portions", "the marking scheme has no portion marks")


def _check_layout(layout: LayoutPreset, path: Path) -> None:
    for name in ("top", "right", "bottom", "left"):
        if not 5 <= getattr(layout, name) <= 60:
            _refuse(path, f"layout.{name}", "a margin is 5 to 60 millimetres")
    for name in ("size", "note_size"):
        if not 6 <= getattr(layout, name) <= 24:
            _refuse(path, f"layout.{name}", "type is 6 to 24 points")


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value]
    return value


def _refuse(path: Path, field: str, problem: str) -> NoReturn:
    raise BriefingError("file-field", path=path, field=field, problem=problem)
