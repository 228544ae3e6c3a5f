"""Shapes of a scene as Word's own, and boxes of text among them, in one group."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from briefing.charts import EDGE, Dot, Ink, Label, Line, Polyline, Rect, Shape
from briefing.writers.docx.drawing import emu, hatched, solid, stroke

GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
NAMESPACES = (
    f'xmlns:wpg="{GROUP}" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_NONE = "<a:noFill/>"
_NO_MARGINS = 'lIns="0" tIns="0" rIns="0" bIns="0"'


def group(width: float, height: float, members: Iterable[str]) -> str:
    """All members in one group of `width` by `height` points."""
    size = f'cx="{emu(width)}" cy="{emu(height)}"'
    return (
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        f'<a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm></wpg:grpSpPr>'
        f"{''.join(members)}</wpg:wgp>"
    )


def shape(one: Shape) -> str:
    """A shape without words; labels are set in boxes of text."""
    match one:
        case Rect():
            fill = solid(one.fill) if one.fill else _NONE
            fill = hatched(one.stroke) if one.hatched and one.stroke else fill
            edge = stroke(one.stroke, EDGE) if one.stroke else f"<a:ln>{_NONE}</a:ln>"
            return _shape("rect", (one.x, one.y, one.w, one.h), fill + edge)
        case Dot():
            box = (one.x - one.r, one.y - one.r, 2 * one.r, 2 * one.r)
            fill = solid(Ink.PAPER if one.hollow else one.ink)
            return _shape("ellipse", box, fill + stroke(one.ink, EDGE))
        case Line():
            return _line(one)
        case Polyline():
            return "".join(
                _line(Line(*start, *end, one.ink, one.width, one.dashed))
                for start, end in pairwise(one.points)
            )
        case Label():
            return ""


def box(place: tuple[float, float, float, float], style: str, runs: str) -> str:
    """A box of text: its left, top, width and height in points, a paragraph style, its runs."""
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
    held = f"<wps:txbx><w:txbxContent>{paragraph}</w:txbxContent></wps:txbx>"
    body = f'<wps:bodyPr wrap="square" {_NO_MARGINS} anchor="t"><a:noAutofit/></wps:bodyPr>'
    return _shape("rect", place, f"{_NONE}<a:ln>{_NONE}</a:ln>", held + body, ' txBox="1"')


def _line(one: Line) -> str:
    place = (min(one.x0, one.x1), min(one.y0, one.y1), abs(one.x1 - one.x0), abs(one.y1 - one.y0))
    rising = (one.x1 - one.x0) * (one.y1 - one.y0) < 0
    look = stroke(one.ink, one.width, dashed=one.dashed)
    return _shape("line", place, look, turned=' flipV="1"' if rising else "")


def _shape(
    form: str,
    place: tuple[float, float, float, float],
    look: str,
    content: str = "<wps:bodyPr/>",
    kind: str = "",
    turned: str = "",
) -> str:
    x, y, width, height = (emu(length) for length in place)
    return (
        f'<wps:wsp><wps:cNvSpPr{kind}/><wps:spPr><a:xfrm{turned}><a:off x="{x}" y="{y}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="{form}"><a:avLst/>'
        f"</a:prstGeom>{look}</wps:spPr>{content}</wps:wsp>"
    )
