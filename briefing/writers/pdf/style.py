"""Sizes, leadings and distances, all in points, from a paper's layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.errors import BriefingError
from briefing.writers.pdf.fonts import BOLD, BOLD_ITALIC, REGULAR

if TYPE_CHECKING:
    from briefing.document.tree import Align, Layout

MILLIMETRE = 72 / 25.4
SINGLE = 1.15
"""The family's own line height, of its size: what Word calls single spacing."""

_ASCENT = 0.89
"""Of the type size: how far under the top of a single line the baseline stands."""

_OPEN = 1.1
"""Lines of running text, of single ones."""

QUOTE_INDENT = 10 * MILLIMETRE
LIST_INDENT = 6.5 * MILLIMETRE
BLACK = "0 g"
GREY = "0.5 g"
PALE = "0.75 g"
NAVY = "0.106 0.165 0.255 rg"
LINK_INK = "0.106 0.227 0.451 rg"

HAIRLINE = 0.5
RULE = 0.75
_PAGES = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
_FEWEST_LINES = 8
_NARROWEST = 90.0


class Type(NamedTuple):
    """How one kind of paragraph is set."""

    size: float
    style: int = REGULAR
    align: Align | Literal["justified"] = "left"
    before: float = 0.0
    after: float = 0.0
    lines: float = 1.0
    ink: str = BLACK
    divided: bool = False
    """Whether its words may be."""

    @property
    def leading(self) -> float:
        """From one baseline to the next."""
        return self.size * SINGLE * self.lines

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline."""
        return self.size * (_ASCENT + SINGLE * (self.lines - 1))


class Frame(NamedTuple):
    """The page and the part of it the text fills, from the top left."""

    page_width: float
    page_height: float
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where lines end."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where the last note may end."""
        return self.top + self.height


class Style(NamedTuple):
    """Everything a layout decides."""

    frame: Frame
    body: Type
    attribution: Type
    kind: Type
    note: Type
    table: Type
    field: Type
    label: Type
    headings: tuple[Type, Type, Type, Type]
    caption: Type
    figure: Type
    contents: Type
    contents_title: Type
    furniture: float
    """The type size of header and footer."""

    note_above: float
    """From the text to the rule over the notes."""

    note_below: float
    """From that rule to the first note."""

    note_between: float

    item_after: float
    """Between the items of a list."""


def style_of(layout: Layout) -> Style:
    """The style a layout asks for. Raises BriefingError `layout-too-small` when its margins leave
    no room for text."""
    size, white = layout.size, layout.size * layout.spacing
    small = max(size - 1, 6.0)
    even: Align | Literal["justified"] = "justified" if layout.justified else "left"
    style = Style(
        frame=_frame(layout),
        body=Type(size, align=even, after=white * 0.6, lines=_OPEN, divided=layout.hyphenate),
        kind=Type(size, BOLD, after=white * 0.3, ink=NAVY),
        attribution=Type(size - 0.5, after=white * 0.6 + 2 * layout.spacing, lines=_OPEN),
        note=Type(layout.note_size, divided=layout.hyphenate),
        table=Type(small, before=white * 0.3, after=white * 0.8, divided=layout.hyphenate),
        field=Type(size, after=white * 0.6, divided=layout.hyphenate),
        label=Type(size, BOLD),
        headings=(
            Type(size * 1.8, after=white * 0.75, ink=NAVY),
            Type(size * 1.2, BOLD, before=white * 1.35, after=white * 0.42, ink=NAVY),
            Type(size * 1.05, BOLD, before=white, after=white * 0.32, ink=NAVY),
            Type(size, BOLD_ITALIC, before=white * 0.8, after=white * 0.28, ink=NAVY),
        ),
        caption=Type(small, before=white * 0.5, after=white * 0.45),
        figure=Type(small, before=white * 0.5, after=white * 0.7),
        contents=Type(size, after=white * 0.22),
        contents_title=Type(size * 1.2, BOLD, before=white * 0.5, after=white * 0.42, ink=NAVY),
        furniture=max(min(size - 2, 9.0), 6.0),
        note_above=size * 0.9,
        note_below=layout.note_size * 0.45,
        note_between=layout.note_size * 0.22,
        item_after=white * 0.3,
    )
    roomy = style.frame.height >= _FEWEST_LINES * style.headings[0].leading
    if not (roomy and style.frame.width >= max(_NARROWEST, 6 * size)):
        raise BriefingError("layout-too-small", id=layout.id)
    return style


def _frame(layout: Layout) -> Frame:
    width, height = _PAGES[layout.page]
    left, top = layout.left * MILLIMETRE, max(layout.top * MILLIMETRE, 34.0)
    right, bottom = layout.right * MILLIMETRE, max(layout.bottom * MILLIMETRE, 34.0)
    return Frame(width, height, left, top, width - left - right, height - top - bottom)
