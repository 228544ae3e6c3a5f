"""The pieces of a content as one text, and other words put into it.

In a flat text every piece that is no `Words` (a pin, a note's call) is one `MARK`, as it is one
character in the window's editors; so a place in the flat text is a place in the editor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.memo.outline import Piece, Words

MARK = "\ufffc"


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


def inserted(content: Sequence[Piece], at: int, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with others put in at a place of the flat text."""
    before, behind = parted_at(content, at)
    return (*before, *pieces, *behind)


def parted_at(content: Sequence[Piece], at: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """What stands before a place of the flat text, and what stands behind it."""
    before: list[Piece] = []
    behind: list[Piece] = []
    place = 0
    for piece in content:
        length = len(piece.words) if isinstance(piece, Words) else 1
        if place + length <= at:
            before.append(piece)
        elif place >= at or not isinstance(piece, Words):
            behind.append(piece)
        else:
            cut = at - place
            before.append(piece.styled(piece.words[:cut]))
            behind.append(piece.styled(piece.words[cut:]))
        place += length
    return tuple(before), tuple(behind)
