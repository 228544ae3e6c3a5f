from __future__ import annotations

from lxml import etree
from writers.docx import samples
from writers.docx.parts import W, attribute

from briefing.document.tree import Layout
from briefing.writers.docx.settings import settings
from briefing.writers.docx.styles import styles
from briefing.writers.docx.units import text_width


def sheet(layout: Layout | None = None, language: str = "en-GB") -> etree._Element:
    return etree.fromstring(styles(layout or Layout(), language))


def style(root: etree._Element, name: str) -> etree._Element:
    found = root.find(f"{W}style[@{W}styleId='{name}']")
    assert found is not None, name
    return found


def test_the_layout_sets_font_size_and_language() -> None:
    root = sheet(Layout(font="Arial", size=12, note_size=8.5), "kk")
    path = "w:docDefaults/w:rPrDefault/w:rPr/"

    families = {
        attribute(root, f"{path}w:rFonts", each) for each in ("ascii", "hAnsi", "cs", "eastAsia")
    }
    assert families == {"Arial"}
    assert attribute(root, f"{path}w:sz") == "24"
    assert attribute(root, f"{path}w:lang") == "kk-KZ"
    assert attribute(style(root, "FootnoteText"), "w:rPr/w:sz") == "17"


def test_words_own_styles_are_not_called_custom() -> None:
    root = sheet()

    for name in (
        "FootnoteText",
        "FootnoteReference",
        "Hyperlink",
        "Title",
        "Heading1",
        "Quote",
        "ListBullet",
        "ListNumber",
        "BodyText",
        "Header",
        "Footer",
        "Emphasis",
        "Strong",
    ):
        assert style(root, name).get(f"{W}customStyle") is None, name
    assert style(root, "Attribution").get(f"{W}customStyle") == "1"


def test_no_stop_of_the_contents_stands_behind_the_end_of_their_lines() -> None:
    """LibreOffice prints nothing that a stop behind the right indent would place."""
    for level in (1, 2, 3):
        contents = style(sheet(), f"TOC{level}")
        assert int(attribute(contents, "w:pPr/w:tabs/w:tab", "pos")) == text_width(Layout())
        assert contents.find(f"{W}pPr/{W}ind").get(f"{W}right") is None


def test_headings_stay_with_what_follows() -> None:
    for name in ("Title", "Heading1", "Heading2", "Heading3", "Quote"):
        assert style(sheet(), name).find(f"{W}pPr/{W}keepNext") is not None


def test_only_running_text_is_justified() -> None:
    even = sheet(Layout(justified=True))

    assert attribute(style(even, "BodyText"), "w:pPr/w:jc") == "both"
    assert style(even, "Heading1").find(f"{W}pPr/{W}jc") is None
    assert style(even, "FootnoteText").find(f"{W}pPr/{W}jc") is None
    assert style(sheet(), "BodyText").find(f"{W}pPr/{W}jc") is None


def test_the_header_has_a_rule_below() -> None:
    assert style(sheet(), "Header").find(f"{W}pPr/{W}pBdr/{W}bottom") is not None


def test_settings_name_the_language_and_the_separators() -> None:
    root = etree.fromstring(settings(samples.rich()))

    assert attribute(root, "w:themeFontLang") == "en-GB"
    assert [each.get(f"{W}id") for each in root.iterfind(f"{W}footnotePr/{W}footnote")] == [
        "-1",
        "0",
    ]


def test_the_layout_opens_or_tightens_the_white_between_blocks() -> None:
    def white(spacing: float, name: str) -> tuple[str, str]:
        found = style(sheet(Layout(spacing=spacing)), name)
        return attribute(found, "w:pPr/w:spacing", "before"), attribute(
            found, "w:pPr/w:spacing", "after"
        )

    assert white(1.0, "Heading1") == ("300", "90")
    assert white(0.5, "Heading1") == ("150", "45")
    assert white(1.5, "BodyText") == ("0", "198")
    assert white(0.5, "TableText") == white(1.0, "TableText")


def test_words_are_broken_where_the_layout_lets_them() -> None:
    def hyphens(**given: bool) -> bool:
        root = etree.fromstring(settings(samples.document(layout=Layout(**given))))
        return root.find(f"{W}autoHyphenation") is not None

    assert not hyphens()
    assert hyphens(hyphenate=True)
    for name in ("Title", "Heading1", "Caption", "TOC1"):
        assert style(sheet(), name).find(f"{W}pPr/{W}suppressAutoHyphens") is not None
