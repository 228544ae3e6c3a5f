"""The two selectors of the W3C Web Annotation Data Model (section 4.2) that hold a place."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.text.span import Span

CONTEXT = 32


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """The words themselves, with those before and after them."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """Half-open offsets in code points."""

    start: int
    end: int


def quote_selector(words: str, span: Span, context: int = CONTEXT) -> TextQuoteSelector:
    """The quote selector of a span, with up to `context` code points on either side."""
    before = words[max(0, span.start - context) : span.start]
    after = words[span.end : span.end + context]
    return TextQuoteSelector(span.of(words), before, after)
