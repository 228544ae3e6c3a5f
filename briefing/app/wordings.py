"""The words of a memo's blocks as one text, to be searched, compared and replaced.

In a flat text every piece that is no `Words` (a pin, a note's call) is one `MARK`, as it is one
character in the window's editors; so a place in the flat text is a place in the editor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.corpus.item import Event, Figure, Quote
from briefing.memo.evidence import Index
from briefing.memo.outline import Block, Cited, FreeNote, Memo, Piece, Pin, Words
from briefing.memo.prose import Prose
from briefing.memo.quoting import quoted
from briefing.wording.catalogue import catalogue

MARK = "\ufffc"


class Wordings:
    """The words of one memo."""

    def __init__(self, memo: Memo) -> None:
        self._index = Index(memo.evidence)
        self._prose = Prose(catalogue(memo.main.tongue), self._index)

    def content(self, block: Block) -> tuple[Piece, ...]:
        """A block's own pieces or the default ones; none for a group."""
        return () if block.items else self._prose.content(block)

    def told(self, block: Block) -> str:
        """All a reader sees of it: locked words and notes too; a group's caption and items."""
        if block.items:
            rows = [self.item(item) for item in block.items]
            return "\n".join([*([block.title] if block.title else []), *rows])
        told = "".join(
            piece.words if isinstance(piece, Words) else self.locked(block, piece)
            for piece in self.content(block)
        )
        return f"{told}\n{block.translation}" if block.translation else told

    def locked(self, block: Block, piece: Piece) -> str:
        """What a pin or a note's call stands for; a note is set in brackets."""
        item = self._index.items.get(block.item or "")
        match piece, item:
            case Pin(), Quote():
                return quoted(item.text, piece.changes)
            case Pin(), Figure():
                return self._prose.amount(item)
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


def flat(content: Sequence[Piece]) -> str:
    """The pieces as one text, a `MARK` for each that is no words."""
    return "".join(piece.words if isinstance(piece, Words) else MARK for piece in content)


def spliced(content: Sequence[Piece], start: int, end: int, words: str) -> tuple[Piece, ...]:
    """The pieces with other words from `start` to `end` of the flat text, in the style of the
    first letter replaced. Raises ValueError where no own words stand there, or other pieces do.
    """
    if start >= end or MARK in flat(content)[start:end]:
        raise ValueError((start, end))
    made: list[Piece] = []
    place, todo = 0, words
    for piece in content:
        if not isinstance(piece, Words):
            made.append(piece)
            place += 1
            continue
        first, last = max(start - place, 0), min(end - place, len(piece.words))
        if first < last:
            made.append(replace(piece, words=piece.words[:first] + todo + piece.words[last:]))
            todo = ""
        else:
            made.append(piece)
        place += len(piece.words)
    if place < end:
        raise ValueError((start, end))
    return tuple(made)
