"""What of the library fits a paper: section by section the items a template and a scope ask for.

Items alone are proposed, never words; a person accepts, swaps or rejects each. The rules, in
order: a plan or a target goes to a section that names its status, where there is one; among the
latest stands what happened in the year before; what is newest and best attested comes first,
undated last, a ceremony behind what was done on its day; in turn one of each measure, speaker and
day, so that no one crowds out the rest; figures that disagree on the same thing, and exports with
imports, come together or not at all; nothing is proposed that the paper shows already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.corpus.actor import Actor
from briefing.corpus.audit import actors_of
from briefing.corpus.item import KINDS, Event, Figure, Item, Quote
from briefing.corpus.source import Source
from briefing.corpus.store import Store
from briefing.memo.outline import Paper
from briefing.memo.rules.terms import is_section
from briefing.memo.template import SectionSpec
from briefing.search.facets import days_of
from briefing.text.normalise import fold
from briefing.values.edtf import Edtf, year_before

MIXED = 8  # items at most for a section that takes prose too
_FEW = 3  # things at most in a section beside a whole chronology that is cut
_SENTENCE = 40  # words, by and large, that an item's own sentence has
_PLANS = ("planned", "target", "forecast", "potential")
_CEREMONIES = ("ceremony", "award")
_SIDES = ("exports", "imports")  # one without the other tells half
_EARLY = date.min


@dataclass(frozen=True, slots=True)
class Scope:
    """What a paper is about. Of the actors any will do (a country by the bodies, posts and
    places that carry its name too), of the topics any; `since` and `until` take what may fall
    between them, and nothing that has no date; `as_of` leaves out what was not yet known."""

    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    since: Edtf | None = None
    until: Edtf | None = None
    as_of: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a section is offered: `items` within its limit, and `others` that fit as well."""

    section: SectionSpec
    items: tuple[Item, ...]
    others: tuple[Item, ...]
    room: int | None


def propose(paper: Paper, store: Store, scope: Scope) -> tuple[Offer, ...]:
    """An offer for each section of the paper that takes items and finds some."""
    return _Proposer(paper, store, scope).offers()


