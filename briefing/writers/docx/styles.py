"""The style sheet: Word's own styles, set sober, and the few of ours it has none for."""

from __future__ import annotations

from briefing.document.tree import Layout
from briefing.writers.docx import languages
from briefing.writers.docx.columns import GUTTER
from briefing.writers.docx.lists import BULLETS, NUMBERS, PARAGRAPHS
from briefing.writers.docx.sheet import character, fonts, paragraph, size, spacing, table
from briefing.writers.docx.units import dxa, text_width
from briefing.writers.docx.xml import part

# As `charts` lays timelines out, in points.
TIMELINE_SIZE = 9.5
TIMELINE_LEADING = 12.0
_NAVY = "1B2A41"
_GREY = "7F7F7F"
_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_INK = f'<w:color w:val="{_NAVY}"/>'
_KEEP_TOGETHER = "<w:keepNext/><w:keepLines/>"
_UNBROKEN = "<w:suppressAutoHyphens/>"
_LINE = 264
_LEAST_GAP = 20
_QUOTE_INDENT = dxa(8)
_LIST_INDENT = 360


def styles(layout: Layout, language: str) -> bytes:
    """The styles part for a layout and the paper's language."""
    return part(
        "w:styles",
        _defaults(layout, language)
        + _STANDING
        + _headings(layout)
        + _texts(layout)
        + _contents(layout)
        + _captions(layout)
        + _TIMELINE
        + _cells(layout)
        + _TABLES
        + _furniture(layout)
        + _characters(),
    )


def _defaults(layout: Layout, language: str) -> str:
    """Font, size and language of everything; latent styles stay hidden until used."""
    spoken = languages.run_properties(language)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(layout.font)}{size(layout.size)}"
        f"{spoken}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
        'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    )


# The defaults of the four kinds, which every style sheet has.
_STANDING = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
    "<w:unhideWhenUsed/></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    "</w:tblPr></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
)


def _white(layout: Layout, before: int = 0, after: int = 0, line: int = 240) -> str:
    """Space between blocks, as open or tight as the layout asks for."""
    return spacing(round(before * layout.spacing), round(after * layout.spacing), line)


def _headings(layout: Layout) -> str:
    base = layout.size
    title = _KEEP_TOGETHER + _UNBROKEN + _white(layout, after=160)
    looks = (
        (_BOLD, base * 1.2, _white(layout, before=300, after=90)),
        (_BOLD, base * 1.05, _white(layout, before=220, after=70)),
        (_BOLD + _ITALIC, base, _white(layout, before=180, after=60)),
    )
    kind = _KEEP_TOGETHER + _white(layout, after=60)
    over = paragraph("Subtitle", "Subtitle", kind, _BOLD + _INK + size(base), "Title")
    named = paragraph("Title", "Title", title, _INK + size(base * 1.8), "BodyText")
    return (
        named
        + over
        + "".join(
            paragraph(
                f"Heading{level + 1}",
                f"heading {level + 1}",
                f'{_KEEP_TOGETHER}{_UNBROKEN}{space}<w:outlineLvl w:val="{level}"/>',
                weight + _INK + size(points),
                "BodyText",
            )
            for level, (weight, points, space) in enumerate(looks)
        )
    )


