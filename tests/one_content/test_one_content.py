"""Word and PDF say the same, and what the document says: told by readers of other houses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from one_content import one_content_memos as memos
from one_content.comparing import told_differently, written
from one_content.taming import tamed
from strategies import documents
from writers.docx import samples
from writers.pdf import papers

from briefing.app.library import Library
from briefing.document.tree import Block, Caption, Document, Link, Note, Str
from briefing.memo.assemble import Export
from briefing.memo.names import Language


def test_any_paper() -> None:
    """Nothing is raised within: hypothesis takes minutes to shrink and to print such a paper."""
    told: list[str] = []

    @settings(max_examples=8, deadline=None)
    @given(documents())
    def read_back(document: Document) -> None:
        try:
            told.extend(told_differently(written(tamed(document))))
        except AssertionError as error:
            told.append(str(error))

    read_back()

    assert told == []


@pytest.mark.parametrize(
    "document",
    [samples.rich(), papers.brief(), papers.full(), papers.long_paper(2, papers.numbers_header())],
    ids=["rich", "brief", "full", "long"],
)
def test_a_paper_with_everything(document: Document) -> None:
    assert told_differently(written(tamed(document))) == []


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(Caption("figure", "Figure", ()), id="a caption of no words"),
        pytest.param(
            Caption("figure", "Figure", (Note((Str("Said."),)),)), id="a caption of a note alone"
        ),
        pytest.param(
            samples.para("See ", Link("https://example.org/", ()), "."), id="a link of no words"
        ),
        pytest.param(samples.para("one\ntwo\n\nthree"), id="line breaks"),
    ],
)
def test_a_small_thing(block: Block) -> None:
    assert told_differently(written(samples.document(block))) == []


@pytest.mark.parametrize("memo", [memos.brief, memos.meeting])
@pytest.mark.parametrize(
    ("language", "export"),
    [
        ("en", Export()),
        ("en", Export(hand_over=True)),
        ("ru", Export(draft=True)),
        ("kk", Export(hand_over=True)),
        ("ky", Export()),
    ],
)
def test_a_sample_memo(
    memo: Callable[[Library, Language, Export], Document],
    language: Language,
    export: Export,
    reading_library: Library,
) -> None:
    assert told_differently(written(memo(reading_library, language, export))) == []
