from __future__ import annotations

from typing import Any

import pytest
from lxml import etree
from writers.docx import samples
from writers.docx.lint import lint
from writers.docx.parts import W, attribute, body, read, text, xml

from briefing.document.tree import Document, Layout, PageNumber, Part
from briefing.writers.docx import write

PLAIN: dict[str, Any] = {"running": "Running", "marking": "Internal use", "draft": "DRAFT"}
LONG = "A running title that goes on " * 5


def paper(number: PageNumber | None = None, pages: Any = "every-page", **others: Any) -> Document:
    layout = Layout(page_number=number or PageNumber(), marking=pages)
    return samples.document(samples.para("a"), layout=layout, **(PLAIN | others))


def lines(document: Document, name: str) -> list[str]:
    """The lines of a header or footer, fields as their names; none if it is not there."""
    content = read(write(document)).get(f"word/{name}.xml")
    assert lint(write(document)) == []
    if content is None:
        return []
    return [_line(paragraph) for paragraph in etree.fromstring(content)]


def _line(paragraph: etree._Element) -> str:
    told, field = "", False
    for run in paragraph:
        mark = run.find(f"{W}fldChar")
        if mark is not None:
            field = mark.get(f"{W}fldCharType") == "separate"
        elif run.find(f"{W}instrText") is not None:
            told += "{" + run.find(f"{W}instrText").text.strip() + "}"
        elif not field:
            told += text(run)
    return told


def test_each_thing_has_its_place() -> None:
    assert lines(paper(), "header-default") == ["Running\tDRAFT\tInternal use"]
    assert lines(paper(), "footer-default") == ["\t{PAGE}\tInternal use"]
    assert lines(paper(), "header-first") == []


def test_the_marking_is_bold_by_style_and_keeps_its_case() -> None:
    root = xml(paper(), "word/header-default.xml")
    styles = [each.get(f"{W}val") for each in root.iter(f"{W}rStyle")]

    assert styles == ["Draft", "Marking"]
    assert root.find(f".//{W}caps") is None


@pytest.mark.parametrize(
    ("number", "footer"),
    [
        (PageNumber(align="left"), "{PAGE}\tInternal use"),
        (PageNumber(align="right", pattern="{page}/{pages}"), "\tInternal use\t{PAGE}/{NUMPAGES}"),
        (
            PageNumber(pattern="Page {page} of {pages}."),
            "\tPage {PAGE} of {NUMPAGES}.\tInternal use",
        ),
        (PageNumber(position="header"), "\tInternal use"),
    ],
)
def test_the_page_number_and_the_marking_below(number: PageNumber, footer: str) -> None:
    assert lines(paper(number), "footer-default") == [footer]


@pytest.mark.parametrize(
    ("align", "header"),
    [
        ("left", "Running · {PAGE}\tDRAFT\tInternal use"),
        ("centre", "Running\tDRAFT · {PAGE}\tInternal use"),
        ("right", "Running\tDRAFT\tInternal use · {PAGE}"),
    ],
)
def test_the_page_number_above(align: Any, header: str) -> None:
    assert lines(paper(PageNumber("header", align)), "header-default") == [header]


def test_a_marking_on_the_first_page_only() -> None:
    document = paper(pages="first-page")

    assert lines(document, "header-first") == ["Running\tDRAFT\tInternal use"]
    assert lines(document, "header-default") == ["Running\tDRAFT"]
    assert lines(document, "footer-first") == ["\t{PAGE}"]
    assert lines(document, "footer-default") == ["\t{PAGE}"]
    assert body(document).find(f"{W}sectPr/{W}titlePg") is not None


def test_a_number_hidden_on_the_first_page() -> None:
    document = paper(PageNumber(first_page=False))

    assert lines(document, "footer-first") == ["\tInternal use"]
    assert lines(document, "footer-default") == ["\t{PAGE}\tInternal use"]
    assert lines(document, "header-first") == lines(document, "header-default")


def test_without_anything_to_say_there_is_no_header_and_no_rule() -> None:
    document = samples.document(samples.para("a"))

    assert lines(document, "header-default") == []
    assert body(document).find(f"{W}sectPr/{W}headerReference") is None
    assert body(document).find(f"{W}sectPr/{W}titlePg") is None


