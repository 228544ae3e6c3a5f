"""The memo itself, frozen: papers, their sections, the blocks in them, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from briefing.corpus.actor import Actor
from briefing.corpus.item import Event, Figure, Item, Quote, Use
from briefing.corpus.source import Source
from briefing.errors import BriefingError
from briefing.memo.names import Language
from briefing.memo.scheme import UNMARKED, Marking
from briefing.memo.template import BlockKind, Template
from briefing.values.edtf import Edtf


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the writer's own in one style; `link` is an http, https or mailto address."""

    __pydantic_config__ = {"extra": "forbid"}

    words: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    def styled(self, words: str) -> Words:
        """Other words in the same style."""
        return Words(words, self.bold, self.italic, self.link)


ChangeKind = Literal["omit", "insert", "capital", "ending", "note", "misprint"]


@dataclass(frozen=True, slots=True)
class Change:
    """One permitted change of a quotation: `words` for the code points `start` to `end` of what
    was said. `memo.quoting` tells the kinds and what each may do."""

    __pydantic_config__ = {"extra": "forbid"}

    kind: ChangeKind
    start: int
    end: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Pin:
    """Words of the item itself, locked: a quote's words with their permitted changes, a figure's
    amount."""

    __pydantic_config__ = {"extra": "forbid"}

    pin: Literal["quote", "amount"]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeNote:
    """A footnote in the writer's own words, called where it stands."""

    __pydantic_config__ = {"extra": "forbid"}

    note: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A footnote that names the sources of a library item, called where it stands."""

    __pydantic_config__ = {"extra": "forbid"}

    cite: str


Piece = Words | Pin | FreeNote | Cited
Form = Literal["", "bars", "line", "table", "drawn", "both", "bullets", "numbers"]
MAIN = "main"
Pairing = Literal["after", "columns"]
PAIRINGS: tuple[Pairing, ...] = ("after", "columns")
FORMS: dict[str, tuple[Form, ...]] = {
    "table": ("",),
    "chart": ("bars", "line"),
    "chronology": ("table", "drawn", "both"),
}
LIST_FORMS: tuple[Form, ...] = ("bullets", "numbers")
OWN_KINDS = ("prose", "list")


@dataclass(frozen=True, slots=True)
class Second:
    """What the writer says of a block in the paper's second language: pieces of its content, a
    group's caption, a quotation's translation; None and "" where nothing was written."""

    __pydantic_config__ = {"extra": "forbid"}

    content: tuple[Piece, ...] | None = None
    title: str = ""
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """The writer's own paragraph or list, a picked item, or several items together.

    `content` None is the default prose, written from the item's fields when the paper is made.
    A list has a line for each of its items, and a `form`: "bullets" or "numbers".
    A table of figures, a chart or a chronology has `items`, a `title` for its caption ("" for
    the default) and a `form`: "bars" or "line" for a chart; "table", "drawn" or "both" for a
    chronology. `marking` is a level of the paper's scheme, "" where none is set. `translation`
    says in the paper's language what a quotation in another one says, in the writer's words;
    `second` is what the writer says in the paper's second language.
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
    marking: str = ""
    translation: str = ""
    second: Second | None = None

    @property
    def other(self) -> Second:
        """What the writer says in the second language."""
        return self.second or Second()

    def picked(self) -> tuple[str, ...]:
        """Every item it shows."""
        return self.items if self.item is None else (self.item,)

    def cited(self) -> tuple[str, ...]:
        """Every item its own words cite."""
        pieces = (*(self.content or ()), *(self.other.content or ()))
        return tuple(piece.cite for piece in pieces if isinstance(piece, Cited))

    def behind(self) -> tuple[str, ...]:
        """Every item it shows or cites, each once."""
        return tuple(dict.fromkeys((*self.picked(), *self.cited())))

    def changes(self) -> tuple[Change, ...]:
        """What was changed in the words it quotes."""
        pins = (piece for piece in self.content or () if isinstance(piece, Pin))
        return tuple(change for pin in pins for change in pin.changes)

    def called(self) -> int:
        """How many footnotes its own words call."""
        return sum(isinstance(piece, FreeNote | Cited) for piece in self.content or ())


@dataclass(frozen=True, slots=True)
class Section:
    """A section that is switched on, with its blocks in order.

    `was` is "" but for blocks the paper's template has no place for: then it is the heading they
    stood under. Such a section is kept in the memo and printed nowhere.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    blocks: tuple[Block, ...] = ()
    was: str = ""


@dataclass(frozen=True, slots=True)
class KeptField:
    """What stood in a header field the paper's template does not have; printed nowhere."""

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of the binder. `fields` maps a header field's id to what stands in it; `kept`
    holds what stood in fields its template does not have.

    A paper in two languages is one outline: in its `second` language it follows behind, or stands
    in a column beside the first, by `pairing`; `second_fields` are the header's texts in it.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    template: Template
    language: Language
    fields: dict[str, str]
    sections: tuple[Section, ...]
    marking: Marking = UNMARKED
    kept: tuple[KeptField, ...] = ()
    second: Language | None = None
    pairing: Pairing = "after"
    second_fields: dict[str, str] = field(default_factory=dict)

    @property
    def tongue(self) -> str:
        """The language its words are in, with the English of its layout."""
        american = self.language == "en" and self.template.layout.english == "en-US"
        return "en-US" if american else self.language

    @property
    def languages(self) -> tuple[Language, ...]:
        """The one or the two it is in."""
        return (self.language,) if self.second is None else (self.language, self.second)

    def section(self, identity: str) -> Section | None:
        """The section of that id, where it is switched on."""
        return next((section for section in self.sections if section.id == identity), None)

    def blocks(self) -> tuple[Block, ...]:
        """Every block in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)

    def placed(self) -> tuple[Block, ...]:
        """Those its template has a place for."""
        sections = (section for section in self.sections if not section.was)
        return tuple(block for section in sections for block in section.blocks)


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
    """A binder: the main paper and its annexes in order, with one evidence for all.

    `blocks_made` counts every block it ever had and `annexes_made` every annex, so that no id is
    given twice. A block's id is its own in the whole binder.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    blocks_made: int
    papers: tuple[Paper, ...]
    evidence: Evidence
    annexes_made: int = 0

    @property
    def main(self) -> Paper:
        """The main paper."""
        return self.papers[0]

    @property
    def annexes(self) -> tuple[Paper, ...]:
        """The papers behind the main one, in order."""
        return self.papers[1:]

    def paper(self, identity: str) -> Paper:
        """The paper of that id. Raises "paper-unknown"."""
        for paper in self.papers:
            if paper.id == identity:
                return paper
        known = ", ".join(paper.id for paper in self.papers)
        raise BriefingError("paper-unknown", paper=identity, known=known)

    def paper_of(self, block: str) -> Paper:
        """The paper a block stands in. Raises "block-unknown"."""
        for paper in self.papers:
            if any(held.id == block for held in paper.blocks()):
                return paper
        raise BriefingError("block-unknown", block=block)

    def blocks(self) -> tuple[Block, ...]:
        """Every block of every paper in reading order."""
        return tuple(block for paper in self.papers for block in paper.blocks())

    def with_paper(self, paper: Paper) -> Memo:
        """The memo with another paper in the place of the one of that id."""
        papers = tuple(paper if held.id == paper.id else held for held in self.papers)
        return replace(self, papers=papers)

    def date(self) -> Edtf | None:
        """The date in the main paper's header, where it is one."""
        try:
            return Edtf(self.main.fields.get("date", ""))
        except BriefingError:
            return None
