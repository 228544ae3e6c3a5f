"""Tables and the header block."""

from writers.pdf.laying import broken_rules, laid, slab_text
from writers.pdf.papers import document, inlines, note, para, row, words
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
    assert len(laid(paper)[0]) > 2
    assert broken_rules(paper) == []


def test_a_row_of_many_long_notes():
    cells = [Cell(inlines("x", *(note(words(120, n)) for n in range(6)))) for _ in range(3)]
    paper = document(para("before"), Table(row("a", "b", "c"), (row(*cells),), (0.4, 0.3, 0.3)))
    # Eighteen notes must begin on one page: the rest of each follows on the next.
    assert broken_rules(paper) == ["notes out of order"]


def test_figures_stand_under_figures_marks_or_not():
    body = (row(Cell(inlines("4.9", note("n")), "right")), row(Cell(inlines("3.1"), "right")))
    pages, _ = laid(document(Table(row("h"), body, (1.0,))))
    _, first, second = (placed.slab.texts[0] for placed in pages[0].slabs)
    assert abs(first.x - second.x) < 0.01


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
            for placed in page.slabs
            if "LABEL" in slab_text(placed)
        }
        assert len(homes) == 1
    tagged = Tagged(write(document(block)).data)
    assert [cell.text for cell in tagged.root.all("TH")] == [f"LABEL {n}" for n in range(6)]


def test_a_header_block_taller_than_a_page_ends():
    fields = tuple(Field(f"L{n}", inlines(words(60, n), note(words(20)))) for n in range(40))
    assert broken_rules(document(FieldTable(fields))) == []
