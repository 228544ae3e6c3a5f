"""The types a view of the program needs, in one place."""

from __future__ import annotations

from briefing.app.history import History
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.corpus.item import KINDS, Anchor, Event, Figure, Item, Kind, Quote
from briefing.corpus.source import Source
from briefing.memo.assemble import Export
from briefing.memo.check import Finding, stops
from briefing.memo.evidence import Index
from briefing.memo.names import LANGUAGES, Language, Names
from briefing.memo.outline import Block, Evidence, Memo, Paper, Piece, Pin, Section, Witness, Words
from briefing.memo.project import SUFFIX
from briefing.memo.prose import Prose
from briefing.memo.template import FieldSpec, SectionSpec, Template
from briefing.values.edtf import Edtf

__all__ = [
    "KINDS",
    "LANGUAGES",
    "SUFFIX",
    "Anchor",
    "Block",
    "Edtf",
    "Event",
    "Evidence",
    "Export",
    "FieldSpec",
    "Figure",
    "Finding",
    "History",
    "Index",
    "Item",
    "Kind",
    "Language",
    "Library",
    "Memo",
    "Names",
    "Paper",
    "Piece",
    "Pin",
    "Prose",
    "Quote",
    "Section",
    "SectionSpec",
    "Session",
    "Source",
    "Template",
    "Witness",
    "Words",
    "stops",
]
