"""Portion marks in the tree: a text prefix before every portion, so that copying keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.citation.listing import ORIGIN as SOURCES
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Emph,
    Field,
    FieldTable,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Para,
    Row,
    Span,
    Str,
    Strong,
    Table,
)
from briefing.memo.marking import TITLE, level_of
from briefing.memo.outline import Paper
from briefing.memo.scheme import Level


def portioned(paper: Paper, blocks: Sequence[Block], whole: Level | None) -> tuple[Block, ...]:
    """The tree with a portion mark before every portion, notes too, where marks are on.

    Words no block stands behind, those the program writes itself, have the whole paper's; the
    list of sources, which are open, has the lowest.
    """
    scheme = paper.template.marking
    if scheme is None or whole is None or not paper.marking.portions:
        return tuple(blocks)
    marks = {block.id: (level_of(paper, block) or whole).portion for block in paper.blocks()}
    marks[SOURCES] = scheme.levels[0].portion
    marks[TITLE] = (scheme.level(paper.marking.title) or whole).portion
    return tuple(_Prefixer(marks, whole.portion).block(block) for block in blocks)


class _Prefixer:
    """Puts portion marks before what stands in the tree, by the block each part came from."""

    def __init__(self, marks: dict[str, str], default: str) -> None:
        self._marks = marks
        self._default = default

    def block(self, block: Block) -> Block:
        """The block with its mark."""
        result = block
        match block:
            case Heading() if block.origin == TITLE:
                result = replace(block, inlines=self._marked(block.inlines, TITLE))
            case Para(role="kind"):
                pass
            case Para() | Caption():
                result = replace(block, inlines=self._marked(block.inlines, block.origin))
            case BlockQuote():
                result = replace(block, blocks=self._paras(block.blocks))
            case List():
                items = tuple(self._paras(item) for item in block.items)
                result = replace(block, items=items)
            case Table():
                rows = tuple(self._row(row, block) for row in block.rows)
                result = replace(block, rows=rows)
            case FieldTable() if block.origin in self._marks:
                fields = tuple(self._field(field, block.origin) for field in block.fields)
                result = replace(block, fields=fields)
        return result

    def _paras(self, paras: tuple[Para, ...]) -> tuple[Para, ...]:
        """The first paragraph with its mark; in the others the notes alone."""
        first, *others = paras
        return (
            replace(first, inlines=self._marked(first.inlines, first.origin)),
            *(
                replace(para, inlines=self._noted(para.inlines, self._mark(para.origin)))
                for para in others
            ),
        )

    def _row(self, row: Row, table: Table) -> Row:
        origin = row.origin or table.origin
        first, *others = row.cells
        mark = self._mark(origin)
        cells = (
            replace(first, inlines=self._marked(first.inlines, origin)),
            *(replace(cell, inlines=self._noted(cell.inlines, mark)) for cell in others),
        )
        return replace(row, cells=cells)

    def _field(self, field: Field, origin: str) -> Field:
        return replace(field, inlines=self._marked(field.inlines, origin))

    def _marked(self, inlines: tuple[Inline, ...], origin: str) -> tuple[Inline, ...]:
        mark = self._mark(origin)
        return (Str(f"{mark} "), *self._noted(inlines, mark))

    def _noted(self, inlines: tuple[Inline, ...], mark: str) -> tuple[Inline, ...]:
        return tuple(self._inline(inline, mark) for inline in inlines)

    def _inline(self, inline: Inline, mark: str) -> Inline:
        if isinstance(inline, Note):
            return replace(inline, inlines=(Str(f"{mark} "), *inline.inlines))
        if isinstance(inline, Span | Emph | Strong | Link):
            return replace(inline, inlines=self._noted(inline.inlines, mark))
        return inline

    def _mark(self, origin: str) -> str:
        return self._marks.get(origin, self._default)
