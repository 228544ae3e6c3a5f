"""The memo itself, frozen: papers, their sections, the blocks in them, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.corpus.actor import Actor
from briefing.corpus.item import Event, Figure, Item, Quote, Use
from briefing.corpus.source import Source
from briefing.errors import BriefingError
from briefing.memo.names import Language
from briefing.memo.template import BlockKind, Template
from briefing.values.edtf import Edtf


@dataclass(frozen=True, slots=True)
class Words:
    """Connecting words, the writer's own."""

    __pydantic_config__ = {"extra": "forbid"}

    words: str


@dataclass(frozen=True, slots=True)
class Pin:
    """Words of the item itself, locked: a quote's words, a figure's amount."""

    __pydantic_config__ = {"extra": "forbid"}

    pin: Literal["quote", "amount"]


Piece = Words | Pin
Form = Literal["", "bars", "line", "table", "drawn", "both"]
FORMS: dict[str, tuple[Form, ...]] = {
    "table": ("",),
    "chart": ("bars", "line"),
    "chronology": ("table", "drawn", "both"),
}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of prose, a picked item, or several items together.

    `content` None is the default prose, written from the item's fields when the paper is made.
    A table of figures, a chart or a chronology has `items`, a `title` for its caption ("" for
    the default) and a `form`: "bars" or "line" for a chart; "table", "drawn" or "both" for a
    chronology.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    kind: BlockKind
    item: str | None = None
    content: tuple[Piece, ...] | None = None
    use: Use = "open"
    items: tuple[str, ...] = ()
    title: str = ""
    form: Form = ""

    def picked(self) -> tuple[str, ...]:
        """Every item it shows."""
        return self.items if self.item is None else (self.item,)


@dataclass(frozen=True, slots=True)
class Section:
    """A section that is switched on, with its blocks in order."""

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of the binder. `fields` maps a header field's id to what stands in it."""

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    template: Template
    language: Language
    fields: dict[str, str]
    sections: tuple[Section, ...]

    def section(self, identity: str) -> Section | None:
        """The section of that id, where it is switched on."""
        return next((section for section in self.sections if section.id == identity), None)

    def blocks(self) -> tuple[Block, ...]:
        """Every block in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a source around an anchor, and the code point they begin at."""

    __pydantic_config__ = {"extra": "forbid"}

    start: int
    words: str


@dataclass(frozen=True, slots=True)
class Witness:
    """A source as the evidence holds it: metadata with the hash, and the passages that matter."""

    __pydantic_config__ = {"extra": "forbid"}

    source: Source
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Frozen copies of every picked item and of all it points to.

    `seal` is a hash over all of them, so that a change made outside the program is seen.
    """

    __pydantic_config__ = {"extra": "forbid"}

    witnesses: tuple[Witness, ...] = ()
    actors: tuple[Actor, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    seal: str = ""

    def items(self) -> tuple[Item, ...]:
        """Events, figures, quotes."""
        return (*self.events, *self.figures, *self.quotes)


@dataclass(frozen=True, slots=True)
class Memo:
    """A binder: for now one main paper; its id and evidence.

    `blocks_made` counts every block it ever had, so that no id is given twice.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    blocks_made: int
    papers: tuple[Paper, ...]
    evidence: Evidence

    @property
    def main(self) -> Paper:
        """The main paper."""
        return self.papers[0]

    def date(self) -> Edtf | None:
        """The date in the main paper's header, where it is one."""
        try:
            return Edtf(self.main.fields.get("date", ""))
        except BriefingError:
            return None
