"""Refusals for strangers' XML, by a parser that stops at the first thing it does not like.

What passes is UTF-8 or UTF-16, well-formed, of bounded depth, and without a DTD: no entity can
swell, read a file or hide a word from one parser that another sees.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError, ParserCreate

from briefing.errors import BriefingError

MAX_DEPTH = 200
# The encodings a Word package may have; another parser might read others otherwise than expat.
_ENCODINGS = {"utf-8", "utf8", "utf-16", "utf16", "us-ascii", "ascii"}
_SEPARATOR = " "


class Watcher(Protocol):
    """Hears what stands in the XML. Names are "namespace local", or "local" without one."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text, perhaps not all at once."""


def split(name: str) -> tuple[str, str]:
    """The namespace ("" for none) and the local name."""
    namespace, _, local = name.rpartition(_SEPARATOR)
    return namespace, local


def scan(data: bytes, path: Path, part: str, watcher: Watcher | None = None) -> None:
    """Pass XML under the watcher's eyes; `path` and `part` name it in errors.

    Raises `BriefingError` "xml-broken", "xml-doctype", "xml-too-deep", or what the watcher does.
    """
    guard = _Guard(path, part, watcher)
    parser = ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.XmlDeclHandler = guard.declared
    parser.StartDoctypeDeclHandler = guard.doctype
    parser.StartElementHandler = guard.start
    parser.EndElementHandler = guard.end
    if watcher is not None:
        parser.CharacterDataHandler = watcher.text
    try:
        parser.Parse(data, True)
    except (ExpatError, LookupError, ValueError) as error:
        line = max(parser.CurrentLineNumber, 1)
        raise BriefingError("xml-broken", path=path, part=part, line=line) from error


class _Guard:
    def __init__(self, path: Path, part: str, watcher: Watcher | None) -> None:
        self._path = path
        self._part = part
        self._watcher = watcher
        self._depth = 0

    def declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise BriefingError("xml-broken", path=self._path, part=self._part, line=1)

    def doctype(self, *_told: object) -> None:
        raise BriefingError("xml-doctype", path=self._path, part=self._part)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise BriefingError("xml-too-deep", path=self._path, part=self._part, limit=MAX_DEPTH)
        if self._watcher is not None:
            self._watcher.start(name, attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        if self._watcher is not None:
            self._watcher.end(name)
