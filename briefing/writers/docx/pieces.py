"""Nested inlines laid out flat: pieces of text that know how they stand, and footnote calls."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from briefing.document.tree import CrossRef, Emph, Inline, Link, Note, Span, Str, Strong


class Face(NamedTuple):
    """How text stands. `link` and `control` tell one Link or item Span from its neighbour."""

    emph: bool = False
    strong: bool = False
    language: str = ""
    url: str = ""
    link: int = 0
    item: str = ""
    control: int = 0


class Piece(NamedTuple):
    """Text in one face, a cross-reference in it, or a footnote called here."""

    content: str | CrossRef | Note
    face: Face


# Text with nothing to say of itself; a footnote mark, which belongs to no link and no item.
PLAIN = Face()


def flat(inlines: Iterable[Inline]) -> list[Piece]:
    """The pieces of a paragraph in reading order."""
    pieces: list[Piece] = []
    _gather(inlines, PLAIN, count(1), pieces)
    return pieces


def _gather(
    inlines: Iterable[Inline], face: Face, numbers: count[int], pieces: list[Piece]
) -> None:
    for inline in inlines:
        match inline:
            case Str():
                if inline.text:
                    pieces.append(Piece(inline.text, face))
            case CrossRef():
                pieces.append(Piece(inline, face))
            case Note():
                pieces.append(Piece(inline, PLAIN))
            case _:
                _gather(_shown(inline), _inner(inline, face, numbers), numbers, pieces)


def _inner(inline: Emph | Strong | Link | Span, face: Face, numbers: count[int]) -> Face:
    match inline:
        case Emph():
            return Face(True, *face[1:])
        case Strong():
            return Face(face.emph, True, *face[2:])
        case Link():
            return Face(*face[:3], inline.url, next(numbers), *face[5:])
        case Span():
            spoken = inline.language or face.language
            if not inline.item:
                return Face(*face[:2], spoken, *face[3:])
            return Face(*face[:2], spoken, *face[3:5], inline.item, next(numbers))


def _shown(inline: Emph | Strong | Link | Span) -> tuple[Inline, ...]:
    if isinstance(inline, Link) and not inline.inlines:
        return (Str(inline.url),)
    return inline.inlines
