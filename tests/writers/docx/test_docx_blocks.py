from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from writers.docx import samples
from writers.docx.parts import W, attribute, body, styles_of, text, xml

from briefing.document.tree import (
    Block,
    BlockQuote,
    Field,
    FieldTable,
    Heading,
    Layout,
    List,
    PageBreak,
    Para,
    Span,
    Str,
    Table,
)

PARA = samples.para("words")
TABLE = Table(samples.row("a", "b"), (samples.row("c", "d"),), (0.5, 0.5))


def paragraphs(*blocks: Block) -> list[etree._Element]:
    return list(body(samples.document(*blocks)).iter(f"{W}p"))


@pytest.mark.parametrize(
    ("level", "style"),
    [(0, "Title"), (1, "Heading1"), (2, "Heading2"), (3, "Heading3"), (7, "Heading3")],
)
def test_headings_have_words_own_styles(level: int, style: str) -> None:
    assert styles_of(samples.document(Heading(level, (Str("a"),)))) == [style]


def test_paragraphs_and_attributions() -> None:
    spoken = Para((Str("— X"),), role="attribution")

    assert styles_of(samples.document(PARA, spoken)) == ["BodyText", "Attribution"]


def test_the_kind_of_paper_over_the_title() -> None:
    kind = Para((Str("BRIEF"),), role="kind")

    assert styles_of(samples.document(kind, Heading(0, (Str("a"),)))) == ["Subtitle", "Title"]


def test_a_quotation_and_its_speaker() -> None:
    spoken = Para((Str("— X"),), role="attribution")
    quote = BlockQuote((PARA, PARA, spoken))

    assert styles_of(samples.document(quote)) == ["Quote", "Quote", "Attribution"]


def test_an_item_of_several_paragraphs_goes_on_unnumbered() -> None:
    document = samples.document(List(((PARA, PARA), (PARA,), ())))

    assert styles_of(document) == ["ListBullet", "ListContinue", "ListBullet", "ListBullet"]
    assert body(document).find(f".//{W}numPr") is None


def test_each_numbered_list_starts_again() -> None:
    document = samples.document(
        List(((PARA,), (PARA,)), True), List(((PARA,),)), List(((PARA,),), True)
    )

    used = [each.get(f"{W}val") for each in body(document).iter(f"{W}numId")]
    assert used == ["4", "4", "5"]
    numbers = xml(document, "word/numbering.xml")
    for number in ("4", "5"):
        path = f"{W}num[@{W}numId='{number}']"
        assert attribute(numbers.find(path), "w:lvlOverride/w:startOverride") == "1"
        assert attribute(numbers.find(path), "w:abstractNumId") == "2"


def test_numbered_paragraphs_count_as_word_will() -> None:
    quote, item = BlockQuote((PARA,)), List(((PARA,),), True)
    document = samples.document(PARA, quote, PARA, item, PARA, layout=Layout(numbered=True))

    styles = ["NumberedParagraph", "Quote", "NumberedParagraph", "ListNumber", "NumberedParagraph"]
    assert styles_of(document) == styles
    assert [each.get(f"{W}val") for each in body(document).iter(f"{W}numId")] == ["4"]
    style = xml(document, "word/styles.xml").find(f"{W}style[@{W}styleId='NumberedParagraph']")
    assert attribute(style, "w:pPr/w:numPr/w:numId") == "3"


def test_a_number_out_of_turn_starts_a_count_of_its_own() -> None:
    document = samples.document(
        *(replace(PARA, number=number) for number in (1, 2, 7, 8, 3)), layout=Layout()
    )

    used = [each.find(f"{W}pPr/{W}numPr/{W}numId") for each in body(document).iter(f"{W}p")]
    assert [None if each is None else each.get(f"{W}val") for each in used] == [
        None,
        None,
        "4",
        "4",
        "5",
    ]
    starts = xml(document, "word/numbering.xml").iter(f"{W}startOverride")
    assert [each.get(f"{W}val") for each in starts] == ["7", "3"]


def test_a_page_break_belongs_to_what_follows() -> None:
    told = [
        (text(each), each.find(f"{W}pPr/{W}pageBreakBefore") is not None)
        for each in paragraphs(PARA, PageBreak(), PageBreak(), samples.para("next"), PARA)
    ]

    assert told == [("words", False), ("next", True), ("words", False)]


def test_a_page_break_at_the_end_leaves_no_empty_page() -> None:
    assert len(paragraphs(PARA, PageBreak())) == 1


def test_a_table_after_a_page_break_has_a_paragraph_to_start_the_page() -> None:
    first, *_ = paragraphs(PageBreak(), TABLE)

    assert attribute(first, "w:pPr/w:pStyle") == "TableGap"
    assert first.find(f"{W}pPr/{W}pageBreakBefore") is not None


@pytest.mark.parametrize(
    ("blocks", "between"),
    [
        ((TABLE, PARA), ["tbl", "p TableGap", "p BodyText"]),
        ((TABLE, Heading(1, ())), ["tbl", "p Heading1"]),
        ((TABLE, TABLE), ["tbl", "p TableGap", "tbl", "p TableGap"]),
        ((TABLE, PageBreak(), PARA), ["tbl", "p BodyText"]),
        ((FieldTable((Field("To", ()),)), PARA), ["tbl", "p TableGap", "p BodyText"]),
        ((FieldTable(()), PARA), ["p BodyText"]),
        ((TABLE, BlockQuote(()), List(())), ["tbl", "p TableGap"]),
        ((TABLE, PageBreak(), BlockQuote(()), TABLE), ["tbl", "p TableGap", "tbl", "p TableGap"]),
    ],
)
def test_a_table_is_parted_from_what_follows(blocks: tuple[Block, ...], between: list[str]) -> None:
    told = [
        "tbl" if each.tag == f"{W}tbl" else f"p {attribute(each, 'w:pPr/w:pStyle')}"
        for each in body(samples.document(*blocks))[:-1]
    ]

    assert told == between


QUOTE = BlockQuote((PARA,))
ATTRIBUTED = BlockQuote((PARA, Para((Str("x"),), role="attribution")))
ONE, TWO = List(((PARA,),)), List(((PARA,), (PARA,)))


@pytest.mark.parametrize(
    ("blocks", "apart"),
    [
        ((QUOTE, QUOTE), True),
        ((ATTRIBUTED, QUOTE), False),
        ((QUOTE, BlockQuote(())), False),
        ((TWO, ONE), True),
        ((ONE, TWO), True),
        ((ONE, ONE), False),
        ((TWO, replace(TWO, ordered=True)), False),
        ((TWO, List(())), False),
        ((TWO, PARA, TWO), False),
    ],
)
def test_like_blocks_are_parted(blocks: tuple[Block, ...], apart: bool) -> None:
    assert ("TableGap" in styles_of(samples.document(*blocks))) is apart


def test_the_nearest_origin_is_the_tag() -> None:
    def item(origin: str = "") -> Para:
        return samples.para(Span((Str("a"),), item="i"), origin=origin)

    document = samples.document(
        item("para"),
        BlockQuote((item(), item("inner")), "quote"),
        List(((item(), item("second")),), origin="list"),
    )

    tags = [each.get(f"{W}val") for each in body(document).iter(f"{W}tag")]
    assert tags == ["para", "quote", "inner", "list", "second"]


def test_an_empty_paper_is_a_paper() -> None:
    assert [etree.QName(each).localname for each in body(samples.document())] == ["sectPr"]
