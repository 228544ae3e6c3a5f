"""Captions, cross-references and contents: fields that Word keeps up to date."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from writers.docx import samples
from writers.docx.lint import lint
from writers.docx.parts import W, body, styles_of, text, xml

from briefing.document.numbering import with_pages
from briefing.document.tree import (
    Block,
    Caption,
    Cell,
    Contents,
    CrossRef,
    Heading,
    Inline,
    Link,
    Note,
    Row,
    Str,
    Strong,
    Table,
)
from briefing.errors import BriefingError
from briefing.writers.docx import write


def instructions(*blocks: Block, part: str = "word/document.xml") -> list[str]:
    root = xml(samples.document(*blocks), part)
    return [(each.text or "").strip() for each in root.iter(f"{W}instrText")]


def bookmarked(*blocks: Block) -> dict[str, str]:
    """The words in each bookmark of the body; a footnote's mark counts as its number."""
    found: dict[str, str] = {}
    for start in body(samples.document(*blocks)).iter(f"{W}bookmarkStart"):
        words = ""
        for each in start.itersiblings():
            if each.tag == f"{W}bookmarkEnd":
                break
            mark = each.find(f"{W}footnoteReference")
            words += text(each) if mark is None else str(mark.get(f"{W}id"))
        found[str(start.get(f"{W}name"))] = words
    return found


TABLE = Table(samples.row("a", "b"), (), (0.5, 0.5), "what it holds")
CAPTION = Caption("table", "Table", (Str("Trade"),), "trade")


def test_of_a_caption_the_label_is_bold() -> None:
    (para,) = body(samples.document(CAPTION)).findall(f"{W}p")

    bold = [each for each in para.iter(f"{W}r") if each.find(f"{W}rPr/{W}rStyle") is not None]
    assert "".join(text(each) for each in bold) == "Table 1. "
    assert "".join(text(each) for each in para.iter(f"{W}r")) == "Table 1. Trade"
    styles = xml(samples.document(CAPTION), "word/styles.xml")
    assert styles.find(f"{W}style[@{W}styleId='Caption']/{W}rPr/{W}b") is None
    assert styles.find(f"{W}style[@{W}styleId='CaptionLabel']/{W}rPr/{W}b") is not None


def test_a_note_is_referred_to_by_number() -> None:
    blocks = (
        samples.para("a", samples.note("first"), samples.note("second", key="b")),
        samples.para("see note ", Strong((CrossRef("b"),))),
    )

    assert instructions(*blocks) == [r"NOTEREF _Ref000000001 \h"]
    assert bookmarked(*blocks) == {"_Ref000000001": "2"}
    last = body(samples.document(*blocks))[1]
    assert text(last) == "see note 2"
    assert {each.get(f"{W}val") for each in last.iter(f"{W}rStyle")} == {"Strong"}


def test_a_reference_may_come_before_its_note_and_stand_in_another() -> None:
    blocks = (
        samples.para("see ", CrossRef("b"), samples.note("see ", CrossRef("b"))),
        samples.para("a", samples.note("x", key="b")),
    )

    assert instructions(*blocks) == [r"NOTEREF _Ref000000001 \h"]
    assert instructions(*blocks, part="word/footnotes.xml") == [r"NOTEREF _Ref000000001 \h"]
    assert lint(write(samples.document(*blocks))) == []


def test_a_caption_is_counted_by_word_and_referred_to_by_label() -> None:
    blocks = (Caption("table", "Table", ()), CAPTION, TABLE, samples.para(CrossRef("trade")))

    assert instructions(*blocks) == [
        r"SEQ Table \* ARABIC",
        r"SEQ Table \* ARABIC",
        r"REF _Ref000000001 \h \* CHARFORMAT",
    ]
    assert bookmarked(*blocks) == {"_Ref000000001": "Table 2"}
    paragraphs = body(samples.document(*blocks)).findall(f"{W}p")
    assert [text(each) for each in paragraphs] == ["Table 1", "Table 2. Trade", "", "Table 2"]


def test_a_caption_keeps_with_its_table_and_a_picture_with_its_caption() -> None:
    root = xml(samples.document(), "word/styles.xml")

    def kept(style: str) -> str | None:
        found = root.find(f"{W}style[@{W}styleId='{style}']/{W}pPr/{W}keepNext")
        return None if found is None else found.get(f"{W}val", "1")

    assert [kept(each) for each in ("Caption", "Figure", "FigureCaption")] == ["1", "1", "0"]
    figure = Caption("figure", "Figure", (Str("Trade"),))
    assert styles_of(samples.document(figure, CAPTION)) == ["FigureCaption", "Caption"]


def test_a_reference_in_a_link_is_part_of_it() -> None:
    link = Link("https://example.org/", (Str("see "), CrossRef("trade")))

    document = samples.document(CAPTION, TABLE, samples.para(link))

    assert text(next(body(document).iter(f"{W}hyperlink"))) == "see Table 1"
    assert lint(write(document)) == []


def test_a_key_nothing_has_is_refused() -> None:
    with pytest.raises(BriefingError) as told:
        write(samples.document(samples.para(CrossRef("nowhere"))))

    assert told.value.key == "reference-unknown"


def lettered() -> Table:
    cells = (
        Cell((Str("a"), samples.note("One."), samples.note("Two.", key="two"))),
        Cell((Str("3"), Link("https://example.org/", (Str("x"),))), "right"),
    )
    return Table(samples.row("A", "B"), (Row(cells),), (0.5, 0.5), "what", notes="below")


