"""What the writer says in a paper's second language, held against the rules for words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.versions import Version, versions

Turned = tuple[Block, Block]
"""A block, and what it is in the second language."""


def in_second(context: Context, known: Mapping[str, Turned]) -> Context | None:
    """The paper in its second language, with what was written in that alone; None where it has
    none. A block that comes out as it did stays the `known` one."""
    if context.paper.second is None:
        return None
    _, version = versions(context.paper, context.index)
    written = {block.id: block for block in context.paper.blocks() if _is_written(block)}
    sections = tuple(
        replace(section, blocks=tuple(_own(version, section.blocks, written, known)))
        for section in version.paper.sections
    )
    fields = version.paper.fields
    dates = {spec.id for spec in version.paper.template.fields if spec.kind == "date"}
    own = {
        name: value
        for name, value in fields.items()
        if name in dates or name in context.paper.second_fields
    }
    paper = replace(version.paper, sections=sections, fields=own)
    return Context(context.memo, paper, context.index, context.beyond, second=True)


def _is_written(block: Block) -> bool:
    other = block.other
    return other.content is not None or bool(other.title or other.translation)


def _own(
    version: Version,
    blocks: tuple[Block, ...],
    written: Mapping[str, Block],
    known: Mapping[str, Turned],
) -> Iterator[Block]:
    for block in blocks:
        if block.id in written and block.id not in version.blocks:
            before = known.get(block.id)
            same = before is not None and before[0] is written[block.id] and before[1] == block
            yield before[1] if before is not None and same else block
