"""The blocks of a paper in two languages put together: one behind the other, or side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefing.citation.listing import ORIGIN as SOURCES
from briefing.document.enclosing import turned
from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import Block, Caption, Columns, Contents, PageBreak, Part, Table

_Run = list[Block]
_Side = tuple[Block, ...]
_WIDE = (Caption, Chart, Contents, PageBreak, Table, Timeline)


def behind(first: Sequence[Block], second: Sequence[Block], language: str, part: Part) -> _Run:
    """The second language as a part of its own, which begins a page."""
    return [*first, part, *turned(second, f"{language[:2]}-", language)]


def beside(first: Sequence[Block], second: Sequence[Block], language: str) -> _Run:
    """What came from one memo block side by side, paragraph by paragraph where both have as many;
    what needs the whole width, as tables and pictures do, one under the other."""
    blocks: _Run = []
    for left, right in _paired(list(_runs(first)), list(_runs(second))):
        other = turned(right, f"{language[:2]}-", language)
        if all(isinstance(block, PageBreak) for block in left):
            blocks += left
        elif _is_wide(left) or _is_wide(right):
            blocks += [*left, *other]
        else:
            key = _key((left or right)[0])
            blocks += [Columns(one, then, key) for one, then in _rows(tuple(left), other)]
    return blocks


def _rows(left: _Side, right: _Side) -> Sequence[tuple[_Side, _Side]]:
    """What stands beside what: each block beside its like, else all beside all."""
    if list(map(type, left)) != list(map(type, right)):
        return [(left, right)]
    return [((one,), (then,)) for one, then in zip(left, right, strict=True)]


def _runs(blocks: Sequence[Block]) -> Iterator[_Run]:
    for _, run in groupby(blocks, _key):
        yield list(run)


def _key(block: Block) -> str:
    """What a block came from; the list of sources is one."""
    if block.origin.startswith(SOURCES):
        return SOURCES
    first = block.rows[0].origin if isinstance(block, Table) and block.rows else ""
    return block.origin or first


def _paired(first: list[_Run], second: list[_Run]) -> Iterator[tuple[_Run, _Run]]:
    """Runs of the same origin together; what stands in one language alone, by itself."""
    rest = second
    for left in first:
        keys = [_key(run[0]) for run in rest]
        place = keys.index(_key(left[0])) if _key(left[0]) in keys else -1
        yield from (([], run) for run in rest[: max(place, 0)])
        yield left, rest[place] if place >= 0 else []
        rest = rest[place + 1 :] if place >= 0 else rest
    yield from (([], run) for run in rest)


def _is_wide(run: _Run) -> bool:
    return any(isinstance(block, _WIDE) or block.origin.startswith(SOURCES) for block in run)