def test_notes_below_a_table_are_letters_and_paragraphs() -> None:
    blocks = (lettered(), samples.para("see ", CrossRef("two"), samples.note("foot")))
    document = samples.document(*blocks)

    names = [etree.QName(each).localname for each in body(document)]
    assert names == ["tbl", "p", "p", "p", "sectPr"]
    below = [text(each) for each in body(document).findall(f"{W}p")]
    assert below == ["a One.", "b Two.", "see b"]
    assert styles_of(document)[-3:] == ["TableNote", "TableNote", "BodyText"]
    assert text(next(body(document).iter(f"{W}tbl"))) == "ABaa\N{NO-BREAK SPACE}b3x"
    assert instructions(*blocks) == [r"REF _Ref000000001 \h \* CHARFORMAT"]
    assert bookmarked(*blocks) == {"_Ref000000001": "b"}
    notes = list(xml(document, "word/footnotes.xml"))
    assert [each.get(f"{W}id") for each in notes] == ["-1", "0", "1"]


def test_a_note_below_is_called_again_by_its_raised_letter() -> None:
    table = lettered()
    again = Row((Cell((Str("5"), CrossRef("two", raised=True))), Cell((Str("4"),))))
    document = samples.document(replace(table, rows=(*table.rows, again)))

    assert lint(write(document)) == []
    assert [text(each) for each in body(document).findall(f"{W}p")] == ["a One.", "b Two."]
    last = list(body(document).iter(f"{W}tr"))[-1]
    assert text(last) == "5b4"
    field = [run for run in last.iter(f"{W}r") if run.find(f"{W}rPr/{W}rStyle") is not None]
    assert {run.find(f"{W}rPr/{W}rStyle").get(f"{W}val") for run in field} == {"TableNoteMark"}
    assert "b" in [text(run) for run in field]


def test_the_last_row_stays_with_the_notes_below() -> None:
    table = lettered()
    document = samples.document(replace(table, rows=table.rows * 2))

    rows = body(document).iter(f"{W}tr")
    kept = [{each.find(f"{W}keepNext") is not None for each in row.iter(f"{W}pPr")} for row in rows]
    assert kept == [{False}, {False}, {True}]
    assert body(document).find(f"{W}p//{W}keepNext") is None


def test_a_note_inside_a_note_below_a_table_is_refused() -> None:
    inner = Note((Str("a"), samples.note("b")))
    table = Table(Row((Cell((inner,)),)), (), (1.0,), "what", notes="below")

    with pytest.raises(BriefingError) as told:
        write(samples.document(table))

    assert told.value.key == "note-nested"


HEADINGS = (
    Heading(0, (Str("Title"),)),
    Heading(1, (Str("First"), samples.note("n"))),
    Heading(2, (Str("Inner\twords"),)),
    Heading(3, (Str("Deep"),)),
    Heading(1, (Str("Second"),)),
)


def test_contents_are_one_field_filled_beforehand() -> None:
    document = samples.document(Contents("Contents"), *HEADINGS)

    told = [text(each) for each in body(document).findall(f"{W}p")][:4]
    assert told == ["Contents", "First\t", "Inner words\t", "Second\t"]
    assert styles_of(document)[:4] == ["TOCHeading", "TOC1", "TOC2", "TOC1"]
    assert instructions(Contents("Contents"), *HEADINGS) == [
        r'TOC \o "1-2" \h \z \u',
        r"PAGEREF _Toc000000001 \h",
        r"PAGEREF _Toc000000002 \h",
        r"PAGEREF _Toc000000004 \h",
    ]
    links = [each.get(f"{W}anchor") for each in body(document).iter(f"{W}hyperlink")]
    assert links == ["_Toc000000001", "_Toc000000002", "_Toc000000004"]


def test_pages_nobody_knows_are_for_word_to_find() -> None:
    root = body(samples.document(Contents("Contents"), *HEADINGS))

    stale = [each.get(f"{W}dirty") for each in root.iter(f"{W}fldChar") if each.get(f"{W}dirty")]
    assert stale == ["true"] * 3


def test_pages_the_program_knows_are_shown() -> None:
    headings = [replace(each, origin=f"b{place}") for place, each in enumerate(HEADINGS)]
    document = with_pages(
        samples.document(Contents("Contents"), *headings), {"b1": 2, "b2": 3, "b4": 17}
    )
    root = body(document)

    assert [text(each) for each in root.findall(f"{W}p")][1:4] == [
        "First\t2",
        "Inner words\t3",
        "Second\t17",
    ]
    assert not [each for each in root.iter(f"{W}fldChar") if each.get(f"{W}dirty")]


def test_headings_are_bookmarked_only_for_contents() -> None:
    assert bookmarked(*HEADINGS) == {}
    assert bookmarked(Contents("", 1), *HEADINGS) == {
        "_Toc000000001": "First1",
        "_Toc000000002": "Inner\twords",
        "_Toc000000003": "Deep",
        "_Toc000000004": "Second",
    }


@pytest.mark.parametrize("inlines", [(), (samples.note("Said."),)])
def test_a_heading_without_words_is_not_listed(inlines: tuple[Inline, ...]) -> None:
    document = samples.document(Contents("Contents"), Heading(1, inlines), *HEADINGS[-1:])

    told = [text(each) for each in body(document).findall(f"{W}p")]
    assert told[:2] == ["Contents", "Second\t"]
    assert instructions(Contents("Contents"), Heading(1, inlines), *HEADINGS[-1:])[1:] == [
        r"PAGEREF _Toc000000002 \h"
    ]


def test_contents_of_nothing_are_nothing() -> None:
    document = samples.document(Contents("Contents"), Heading(1, (samples.note("Said."),)))

    assert styles_of(document) == ["Heading1"]
