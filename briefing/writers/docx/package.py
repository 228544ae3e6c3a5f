"""The package: python-docx's, emptied of all in its template that is not ours, and filled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import docx
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from briefing.document.tree import Document
from briefing.writers.docx import properties
from briefing.writers.docx.links import Links

BODY = "/word/document.xml"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part to hang under another: its relationship's id and type, its name, type and bytes."""

    id: str
    relation: str
    name: str
    content_type: str
    blob: bytes
    links: Links | None = None
    leaves: tuple[Leaf, ...] = ()


def assemble(document: Document, body: bytes, links: Links, leaves: Iterable[Leaf]) -> Package:
    """A package of the body and what hangs under it.

    Of python-docx's template the core properties stay, and the theme if no leaf is one. Its
    thumbnail, second style sheet, bibliography, fonts and web settings are dropped; styles,
    settings and numbering are among the leaves.
    """
    template = docx.Document()
    package: Package = template.part.package
    theme = template.part.part_related_by(RT.THEME)
    core = package.part_related_by(RT.CORE_PROPERTIES)
    properties.fill(template.core_properties, document)
    main = Leaf("body", RT.OFFICE_DOCUMENT, BODY, CT.WML_DOCUMENT_MAIN, body, links, tuple(leaves))
    extended = Leaf(
        "extended",
        RT.EXTENDED_PROPERTIES,
        "/docProps/app.xml",
        CT.OFC_EXTENDED_PROPERTIES,
        properties.extended(),
    )
    package.rels.clear()
    grown: dict[str, Part] = {}
    package.load_rel(main.relation, _grown(main, package, grown), main.id)
    package.load_rel(RT.CORE_PROPERTIES, core, "core")
    package.load_rel(extended.relation, _grown(extended, package, grown), extended.id)
    if all(leaf.relation != RT.THEME for leaf in main.leaves):
        package.main_document_part.load_rel(RT.THEME, theme, "theme")
    return package


def _grown(leaf: Leaf, package: Package, grown: dict[str, Part]) -> Part:
    """The part of a leaf, made once: two headers may show one picture."""
    if leaf.name in grown:
        return grown[leaf.name]
    part = grown[leaf.name] = Part(PackURI(leaf.name), leaf.content_type, leaf.blob, package)
    for inner in leaf.leaves:
        part.load_rel(inner.relation, _grown(inner, package, grown), inner.id)
    for name, uri in leaf.links.relationships() if leaf.links is not None else ():
        part.load_rel(RT.HYPERLINK, uri, name, is_external=True)
    return part
