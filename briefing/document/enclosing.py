"""A paper's blocks made part of another, or of itself in another language: names of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Cell,
    Columns,
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
_Spoken = TypeVar(
    "_Spoken", bound=Heading | Caption | Table | FieldTable | Chart | Timeline | Contents
)
_TAG = 60  # letters of a block's id in a tag that names a language too


def enclosed(
    blocks: Iterable[Block], named: Callable[[str], str], prefix: str, language: str = ""
) -> tuple[Block, ...]:
    """The blocks as they stand within another paper, a level deeper, perhaps in another
    `language`.

    `named` gives each origin its name there, `prefix` goes before the keys of notes and captions.
    Contents are left out: the other paper's list these headings too.
    """
    encloser = _Encloser(named, prefix, language, deeper=1)
    return tuple(encloser.block(block) for block in blocks if not isinstance(block, Contents))


def turned(blocks: Iterable[Block], prefix: str, language: str) -> tuple[Block, ...]:
    """The blocks of a paper in its second `language`; `prefix` goes before the keys of notes and
    captions, and the origins of headings, to each of which the contents lead. Picked items are
    tagged with their block's origin and the language."""
    encloser = _Encloser(str, prefix, language, suffix=f"-{language[:2]}")
    return tuple(
        replace(block, origin=f"{prefix}{block.origin}") if isinstance(block, Heading) else block
        for block in map(encloser.block, blocks)
    )


@dataclass(frozen=True, slots=True)
class _Encloser:
    named: Callable[[str], str]
    prefix: str
    language: str
    deeper: int = 0
    suffix: str = ""

    def block(self, block: Block) -> Block:
        block = replace(block, origin=self.named(block.origin))
        result = block
        match block:
            case Heading():
                result = self._spoken(self._held(block, block.origin))
                result = replace(result, level=block.level + self.deeper)
            case Para():
                result = self._held(block, block.origin)
            case Caption():
                result = self._spoken(self._held(block, block.origin))
                result = replace(result, key=self._key(block.key))
            case BlockQuote():
                paras = (self._para(para, block.origin) for para in block.blocks)
                result = replace(block, blocks=tuple(paras))
            case List():
                items = (
                    tuple(self._para(para, block.origin) for para in item) for item in block.items
                )
                result = replace(block, items=tuple(items))
            case Table():
                rows = tuple(self._row(row, block.origin) for row in block.rows)
                head = self._row(block.head, block.origin)
                result = self._spoken(replace(block, head=head, rows=rows))
            case FieldTable():
                fields = tuple(self._held(field, block.origin) for field in block.fields)
                result = self._spoken(replace(block, fields=fields))
            case Columns():
                left, right = (tuple(map(self.block, side)) for side in (block.left, block.right))
                result = replace(block, left=left, right=right)
            case Chart() | Timeline() | Contents():
                result = self._spoken(block)
        return result

    def _spoken(self, block: _Spoken) -> _Spoken:
        """With its language, unless it has one of its own."""
        return replace(block, language=block.language or self.language)

    def _para(self, para: Para, origin: str) -> Para:
        own = self.named(para.origin)
        return replace(self._held(para, own or origin), origin=own)

    def _row(self, row: Row, origin: str) -> Row:
        own = self.named(row.origin)
        cells = tuple(self._held(cell, own or origin) for cell in row.cells)
        return replace(row, cells=cells, origin=own)

    def _held(self, holder: _Holder, origin: str) -> _Holder:
        return replace(holder, inlines=self._tongued(holder.inlines, origin))

    def _tongued(self, inlines: tuple[Inline, ...], origin: str) -> tuple[Inline, ...]:
        """In the paper's own language. A note's words are told so by themselves."""
        inlines = tuple(self._inline(inline, origin) for inline in inlines)
        if not (self.language and inlines):
            return inlines
        told: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Note):
                told.append(inline)
            else:
                told.append(Span((inline,), language=self.language))
        return tuple(told)

    def _inline(self, inline: Inline, origin: str) -> Inline:
        match inline:
            case Str():
                return inline
            case CrossRef():
                return replace(inline, key=self._key(inline.key))
            case Note():
                inlines = self._tongued(inline.inlines, origin)
                return replace(inline, inlines=inlines, key=self._key(inline.key))
            case Span(item=item) if item and self.suffix:
                inlines = tuple(self._inline(inner, origin) for inner in inline.inlines)
                return replace(inline, inlines=inlines, tag=f"{origin[:_TAG]}{self.suffix}")
            case Emph() | Strong() | Link() | Span():
                inlines = tuple(self._inline(inner, origin) for inner in inline.inlines)
                return replace(inline, inlines=inlines)

    def _key(self, key: str) -> str:
        return f"{self.prefix}{key}" if key else ""
