"""Documents made such that both formats can say all of them."""

from __future__ import annotations

from dataclasses import replace

from briefing.document.tree import Block, Columns, Document, Heading


def tamed(document: Document) -> Document:
    """The document with one title, at its head, and places for its contents to lead to."""
    blocks = (_block(block, place, "h") for place, block in enumerate(document.blocks))
    return replace(document, blocks=tuple(blocks))


def _block(block: Block, place: int, name: str) -> Block:
    name = f"{name}{place}"
    if isinstance(block, Columns):
        sides = (block.left, block.right)
        left, right = (
            tuple(_block(kid, number, f"{name}{side}") for number, kid in enumerate(kids, 1))
            for side, kids in zip("lr", sides, strict=True)
        )
        return replace(block, left=left, right=right)
    if not isinstance(block, Heading):
        return block
    return replace(block, level=max(block.level, min(place, 1)), origin=name)
