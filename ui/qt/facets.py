"""What facets and their values are called in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.app.model import NO_YEAR, Choice, Edtf, Facet, Library
from briefing.wording.dates import date_words
from ui.qt.language import words
from ui.qt.telling import kind_name, publisher, source_name


def facet_name(facet: Facet) -> str:
    """What a facet is called."""
    translate = QCoreApplication.translate
    names: dict[Facet, str] = {
        "kind": translate("facets", "Kind"),
        "year": translate("facets", "Year"),
        "topic": translate("facets", "Topic"),
        "actor": translate("facets", "Actor"),
        "source": translate("facets", "Source"),
        "measure": translate("facets", "Measure"),
        "status": translate("facets", "Status"),
    }
    return names[facet]


def value_name(library: Library, choice: Choice) -> str:
    """What a facet's value is called: a source by publisher and headline, an actor by name."""
    facet, value = choice
    match facet:
        case "kind":
            return kind_name(value)
        case "year":
            return QCoreApplication.translate("facets", "No date") if value == NO_YEAR else value
        case "actor":
            actor = library.actors().get(value)
            return actor.name if actor else value
        case "source":
            source = library.known_sources().get(value)
            return f"{publisher(source)} — {source_name(source)}" if source else value
        case "status":
            return capital(words().get("status", value))
        case "measure" | "topic":
            names = measures() if facet == "measure" else _topics()
            return names.get(value) or capital(value)


def choice_name(library: Library, choice: Choice) -> str:
    """A value with its facet, as a chip says it; a year says by itself what it is."""
    if choice[0] == "year":
        return value_name(library, choice)
    named = QCoreApplication.translate("facets", "{0}: {1}")
    return named.format(facet_name(choice[0]), value_name(library, choice))


def range_name(since: Edtf | None, until: Edtf | None) -> str:
    """Two dates, or one, as a chip says them."""
    translate = QCoreApplication.translate
    told = [date_words(stamp, words()) if stamp else "" for stamp in (since, until)]
    if since and until:
        return translate("facets", "Date: {0} to {1}").format(*told)
    if since:
        return translate("facets", "Date: from {0}").format(told[0])
    return translate("facets", "Date: until {0}").format(told[1])


def capital(slug: str) -> str:
    """A key's words, with a capital: what nobody named in any other way."""
    told = slug.replace("-", " ")
    return told[:1].upper() + told[1:]


def event_kinds() -> dict[str, str]:
    """What sorts of events are called."""
    translate = QCoreApplication.translate
    return {
        "visit": translate("facets", "Visits"),
        "meeting": translate("facets", "Meetings"),
        "signing": translate("facets", "Signings"),
        "initialing": translate("facets", "Initialings"),
        "announcement": translate("facets", "Announcements"),
        "target": translate("facets", "Targets set"),
        "plan": translate("facets", "Plans"),
        "project": translate("facets", "Projects"),
        "appointment": translate("facets", "Appointments"),
        "ceremony": translate("facets", "Ceremonies"),
        "award": translate("facets", "Awards given"),
    }


def measures() -> dict[str, str]:
    """What figures measure, in words."""
    translate = QCoreApplication.translate
    return {
        "trade-turnover": translate("facets", "Trade turnover"),
        "trade-turnover-growth": translate("facets", "Growth of trade turnover"),
        "exports": translate("facets", "Exports"),
        "imports": translate("facets", "Imports"),
        "export-potential": translate("facets", "Export potential"),
        "export-positions": translate("facets", "Export positions"),
        "agricultural-trade": translate("facets", "Agricultural trade"),
        "agricultural-trade-growth": translate("facets", "Growth of agricultural trade"),
        "cargo": translate("facets", "Cargo"),
        "cargo-growth": translate("facets", "Growth of cargo"),
        "checkpoints": translate("facets", "Checkpoints"),
        "road-length": translate("facets", "Length of roads"),
        "trade-partner-rank": translate("facets", "Rank as a trade partner"),
    }


def _topics() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "agriculture": translate("facets", "Agriculture"),
        "alliance": translate("facets", "Alliance"),
        "awards": translate("facets", "Awards"),
        "border": translate("facets", "Border"),
        "culture": translate("facets", "Culture"),
        "diplomacy": translate("facets", "Diplomacy"),
        "energy": translate("facets", "Energy"),
        "environment": translate("facets", "Environment"),
        "industry": translate("facets", "Industry"),
        "investment": translate("facets", "Investment"),
        "logistics": translate("facets", "Logistics"),
        "media": translate("facets", "Media"),
        "security": translate("facets", "Security"),
        "social": translate("facets", "Social affairs"),
        "tourism": translate("facets", "Tourism"),
        "trade": translate("facets", "Trade"),
        "transport": translate("facets", "Transport"),
        "water": translate("facets", "Water"),
    }