def test_two_sides_alone_have_a_style_without_a_centre_stop() -> None:
    document = paper(draft="", running="A title of more than half the line, yet not too long")
    root = xml(document, "word/header-default.xml")

    assert len(root) == 1
    assert attribute(root, "w:p/w:pPr/w:pStyle") == "HeaderSides"
    assert text(root).count("\t") == 1


def test_a_marking_longer_than_half_the_line_has_the_whole_of_it() -> None:
    both = "Қызмет бабында пайдалану үшін / Для служебного пользования"
    document = paper(draft="", running="", marking=both)
    root = xml(document, "word/header-default.xml")

    assert attribute(root, "w:p/w:pPr/w:pStyle") == "HeaderSides"
    assert text(root) == f"\t{both}"


def test_what_would_run_together_gets_lines_of_its_own() -> None:
    assert lines(paper(running=LONG), "header-default") == ["\tDRAFT\tInternal use", LONG]
    assert lines(paper(running=LONG, marking="MARKED " * 8), "header-default") == [
        "\t" + "MARKED " * 8,
        "\tDRAFT",
        LONG,
    ]


def test_text_wider_than_the_line_stands_at_the_margin() -> None:
    assert lines(paper(draft="", running="", marking="MARKED " * 30), "header-default") == [
        "MARKED " * 30
    ]


def test_the_sheet_and_its_margins() -> None:
    layout = Layout(page="Letter", top=25.4, right=25.4, bottom=25.4, left=25.4)
    section = body(samples.document(layout=layout)).find(f"{W}sectPr")

    assert attribute(section, "w:pgSz", "w") == "12240"
    assert [attribute(section, "w:pgMar", side) for side in ("top", "left", "header")] == [
        "1440",
        "1440",
        "720",
    ]


def test_the_copy_number_stands_under_the_marking_of_the_first_page() -> None:
    document = paper(copy="Copy No. 3")

    assert lines(document, "header-first") == ["Running\tDRAFT\tInternal use", "\tCopy No. 3"]
    assert lines(document, "header-default") == ["Running\tDRAFT\tInternal use"]
    assert lines(document, "footer-first") == ["\t{PAGE}\tInternal use"]


class TestParts:
    def _sections(self, document: Document) -> list[etree._Element]:
        assert lint(write(document)) == []
        return list(body(document).iter(f"{W}sectPr"))

    def test_each_has_a_section_with_a_head_of_its_own(self) -> None:
        parts = (Part("Annex 1", "Open"), samples.para("b"), Part("Annex 2"), samples.para("c"))
        document = samples.document(samples.para("a"), *parts, **PLAIN)
        assert len(self._sections(document)) == 3
        assert lines(document, "header-default") == ["Running\tDRAFT\tInternal use"]
        assert lines(document, "header-1-default") == ["Annex 1\tDRAFT\tOpen"]
        assert lines(document, "header-2-default") == ["Annex 2\tDRAFT"]
        assert lines(document, "footer-1-default") == ["\t{PAGE}\tOpen"]

    @pytest.mark.parametrize(
        ("anew", "footer", "starts"),
        [
            (False, "Page {PAGE} of {NUMPAGES}", [False, False]),
            (True, "Page {PAGE} of {SECTIONPAGES}", [False, True]),
        ],
    )
    def test_pages_count_on_or_anew(self, anew: bool, footer: str, starts: list[bool]) -> None:
        number = PageNumber("footer", "left", "Page {page} of {pages}")
        document = samples.document(
            samples.para("a"),
            Part(anew=anew),
            samples.para("b"),
            layout=Layout(page_number=number),
        )
        sections = self._sections(document)
        assert [section.find(f"{W}pgNumType") is not None for section in sections] == starts
        assert lines(document, "footer-default") == [footer]
        assert lines(document, "footer-1-default") == [footer]

    @pytest.mark.parametrize("anew", [False, True])
    def test_a_first_page_without_number_is_that_of_the_count(self, anew: bool) -> None:
        number = PageNumber("footer", "left", first_page=False)
        layout = Layout(page_number=number, marking="first-page")
        document = samples.document(
            samples.para("a"), Part(marking="Open", anew=anew), samples.para("b"), layout=layout
        )
        assert lines(document, "footer-first") == []
        assert lines(document, "footer-1-first") == ([""] if anew else ["{PAGE}"])
        assert lines(document, "header-1-first") == ["\tOpen"]
        assert lines(document, "header-1-default") == [""]