def _texts(layout: Layout) -> str:
    even = '<w:jc w:val="both"/>' if layout.justified else ""
    gap = round(layout.size * 12)
    body = _white(layout, after=gap, line=_LINE)
    item = _white(layout, after=gap * 3 // 4, line=_LINE)
    aside = f'<w:ind w:left="{_QUOTE_INDENT}" w:right="{_QUOTE_INDENT}"/>'
    under = f'<w:ind w:left="{_LIST_INDENT}"/>'
    speaker = _white(layout, after=gap + 40, line=_LINE) + aside
    note = spacing(after=40)
    return (
        paragraph("BodyText", "Body Text", body + even)
        + paragraph("NumberedParagraph", "Numbered Paragraph", _numbered(PARAGRAPHS) + body + even)
        + paragraph("Quote", "Quote", _KEEP_TOGETHER + item + aside + even)
        + paragraph("Attribution", "Attribution", speaker, size(layout.size - 0.5))
        + paragraph("ListBullet", "List Bullet", _numbered(BULLETS) + item + even)
        + paragraph("ListNumber", "List Number", _numbered(NUMBERS) + item + even)
        + paragraph("ListContinue", "List Continue", item + under + even)
        + paragraph("FootnoteText", "footnote text", note, size(layout.note_size))
    )


def _contents(layout: Layout) -> str:
    """The title of the contents, which is no heading itself, and a line for each level."""
    title = _KEEP_TOGETHER + _UNBROKEN + _white(layout, before=300, after=90)
    width = text_width(layout)
    stop = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
    return paragraph(
        "TOCHeading", "TOC Heading", title, _BOLD + _INK + size(layout.size * 1.2), "BodyText"
    ) + "".join(
        paragraph(
            f"TOC{level}",
            f"toc {level}",
            f"{stop}{_UNBROKEN}{_white(layout, after=60)}"
            f'<w:ind w:left="{_LIST_INDENT * (level - 1)}"/>',
        )
        for level in (1, 2, 3)
    )


def _captions(layout: Layout) -> str:
    """A caption over a table, a figure and the caption under it, the notes under a table."""
    small = size(layout.size - 1)
    over = "<w:keepNext/><w:keepLines/>" + _UNBROKEN + _white(layout, before=160, after=60)
    under = '<w:keepNext w:val="0"/>' + _white(layout, before=60, after=200)
    figure = "<w:keepNext/>" + _white(layout, before=120, after=60)
    notes = _white(layout, before=60, after=200) + "<w:contextualSpacing/>"
    return (
        paragraph("Caption", "caption", over, small, "BodyText")
        + paragraph("FigureCaption", "Figure Caption", under, "", "BodyText", "Caption")
        + paragraph("Figure", "Figure", figure, "", "FigureCaption")
        + paragraph("TableNote", "Table Note", notes, size(layout.note_size))
    )


_TIMELINE_LINE = _UNBROKEN + spacing(line=round(TIMELINE_LEADING * 20), exact=True)
_TIMELINE = paragraph(
    "TimelineDate",
    "Timeline Date",
    f'{_TIMELINE_LINE}<w:jc w:val="right"/>',
    f"{_BOLD}{_INK}{size(TIMELINE_SIZE)}",
) + paragraph("TimelineText", "Timeline Text", _TIMELINE_LINE, size(TIMELINE_SIZE))


def _numbered(definition: int) -> str:
    return f'<w:numPr><w:numId w:val="{definition}"/></w:numPr>'


def _cells(layout: Layout) -> str:
    """Paragraphs in tables: alignment is a style, so that no cell is formatted by hand."""
    small = size(layout.size - 1)
    gap = max(_LEAST_GAP, round(160 * layout.spacing))
    room = spacing(before=30, after=30)
    head = "<w:keepNext/>" + room
    right, centre = '<w:jc w:val="right"/>', '<w:jc w:val="center"/>'
    field = spacing(before=40, after=40)
    return (
        paragraph("TableText", "Table Text", room, small)
        + paragraph("TableNumber", "Table Number", room + right, small)
        + paragraph("TableCentred", "Table Centred", room + centre, small)
        + paragraph("TableHead", "Table Head", head, _BOLD + small)
        + paragraph("TableHeadNumber", "Table Head Number", head + right, _BOLD + small)
        + paragraph("TableHeadCentred", "Table Head Centred", head + centre, _BOLD + small)
        + paragraph("TableGap", "Table Gap", spacing(line=gap, exact=True))
        + paragraph("SectionEnd", "Section End", spacing(line=_LEAST_GAP, exact=True))
        + paragraph("FieldLabel", "Field Label", field, _BOLD)
        + paragraph("FieldText", "Field Text", field)
    )


def _edge(side: str, eighths: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour}"/>'


def _margins(top: int, left: int, bottom: int, right: int) -> str:
    sides = zip(("top", "left", "bottom", "right"), (top, left, bottom, right), strict=True)
    cells = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return f"<w:tblCellMar>{cells}</w:tblCellMar>"


_TABLES = (
    table(
        "MemoTable",
        "Memo Table",
        f"<w:tblPr><w:tblBorders>{_edge('top', 8, _NAVY)}{_edge('bottom', 8, _NAVY)}"
        f"{_edge('insideH', 4, 'BFBFBF')}</w:tblBorders>{_margins(20, 85, 20, 85)}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{_edge("bottom", 6, _NAVY)}'
        '</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
    )
    + table(
        "FieldTable",
        "Field Table",
        f"<w:tblPr><w:tblBorders>{_edge('bottom', 8, _NAVY)}</w:tblBorders>"
        f"{_margins(0, 0, 20, 120)}</w:tblPr>",
    )
    + table("ColumnsTable", "Columns Table", f"<w:tblPr>{_margins(0, 0, 0, GUTTER)}</w:tblPr>")
)


def _furniture(layout: Layout) -> str:
    """Lines with stops at centre and right, and lines with text at both sides alone."""
    width = text_width(layout)
    centre = f'<w:tab w:val="center" w:pos="{width // 2}"/>'
    right = f'<w:tab w:val="right" w:pos="{width}"/>'
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{_GREY}"/></w:pBdr>'
    below = spacing(after=160) + "<w:contextualSpacing/>"
    small = size(layout.note_size)
    three, two = f"<w:tabs>{centre}{right}</w:tabs>", f"<w:tabs>{right}</w:tabs>"
    return (
        paragraph("Header", "header", rule + three + below, small)
        + paragraph("HeaderSides", "Header Sides", rule + two + below, small)
        + paragraph("Footer", "footer", three, small)
        + paragraph("FooterSides", "Footer Sides", two, small)
    )


def _characters() -> str:
    raised = '<w:vertAlign w:val="superscript"/>'
    link = f'{_INK}<w:u w:val="single"/>'
    return (
        character("Emphasis", "Emphasis", _ITALIC)
        + character("Strong", "Strong", _BOLD)
        + character("IntenseEmphasis", "Intense Emphasis", _BOLD + _ITALIC)
        + character("Hyperlink", "Hyperlink", link)
        + character("HyperlinkEmphasis", "Hyperlink Emphasis", _ITALIC, "Hyperlink")
        + character("HyperlinkStrong", "Hyperlink Strong", _BOLD, "Hyperlink")
        + character("HyperlinkIntense", "Hyperlink Intense", _BOLD + _ITALIC, "Hyperlink")
        + character("FootnoteReference", "footnote reference", raised)
        + character("TableNoteMark", "Table Note Mark", raised)
        + character("Marking", "Marking", _BOLD)
        + character("Draft", "Draft", _BOLD)
        + character("CaptionLabel", "Caption Label", _BOLD)
    )
