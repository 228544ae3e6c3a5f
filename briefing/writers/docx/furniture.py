"""Header and footer: running title, marking, draft word and page number, each in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.document.tree import Align, Document, PageNumber
from briefing.writers.docx.faces import styled
from briefing.writers.docx.fields import field
from briefing.writers.docx.lines import Item, item, lines
from briefing.writers.docx.units import text_width
from briefing.writers.docx.words import run
from briefing.writers.docx.xml import part

_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
# Word and LibreOffice count the pages when they lay the paper out.
_COUNTED = "1"
_FIELD = re.compile(r"(\{pages?\})")


@dataclass(frozen=True, slots=True)
class Furniture:
    """The header and footer parts by the pages they serve, "first" or "default"; one without
    content is not there. `first` says whether the first page differs from the rest."""

    headers: dict[str, bytes]
    footers: dict[str, bytes]
    first: bool


def furniture(document: Document) -> Furniture:
    """What stands above and below the text of each page."""
    layout = document.layout
    room = text_width(layout) / 20 / layout.note_size
    marked_once = layout.marking == "first-page" and bool(document.marking)
    first = marked_once or bool(document.copy) or not layout.page_number.first_page
    language = document.properties.language
    headers: dict[str, bytes] = {}
    footers: dict[str, bytes] = {}
    for pages in ("default", "first") if first else ("default",):
        head = lines(_header(document, pages), "Header", room, language)
        if pages == "first":
            head += lines([item("right", document.copy, language)], "Header", room, language)
        if head:
            headers[pages] = part("w:hdr", head)
        if foot := lines(_footer(document, pages), "Footer", room, language):
            footers[pages] = part("w:ftr", foot)
    return Furniture(headers, footers, first)


def _header(document: Document, pages: str) -> list[Item]:
    layout, language = document.layout, document.properties.language
    marked = layout.marking == "every-page" or pages == "first"
    return [
        item("left", document.running, language),
        item("centre", document.draft, language, "Draft"),
        item("right", document.marking if marked else "", language, "Marking"),
        *_number(layout.page_number, "header", pages, language),
    ]


def _footer(document: Document, pages: str) -> list[Item]:
    """The marking stands in the centre, or at the right when the number is there."""
    layout, language = document.layout, document.properties.language
    number = layout.page_number
    taken = number.position == "footer" and number.align == "centre"
    place: Align = "right" if taken else "centre"
    repeated = layout.marking == "every-page"
    return [
        item(place, document.marking if repeated else "", language, "Marking"),
        *_number(number, "footer", pages, language),
    ]


def _number(number: PageNumber, position: str, pages: str, language: str) -> list[Item]:
    hidden = pages == "first" and not number.first_page
    if number.position != position or hidden:
        return []
    look = styled("", language)
    xml = "".join(
        field(_FIELDS[piece], run(_COUNTED, look), look) if piece in _FIELDS else run(piece, look)
        for piece in _FIELD.split(number.pattern)
        if piece
    )
    return [Item(number.align, xml, item(number.align, number.pattern, language).ems)]
