"""A package as zip bytes: equal parts make equal bytes, whenever and wherever they are written."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.package import Package

from briefing.writers.docx.xml import part, quoted

_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPES_NAME = "[Content_Types].xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OUTSIDE = ' TargetMode="External"'
_EPOCH = (1980, 1, 1, 0, 0, 0)


def zipped(package: Package) -> bytes:
    """The package's parts and relationships, content types first and the rest by name."""
    parts = sorted(package.iter_parts(), key=lambda each: str(each.partname))
    members: dict[str, str | bytes] = {"_rels/.rels": _relationships(package.rels)}
    for each in parts:
        members[each.partname.membername] = each.blob
        if each.rels:
            members[each.partname.rels_uri.lstrip("/")] = _relationships(each.rels)
    return packed({_TYPES_NAME: _content_types(parts), **members})


def _relationships(relationships: Relationships) -> bytes:
    content = "".join(
        f'<Relationship Id="{each.rId}" Type="{each.reltype}" Target="{quoted(each.target_ref)}"'
        f"{_OUTSIDE if each.is_external else ''}/>"
        for each in relationships.values()
    )
    return part("Relationships", content, f'xmlns="{_RELATIONSHIPS}"')


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """Members of a package as a zip of no date and no system."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(members, key=lambda name: (name != _TYPES_NAME, name)):
            _store(archive, name, members[name])
    return buffer.getvalue()


def _store(archive: ZipFile, name: str, data: str | bytes) -> None:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    info.create_system = 0
    archive.writestr(info, data, compresslevel=6)


def _content_types(parts: list[Part]) -> bytes:
    overrides = "".join(
        f'<Override PartName="{quoted(str(each.partname))}" ContentType="{each.content_type}"/>'
        for each in parts
        if each.content_type != CT.XML
    )
    return part(
        "Types",
        f'<Default Extension="rels" ContentType="{CT.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CT.XML}"/>{overrides}',
        f'xmlns="{_CONTENT_TYPES}"',
    )
