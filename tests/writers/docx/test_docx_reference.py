from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree
from writers.docx.letterheads import bare, block_control, control, field, letterhead
from writers.docx.parts import R, W, read, repacked, text
from writers.docx.samples import document, note, para, rich

from briefing.document.tree import (
    Document,
    Emph,
    Field,
    FieldTable,
    Heading,
    Link,
    List,
    Part,
    Str,
)
from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.wording.messages import explain
from briefing.writers.docx import write
from briefing.writers.docx.reference import missing_tags

LETTERHEAD = letterhead()
BODY = block_control("body", "Write here.")


def memo(**others: object) -> Document:
    fields = (
        Field("To", (Str("The Minister"),), "to"),
        Field("From", (Str("Central Asia Department"),), "from"),
        Field("Date", (Str("3 April 2026"),), "date"),
    )
    blocks = (
        Heading(0, (Str("Trade and transit"),), "subject"),
        FieldTable(fields, "Header", "header"),
        Heading(1, (Str("Issue"),), "s1"),
        para("Trade has grown", note("Ministry of Trade."), ".", origin="b1"),
    )
    given: dict[str, object] = {"marking": "FOR INTERNAL USE", **others}
    return document(*blocks, **given)


def framed(paper: Document, reference: bytes = LETTERHEAD) -> dict[str, bytes]:
    return read(write(paper, reference=reference))