class _Proposer:
    def __init__(self, paper: Paper, store: Store, scope: Scope) -> None:
        self.paper, self.scope = paper, scope
        actors = {actor.id: actor for actor in store.actors()}
        items = store.items()
        occasions = {item.id: item.date for item in items if isinstance(item, Event)}
        self.days = {item.id: days_of(item, occasions) for item in items}
        self.told = {source.id: _first_day(source) for source in store.sources()}
        for item in items:  # a source without a date is no older than what it tells
            self._reckon(item)
        about = _About(scope, actors)
        held = {known for block in paper.blocks() for known in block.picked()}
        self.items = [
            item
            for item in items
            if item.id not in held and about.holds(item) and self._dated(item) and self._known(item)
        ]
        self.named = {
            (kind, status)
            for spec in self._sections()
            for status in spec.statuses
            for kind in KINDS
            if spec.takes(kind)
        }

    def offers(self) -> tuple[Offer, ...]:
        taken: set[str] = set()
        offers = []
        for spec in self._sections():
            fitting = list(self._fitting(spec, taken))
            room = self._room(spec)
            chosen = _within([group for group in fitting if not _repeats(group, taken)], room)
            if fitting:
                others = tuple(item for group in fitting for item in group if item not in chosen)
                offers.append(Offer(spec, tuple(chosen), others, room))
            taken.update(item.id for item in chosen)
            taken.update(item.same_as or "" for item in chosen if isinstance(item, Quote))
        return tuple(_within_notes(offers, self._notes()))

    def _notes(self) -> int | None:
        """How many footnotes the paper still has room for; each item calls one."""
        limit = self.paper.template.max_notes
        if limit is None:
            return None
        called = sum(len(block.picked()) + block.called() for block in self.paper.blocks())
        return max(0, limit - called)

    def _sections(self) -> Iterator[SectionSpec]:
        for section in self.paper.sections:
            spec = self.paper.template.section(section.id)
            if spec is not None:
                yield spec

    def _room(self, spec: SectionSpec) -> int | None:
        limits = [spec.max_items, MIXED if spec.takes("prose") else None]
        limits.append(max(1, spec.max_words // _SENTENCE) if spec.max_words else None)
        limit = min((one for one in limits if one is not None), default=None)
        held = self.paper.section(spec.id)
        shown = sum(len(block.picked()) for block in held.blocks) if held else 0
        return None if limit is None else max(0, limit - shown)

    def _fitting(self, spec: SectionSpec, taken: set[str]) -> list[tuple[Item, ...]]:
        """What the section takes, in the order it is proposed; what disagrees, together. A
        chronology is whole, whatever is picked out of it elsewhere, and has the library's order,
        which within a day is that of the sources."""
        fit = [item for item in self.items if self._fits(spec, item)]
        if spec.years:
            return [(item,) for item in fit]
        fit = [item for item in fit if item.id not in taken]
        ranked = sorted(_groups(fit), key=lambda group: min(map(self._rank, group)))
        newest = spec.order == "newest" or is_section(spec, "latest")
        return _in_turn([tuple(group) for group in ranked], newest=newest)

    def _fits(self, spec: SectionSpec, item: Item) -> bool:
        if not (spec.takes(item.kind) and spec.admits(item)):
            return False
        if spec.years and self.days[item.id] is None:
            return False
        if is_section(spec, "latest") and not self._is_recent(item):
            return False
        if not isinstance(item, Quote):
            named = item.status in _PLANS and (item.kind, item.status) in self.named
            if named and item.status not in spec.statuses:
                return False
        return spec.draws is None or not {item.kind, _sort(item)}.isdisjoint(spec.draws)

    def _is_recent(self, item: Item) -> bool:
        """Whether it happened in the year before the data end, or before the scope does."""
        days = self.days[item.id]
        if days is None or (isinstance(item, Event) and item.status in _PLANS):
            return False
        ends = [one.latest() for one in (self.scope.as_of, self.scope.until) if one]
        last = min((day for day in ends if day), default=None)
        return last is None or days[1] >= year_before(last)

    def _rank(self, item: Item) -> tuple[bool, int, int, bool]:
        """Results before plans, the newest first, then what most sources attest."""
        days = self.days[item.id]
        plan = not isinstance(item, Quote) and item.status in _PLANS
        late = days[1] if days else _EARLY
        return plan, -late.toordinal(), -_attested(item), _sort(item) in _CEREMONIES

    def _dated(self, item: Item) -> bool:
        since, until = self.scope.since, self.scope.until
        if since is None and until is None:
            return True
        days = self.days[item.id]
        if days is None:
            return False
        first = since.earliest() if since else None
        last = until.latest() if until else None
        return (first is None or days[1] >= first) and (last is None or days[0] <= last)

    def _known(self, item: Item) -> bool:
        """Whether it had happened, or was said, and one source at least may have told it."""
        until = self.scope.as_of.latest() if self.scope.as_of else None
        if until is None:
            return True
        plan = not isinstance(item, Quote) and item.status in _PLANS
        days = self.days[item.id]
        if days and days[isinstance(item, Figure)] > until and not plan:
            return False
        told = [self.told.get(anchor.source) for anchor in item.anchors]
        return not told or any(day is None or day <= until for day in told)

    def _reckon(self, item: Item) -> None:
        days = self.days[item.id]
        if not isinstance(item, Event) or item.status != "held" or days is None:
            return
        for source in {anchor.source for anchor in item.anchors}:
            known = self.told.get(source)
            self.told[source] = max(known, days[0]) if known else days[0]


class _About:
    """Whether an item is about what the scope names."""

    def __init__(self, scope: Scope, actors: Mapping[str, Actor]) -> None:
        self._topics = frozenset(scope.topics)
        self._actors = frozenset(scope.actors)
        self._known = actors
        countries = [actors[one] for one in scope.actors if one in actors]
        self._names = [
            f" {fold(name)} "
            for actor in countries
            if actor.kind == "country"
            for name in (actor.name, *actor.variants)
        ]

    def holds(self, item: Item) -> bool:
        if self._topics and not self._topics.intersection(item.topics):
            return False
        return not self._actors or self._concerns(item)

    def _concerns(self, item: Item) -> bool:
        concerned = actors_of(item)
        if self._actors.intersection(concerned):
            return True
        told = [word for one in concerned for word in _called(self._known.get(one))]
        match item:
            case Figure():
                told += [item.title, item.geography or ""]
            case Event():
                told.append(item.title)
            case Quote():
                told.append(item.post or "")
        return any(name in _words(text) for text in told for name in self._names)


def _called(actor: Actor | None) -> list[str]:
    return [actor.name, *(post.title for post in actor.posts)] if actor else []


def _words(text: str) -> str:
    """Folded, with a space about each word."""
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in fold(text)).split())} "


