"""What is let through of a stranger's Word file, before any parser of Word files sees it.

The rules of the table "Hostile files" of the findings: no macros, no embedded objects, nothing
that leads out but links to the web and to mail. One thing embedded is let through, since our
own papers carry it: the workbook under a chart, itself held to the same rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

from briefing.errors import BriefingError
from briefing.files.guard import read_bytes
from briefing.files.wordguard import ContentWatcher, leads_out, safe_link
from briefing.files.xmlguard import scan, split
from briefing.files.zipguard import Limits, members

_TYPES = "[Content_Types].xml"
_MAIN = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
}
_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WORKBOOK_LIMITS = Limits(
    file=16 * 1024 * 1024, entries=200, member=16 * 1024 * 1024, whole=64 * 1024 * 1024
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_BAD_TYPES = {
    "macroenabled": "docx-macros",
    "vba": "docx-macros",
    "attachedtoolbars": "docx-macros",
    "keymapcustomizations": "docx-macros",
    "webextension": "docx-macros",
    "activex": "docx-embedded",
    "oleobject": "docx-embedded",
    "controlproperties": "docx-embedded",
}
# The last segment of a relationship's type; the rest differs between versions of the standard.
_BAD_RELATIONS = {
    "vbaproject": "docx-macros",
    "wordvbadata": "docx-macros",
    "keymapcustomizations": "docx-macros",
    "attachedtoolbars": "docx-macros",
    "extensibility": "docx-macros",
    "usercustomization": "docx-macros",
    "webextension": "docx-macros",
    "webextensiontaskpanes": "docx-macros",
    "xlmacrosheet": "docx-macros",
    "xlintlmacrosheet": "docx-macros",
    "oleobject": "docx-embedded",
    "package": "docx-embedded",
    "control": "docx-embedded",
    "activexcontrolbinary": "docx-embedded",
    "ctrlprop": "docx-embedded",
    "attachedtemplate": "docx-template",
    "subdocument": "docx-subdocument",
    "afchunk": "docx-subdocument",
    "frame": "docx-subdocument",
    "mailmergesource": "docx-external",
    "mailmergeheadersource": "docx-external",
    "recipientdata": "docx-external",
    "externallink": "docx-external",
    "externallinkpath": "docx-external",
    "connections": "docx-external",
    "transform": "docx-external",
}


def read(path: Path) -> dict[str, bytes]:
    """The parts of a Word file on disk. Raises as `parts` does, or "file-missing"…"""
    return parts(read_bytes(path, Limits().file), path)


def parts(data: bytes, path: Path) -> dict[str, bytes]:
    """The parts of a Word file by name, all looked through; `path` names it in errors.

    Raises `BriefingError` as `zipguard.members` and `xmlguard.scan` do, and "docx-old-or-locked",
    "docx-not-word", "docx-macros", "docx-embedded", "docx-external", "docx-template",
    "docx-subdocument" or "docx-field".
    """
    if data.startswith(_COMPOUND):
        raise BriefingError("docx-old-or-locked", path=path)
    package = _Package(members(data, path), path)
    package.check()
    if package.main_type() not in _MAIN:
        raise BriefingError("docx-not-word", path=path)
    return package.parts


class _Types:
    """Gathers content types; refuses those of macros and embedded objects."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._defaults: dict[str, str] = {}
        self._overrides: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = attributes.get("ContentType", "")
        for word, key in _BAD_TYPES.items():
            if word in kind.casefold():
                raise BriefingError(key, path=self._path, part=_TYPES)
        local = split(name)[1]
        if local == "Default":
            self._defaults[attributes.get("Extension", "").casefold()] = kind
        elif local == "Override":
            self._overrides[attributes.get("PartName", "").casefold()] = kind

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass

    def of(self, part: str) -> str:
        """The content type of a part, "" for none."""
        extension = part.casefold().rpartition(".")[2]
        return self._overrides.get(f"/{part.casefold()}") or self._defaults.get(extension, "")


class _Package:
    """A package under examination: a Word file, or a workbook inside one."""

    def __init__(self, parts: dict[str, bytes], path: Path, inside: str = "") -> None:
        self.parts = parts
        self.path = path
        self.inside = inside
        self.types = _Types(path)
        self.main = ""
        self.workbooks: set[str] = set()

    def check(self) -> None:
        if _TYPES not in self.parts:
            raise BriefingError("docx-not-word", path=self.path)
        scan(self.parts[_TYPES], self.path, self.shown(_TYPES), self.types)
        for name in self.parts:
            if name.endswith(".rels"):
                relations = _Relations(self, name)
                scan(self.parts[name], self.path, self.shown(name), relations)
        for name, content in self.parts.items():
            if name in self.workbooks:
                self._check_workbook(name, content)
            elif name != _TYPES and not name.endswith(".rels"):
                self._check_part(name, content)

    def main_type(self) -> str:
        return self.types.of(self.main) if self.main in self.parts else ""

    def shown(self, name: str) -> str:
        return f"{self.inside}/{name}" if self.inside else name

    def _check_part(self, name: str, content: bytes) -> None:
        kind = self.types.of(name).casefold()
        if kind.endswith("xml") or name.casefold().endswith((".xml", ".vml", ".svg")):
            watcher = ContentWatcher(self.path, self.shown(name))
            scan(content, self.path, self.shown(name), watcher)
            watcher.close()
        elif content.startswith((_COMPOUND, *_PROGRAMS)):
            raise BriefingError("docx-embedded", path=self.path, part=self.shown(name))

    def _check_workbook(self, name: str, content: bytes) -> None:
        _Package(members(content, self.path, _WORKBOOK_LIMITS), self.path, name).check()


class _Relations:
    """Judges the relationships of one part, and finds the main part and charts' workbooks."""

    def __init__(self, package: _Package, name: str) -> None:
        self._package = package
        self._name = name
        folder, _, file = name.rpartition("/")
        self._base = dirname(folder)
        self._source = join(self._base, file.removesuffix(".rels"))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if split(name)[1] != "Relationship":
            return
        kind = attributes.get("Type", "").rpartition("/")[2].casefold()
        target = attributes.get("Target", "")
        external = attributes.get("TargetMode", "Internal") != "Internal"
        if external or leads_out(target):
            if kind == "hyperlink" and external and safe_link(target):
                return
            self._refuse(_BAD_RELATIONS.get(kind, "docx-external"), target)
        if target.startswith("#"):
            return
        part = normpath(join("/", self._base, target)).lstrip("/")
        if normpath(join(self._base, target)).startswith(".."):
            self._refuse("docx-external", target)
        if kind == "officedocument" and not self._source.rpartition("/")[2]:
            self._package.main = part
        if kind == "package" and self._is_workbook(part):
            self._package.workbooks.add(part)
        elif kind in _BAD_RELATIONS:
            self._refuse(_BAD_RELATIONS[kind], target)

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass

    def _is_workbook(self, part: str) -> bool:
        """Whether this is the data of a chart, as our own papers have it."""
        package = self._package
        return (
            not package.inside
            and package.types.of(self._source) == _CHART
            and part.startswith("word/embeddings/")
            and part.endswith(".xlsx")
            and package.types.of(part) == _WORKBOOK
            and part in package.parts
        )

    def _refuse(self, key: str, target: str) -> None:
        told = {"target": target} if key == "docx-external" else {}
        part = self._package.shown(self._name)
        raise BriefingError(key, path=self._package.path, part=part, **told)
