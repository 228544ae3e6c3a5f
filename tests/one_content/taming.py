"""Documents made such that both formats can say all of them."""

from __future__ import annotations

from dataclasses import replace

from briefing.document.tree import Block, Document, Heading


def tamed(document: Document) -> Document:
    """The document with one title, at its head, and places for its contents to lead to."""
    blocks = (_block(block, place) for place, block in enumerate(document.blocks))
    return replace(document, blocks=tuple(blocks))


def _block(block: Block, place: int) -> Block:
    if not isinstance(block, Heading):
        return block
    return replace(block, level=max(block.level, min(place, 1)), origin=f"h{place}")
