"""Planted faults: a paper that says something else than the document is told, and by whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from one_content.comparing import Papers, told_differently, written
from one_content.meaning import meant
from one_content.pdfium_reader import misplaced
from one_content.taming import tamed
from writers.docx import samples

from briefing.document.pictures import Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    CrossRef,
    Document,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Para,
    Span,
    Str,
    Table,
)

Change = Callable[[Document], Document]
_IN_PDF = {"structure", "pdfium"}


@cache
def _paper() -> Document:
    """A paper with something of everything, as far as its timeline."""
    rich = samples.rich()
    drawn = next(place for place, block in enumerate(rich.blocks) if isinstance(block, Timeline))
    return tamed(replace(rich, blocks=rich.blocks[:drawn]))


@cache
def _right() -> Papers:
    return written(_paper())


def _blocks(change: Callable[[Block], Block]) -> Change:
    return lambda paper: replace(paper, blocks=tuple(change(block) for block in paper.blocks))


def _inlines(change: Callable[[Inline], tuple[Inline, ...]]) -> Change:
    """A change of the inlines of paragraphs, wherever they stand in them."""

    def deep(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(
            replace(each, inlines=deep(each.inlines)) if hasattr(each, "inlines") else each
            for inline in inlines
            for each in change(inline)
        )

    return _blocks(
        lambda block: (
            replace(block, inlines=deep(block.inlines)) if isinstance(block, Para) else block
        )
    )


def _order(kind: type[Block]) -> Change:
    """Two neighbours of a kind change places."""

    def change(paper: Document) -> Document:
        blocks = [*paper.blocks]
        one, other = [place for place, block in enumerate(blocks) if isinstance(block, kind)][-2:]
        blocks[one], blocks[other] = blocks[other], blocks[one]
        return replace(paper, blocks=tuple(blocks))

    return change


def _cells(change: Callable[[Table], Table]) -> Change:
    return _blocks(lambda block: change(block) if isinstance(block, Table) else block)


def _emptied(table: Table) -> Table:
    first, *others = table.rows
    lost = replace(first.cells[-1], inlines=())
    return replace(table, rows=(replace(first, cells=(*first.cells[:-1], lost)), *others))


def _said(note: Note) -> Note:
    return replace(note, inlines=(*note.inlines, Str(" Not so.")))


def _is_second(note: Inline) -> bool:
    return isinstance(note, Note) and note.key == "trade-table"


FAULTS: dict[str, tuple[Change, set[str]]] = {
    "a note is lost": (
        _inlines(
            lambda each: () if isinstance(each, Note) and "witness" in repr(each) else (each,)
        ),
        {"pandoc", "runs", "mammoth", "structure", "pdfium"},
    ),
    "a note says more": (
        _inlines(lambda each: (_said(each) if _is_second(each) else each,)),
        {"pandoc", "runs", "mammoth", "structure"},
    ),
    "a note is called elsewhere": (
        _inlines(lambda each: (each, Str(" etc.")) if _is_second(each) else (each,)),
        {"pandoc", "runs", "mammoth", "structure", "pdfium"},
    ),
    "a note below a table says more": (
        _cells(
            lambda table: (
                replace(
                    table,
                    rows=tuple(
                        replace(
                            row,
                            cells=tuple(
                                replace(
                                    cell,
                                    inlines=tuple(
                                        _said(each) if isinstance(each, Note) else each
                                        for each in cell.inlines
                                    ),
                                )
                                for cell in row.cells
                            ),
                        )
                        for row in table.rows
                    ),
                )
                if table.notes == "below"
                else table
            )
        ),
        {"pandoc", "runs", "structure"},
    ),
    "notes stand at the foot of the page": (
        _cells(lambda table: replace(table, notes="page")),
        {"pandoc", "runs", "mammoth", "structure"},
    ),
    "two paragraphs are swapped": (_order(Para), {"pandoc", "runs", "structure"}),
    "two headings are swapped": (_order(Heading), {"pandoc", "runs", "structure"}),
    "two captions are swapped": (_order(Caption), {"pandoc", "runs", "structure"}),
    "a language is another": (
        _inlines(
            lambda each: (
                (replace(each, language="ky"),)
                if isinstance(each, Span) and each.language == "kk"
                else (each,)
            )
        ),
        {"runs", "structure"},
    ),
    "a cell is lost": (_cells(_emptied), {"pandoc", "runs", "structure"}),
    "a row is lost": (
        _cells(lambda table: replace(table, rows=table.rows[:-1])),
        {"pandoc", "runs", "structure"},
    ),
    "a head row is a row": (
        _cells(
            lambda table: replace(
                table,
                head=replace(
                    table.head,
                    cells=tuple(replace(cell, inlines=()) for cell in table.head.cells),
                ),
                rows=(table.head, *table.rows),
            )
        ),
        {"pandoc", "structure"},
    ),
    "a summary is lost": (
        _cells(lambda table: replace(table, summary="")),
        {"runs", "structure"},
    ),
    "a heading is deeper": (
        _blocks(
            lambda block: (
                replace(block, level=2)
                if isinstance(block, Heading) and "Figures" in repr(block)
                else block
            )
        ),
        {"pandoc", "structure"},
    ),
    "a list is numbered": (
        _blocks(lambda block: replace(block, ordered=True) if isinstance(block, List) else block),
        {"pandoc", "structure"},
    ),
    "a quotation is a paragraph": (
        lambda paper: replace(
            paper,
            blocks=tuple(
                para
                for block in paper.blocks
                for para in (block.blocks if isinstance(block, BlockQuote) else (block,))
            ),
        ),
        {"pandoc", "structure"},
    ),
    "a link leads elsewhere": (
        _inlines(
            lambda each: (replace(each, url=each.url + "?"),) if isinstance(each, Link) else (each,)
        ),
        {"pandoc", "runs", "structure"},
    ),
    "a reference leads elsewhere": (
        _inlines(
            lambda each: (
                (CrossRef("astana"),)
                if isinstance(each, CrossRef) and each.key == "targets"
                else (each,)
            )
        ),
        {"pandoc", "runs", "structure"},
    ),
    "a reference leads nowhere": (
        _inlines(
            lambda each: (
                (Str("Table 2"),)
                if isinstance(each, CrossRef) and each.key == "targets"
                else (each,)
            )
        ),
        {"runs", "structure"},
    ),
    "a picture shows something else": (
        _blocks(
            lambda block: replace(block, alt="What was said") if hasattr(block, "alt") else block
        ),
        {"runs", "structure"},
    ),
    "a letter is another": (
        _inlines(
            lambda each: (
                (Str(each.text.replace("“", '"').replace("e", "е", 1)),)
                if isinstance(each, Str)
                else (each,)
            )
        ),
        {"pandoc", "runs", "mammoth", "structure", "pdfium"},
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_told(fault: str) -> None:
    """In both papers: of the readers who can see it none keeps still."""
    change, readers = FAULTS[fault]

    assert readers <= _tellers(_right(), written(change(_paper())))


@pytest.mark.parametrize("fault", ["a note is lost", "a language is another", "a cell is lost"])
def test_papers_that_differ_are_told(fault: str) -> None:
    """In one paper alone: the two are held against each other too."""
    change, readers = FAULTS[fault]
    right, wrong = _right(), written(change(_paper()))

    assert _tellers(right, right._replace(pdf=wrong.pdf)) == readers & _IN_PDF | {"word and pdf"}
    assert _tellers(right, right._replace(word=wrong.word)) == readers - _IN_PDF | {"word and pdf"}


def test_a_note_on_another_page_is_told() -> None:
    one = replace(_paper(), blocks=(samples.para("One", samples.note("First words.")),))
    other = replace(one, blocks=(samples.para("One"), samples.para("1 First words.")))

    assert misplaced(written(one).pdf, meant(one, "pdf")) == []
    assert misplaced(written(other).pdf, meant(one, "pdf")) != []


def _tellers(right: Papers, wrong: Papers) -> set[str]:
    """Who tells that the files of one document are not those of the other."""
    faults = told_differently(wrong._replace(document=right.document))
    return {fault.partition(":")[0] for fault in faults}
