"""Header and footer: running title, marking, draft word and page number, each in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefing.document.tree import Align, Document, PageNumber, Part
from briefing.writers.docx.faces import styled
from briefing.writers.docx.fields import field
from briefing.writers.docx.lines import Item, item, lines
from briefing.writers.docx.units import text_width
from briefing.writers.docx.words import run
from briefing.writers.docx.xml import part

_PAGES = {False: "NUMPAGES", True: "SECTIONPAGES"}
# Word and LibreOffice count the pages when they lay the paper out.
_COUNTED = "1"
_BLANK = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/></w:pPr></w:p>'
_FIELD = re.compile(r"(\{pages?\})")


@dataclass(frozen=True, slots=True)
class Furniture:
    """The header and footer parts by the pages they serve, "first" or "default"; one without
    content is not there. `first` says whether the first page differs from the rest, `name` what
    tells these parts from those of another section, `anew` whether pages count from 1."""

    headers: dict[str, bytes]
    footers: dict[str, bytes]
    first: bool
    name: str = ""
    anew: bool = False


def all_furniture(document: Document) -> list[Furniture]:
    """What stands above and below the text of each page, section by section: the document's own,
    then that of each part in it."""
    parts = [block for block in document.blocks if isinstance(block, Part)]
    own = any(each.anew for each in parts)
    done = [furniture(document, own=own)]
    for place, each in enumerate(parts, 1):
        number = document.layout.page_number
        first = number.first_page or not each.anew
        layout = replace(document.layout, page_number=replace(number, first_page=first))
        head = replace(
            document, running=each.running, marking=each.marking, copy="", layout=layout
        )  # fmt: skip
        made = _complete(furniture(head, own=own))
        done.append(replace(made, name=f"{place}-", anew=each.anew))
    return done


def _complete(made: Furniture) -> Furniture:
    """With blank headers and footers where there is nothing to say, for a section that has none
    takes over those of the one before."""
    kinds = ("default", "first") if made.first else ("default",)
    headers = {pages: made.headers.get(pages) or part("w:hdr", _BLANK) for pages in kinds}
    footers = {pages: made.footers.get(pages) or part("w:ftr", _BLANK) for pages in kinds}
    return replace(made, headers=headers, footers=footers)


def furniture(document: Document, *, own: bool = False) -> Furniture:
    """What stands above and below the text of each page of one section. The pages it counts are
    all there are, or the section's `own`."""
    layout = document.layout
    room = text_width(layout) / 20 / layout.note_size
    marked_once = layout.marking == "first-page" and bool(document.marking)
    first = marked_once or bool(document.copy) or not layout.page_number.first_page
    language = document.properties.language
    headers: dict[str, bytes] = {}
    footers: dict[str, bytes] = {}
    for pages in ("default", "first") if first else ("default",):
        head = lines(_header(document, pages, own=own), "Header", room, language)
        if pages == "first":
            head += lines([item("right", document.copy, language)], "Header", room, language)
        if head:
            headers[pages] = part("w:hdr", head)
        if foot := lines(_footer(document, pages, own=own), "Footer", room, language):
            footers[pages] = part("w:ftr", foot)
    return Furniture(headers, footers, first)


def _header(document: Document, pages: str, *, own: bool) -> list[Item]:
    layout, language = document.layout, document.properties.language
    marked = layout.marking == "every-page" or pages == "first"
    return [
        item("left", document.running, language),
        item("centre", document.draft, language, "Draft"),
        item("right", document.marking if marked else "", language, "Marking"),
        *_number(layout.page_number, "header", pages, language, own=own),
    ]


def _footer(document: Document, pages: str, *, own: bool) -> list[Item]:
    """The marking stands in the centre, or at the right when the number is there."""
    layout, language = document.layout, document.properties.language
    number = layout.page_number
    taken = number.position == "footer" and number.align == "centre"
    place: Align = "right" if taken else "centre"
    repeated = layout.marking == "every-page"
    return [
        item(place, document.marking if repeated else "", language, "Marking"),
        *_number(number, "footer", pages, language, own=own),
    ]


def _number(
    number: PageNumber, position: str, pages: str, language: str, *, own: bool
) -> list[Item]:
    hidden = pages == "first" and not number.first_page
    if number.position != position or hidden:
        return []
    look = styled("", language)
    fields = {"{page}": "PAGE", "{pages}": _PAGES[own]}
    xml = "".join(
        field(fields[piece], run(_COUNTED, look), look) if piece in fields else run(piece, look)
        for piece in _FIELD.split(number.pattern)
        if piece
    )
    return [Item(number.align, xml, item(number.align, number.pattern, language).ems)]
