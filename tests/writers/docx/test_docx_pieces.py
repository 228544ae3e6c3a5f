from __future__ import annotations

from briefing.document.tree import Emph, Link, Note, Span, Str, Strong
from briefing.writers.docx.pieces import flat


def test_text_knows_how_it_stands() -> None:
    (piece,) = flat((Emph((Strong((Span((Str("a"),), language="kk"),)),)),))

    assert (piece.content, piece.face.emph, piece.face.strong) == ("a", True, True)
    assert piece.face.language == "kk"


def test_a_language_reaches_into_an_item_and_an_item_keeps_it() -> None:
    (piece,) = flat((Span((Span((Str("a"),), item="i"),), language="ru"),))

    assert (piece.face.language, piece.face.item) == ("ru", "i")


def test_neighbours_are_told_apart() -> None:
    one, two, three = flat((Span((Str("a"),), item="i"), Span((Str("b"), Str("c")), item="i")))

    assert one.face.control != two.face.control == three.face.control


def test_a_note_leaves_what_it_stands_in() -> None:
    note = Note((Str("n"),))
    pieces = flat((Link("https://example.org/", (Emph((Str("a"), note)),)),))

    assert pieces[1].content is note
    assert (pieces[1].face.link, pieces[1].face.emph) == (0, False)


def test_nothing_makes_no_piece() -> None:
    assert flat((Str(""), Emph(()), Span((), item="i"))) == []
