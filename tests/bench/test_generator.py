from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from bench import sources
from bench.generator import SIZES, memo

from briefing.document.tree import Document, Note, Span
from briefing.writers import docx, pdf


def _everything(node: object) -> Iterator[object]:
    yield node
    if isinstance(node, tuple):
        for each in node:
            yield from _everything(each)
    elif is_dataclass(node):
        for each in fields(node):
            yield from _everything(getattr(node, each.name))


@pytest.fixture(scope="module")
def small() -> Document:
    return memo("S")


@pytest.mark.parametrize("size", ["S", "M", "L"])
def test_a_size_has_its_notes(size: str) -> None:
    notes = sum(isinstance(node, Note) for node in _everything(memo(size)))
    assert notes == SIZES[size].notes


def test_the_memo_is_the_same_each_time(small: Document) -> None:
    assert memo("S") == small


def test_picked_items_carry_their_blocks_and_the_memo_travels_along(small: Document) -> None:
    items = {node.item for node in _everything(small) if isinstance(node, Span)}
    assert len(items) == 13
    assert small.carrier is not None
    assert all(f'"{item}"'.encode() in small.carrier.data for item in items if "item" in item)


def test_both_writers_take_it(small: Document) -> None:
    assert docx.write(small).startswith(b"PK")
    rendered = pdf.write(small)
    assert 1 + max(p.page for each in rendered.places.values() for p in each) == 2


@pytest.mark.parametrize(
    ("markup", "note"),
    [(sources.Markdown(), "]: "), (sources.Typst(), "#footnote["), (sources.Html(), '"note"')],
)
def test_rivals_get_every_note(small: Document, markup: sources.Markdown, note: str) -> None:
    assert markup.document(small).count(note) == SIZES["S"].notes


def test_docxtpl_gets_the_notes_as_text(small: Document) -> None:
    assert len(sources.values(small)["notes"]) == SIZES["S"].notes
