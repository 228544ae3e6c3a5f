"""A reference document taken apart: its parts by name, and how they hang together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import dirname, join, normpath

from docx.opc.constants import CONTENT_TYPE as CT
from lxml import etree

from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.writers.docx.xml import NAMESPACES

# Names the document in the guard's errors: here it is bytes alone.
NAME = Path("reference.docx")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TYPES = "[Content_Types].xml"
_IMAGES = {
    "png": CT.PNG,
    "jpg": CT.JPEG,
    "jpeg": CT.JPEG,
    "gif": CT.GIF,
    "bmp": CT.BMP,
    "tif": CT.TIFF,
    "tiff": CT.TIFF,
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """What an id leads to: a part's name, or an address outside. `kind` ends its type."""

    kind: str
    target: str
    external: bool


class Source:
    """The parts of a reference document that came through the guard.

    Raises `BriefingError` as `docxguard.parts` does, and "docx-not-word" for what is not in
    Word's usual (transitional) form.
    """

    def __init__(self, data: bytes) -> None:
        self._parts = docxguard.parts(data, NAME)
        self.main = self._only("", "officeDocument")
        if self.root(self.main).tag != f"{W}document":
            raise BriefingError("docx-not-word", path=NAME)

    def relations(self, name: str) -> dict[str, Relation]:
        """The relationships of a part by id; "" is the package."""
        folder, _, file = name.rpartition("/")
        stored = join(folder, "_rels", f"{file}.rels")
        if stored not in self._parts:
            return {}
        return {
            each.get("Id", ""): Relation(
                each.get("Type", "").rpartition("/")[2],
                _resolved(name, each.get("Target", ""), each.get("TargetMode")),
                each.get("TargetMode") == "External",
            )
            for each in parsed(self._parts[stored])
        }

    def related(self, kind: str) -> str:
        """The name of the part of this kind under the main part, "" for none."""
        return self._find(self.main, kind)

    def root(self, name: str) -> etree._Element:
        """A part's XML, parsed anew each time."""
        return parsed(self._parts[name])

    def image(self, name: str) -> tuple[str, str, bytes]:
        """The ending, content type and bytes of a picture. Raises "reference-part"."""
        ending = name.rpartition(".")[2].lower()
        if ending not in _IMAGES or name not in self._parts:
            raise BriefingError("reference-part", what=ending, part=name)
        return ending, _IMAGES[ending], self._parts[name]

    @cached_property
    def mirrored(self) -> bool:
        """Whether even pages have headers of their own."""
        name = self.related("settings")
        return bool(name) and self.root(name).find(f"{W}evenAndOddHeaders") is not None

    def _find(self, name: str, kind: str) -> str:
        targets = (each.target for each in self.relations(name).values() if each.kind == kind)
        return next((each for each in targets if each in self._parts), "")

    def _only(self, name: str, kind: str) -> str:
        found = self._find(name, kind)
        if not found:
            raise BriefingError("docx-not-word", path=NAME)
        return found


def parsed(data: bytes | str) -> etree._Element:
    """XML without its comments and instructions; the guard has let no DTD through."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(data.encode() if isinstance(data, str) else data, parser)


def elements(content: str) -> list[etree._Element]:
    """Markup with our prefixes as elements."""
    return list(parsed(f"<some {NAMESPACES}>{content}</some>"))


def serialised(root: etree._Element) -> bytes:
    """A part's bytes."""
    return etree.tostring(root, encoding="UTF-8", standalone=True)


def local(element: etree._Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def value(element: etree._Element | None, name: str = "val") -> str:
    """A `w:` attribute, "" where there is none."""
    return "" if element is None else element.get(f"{W}{name}", "")


def _resolved(name: str, target: str, mode: str | None) -> str:
    if mode == "External" or target.startswith("#"):
        return target
    return normpath(join("/", dirname(name), target)).lstrip("/")
