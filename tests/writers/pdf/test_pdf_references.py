"""What refers and is referred to: captions, cross-references, contents, numbered paragraphs."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from writers.pdf.laying import broken_rules, laid, slab_text
from writers.pdf.papers import (
    below_table,
    caption,
    chart,
    document,
    full,
    heading,
    inlines,
    note,
    para,
    row,
    spoken,
    words,
)
from writers.pdf.tagged import Tagged

from briefing.document.tree import BlockQuote, Cell, Contents, CrossRef, Layout, Link, List, Para
from briefing.writers.pdf import write


def _links(pdf):
    """The words and the target of each link within the paper: page and height."""
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
    return {
        str(link.Contents): (pages[link.Dest[0].objgen], float(link.Dest[3]))
        for page in pdf.pages
        for link in page.get("/Annots", [])
        if "/Dest" in link
    }


def test_a_reference_leads_to_its_note_or_caption():
    paper = document(
        para("see ", CrossRef("far"), " and ", CrossRef("table")),
        para(words(900)),
        caption("table", "Trade", key="table"),
        below_table(),
        para("here", note("there", key="far")),
    )
    pages, _ = laid(paper)
    links = _links(pikepdf.open(io.BytesIO(write(paper).data)))
    assert links["1"][0] == links["Table 1"][0] == len(pages) - 1
    assert links["Table 1"][1] > links["1"][1]
    tagged = Tagged(write(paper).data)
    assert [link.text for link in tagged.root.kids[0].all("Link")] == ["1", "Table 1"]


def test_a_note_is_called_again_by_its_raised_mark_which_leads_to_it():
    table = below_table()
    again = row("row 2", Cell(inlines("9", CrossRef("t1", raised=True)), "right"))
    paper = document(replace(table, rows=(*table.rows, again)))
    pages, _ = laid(paper)
    marks = {
        text: (run.size, run.rise)
        for slab in pages[0].slabs
        for line, *_ in slab.texts
        for text, run, *_ in line.pieces
        if text in ("b", "9")
    }
    assert marks["b"][0] < marks["9"][0]
    assert marks["b"][1] > marks["9"][1] == 0
    assert [page.slices for page in pages] == [[]]
    links = _links(pikepdf.open(io.BytesIO(write(paper).data)))
    (first,) = (target for name, target in links.items() if name.startswith("b. "))
    assert links["b"] == first
    assert broken_rules(paper) == []


def test_a_reference_within_a_link_is_no_second_link():
    paper = document(
        para(Link("https://example.org", inlines("see ", CrossRef("n")))),
        para("x", note("n", key="n")),
    )
    tagged = Tagged(write(paper).data)
    assert [link.text for link in tagged.root.kids[0].all("Link")] == ["see 1"]


def test_a_caption_stays_with_its_table_and_stands_in_its_element():
    for count in range(30, 56):
        filler = para("\n".join("line" for _ in range(count)))
        paper = document(filler, caption("table", "Trade"), below_table())
        pages, _ = laid(paper)
        (page,) = [
            page for page in pages if any(slab_text(s) == "Table 1. Trade" for s in page.slabs)
        ]
        assert any(slab_text(slab).startswith("row 0") for slab in page.slabs)
    (table,) = Tagged(write(paper).data).root.all("Table")
    assert [kid.tag for kid in table.kids] == ["Caption", "THead", "TBody"]


def test_a_caption_stays_with_its_figure_and_follows_it():
    for count in range(20, 50):
        filler = para("\n".join("line" for _ in range(count)))
        pages, _ = laid(document(filler, chart(), caption("figure", "Trade")))
        assert all(slab_text(page.slabs[0]) != "Figure 1. Trade" for page in pages)
    tags = [kid.tag for kid in Tagged(write(full()).data).root.kids]
    assert tags[tags.index("Figure") + 1] == "Caption"


def _sections(number: int):
    return [
        block
        for n in range(number)
        for block in (heading(1 + n % 2, f"Section {n}", origin=f"h{n}"), para(words(150, n)))
    ]


def test_contents_tell_the_page_of_each_heading():
    paper = document(Contents("Contents", origin="c"), *_sections(30))
    rendered = write(paper)
    tagged = Tagged(rendered.data)
    assert tagged.faults == []
    told = [item.text for item in tagged.root.all("TOCI")]
    pages = [rendered.places[f"h{n}"][0].page + 1 for n in range(30)]
    assert told == [f"Section {n} {page}" for n, page in enumerate(pages)]
    assert len(set(pages)) > 5
    links = _links(pikepdf.open(io.BytesIO(rendered.data)))
    assert [links[f"Section {n}"][0] + 1 for n in range(30)] == pages


def test_contents_are_nested_as_the_headings_are():
    (contents, *_) = Tagged(write(document(Contents("C"), *_sections(4))).data).root.kids
    assert [kid.tag for kid in contents.kids] == ["Caption", "TOCI", "TOC", "TOCI", "TOC"]


def test_contents_may_run_over_pages_and_be_cut_by_level():
    paper = document(Contents("C", levels=1), *_sections(120))
    assert broken_rules(paper) == []
    assert len(Tagged(write(paper).data).root.all("TOCI")) == 60
    assert Tagged(write(document(Contents("C"))).data).text == ""


def test_long_entries_leave_room_for_their_page():
    paper = document(Contents(""), heading(1, words(40), origin="h"))
    text = pypdfium2.PdfDocument(write(paper).data)[0].get_textpage().get_text_bounded()
    assert text.index(". . .") > text.index("\n")


def test_numbered_paragraphs_hang_from_their_numbers():
    paper = document(
        para(words(60)),
        BlockQuote((para("quoted"),)),
        List(((para("item"),),)),
        *(para(words(3, n)) for n in range(120)),
        layout=Layout(numbered=True),
    )
    pages, style = laid(paper)
    (number, left, _, _), (_, first, _, _) = pages[0].slabs[0].texts
    ((_, second, _, _),) = pages[0].slabs[1].texts
    assert (number.text, left) == ("1. ", style.frame.left)
    assert first == second > left + number.width
    quote = next(slab for slab in pages[0].slabs if slab_text(slab) == "quoted")
    assert quote.texts[0][1] > first
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    assert [kid.tag for kid in tagged.root.kids[0].kids if not isinstance(kid, str)] == ["Span"]
    assert "".join(tagged.text.split()) == spoken(paper)


def test_an_empty_numbered_paragraph_shows_its_number():
    paper = document(Para(()), para("x"), layout=Layout(numbered=True))
    assert Tagged(write(paper).data).text == "1. 2. x"


@pytest.mark.parametrize("spacing", [0.6, 1.5])
def test_spacing_scales_the_white_between_blocks(spacing):
    even, _ = laid(full())
    paper = full()
    other, _ = laid(replace(paper, layout=replace(paper.layout, spacing=spacing)))
    heights = [pages[0].slabs[9].y for pages in (even, other)]
    assert (heights[1] < heights[0]) == (spacing < paper.layout.spacing)


def test_the_copy_is_named_on_the_first_page_under_the_marking():
    paper = replace(full(), blocks=(para(words(800)),))
    texts = [page.get_textpage() for page in pypdfium2.PdfDocument(write(paper).data)]
    assert ["Copy No. 3" in text.get_text_bounded() for text in texts] == [True, False]
    head = texts[0].get_text_bounded(0, 787, 596, 842)
    assert head.splitlines() == ["SECRET", "Copy No. 3"]
