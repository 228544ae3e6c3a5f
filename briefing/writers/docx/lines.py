"""Lines of a header or footer, with text at the margin, at the centre and at the right.

Word places the last two by tab stops, so the writer must know beforehand whether the three run
together: it guesses their widths, generously, and breaks the line where they might.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.document.tree import Align
from briefing.writers.docx.faces import styled
from briefing.writers.docx.words import run

_PLACES: tuple[Align, ...] = ("left", "centre", "right")
_BETWEEN = " · "
# Widths of letters in em: bold capitals are wide.
_EM = 0.5
_EM_BOLD = 0.72


@dataclass(frozen=True, slots=True)
class Item:
    """Runs for one place, and their width guessed in em."""

    place: Align
    xml: str
    ems: float


_Line = Mapping[Align, Item]


def item(place: Align, text: str, language: str, style: str = "") -> Item:
    """Text in its language, as it stands or in a bold character style."""
    runs = run(text, styled(style, language)) if text else ""
    return Item(place, runs, len(text) * (_EM_BOLD if style else _EM))


def lines(items: Iterable[Item], style: str, room: float, language: str) -> str:
    """The paragraphs that hold the items in a line `room` em wide; none for no items.

    One line if it holds them; else centre and right above left; else each by itself.
    """
    places = _gathered(items, item("left", _BETWEEN, language))
    for split in ((_PLACES,), (("centre", "right"), ("left",))):
        broken = [_picked(places, line) for line in split]
        if all(_fits(line, room) for line in broken):
            break
    else:
        broken = [_picked(places, (place,)) for place in reversed(_PLACES)]
    return "".join(_paragraph(style, line, room) for line in broken if line)


def _gathered(items: Iterable[Item], between: Item) -> dict[Align, Item]:
    places: dict[Align, Item] = {}
    for each in items:
        before = places.get(each.place)
        if before is None:
            places[each.place] = each
        elif each.xml:
            xml = before.xml + between.xml + each.xml if before.xml else each.xml
            places[each.place] = Item(each.place, xml, before.ems + between.ems + each.ems)
    return {place: each for place, each in places.items() if each.xml}


def _picked(places: Mapping[Align, Item], wanted: Iterable[Align]) -> _Line:
    return {place: places[place] for place in wanted if place in places}


def _fits(line: _Line, room: float) -> bool:
    left, centre, right = (line[place].ems if place in line else 0.0 for place in _PLACES)
    if centre and (left or right):
        return max(left, right) + centre / 2 + 1 <= room / 2
    return not (left and right) or left + right + 1 <= room


def _paragraph(style: str, line: _Line, room: float) -> str:
    """One paragraph. Text wider than the line stands at the margin: no tab can place it.

    With nothing in the centre the others may pass the centre stop, so the style has none.
    """
    sides = "right" in line and "centre" not in line
    stops: tuple[Align, ...] = ("left", "right") if sides else _PLACES
    xml = ""
    passed = 0
    for stop, place in enumerate(stops):
        if place in line:
            tabs = stop - passed if line[place].ems < room else 0
            xml += "<w:r><w:tab/></w:r>" * tabs + line[place].xml
            passed = stop
    name = f"{style}Sides" if sides else style
    return f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr>{xml}</w:p>'
