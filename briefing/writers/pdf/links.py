"""Links: annotations on pages, under their elements, and the spots they lead to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from briefing.writers.pdf.style import RULE
from briefing.writers.pdf.syntax import text_string

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.tags import Element, Structure

_HEARD = 120
"""Characters told to who hears a link."""

_KEPT_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"
_ASCII_ADDRESS = re.compile(r"[\w.!#$%&'()*+,/:;=?@\[\]~-]*", re.ASCII)


Spot = tuple[int, float, float]
"""A place to jump to: a page, and points from its top left."""

Box = tuple[float, float, float, float]
"""A rectangle in points from the top left of its page: left, top, right, bottom."""


@lru_cache(8)
def _address(url: str) -> tuple[str, str]:
    """An address as what a link does and what is heard of it; one link follows another to the
    same."""
    address = url
    if not _ASCII_ADDRESS.fullmatch(url):
        address = quote(url, safe=_KEPT_IN_ADDRESSES, errors="replace")
    return f"/A<</S/URI/URI{text_string(address)}>>", text_string(url)


def in_page(box: Box, height: float) -> str:
    """A rectangle as a file has it, from the bottom left of a page so high."""
    x0, y0, x1, y1 = box
    return "%.2f %.2f %.2f %.2f" % (x0, height - y1, x1, height - y0)  # noqa: UP031  quicker


class Links:
    """Writes the links of one page after another; `numbers` are the objects of all pages."""

    def __init__(
        self, container: Container, structure: Structure, height: float, numbers: list[int]
    ) -> None:
        self._container = container
        self._structure = structure
        self._height = height
        self._numbers = numbers
        self._written: list[int] = []

    def page(self) -> list[int]:
        """The objects of the page's links; the next page begins."""
        written, self._written = self._written, []
        return written

    def address(self, element: Element, box: Box, url: str) -> None:
        """A link to an address."""
        self._annotate(element, box, *_address(url))

    def within(self, element: Element, box: Box, spot: Spot, heard: str) -> None:
        """A link to a spot of this paper; `heard` tells what is there."""
        if len(heard) > _HEARD:
            heard = heard[:_HEARD].rsplit(" ", 1)[0] + "\u2026"
        self._annotate(element, box, f"/Dest{self.destination(spot)}", text_string(heard))

    def destination(self, spot: Spot) -> str:
        """A spot as an explicit destination (ISO 32000-1, 12.3.2.2)."""
        page, x, y = spot
        above = self._height - y + RULE
        return "[%d 0 R /XYZ %.2f %.2f null]" % (self._numbers[page], x, above)  # noqa: UP031

    def _annotate(self, element: Element, box: Box, action: str, heard: str) -> None:
        number = self._container.count + 1
        key = self._structure.annotate(element, number, len(self._numbers))
        self._container.add(
            f"<</Type/Annot/Subtype/Link/Rect[{in_page(box, self._height)}]"
            f"/Border[0 0 0]/F 4/StructParent {key}/Contents{heard}{action}>>"
        )
        self._written.append(number)
