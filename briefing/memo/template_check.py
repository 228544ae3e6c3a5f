"""What no type can say of a template, in a file of its own or in a memo."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.memo.names import Names
from briefing.memo.preset_file import check_scheme
from briefing.memo.template import FieldSpec, LayoutPreset, SectionSpec, Template
from briefing.values.edtf import Edtf

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_LIMITS = ("max_words", "max_items", "max_pages", "max_notes")


def check_template(template: Template, path: Path) -> None:
    """Ids that are ids and unique, names in some language, limits that can be met.

    Raises "file-field" that names the field, "marking-above", or what `docxguard` finds in the
    reference document.
    """
    if not _ID.fullmatch(template.id):
        _refuse(path, "id", f"“{template.id}” is no id")
    if not template.sections:
        _refuse(path, "section", "a template needs at least one")
    _check_ids("field", template.fields, path)
    _check_ids("section", template.sections, path)
    for place, names in _named(template):
        if not names.stated():
            _refuse(path, place, "it is in no language")
    for field in template.fields:
        _check_default(field, path)
    _check_limits(template, "", path)
    for section in template.sections:
        _check_section(section, path)
    _check_layout(template.layout, path)
    _check_marking(template, path)
    _check_reference(template, path)


def _check_ids(
    name: str, entries: tuple[FieldSpec, ...] | tuple[SectionSpec, ...], path: Path
) -> None:
    seen: set[str] = set()
    for entry in entries:
        if not _ID.fullmatch(entry.id):
            _refuse(path, f"{name}.{entry.id}", "no id")
        if entry.id in seen:
            _refuse(path, f"{name}.{entry.id}", "the same id twice")
        seen.add(entry.id)


def _named(template: Template) -> Iterator[tuple[str, Names]]:
    """Everything that must be called something."""
    yield "name", template.name
    for field in template.fields:
        yield f"field.{field.id}.label", field.label
    for section in template.sections:
        yield f"section.{section.id}.heading", section.heading


def _check_default(field: FieldSpec, path: Path) -> None:
    if field.kind == "date" and field.default:
        try:
            Edtf(field.default)
        except BriefingError:
            _refuse(path, f"field.{field.id}.default", f"“{field.default}” is no date")


def _check_section(section: SectionSpec, path: Path) -> None:
    place = f"section.{section.id}"
    if section.starter and not section.takes("prose"):
        _refuse(path, f"{place}.starter", "the section takes no prose")
    _check_limits(section, f"{place}.", path)
    words = len(section.starter.split())
    if section.max_words is not None and words > section.max_words:
        problem = f"the section’s own text has {words} words already"
        _refuse(path, f"{place}.max_words", problem)


def _check_limits(limited: Template | SectionSpec, place: str, path: Path) -> None:
    for name in _LIMITS:
        limit = getattr(limited, name, None)
        if limit is not None and limit < 1:
            _refuse(path, f"{place}{name}", f"a limit of {limit} cannot be met")


def _check_layout(layout: LayoutPreset, path: Path) -> None:
    for name in ("top", "right", "bottom", "left"):
        if not 5 <= getattr(layout, name) <= 60:
            _refuse(path, f"layout.{name}", "a margin is 5 to 60 millimetres")
    for name in ("size", "note_size"):
        if not 6 <= getattr(layout, name) <= 24:
            _refuse(path, f"layout.{name}", "type is 6 to 24 points")


def _check_marking(template: Template, path: Path) -> None:
    scheme, marks = template.marking, template.marks
    if scheme is not None:
        check_scheme(scheme, path)
    for name, level in (("level", marks.level), ("title", marks.title)):
        if level and (scheme is None or scheme.level(level) is None):
            _refuse(path, f"marks.{name}", f"“{level}” is no level of the marking scheme")
    if marks.portions and (scheme is None or not scheme.has_portions):
        _refuse(path, "marks.portions", "the marking scheme has no portion marks")


def _check_reference(template: Template, path: Path) -> None:
    if not template.reference:
        return
    try:
        data = base64.b64decode(template.reference, validate=True)
    except ValueError:
        _refuse(path, "reference", "not base64")
    docxguard.parts(data, path)


def _refuse(path: Path, field: str, problem: str) -> NoReturn:
    raise BriefingError("file-field", path=path, field=field, problem=problem)
