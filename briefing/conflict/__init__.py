"""What disagrees in a library, and how: nothing is averaged, and nothing chosen.

Figures of one measure, geography, unit, period and status, none of them unknown, disagree where no
number fits all, read with the precision they were printed with and with their "about", "over" and
"under". Targets also disagree where one amount is set for two years. Of one meeting, by kind and
ordinal, two dates that have no day in common disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Literal, TypeVar

from briefing.corpus.item import Event, Figure, Item
from briefing.values.amount import Amount

Kind = Literal["value", "target", "growth", "date"]
_T = TypeVar("_T", Figure, Event)
_AIMS = ("target", "planned")
_END = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Items that disagree, by id, in the order they were given."""

    kind: Kind
    items: tuple[str, ...]


def conflicts(items: Iterable[Item]) -> tuple[Conflict, ...]:
    """Every disagreement among the items."""
    held = list(items)
    figures = [item for item in held if isinstance(item, Figure)]
    events = [item for item in held if isinstance(item, Event)]
    return (*_values(figures), *_years(figures), *_dates(events))


def agree(first: Amount, second: Amount) -> bool:
    """Whether some number fits both as they were printed."""
    low, high = _bounds(first)
    other_low, other_high = _bounds(second)
    return low <= other_high and other_low <= high


def _bounds(amount: Amount) -> tuple[Decimal, Decimal]:
    unit = Decimal(1).scaleb(amount.precision)
    match amount.qualifier:
        case "over" | "at_least":
            return amount.value - unit / 2, _END
        case "under" | "at_most":
            return -_END, amount.value + unit / 2
        case "about":
            return amount.value - unit, amount.value + unit
    return amount.value - unit / 2, amount.value + unit / 2


def _values(figures: Sequence[Figure]) -> Iterator[Conflict]:
    dated = [figure for figure in figures if figure.period and figure.geography]
    for group in _grouped(dated, _what):
        pairs = combinations(group, 2)
        if any(not agree(first.amount(), second.amount()) for first, second in pairs):
            kind: Kind = "growth" if group[0].measure.endswith("-growth") else "value"
            yield Conflict("target" if group[0].status in _AIMS else kind, _ids(group))


def _what(figure: Figure) -> Hashable:
    base = figure.comparison_base if figure.measure.endswith("-growth") else None
    return (figure.measure, figure.geography, figure.unit, figure.status, figure.period, base)


def _years(figures: Sequence[Figure]) -> Iterator[Conflict]:
    dated = [figure for figure in figures if figure.period and figure.geography]
    aims = [figure for figure in dated if figure.status in _AIMS]
    for group in _grouped(aims, _aim):
        if len({figure.period for figure in group}) > 1:
            yield Conflict("target", _ids(group))


def _aim(figure: Figure) -> Hashable:
    return (figure.measure, figure.geography, figure.unit, figure.status, figure.value)


def _dates(events: Sequence[Event]) -> Iterator[Conflict]:
    numbered = [event for event in events if event.ordinal is not None and event.date is not None]
    for group in _grouped(numbered, _meeting):
        if any(_apart(first, second) for first, second in combinations(group, 2)):
            yield Conflict("date", _ids(group))


def _meeting(event: Event) -> Hashable:
    return (event.event_kind, event.ordinal, event.participants)


def _apart(first: Event, second: Event) -> bool:
    if first.date is None or second.date is None:
        return False
    (begin, end), (other_begin, other_end) = first.date.sort_key(), second.date.sort_key()
    return end < other_begin or other_end < begin


def _grouped(items: Sequence[_T], key: Callable[[_T], Hashable]) -> Iterator[list[_T]]:
    groups: dict[Hashable, list[_T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return (group for group in groups.values() if len(group) > 1)


def _ids(items: Sequence[Figure] | Sequence[Event]) -> tuple[str, ...]:
    return tuple(item.id for item in items)
