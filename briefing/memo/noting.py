"""Where a note is called: behind the full stop in English, before it in Russian, Kazakh and Kyrgyz
(behind it too where it is an abbreviation's)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.citation.tongue import LIBRARY_LANGUAGE
from briefing.document.numbering import plain_text
from briefing.document.tree import Inline, Span, Str

# A stop that may be an abbreviation's is left before the note.
_ENDS = re.compile(r"(?:\w{5}|\d|[)\]»”’])\.$")


def noted(words: Inline, note: Inline, language: str) -> tuple[Inline, ...]:
    """Words with the note they call, as a paper in that language has it."""
    if language != LIBRARY_LANGUAGE and (bare := _without_stop((words,))) is not None:
        return (*bare, *apart(bare), note, Str("."))
    return (words, *apart((words,)), note)


def apart(words: tuple[Inline, ...]) -> tuple[Str, ...]:
    """What stands between words that end with a digit and the mark of their note: "3" and a
    raised 2 would read as a power."""
    return (Str("\u202f"),) if plain_text(words)[-1:].isdigit() else ()


def _without_stop(inlines: Sequence[Inline]) -> tuple[Inline, ...] | None:
    """The inlines without the full stop they end with; None where they end otherwise."""
    if not inlines:
        return None
    *others, last = inlines
    if isinstance(last, Str) and _ENDS.search(last.text):
        return (*others, Str(last.text[:-1]))
    if isinstance(last, Str) and last.text == "." and others:
        return tuple(others)
    if isinstance(last, Span) and (bare := _without_stop(last.inlines)) is not None:
        return (*others, replace(last, inlines=bare))
    return None
