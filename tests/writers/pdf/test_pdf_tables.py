"""Tables and the header block."""

from itertools import pairwise

from writers.pdf.laying import broken_rules, laid, slab_text
from writers.pdf.papers import (
    below_table,
    document,
    heard,
    inlines,
    note,
    para,
    row,
    spoken,
    words,
)
from writers.pdf.tagged import Tagged

from briefing.document.tree import Cell, Field, FieldTable, Table
from briefing.writers.pdf import write


def _table(rows: int) -> Table:
    body = tuple(row(f"row {n}", str(n), origin=f"r{n}") for n in range(rows))
    return Table(row("What", Cell(inlines("How many"), "right")), body, (0.7, 0.3), "Sum", "t")


def test_the_head_is_repeated_on_each_page_and_read_once():
    pages, _ = laid(document(_table(500)))
    assert len(pages) > 8
    assert all(slab_text(page.slabs[0]) == "WhatHow many" for page in pages)
    assert [page.slabs[0].again for page in pages] == [False, *[True] * (len(pages) - 1)]
    tagged = Tagged(write(document(_table(500))).data)
    assert tagged.faults == []
    assert tagged.text.count("What") == 1
    assert len(tagged.root.all("TR")) == 501


def test_the_head_is_repeated_above_rows_where_a_note_goes_on():
    body = tuple(row(f"row {n}", Cell(inlines("x", note(words(150, n))))) for n in range(30))
    pages, _ = laid(document(Table(row("What", "Note"), body, (0.7, 0.3))))
    carrying = [page for page in pages if page.carries and page.slabs]
    assert carrying
    assert all(slab_text(page.slabs[0]) == "WhatNote" for page in carrying)


def test_the_last_row_never_begins_a_page_alone():
    for count in range(20, 60):
        filler = para("\n".join("line" for _ in range(count)))
        pages, _ = laid(document(filler, _table(9)))
        alone = [
            page for page in pages if [slab_text(each) for each in page.slabs][-1:] == ["row 88"]
        ]
        assert all(len(page.slabs) > 2 for page in alone)


def test_a_head_with_a_note_calls_it_once():
    head = row("What", Cell(inlines("How many", note("Thousands."))))
    paper = document(Table(head, _table(90).rows, (0.7, 0.3)))
    assert broken_rules(paper) == []
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    assert len(tagged.root.all("Note")) == 1


def test_a_row_taller_than_a_page_is_divided():
    tall = row(words(1500), Cell(inlines("short", note("n"))))
    paper = document(Table(row("a", "b"), (tall, row("c", "d")), (0.5, 0.5)))
    pages, _ = laid(paper)
    assert len(pages) > 2
    assert broken_rules(paper) == []
    for head, first, second in (page.slabs[:3] for page in pages[1:3]):
        assert first.y - (head.y + head.rules[-1].y) > 2
        assert second.y - first.y == first.height


def test_a_row_of_many_long_notes():
    cells = [Cell(inlines("x", *(note(words(120, n)) for n in range(6)))) for _ in range(3)]
    paper = document(para("before"), Table(row("a", "b", "c"), (row(*cells),), (0.4, 0.3, 0.3)))
    # Eighteen notes must begin on one page: the rest of each follows on the next.
    assert broken_rules(paper) == ["notes out of order"]


def test_figures_stand_under_figures_marks_or_not():
    body = (row(Cell(inlines("4.9", note("n")), "right")), row(Cell(inlines("3.1"), "right")))
    pages, _ = laid(document(Table(row("h"), body, (1.0,))))
    _, (_, first, _, _), (_, second, _, _) = (slab.texts[0] for slab in pages[0].slabs)
    assert abs(first - second) < 0.01


def test_notes_below_a_table_stand_under_it_and_go_on_over_pages():
    paper = document(para(words(300)), below_table(30, length=40), para("after", note("n")))
    assert broken_rules(paper) == []
    pages, _ = laid(paper)
    below = [
        (number, slab.below)
        for number, page in enumerate(pages)
        for slab in page.slabs
        if slab.below is not None
    ]
    assert len({number for number, _ in below}) > 1
    for before, after in pairwise([part for _, part in below]):
        begins = after.start == 0 and before.stop == len(before.note.lines)
        assert begins or (after.note is before.note and after.start == before.stop)
    labels = [part.note.label for _, part in below if part.start == 0]
    assert [*labels[:2], *labels[25:27]] == ["a", "b", "z", "aa"]
    assert not any(part.note.below for page in pages for part in page.slices)
    tagged = Tagged(write(paper).data)
    assert tagged.faults == []
    assert heard(tagged.text) == spoken(paper)


def test_the_last_row_keeps_the_first_note_below():
    for count in range(20, 50):
        filler = para("\n".join("line" for _ in range(count)))
        pages, _ = laid(document(filler, below_table(4)))
        first = [page.slabs[0].below for page in pages]
        assert all(part is None or part.note.label != "a" for part in first)


def test_two_tables_letter_their_notes_anew():
    tagged = Tagged(write(document(below_table(), below_table())).data)
    assert tagged.faults == []
    assert [mark.text for mark in tagged.root.all("Reference")] == ["a", "b", "a", "b"]


def test_odd_tables_are_printed_all_the_same():
    ragged = Table(row("a"), (row("b", "c", "d"), row()), (0.5,))
    for table in (ragged, Table(row(), (), ()), Table(row(), (row("x"),), (0.0,))):
        tagged = Tagged(write(document(table)).data)
        assert tagged.faults == []


def test_the_header_block_stays_whole_and_labels_head_their_rows():
    fields = tuple(Field(f"LABEL {n}", inlines(words(20, n))) for n in range(6))
    block = FieldTable(fields, "Header")
    for count in range(30, 50):
        filler = para("\n".join("line" for _ in range(count)))
        pages, _ = laid(document(filler, block))
        homes = {
            number
            for number, page in enumerate(pages)
            for slab in page.slabs
            if "LABEL" in slab_text(slab)
        }
        assert len(homes) == 1
    tagged = Tagged(write(document(block)).data)
    assert [cell.text for cell in tagged.root.all("TH")] == [f"LABEL {n}" for n in range(6)]


def test_a_header_block_taller_than_a_page_ends():
    fields = tuple(Field(f"L{n}", inlines(words(60, n), note(words(20)))) for n in range(40))
    assert broken_rules(document(FieldTable(fields))) == []
