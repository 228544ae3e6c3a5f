"""Header and footer: running title, marking, draft word and page number, each in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.document.tree import Align, Document, PageNumber
from briefing.writers.docx.fields import field
from briefing.writers.docx.lines import Item, lines, plain, styled
from briefing.writers.docx.units import text_width
from briefing.writers.docx.words import words
from briefing.writers.docx.xml import part

_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
# Word and LibreOffice count the pages when they lay the paper out.
_COUNTED = "<w:r><w:t>1</w:t></w:r>"
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
    headers: dict[str, bytes] = {}
    footers: dict[str, bytes] = {}
    for pages in ("default", "first") if first else ("default",):
        head = lines(_header(document, pages), "Header", room)
        if pages == "first":
            head += lines([plain("right", document.copy)], "Header", room)
        if head:
            headers[pages] = part("w:hdr", head)
        if foot := lines(_footer(document, pages), "Footer", room):
            footers[pages] = part("w:ftr", foot)
    return Furniture(headers, footers, first)


def _header(document: Document, pages: str) -> list[Item]:
    layout = document.layout
    marked = layout.marking == "every-page" or pages == "first"
    return [
        plain("left", document.running),
        styled("centre", document.draft, "Draft"),
        styled("right", document.marking if marked else "", "Marking"),
        *_number(layout.page_number, "header", pages),
    ]


def _footer(document: Document, pages: str) -> list[Item]:
    """The marking stands in the centre, or at the right when the number is there."""
    layout = document.layout
    number = layout.page_number
    taken = number.position == "footer" and number.align == "centre"
    place: Align = "right" if taken else "centre"
    return [
        styled(place, document.marking if layout.marking == "every-page" else "", "Marking"),
        *_number(number, "footer", pages),
    ]


def _number(number: PageNumber, position: str, pages: str) -> list[Item]:
    hidden = pages == "first" and not number.first_page
    if number.position != position or hidden:
        return []
    xml = "".join(
        field(_FIELDS[piece], _COUNTED) if piece in _FIELDS else f"<w:r>{words(piece)}</w:r>"
        for piece in _FIELD.split(number.pattern)
        if piece
    )
    return [Item(number.align, xml, plain(number.align, number.pattern).ems)]
