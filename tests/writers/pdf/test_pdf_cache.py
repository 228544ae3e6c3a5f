"""A cache changes how long a writing takes, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writers.pdf.papers import below_table, brief, document, full, long_paper, note, para, words

from briefing.document.tree import Layout, PageBreak, Strong
from briefing.errors import BriefingError
from briefing.writers.pdf import Cache, write


@pytest.mark.parametrize("paper", [brief, full, lambda: long_paper(3)])
def test_bytes_are_the_same_with_it(paper):
    cache = Cache()
    alone = write(paper())
    for _ in range(3):
        assert write(paper(), cache=cache) == alone


def test_a_changed_paragraph_is_seen():
    cache = Cache()
    paper = long_paper(3)
    write(paper, cache=cache)
    for place in (1, 3, 7):
        blocks = list(paper.blocks)
        blocks[place : place + 1] = [para("new ", note("one"))]
        changed = replace(paper, blocks=tuple(blocks))
        assert write(changed, cache=cache).data == write(changed).data


@pytest.mark.parametrize(
    "other",
    [
        Layout(size=12),
        Layout(font="Arial"),
        Layout(note_size=8),
        Layout(hyphenate=True, left=70),
        Layout(numbered=True),
        Layout(justified=True),
    ],
)
def test_another_layout_is_seen(other):
    cache = Cache()
    paper = long_paper(2)
    write(paper, cache=cache)
    changed = replace(paper, layout=other)
    assert write(changed, cache=cache).data == write(changed).data


def test_paragraphs_that_say_the_same_keep_their_own_notes():
    cache = Cache()
    paper = document(below_table(), below_table(), para("x"), para("x"))
    for _ in range(2):
        assert write(paper, cache=cache).data == write(paper).data


def test_a_writing_that_failed_does_no_harm():
    cache = Cache()
    paper = long_paper(2)
    write(paper, cache=cache)
    with pytest.raises(BriefingError):
        write(replace(paper, blocks=(*paper.blocks, para("☃"))), cache=cache)
    assert write(paper, cache=cache).data == write(paper).data


_paragraphs = st.sampled_from(
    [
        para(words(30), note(words(9))),
        para(words(30)),
        para(Strong(para(words(12)).inlines)),
        para(note("a"), note("b"), words(200)),
        below_table(),
        PageBreak(),
    ]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(_paragraphs, max_size=6), min_size=2, max_size=4))
def test_any_papers_one_after_another(papers):
    cache = Cache()
    for blocks in papers:
        paper = document(*blocks)
        assert write(paper, cache=cache).data == write(paper).data
