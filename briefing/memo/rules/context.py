"""What the rules know of one paper while they read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from briefing.conflict import Conflict
from briefing.corpus.actor import Actor
from briefing.corpus.item import Figure, Item, Quote
from briefing.errors import BriefingError
from briefing.memo.binder import number
from briefing.memo.evidence import Index
from briefing.memo.outline import Block, Memo, Paper, Piece, Pin, Section, Words
from briefing.memo.prose import Prose
from briefing.memo.quoting import quoted, translation
from briefing.memo.rules.finding import Deed, InSecond, Rewritten
from briefing.memo.rules.terms import Terms, terms
from briefing.memo.rules.texts import Text, field_text, own_texts
from briefing.memo.runs import plain
from briefing.memo.template import SectionSpec
from briefing.values.edtf import Edtf
from briefing.wording.catalogue import Catalogue, catalogue

_NO_PROSE = ("marking", "ref", "date", "as_of")


@dataclass(frozen=True, slots=True)
class Beyond:
    """What the library holds beside the memo: who acts, and which items disagree. Empty where a
    memo is checked without one."""

    actors: tuple[Actor, ...] = ()
    items: Mapping[str, Item] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()


NOTHING = Beyond()


class Context:
    """One paper, its evidence, its words.

    `second` says that it is read in its second language; `looked_beyond` tells whether something
    was asked that rests on all that memo and library hold, and not on a block's own evidence
    alone.
    """

    def __init__(
        self,
        memo: Memo,
        paper: Paper,
        index: Index,
        beyond: Beyond = NOTHING,
        *,
        second: bool = False,
    ) -> None:
        self.memo, self.paper, self.index, self.beyond = memo, paper, index, beyond
        self.second = second
        self.words: Catalogue = catalogue(paper.tongue)
        self.terms: Terms = terms(paper.language)
        self.prose = Prose(self.words, index)
        self.as_of = _day(paper.fields.get("as_of", "")) or _day(paper.fields.get("date", ""))
        self.looked_beyond = False
        self._figures: dict[str, list[Figure]] | None = None
        self._texts: dict[str, tuple[Text, ...]] = {}
        self._printed: dict[str, str] = {}

    @property
    def called(self) -> str:
        """Which paper of the binder it is, as a finding's value."""
        return called(self.memo, self.paper)

    def sections(self) -> list[tuple[Section, SectionSpec]]:
        """The sections that are on, each with what the template says of it."""
        template = self.paper.template
        pairs = [(section, template.section(section.id)) for section in self.paper.sections]
        return [(section, spec) for section, spec in pairs if spec is not None]

    def texts(self, block: Block) -> tuple[Text, ...]:
        """The writer's own texts in a block."""
        known = self._texts.get(block.id)
        if known is None:
            item = self.index.items.get(block.item or "")
            theirs = self.prose.library_words(item) if item is not None else ()
            made = own_texts(block, theirs, translated=self.translates(block))
            known = self._texts[block.id] = self._marked(made)
        return known

    def translates(self, block: Block) -> bool:
        """Whether a block prints our translation in the place of what was said."""
        item = self.index.items.get(block.item or "")
        return isinstance(item, Quote) and translation(block, item, self.paper.language) != ""

    def fields(self) -> list[Text]:
        """The header's fields of words."""
        template = self.paper.template
        texts = [
            field_text(spec.id, self.paper.fields[spec.id])
            for spec in template.fields
            if spec.kind == "text" and spec.id not in _NO_PROSE and spec.id in self.paper.fields
        ]
        return list(self._marked(texts))

    def _marked(self, texts: Iterable[Text]) -> tuple[Text, ...]:
        return tuple(replace(text, second=True) if self.second else text for text in texts)

    def rewritten(self, block: Block, content: tuple[Piece, ...] | None) -> Deed:
        """A block with other content, in the language that is read; None for the default."""
        deed = Rewritten(block.id, content)
        return InSecond(deed) if self.second else deed

    def all_texts(self) -> list[Text]:
        """Every text of the writer's own, in reading order."""
        return [*self.fields(), *self.block_texts()]

    def block_texts(self) -> list[Text]:
        """Every text of the writer's own in the blocks, in reading order."""
        blocks = (block for section, _ in self.sections() for block in section.blocks)
        return [text for block in blocks for text in self.texts(block)]

    def printed(self, block: Block) -> str:
        """What a block prints in words, locked ones too, as far as lengths are counted."""
        known = self._printed.get(block.id)
        if known is None:
            known = self._printed[block.id] = self._words(block)
        return known

    def lend(self, block: Block, texts: tuple[Text, ...], printed: str) -> None:
        """Take what was read of a block before."""
        self._texts[block.id], self._printed[block.id] = texts, printed

    def default(self, block: Block) -> tuple[Piece, ...]:
        """The pieces of a picked item's default prose."""
        return self.prose.content(replace(block, content=None))

    def changed(self, block: Block) -> bool:
        """Whether the words of a picked item are others than its default ones."""
        content = block.content
        written = block.item in self.index.items and content is not None
        return written and plain(content or ()) != plain(self.default(block))

    def actors(self) -> Iterable[Actor]:
        """All who act, of what memo and library hold."""
        self.looked_beyond = True
        known = {actor.id: actor for actor in self.beyond.actors}
        return {**known, **self.index.actors}.values()

    def everything(self) -> Index:
        """The whole evidence."""
        self.looked_beyond = True
        return self.index

    def figures_of(self, amount: str) -> list[Figure]:
        """Of all that memo and library hold, the figures of an amount in words."""
        self.looked_beyond = True
        if self._figures is None:
            self._figures = {}
            for item in {**self.beyond.items, **self.index.items}.values():
                if isinstance(item, Figure):
                    self._figures.setdefault(_even(self.prose.amount(item)), []).append(item)
        return self._figures.get(_even(amount), [])

    def _words(self, block: Block) -> str:
        pieces = self.prose.content(block) if block.item or block.content else ()
        item = self.index.items.get(block.item or "")
        pinned = ""
        if isinstance(item, Quote):
            told = translation(block, item, self.paper.language)
            pinned = told or quoted(item.text, block.changes())
        elif isinstance(item, Figure):
            pinned = self.prose.amount(item)
        return "".join(
            piece.words if isinstance(piece, Words) else pinned if isinstance(piece, Pin) else ""
            for piece in pieces
        )


def called(memo: Memo, paper: Paper) -> str:
    """Which paper of a binder it is, as a finding's value."""
    place = number(memo, paper)
    return f"@in-annex:{place}" if place else "@in-main"


def _even(words: str) -> str:
    return re.sub(r"\s", "", words).casefold()


def _day(text: str) -> date | None:
    try:
        return Edtf(text).latest()
    except BriefingError:
        return None
