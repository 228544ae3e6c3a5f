"""Word files taken apart for tests."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from writers.docx.lint import R, W

from briefing.document.tree import Document
from briefing.writers.docx import write

__all__ = ["R", "W", "attribute", "body", "part", "read", "repacked", "styles_of", "text", "xml"]


def read(data: bytes) -> dict[str, bytes]:
    """Every member of the zip by name."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The file with its members changed, in the same order and with the same dates."""
    members = read(data)
    change(members)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.create_system = ZIP_DEFLATED, 0
            archive.writestr(info, content)
    return buffer.getvalue()


def part(document: Document, name: str) -> bytes:
    return read(write(document))[name]


def xml(document: Document, name: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(part(document, name))


def body(document: Document) -> etree._Element:
    return xml(document).find(f"{W}body")


def text(element: etree._Element) -> str:
    """What a person reads in it, breaks and tabs as letters."""
    letters = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join(
        (each.text or "") if each.tag == f"{W}t" else letters.get(each.tag, "")
        for each in element.iter()
        if each.getparent() is None or each.getparent().tag == f"{W}r"
    )


def attribute(element: etree._Element, path: str, name: str = "val") -> str:
    """A `w:` attribute of what stands at `path`, written with `w:` prefixes."""
    found = element.find(path.replace("w:", W))
    assert found is not None, path
    return str(found.get(f"{W}{name}"))


def styles_of(document: Document) -> list[str]:
    """The style of each paragraph of the body, in order, those in tables too."""
    return [str(each.get(f"{W}val")) for each in body(document).iter(f"{W}pStyle")]
