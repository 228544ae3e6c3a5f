from __future__ import annotations

import pytest
from hypothesis import given, settings
from strategies import documents
from writers.docx import samples
from writers.docx.lint import lint
from writers.docx.parts import repacked

from briefing.document.tree import Document
from briefing.writers.docx import write

BODY = "word/document.xml"
CHART = "word/charts/chart1.xml"
NOTES = "word/footnotes.xml"
STYLES = "word/styles.xml"
SETTINGS = "word/settings.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"

# (part, what stands there, what is put in its place, words of the fault then told)
FAULTS = [
    (BODY, "<w:p>", "<w:p", "not well-formed"),
    (BODY, "?>\n", "?>\n<!DOCTYPE x>", "DOCTYPE"),
    (TYPES, "/word/header-default.xml", "/word/header-other.xml", "no content type"),
    (TYPES, "/word/header-default.xml", "/word/header-other.xml", "is not there"),
    (RELATIONS, 'Target="styles.xml"', 'Target="style.xml"', "which is not there"),
    (RELATIONS, 'Target="styles.xml"', 'Target="style.xml"', "no relationship leads to it"),
    ("word/_rels/footnotes.xml.rels", "https://example.org/press", "javascript:x", "leads out to"),
    (NOTES, 'r:id="link1"', 'r:id="link9"', "relationship link9 is not there"),
    (NOTES, 'r:id="link1"', 'r:id="link2"', "never used"),
    (BODY, '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Body"/>', "no paragraph style Body"),
    (BODY, '<w:pStyle w:val="BodyText"/>', "", "paragraph without a style"),
    (BODY, '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="BodyText"/>', "no character style"),
    (BODY, '<w:tblStyle w:val="MemoTable"/>', '<w:tblStyle w:val="Grid"/>', "no table style"),
    (STYLES, 'w:styleId="Quote"', 'w:styleId="Title"', "defined twice"),
    (STYLES, '<w:name w:val="footnote text"/>', '<w:name w:val="Marking"/>', "customStyle"),
    (STYLES, '<w:next w:val="BodyText"/>', '<w:next w:val="Text"/>', "next Text is not there"),
    (BODY, '<w:rStyle w:val="Strong"/>', "<w:b/>", "direct formatting b in rPr"),
    (BODY, "<w:pageBreakBefore/>", '<w:jc w:val="left"/>', "direct formatting jc in pPr"),
    (STYLES, "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>", "out of order"),
    (SETTINGS, "<w:zoom", "<w:rsids/><w:zoom", "rsids is not expected"),
    (SETTINGS, ' w:percent="100"', "", "no percent"),
    (SETTINGS, 'w:val="15"', 'w:val="14"', "compatibility mode"),
    (SETTINGS, '<w:footnote w:id="-1"/>', "", "footnote separators"),
    (NOTES, 'w:type="separator"', 'w:type="continuationNotice"', "separators are"),
    (NOTES, 'w:id="3"', 'w:id="4"', "footnotes: ids are"),
    (BODY, '<w:footnoteReference w:id="2"/>', "", "those called are"),
    (BODY, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>', "called are"),
    (NOTES, "<w:footnoteRef/>", "", "bear its number once"),
    (NOTES, 'w:val="FootnoteText"', 'w:val="BodyText"', "is not in FootnoteText"),
    (NOTES, "<w:footnoteRef/>", '<w:footnoteRef/><w:footnoteReference w:id="1"/>', "inside a note"),
    (BODY, "FootnoteReference", "Emphasis", "mark is not in FootnoteReference"),
    (
        BODY,
        "</w:sdtContent>",
        '<w:r><w:footnoteReference w:id="9"/></w:r></w:sdtContent>',
        "mark stands inside sdt",
    ),
    (BODY, 'w:val="b-summary"', f'w:val="{"b" * 65}"', "too long"),
    (BODY, 'w:val="b-summary"', 'w:val="б"', "not ASCII"),
    (BODY, 'w:val="figure-trade-2025"', f'w:val="{"f" * 65}"', "alias"),
    (BODY, '<w:lang w:val="kk-KZ"/>', '<w:lang w:val="kazakh!"/>', "is not one"),
    *(
        (f"word/{name}.xml", '<w:lang w:val="en-GB"/>', "", "is in no language")
        for name in ("document", "footnotes", "header-default", "footer-default")
    ),
    (BODY, "<w:cantSplit/>", "", "may be split"),
    (BODY, "<w:tblHeader/>", "", "no head row"),
    (BODY, "<w:gridCol w:w=", '<w:gridCol w:w="9"/><w:gridCol w:w=', "do not fill"),
    (BODY, "<w:tcW w:w=", '<w:tcW w:w="9" w:x=', "follow the grid"),
    (BODY, "</w:p></w:tc>", "</w:p><w:x/></w:tc>", "end in a paragraph"),
    (BODY, "</w:tbl>", "</w:tbl><w:x/>", "followed by a paragraph"),
    (BODY, "<w:tblDescription ", "<w:tblCaption ", "no description"),
    ("word/footer-default.xml", 'w:fldCharType="end"', 'w:fldCharType="begin"', "not ended"),
    (BODY, 'w:fldCharType="separate"', 'w:fldCharType="end"', "end comes after begin"),
    (BODY, r"NOTEREF _Ref000000001 \h", r"NOTEREF Ref1 \h", "bookmark Ref1 is not there"),
    (BODY, r"NOTEREF _Ref000000001 \h", r"NOTEREF _Toc000000001 \h", "leads to no note"),
    (BODY, 'w:anchor="_Toc000000002"', 'w:anchor="Toc2"', "bookmark Toc2 is not there"),
    (BODY, 'w:name="_Toc000000002"', 'w:name="_Toc000000001"', "is there twice"),
    (BODY, 'w:name="_Toc000000002"', 'w:name="Таблица 2"', "is no name"),
    (BODY, '<w:bookmarkStart w:id="3"', '<w:bookmarkStart w:id="2"', "bookmark id 2 is there"),
    (BODY, '<w:bookmarkEnd w:id="3"/>', "", "do not end where they start"),
    (BODY, " SEQ Table ", " SEQ Figure ", "Word counts 3"),
    (BODY, '<w:pStyle w:val="ListNumber"/>', '<w:pStyle w:val="BodyText"/>', "has numbering"),
    ("word/footer-default.xml", " PAGE ", " DDE ", "field  DDE  is not expected"),
    (BODY, ' xml:space="preserve"', "", "are lost"),
    (BODY, "<w:br/>", "<w:t>\n</w:t>", "as a letter"),
    (BODY, '<w:numId w:val="4"/>', '<w:numId w:val="33"/>', "numbering 33 is not there"),
    (
        "word/numbering.xml",
        '<w:abstractNumId w:val="1"/>',
        '<w:abstractNumId w:val="7"/>',
        "definition is not there",
    ),
    (BODY, "</w:sectPr>", "</w:sectPr><w:p/>", "does not end in its section"),
    (
        BODY,
        '<w:headerReference w:type="default"',
        '<w:headerReference w:type="first"',
        "never shown",
    ),
    (BODY, 'descr="Trade turnover', 'title="Trade turnover', "no words for who cannot see it"),
    (BODY, '<wp:docPr id="1"', '<wp:docPr id="-1"', "has no number"),
    (CHART, '<c:axId val="1"/>', '<c:axId val="2"/>', "axis ids are"),
    (CHART, '<c:crossAx val="1"/>', '<c:crossAx val="3"/>', "crossed as"),
    (CHART, "c:externalData", "c:userShapes", "has no workbook"),
    (CHART, "<c:v>1.6</c:v>", "<c:v>1.7</c:v>", "where the workbook holds"),
    (CHART, "$D$2:$D$6", "$D$2:$D$7", "not as long"),
    (CHART, "c:legend>", "c:userShapes>", "without a legend"),
    ("docProps/core.xml", "Briefing memo", "generated by python-docx", "the library's own"),
    ("docProps/core.xml", "Briefing memo", "x" * 256, "too long"),
    ("docProps/core.xml", "2026-04-03T00:00:00Z", "2026-04-03", "no moment"),
    ("docProps/core.xml", "2026-04-03T00:00:00Z", "2026-04-03T09:15:00Z", "a clock"),
    ("docProps/app.xml", "Chancery", "Microsoft Macintosh Word", "app: says"),
]


@pytest.fixture(scope="module")
def sound() -> bytes:
    return write(samples.rich())


def test_the_rich_sample_is_sound(sound: bytes) -> None:
    assert lint(sound) == []


@pytest.mark.parametrize(("name", "before", "after", "told"), FAULTS)
def test_a_planted_fault_is_caught(
    sound: bytes, name: str, before: str, after: str, told: str
) -> None:
    def plant(members: dict[str, bytes]) -> None:
        assert before.encode() in members[name]
        members[name] = members[name].replace(before.encode(), after.encode())

    assert told in "\n".join(lint(repacked(sound, plant)))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            '<w:sdt><w:sdtPr><w:alias w:val="a"/><w:tag w:val="b"/><w:id w:val="7"/></w:sdtPr>'
            "<w:sdtContent/></w:sdt>",
            "a control is empty",
        ),
        (
            '<w:sdt><w:sdtPr><w:alias w:val="a"/><w:tag w:val="b"/><w:id w:val="7"/></w:sdtPr>'
            "<w:sdtContent/></w:sdt>",
            "a control is not inline",
        ),
        (
            '<w:sdt><w:sdtPr><w:alias w:val="a"/><w:tag w:val="b"/><w:id w:val="-7"/></w:sdtPr>'
            "<w:sdtContent/></w:sdt>",
            "control id -7 is wrong",
        ),
        (
            '<w:sdt><w:sdtPr><w:alias w:val="a"/><w:tag w:val="b"/><w:id w:val="7"/></w:sdtPr>'
            "<w:sdtContent/></w:sdt>" * 2,
            "control id 7 is there twice",
        ),
    ],
)
def test_a_planted_control_is_caught(sound: bytes, content: str, told: str) -> None:
    def plant(members: dict[str, bytes]) -> None:
        place = b"<w:body>"
        members["word/document.xml"] = members["word/document.xml"].replace(
            place, place + content.encode()
        )

    assert told in "\n".join(lint(repacked(sound, plant)))


def test_a_stray_member_and_a_wrong_order_are_caught(sound: bytes) -> None:
    def plant(members: dict[str, bytes]) -> None:
        members["word/endnotes.xml"] = b"<x/>"

    told = "\n".join(lint(repacked(sound, plant)))

    assert "not sorted" in told
    assert "endnotes" in told


@settings(max_examples=150, deadline=None)
@given(documents())
def test_any_paper_is_sound(document: Document) -> None:
    assert lint(write(document)) == []
