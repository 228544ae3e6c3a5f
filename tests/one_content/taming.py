"""Documents made such that both writers are known to agree on them.

Titles apart, each thing evened out here is a disagreement with a test of its own in
`test_one_content_open`; when a writer learns better, its line here goes.
"""

from __future__ import annotations

from dataclasses import replace

from briefing.document.numbering import plain_text
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Cell,
    Contents,
    CrossRef,
    Document,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Para,
    Row,
    Str,
    Table,
)


def tamed(document: Document) -> Document:
    """The document with one title, at its head, and places for its contents to lead to; without
    what the writers do not agree on."""
    blocks = [_block(block, place) for place, block in enumerate(document.blocks)]
    listed = [block.level for block in blocks if isinstance(block, Heading)]
    return replace(
        document,
        blocks=tuple(
            block
            for block in blocks
            if not isinstance(block, Contents)
            or any(1 <= level <= block.levels for level in listed)
        ),
    )


def _block(block: Block, place: int) -> Block:
    match block:
        case Heading():
            level = max(block.level, min(place, 1))
            words = () if plain_text(block.inlines).strip() else (Str("–"),)
            inlines = (*words, *_all(block.inlines))
            return replace(block, inlines=inlines, level=level, origin=f"h{place}")
        case Caption():
            return replace(block, inlines=_all(block.inlines))
        case Para():
            return _paras((block,))[0]
        case BlockQuote() | List() | Table() | FieldTable():
            return _holder(block)
        case _:
            return block


def _holder(block: BlockQuote | List | Table | FieldTable) -> Block:
    match block:
        case BlockQuote():
            return replace(block, blocks=_paras(block.blocks))
        case List():
            return replace(block, items=tuple(_paras(item) for item in block.items))
        case Table():
            head, rows = _row(block.head), tuple(_row(row) for row in block.rows)
            return replace(block, head=head, rows=rows)
        case FieldTable():
            told = (replace(field, inlines=_all(field.inlines)) for field in block.fields)
            return replace(block, fields=tuple(told))


def _paras(paras: tuple[Para, ...]) -> tuple[Para, ...]:
    return tuple(replace(para, inlines=_all(para.inlines)) for para in paras)


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(_cell(cell) for cell in row.cells))


def _cell(cell: Cell) -> Cell:
    return replace(cell, inlines=_all(cell.inlines))


def _all(inlines: tuple[Inline, ...], *, linked: bool = False) -> tuple[Inline, ...]:
    return tuple(each for inline in inlines for each in _inline(inline, linked=linked))


def _inline(inline: Inline, *, linked: bool) -> tuple[Inline, ...]:
    match inline:
        case Str() | CrossRef():
            return (inline,)
        case Note():
            return (replace(inline, inlines=_all(inline.inlines)),)
        case Link() if linked:
            return _all(inline.inlines, linked=True)
        case Link():
            return (replace(inline, inlines=_all(inline.inlines, linked=True)),)
        case _:
            return (replace(inline, inlines=_all(inline.inlines, linked=linked)),)
