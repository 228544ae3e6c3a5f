"""Items told in the window's language: what cards, blocks and the source pane say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.app.model import Event, Figure, Item, Library, Quote, Source
from briefing.wording.amounts import amount_words
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import based_date_words, date_words, short_based_date_words
from ui.qt.language import words as own_words

ICONS = {
    "event": "calendar-days",
    "figure": "chart-column",
    "quote": "quote",
    "prose": "pilcrow",
    "list": "list",
    "table": "table-2",
    "chart": "chart-line",
    "chronology": "git-commit-vertical",
}
_TONES = {
    "prose": "text3",
    "list": "text3",
    "table": "figure",
    "chart": "figure",
    "chronology": "event",
}


@dataclass(frozen=True, slots=True)
class Card:
    """An item as a card shows it. `short` is its date where there is little room, `value` a
    figure's amount, `said_by` a quote's speaker; `verified` says that its words stand in its
    sources."""

    item: Item
    label: str
    date: str
    short: str
    value: str
    title: str
    said_by: str
    source: str
    verified: bool


def kind_name(kind: str) -> str:
    """What a block or item of that kind is called."""
    translate = QCoreApplication.translate
    names = {
        "event": translate("telling", "Event"),
        "figure": translate("telling", "Figure"),
        "quote": translate("telling", "Quote"),
        "table": translate("telling", "Table of figures"),
        "chart": translate("telling", "Chart"),
        "chronology": translate("telling", "Chronology"),
        "list": translate("telling", "List"),
    }
    return names.get(kind) or translate("telling", "Text")


def tone(kind: str) -> str:
    """The theme's colour of that kind of block or item."""
    return _TONES.get(kind, kind)


def when(
    item: Item, occasion: Event | None, words: Catalogue | None = None, *, short: bool = False
) -> str:
    """The date of an event, a figure's period, or the day words were spoken."""
    words = words or own_words()
    told = short_based_date_words if short else based_date_words
    match item:
        case Event():
            return told(item.date, item.date_basis, words)
        case Figure():
            if item.period is not None:
                return date_words(item.period, words)
            return item.period_words or words.paper("period_unknown")
        case Quote():
            if occasion is None:
                return words.get("dates", "unknown")
            return told(occasion.date, occasion.date_basis, words)


def title(item: Item) -> str:
    """What names an item: its title, or a quote's words."""
    return item.text if isinstance(item, Quote) else item.title


def named(item: Item) -> str:
    """What tells an item from the others: a figure's amount before its title."""
    return f"{_value(item)} {title(item)}".strip()


def _value(item: Item) -> str:
    return amount_words(item.amount(), own_words()) if isinstance(item, Figure) else ""


def source_name(source: Source) -> str:
    """A source's headline, else in brackets what its address reads."""
    if source.title:
        return source.title
    if source.description:
        return own_words().paper("description", description=source.description)
    return own_words().paper("title_unknown")


def publisher(source: Source) -> str:
    """Who published a source, or that it is not said."""
    return source.publisher or own_words().paper("publisher_unknown")


def sources_line(item: Item, sources: Mapping[str, Source]) -> str:
    """The publishers behind an item, each once."""
    names = dict.fromkeys(
        publisher(sources[anchor.source]) for anchor in item.anchors if anchor.source in sources
    )
    return ", ".join(names)


def cards(library: Library, items: list[Item]) -> list[Card]:
    """Items as cards, in the same order."""
    sources, actors, events = library.known_sources(), library.actors(), library.occasions(items)
    made = []
    for item, verified in zip(items, library.verified(items), strict=True):
        occasion = events.get(item.occasion or "") if isinstance(item, Quote) else None
        speaker = actors.get(item.speaker) if isinstance(item, Quote) else None
        made.append(
            Card(
                item,
                kind_name(item.kind),
                when(item, occasion),
                when(item, occasion, short=True),
                _value(item),
                title(item),
                speaker.name if speaker else "",
                sources_line(item, sources),
                verified,
            )
        )
    return made
