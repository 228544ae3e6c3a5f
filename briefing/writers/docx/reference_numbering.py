"""One numbering part of two: the reference document's, and of ours what its styles do not say."""

from __future__ import annotations

import re

from lxml import etree

from briefing.writers.docx.reference_package import W, parsed, serialised, value
from briefing.writers.docx.reference_styles import Sheet
from briefing.writers.docx.xml import part

_NUMBER = re.compile(r'<w:numId w:val="(\d+)"/>')


class Numbers:
    """The merged numbering, and the id each instance of ours has in it.

    A list of ours whose style is the reference's own is counted by that style's definition.
    """

    def __init__(self, theirs: etree._Element | None, ours: bytes, sheet: Sheet) -> None:
        self._sheet = sheet
        own = parsed(ours)
        self.root = parsed(part("w:numbering", "")) if theirs is None else theirs
        self._ids: dict[str, str] = {}
        definitions = {
            value(each, "abstractNumId"): self._definition(each)
            for each in list(own.iter(f"{W}abstractNum"))
        }
        for instance in list(own.iter(f"{W}num")):
            self._instance(instance, definitions)

    def renumbered(self, xml: str) -> str:
        """Markup of ours with its instances' ids as they are in the paper."""
        return _NUMBER.sub(
            lambda found: f'<w:numId w:val="{self._ids.get(found[1], found[1])}"/>', xml
        )

    def renumber(self, styles: list[etree._Element]) -> None:
        """The same for styles of ours."""
        for number in (each for style in styles for each in style.iter(f"{W}numId")):
            number.set(f"{W}val", self._ids.get(value(number), value(number)))

    def part(self) -> bytes:
        """The numbering part."""
        return serialised(self.root)

    def _definition(self, definition: etree._Element) -> tuple[str, str]:
        """The id of the definition in the paper, and of the instance its style already has."""
        tie = definition.find(f"{W}lvl/{W}pStyle")
        style = self._sheet.id("paragraph", value(tie))
        if tie is not None and self._sheet.is_theirs(style):
            number = self._sheet.numbering(style)
            theirs = self._defined(number)
            if theirs:
                return theirs, number
            definition.find(f"{W}lvl").remove(tie)  # type: ignore[union-attr]
        elif tie is not None:
            tie.set(f"{W}val", style)
        free = self._free("abstractNum", "abstractNumId")
        definition.set(f"{W}abstractNumId", free)
        first = self.root.find(f"{W}num")
        place = len(self.root) if first is None else self.root.index(first)
        self.root.insert(place, definition)
        return free, ""

    def _instance(self, instance: etree._Element, definitions: dict[str, tuple[str, str]]) -> None:
        old = value(instance, "numId")
        tie = instance.find(f"{W}abstractNumId")
        definition, standing = definitions[value(tie)]
        if standing and instance.find(f"{W}lvlOverride") is None:
            self._ids[old] = standing
            return
        free = self._free("num", "numId")
        self._ids[old] = free
        instance.set(f"{W}numId", free)
        if tie is not None:
            tie.set(f"{W}val", definition)
        last = self.root.find(f"{W}numIdMacAtCleanup")
        self.root.insert(len(self.root) if last is None else self.root.index(last), instance)

    def _defined(self, number: str) -> str:
        for instance in self.root.iter(f"{W}num"):
            if value(instance, "numId") == number:
                return value(instance.find(f"{W}abstractNumId"))
        return ""

    def _free(self, name: str, attribute: str) -> str:
        taken = [value(each, attribute) for each in self.root.iter(f"{W}{name}")]
        return str(max([int(each) for each in taken if each.isdecimal()], default=0) + 1)
