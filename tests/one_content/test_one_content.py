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
from briefing.document.tree import Block, Caption, Contents, Document, Heading, Link, Note, Str
from briefing.memo.assemble import Export
from briefing.memo.names import Language

_URL = "https://example.org/"


def _small(name: str, *blocks: Block) -> object:
    return pytest.param(blocks, id=name)


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
    "blocks",
    [
        _small("a caption of no words", Caption("figure", "Figure", ())),
        _small("a caption of a note alone", Caption("figure", "Figure", (Note((Str("Said."),)),))),
        _small("a link of no words", samples.para("See ", Link(_URL, ()), ".")),
        _small(
            "a link within a link",
            samples.para(Link(_URL, (Link("mailto:desk@example.org", (Str("x"),)),))),
        ),
        _small("line breaks", samples.para("one\ntwo\n\nthree")),
        _small(
            "a heading of no words",
            Contents("Contents"),
            Heading(1, (Str("One"),), "h1"),
            Heading(1, (Note((Str("Said."),)),), "h2"),
        ),
        _small(
            "contents with nothing to list",
            Heading(0, (Str("Title"),)),
            Contents("Contents"),
            samples.para("Text."),
        ),
    ],
)
def test_a_small_thing(blocks: tuple[Block, ...]) -> None:
    assert told_differently(written(samples.document(*blocks))) == []


@pytest.mark.parametrize("memo", [memos.brief, memos.meeting, memos.beside, memos.behind])
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
