"""Pages and their footnotes: the rules they keep, whatever the paper."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writers.pdf.laying import broken_rules, laid, slab_text
from writers.pdf.papers import (
    attribution,
    caption,
    chart,
    document,
    heading,
    heard,
    inlines,
    long_paper,
    note,
    para,
    row,
    spoken,
    timeline,
    words,
)
from writers.pdf.tagged import Tagged

from briefing.document.tree import (
    BlockQuote,
    Caption,
    Cell,
    Contents,
    CrossRef,
    Field,
    FieldTable,
    Layout,
    List,
    PageBreak,
    Para,
    Str,
    Table,
)
from briefing.writers.pdf import write

_SMALL = Layout(top=60, bottom=60, left=40, right=40)


def test_a_note_stands_on_the_page_that_calls_it():
    assert broken_rules(long_paper(12)) == []


def test_a_long_note_goes_on_over_the_next_pages():
    paper = document(para(words(30), note(words(1800))), *(para(words(40, n)) for n in range(12)))
    assert broken_rules(paper) == []
    pages, _ = laid(paper)
    holding = [page for page in pages if page.slices]
    assert len(holding) >= 3
    assert [page.carries for page in holding] == [False, *[True] * (len(holding) - 1)]


def test_the_line_moves_rather_than_lose_its_note():
    for count in range(20, 44):
        paper = document(para("\n".join("line" for _ in range(count))), para("x", note(words(40))))
        assert broken_rules(paper) == []


def test_many_notes_on_one_line():
    marks = [note(words(14, n)) for n in range(25)]
    paper = document(para(words(300)), para("Crowded", *marks, " line."))
    assert broken_rules(paper) == []


def test_more_notes_on_a_line_than_a_page_can_begin_still_ends():
    marks = [note(words(60, n)) for n in range(70)]
    pages, _ = laid(document(para("x", *marks)))
    numbers = [int(part.note.label) for page in pages for part in page.slices]
    assert set(numbers) == set(range(1, 71))


def test_three_notes_of_a_page_each_on_one_line():
    paper = document(para("x", *(note(words(900, n)) for n in range(3))))
    pages, _ = laid(paper)
    assert {int(part.note.label) for part in pages[0].slices} == {1, 2, 3}


def test_notes_in_cells_and_in_the_header_block():
    field = Field("DATE", inlines("today", note(words(30))))
    cells = (row("a", Cell(inlines("b", note(words(20))))), row("c", Cell(inlines(note("lone")))))
    paper = document(FieldTable((field,)), Table(row("h", "k"), cells, (0.5, 0.5)))
    assert broken_rules(paper) == []


def test_headings_stay_with_two_lines_of_what_follows():
    for count in range(30, 60):
        filler = para("\n".join("line" for _ in range(count)))
        paper = document(filler, heading(1, "One"), heading(2, "Two"), para(words(90)))
        pages, _ = laid(paper)
        (home,) = [
            (page, place)
            for page in pages
            for place, slab in enumerate(page.slabs)
            if slab_text(slab) == "One"
        ]
        page, place = home
        assert len(page.slabs) >= place + 4


def test_no_widows_and_no_orphans():
    for count in range(35, 60):
        filler = para("\n".join("line" for _ in range(count)))
        pages, _ = laid(document(filler, para(words(200)), para(words(200))))
        for page in pages[:-1]:
            *_, before, last = (_element(slab) for slab in page.slabs)
            assert last is before
        for page in pages[1:]:
            first, second, *_ = (_element(slab) for slab in page.slabs)
            assert first is second


def _element(slab):
    (_, _, _, element), *_ = slab.texts
    return element


def test_an_attribution_stays_with_its_quotation():
    for count in range(30, 60):
        filler = para("\n".join("line" for _ in range(count)))
        quote = BlockQuote((para(words(40)),))
        pages, _ = laid(document(filler, quote, attribution("Speaker"), para("x")))
        for page in pages:
            assert slab_text(page.slabs[0]) != "Speaker"


def test_page_breaks_make_no_empty_pages():
    paper = document(PageBreak(), para("a"), PageBreak(), PageBreak(), para("b"), PageBreak())
    pages, _ = laid(paper)
    assert [[slab_text(slab) for slab in page.slabs] for page in pages] == [["a"], ["b"]]


def test_an_empty_paper_has_one_page():
    assert len(laid(document())[0]) == 1
    assert len(laid(document(para(), List(()), BlockQuote(()), FieldTable(())))[0]) == 1


_lengths = st.integers(0, 90)
_notes = st.lists(st.one_of(st.integers(0, 60), st.integers(200, 700)), max_size=4)


@st.composite
def _paragraphs(draw):
    parts = [words(draw(_lengths), draw(st.integers(0, 9)))]
    for length in draw(_notes):
        parts += [note(words(length, length)), words(draw(st.integers(0, 30)))]
    return para(*parts, origin="p")


@st.composite
def _tables(draw):
    cells = draw(st.lists(st.lists(_paragraphs(), min_size=2, max_size=2), max_size=6))
    rows = tuple(row(*(Cell(cell.inlines) for cell in line)) for line in cells)
    notes = draw(st.sampled_from(["page", "below"]))
    return Table(row("Left", "Right"), rows, (0.6, 0.4), notes=notes)


@st.composite
def _captions(draw):
    kind = draw(st.sampled_from(["table", "figure"]))
    return caption(kind, *draw(_paragraphs()).inlines)


def _referring(blocks):
    """The blocks under names of their own, and a paragraph that refers to every caption."""
    named = [
        replace(block, origin=f"b{number}", **keyed)
        for number, block in enumerate(blocks)
        for keyed in [{"key": f"k{number}"} if isinstance(block, Caption) else {}]
    ]
    keys = [block.key for block in named if isinstance(block, Caption)]
    return [*named, para("see ", *(CrossRef(key) for key in keys))]


_blocks = st.lists(
    st.one_of(
        _paragraphs(),
        _tables(),
        st.builds(lambda p: heading(1, *p.inlines[:1]), _paragraphs()),
        st.builds(lambda p: BlockQuote((p,)), _paragraphs()),
        st.builds(
            lambda items: List(tuple((p,) for p in items)), st.lists(_paragraphs(), max_size=4)
        ),
        st.just(PageBreak()),
        st.just(attribution("Somebody")),
        _captions(),
        st.sampled_from([chart(), chart("line"), timeline(4), timeline(30, 20)]),
        st.just(Contents("Contents")),
    ),
    max_size=8,
).map(_referring)


@settings(max_examples=60, deadline=None)
@given(_blocks, st.sampled_from([Layout(), _SMALL, Layout(page="Letter", justified=True, size=14)]))
def test_rules_hold_for_any_paper(blocks, layout):
    wrong = broken_rules(document(*blocks, layout=layout))
    crowded = [rule for rule in wrong if rule.startswith("note") and "begins" in rule]
    unavoidable = [rule for rule in wrong if rule == "notes out of order"]
    assert [rule for rule in wrong if rule not in (*crowded, *unavoidable)] == []
    if layout is not _SMALL:
        assert crowded == []


@settings(max_examples=30, deadline=None)
@given(_blocks, st.booleans())
def test_any_paper_is_read_whole_and_in_order(blocks, numbered):
    paper = document(*blocks, layout=Layout(numbered=numbered))
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    assert heard(tagged.text) == spoken(paper)


@pytest.mark.parametrize("numbered", [False, True])
def test_the_kind_of_paper_stands_over_the_title_and_begins_where_it_does(numbered: bool) -> None:
    kind = Para((Str("BRIEF"),), "kind", "kind")
    paper = document(kind, heading(0, "Trade"), para("Words."), layout=Layout(numbered=numbered))
    ((page, *_), style) = laid(paper)
    places = {line.text: x for slab in page.slabs for line, x, *_ in slab.texts}
    assert places["BRIEF"] == places["Trade"] == style.frame.left
    assert [text for text in places if not text.strip("1. ")] == ["1. "] * numbered
