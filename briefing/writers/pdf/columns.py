"""What is said in two languages side by side: the slabs of either side made slabs of both.

A pair of modest height is one slab. A taller one is as many as its lines, so that it goes on over
the page: a line stands with what is beside more than half of it, and where lines beside each other
are not level, a slab overlaps the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.writers.pdf.slabs import Column, Slab
from briefing.writers.pdf.style import MILLIMETRE, Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_GUTTER = 6 * MILLIMETRE
_TALL = 0.5
"""Of the page: a pair taller than this, notes included, may be divided."""


class _Placed(NamedTuple):
    """A slab, `y` points under the top of the pair."""

    y: float
    slab: Slab

    @property
    def foot(self) -> float:
        """Where it ends."""
        return self.y + self.slab.height


def sides(column: Column) -> tuple[Column, Column]:
    """The columns of either side."""
    width = (column.width - _GUTTER) / 2
    return Column(column.x, width), Column(column.x + width + _GUTTER, width)


def levelled(left: Sequence[Slab], right: Sequence[Slab]) -> None:
    """Make either side's rows as tall as those beside them."""
    for pair in zip(left, right, strict=True):
        height = max(slab.height for slab in pair)
        for slab in pair:
            lower = height - slab.height
            slab.rules = tuple(rule._replace(y=rule.y + lower) for rule in slab.rules)
            slab.height = height


def paired(left: Sequence[Slab], right: Sequence[Slab], column: Column, style: Style) -> list[Slab]:
    """The slabs of a pair."""
    one, other = list(_placed(left)), list(_placed(right))
    both = [*one, *other]
    if not both:
        return []
    whole = _joined(both, column, 0.0)
    notes = sum(len(note.lines) for note in whole.notes) * style.note.leading
    if whole.height + notes <= _TALL * style.frame.height:
        whole.keep = any(side[-1].slab.keep for side in (one, other) if side)
        return [whole]
    done: list[Slab] = []
    foot = 0.0
    for group in _beside(one, other):
        done.append(_joined(group, column, foot))
        foot = max(placed.foot for placed in group)
    return done


def _placed(slabs: Sequence[Slab]) -> Iterator[_Placed]:
    y = 0.0
    for slab in slabs:
        yield _Placed(y + slab.gap, slab)
        y += slab.gap + slab.height


def _beside(left: list[_Placed], right: list[_Placed]) -> Iterator[list[_Placed]]:
    """Slabs of the left and right that stand beside each other, from the top."""
    left, right = left[::-1], right[::-1]
    while left and right:
        first, then = sorted((left[-1], right[-1]), key=lambda placed: placed.y)
        if then.y < first.y + first.slab.height / 2:
            yield [left.pop(), right.pop()]
        else:
            yield [(left if first is left[-1] else right).pop()]
    for rest in (left, right):
        yield from ([placed] for placed in reversed(rest))


def _joined(group: list[_Placed], column: Column, foot: float) -> Slab:
    """One slab of several, under what ends at `foot`."""
    top = min(placed.y for placed in group)
    return Slab(
        max(placed.foot for placed in group) - top,
        column.x,
        column.x + column.width,
        [
            (line, x, baseline + y - top, element)
            for y, one in group
            for line, x, baseline, element in one.texts
        ],
        tuple(note for _, one in group for note in one.notes),
        tuple(dict.fromkeys(name for _, one in group for name in one.origins)),
        gap=top - foot,
        keep=any(placed.slab.keep for placed in group),
        rules=tuple(rule._replace(y=rule.y + y - top) for y, one in group for rule in one.rules),
        bookmark=next((one.bookmark for _, one in group if one.bookmark), None),
        anchors=tuple(name for _, one in group for name in one.anchors),
    )
