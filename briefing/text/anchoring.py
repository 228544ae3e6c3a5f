"""From selectors back to a place in a text."""

from __future__ import annotations

from briefing.errors import BriefingError
from briefing.text.selector import TextPositionSelector, TextQuoteSelector
from briefing.text.span import Span


class AnchorError(BriefingError):
    """The words are not where, or not anywhere, the selectors say."""


def verify(words: str, position: TextPositionSelector, quote: TextQuoteSelector) -> Span:
    """The span both selectors agree on, to the letter.

    Raises `AnchorError` "anchor-moved" (the words stand elsewhere; `found` says at which
    offsets), "anchor-context" (they stand there among other words) or "anchor-lost" (nowhere).
    """
    span = Span(position.start, position.end)
    before = words[: span.start]
    after = words[span.end :]
    if (
        0 <= span.start < span.end <= len(words)
        and span.of(words) == quote.exact
        and before.endswith(quote.prefix)
        and after.startswith(quote.suffix)
    ):
        return span
    found = occurrences(words, quote.exact)
    if not found:
        raise AnchorError("anchor-lost", exact=quote.exact)
    if span.start in found:
        raise AnchorError("anchor-context", exact=quote.exact, start=span.start)
    places = ", ".join(str(place) for place in found[:5])
    raise AnchorError("anchor-moved", exact=quote.exact, start=span.start, found=places)


def locate(words: str, position: TextPositionSelector, quote: TextQuoteSelector) -> Span:
    """Where the words stand now: at their offsets, else at the one place their context fits.

    Raises `AnchorError` "anchor-lost", or "anchor-ambiguous" where several places fit equally.
    """
    span = Span(position.start, position.end)
    if quote.exact and span.of(words) == quote.exact:
        return span
    found = occurrences(words, quote.exact)
    if not found:
        raise AnchorError("anchor-lost", exact=quote.exact)
    scored = sorted(((_fit(words, place, quote), place) for place in found), reverse=True)
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        raise AnchorError("anchor-ambiguous", exact=quote.exact)
    start = scored[0][1]
    return Span(start, start + len(quote.exact))


def occurrences(words: str, exact: str) -> list[int]:
    """Every offset at which `exact` begins, overlapping ones too."""
    found: list[int] = []
    start = words.find(exact) if exact else -1
    while start >= 0:
        found.append(start)
        start = words.find(exact, start + 1)
    return found


def _fit(words: str, start: int, quote: TextQuoteSelector) -> int:
    """How many code points of context agree, counted outward from the words."""
    before = words[:start][::-1]
    after = words[start + len(quote.exact) :]
    return _agree(before, quote.prefix[::-1]) + _agree(after, quote.suffix)


def _agree(text: str, wanted: str) -> int:
    count = 0
    for have, want in zip(text, wanted, strict=False):
        if have != want:
            break
        count += 1
    return count
