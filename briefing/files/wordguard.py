"""Refusals for what stands in a Word file's parts: fields that fetch or run, files within."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.errors import BriefingError
from briefing.files.xmlguard import split

_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_LEADS_OUT = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\)")
_DATA = re.compile(r"data:image/", re.IGNORECASE)

# Fields that read other files, talk to other programs, run something or print on their own.
_ACTIVE = {
    "CONTROL",
    "DATABASE",
    "DDE",
    "DDEAUTO",
    "EMBED",
    "HTMLACTIVEX",
    "HTMLCONTROL",
    "IMPORT",
    "INCLUDE",
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "LINK",
    "MACRO",
    "MACROBUTTON",
    "OCX",
    "PRINT",
    "RD",
    "WEBBROWSER",
}
_ELEMENTS = {
    "altChunk": "docx-subdocument",
    "subDoc": "docx-subdocument",
    "attachedTemplate": "docx-template",
    "mailMerge": "docx-external",
    "control": "docx-embedded",
    "objectEmbed": "docx-embedded",
    "objectLink": "docx-embedded",
    "OLEObject": "docx-embedded",
}
_VML = "urn:schemas-microsoft-com:vml"
_OFFICE = "urn:schemas-microsoft-com:office:office"
_SVG = "http://www.w3.org/2000/svg"
_CHANGES = {"ins", "del", "moveFrom", "moveTo", "Choice", "Fallback"}
# In a field's gathered instruction: another field, and a seam between versions of the text.
_NESTED, _SEAM = "\x01", "\x00"
_TOKEN = re.compile(r'"([^"]*)"|[“”]([^“”]*)[“”]|(\S+)')
_SWITCH = re.compile(r"\\[A-Za-z*#@!]")
_SWITCHES_WITH_VALUE = {"\\l", "\\o", "\\t", "\\s"}


@dataclass(slots=True)
class _Field:
    """A complex field's instruction as gathered so far; `version` is that of its last piece."""

    instruction: str = ""
    version: int = 0
    open: bool = True


@dataclass(slots=True)
class ContentWatcher:
    """Watches a part. Raises `BriefingError` "docx-field", "docx-external", "docx-embedded",
    "docx-subdocument" or "docx-template"."""

    path: Path
    part: str
    _fields: list[_Field] = field(default_factory=list)
    _versions: list[int] = field(default_factory=lambda: [0])
    _made: int = 0
    _reading: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        namespace, local = split(name)
        if "wordprocessingml" in namespace or namespace == _OFFICE:
            self._refuse_element(local)
        if local in _CHANGES:
            self._made += 1
            self._versions.append(self._made)
        elif local == "fldChar":
            self._mark(_attribute(attributes, "fldCharType"))
        elif local == "fldSimple":
            self._nest()
            self._judge(_attribute(attributes, "instr"))
        elif local in ("instrText", "delInstrText"):
            self._reading = True
        elif namespace in (_VML, _SVG):
            self._drawn(local, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        local = split(name)[1]
        if local in _CHANGES:
            self._versions.pop()
        elif local in ("instrText", "delInstrText"):
            self._reading = False

    def text(self, text: str) -> None:
        """Text: the instruction of a field, or nothing of interest."""
        if not self._reading:
            return
        if not self._fields or not self._fields[-1].open:
            self._judge(text)
            return
        current, version = self._fields[-1], self._versions[-1]
        if current.instruction and current.version != version:
            current.instruction += _SEAM
        current.instruction += text
        current.version = version

    def close(self) -> None:
        """The part is at its end: judge fields that never ended."""
        while self._fields:
            self._mark("end")

    def _refuse_element(self, local: str) -> None:
        key = _ELEMENTS.get(local)
        if key is not None:
            told = {"target": local} if key == "docx-external" else {}
            raise BriefingError(key, path=self.path, part=self.part, **told)

    def _mark(self, kind: str) -> None:
        if kind == "begin":
            self._nest()
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._judge(self._fields[-1].instruction)
            self._fields[-1].open = False
        elif kind == "end" and self._fields:
            self._judge(self._fields.pop().instruction)

    def _nest(self) -> None:
        if self._fields and self._fields[-1].open:
            self._fields[-1].instruction += _NESTED

    def _judge(self, instruction: str) -> None:
        """Refuse an active field, and one whose name is put together from others."""
        told = instruction.lstrip(" \t\r\n\xa0" + _SEAM)
        if not told or told.startswith("="):
            return
        name = re.split(r'[\s"\\]', told, maxsplit=1)[0].upper()
        if _NESTED in name or _SEAM in name or name in _ACTIVE:
            shown = name.replace(_NESTED, "…").replace(_SEAM, "…")
            raise BriefingError("docx-field", path=self.path, part=self.part, field=shown)
        if name == "HYPERLINK":
            self._link(told[len(name) :])

    def _link(self, arguments: str) -> None:
        tokens = list(_TOKEN.finditer(arguments))
        while tokens and (switch := _SWITCH.fullmatch(tokens[0].group())):
            tokens = tokens[2 if switch.group().lower() in _SWITCHES_WITH_VALUE else 1 :]
        target = next(filter(None, tokens[0].groups()), "") if tokens else ""
        if target and not _SAFE_LINK.match(target):
            raise BriefingError("docx-external", path=self.path, part=self.part, target=target)

    def _drawn(self, local: str, attributes: Mapping[str, str]) -> None:
        """Refuse a drawing that fetches a picture, or leads where no link may."""
        for name, value in attributes.items():
            kind = split(name)[1]
            if kind not in ("href", "src") or not _LEADS_OUT.match(value):
                continue
            followed = kind == "href" and local not in ("image", "feImage", "use", "imagedata")
            if not (_DATA.match(value) or (followed and _SAFE_LINK.match(value))):
                raise BriefingError("docx-external", path=self.path, part=self.part, target=value)


def safe_link(target: str) -> bool:
    """Whether a link is to the web or to a mail address."""
    return _SAFE_LINK.match(target) is not None


def leads_out(target: str) -> bool:
    """Whether a target names a scheme or another machine."""
    return _LEADS_OUT.match(target) is not None


def _attribute(attributes: Mapping[str, str], local: str) -> str:
    return next((value for name, value in attributes.items() if split(name)[1] == local), "")
