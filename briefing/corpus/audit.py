"""Whether the library still says what its sources say."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from briefing.corpus.actor import Actor
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.corpus.measure import MEASURES
from briefing.corpus.source import Source
from briefing.errors import BriefingError
from briefing.text.anchoring import verify
from briefing.text.selector import TextPositionSelector, TextQuoteSelector
from briefing.values.reading import numbers_in


@dataclass(frozen=True, slots=True)
class Drift:
    """One thing that no longer holds, as an error in waiting."""

    item: str
    error: BriefingError


def verify_text(source: Source, data: bytes) -> str:
    """The words of a source whose bytes hash to what its metadata says.

    Raises `BriefingError("source-changed")`.
    """
    if hashlib.sha256(data).hexdigest() != source.sha256:
        raise BriefingError("source-changed", source=source.id)
    return data.decode("utf-8")


def verify_item(item: Item, words: Mapping[str, str]) -> None:
    """Every anchor's words stand where it says; a quote's pieces are its text.

    Raises `AnchorError`, or `BriefingError` "item-without-anchor", "reference-unknown",
    "quote-not-its-anchors".
    """
    if not item.anchors:
        raise BriefingError("item-without-anchor", item=item.id)
    for anchor in item.anchors:
        if anchor.source not in words:
            raise BriefingError("reference-unknown", item=item.id, reference=anchor.source)
        verify(
            words[anchor.source],
            TextPositionSelector(anchor.start, anchor.end),
            TextQuoteSelector(anchor.exact, anchor.prefix, anchor.suffix),
        )
    if isinstance(item, Quote) and item.text != quoted_words(item):
        raise BriefingError("quote-not-its-anchors", item=item.id)


def verify_figure(figure: Figure, english: Callable[[str], bool]) -> None:
    """The measure is in the vocabulary, and the value in the words of every passage.

    Raises "measure-unknown" or "figure-not-its-words".

    Numbers are read in English only; `english` says whether a source is.
    """
    if figure.measure not in MEASURES:
        raise BriefingError("measure-unknown", item=figure.id, measure=figure.measure)
    for anchor in figure.anchors:
        if english(anchor.source) and figure.value not in numbers_in(anchor.exact):
            raise BriefingError("figure-not-its-words", item=figure.id, exact=anchor.exact)


def quoted_words(quote: Quote) -> str:
    """A quote's pieces in order, a gap between two shown as […]."""
    return " […] ".join(anchor.exact for anchor in quote.anchors)


def verify_references(items: Iterable[Item], actors: Iterable[Actor]) -> None:
    """Every actor and event an item points to exists. Raises "reference-unknown"."""
    items = tuple(items)
    known = {actor.id for actor in actors}
    events = {item.id for item in items if isinstance(item, Event)}
    quotes = {item.id for item in items if isinstance(item, Quote)}
    for item in items:
        for reference in actors_of(item):
            if reference not in known:
                raise BriefingError("reference-unknown", item=item.id, reference=reference)
        if isinstance(item, Quote):
            for pointed, among in ((item.occasion, events), (item.same_as, quotes)):
                if pointed is not None and pointed not in among:
                    raise BriefingError("reference-unknown", item=item.id, reference=pointed)


def actors_of(item: Item) -> tuple[str, ...]:
    """The ids of the actors an item points to."""
    match item:
        case Event():
            return item.participants
        case Figure():
            return (item.reporter,) if item.reporter else ()
        case Quote():
            return (item.speaker,)


def drifted(
    items: Iterable[Item], sources: Collection[Source], words: Mapping[str, str]
) -> list[Drift]:
    """Everything that fails verification, without stopping at the first."""
    found = []
    languages = {source.id: source.language for source in sources}
    for source in sources:
        try:
            verify_text(source, words[source.id].encode("utf-8"))
        except BriefingError as error:
            found.append(Drift(source.id, error))
    for item in items:
        try:
            verify_item(item, words)
            if isinstance(item, Figure):
                verify_figure(item, lambda source: languages[source].startswith("en"))
        except BriefingError as error:
            found.append(Drift(item.id, error))
    return found
