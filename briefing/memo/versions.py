"""A paper in two languages, as it stands in either.

What the program writes it writes in both. What the writer wrote in one language alone stands in
the other too, as it is and marked with its language: it is borrowed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from briefing.memo.evidence import Index
from briefing.memo.names import Language
from briefing.memo.outline import FORMS, OWN_KINDS, Block, Paper, Piece, Pin
from briefing.memo.prose import Prose
from briefing.memo.runs import says_something
from briefing.wording.catalogue import catalogue


@dataclass(frozen=True, slots=True)
class Version:
    """A paper as if it were in one language alone; `blocks` and `fields` of it have words that
    are in the `lender`'s language."""

    paper: Paper
    blocks: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    lender: str = ""


def versions(paper: Paper, index: Index) -> tuple[Version, ...]:
    """The paper in its language, and in its second where it has one."""
    if paper.second is None:
        return (Version(paper),)
    turner = _Turner(paper, paper.second, index)
    return turner.first(), turner.second()


class _Turner:
    def __init__(self, paper: Paper, language: Language, index: Index) -> None:
        self._paper = paper
        self._language = language
        self._index = index
        other = replace(paper, language=language)
        self._proses = [Prose(catalogue(one.tongue), index) for one in (paper, other)]

    def first(self) -> Version:
        """In the paper's own language."""
        paper = replace(self._paper, second=None)
        return self._version(paper, self._first, paper.second_fields, self._language)

    def second(self) -> Version:
        """In its second language. Dates and numbers are the same in both."""
        paper, dates = self._paper, self._dates()
        fields = {
            name: value
            for name, value in paper.fields.items()
            if name in dates or not any(map(str.isalpha, value))
        }
        turned = replace(
            paper, language=self._language, second=None, fields=fields | paper.second_fields
        )
        return self._version(turned, self._second, paper.fields, paper.language)

    def _version(
        self,
        paper: Paper,
        turn: Callable[[Block], tuple[Block, bool]],
        lent: Mapping[str, str],
        lender: str,
    ) -> Version:
        borrowed: set[str] = set()
        sections = []
        for section in paper.sections:
            blocks = []
            for block in section.blocks:
                turned, borrows = turn(block)
                blocks.append(turned)
                borrowed.update([block.id] if borrows else [])
            sections.append(replace(section, blocks=tuple(blocks)))
        missing = {name: value for name, value in lent.items() if not paper.fields.get(name)}
        paper = replace(paper, sections=tuple(sections), fields=paper.fields | missing)
        return Version(paper, frozenset(borrowed), frozenset(missing), lender)

    def _dates(self) -> set[str]:
        return {spec.id for spec in self._paper.template.fields if spec.kind == "date"}

    def _first(self, block: Block) -> tuple[Block, bool]:
        if block.kind in OWN_KINDS:
            return _own(block, block.content, block.other.content)
        return block, False

    def _second(self, block: Block) -> tuple[Block, bool]:
        other = block.other
        turned = replace(block, translation=other.translation, title=other.title or block.title)
        if block.kind in OWN_KINDS:
            return _own(turned, other.content, block.content)
        if block.kind in FORMS:
            return turned, bool(block.title and not other.title)
        if other.content is not None:
            return replace(turned, content=_pinned(other.content, block)), False
        if block.content is None or self._is_default(block):
            return replace(turned, content=self._default(block)), False
        return turned, True

    def _is_default(self, block: Block) -> bool:
        """Whether of an item's words only those quoted were changed."""
        default = self._proses[0].content(replace(block, content=None))
        return _unpinned(default) == _unpinned(block.content or ())

    def _default(self, block: Block) -> tuple[Piece, ...] | None:
        """The default words in the second language, with what was changed in those quoted."""
        if block.content is None:
            return None
        return _pinned(self._proses[1].content(replace(block, content=None)), block)


def _own(
    block: Block, mine: tuple[Piece, ...] | None, theirs: tuple[Piece, ...] | None
) -> tuple[Block, bool]:
    borrows = not says_something(mine or ()) and says_something(theirs or ())
    return replace(block, content=theirs if borrows else mine), borrows


def _pinned(content: tuple[Piece, ...], block: Block) -> tuple[Piece, ...]:
    """Pieces with the locked words as the block's own content has them."""
    own = next((piece for piece in block.content or () if isinstance(piece, Pin)), None)
    return tuple(own or piece if isinstance(piece, Pin) else piece for piece in content)


def _unpinned(content: tuple[Piece, ...]) -> list[Piece]:
    return [piece for piece in content if not isinstance(piece, Pin)]