def _first_day(source: Source) -> date | None:
    return source.published.earliest() if source.published else None


def _sort(item: Item) -> str:
    """An event's kind, a figure's measure."""
    match item:
        case Event():
            return item.event_kind
        case Figure():
            return item.measure
    return ""


def _things(item: Item) -> list[object]:
    """What figures that may disagree have in common, one amount set for two years too; any other
    item is alone."""
    if not isinstance(item, Figure) or item.period is None:
        return [item.id]
    measure = _SIDES if item.measure in _SIDES else item.measure
    things: list[object] = [(measure, item.geography, str(item.period), item.status in _PLANS)]
    if item.status == "target":
        things.append((item.measure, item.geography, item.value, item.unit))
    return things


def _groups(items: Iterable[Item]) -> list[list[Item]]:
    """Items by what they tell of, those that may disagree together."""
    groups: dict[object, list[Item]] = {}
    for item in items:
        things = _things(item)
        first, *others = [groups[thing] for thing in things if thing in groups] or [[]]
        for other in others:
            if other is not first:  # what this item brings together
                first += other
                groups |= {thing: first for thing, held in groups.items() if held is other}
        first.append(item)
        groups |= dict.fromkeys(things, first)
    return list({id(group): group for group in groups.values()}.values())


def _in_turn(groups: Sequence[tuple[Item, ...]], *, newest: bool) -> list[tuple[Item, ...]]:
    """One group of each measure, speaker or day, then the second of each, and so on; of the days
    those that most sources attest first, unless the `newest` are asked for."""
    turns: dict[str, int] = {}
    placed = []
    for number, group in enumerate(groups):
        first = group[0]
        voice = _voice(first)
        turn = turns[voice] = turns.get(voice, -1) + 1
        attested = 0 if newest or not isinstance(first, Event) else _attested(first)
        placed.append((turn, -attested, number, group))
    return [group for *_, group in sorted(placed, key=lambda one: one[:3])]


def _attested(item: Item) -> int:
    """How many sources tell of an item."""
    return len({anchor.source for anchor in item.anchors})


def _voice(item: Item) -> str:
    match item:
        case Figure():
            return item.measure
        case Quote():
            return item.speaker
    return str(item.date)


def _within_notes(offers: list[Offer], room: int | None) -> list[Offer]:
    """The offers, shortened until the notes they call have room."""
    while room is not None and sum(len(offer.items) for offer in offers) > room:
        offers = shortened(offers)
    return offers


def shortened(offers: Sequence[Offer]) -> list[Offer]:
    """The offers, the last group of the one that takes most room laid among its others; one group
    a section, from the last section to the first, those of required ones go last. A whole
    chronology is cut once the sections beside it are down to a few."""
    told = list(offers)
    things = [len(_groups(offer.items)) for offer in told]
    few = _FEW if any(offer.section.years for offer in told) else 1
    longest = max(
        (place for place, offer in enumerate(told) if offer.items),
        key=lambda place: (
            things[place] > few and not told[place].section.years,
            things[place] > 1 and told[place].section.years,
            things[place] > 1,
            not (told[place].section.required and things[place] == 1),
            sum(map(_words_of, told[place].items)) if things[place] > 1 else place,
        ),
    )
    offer = told[longest]
    last = next(group for group in _groups(offer.items) if offer.items[-1] in group)
    gone = tuple(item for item in offer.items if item in last)
    kept = tuple(item for item in offer.items if item not in last)
    told[longest] = replace(offer, items=kept, others=(*gone, *offer.others))
    return told


def _within(groups: Iterable[tuple[Item, ...]], room: int | None) -> list[Item]:
    chosen: list[Item] = []
    for group in groups:
        if room is None or len(chosen) + len(group) <= room:
            chosen.extend(group)
    return chosen


def _words_of(item: Item) -> int:
    """How many words an item prints, by and large, with what is said of it."""
    match item:
        case Event():
            return len(item.statement.split())
        case Quote():
            return len(item.text.split()) + 15
    return len(item.title.split()) + 15


def _repeats(group: tuple[Item, ...], taken: set[str]) -> bool:
    """Whether the same words are proposed already, from another source."""
    return any(isinstance(item, Quote) and item.same_as in taken for item in group)
