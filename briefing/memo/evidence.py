"""What a memo takes with it from the library, so that it stands without one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefing.corpus import records
from briefing.corpus.actor import Actor
from briefing.corpus.audit import actors_of
from briefing.corpus.item import Anchor, Event, Figure, Item, Quote
from briefing.corpus.source import Source
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.memo.outline import Evidence, Memo, Passage, Witness
from briefing.text.anchoring import AnchorError, verify
from briefing.text.selector import TextPositionSelector, TextQuoteSelector

_AROUND = 300

Own = tuple[object, ...]


class Index:
    """The evidence by id."""

    def __init__(self, evidence: Evidence) -> None:
        self.items: Mapping[str, Item] = {item.id: item for item in evidence.items()}
        self.actors: Mapping[str, Actor] = {actor.id: actor for actor in evidence.actors}
        self.witnesses: Mapping[str, Witness] = {
            witness.source.id: witness for witness in evidence.witnesses
        }

    def item(self, identity: str | None) -> Item:
        """One item. Raises "evidence-missing"."""
        if identity is None or identity not in self.items:
            raise BriefingError("evidence-missing", item=identity)
        return self.items[identity]

    def source(self, identity: str) -> Source:
        """One source. Raises "evidence-missing"."""
        if identity not in self.witnesses:
            raise BriefingError("evidence-missing", item=identity)
        return self.witnesses[identity].source

    def actor_name(self, identity: str, language: str) -> str:
        """An actor's name in a language where the library has it, else as the sources write it;
        the id where the evidence has none."""
        actor = self.actors.get(identity)
        if actor is None:
            return identity
        return (actor.names or {}).get(language) or actor.name

    def occasion(self, quote: Quote) -> Event | None:
        """The event a quote was said at."""
        item = self.items.get(quote.occasion or "")
        return item if isinstance(item, Event) else None


def own_evidence(identities: Iterable[str], index: Index) -> Own:
    """The part of the evidence that some items show: themselves, the occasions of quotes, who
    acts in them, the sources of all. Where it is equal, so is all that is made of them."""
    items = [index.items.get(known) for known in identities]
    items += [index.occasion(item) for item in items if isinstance(item, Quote)]
    held = [item for item in items if item is not None]
    actors = [index.actors.get(actor) for item in held for actor in actors_of(item)]
    sources = {anchor.source: None for item in held for anchor in item.anchors}
    return (*items, *actors, *map(index.witnesses.get, sources))


def gather(store: Store, identities: Iterable[str]) -> Evidence:
    """The evidence for these items, from the library. Raises "item-unknown"."""
    items: dict[str, Item] = {}
    for identity in identities:
        item = store.item(identity)
        items[identity] = item
        if isinstance(item, Quote) and item.occasion is not None:
            items.setdefault(item.occasion, store.item(item.occasion))
    wanted = {actor for item in items.values() for actor in actors_of(item)}
    actors = [actor for actor in store.actors() if actor.id in wanted]
    anchors: dict[str, list[Anchor]] = {}
    for item in items.values():
        for anchor in item.anchors:
            anchors.setdefault(anchor.source, []).append(anchor)
    witnesses = [
        Witness(store.source(source), _passages(store.text(source).words, found))
        for source, found in anchors.items()
    ]
    return _evidence(witnesses, actors, items.values())


def merged(first: Evidence, second: Evidence) -> Evidence:
    """Both; where both hold the same id, the first's copy stays."""
    witnesses = {witness.source.id: witness for witness in first.witnesses}
    for witness in second.witnesses:
        known = witnesses.get(witness.source.id)
        witnesses[witness.source.id] = _joined(known, witness) if known else witness
    actors = {actor.id: actor for actor in (*second.actors, *first.actors)}
    items = {item.id: item for item in (*second.items(), *first.items())}
    return _evidence(witnesses.values(), actors.values(), items.values())


