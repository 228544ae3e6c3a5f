"""Words of another language within a line, marked as such for spelling and reading aloud."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.document.tree import Inline, Span, Str

LIBRARY_LANGUAGE = "en"


def tongued(text: str, library_words: Iterable[str], language: str) -> tuple[Inline, ...]:
    """`text` in the paper's `language`, with the library's own words, in the order they stand,
    marked as English where the paper is not."""
    if language == LIBRARY_LANGUAGE:
        return (Str(text),) if text else ()
    inlines: list[Inline] = []
    rest = text
    for words in library_words:
        before, found, after = rest.partition(words) if words else (rest, "", "")
        if found:
            inlines += [Str(before), Span((Str(words),), language=LIBRARY_LANGUAGE)]
            rest = after
    return tuple(inline for inline in (*inlines, Str(rest)) if inline != Str(""))