def story(members: dict[str, bytes], name: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(members[name])


def words(members: dict[str, bytes], name: str = "word/document.xml") -> list[str]:
    return [text(each) for each in story(members, name).iter(f"{W}p")]


def headers(members: dict[str, bytes]) -> str:
    names = [each for each in members if each.startswith("word/frame-header")]
    return "|".join("|".join(words(members, each)) for each in sorted(names))


def refused(reference: bytes, paper: Document | None = None) -> BriefingError:
    with pytest.raises(BriefingError) as caught:
        write(paper or memo(), reference=reference)
    for language in ("en", "ru", "kk", "ky"):
        assert all("{" not in told for told in explain(caught.value, language))
    return caught.value


# What goes where


def test_fields_are_filled_and_the_text_stands_in_the_place_of_the_body() -> None:
    members = framed(memo())
    told = words(members)
    assert told[:4] == ["To", "The Minister", "From", "Central Asia Department"]
    assert told[4:8] == ["Date", "3 April 2026", "Ref", ""]
    assert told[8:] == ["Trade and transit", "Issue", "Trade has grown.", *told[11:]]
    assert told[-1] == "Printed by the chancellery."
    assert headers(members).count("FOR INTERNAL USE") == 2
    assert "Write here." not in str(members)


def test_a_filled_control_keeps_the_look_it_promised_and_its_tag() -> None:
    members = framed(memo())
    held = list(story(members).iter(f"{W}sdt"))
    tags = [each.find(f"{W}sdtPr/{W}tag").get(f"{W}val") for each in held]
    assert tags == ["to", "from", "date", "subject"]
    run = held[0].find(f".//{W}r")
    assert run.find(f"{W}rPr/{W}sz").get(f"{W}val") == "22"
    assert run.find(f"{W}rPr/{W}rStyle") is None
    assert all(each.find(f"{W}sdtPr/{W}showingPlcHdr") is None for each in held)


def test_a_control_keeps_the_look_of_its_text() -> None:
    shown = parse_xml(
        f"<w:p {nsdecls('w')}><w:sdt><w:sdtPr><w:tag w:val='to'/></w:sdtPr><w:sdtContent>"
        "<w:r><w:rPr><w:b/><w:sz w:val='40'/></w:rPr><w:t>Some</w:t></w:r><w:r><w:t>one</w:t></w:r>"
        "</w:sdtContent></w:sdt></w:p>"
    )
    run = story(framed(memo(), bare(shown, BODY))).find(f".//{W}sdt//{W}r")
    assert [each.tag.removeprefix(W) for each in run.find(f"{W}rPr")] == ["b", "sz", "lang"]
    assert text(run) == "The Minister"


def test_a_value_keeps_its_links_emphasis_and_breaks() -> None:
    value = (Link("https://example.org", (Str("site"),)), Emph((Str("a\nb"),)))
    paper = memo()
    fields = FieldTable((Field("Ref", value, "ref"),))
    paper = replace(paper, blocks=(paper.blocks[0], fields, *paper.blocks[2:]))
    members = framed(paper)
    foot = next(each for each in members if "footer" in each and b"Ref." in members[each])
    assert "Ref. sitea\nb" in words(members, foot)[0].replace("1", "")
    link = story(members, foot).find(f".//{W}hyperlink")
    relations = members[foot.replace("word/", "word/_rels/") + ".rels"].decode()
    assert f'Id="{link.get(f"{R}id")}"' in relations
    assert "https://example.org" in relations


def test_a_tag_that_stands_twice_is_filled_twice() -> None:
    again = [block_control("to", "Somebody", "and another") for _ in range(2)]
    told = words(framed(memo(), bare(*again, BODY)))
    assert told[:2] == ["The Minister", "The Minister"]


def test_prompts_without_a_value_are_emptied_and_other_words_stay() -> None:
    prompt = parse_xml(f"<w:p {nsdecls('w')}/>")
    prompt.append(control("venue", "Enter the venue"))
    fixed = parse_xml(f"<w:p {nsdecls('w')}/>")
    fixed.append(block_control("city", "Bishkek").find(f"{W}sdtContent/{W}p/{W}r"))
    told = words(framed(memo(), bare(prompt, block_control("city", "Bishkek"), fixed, BODY)))
    assert told[0] == ""
    assert told[1:3] == ["Bishkek", "Bishkek"]


def test_an_empty_block_control_keeps_an_empty_paragraph() -> None:
    told = words(framed(memo(), bare(block_control("through", "A", "B"), BODY)))
    assert told[0] == ""
    assert "A" not in told


# What the reference has no place for


def test_missing_tags_are_told_and_printed() -> None:
    reference = bare(block_control("from", "x"), BODY)
    paper = memo(draft="DRAFT", copy="Copy No. 3")
    assert missing_tags(paper, reference) == ("marking", "draft", "copy", "subject", "to", "date")
    assert missing_tags(memo(), LETTERHEAD) == ()
    members = framed(paper, reference)
    told = words(members)
    assert told[1:6] == ["Trade and transit", "To", "The Minister", "Date", "3 April 2026"]
    assert told.count("Central Asia Department") == 1
    banner = story(members, "word/frame-banner-default.xml")
    assert text(banner) == "FOR INTERNAL USE · DRAFT · Copy No. 3"


def test_the_draft_word_stands_on_every_kind_of_page() -> None:
    members = framed(memo(draft="DRAFT"))
    assert headers(members).count("DRAFT") == 2
    assert "word/frame-banner-default.xml" not in members


def test_even_and_first_pages_without_headers_get_the_banner() -> None:
    def change(paper: docx.document.Document) -> None:
        paper.settings.odd_and_even_pages_header_footer = True

    members = framed(memo(draft="DRAFT"), letterhead(change))
    assert text(story(members, "word/frame-banner-even.xml")) == "DRAFT"
    assert b"evenAndOddHeaders" in members["word/settings.xml"]


def test_a_field_with_a_note_is_printed_where_notes_may_stand() -> None:
    paper = memo()
    fields = FieldTable((Field("To", (Str("The Minister"), note("Acting.")), "to"),))
    paper = replace(paper, blocks=(paper.blocks[0], fields, *paper.blocks[2:]))
    members = framed(paper)
    assert words(members)[1] == ""
    assert words(members).count("The Minister") == 1
    assert b"Acting." in members["word/footnotes.xml"]


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        (bare(), "reference-tags-missing"),
        (bare(BODY, block_control("body", "again")), "reference-body-place"),
        (letterhead(lambda p: p.sections[0].header._element.append(
            block_control("body", "x"))), "reference-body-place"),
    ],
)  # fmt: skip
def test_the_body_must_stand_once(reference: bytes, key: str) -> None:
    assert refused(reference).key == key


def test_the_body_may_be_an_inline_control_alone_in_its_paragraph() -> None:
    alone = parse_xml(f"<w:p {nsdecls('w')}/>")
    alone.append(control("body"))
    assert words(framed(memo(), bare(alone)))[-2:] == ["Issue", "Trade has grown."]
    mixed = parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>Text: </w:t></w:r></w:p>")
    mixed.append(control("body"))
    assert refused(bare(mixed)).key == "reference-body-place"


