from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from reading import every
from strategies import documents

from briefing.document.carrier import is_tag
from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Cell,
    Contents,
    CrossRef,
    Document,
    Emph,
    Heading,
    Layout,
    List,
    Note,
    Para,
    Properties,
    Row,
    Str,
    Table,
)

_PROPERTIES = Properties("", "", "", "en-GB", date(2025, 1, 1), "urn:x")


def _of(*blocks: Block) -> Document:
    return Document(_PROPERTIES, Layout(), blocks)


def _note(text: str) -> Note:
    return Note((Str(text),))


def _numbers(document: Document) -> list[tuple[str, int]]:
    return [
        (note.inlines[0].text, note.number)  # type: ignore[attr-defined]
        for note in every(numbered(document).blocks, Note)
    ]


def test_notes_are_numbered_from_one_in_reading_order_through_every_kind_of_block() -> None:
    table = Table(
        Row((Cell((_note("b"),)), Cell((_note("c"),)))),
        (Row((Cell((_note("d"),)), Cell(()))), Row((Cell(()), Cell((_note("e"),))))),
        (0.5, 0.5),
    )
    blocks = (
        Heading(0, (Str("Title"),)),
        Para((Str("One"), _note("a"))),
        table,
        BlockQuote((Para((_note("f"),)), Para((_note("g"),)))),
        List(((Para((_note("h"),)),), (Para((_note("i"),)),))),
    )
    document = Document(_PROPERTIES, Layout(), blocks)
    assert _numbers(document) == [(name, number) for number, name in enumerate("abcdefghi", 1)]


@settings(max_examples=10)
@given(documents())
def test_any_document_keeps_everything_but_its_numbers(document: Document) -> None:
    once = numbered(document)
    assert numbered(once) == once
    assert [type(block) for block in once.blocks] == [type(block) for block in document.blocks]
    assert replace(once, blocks=()) == replace(document, blocks=())


@pytest.mark.parametrize(
    ("text", "good"),
    [("b1", True), ("a" * 64, True), ("a" * 65, False), ("", False), ("b 1", False), ("қ", False)],
)
def test_a_tag_is_short_and_ascii(text: str, good: bool) -> None:
    assert is_tag(text) is good


def test_contents_name_what_a_heading_refers_to() -> None:
    heading = Heading(1, (Str("After "), CrossRef("k")), "h")
    caption = Caption("table", "Table", (Str("Trade"),), key="k")
    done = numbered(_of(Contents("Contents"), caption, heading))
    contents = done.blocks[0]
    assert isinstance(contents, Contents)
    assert [entry.text for entry in contents.entries] == ["After Table 1"]


def test_a_reference_deep_in_a_note_is_resolved() -> None:
    note = Note((Emph((CrossRef("k"),)),), key="k")
    done = numbered(_of(Para((Str("Words"), note))))
    found = done.blocks[0]
    assert isinstance(found, Para)
    assert found.inlines[1] == Note((Emph((CrossRef("k", "1"),)),), number=1, key="k")


def test_a_mark_that_calls_a_note_again_has_its_letter_and_is_no_word() -> None:
    first = Cell((Str("1"), Note((Str("Source"),), key="k")))
    again = Cell((Str("2"), CrossRef("k", raised=True)))
    rows = (Row((first,)), Row((again,)))
    done = numbered(_of(Table(Row((Cell((Str("How many"),)),)), rows, (1.0,), notes="below")))
    (table,) = done.blocks
    assert isinstance(table, Table)
    found = table.rows[1].cells[0].inlines
    assert found == (Str("2"), CrossRef("k", "a", raised=True))
    assert plain_text(found) == "2"


def test_what_needs_no_number_is_the_same_object() -> None:
    para = Para((Str("Words"), Emph((Str("more"),))))
    assert numbered(_of(para)).blocks[0] is para
