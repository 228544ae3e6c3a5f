"""The user's own templates as files: kept, renamed, doubled, deleted and brought back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from briefing import resources
from briefing.app import paths, templates
from briefing.errors import BriefingError
from briefing.files.atomic import write_bytes
from briefing.files.guard import read_bytes
from briefing.memo import template_edit, template_file
from briefing.memo.names import LANGUAGES, Language, Names
from briefing.memo.template import SectionSpec, Template

_PLAIN = "one-page-brief"


@dataclass(frozen=True, slots=True)
class Shelved:
    """A template on the shelf, and its file where it is the user's own."""

    template: Template
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A file of the user's that cannot be used, and why."""

    path: Path
    error: BriefingError


@dataclass(frozen=True, slots=True)
class Deleted:
    """A template's file as it was, so that it can be brought back."""

    template: Template
    path: Path
    data: bytes


def contents() -> tuple[list[Shelved], list[Broken]]:
    """Everything on the shelf, built-in templates first; and the files that are at fault."""
    built_in = sorted(resources.templates().glob("*.toml"))
    shelved = [Shelved(templates.load_file(path)) for path in built_in]
    taken = {each.template.id for each in shelved}
    broken = []
    for path in sorted(paths.template_folder().glob("*.toml")):
        try:
            template = templates.load_file(path)
            if template.id in taken:
                raise BriefingError("template-taken", template=template.id)  # noqa: TRY301
            taken.add(template.id)
            shelved.append(Shelved(template, path))
        except BriefingError as error:
            broken.append(Broken(path, error))
    return shelved, broken


def own_file(identity: str) -> Path | None:
    """The file of a template of the user's own; None for a built-in one or none at all."""
    shelved, _ = contents()
    return next((each.path for each in shelved if each.template.id == identity), None)


def save(template: Template) -> Template:
    """Keep a template of the user's own, in the place of the one of its id. Raises
    "template-taken" for the id of a built-in one."""
    path = own_file(template.id)
    if path is None:
        return templates.keep(template)
    write_bytes(path, template_file.serialised(template))
    return template


def doubled(template: Template) -> Template:
    """The same under a name and an id of its own, not yet kept: "… 2"."""
    shelved, _ = contents()
    taken = {each.template.name for each in shelved}
    number, name = 2, _numbered(template.name, 2)
    while name in taken:
        number += 1
        name = _numbered(template.name, number)
    return replace(template, id=templates.free_id(name), name=name)


def rename(identity: str, language: Language, words: str) -> Template:
    """Give a template of the user's own another name in a language; its id stays. Raises
    "template-unknown"."""
    path = _own(identity)
    template = templates.load_file(path)
    renamed = replace(template, name=template_edit.named(template.name, language, words))
    write_bytes(path, template_file.serialised(renamed))
    return renamed


def delete(identity: str) -> Deleted:
    """Take a template of the user's own off the shelf. Raises "template-unknown"."""
    path = _own(identity)
    deleted = Deleted(templates.load_file(path), path, read_bytes(path))
    path.unlink()
    return deleted


def bring_back(deleted: Deleted) -> Template:
    """Put a deleted template back, its file as it was; under an id of its own where another has
    taken its place."""
    known = {each.template.id for each in contents()[0]}
    if deleted.template.id in known or deleted.path.exists():
        free = templates.free_id(deleted.template.name)
        return templates.keep(replace(deleted.template, id=free))
    write_bytes(deleted.path, deleted.data)
    return deleted.template


def blank() -> Template:
    """A template from scratch: the usual header, and one section that is not called anything."""
    plain = templates.get(_PLAIN)
    section = SectionSpec("section-1", Names(), Names(), ("prose",))
    return replace(
        plain,
        id=templates.free_id(Names()),
        name=Names(),
        description=Names(),
        sections=(section,),
        layout=next(preset for preset in templates.layouts() if preset.id == "a4"),
        max_words=None,
        max_pages=None,
        max_notes=None,
    )


def _own(identity: str) -> Path:
    path = own_file(identity)
    if path is None:
        raise BriefingError("template-unknown", template=identity)
    return path


def _numbered(names: Names, number: int) -> Names:
    made = names
    for code in LANGUAGES:
        words = getattr(names, code)
        made = template_edit.named(made, code, f"{words} {number}") if words else made
    return made
