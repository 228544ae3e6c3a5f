"""Templates: header fields, sections in order, limits, layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.corpus.item import EventStatus, FigureStatus, Item, Quote
from briefing.memo.names import Names
from briefing.memo.scheme import UNMARKED, Marking, Scheme

_WIDTHS = {"A4": 210.0, "Letter": 215.9}

BlockKind = Literal["prose", "list", "event", "figure", "quote", "table", "chart", "chronology"]
GroupKind = Literal["table", "chart", "chronology"]
# A group stands where its items may stand, a list where prose may.
_MADE_OF: dict[str, BlockKind] = {
    "table": "figure",
    "chart": "figure",
    "chronology": "event",
    "list": "prose",
}
SectionLayout = Literal["prose", "bullets", "table", "fields", "pairs"]
Order = Literal["as-picked", "oldest", "newest"]
Citation = Literal["by-language", "chicago", "oscola", "un", "gost"]
Automatic = Literal["", "scope", "data-notes", "source-sheet"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A line of the header block. A date field holds EDTF and prints in the paper's language; an
    `internal` one is left out of a hand-over."""

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    label: Names
    required: bool = False
    kind: Literal["text", "date"] = "text"
    default: str = ""
    internal: bool = False


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section: what it is for, what it takes, how it prints.

    `guidance` is for the writer and never exported; `optional` sections stand in a memo only
    when switched on; `order` says where a picked item goes among its like; the limits warn and
    never cut. `starter` is the text a new memo begins the section with.

    Layouts: "prose" and "bullets"; "table" puts picked figures and events in rows; "fields" and
    "pairs" read lines of the form "Name: value" as a list of fields, as questions and answers in
    two columns. `years` cuts a table of events by year.

    `statuses` names those of figures and events it takes (none: all), so that results and plans
    keep apart; an optional section with `on` stands in a new memo; an `internal` one is left out
    of a hand-over. `automatic` is what the program writes in it itself; see `memo.automatic`.
    `draws` names what is proposed for it from the library: kinds of items, kinds of events,
    measures of figures (None: all it takes); what it takes can be picked all the same.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    heading: Names
    guidance: Names
    accepts: tuple[BlockKind, ...]
    required: bool = False
    optional: bool = False
    order: Order = "as-picked"
    layout: SectionLayout = "prose"
    max_items: int | None = None
    max_words: int | None = None
    starter: str = ""
    on: bool = False
    internal: bool = False
    years: bool = False
    statuses: tuple[EventStatus | FigureStatus, ...] = ()
    automatic: Automatic = ""
    draws: tuple[str, ...] | None = None

    def takes(self, kind: BlockKind) -> bool:
        """Whether blocks of that kind may stand here."""
        return _MADE_OF.get(kind, kind) in self.accepts

    def tables(self, kind: BlockKind) -> bool:
        """Whether picked items of that kind stand in rows here."""
        return self.layout == "table" and kind in ("figure", "event")

    def admits(self, item: Item) -> bool:
        """Whether an item's status is one the section takes."""
        return not self.statuses or isinstance(item, Quote) or item.status in self.statuses


@dataclass(frozen=True, slots=True)
class PageNumberRule:
    """Where the page number stands, and whether it names the total."""

    __pydantic_config__ = {"extra": "forbid"}

    position: Literal["header", "footer"]
    align: Literal["left", "right", "centre"]
    form: Literal["page", "page-of-pages"]
    first_page: bool = True


@dataclass(frozen=True, slots=True)
class LayoutPreset:
    """Page and type: margins in millimetres, sizes in points.

    `spacing` scales the white between blocks; `hyphenate` lets words break at a line's end;
    `running` prints the template's name at the head of every page, else it stands over the title;
    `numbered_paragraphs` numbers them whatever the template says; `english` is whose English
    papers in English are written in: dates, units, whether a comma stands within quotation marks.
    `annex_pages` says how the pages of annexes count in one file with their main paper: on from
    its last, or each annex from 1.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    name: Names
    description: str
    page: Literal["A4", "Letter"]
    top: float
    right: float
    bottom: float
    left: float
    font: str
    size: float
    note_size: float
    justified: bool
    marking: Literal["every-page", "first-page"]
    page_number: PageNumberRule
    spacing: float = 1.0
    hyphenate: bool = False
    running: bool = True
    numbered_paragraphs: bool = False
    english: Literal["en-GB", "en-US"] = "en-GB"
    annex_pages: Literal["running", "own"] = "running"


def text_width(layout: LayoutPreset) -> float:
    """The width of its lines, in points."""
    return (_WIDTHS[layout.page] - layout.left - layout.right) * 72 / 25.4


@dataclass(frozen=True, slots=True)
class Template:
    """A whole template; a memo carries the one it was made from as a snapshot.

    `reference` is a Word file in base64 whose styles, page set-up, headers and footers Word
    papers take over, and whose content controls they fill; "" for none. `contents` prints a
    table of contents behind the header; `table_notes` says where the notes of tables stand: at
    the foot of the page, or as a, b, c directly below the table. `citation` is the style of the
    notes; "by-language" is Chicago in English and GOST R 7.0.5 in Russian, Kazakh and Kyrgyz;
    `but_see` has a note say which of its sources gives another amount than the rest;
    `source_list` ends the paper with a list of its sources, to which their addresses move.
    Without a `marking` scheme the header field "marking" is printed as it stands; `marks` is how
    a new memo is marked by it.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    name: Names
    description: Names
    fields: tuple[FieldSpec, ...]
    sections: tuple[SectionSpec, ...]
    layout: LayoutPreset
    numbered_sections: bool = False
    numbered_paragraphs: bool = False
    contents: bool = False
    table_notes: Literal["page", "below"] = "page"
    citation: Citation = "by-language"
    but_see: bool = True
    source_list: bool = False
    max_words: int | None = None
    max_pages: int | None = None
    max_notes: int | None = None
    marking: Scheme | None = None
    marks: Marking = UNMARKED
    reference: str = ""

    def section(self, identity: str) -> SectionSpec | None:
        """The section of that id."""
        return next((section for section in self.sections if section.id == identity), None)

    def field(self, identity: str) -> FieldSpec | None:
        """The header field of that id."""
        return next((field for field in self.fields if field.id == identity), None)

    def first_taking(self, kind: BlockKind, items: Sequence[Item] = ()) -> SectionSpec | None:
        """The first section that takes blocks of that kind, and these items by their status."""
        return next(
            (
                section
                for section in self.sections
                if section.takes(kind) and all(map(section.admits, items))
            ),
            None,
        )
