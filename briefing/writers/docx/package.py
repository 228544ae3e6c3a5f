"""The package: python-docx's own, filled with our parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import docx
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.oxml.coreprops import CT_CoreProperties
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
    """A package of the body and what hangs under it, with the core properties, and with the
    theme of python-docx's template if no leaf is one."""
    package = Package()
    core = CorePropertiesPart(
        PackURI("/docProps/core.xml"), CT.OPC_CORE_PROPERTIES, CT_CoreProperties.new(), package
    )
    properties.fill(core.core_properties, document)
    main = Leaf("body", RT.OFFICE_DOCUMENT, BODY, CT.WML_DOCUMENT_MAIN, body, links, tuple(leaves))
    extended = Leaf(
        "extended",
        RT.EXTENDED_PROPERTIES,
        "/docProps/app.xml",
        CT.OFC_EXTENDED_PROPERTIES,
        properties.extended(),
    )
    grown: dict[str, Part] = {}
    package.load_rel(main.relation, _grown(main, package, grown), main.id)
    if all(leaf.relation != RT.THEME for leaf in main.leaves):
        theme = _grown(_theme(), package, grown)
        package.main_document_part.load_rel(RT.THEME, theme, "theme")
    package.load_rel(RT.CORE_PROPERTIES, core, "core")
    package.load_rel(extended.relation, _grown(extended, package, grown), extended.id)
    return package


@cache
def _theme() -> Leaf:
    """The theme alone, read from the template once: opening it whole takes longer than writing
    a paper of twenty pages."""
    name = "/word/theme/theme1.xml"
    with ZipFile(Path(docx.__file__).parent / "templates" / "default.docx") as template:
        return Leaf("theme", RT.THEME, name, CT.OFC_THEME, template.read(name.lstrip("/")))


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