def pruned(memo: Memo) -> Evidence:
    """The evidence without what no block needs any more."""
    index = Index(memo.evidence)
    needed: dict[str, Item] = {}
    for block in memo.blocks():
        for identity in block.behind():
            item = index.item(identity)
            needed[item.id] = item
            if isinstance(item, Quote) and (event := index.occasion(item)):
                needed[event.id] = event
    actors = {actor for item in needed.values() for actor in actors_of(item)}
    spans: dict[str, list[Anchor]] = {}
    for item in needed.values():
        for anchor in item.anchors:
            spans.setdefault(anchor.source, []).append(anchor)
    witnesses = [
        Witness(
            witness.source,
            tuple(
                passage
                for passage in witness.passages
                if any(_holds(passage, anchor) for anchor in spans[witness.source.id])
            ),
        )
        for witness in memo.evidence.witnesses
        if witness.source.id in spans
    ]
    kept = [actor for actor in memo.evidence.actors if actor.id in actors]
    return _evidence(witnesses, kept, needed.values())


def stands(anchor: Anchor, witness: Witness) -> bool:
    """Whether an anchor's words stand in the passage the evidence froze, at their offsets."""
    return any(
        _holds(passage, anchor) and _verified(anchor, passage) for passage in witness.passages
    )


def passages_of(item: Item, witness: Witness) -> tuple[Passage, ...]:
    """Those of a witness's passages that an item is anchored in."""
    anchors = [anchor for anchor in item.anchors if anchor.source == witness.source.id]
    return tuple(
        passage
        for passage in witness.passages
        if any(_holds(passage, anchor) for anchor in anchors)
    )


def _verified(anchor: Anchor, passage: Passage) -> bool:
    position = TextPositionSelector(anchor.start - passage.start, anchor.end - passage.start)
    try:
        verify(passage.words, position, TextQuoteSelector(anchor.exact))
    except AnchorError:
        return False
    return True


def _holds(passage: Passage, anchor: Anchor) -> bool:
    return passage.start <= anchor.start and anchor.end <= passage.start + len(passage.words)


def _passages(words: str, anchors: Iterable[Anchor]) -> tuple[Passage, ...]:
    """The paragraph around each anchor, up to 300 code points on either side."""
    found = {_passage(words, anchor) for anchor in anchors}
    return tuple(sorted(found, key=lambda passage: (passage.start, len(passage.words))))


def _passage(words: str, anchor: Anchor) -> Passage:
    start = max(words.rfind("\n", 0, anchor.start) + 1, anchor.start - _AROUND)
    line_end = words.find("\n", anchor.end)
    end = min(line_end if line_end >= 0 else len(words), anchor.end + _AROUND)
    return Passage(start, words[start:end])


def _joined(first: Witness, second: Witness) -> Witness:
    passages = {*first.passages, *second.passages}
    ordered = sorted(passages, key=lambda passage: (passage.start, len(passage.words)))
    return Witness(first.source, tuple(ordered))


def empty() -> Evidence:
    """The evidence of a memo without picks."""
    return _evidence((), (), ())


def sealed(evidence: Evidence) -> str:
    """The hash its seal must be: over every record and passage, in their order."""
    total = hashlib.sha256()
    for record in (*evidence.items(), *evidence.actors):
        total.update(records.dump(record).encode() + b"\n")
    for witness in evidence.witnesses:
        total.update(records.dump(witness.source).encode() + b"\n")
        for passage in witness.passages:
            total.update(f"{passage.start} {passage.words}\n".encode())
    return total.hexdigest()


def _evidence(
    witnesses: Iterable[Witness], actors: Iterable[Actor], items: Iterable[Item]
) -> Evidence:
    """In a fixed order, so that the same picks make the same file."""
    ordered = sorted(items, key=lambda item: item.id)
    evidence = Evidence(
        tuple(sorted(witnesses, key=lambda witness: witness.source.id)),
        tuple(sorted(actors, key=lambda actor: actor.id)),
        tuple(item for item in ordered if isinstance(item, Event)),
        tuple(item for item in ordered if isinstance(item, Figure)),
        tuple(item for item in ordered if isinstance(item, Quote)),
    )
    return replace(evidence, seal=sealed(evidence))