def test_a_body_in_a_table() -> None:
    table = parse_xml(
        f"<w:tbl {nsdecls('w')}><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
        "<w:p/></w:tc></w:tr></w:tbl>"
    )
    table.find(f".//{W}tc").insert(0, block_control("body", "x"))
    cell = story(framed(memo(), bare(table))).find(f".//{W}tc")
    assert "Trade has grown." in text(cell)


# What comes along, and what does not


def test_page_styles_fonts_theme_and_pictures_are_the_references() -> None:
    members = framed(memo())
    section = story(members).find(f"{W}body/{W}sectPr")
    assert section.find(f"{W}pgMar").get(f"{W}left") == "1701"
    assert section.find(f"{W}titlePg") is not None
    styles = members["word/styles.xml"].decode()
    assert 'w:val="Ministry Motto"' in styles
    assert styles.count('w:val="heading 1"') == 1
    assert 'w:val="Attribution"' in styles
    assert "word/fontTable.xml" in members
    assert [each for each in members if each.startswith("word/media/")] == ["word/media/frame1.png"]
    assert "word/theme/frame-theme.xml" in members


def test_tables_are_as_wide_as_the_references_text() -> None:
    members = framed(rich())
    table = list(story(members).iter(f"{W}tbl"))[-1]
    assert sum(int(each.get(f"{W}w")) for each in table.find(f"{W}tblGrid")) == 11906 - 1701 - 850


def test_nothing_of_its_maker_leaks() -> None:
    def change(paper: docx.document.Document) -> None:
        foot = paper.sections[0].footer.paragraphs[0]
        field(foot, "FILENAME \\p", "C:\\Users\\secretovich\\letter.docx")
        picture = next(paper.sections[0].header._element.iter("{*}docPr"))
        picture.set("descr", "C:\\Users\\secretovich\\logo.png")
        paper.settings.element.append(
            parse_xml(
                f"<w:docVars {nsdecls('w')}><w:docVar w:name='a' w:val='secretovich'/></w:docVars>"
            )
        )
        paper.add_comment(paper.paragraphs[-1].runs, "secretovich says", author="Secretovich")

    reference = repacked(
        letterhead(change),
        lambda parts: parts.update({"customXml/item9.xml": b"<a>secretovich</a>"}),
    )
    members = framed(memo(), reference)
    whole = b"".join(members.values()).lower()
    assert b"secretovich" not in whole
    assert b"kept by nobody" not in whole
    assert b"comment" not in members["word/document.xml"].lower()
    assert not [each for each in members if "custom" in each]
    assert b"rsid" not in members["word/document.xml"]


def test_ids_are_unique_and_relationships_lead_somewhere() -> None:
    members = framed(rich())
    names = [each for each in members if each.startswith("word/") and each.endswith(".xml")]
    controls, drawings, marks = [], [], []
    for name in names:
        root = story(members, name)
        controls += [each.get(f"{W}val") for each in root.iterfind(f".//{W}sdtPr/{W}id")]
        drawings += [each.get("id") for each in root.iter("{*}docPr")]
        marks += [each.get(f"{W}id") for each in root.iter(f"{W}bookmarkStart")]
        relations = "/_rels/".join(name.rsplit("/", 1)) + ".rels"
        known = {each.get("Id") for each in etree.fromstring(members.get(relations, b"<a/>"))}
        used = {value for each in root.iter(etree.Element) for key, value in each.items()
                if key.startswith(R)}  # fmt: skip
        assert used <= known, name
    for each in (controls, drawings, marks):
        assert len(each) == len(set(each))


def test_what_it_writes_passes_the_guard_and_opens() -> None:
    data = write(rich(), reference=LETTERHEAD)
    docxguard.parts(data, Path("paper.docx"))
    docx.Document(BytesIO(data))


def test_notes_links_and_carrier_are_as_without_a_reference() -> None:
    paper = rich()
    plain, dressed = read(write(paper)), framed(paper)
    assert dressed["customXml/item1.xml"] == plain["customXml/item1.xml"]
    assert text(story(dressed, "word/footnotes.xml")) == text(story(plain, "word/footnotes.xml"))
    assert dressed["docProps/core.xml"] == plain["docProps/core.xml"]
    assert dressed["docProps/app.xml"] == plain["docProps/app.xml"]


