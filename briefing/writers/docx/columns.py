"""What is said in two languages side by side: a table of two cells, without rules."""

from __future__ import annotations

from briefing.document.tree import Layout
from briefing.writers.docx.units import dxa, text_width

GUTTER = dxa(6)
CLOSED = "</w:tbl>"
_NO_PART_APART = '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" ' + (
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)


def opened(layout: Layout) -> str:
    """The start of the table. The gutter is each cell's right margin, so the table is wider than
    the text by one of them."""
    width = side_width(layout) + GUTTER
    grid = f'<w:gridCol w:w="{width}"/>' * 2
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="ColumnsTable"/><w:tblW w:w="{2 * width}" '
        f'w:type="dxa"/><w:tblLayout w:type="fixed"/>{_NO_PART_APART}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def row(left: str, right: str, layout: Layout) -> str:
    """A row, which goes on over the page where it must."""
    width = side_width(layout) + GUTTER
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{side}</w:tc>'
        for side in (left, right)
    )
    return f"<w:tr>{cells}</w:tr>"


def side_width(layout: Layout) -> int:
    """The width of the text on either side, in dxa."""
    return (text_width(layout) - GUTTER) // 2
