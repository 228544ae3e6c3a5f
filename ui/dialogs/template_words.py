"""What the editor calls the choices a template has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.app.model import LANGUAGES
from ui.qt.facets import capital, event_kinds, measures
from ui.qt.language import NAMES, words
from ui.qt.telling import kind_name

EVENT_STATUSES = ("held", "planned", "announced", "reported")
FIGURE_STATUSES = ("actual", "estimate", "forecast", "target", "potential", "planned")


def kinds() -> dict[str, str]:
    """What a section may take."""
    return {kind: kind_name(kind) for kind in ("prose", "event", "figure", "quote")}


def drawn() -> dict[str, tuple[str, dict[str, str]]]:
    """What filling from the library may propose: by the kind of item, the sort of event, the
    measure of a figure."""
    translate = QCoreApplication.translate
    whole = {
        "event": translate("template", "All events"),
        "figure": translate("template", "All figures"),
        "quote": translate("template", "All quotes"),
    }
    investment = {"investment": translate("facets", "Investment")}
    return {
        "whole": (translate("template", "Whole kinds"), whole),
        "event": (translate("template", "Events"), event_kinds()),
        "figure": (translate("template", "Figures"), measures() | investment),
    }


def statuses() -> dict[str, str]:
    """The statuses of events and figures."""
    known = dict.fromkeys((*EVENT_STATUSES, *FIGURE_STATUSES))
    return {status: capital(words().get("status", status)) for status in known}


def field_kinds() -> dict[str, str]:
    """What a header field holds."""
    translate = QCoreApplication.translate
    return {"text": translate("template", "Words"), "date": translate("template", "Date")}


def orders() -> dict[str, str]:
    """In which order picked events stand."""
    translate = QCoreApplication.translate
    return {
        "as-picked": translate("template", "As picked"),
        "oldest": translate("template", "Oldest first"),
        "newest": translate("template", "Newest first"),
    }


def section_layouts() -> dict[str, str]:
    """How a section prints."""
    translate = QCoreApplication.translate
    return {
        "prose": translate("template", "Paragraphs"),
        "bullets": translate("template", "Bullets"),
        "table": translate("template", "Table"),
        "fields": translate("template", "Fields: “Name: value”"),
        "pairs": translate("template", "Question and answer, side by side"),
    }


def automatic() -> dict[str, str]:
    """What the program writes in a section itself."""
    translate = QCoreApplication.translate
    return {
        "": translate("template", "Nothing"),
        "scope": translate("template", "Period and number of the events"),
        "data-notes": translate("template", "Cautions about the items shown"),
        "source-sheet": translate("template", "Source sheet"),
    }


def citations() -> dict[str, str]:
    """The styles of notes."""
    translate = QCoreApplication.translate
    return {
        "by-language": translate("template", "By the paper’s language"),
        "chicago": "Chicago",
        "oscola": "OSCOLA",
        "un": translate("template", "United Nations"),
        "gost": "GOST R 7.0.5",
    }


def table_notes() -> dict[str, str]:
    """Where the notes of tables stand."""
    translate = QCoreApplication.translate
    return {
        "page": translate("template", "At the foot of the page"),
        "below": translate("template", "As a, b, c below the table"),
    }


def modes() -> dict[str, str]:
    """Where a marking stands."""
    translate = QCoreApplication.translate
    return {
        "every-page": translate("template", "Head and foot of every page"),
        "first-page": translate("template", "Top right of the first page"),
    }


def number_places() -> dict[str, str]:
    """Where page numbers stand."""
    translate = QCoreApplication.translate
    return {
        "header": translate("template", "At the head"),
        "footer": translate("template", "At the foot"),
    }


def aligns() -> dict[str, str]:
    """On which side they stand."""
    translate = QCoreApplication.translate
    return {
        "left": translate("template", "Left"),
        "centre": translate("template", "Centre"),
        "right": translate("template", "Right"),
    }


def number_forms() -> dict[str, str]:
    """What they say."""
    translate = QCoreApplication.translate
    return {
        "page": translate("template", "The page"),
        "page-of-pages": translate("template", "The page and how many there are"),
    }


def annex_pages() -> dict[str, str]:
    """How the pages of annexes count in one file with their main paper."""
    translate = QCoreApplication.translate
    return {
        "running": translate("template", "On from the main paper’s last"),
        "own": translate("template", "Each annex from 1"),
    }


def englishes() -> dict[str, str]:
    """Whose English papers in English are written in."""
    translate = QCoreApplication.translate
    return {
        "en-GB": translate("template", "British"),
        "en-US": translate("template", "American"),
    }


def languages() -> dict[str, str]:
    """The four languages of paper."""
    return {code: NAMES[code] for code in LANGUAGES}
