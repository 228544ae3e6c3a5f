"""Nested inlines laid out flat: pieces of text that know how they stand, and footnote calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from briefing.document.tree import CrossRef, Emph, Inline, Link, Note, Span, Str, Strong


@dataclass(frozen=True, slots=True)
class Face:
    """How text stands. `link` and `control` tell one Link or item Span from its neighbour."""

    emph: bool = False
    strong: bool = False
    language: str = ""
    url: str = ""
    link: int = 0
    item: str = ""
    control: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one face, a cross-reference in it, or a footnote called here."""

    content: str | CrossRef | Note
    face: Face


# A footnote mark belongs to no link, no language and no item.
_BARE = Face()


def flat(inlines: Iterable[Inline]) -> list[Piece]:
    """The pieces of a paragraph in reading order."""
    return list(_walk(inlines, _BARE, count(1)))


def _walk(inlines: Iterable[Inline], face: Face, numbers: count[int]) -> Iterator[Piece]:
    for inline in inlines:
        match inline:
            case Str(text):
                if text:
                    yield Piece(text, face)
            case CrossRef():
                yield Piece(inline, face)
            case Note():
                yield Piece(inline, _BARE)
            case _:
                inner = _inner(inline, face, numbers)
                yield from _walk(_shown(inline), inner, numbers)


def _inner(inline: Emph | Strong | Link | Span, face: Face, numbers: count[int]) -> Face:
    match inline:
        case Emph():
            return replace(face, emph=True)
        case Strong():
            return replace(face, strong=True)
        case Link(url):
            return replace(face, url=url, link=next(numbers))
        case Span(_, language, item):
            inner = replace(face, language=language or face.language)
            return replace(inner, item=item, control=next(numbers)) if item else inner


def _shown(inline: Emph | Strong | Link | Span) -> tuple[Inline, ...]:
    if isinstance(inline, Link) and not inline.inlines:
        return (Str(inline.url),)
    return inline.inlines
