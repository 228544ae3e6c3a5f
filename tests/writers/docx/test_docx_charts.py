"""Charts that Word can restyle and edit, and the workbooks they are drawn from."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree
from writers.docx import samples
from writers.docx.lint import C15, C, lint, sheet
from writers.docx.parts import part, read, styles_of, xml

from briefing.document.pictures import Chart, Point, Series
from briefing.document.tree import Caption, Layout, Str
from briefing.writers.docx import write

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def chart(one: Chart, **layout: str) -> etree._Element:
    document = samples.document(one, layout=Layout(**layout))  # type: ignore[arg-type]
    assert lint(write(document)) == []
    return xml(document, "word/charts/chart1.xml")


def plain(*values: str | None, kind: str = "bars", unit: str = "USD") -> Chart:
    points = tuple(Point(None if each is None else Decimal(each), each or "") for each in values)
    names = tuple(str(2020 + place) for place in range(len(values)))
    return Chart(kind, names, (Series("Trade", points),), unit, "alt")  # type: ignore[arg-type]


def value(root: etree._Element, path: str) -> str | None:
    found = root.find(path.replace("c:", C))
    return None if found is None else found.get("val")


def test_a_chart_stands_in_its_own_part_over_its_caption() -> None:
    caption = Caption("figure", "Figure", (Str("Trade"),))
    document = samples.document(samples.bars(), caption, samples.line())

    assert styles_of(document) == ["Figure", "FigureCaption", "Figure"]
    told = [(each.get("id"), each.get("name")) for each in xml(document).iter("{*}docPr")]
    assert told == [("1", "Chart 1"), ("2", "Chart 2")]
    assert next(xml(document).iter("{*}docPr")).get("descr") == samples.bars().alt
    assert {"word/charts/chart2.xml", "word/embeddings/chart2.xlsx"} <= set(read(write(document)))


def test_what_is_planned_is_hatched_and_named() -> None:
    root = chart(samples.bars())

    results, target = root.iter(f"{C}ser")
    assert results.find(f"{C}spPr/{A}solidFill") is not None
    assert target.find(f"{C}spPr/{A}pattFill").get("prst") == "wdUpDiag"
    assert root.find(f".//{C}legend") is not None


def test_a_planned_line_is_dashed_with_hollow_marks() -> None:
    results, forecast = chart(samples.line()).iter(f"{C}ser")

    assert results.find(f".//{A}prstDash") is None
    assert forecast.find(f"{C}spPr/{A}ln/{A}prstDash") is not None
    assert forecast.find(f"{C}marker/{C}spPr/{A}solidFill/{A}srgbClr").get("val") == "FFFFFF"


def test_a_fifth_series_is_told_from_the_first() -> None:
    points = (Point(Decimal(1), "1"), Point(Decimal(2), "2"))
    many = tuple(Series(f"Reporter {place}", points) for place in range(5))
    fills = [
        each.find(f"{C}spPr/{A}solidFill/{A}srgbClr").get("val")
        for each in chart(Chart("bars", ("2023", "2024"), many, "USD", "alt")).iter(f"{C}ser")
    ]

    assert len(set(fills)) == 5
    assert fills[4] == "FFFFFF"


@pytest.mark.parametrize(
    ("words", "count", "turned"),
    [("174", 5, False), ("174", 40, True), ("over 1.2 billion", 40, False)],
)
@pytest.mark.parametrize("kind", ["bars", "line"])
def test_short_words_stand_upright_before_they_run_into_each_other(
    kind: str, words: str, count: int, *, turned: bool
) -> None:
    points = tuple(Point(Decimal(place), words) for place in range(count))
    names = tuple(str(1980 + place) for place in range(count))
    root = chart(Chart(kind, names, (Series("Trade", points),), "USD", "alt"))  # type: ignore[arg-type]

    bodies = list(root.iterfind(f".//{C}dLbl/{C}tx/{C}rich/{A}bodyPr"))
    assert {each.get("rot") for each in bodies} == {"-5400000" if turned else None}


def test_words_of_lines_stand_clear_of_the_value_above() -> None:
    low, high = (Series(name, (Point(Decimal(name), name),)) for name in ("1.3", "1.5"))
    sides = [
        each.find(f"{C}dLbls/{C}dLbl/{C}dLblPos").get("val")
        for each in chart(Chart("line", ("2023",), (low, high), "USD", "alt")).iter(f"{C}ser")
    ]

    assert sides == ["b", "t"]


def test_one_series_of_results_needs_no_legend() -> None:
    assert chart(plain("1", "2")).find(f".//{C}legend") is None


def test_the_words_of_a_value_are_those_of_its_cell() -> None:
    results, target = chart(samples.bars()).iter(f"{C}ser")

    shown = [each.text for each in results.iter(f"{A}t")]
    assert shown == ["1.0", "1.1", "about 1.5", "1.6"]
    assert {each.get("type") for each in results.iter(f"{A}fld")} == {"CELLRANGE"}
    assert results.find(f".//{C15}datalabelsRange/{C15}f").text == "Sheet1!$D$2:$D$6"
    assert [each.get("val") for each in target.iterfind(f"{C}dLbls/{C}dLbl/{C}idx")] == ["4"]


def test_a_value_without_words_bears_none() -> None:
    one = Chart("bars", ("a",), (Series("s", (Point(Decimal(1)),)),), "", "alt")

    assert chart(one).find(f".//{C}dLbl") is None


def test_the_workbook_holds_what_the_chart_shows() -> None:
    cells = sheet(read(write(samples.document(samples.bars())))["word/embeddings/chart1.xlsx"])

    assert [cells[f"{column}1"] for column in "BCDE"] == [
        "Results",
        "Target",
        "“Results”",
        "“Target”",
    ]
    assert (cells["A4"], cells["B4"], cells["D4"]) == ("2023", "1.5", "about 1.5")
    assert "C4" not in cells
    assert (cells["C6"], cells["E6"]) == ("3.0", "3")


def test_a_workbook_is_of_no_clock_and_no_system() -> None:
    data = read(write(samples.document(samples.bars())))["word/embeddings/chart1.xlsx"]

    with ZipFile(BytesIO(data)) as book:
        infos = book.infolist()
        core = book.read("docProps/core.xml").decode()
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.create_system for info in infos} == {0}
    assert "2026-04-03T00:00:00Z" in core


def test_text_is_never_a_formula() -> None:
    series = Series('=HYPERLINK("http://x")', (Point(Decimal(1), "=1+1"),))
    document = samples.document(Chart("bars", ("=A1",), (series,), "", "alt"))

    with ZipFile(BytesIO(read(write(document))["word/embeddings/chart1.xlsx"])) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    assert lint(write(document)) == []


@pytest.mark.parametrize(
    ("values", "unit", "title", "form", "step"),
    [
        (("1.0", "1.6"), "USD billion", "USD billion", "#,##0.0", "0.5"),
        (("900", "950"), "USD million", "USD million", "#,##0", "200.0"),
        (("1000000000", "1600000000"), "USD", "USD × 10⁹", "#,##0.0,,,", "500000000.0"),
        (("12000", "15000"), "", None, "#,##0", "2500.0"),
        (("0.00002", "0.00004"), "t", "t", "#,##0.00000", "1e-05"),
    ],
)
def test_the_axis_names_its_unit_and_its_steps(
    values: tuple[str, ...], unit: str, title: str | None, form: str, step: str
) -> None:
    axis = chart(plain(*values, unit=unit)).find(f".//{C}valAx")

    named = axis.find(f"{C}title")
    assert (None if named is None else "".join(named.itertext())) == title
    assert axis.find(f"{C}numFmt").get("formatCode") == form
    assert value(axis, "c:majorUnit") == step
    assert value(axis, "c:scaling/c:min") == "0"


def test_bars_below_zero_and_a_high_line_leave_the_foot_open() -> None:
    for one in (plain("-1", "2"), plain("990", "1000", "1100", kind="line")):
        assert value(chart(one), ".//c:valAx/c:scaling/c:min") is None


def test_a_category_only_some_share_stands_once_for_each() -> None:
    held = {"a": (0,), "b": (0, 1), "c": (), "d": (2,)}
    three = Chart(
        "bars",
        tuple(held),
        tuple(
            Series(
                f"S{one}",
                tuple(
                    Point(Decimal(place), str(place)) if one in those else Point(None)
                    for place, those in enumerate(held.values())
                ),
            )
            for one in range(3)
        ),
        "",
        "alt",
    )
    root = chart(three)

    assert value(root, ".//c:overlap") == "100"
    told = [[each.text for each in one.findall(f"{C}cat//{C}v")] for one in root.iter(f"{C}ser")]
    assert told == [["a", "b", "b", "c", "d"]] * 3
    values = [
        [(each.get("idx"), each.findtext(f"{C}v")) for each in one.findall(f"{C}val//{C}pt")]
        for one in root.iter(f"{C}ser")
    ]
    assert values == [[("0", "0.0"), ("1", "1.0")], [("2", "1.0")], [("4", "3.0")]]


def test_bars_that_never_meet_stand_in_the_middle() -> None:
    apart = samples.bars()
    both = Chart("bars", ("a",), (plain("1").series[0], plain("2").series[0]), "", "alt")

    assert value(chart(apart), ".//c:overlap") == "100"
    assert value(chart(both), ".//c:overlap") == "0"


def test_a_chart_is_set_in_the_papers_type_and_language() -> None:
    root = chart(samples.bars(), font="Arial")

    assert root.find(f"{C}lang").get("val") == "en-GB"
    assert root.find(f"{C}txPr//{A}latin").get("typeface") == "Arial"


def test_what_is_no_number_leaves_a_gap() -> None:
    points = tuple(Point(Decimal(each), "x") for each in ("NaN", "Infinity", "1e400", "1"))
    root = chart(Chart("line", ("a", "b", "c", "d"), (Series("s", points),), "", "alt"))

    shown = [each.get("idx") for each in root.iterfind(f".//{C}numCache/{C}pt")]
    assert shown == ["3"]
    assert value(root, ".//c:dispBlanksAs") == "gap"


@pytest.mark.parametrize("kind", ["bars", "line"])
def test_a_chart_of_nothing_is_a_chart(kind: str) -> None:
    root = chart(Chart(kind, (), (), "", ""))  # type: ignore[arg-type]

    assert root.find(f".//{C}ser") is None


def test_words_for_who_cannot_see_it_are_never_missing() -> None:
    document = samples.document(Chart("bars", (), (Series("Trade", ()),), "", ""))

    assert b'descr="Trade"' in part(document, "word/document.xml")