def test_equal_bytes_in_other_processes(tmp_path: Path) -> None:
    program = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1])\n"
        "from writers.docx.letterheads import letterhead\n"
        "from writers.docx.samples import rich\n"
        "from briefing.writers.docx import write\n"
        "reference = open(sys.argv[2], 'rb').read()\n"
        "print(hashlib.sha256(write(rich(), reference=reference)).hexdigest())"
    )
    path = tmp_path / "letterhead.docx"
    path.write_bytes(LETTERHEAD)
    told = {
        subprocess.run(
            [sys.executable, "-c", program, str(Path(__file__).parents[2]), str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[3],
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Bishkek"))
    }
    assert len(told) == 1


def test_progress_is_told() -> None:
    heard: list[tuple[int, int]] = []
    write(memo(), lambda *told: heard.append(told), LETTERHEAD)
    assert heard == [(1, 2), (2, 2)]


# What is refused


def _with(xml: str) -> Callable[[docx.document.Document], None]:
    def change(paper: docx.document.Document) -> None:
        paper.element.body.insert(0, parse_xml(xml.replace(">", f" {nsdecls('w')}>", 1)))

    return change


@pytest.mark.parametrize(
    ("xml", "key"),
    [
        ("<w:p><w:ins w:id='1' w:author='a'><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "changes"),
        ("<w:p><w:del w:id='1' w:author='a'><w:r/></w:del></w:p>", "changes"),
        (
            "<w:p><w:pPr><w:pPrChange w:id='1' w:author='a'><w:pPr/></w:pPrChange></w:pPr></w:p>",
            "changes",
        ),
        ("<w:p><w:r><w:footnoteReference w:id='5'/></w:r></w:p>", "part"),
    ],
)
def test_refused(xml: str, key: str) -> None:
    error = refused(letterhead(_with(xml)))
    assert error.key == f"reference-{key}"
    assert error.values["part"] == "word/document.xml"


def test_the_guard_stands_before() -> None:
    def macros(parts: dict[str, bytes]) -> None:
        parts["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

    assert refused(repacked(LETTERHEAD, macros)).key == "docx-embedded"
    assert refused(b"words").key == "archive-broken"


def test_a_chart_in_the_frame_is_refused() -> None:
    reference = repacked(
        letterhead(
            lambda p: p.element.body.insert(
                0,
                parse_xml(f"<w:p {nsdecls('w', 'r')}><w:r><w:drawing r:id='rIdX'/></w:r></w:p>"),
            )
        ),
        lambda parts: None,
    )
    assert refused(reference).values["what"] == "unknown"


# Lists


def test_lists_are_counted_by_the_references_own_style() -> None:
    items = ((para("One."),), (para("Two."),))
    paper = document(List(items, True, "l1"), List(items, True, "l2"), List(items, False, "l3"))
    members = framed(paper)
    root, numbering = story(members), story(members, "word/numbering.xml")
    named = {each.get(f"{W}numId"): each for each in numbering.iter(f"{W}num")}
    lists = [each.get(f"{W}val") for each in root.iterfind(f".//{W}p/{W}pPr/{W}numPr/{W}numId")]
    assert len(lists) == 4
    assert len(set(lists)) == 2
    assert all(named[each].find(f"{W}lvlOverride") is not None for each in lists)
    places = [etree.QName(each).localname for each in numbering]
    assert places == sorted(places)


def test_annexes_come_behind_all_the_reference_says_in_its_last_section() -> None:
    closing = parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>Yours sincerely</w:t></w:r></w:p>")
    paper = memo()
    annexes = (
        Part("Annex 1", "OPEN", anew=True, origin="annex-1"),
        Heading(1, (Str("Annex 1. Dates"),), "annex-1-subject"),
        para("A date", note("A source."), ".", origin="b2"),
    )
    members = framed(replace(paper, blocks=(*paper.blocks, *annexes)), bare(BODY, closing))
    told = [line for line in words(members) if line]
    assert told[-3:] == ["Yours sincerely", "Annex 1. Dates", "A date."]
    main = story(members)
    assert len(list(main.iter(f"{W}sectPr"))) == 1
    (broken,) = main.iter(f"{W}pageBreakBefore")
    assert text(broken.getparent().getparent()) == "Annex 1. Dates"
