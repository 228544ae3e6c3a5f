"""Slabs: the strips, a line or a table row high, of which pages are built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing.charts import Shape
    from briefing.writers.pdf.lines import Line
    from briefing.writers.pdf.runs import Footnote, Step
    from briefing.writers.pdf.style import Type
    from briefing.writers.pdf.tags import Element

    Text = tuple[Line, float, float, Element]
    """A line, where it begins from the page's left, its baseline from the slab's top."""


class Rule(NamedTuple):
    """A horizontal rule, `y` from the slab's top."""

    x0: float
    x1: float
    y: float
    weight: float
    colour: str


class Bookmark(NamedTuple):
    """An entry of the outline; the top level is 1."""

    level: int
    title: str


class Slice(NamedTuple):
    """Lines `start` to `stop` of a note, `y` points under the top of the frame or the slab."""

    note: Footnote
    start: int
    stop: int
    y: float


class Leader(NamedTuple):
    """The dots and the page number, ending at `x1`, of an entry of the contents that leads to an
    anchor; `text` is the entry's last line."""

    anchor: str
    path: tuple[Step, ...]
    text: Text
    x1: float
    kind: Type


class Picture(NamedTuple):
    """Shapes of a figure, from the slab's top left, drawn `scale` times their size."""

    element: Element
    shapes: tuple[Shape, ...]
    scale: float


@dataclass(slots=True, eq=False)
class Slab:
    """A strip of the page that is never divided; in the end `y` points under the top of the frame.

    `gap` is the space above it, dropped at the top of a page; `keep` holds the next slab on the
    same page. `head` is the table head to be repeated when a page begins with this slab; `again`
    marks one that is. `anchors` are the names under which cross-references and contents find it,
    `below` the part of a table's note it is. `notes` are the footnotes called here that stand at
    the foot of the page, in reading order.
    """

    height: float
    x0: float
    x1: float
    texts: list[Text]
    notes: tuple[Footnote, ...] = ()
    origins: tuple[str, ...] = ()
    gap: float = 0.0
    keep: bool = False
    rules: tuple[Rule, ...] = ()
    head: Slab | None = None
    bookmark: Bookmark | None = None
    anchors: tuple[str, ...] = ()
    below: Slice | None = None
    leader: Leader | None = None
    picture: Picture | None = None
    again: bool = False
    y: float = 0.0


class Column(NamedTuple):
    """The width a paragraph fills."""

    x: float
    width: float

    def inset(self, left: float, right: float = 0.0) -> Column:
        """This column, indented."""
        return Column(self.x + left, self.width - left - right)


def shift(line: Line, width: float, align: str, hang: float = 0.0) -> float:
    """How far a line stands from the left of its column. Where it is set to the right, the note
    marks at its end may hang out by `hang` points, so that figures stand under figures."""
    if align == "right":
        marks = 0.0
        for _, run, _, piece in reversed(line.pieces):
            if run.note is None:
                break
            marks += piece
        return width - line.width + min(marks, hang)
    if align == "centre":
        return (width - line.width) / 2
    return 0.0


def paragraph(
    lines: list[Line],
    column: Column,
    kind: Type,
    element: Element,
    origins: tuple[str, ...] = (),
) -> list[Slab]:
    """One slab a line; the first two lines hold together, and the last two."""
    height, baseline, (x0, width) = kind.leading, kind.baseline, column
    x1, even = x0 + width, kind.align in {"left", "justified"}
    slabs = []
    for line in lines:
        x = x0 if even else x0 + shift(line, width, kind.align)
        text = (line, x, baseline, element)
        slabs.append(Slab(height, x0, x1, [text], line.notes, origins))
    for slab in (*slabs[:1], *slabs[-2:-1]) if len(slabs) > 1 else ():
        slab.keep = True
    return slabs
