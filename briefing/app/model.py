"""The types a view of the program needs, in one place; and what it shows of a group."""

from __future__ import annotations

from briefing.app.history import History
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.charts import (
    DASH,
    EDGE,
    Dot,
    Ink,
    Label,
    Line,
    Polyline,
    Rect,
    Scene,
    chart_scene,
    hatching,
    timeline_scene,
)
from briefing.corpus.item import KINDS, Anchor, Event, Figure, Item, Kind, Quote
from briefing.corpus.source import Source
from briefing.document.pictures import Chart, Timeline
from briefing.memo import binder, group, quoting
from briefing.memo.assemble import Export
from briefing.memo.check import Finding, Mend, intact, stops
from briefing.memo.evidence import Index, Own, own_evidence
from briefing.memo.names import LANGUAGES, Language, Names
from briefing.memo.outline import (
    FORMS,
    LIST_FORMS,
    OWN_KINDS,
    Block,
    Change,
    Cited,
    Evidence,
    Form,
    FreeNote,
    Memo,
    Pairing,
    Paper,
    Piece,
    Pin,
    Section,
    Witness,
    Words,
)
from briefing.memo.project import SUFFIX
from briefing.memo.proposal import Offer, Scope
from briefing.memo.prose import Prose
from briefing.memo.retemplate import change_template
from briefing.memo.runs import around_pin, is_link
from briefing.memo.scheme import Marking, Scheme
from briefing.memo.template import FieldSpec, GroupKind, SectionSpec, Template
from briefing.memo.versions import versions
from briefing.search.facets import FACETS, NO_YEAR, Choice, Facet
from briefing.search.index import begun_in, words_in
from briefing.search.query import ORDERS, Found, Order, Query
from briefing.search.tally import Tally
from briefing.text.normalise import fold
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import catalogue

__all__ = [
    "DASH",
    "EDGE",
    "FACETS",
    "FORMS",
    "KINDS",
    "LANGUAGES",
    "LIST_FORMS",
    "NO_YEAR",
    "ORDERS",
    "OWN_KINDS",
    "SUFFIX",
    "Anchor",
    "Block",
    "Change",
    "Chart",
    "Choice",
    "Cited",
    "Dot",
    "Edtf",
    "Event",
    "Evidence",
    "Export",
    "Facet",
    "FieldSpec",
    "Figure",
    "Finding",
    "Form",
    "Found",
    "FreeNote",
    "GroupKind",
    "History",
    "Index",
    "Ink",
    "Item",
    "Kind",
    "Label",
    "Language",
    "Library",
    "Line",
    "Marking",
    "Memo",
    "Mend",
    "Names",
    "Offer",
    "Order",
    "Own",
    "Pairing",
    "Paper",
    "Piece",
    "Pin",
    "Polyline",
    "Prose",
    "Query",
    "Quote",
    "Rect",
    "Scene",
    "Scheme",
    "Scope",
    "Section",
    "SectionSpec",
    "Session",
    "Source",
    "Tally",
    "Template",
    "Timeline",
    "Witness",
    "Words",
    "around_pin",
    "begun_in",
    "binder",
    "change_template",
    "chart_scene",
    "fold",
    "group_picture",
    "group_title",
    "hatching",
    "intact",
    "is_link",
    "own_evidence",
    "quoting",
    "stops",
    "timeline_scene",
    "versions",
    "words_in",
]


def group_picture(memo: Memo, block: Block) -> Chart | Timeline | None:
    """What the paper draws of a group; None for a table, or where there is nothing to draw."""
    index, words = Index(memo.evidence), catalogue(memo.paper_of(block.id).tongue)
    items = [index.item(known) for known in block.items]
    if block.kind == "chart":
        figures = [item for item in items if isinstance(item, Figure)]
        return group.chart(block, figures, Prose(words, index), words)
    if block.kind == "chronology" and block.form != "table":
        return group.timeline(block, [item for item in items if isinstance(item, Event)], words)
    return None


def group_title(memo: Memo, block: Block) -> str:
    """The caption a group has by itself."""
    index, words = Index(memo.evidence), catalogue(memo.paper_of(block.id).tongue)
    if block.kind == "chronology":
        return words.paper("chronology_title")
    figures = [item for known in block.items if isinstance(item := index.item(known), Figure)]
    return group.chart_title(figures, words)
