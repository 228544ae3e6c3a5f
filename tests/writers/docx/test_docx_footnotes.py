from __future__ import annotations

import pytest
from writers.docx import samples
from writers.docx.parts import W, attribute, body, text, xml

from briefing.document.tree import (
    Cell,
    Emph,
    Field,
    FieldTable,
    Heading,
    Note,
    Row,
    Span,
    Str,
    Table,
)
from briefing.errors import BriefingError
from briefing.writers.docx import write


def notes(*blocks: object) -> list[str]:
    root = xml(samples.document(*blocks), "word/footnotes.xml")  # type: ignore[arg-type]
    return [text(each) for each in root]


def test_the_separators_stand_even_without_notes() -> None:
    root = xml(samples.document(), "word/footnotes.xml")

    assert [(e.get(f"{W}type"), e.get(f"{W}id")) for e in root] == [
        ("separator", "-1"),
        ("continuationSeparator", "0"),
    ]


def test_notes_stand_in_reading_order_wherever_they_are_called() -> None:
    blocks = (
        Heading(1, (Str("a"), samples.note("one"))),
        FieldTable((Field("To", (Str("b"), samples.note("two"))),)),
        Table(
            Row((Cell((samples.note("three"),)),)), (Row((Cell((samples.note("four"),)),)),), (1.0,)
        ),
        samples.para(Emph((Span((Str("c"), samples.note("five")), item="i"),)), origin="b"),
    )

    assert notes(*blocks) == ["", "", " one", " two", " three", " four", " five"]
    called = body(samples.document(*blocks)).iter(f"{W}footnoteReference")
    assert [each.get(f"{W}id") for each in called] == ["1", "2", "3", "4", "5"]


def test_a_note_bears_its_number_in_words_own_styles() -> None:
    note = xml(samples.document(samples.para(samples.note("a"))), "word/footnotes.xml")[2]

    assert attribute(note, "w:p/w:pPr/w:pStyle") == "FootnoteText"
    assert attribute(note, "w:p/w:r/w:rPr/w:rStyle") == "FootnoteReference"
    assert note.find(f"{W}p/{W}r/{W}footnoteRef") is not None


def test_an_item_in_a_note_carries_the_block_it_is_called_in() -> None:
    note = samples.note(Span((Str("a"),), item="i"))
    root = xml(samples.document(samples.para(note, origin="block-9")), "word/footnotes.xml")

    assert attribute(root, ".//w:sdtPr/w:tag") == "block-9"


def test_a_note_in_a_note_is_refused() -> None:
    with pytest.raises(BriefingError) as caught:
        write(samples.document(samples.para(samples.note("a", samples.note("b")))))

    assert (caught.value.key, caught.value.values) == ("note-nested", {"number": 1})


def test_an_empty_note_is_a_note() -> None:
    assert notes(samples.para(Note(()))) == ["", "", " "]
