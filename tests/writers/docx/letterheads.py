"""Reference documents as a ministry might have them, made with python-docx."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from lxml import etree

GREEN = RGBColor(0x1D, 0x5B, 0x3A)


def logo() -> bytes:
    """A small green PNG with a light disc in it."""
    side = 64
    rows = b"".join(
        b"\0"
        + b"".join(
            b"\xf0\xe6\xc8" if (x - 32) ** 2 + (y - 32) ** 2 < 400 else b"\x1d\x5b\x3a"
            for x in range(side)
        )
        for y in range(side)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def control(tag: str, prompt: str = "", look: str = "", kind: str = "<w:text/>") -> etree._Element:
    """An inline content control that shows a prompt; `look` is what its text is to have."""
    shows = "<w:showingPlcHdr/>" if prompt else ""
    return parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:rPr>{look}</w:rPr><w:alias w:val='{tag}'/>"
        f"<w:tag w:val='{tag}'/><w:id w:val='{zlib.crc32(tag.encode()) >> 1}'/>"
        f"{shows}{kind}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val='PlaceholderText'/>"
        f"</w:rPr><w:t>{prompt or tag}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def block_control(tag: str, *paragraphs: str) -> etree._Element:
    """A content control round paragraphs."""
    held = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)
    return parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:tag w:val='{tag}'/></w:sdtPr>"
        f"<w:sdtContent>{held}</w:sdtContent></w:sdt>"
    )


def letterhead(change: Callable[[Document], None] | None = None) -> bytes:
    """A letterhead with logo, first page and running pages, and controls for what it knows."""
    paper = docx.Document()
    _properties(paper)
    _styles(paper)
    _page(paper)
    _heads(paper)
    _frame(paper)
    if change is not None:
        change(paper)
    buffer = BytesIO()
    paper.save(buffer)
    return buffer.getvalue()


def bare(*elements: etree._Element) -> bytes:
    """A paper with nothing in it but these."""
    paper = docx.Document()
    for element in elements:
        paper.element.body.insert(len(paper.element.body) - 1, element)
    buffer = BytesIO()
    paper.save(buffer)
    return buffer.getvalue()


def _properties(paper: Document) -> None:
    paper.core_properties.author = "Aidar Secretovich"
    paper.core_properties.comments = "kept by nobody"
    paper.core_properties.category = "Letterhead 7"


def _styles(paper: Document) -> None:
    styles = paper.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(12)
    normal.element.rPr.rFonts.set(qn("w:cs"), "Georgia")
    heading = styles["Heading 1"]
    heading.font.name, heading.font.size = "Georgia", Pt(14)
    heading.font.color.rgb = GREEN
    heading.element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)
    title = styles["Title"]
    title.font.name = "Georgia"
    prompt = styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER)
    prompt.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
    motto = styles.add_style("Ministry Motto", WD_STYLE_TYPE.PARAGRAPH)
    motto.font.small_caps = True
    motto.font.color.rgb = GREEN
    body = styles["Body Text"]
    body.paragraph_format.first_line_indent = Mm(10)
    body.paragraph_format.space_after = Pt(8)


def _page(paper: Document) -> None:
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin, section.bottom_margin = Mm(35), Mm(20)
    section.different_first_page_header_footer = True


def _heads(paper: Document) -> None:
    section = paper.sections[0]
    first = section.first_page_header.paragraphs[0]
    first.add_run().add_picture(BytesIO(logo()), width=Mm(18))
    motto = section.first_page_header.add_paragraph("Ministry of Foreign Affairs", "Ministry Motto")
    motto.add_run("   ")
    motto._p.append(control("marking", "Marking", "<w:b/><w:color w:val='9A1B1E'/>"))
    running = section.header.paragraphs[0]
    running.add_run().add_picture(BytesIO(logo()), width=Mm(8))
    running.add_run("\tMFA\t")
    running._p.append(control("marking", "Marking", "<w:b/>"))
    foot = section.footer.paragraphs[0]
    foot.add_run("Ref. ")
    foot._p.append(control("ref", "Reference", "<w:i/>"))
    field(foot, "PAGE", "1")
    section.first_page_footer.paragraphs[0].add_run("example.org")


def _frame(paper: Document) -> None:
    table = paper.add_table(rows=0, cols=2)
    for tag in ("to", "from", "date", "ref"):
        cells = table.add_row().cells
        cells[0].text = tag.capitalize()
        cells[1].paragraphs[0]._p.append(control(tag, f"Enter {tag}", "<w:sz w:val='22'/>"))
    subject = paper.add_paragraph(style="Title")
    subject._p.append(control("subject", "What it is about"))
    paper.element.body.insert(
        len(paper.element.body) - 1, block_control("body", "Write here.", "And here.")
    )
    paper.add_paragraph("Printed by the chancellery.", "Ministry Motto")


def field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """A complex field with what it showed last."""
    for xml in (
        '<w:fldChar w:fldCharType="begin"/>',
        f"<w:instrText>{instruction}</w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{shown}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))
