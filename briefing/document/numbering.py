"""Numbers for everything that is numbered, in one pass in reading order."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from briefing.document.tree import (
    Block,
    BlockQuote,
    Cell,
    Document,
    Emph,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    PageBreak,
    Para,
    Row,
    Span,
    Str,
    Strong,
    Table,
)


def numbered(document: Document) -> Document:
    """The same document with each note's number filled, from 1 in reading order."""
    return replace(document, blocks=_Numberer().blocks(document.blocks))


class _Numberer:
    def __init__(self) -> None:
        self._notes = count(1)

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: Block) -> Block:
        match block:
            case Heading() | Para():
                return replace(block, inlines=self._inlines(block.inlines))
            case BlockQuote():
                return replace(block, blocks=self._paras(block.blocks))
            case List():
                return replace(block, items=tuple(self._paras(item) for item in block.items))
            case Table():
                head = self._row(block.head)
                return replace(block, head=head, rows=tuple(self._row(row) for row in block.rows))
            case FieldTable():
                fields = tuple(
                    replace(field, inlines=self._inlines(field.inlines)) for field in block.fields
                )
                return replace(block, fields=fields)
            case PageBreak():
                return block

    def _paras(self, paras: tuple[Para, ...]) -> tuple[Para, ...]:
        return tuple(replace(para, inlines=self._inlines(para.inlines)) for para in paras)

    def _row(self, row: Row) -> Row:
        cells = tuple(Cell(self._inlines(cell.inlines), cell.align) for cell in row.cells)
        return replace(row, cells=cells)

    def _inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Str():
                return inline
            case Note():
                return replace(inline, number=next(self._notes))
            case Emph() | Strong() | Link() | Span():
                return replace(inline, inlines=self._inlines(inline.inlines))
