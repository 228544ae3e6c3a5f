"""Header, footer, page numbers and the word of a draft."""

from dataclasses import replace

import pypdfium2
import pytest
from writers.pdf.papers import brief, document, para, words
from writers.pdf.tagged import Tagged

from briefing.document.tree import Layout, PageBreak, PageNumber
from briefing.writers.pdf import write


def _pages(paper):
    """The text of each page in three parts: above, within and below the margins."""
    pdf = pypdfium2.PdfDocument(write(paper).data)
    texts = []
    for page in pdf:
        text, (width, height) = page.get_textpage(), page.get_size()
        bands = ((height - 56, height), (56, height - 56), (0, 56))
        texts.append(tuple(text.get_text_bounded(0, low, width, high) for low, high in bands))
    return texts


def _three(layout=None, **more):
    return document(
        para("a"), PageBreak(), para("b"), PageBreak(), para("c"), layout=layout, **more
    )


def test_running_title_and_marking_stand_on_every_page():
    for head, _, foot in _pages(_three(running="Title", marking="SECRET")):
        assert head.split() == ["Title", "SECRET"]
        assert "SECRET" in foot


def test_a_marking_for_the_first_page_stands_there_once():
    pages = _pages(_three(Layout(marking="first-page"), marking="SECRET"))
    assert ["SECRET" in head for head, _, _ in pages] == [True, False, False]
    assert not any("SECRET" in foot for _, _, foot in pages)


@pytest.mark.parametrize("align", ["left", "centre", "right"])
@pytest.mark.parametrize("position", ["header", "footer"])
def test_page_numbers_stand_where_the_layout_says(position, align):
    number = PageNumber(position, align, "Page {page} of {pages}", first_page=False)
    layout = Layout(page_number=number)
    pages = _pages(_three(layout, running="Title", marking="SECRET", draft="DRAFT"))
    told = [head if position == "header" else foot for head, _, foot in pages]
    assert ["Page" in band for band in told] == [False, True, True]
    assert "Page 2 of 3" in told[1]
    assert all("SECRET" in head and "DRAFT" in head and "Title" in head for head, _, _ in pages)


def test_a_draft_says_so_behind_the_text_of_every_page():
    paper = replace(brief(), draft="ЖОБА")
    for head, body, _ in _pages(paper):
        assert "ЖОБА" in head
        assert set("ЖОБА") <= set(body)
    assert "ЖОБА" not in Tagged(write(paper).data).text


def test_furniture_is_no_part_of_what_is_read():
    tagged = Tagged(write(_three(running="Title", marking="SECRET")).data)
    assert tagged.text == "abc"
    assert tagged.faults == []


def test_a_long_running_title_gives_way_to_the_marking():
    (head, _, _) = _pages(document(para("x"), running=words(60), marking="SECRET"))[0]
    assert "…" in head
    assert "SECRET" in head


def test_a_marking_is_never_cut():
    marking = "TOP SECRET " * 30
    (head, _, foot) = _pages(document(para("x"), running="Title", marking=marking, draft="DRAFT"))[
        0
    ]
    assert " ".join(head.split()).count("TOP SECRET") == 30
    assert " ".join(foot.split()).count("TOP SECRET") == 30


def test_a_marking_without_room_stands_on_lines_of_its_own():
    marking = (
        "SENSITIVE // NOT TO BE RELEASED BEYOND THOSE NAMED IN THE LIST OF DISTRIBUTION, COPY 1"
    )
    paper = document(para("x"), running="Title", marking=marking, draft="DRAFT")
    page = pypdfium2.PdfDocument(write(paper).data)[0].get_textpage()
    at = [page.get_text_range().find(word) for word in ("SENSITIVE", "Title")]
    boxes = [page.get_charbox(place) for place in at]
    heights = [top - bottom for _, bottom, _, top in boxes]
    assert heights[0] > heights[1] * 0.9
    assert boxes[0][1] > boxes[1][3]


def test_nothing_to_say_leaves_no_header():
    layout = Layout(page_number=PageNumber(pattern=""))
    assert _pages(document(para("x"), layout=layout)) == [("", "x", "")]
