"""The bricks of a style sheet: one function for each kind of style, one for each property."""

from __future__ import annotations

from briefing.writers.docx.units import half_points
from briefing.writers.docx.xml import quoted

# Styles Word knows by these names; any other is ours and says so (`w:customStyle`).
_BUILT_IN = frozenset(
    {
        "Subtitle",
        "Title",
        "heading 1",
        "heading 2",
        "heading 3",
        "Body Text",
        "Quote",
        "List Bullet",
        "List Number",
        "List Continue",
        "caption",
        "TOC Heading",
        "toc 1",
        "toc 2",
        "toc 3",
        "footnote text",
        "footnote reference",
        "header",
        "footer",
        "Hyperlink",
        "Emphasis",
        "Strong",
        "Intense Emphasis",
    }
)


def fonts(family: str) -> str:
    """One family for every script."""
    name = quoted(family)
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def size(points: float) -> str:
    """A size in points, for every script."""
    half = half_points(points)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def spacing(before: int = 0, after: int = 0, line: int = 240, *, exact: bool = False) -> str:
    """Space in dxa above and below; `line` in 240ths of a line, or in dxa when exact."""
    rule = "exact" if exact else "auto"
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'


def paragraph(
    style: str, name: str, look: str, run: str = "", following: str = "", base: str = "Normal"
) -> str:
    """A paragraph style: `look` is the content of `w:pPr`, `run` of `w:rPr`."""
    after = f'<w:next w:val="{following}"/>' if following else ""
    run = f"<w:rPr>{run}</w:rPr>" if run else ""
    return _style(
        "paragraph",
        style,
        name,
        f'<w:basedOn w:val="{base}"/>{after}',
        f"<w:pPr>{look}</w:pPr>{run}",
    )


def character(style: str, name: str, look: str, base: str = "DefaultParagraphFont") -> str:
    """A character style: `look` is the content of `w:rPr`."""
    return _style(
        "character", style, name, f'<w:basedOn w:val="{base}"/>', f"<w:rPr>{look}</w:rPr>"
    )


def table(style: str, name: str, look: str) -> str:
    """A table style: `look` is what stands in it from `w:tblPr` on."""
    return _style("table", style, name, '<w:basedOn w:val="TableNormal"/>', look)


def _style(kind: str, style: str, name: str, ties: str, look: str) -> str:
    ours = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{ours} w:styleId="{style}"><w:name w:val="{name}"/>{ties}'
        f'<w:uiPriority w:val="1"/><w:qFormat/>{look}</w:style>'
    )
