"""Sizes, leadings and distances, all in points, from a paper's layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.errors import BriefingError
from briefing.writers.pdf.fonts import BOLD, BOLD_ITALIC, REGULAR

if TYPE_CHECKING:
    from briefing.document.tree import Align, Layout

MILLIMETRE = 72 / 25.4
LEADING = 1.22
"""Of the type size, from one baseline to the next."""

ASCENT = 0.86
"""Of the type size: how far under the top of its line a baseline stands."""

QUOTE_INDENT = 10 * MILLIMETRE
LIST_INDENT = 6.5 * MILLIMETRE
HAIRLINE = 0.4
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

    @property
    def leading(self) -> float:
        """From one baseline to the next."""
        return self.size * LEADING

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline."""
        return self.size * ASCENT


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


@dataclass(frozen=True, slots=True)
class Style:
    """Everything a layout decides."""

    frame: Frame
    body: Type
    attribution: Type
    note: Type
    table: Type
    field: Type
    label: Type
    headings: tuple[Type, Type, Type, Type]
    furniture: float
    """The type size of header and footer."""

    note_above: float
    """From the text to the rule over the notes."""

    note_below: float
    """From that rule to the first note."""

    note_between: float


def style_of(layout: Layout) -> Style:
    """The style a layout asks for. Raises BriefingError `layout-too-small` when its margins leave
    no room for text."""
    size = layout.size
    style = Style(
        frame=_frame(layout),
        body=Type(size, align="justified" if layout.justified else "left", after=size * 0.6),
        attribution=Type(max(size - 1, 6.0), align="right", after=size * 0.8),
        note=Type(layout.note_size),
        table=Type(max(size - 1, 6.0), before=size * 0.4, after=size * 0.8),
        field=Type(size, after=size * 0.5),
        label=Type(max(size - 1, 6.0), BOLD),
        headings=(
            Type(size + 5, BOLD, "centre", after=size * 0.9),
            Type(size + 2, BOLD, before=size * 1.3, after=size * 0.5),
            Type(size + 0.5, BOLD, before=size * 1.1, after=size * 0.4),
            Type(size, BOLD_ITALIC, before=size * 0.9, after=size * 0.35),
        ),
        furniture=max(min(size - 2, 9.0), 6.0),
        note_above=size * 0.9,
        note_below=layout.note_size * 0.45,
        note_between=layout.note_size * 0.18,
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
