from __future__ import annotations

from lxml import etree
from writers.docx import samples
from writers.docx.lint import lint
from writers.docx.parts import W, attribute, body, styles_of, text

from briefing.document.tree import Cell, Field, FieldTable, Layout, Row, Span, Str, Table
from briefing.writers.docx import write
from briefing.writers.docx.units import text_width

ITEM = Cell((Span((Str("a"),), item="i"),))


def table(block: Table | FieldTable) -> etree._Element:
    return next(body(samples.document(block)).iter(f"{W}tbl"))


def grid(element: etree._Element) -> list[int]:
    return [int(each.get(f"{W}w")) for each in element.iter(f"{W}gridCol")]


def test_the_head_row_is_repeated_and_no_row_is_split() -> None:
    block = Table(samples.row("a"), (samples.row("b"), samples.row("c")), (1.0,))
    rows = list(table(block).iter(f"{W}tr"))

    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_widths_are_parts_of_the_text_width() -> None:
    block = Table(samples.row("a", "b", "c"), (), (0.5, 0.3, 0.2))
    width = text_width(Layout())

    element = table(block)

    assert grid(element) == [
        round(width * 0.5),
        round(width * 0.8) - round(width * 0.5),
        width - round(width * 0.8),
    ]
    assert attribute(element, "w:tblPr/w:tblLayout", "type") == "fixed"
    assert attribute(element, "w:tblPr/w:tblW", "w") == str(width)


def test_alignment_is_a_style() -> None:
    cells = tuple(Cell((Str("a"),), align) for align in ("left", "right", "centre"))
    block = Table(Row(cells), (Row(cells),), (0.4, 0.3, 0.3))

    assert styles_of(samples.document(block)) == [
        "TableHead",
        "TableHeadNumber",
        "TableHeadCentred",
        "TableText",
        "TableNumber",
        "TableCentred",
        "TableGap",
    ]


def test_the_summary_is_for_who_cannot_see_the_table() -> None:
    block = Table(samples.row("a"), (), (1.0,), summary='Trade, "by year" <&>')

    assert attribute(table(block), "w:tblPr/w:tblDescription") == 'Trade, "by year" <&>'
    assert table(Table(samples.row("a"), (), (1.0,))).find(f"{W}tblPr/{W}tblDescription") is None


def test_a_cell_leads_to_the_block_its_row_shows() -> None:
    block = Table(Row((ITEM,)), (Row((ITEM,), "row-1"), Row((ITEM,))), (1.0,), origin="table")

    tags = [each.get(f"{W}val") for each in table(block).iter(f"{W}tag")]
    assert tags == ["table", "row-1", "table"]


def test_ragged_rows_lose_nothing_and_stay_sound() -> None:
    block = Table(samples.row("a"), (samples.row("b", "c", "d"),), (1.0,), summary="Ragged")
    element = table(block)

    assert text(element) == "abcd"
    assert len(grid(element)) == 3
    assert lint(write(samples.document(block))) == []


def test_a_table_without_columns_is_not_there() -> None:
    assert body(samples.document(Table(Row(()), (), ()))).find(f"{W}tbl") is None


def test_the_header_block_has_a_column_of_labels() -> None:
    block = FieldTable((Field("To", (Str("X"),)), Field("From", (Str("Y"),))), "To and from", "h")
    element = table(block)

    assert styles_of(samples.document(block))[:4] == ["FieldLabel", "FieldText"] * 2
    assert text(element) == "ToXFromY"
    assert attribute(element, "w:tblPr/w:tblStyle") == "FieldTable"
    assert attribute(element, "w:tblPr/w:tblDescription") == "To and from"


def test_labels_get_the_room_they_need_and_no_more_than_a_third() -> None:
    width = text_width(Layout())
    short, middling, long = (
        grid(table(FieldTable((Field(label, ()),))))
        for label in ("To", "Қосымшалар тізімі", "A label longer than a page is wide " * 3)
    )

    assert short[0] < middling[0] < long[0] == width // 3
    assert all(sum(each) == width for each in (short, middling, long))
