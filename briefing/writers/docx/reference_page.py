"""The reference document's page: how wide its text is, and what is to stand above it."""

from __future__ import annotations

from dataclasses import replace

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from briefing.document.tree import Layout
from briefing.writers.docx import section
from briefing.writers.docx.furniture import Furniture
from briefing.writers.docx.package import Leaf
from briefing.writers.docx.reference_package import R, W, elements, value
from briefing.writers.docx.units import page_size
from briefing.writers.docx.xml import part

_A4 = (11906, 16838)
_INCH = 1440
_MILLIMETRE = _INCH / 25.4
_KINDS = {"header": RT.HEADER, "footer": RT.FOOTER}


def end_in_section(root: etree._Element, layout: Layout) -> None:
    """Give the body a last section where it has none."""
    body = root.find(f"{W}body")
    if body is not None and body.find(f"{W}sectPr") is None:
        body.extend(elements(section.properties(layout, Furniture({}, {}, False))))


def laid_out(
    layout: Layout, root: etree._Element, mark: etree._Element, size: float | None
) -> Layout:
    """The layout as wide as the text where the mark stands; `size` is that of plain text.

    What the page is not (A4 or Letter) goes into the right margin: writers ask for the width.
    """
    everything = list(root.iter())
    following = everything[everything.index(mark) :]
    properties = next((each for each in following if each.tag == f"{W}sectPr"), None)
    if properties is None:
        return layout
    sheet, margins = properties.find(f"{W}pgSz"), properties.find(f"{W}pgMar")
    width = _number(sheet, "w", _A4[0])
    left, right = _number(margins, "left", _INCH), _number(margins, "right", _INCH)
    columns = properties.find(f"{W}cols")
    count, gap = _number(columns, "num", 1), _number(columns, "space", 720)
    text = (width - left - right - _number(margins, "gutter", 0) - (count - 1) * gap) // count
    known = replace(layout, page="Letter" if width == 12240 else "A4")
    return replace(
        known,
        left=left / _MILLIMETRE,
        right=(page_size(known)[0] - left - text) / _MILLIMETRE,
        top=abs(_number(margins, "top", _INCH)) / _MILLIMETRE,
        bottom=abs(_number(margins, "bottom", _INCH)) / _MILLIMETRE,
        size=size or layout.size,
        note_size=min(layout.note_size, size) if size else layout.note_size,
    )


def references(root: etree._Element) -> list[etree._Element]:
    """The elements of all sections that name a header or footer."""
    return list(root.iter(f"{W}headerReference", f"{W}footerReference"))


def unheaded(root: etree._Element, mirrored: bool) -> list[str]:
    """The kinds of page of the first section that have no header: "default", "first", "even"."""
    sections = list(root.iter(f"{W}sectPr"))
    wanted = ["default"]
    if any(each.find(f"{W}titlePg") is not None for each in sections):
        wanted.append("first")
    if mirrored:
        wanted.append("even")
    had = {value(each, "type") for each in sections[0].iter(f"{W}headerReference")}
    return [each for each in wanted if each not in had]


def head(root: etree._Element, kind: str, content: str) -> Leaf:
    """A new header for a kind of page of the first section, which the others inherit."""
    leaf = Leaf(
        f"frame-banner-{kind}",
        RT.HEADER,
        f"/word/frame-banner-{kind}.xml",
        CT.WML_HEADER,
        part("w:hdr", content),
    )
    first = next(root.iter(f"{W}sectPr"))
    told = {f"{W}type": kind, f"{R}id": leaf.id}
    first.insert(0, etree.Element(f"{W}headerReference", told))
    return leaf


def _number(element: etree._Element | None, name: str, otherwise: int) -> int:
    try:
        return int(value(element, name))
    except ValueError:
        return otherwise
