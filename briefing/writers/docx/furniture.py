"""Header and footer: running title, marking, draft word, page number, each in its place.

A line has three places, at the margin, the centre tab and the right tab. When what stands in
them would run together, each place gets a line of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.document.tree import Align, Document, PageNumber
from briefing.writers.docx.inlines import words
from briefing.writers.docx.units import text_width
from briefing.writers.docx.xml import part

_BETWEEN = " · "
_PLACES: tuple[Align, ...] = ("left", "centre", "right")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_FIELD = re.compile(r"(\{pages?\})")
# Widths of letters guessed in em: bold capitals are wide.
_EM = 0.5
_EM_BOLD = 0.72


@dataclass(frozen=True, slots=True)
class _Item:
    place: Align
    xml: str
    ems: float


@dataclass(frozen=True, slots=True)
class Furniture:
    """The header and footer parts by the pages they serve; an empty one is not there.

    `first` says whether the first page has its own.
    """

    headers: dict[str, bytes]
    footers: dict[str, bytes]
    first: bool


def furniture(document: Document) -> Furniture:
    """What stands above and below the text of each page."""
    layout = document.layout
    number = layout.page_number
    first = (layout.marking == "first-page" and bool(document.marking)) or not number.first_page
    headers: dict[str, bytes] = {}
    footers: dict[str, bytes] = {}
    for kind in ("first", "default") if first else ("default",):
        head = _lines(_header(document, kind == "first"), document, "Header")
        foot = _lines(_footer(document, kind == "first"), document, "Footer")
        if head:
            headers[kind] = part("w:hdr", head)
        if foot:
            footers[kind] = part("w:ftr", foot)
    return Furniture(headers, footers, first)


def _header(document: Document, first: bool) -> list[_Item]:
    layout = document.layout
    marked = layout.marking == "every-page" or first
    return [
        _plain("left", document.running),
        _bold("centre", document.draft, "Draft"),
        _bold("right", document.marking if marked else "", "Marking"),
        *_number(layout.page_number, "header", first),
    ]


def _footer(document: Document, first: bool) -> list[_Item]:
    layout = document.layout
    number = layout.page_number
    marked = layout.marking == "every-page"
    taken = number.position == "footer" and number.align == "centre"
    place: Align = "right" if taken else "centre"
    return [
        _bold(place, document.marking if marked else "", "Marking"),
        *_number(number, "footer", first),
    ]


def _number(number: PageNumber, position: str, first: bool) -> list[_Item]:
    if number.position != position or (first and not number.first_page):
        return []
    xml = "".join(
        _field(_FIELDS[piece]) if piece in _FIELDS else f"<w:r>{words(piece)}</w:r>"
        for piece in _FIELD.split(number.pattern)
        if piece
    )
    return [_Item(number.align, xml, len(number.pattern) * _EM)]


def _plain(place: Align, text: str) -> _Item:
    return _Item(place, f"<w:r>{words(text)}</w:r>" if text else "", len(text) * _EM)


def _bold(place: Align, text: str, style: str) -> _Item:
    named = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>'
    return _Item(place, f"<w:r>{named}{words(text)}</w:r>" if text else "", len(text) * _EM_BOLD)


def _field(instruction: str) -> str:
    """A field with a cached value; Word and LibreOffice count the pages when they lay out."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    return (
        f'{mark("begin")}<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f"{mark('separate')}<w:r><w:t>1</w:t></w:r>{mark('end')}"
    )


def _lines(items: list[_Item], document: Document, style: str) -> str:
    filled = [item for item in items if item.xml]
    if not filled:
        return ""
    layout = document.layout
    room = text_width(layout) / 20 / layout.note_size
    places = {place: _joined(place, filled) for place in _PLACES}
    if _fits(places, room):
        return _line(style, places, room)
    return "".join(_line(style, {place: item}, room) for place, item in places.items() if item.xml)


def _joined(place: Align, items: list[_Item]) -> _Item:
    here = [item for item in items if item.place == place]
    between = f"<w:r>{words(_BETWEEN)}</w:r>"
    ems = sum(item.ems for item in here) + len(_BETWEEN) * _EM * max(0, len(here) - 1)
    return _Item(place, between.join(item.xml for item in here), ems)


def _fits(places: dict[Align, _Item], room: float) -> bool:
    left, centre, right = (places[place].ems for place in _PLACES)
    if centre:
        return max(left, right) + centre / 2 + 1 <= room / 2
    return left + right + 1 <= room


def _line(style: str, places: dict[Align, _Item], room: float) -> str:
    """One paragraph. Text wider than the line stands at the margin: no tab can place it."""
    xml = ""
    passed = 0
    for stop, place in enumerate(_PLACES):
        item = places.get(place)
        if item is None or not item.xml:
            continue
        tabs = stop - passed if item.ems < room else 0
        xml += "<w:r><w:tab/></w:r>" * tabs + item.xml
        passed = stop
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{xml}</w:p>'
