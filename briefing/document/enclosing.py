"""A paper's blocks made part of another: headings a level deeper, names of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Cell,
    Contents,
    CrossRef,
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

_Holder = TypeVar("_Holder", bound=Heading | Para | Caption | Field | Cell)


def enclosed(
    blocks: Iterable[Block], named: Callable[[str], str], prefix: str, language: str = ""
) -> tuple[Block, ...]:
    """The blocks as they stand within another paper, which may be in another `language`.

    `named` gives each origin its name there, `prefix` goes before the keys of notes and captions.
    Contents are left out: the other paper's list these headings too.
    """
    encloser = _Encloser(named, prefix, language)
    return tuple(encloser.block(block) for block in blocks if not isinstance(block, Contents))


@dataclass(frozen=True, slots=True)
class _Encloser:
    named: Callable[[str], str]
    prefix: str
    language: str

    def block(self, block: Block) -> Block:
        block = replace(block, origin=self.named(block.origin))
        result = block
        match block:
            case Heading():
                result = replace(self._held(block), level=block.level + 1)
            case Para():
                result = self._held(block)
            case Caption():
                result = replace(self._held(block), key=self._key(block.key))
            case BlockQuote():
                result = replace(block, blocks=tuple(map(self._para, block.blocks)))
            case List():
                items = tuple(tuple(map(self._para, item)) for item in block.items)
                result = replace(block, items=items)
            case Table():
                rows = tuple(map(self._row, block.rows))
                result = replace(block, head=self._row(block.head), rows=rows)
            case FieldTable():
                result = replace(block, fields=tuple(map(self._held, block.fields)))
        return result

    def _para(self, para: Para) -> Para:
        return replace(self._held(para), origin=self.named(para.origin))

    def _row(self, row: Row) -> Row:
        cells = tuple(map(self._held, row.cells))
        return replace(row, cells=cells, origin=self.named(row.origin))

    def _held(self, holder: _Holder) -> _Holder:
        return replace(holder, inlines=self._tongued(holder.inlines))

    def _tongued(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """In the paper's own language. A note's words are told so by themselves."""
        inlines = tuple(map(self._inline, inlines))
        if not (self.language and inlines):
            return inlines
        told: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Note):
                told.append(inline)
            else:
                told.append(Span((inline,), language=self.language))
        return tuple(told)

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Str():
                return inline
            case CrossRef():
                return replace(inline, key=self._key(inline.key))
            case Note():
                return replace(
                    inline, inlines=self._tongued(inline.inlines), key=self._key(inline.key)
                )
            case Emph() | Strong() | Link() | Span():
                return replace(inline, inlines=tuple(map(self._inline, inline.inlines)))

    def _key(self, key: str) -> str:
        return f"{self.prefix}{key}" if key else ""
