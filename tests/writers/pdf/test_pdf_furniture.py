"""Header, footer, page numbers and the word of a draft."""

from dataclasses import replace

import pypdfium2
import pytest
from writers.pdf.papers import brief, document, para, words
from writers.pdf.tagged import Tagged

from briefing.document.tree import Layout, Note, PageBreak, PageNumber, Para, Part, Str
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


def _bound(layout=None, *, anew):
    return document(
        para("a"), PageBreak(), para("b"),
        Part("Annex 1", "Open", anew), para("c"), PageBreak(), para("d"),
        Part("Annex 2", "", anew), para("e"),
        layout=layout, running="Title", marking="SECRET", copy="Copy No. 3",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("anew", "numbers"),
    [
        (False, ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"]),
        (True, ["1 of 2", "2 of 2", "1 of 2", "2 of 2", "1 of 1"]),
    ],
)
def test_parts_count_on_or_anew(anew, numbers):
    number = PageNumber("footer", "left", "Page {page} of {pages}")
    paper = _bound(Layout(page_number=number), anew=anew)
    pages = _pages(paper)
    assert [f"Page {told}" in foot for told, (_, _, foot) in zip(numbers, pages, strict=True)] == [
        True
    ] * 5
    assert write(paper).numbers == [int(told[0]) for told in numbers]


def test_each_part_has_a_head_of_its_own():
    heads = [head for head, _, _ in _pages(_bound(anew=False))]
    assert ["Title" in head for head in heads] == [True, True, False, False, False]
    assert ["Annex 1" in head for head in heads] == [False, False, True, True, False]
    assert ["SECRET" in head for head in heads] == [True, True, False, False, False]
    assert ["Open" in head for head in heads] == [False, False, True, True, False]
    copies = ["Copy No. 3" in head + body for head, body, _ in _pages(_bound(anew=False))]
    assert copies == [True, False, False, False, False]


@pytest.mark.parametrize(("anew", "hidden"), [(False, [0]), (True, [0, 2, 4])])
def test_a_first_page_without_number_is_that_of_the_count(anew, hidden):
    number = PageNumber("footer", "left", "– {page} –", first_page=False)
    pages = _pages(_bound(Layout(page_number=number, marking="first-page"), anew=anew))
    assert [n for n, (_, _, foot) in enumerate(pages) if "–" not in foot] == hidden
    assert ["Open" in head for head, _, _ in pages] == [False, False, True, False, False]


def test_a_note_ends_before_the_next_part_begins():
    long = Note((Str("word " * 900),))
    paper = document(
        Para((Str("a"), long)), Part("Annex 1"), para("b"), layout=Layout(note_size=12.0)
    )
    texts = [body for _, body, _ in _pages(paper)]
    assert len(texts) > 2
    assert ["word" in text for text in texts] == [True] * (len(texts) - 1) + [False]
