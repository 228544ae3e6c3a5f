"""One style sheet of two: the reference document's, and of ours the styles it lacks."""

from __future__ import annotations

import re

from lxml import etree

from briefing.writers.docx import languages
from briefing.writers.docx.reference_package import W, elements, parsed, serialised, value
from briefing.writers.docx.sheet import paragraph

_TIES = re.compile(r'<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/>')
_KINDS = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_PREFIX = "Chancery"
_LABEL = "CaptionLabel"
# The line above each page for which the reference document has no control.
_BANNER = paragraph("Banner", "Banner", '<w:jc w:val="center"/>', "<w:b/><w:bCs/>")


class Sheet:
    """The merged style sheet, and under which id each style of ours goes in it.

    A style of ours the reference has by name, or else by id, is used as it is there.
    """

    def __init__(self, theirs: etree._Element | None, ours: bytes, language: str) -> None:
        own = parsed(ours)
        own.extend(elements(_BANNER))
        self.root = own if theirs is None else theirs
        self.added: list[etree._Element] = []
        self._ids: dict[tuple[str, str], str] = {}
        if theirs is None:
            return
        _speak(theirs, language)
        self._known = list(theirs.iter(f"{W}style"))
        for style in own.iter(f"{W}style"):
            self._place(style)
        for style in self.added:
            self._retie(style)
            theirs.append(style)
        self._embolden_once()

    def id(self, kind: str, style: str) -> str:
        """The id under which a style of ours goes."""
        return self._ids.get((kind, style), style)

    def is_theirs(self, style: str) -> bool:
        """Whether the style under this id came with the reference document."""
        return all(value(each, "styleId") != style for each in self.added)

    def retied(self, xml: str) -> str:
        """Markup of ours with its styles' ids as they are in the paper."""

        def tie(found: re.Match[str]) -> str:
            name, style = found.groups()
            return f'<w:{name} w:val="{self.id(_KINDS[name], style)}"/>'

        return _TIES.sub(tie, xml)

    def named(self, kind: str, name: str) -> etree._Element | None:
        """A style by kind and name."""
        for style in self.root.iter(f"{W}style"):
            told = value(style.find(f"{W}name")).casefold()
            if value(style, "type") == kind and told == name.casefold():
                return style
        return None

    def numbering(self, style: str) -> str:
        """The numbering instance of a paragraph style, or of one it stands on; "" for none."""
        sheet = {value(each, "styleId"): each for each in self.root.iter(f"{W}style")}
        seen: set[str] = set()
        while style in sheet and style not in seen:
            seen.add(style)
            number = sheet[style].find(f"{W}pPr/{W}numPr/{W}numId")
            if number is not None:
                return "" if value(number) == "0" else value(number)
            style = value(sheet[style].find(f"{W}basedOn"))
        return ""

    def part(self) -> bytes:
        """The styles part."""
        return serialised(self.root)

    def _place(self, style: etree._Element) -> None:
        kind, identity = value(style, "type"), value(style, "styleId")
        found = self._same(style, kind, identity)
        if found is not None:
            self._ids[kind, identity] = value(found, "styleId")
            return
        taken = {value(each, "styleId").casefold() for each in self._known}
        free = f"{_PREFIX}{identity}" if identity.casefold() in taken else identity
        self._ids[kind, identity] = free
        style.set(f"{W}styleId", free)
        self.added.append(style)

    def _same(self, style: etree._Element, kind: str, identity: str) -> etree._Element | None:
        if _is_default(style, kind):
            default = next((each for each in self._known if _is_default(each, kind)), None)
            if default is not None:
                return default
        by_name = self.named(kind, value(style.find(f"{W}name")))
        if by_name is not None:
            return by_name
        same = (each for each in self._known if value(each, "styleId") == identity)
        return next((each for each in same if value(each, "type") == kind), None)

    def _embolden_once(self) -> None:
        """Bold in bold is plain to Word, so the label of a bold caption of theirs says nothing."""
        caption = self.named("paragraph", "caption")
        bold = caption.find(f"{W}rPr/{W}b") if caption is not None else None
        if bold is None or value(bold) in ("0", "false", "off"):
            return
        for style in self.added:
            look = style.find(f"{W}rPr")
            if look is not None and value(style, "styleId") == self.id("character", _LABEL):
                style.remove(look)

    def _retie(self, style: etree._Element) -> None:
        kind = value(style, "type")
        for name in ("basedOn", "next", "link"):
            tie = style.find(f"{W}{name}")
            if tie is not None:
                tie.set(f"{W}val", self.id(kind, value(tie)))


def text_size(root: etree._Element | None) -> float | None:
    """The size of plain text in points, where a style sheet says it."""
    if root is None:
        return None
    places = [each for each in root.iter(f"{W}style") if _is_default(each, "paragraph")]
    found = [each.find(f"{W}rPr/{W}sz") for each in places]
    found.append(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz"))
    told = (value(each) for each in found)
    return next((int(each) / 2 for each in told if each.isdecimal()), None)


def _is_default(style: etree._Element, kind: str) -> bool:
    return value(style, "type") == kind and value(style, "default") in ("1", "true", "on")


def _speak(theirs: etree._Element, language: str) -> None:
    """Set the paper's language as the default, and in no style another."""
    for spoken in list(theirs.iter(f"{W}lang")):
        above = spoken.getparent()
        if above is not None:
            above.remove(spoken)
    defaults = _child(theirs, "docDefaults")
    look = _child(_child(defaults, "rPrDefault"), "rPr")
    last = next((each for each in look if each.tag == f"{W}eastAsianLayout"), None)
    for each in elements(languages.run_properties(language)):
        if last is None:
            look.append(each)
        else:
            last.addprevious(each)


def _child(parent: etree._Element, name: str) -> etree._Element:
    """The child of this name, made first where there is none."""
    found = parent.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        parent.insert(0, found)
    return found
