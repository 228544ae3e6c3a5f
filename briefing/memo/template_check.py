"""What no type can say of a template, in a file of its own, in a memo, or in the making."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from briefing.corpus.item import EventStatus, FigureStatus
from briefing.errors import BriefingError, Problem
from briefing.files import docxguard
from briefing.memo.names import Names
from briefing.memo.preset_file import scheme_faults
from briefing.memo.template import LayoutPreset, SectionSpec, Template
from briefing.values.edtf import Edtf

Place = tuple[str | int, ...]

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
# What a paper's parts are called by themselves: blocks, and the places of a reference document.
_TAKEN = re.compile(r"b\d+|body|contents|draft|header")
_LIMITS = ("max_words", "max_items", "max_pages", "max_notes")
_WRITTEN = {"prose", "event", "figure", "quote"}
_STATUSES = {"event": get_args(EventStatus), "figure": get_args(FigureStatus)}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at one place of a template, such as ("section", 2, "max_items")."""

    place: Place
    problem: Problem | BriefingError

    @property
    def field(self) -> str:
        """The place in words, tables by number, counted from 0."""
        return ".".join(map(str, self.place))


def faults(template: Template) -> Iterator[Fault]:
    """Everything wrong in a template that is about to be used: as `check_template` finds it, and
    limits that no memo could keep."""
    yield from _broken(template)
    yield from _unmeetable(template)


def check_template(template: Template, path: Path) -> None:
    """Ids that are ids and unique, names in some language, limits that are limits.

    Raises "file-field" that names the field, "marking-above", or what `docxguard` finds in the
    reference document.
    """
    for fault in _broken(template):
        if isinstance(fault.problem, BriefingError):
            raise BriefingError(fault.problem.key, **{**fault.problem.values, "path": path})
        raise BriefingError("file-field", path=path, field=fault.field, problem=fault.problem)


def _broken(template: Template) -> Iterator[Fault]:
    if not _ID.fullmatch(template.id):
        yield _fault(("id",), "no-id", id=template.id)
    if not template.sections:
        yield _fault(("section",), "no-section")
    yield from _ids("field", [field.id for field in template.fields])
    yield from _ids("section", [section.id for section in template.sections])
    for place, names in _named(template):
        if not names.stated():
            yield _fault(place, "no-language")
    for number, field in enumerate(template.fields):
        if field.kind == "date" and field.default and not _is_date(field.default):
            yield _fault(("field", number, "default"), "no-date", words=field.default)
    yield from _limits(template, ())
    for number, section in enumerate(template.sections):
        yield from _section(section, ("section", number))
    yield from _layout(template.layout)
    yield from _marking(template)
    yield from reference_faults(template)


def _ids(name: str, known: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, identity in enumerate(known):
        if not _ID.fullmatch(identity):
            yield _fault((name, number, "id"), "no-id", id=identity)
        if identity in seen:
            yield _fault((name, number, "id"), "same-id", id=identity)
        seen.add(identity)


def _named(template: Template) -> Iterator[tuple[Place, Names]]:
    """Everything that must be called something."""
    yield ("name",), template.name
    for number, field in enumerate(template.fields):
        yield ("field", number, "label"), field.label
    for number, section in enumerate(template.sections):
        yield ("section", number, "heading"), section.heading


def _is_date(words: str) -> bool:
    try:
        Edtf(words)
    except BriefingError:
        return False
    return True


def _section(section: SectionSpec, place: Place) -> Iterator[Fault]:
    if section.starter and not section.takes("prose"):
        yield _fault((*place, "starter"), "no-prose")
    yield from _limits(section, place)
    words = len(section.starter.split())
    if section.max_words is not None and 1 <= section.max_words < words:
        yield _fault((*place, "max_words"), "starter-longer", count=words)


def _limits(limited: Template | SectionSpec, place: Place) -> Iterator[Fault]:
    for name in _LIMITS:
        limit = getattr(limited, name, None)
        if limit is not None and limit < 1:
            yield _fault((*place, name), "no-limit", limit=limit)


def _layout(layout: LayoutPreset) -> Iterator[Fault]:
    for name in ("top", "right", "bottom", "left"):
        if not 5 <= getattr(layout, name) <= 60:
            yield _fault(("layout", name), "margin")
    for name in ("size", "note_size"):
        if not 6 <= getattr(layout, name) <= 24:
            yield _fault(("layout", name), "type-size")


def _marking(template: Template) -> Iterator[Fault]:
    scheme, marks = template.marking, template.marks
    for number, problem in scheme_faults(scheme) if scheme is not None else ():
        yield Fault(("marking", "level", number), problem)
    for name, level in (("level", marks.level), ("title", marks.title)):
        if level and (scheme is None or scheme.level(level) is None):
            yield _fault(("marks", name), "no-level", level=level)
    if marks.portions and (scheme is None or not scheme.has_portions):
        yield _fault(("marks", "portions"), "no-portions")


def reference_faults(template: Template) -> Iterator[Fault]:
    """What `docxguard` finds in the reference document."""
    if not template.reference:
        return
    place = ("reference",)
    try:
        data = base64.b64decode(template.reference, validate=True)
        docxguard.parts(data, Path("reference.docx"))
    except ValueError:
        yield _fault(place, "no-base64")
    except BriefingError as error:
        yield Fault(place, error)


# Limits no memo could keep


def _unmeetable(template: Template) -> Iterator[Fault]:
    for number, section in enumerate(template.sections):
        place: Place = ("section", number)
        if _TAKEN.fullmatch(section.id):
            yield _fault((*place, "id"), "taken-id", id=section.id)
        if not _WRITTEN.intersection(section.accepts) and not section.automatic:
            yield _fault((*place, "accepts"), "takes-nothing")
        for index, status in enumerate(section.statuses):
            if not any(status in known for known in _statuses(section)):
                yield _fault((*place, "statuses", index), "never-status", status=status)
        if section.max_words and template.max_words and section.max_words > template.max_words:
            yield _fault((*place, "max_words"), "above-whole", limit=template.max_words)
    for number, field in enumerate(template.fields):
        if _TAKEN.fullmatch(field.id):
            yield _fault(("field", number, "id"), "taken-id", id=field.id)
    yield from _whole(template)


def _statuses(section: SectionSpec) -> list[tuple[str, ...]]:
    """The statuses of what a section takes, by kind."""
    return [known for kind, known in _STATUSES.items() if kind in section.accepts]


def _whole(template: Template) -> Iterator[Fault]:
    """Limits of the whole that what every memo holds goes beyond."""
    begun = [spec for spec in template.sections if spec.on or not spec.optional]
    words = sum(len(section.starter.split()) for section in begun)
    if template.max_words is not None and 1 <= template.max_words < words:
        yield _fault(("max_words",), "starter-longer", count=words)
    filled = [section for section in begun if section.required and not section.automatic]
    noted = sum(not section.takes("prose") for section in filled)
    for name, least in (("max_words", len(filled)), ("max_notes", noted)):
        limit = getattr(template, name)
        if limit is not None and 1 <= limit < least:
            yield _fault((name,), "required-more", count=least)


def _fault(place: Place, key: str, **values: object) -> Fault:
    told = tuple((name, str(value)) for name, value in values.items())
    return Fault(place, Problem(key, told))
