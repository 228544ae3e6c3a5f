"""The words of a memo's blocks, to be searched and compared."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.corpus.item import Event, Figure, Quote
from briefing.memo.evidence import Index
from briefing.memo.flat import flat
from briefing.memo.outline import Block, Cited, FreeNote, Memo, Piece, Pin, Words
from briefing.memo.prose import Prose
from briefing.memo.quoting import quoted
from briefing.wording.catalogue import catalogue

__all__ = ["Wordings", "flat"]


class Wordings:
    """The words of one memo."""

    def __init__(self, memo: Memo) -> None:
        self._index = Index(memo.evidence)
        self._prose = Prose(catalogue(memo.main.tongue), self._index)
        self._others = {
            block.id: Prose(catalogue(paper.tongue), self._index)
            for paper in memo.annexes
            if paper.tongue != memo.main.tongue
            for block in paper.blocks()
        }

    def _prose_of(self, block: Block) -> Prose:
        return self._others.get(block.id, self._prose)

    def content(self, block: Block) -> tuple[Piece, ...]:
        """A block's own pieces or the default ones; none for a group."""
        return () if block.items else self._prose_of(block).content(block)

    def told(self, block: Block) -> str:
        """All a reader sees of it: locked words and notes too; a group's caption and items."""
        if block.items:
            rows = [self.item(item) for item in block.items]
            told = "\n".join([*([block.title] if block.title else []), *rows])
        else:
            told = self._said(block, self.content(block))
        other = block.other
        others = (block.translation, self._said(block, other.content or ()), other.title,
                  other.translation)  # fmt: skip
        return "\n".join([told, *filter(None, others)])

    def _said(self, block: Block, content: Sequence[Piece]) -> str:
        return "".join(
            piece.words if isinstance(piece, Words) else self.locked(block, piece)
            for piece in content
        )

    def locked(self, block: Block, piece: Piece) -> str:
        """What a pin or a note's call stands for; a note is set in brackets."""
        item = self._index.items.get(block.item or "")
        match piece, item:
            case Pin(), Quote():
                return quoted(item.text, piece.changes)
            case Pin(), Figure():
                return self._prose_of(block).amount(item)
            case FreeNote(), _:
                return f" ({piece.note})"
            case Cited(), _:
                return f" ({self.item(piece.cite)})"
        return ""

    def item(self, identity: str) -> str:
        """A picked item in a line: a quote's words, an amount and what it measures, a title."""
        match self._index.items.get(identity):
            case Quote() as quote:
                return quote.text
            case Figure() as figure:
                return f"{self._prose.amount(figure)}, {figure.title}"
            case Event() as event:
                return event.title
        return identity
