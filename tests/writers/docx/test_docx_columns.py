"""What is said side by side."""

from __future__ import annotations

from lxml import etree
from writers.docx import letterheads, samples
from writers.docx.lint import lint
from writers.docx.parts import W, body, read

from briefing.document.numbering import plain_text
from briefing.document.tree import (
    Columns,
    Contents,
    Document,
    Field,
    FieldTable,
    Heading,
    Layout,
    PageBreak,
    Part,
    Row,
    Span,
    Str,
    Table,
)
from briefing.writers.docx import write
from briefing.writers.docx.columns import GUTTER
from briefing.writers.docx.reference_values import values
from briefing.writers.docx.units import text_width


def _pair(left: str, right: str) -> Columns:
    return Columns((samples.para(left),), (samples.para(right),))


def _tables(document: Document) -> list[etree._Element]:
    return [each for each in body(document) if each.tag == f"{W}tbl"]


def _style(table: etree._Element) -> str:
    return str(table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val"))


def test_each_pair_is_a_table_of_one_row_that_may_be_split() -> None:
    document = samples.document(_pair("a", "b"), _pair("c", "d"), samples.para("e"))
    tables = _tables(document)
    assert {_style(table) for table in tables} == {"ColumnsTable"}
    rows = [list(table.iter(f"{W}tr")) for table in tables]
    assert [["".join(row.itertext()) for row in each] for each in rows] == [["ab"], ["cd"]]
    assert not list(body(document).iter(f"{W}cantSplit"))
    assert [each.tag.removeprefix(W) for each in body(document)] == [
        "tbl", "p", "tbl", "p", "p", "sectPr",
    ]  # fmt: skip
    assert lint(write(document)) == []


def test_a_pair_of_headings_stays_with_what_follows() -> None:
    headings = Columns((Heading(1, (Str("a"),)),), (Heading(1, (Str("b"),)),))
    plain = Table(Row(samples.row("x").cells), (), (1.0,), "Sum")
    for following in (_pair("c", "d"), plain):
        document = samples.document(headings, following, _pair("e", "f"), samples.para("g"))
        between = _tables(document)[0].getnext()
        assert between.find(f"{W}pPr/{W}keepNext") is not None
        assert between.getnext().tag == f"{W}tbl"
        after = _tables(document)[1].getnext()
        assert after.find(f"{W}pPr/{W}keepNext") is None
        assert lint(write(document)) == []


def test_a_part_begins_with_a_paragraph() -> None:
    """LibreOffice starts no page, and changes no header, where a section begins with a table."""
    for first in (_pair("c", "d"), Table(Row(samples.row("x").cells), (), (1.0,), "Sum")):
        document = samples.document(_pair("a", "b"), Part("Annex 1"), first, samples.para("e"))
        (ending,) = [each for each in body(document) if each.find(f"{W}pPr/{W}sectPr") is not None]
        assert [ending.getnext().tag, ending.getnext().getnext().tag] == [f"{W}p", f"{W}tbl"]
        assert lint(write(document)) == []


def test_the_text_of_both_sides_and_the_gutter_fill_the_width() -> None:
    (table,) = _tables(samples.document(_pair("a", "b")))
    left, right = (int(each.get(f"{W}w")) for each in table.iter(f"{W}gridCol"))
    assert left == right
    assert left + right - GUTTER in (text_width(Layout()), text_width(Layout()) - 1)


def test_a_table_that_follows_stands_apart() -> None:
    plain = Table(Row(samples.row("x").cells), (), (1.0,), "Sum")
    document = samples.document(_pair("a", "b"), plain, _pair("c", "d"))
    tags = [each.tag.removeprefix(W) for each in body(document)]
    assert tags[:5] == ["tbl", "p", "tbl", "p", "tbl"]
    assert lint(write(document)) == []


def test_a_header_block_within_ends_with_a_paragraph() -> None:
    fields = FieldTable((Field("To", (Str("x"),)),), "Header", "header", "ru-RU")
    document = samples.document(Columns((fields,), (Heading(1, (Str("h"),)),)), PageBreak(),
                                _pair("a", "b"))  # fmt: skip
    first, second = _tables(document)
    cells = [each for each in first.iter(f"{W}tc") if each.getparent().getparent() is first]
    assert [cell[-1].tag.removeprefix(W) for cell in cells] == ["p", "p"]
    (inner,) = first.findall(f".//{W}tbl")
    assert sum(int(each.get(f"{W}w")) for each in inner.iter(f"{W}gridCol")) < text_width(Layout())
    assert next(inner.iter(f"{W}lang")).get(f"{W}val") == "ru-RU"
    before = second.getprevious()
    assert before.find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert lint(write(document)) == []


def test_an_empty_side_is_a_cell_all_the_same() -> None:
    document = samples.document(Columns((), (samples.para("b"),)))
    (table,) = _tables(document)
    assert len(list(table.iter(f"{W}tc"))) == 2
    assert lint(write(document)) == []


def test_an_item_has_the_tag_of_its_language() -> None:
    item = Span((Str("3 млрд"),), item="goal", tag="b1-ru")
    (table,) = _tables(samples.document(Columns((), (samples.para(item, origin="b1"),))))
    (tag,) = table.iter(f"{W}tag")
    assert tag.get(f"{W}val") == "b1-ru"


def test_a_reference_document_is_filled_with_the_left_and_both_are_printed() -> None:
    fields = (FieldTable((Field("To", (Str(who),), "to"),)) for who in ("the minister", "министру"))
    titles = (Heading(0, (Str(title),), "subject") for title in ("Trade", "Торговля"))
    (left, right), (title, other) = fields, titles
    document = samples.document(Columns((title,), (other,)), Columns((left,), (right,)))
    assert plain_text(values(document)["to"]) == "the minister"
    assert plain_text(values(document)["subject"]) == "Trade"
    told = write(document, None, letterheads.letterhead())
    text = "".join(etree.fromstring(read(told)["word/document.xml"]).itertext())
    assert text.count("the minister") == 2
    assert text.count("министру") == 1


def _header(*fields: tuple[str, str]) -> FieldTable:
    return FieldTable(tuple(Field(label, (Str(value),)) for label, value in fields), "s", "header")


def test_the_rows_of_two_header_blocks_are_as_tall() -> None:
    long = "Первому заместителю Министра иностранных дел Республики Казахстан " * 2
    left = _header(("Кімге", long), ("Күні", "x"))
    right = _header(("Кому", "a"), ("Дата", "b"))
    document = samples.document(Columns((left,), (right,)))
    (table,) = _tables(document)
    heights = [
        [int(row.find(f"{W}trPr/{W}trHeight").get(f"{W}val")) for row in inner.iter(f"{W}tr")]
        for inner in table.findall(f".//{W}tbl")
    ]
    assert heights[0] == heights[1]
    assert heights[0][0] > 3 * heights[0][1]
    assert lint(write(document)) == []
    (alone,) = _tables(samples.document(left))
    assert not list(alone.iter(f"{W}trHeight"))


def test_a_label_has_room_for_its_longest_word() -> None:
    document = samples.document(Columns((_header(("Қатысушылар, екінші тарап", "x")),), ()))
    (inner,) = _tables(document)[0].findall(f".//{W}tbl")
    label = next(inner.iter(f"{W}gridCol"))
    assert int(label.get(f"{W}w")) >= len("Қатысушылар,") * 11 * 0.55 * 20


def test_contents_in_two_languages_are_kept_as_they_are() -> None:
    """Worked out anew, each would list the headings of both."""
    pair = Columns((Heading(1, (Str("One"),), "h"),), (Heading(1, (Str("Раз"),), "ru-h", "ru"),))
    both = samples.document(Contents("Contents"), Contents("Содержание", language="ru"), pair)
    assert _locked(both) == 2
    assert _locked(samples.document(Contents("Contents"), Heading(1, (Str("One"),), "h"))) == 0
    assert lint(write(both)) == []


def _locked(document: Document) -> int:
    return sum(each.get(f"{W}fldLock") == "true" for each in body(document).iter(f"{W}fldChar"))
