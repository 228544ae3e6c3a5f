"""The marks of footnotes as the bound paper prints them, numbers, letters below tables or none, and
what the notes say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import is_
from typing import NamedTuple

from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import (
    Block as TreeBlock,
)
from briefing.document.tree import (
    BlockQuote,
    Caption,
    Columns,
    CrossRef,
    FieldTable,
    Inline,
    List,
    Note,
    Para,
    Part,
    Str,
    Table,
)
from briefing.errors import BriefingError
from briefing.memo.assemble import assemble
from briefing.memo.evidence import Index
from briefing.memo.kept import Kept
from briefing.memo.outline import Block, Memo, Paper, Piece, Section, Words
from briefing.memo.runs import lines, parted
from briefing.memo.versions import versions
from briefing.memo.writing import SECOND


class Mark(NamedTuple):
    """One mark as it is printed, with the words of the note. A row that calls a note which stands
    already is no `note`."""

    text: str
    note: bool = True
    told: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks in a memo block in reading order, and those in the paper's second language."""

    first: tuple[Mark, ...] = ()
    second: tuple[Mark, ...] = ()

    def notes(self) -> int:
        """How many footnotes the block calls first, in the paper's own language."""
        return sum(mark.note for mark in self.first)


NONE = Marks()


class NoteMarks:
    """Tells the marks of one memo after another; of one that only says something else in the same
    places they are those of the last."""

    def __init__(self) -> None:
        self._memo: Memo | None = None
        self._kept = Kept()
        self._marks: Mapping[str, Marks] = {}

    def marks(self, memo: Memo) -> Mapping[str, Marks]:
        """Of every block that has any, in all papers; none of a memo no paper can be made of."""
        if self._memo is None or not _calls_alike(self._memo, memo):
            try:
                self._marks = _read(memo, self._kept)
            except BriefingError:
                self._marks = {}
        self._memo = memo
        return self._marks


# Whether two memos call their notes alike


def _calls_alike(old: Memo, new: Memo) -> bool:
    if old.evidence is not new.evidence or len(old.papers) != len(new.papers):
        return False
    return all(map(_papers_alike, old.papers, new.papers))


def _papers_alike(old: Paper, new: Paper) -> bool:
    if old is new:
        return True
    same = old.template is new.template and old.marking == new.marking
    held = (old.id, old.language, old.second, old.pairing, len(old.sections))
    same = same and held == (new.id, new.language, new.second, new.pairing, len(new.sections))
    return same and all(map(_sections_alike, old.sections, new.sections))


def _sections_alike(old: Section, new: Section) -> bool:
    if old is new:
        return True
    if (old.id, old.was, len(old.blocks)) != (new.id, new.was, len(new.blocks)):
        return False
    pairs = zip(old.blocks, new.blocks, strict=True)
    return all(is_(one, other) or _shape(one) == _shape(other) for one, other in pairs)


def _shape(block: Block) -> tuple[object, ...]:
    """All of a block that its marks follow from, besides the items behind it."""
    shapes = (_called(block.content), _called(block.other.content))
    return (block.id, block.kind, block.item, block.items, block.form, block.marking, *shapes)


def _called(content: tuple[Piece, ...] | None) -> tuple[tuple[bool, list[Piece]], ...] | None:
    """Of each line whether it is named, and the pieces of it that are no words."""
    if content is None:
        return None
    return tuple(
        (parted(line) is not None, [piece for piece in line if not isinstance(piece, Words)])
        for line in lines(content)
    )


# Reading them off the paper


@dataclass(slots=True)
class _Found:
    """The marks of a block: in either language, and where it is not told which, in the order of
    the languages."""

    first: list[Mark] = field(default_factory=list)
    second: list[Mark] = field(default_factory=list)
    either: list[Mark] = field(default_factory=list)


def _read(memo: Memo, kept: Kept) -> dict[str, Marks]:
    document = numbered(assemble(memo, carried=False, kept=kept))
    halves = {SECOND, *(f"{annex.id}-{SECOND}" for annex in memo.annexes)}
    found: defaultdict[str, _Found] = defaultdict(_Found)
    told: dict[str, str] = {}
    second = False
    for block in document.blocks:
        if isinstance(block, Part):
            second = block.origin in halves
        elif isinstance(block, Columns):
            for origin, mark in _marked(block.left, told):
                found[origin].first.append(mark)
            for origin, mark in _marked(block.right, told):
                found[origin].second.append(mark)
        else:
            for origin, mark in _marked((block,), told):
                (found[origin].second if second else found[origin].either).append(mark)
    return {
        block.id: _parted(block, found[block.id], in_columns=_in_columns(paper))
        for paper in memo.papers
        for block in _blocks(paper, Index(memo.evidence))
        if block.id in found
    }


def _blocks(paper: Paper, index: Index) -> tuple[Block, ...]:
    """A paper's blocks as they stand in its own language."""
    return versions(paper, index)[0].paper.blocks()


def _in_columns(paper: Paper) -> bool:
    return paper.second is not None and paper.pairing == "columns"


def _parted(block: Block, found: _Found, *, in_columns: bool) -> Marks:
    """What spans both columns has the marks of the first language before those of the second."""
    place = len(found.either)
    if in_columns and block.items:
        place //= 2
    elif in_columns:
        place = block.called() + (block.item is not None) - len(found.first)
    first, second = found.either[:place], found.either[place:]
    return Marks((*found.first, *first), (*second, *found.second))


def _marked(blocks: Iterable[TreeBlock], told: dict[str, str]) -> Iterator[tuple[str, Mark]]:
    """Every mark in blocks of the tree, with the memo block it came from; `told` holds by key what
    the notes so far say."""
    for block in blocks:
        match block:
            case Para() | Caption():
                yield from _each(block.origin, block.inlines, told)
            case BlockQuote():
                yield from _marked(block.blocks, told)
            case List():
                yield from _marked((para for item in block.items for para in item), told)
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        yield from _each(row.origin, cell.inlines, told)
            case FieldTable():
                for named in block.fields:
                    yield from _each(block.origin, named.inlines, told)


def _each(
    origin: str, inlines: Iterable[Inline], told: dict[str, str]
) -> Iterator[tuple[str, Mark]]:
    for inline in inlines:
        match inline:
            case Str():
                pass
            case Note():
                words = plain_text(inline.inlines)
                if inline.key:
                    told[inline.key] = words
                yield origin, Mark(inline.letter or str(inline.number), told=words)
            case CrossRef():
                if inline.raised:
                    yield origin, Mark(inline.label, note=False, told=told.get(inline.key, ""))
            case _:
                yield from _each(origin, inline.inlines, told)
