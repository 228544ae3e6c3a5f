"""What a covering paper says of itself: its marking once its annexes are removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.document.tree import Block, Columns, Field, FieldTable, Heading, Inline, Span, Str
from briefing.memo.marking import label
from briefing.memo.names import Language
from briefing.memo.outline import Paper
from briefing.memo.scheme import Level
from briefing.memo.writing import TAGS
from briefing.wording.catalogue import catalogue


def alone(paper: Paper, blocks: Sequence[Block], level: Level | None) -> tuple[Block, ...]:
    """A covering paper's blocks, with the marking it has once its annexes are removed, in each of
    its languages."""
    first, *others = (_removed(paper, language, level) for language in paper.languages)
    if not any(map(_is_header, blocks)):
        words = catalogue(paper.tongue)
        table = FieldTable((), words.paper("table_fields"), "header")
        place = 1 + next(place for place, block in enumerate(blocks) if _is_title(block))
        blocks = (*blocks[:place], table, *blocks[place:])
    told: list[Block] = []
    for block in blocks:
        if _is_header(block):
            told.append(_with(block, first, (others or [first])[0]))
            first = (others or [first])[0]
        else:
            told.append(block)
    return tuple(told)


def _removed(paper: Paper, language: Language, level: Level | None) -> Field:
    turned = replace(paper, language=language)
    words = catalogue(turned.tongue)
    told: Inline = Str(label(turned, level) or words.paper("unmarked"))
    if language != paper.language:
        told = Span((told,), language=TAGS[turned.tongue])
    return Field(words.paper("annexes_removed"), (told,), "marking-alone")


def _is_title(block: Block) -> bool:
    """Whether it is the paper's title, or two side by side."""
    if isinstance(block, Columns):
        return any(map(_is_title, block.left))
    return isinstance(block, Heading) and block.level == 0


def _is_header(block: Block) -> bool:
    """Whether it is a header block, or two side by side."""
    if isinstance(block, Columns):
        return any(map(_is_header, (*block.left, *block.right)))
    return isinstance(block, FieldTable) and block.origin == "header"


def _with(block: Block, field: Field, other: Field) -> Block:
    """A header block with a field more, side by side with `other`."""
    if isinstance(block, Columns):
        left, right = (
            tuple(_with(kid, added, added) if _is_header(kid) else kid for kid in side)
            for side, added in ((block.left, field), (block.right, other))
        )
        return replace(block, left=left, right=right)
    return replace(block, fields=(*block.fields, field)) if isinstance(block, FieldTable) else block
