"""DrawingML: the frame a picture stands in on a line of text, and the look of its lines."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.charts import Ink
from briefing.writers.docx.xml import quoted

EMU = 12_700
"""English Metric Units to the point."""

_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WORD = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
A = f'xmlns:a="{_MAIN}"'


@dataclass(frozen=True, slots=True)
class Frame:
    """What a picture is to who sees it and who does not: number, name, words, size in points."""

    number: int
    name: str
    alt: str
    width: float
    height: float


def emu(points: float) -> int:
    """Points as English Metric Units."""
    return round(points * EMU)


def inline(frame: Frame, kind: str, content: str) -> str:
    """A drawing that stands like a letter in its line; `kind` is the URI of its content."""
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_WORD}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{emu(frame.width)}" cy="{emu(frame.height)}"/>'
        f'<wp:docPr id="{frame.number}" name="{quoted(frame.name)}" descr="{quoted(frame.alt)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic {A}><a:graphicData uri="{kind}">{content}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def solid(ink: Ink) -> str:
    """A fill of one colour."""
    return f'<a:solidFill><a:srgbClr val="{ink.hex}"/></a:solidFill>'


def hatched(ink: Ink) -> str:
    """A fill of rising strokes on paper: what is planned."""
    return (
        f'<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="{ink.hex}"/></a:fgClr>'
        f'<a:bgClr><a:srgbClr val="{Ink.PAPER.hex}"/></a:bgClr></a:pattFill>'
    )


def stroke(ink: Ink, points: float, *, dashed: bool = False) -> str:
    """A line."""
    dash = '<a:prstDash val="sysDash"/>' if dashed else ""
    return f'<a:ln w="{emu(points)}">{solid(ink)}{dash}</a:ln>'


def picture(frame: Frame, relationship: str) -> str:
    """A drawing that shows an image of the package."""
    size = f'cx="{emu(frame.width)}" cy="{emu(frame.height)}"'
    content = (
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr id="{frame.number}" '
        f'name="{quoted(frame.name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return inline(frame, _PICTURE, content)
