"""The section: sheet, margins, and which header and footer serve which page."""

from __future__ import annotations

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefing.document.tree import Layout
from briefing.writers.docx.furniture import Furniture
from briefing.writers.docx.package import Leaf
from briefing.writers.docx.units import dxa, page_size

_LEAST_EDGE = 8.0


def leaves(furniture: Furniture) -> list[Leaf]:
    """The header and footer parts."""
    return [
        Leaf(
            f"{root}-{furniture.name}{pages}",
            relation,
            f"/word/{root}-{furniture.name}{pages}.xml",
            content_type,
            blob,
        )
        for root, relation, content_type, parts in (
            ("header", RT.HEADER, CT.WML_HEADER, furniture.headers),
            ("footer", RT.FOOTER, CT.WML_FOOTER, furniture.footers),
        )
        for pages, blob in parts.items()
    ]


def properties(layout: Layout, furniture: Furniture) -> str:
    """The element that ends a section. Header and footer stand halfway into their margins."""
    width, height = page_size(layout)
    references = "".join(
        f'<w:{root}Reference w:type="{pages}" r:id="{root}-{furniture.name}{pages}"/>'
        for root, parts in (("header", furniture.headers), ("footer", furniture.footers))
        for pages in parts
    )
    first = "<w:titlePg/>" if furniture.first else ""
    anew = '<w:pgNumType w:start="1"/>' if furniture.anew else ""
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{dxa(layout.top)}" w:right="{dxa(layout.right)}" '
        f'w:bottom="{dxa(layout.bottom)}" w:left="{dxa(layout.left)}" '
        f'w:header="{_edge(layout.top)}" w:footer="{_edge(layout.bottom)}" w:gutter="0"/>'
        f"{anew}{first}</w:sectPr>"
    )


def ending(properties: str) -> str:
    """The paragraph that ends a section before the last; a point high, it takes no line."""
    return f'<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>{properties}</w:pPr></w:p>'


def _edge(margin: float) -> int:
    return dxa(min(margin, max(_LEAST_EDGE, margin / 2)))
