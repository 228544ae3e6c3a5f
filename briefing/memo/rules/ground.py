"""What the findings of one block rest on: where that is the same, so are they."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.memo.evidence import Index, Own, own_evidence
from briefing.memo.outline import Block, Evidence
from briefing.memo.rules.context import Beyond, Context
from briefing.memo.rules.finding import Finding
from briefing.memo.rules.texts import Text
from briefing.memo.template import LayoutPreset, SectionSpec


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a block, and from what."""

    block: Block
    index: Index
    own: Own
    tongue: str
    texts: tuple[Text, ...]
    printed: str


def read(context: Context, block: Block, known: Read | None) -> Read:
    """What a block says; what is known of it, where it would be read the same."""
    tongue, index = context.paper.tongue, context.index
    same = known is not None and known.block is block and known.tongue == tongue
    if known is not None and same and known.index is index:
        return known
    own = own_evidence(block.behind(), index)
    if known is not None and same and known.own == own:
        return Read(block, index, own, tongue, known.texts, known.printed)
    return Read(block, index, own, tongue, context.texts(block), context.printed(block))


@dataclass(frozen=True, slots=True)
class Ground:
    """What a block's findings rest on beside the block and its own evidence. Frozen parts of a
    memo stay the same objects; the header counts by the words that matter."""

    spec: SectionSpec
    sections: tuple[SectionSpec, ...]
    layout: LayoutPreset
    said: str

    @classmethod
    def of(cls, context: Context, spec: SectionSpec) -> Ground:
        """The ground a block of a section stands on."""
        paper, template = context.paper, context.paper.template
        said = f"{paper.tongue} {paper.second} {context.as_of}"
        return cls(spec, template.sections, template.layout, said)

    def same(self, other: Ground) -> bool:
        """Whether it is the same ground."""
        parts = (self.spec, self.sections, self.layout)
        others = (other.spec, other.sections, other.layout)
        return self.said == other.said and all(map(_is, parts, others))


def _is(one: object, other: object) -> bool:
    return one is other


@dataclass(frozen=True, slots=True)
class Made:
    """What one rule found in a block, and whether it looked at all that memo and library hold."""

    findings: tuple[Finding, ...]
    looked_beyond: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What each rule found in a block, and on what ground."""

    read: Read
    ground: Ground
    evidence: Evidence
    beyond: Beyond
    made: tuple[Made, ...]

    def holds(self, now: Read, ground: Ground) -> bool:
        """Whether a rule that looked at the block alone finds the same."""
        same = self.read.block is now.block and self.ground.same(ground)
        return same and self.read.own == now.own

    def all_holds(self, context: Context) -> bool:
        """Whether all that memo and library hold is the same."""
        return self.evidence is context.memo.evidence and self.beyond is context.beyond
