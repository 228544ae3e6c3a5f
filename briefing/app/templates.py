"""The shelf of templates: the built-in ones and the user's own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from briefing import resources
from briefing.app import paths
from briefing.app.template_trial import lacking_in
from briefing.errors import BriefingError
from briefing.files.atomic import write_bytes
from briefing.memo import preset_file, template_edit, template_file
from briefing.memo.names import Names
from briefing.memo.outline import MAIN, OWN_KINDS, Memo, Paper, Words
from briefing.memo.scheme import Scheme
from briefing.memo.template import LayoutPreset, Template
from briefing.memo.template_check import faults


def load_all() -> list[Template]:
    """Every template: built-in ones first, then the user's, each by name.

    A file of the user's that is at fault is left out here; `load_file` says why.
    """
    found = [load_file(path) for path in sorted(resources.templates().glob("*.toml"))]
    own = []
    for path in sorted(paths.template_folder().glob("*.toml")):
        try:
            own.append(load_file(path))
        except BriefingError:
            continue
    taken = {template.id for template in found}
    return found + [template for template in own if template.id not in taken]


def get(identity: str) -> Template:
    """One template. Raises "template-unknown", or what is wrong in its file."""
    for folder in (resources.templates(), paths.template_folder()):
        path = folder / f"{identity}.toml"
        if re.fullmatch(r"[a-z0-9][a-z0-9_-]*", identity) and path.is_file():
            return load_file(path)
    for template in load_all():
        if template.id == identity:
            return template
    raise BriefingError("template-unknown", template=identity)


def load_file(path: Path) -> Template:
    """A template from any file."""
    return template_file.load(path, resources.templates())


def layouts() -> list[LayoutPreset]:
    """Every layout preset."""
    return preset_file.layouts(resources.templates() / "layouts")


def schemes() -> list[Scheme]:
    """Every marking scheme."""
    return preset_file.schemes(resources.templates() / "markings")


def scheme(identity: str) -> Scheme:
    """One marking scheme. Raises "scheme-unknown"."""
    found = schemes()
    for known in found:
        if known.id == identity:
            return known
    raise BriefingError(
        "scheme-unknown", scheme=identity, known=", ".join(known.id for known in found)
    )


def export(identity: str, path: Path) -> None:
    """Write a template as one file that stands alone."""
    write_bytes(path, template_file.serialised(get(identity)))


def import_file(path: Path, *, renamed: bool = False) -> Template:
    """Take a template into the user's shelf, `renamed` under an id of its own. Raises
    "template-taken" for an id in use, and what is wrong in its file or its reference document."""
    template = load_file(path)
    lacking_in(path, template)
    if renamed:
        template = replace(template, id=free_id(template.name))
    return keep(template)


def from_memo(memo: Memo, name: str, identity: str = MAIN) -> Template:
    """A template of one of a memo's papers, not yet kept: its sections as they are on, its
    standing fields as defaults, its prose as starters; no picked item, no subject, no date."""
    paper = memo.paper(identity)
    on = {section.id: section for section in paper.sections}
    fields = tuple(
        replace(field, default=paper.fields.get(field.id, ""))
        if field.kind == "text" and field.id not in ("subject", "ref")
        else field
        for field in paper.template.fields
    )
    sections = tuple(
        replace(spec, optional=spec.id not in on, starter=_starter(paper, spec.id))
        for spec in paper.template.sections
    )
    named = Names(name)
    made = replace(paper.template, id=free_id(named), name=named, fields=fields, sections=sections)
    return _with_limits_kept(made)


def save_from_memo(memo: Memo, name: str, identity: str = MAIN) -> Template:
    """Make a template of one of a memo's papers and keep it."""
    return keep(from_memo(memo, name, identity))


def _with_limits_kept(template: Template) -> Template:
    """Without those limits that what it now begins with goes beyond."""
    for fault in list(faults(template)):
        if fault.place[-1] == "max_words":
            template = template_edit.put(template, fault.place, None)
    return template


def _starter(paper: Paper, section: str) -> str:
    held = paper.section(section)
    texts = [
        "".join(piece.words for piece in block.content or () if isinstance(piece, Words))
        for block in (held.blocks if held else ())
        if block.kind in OWN_KINDS
    ]
    return "\n".join(text for text in texts if text)


def keep(template: Template) -> Template:
    """Put a template on the user's shelf. Raises "template-taken" for an id in use."""
    if template.id in {known.id for known in load_all()}:
        raise BriefingError("template-taken", template=template.id)
    path = paths.template_folder() / f"{template.id}.toml"
    write_bytes(path, template_file.serialised(template))
    return template


def free_id(names: Names) -> str:
    """An id from a name: its Latin letters and digits, numbered where taken."""
    base = template_edit.slugged(names) or "template"
    taken = {template.id for template in load_all()}
    number, identity = 1, base
    while identity in taken:
        number += 1
        identity = f"{base}-{number}"
    return identity
