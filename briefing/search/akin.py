"""Items that tell of the same thing as others, and so can disagree with them."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.corpus import records
from briefing.corpus.item import Event, Figure, Item
from briefing.corpus.store import Store

_OF_FACET = (
    "SELECT DISTINCT item.record FROM search_value JOIN search_mark"
    " ON search_mark.value = search_value.id JOIN item ON item.rowid = search_mark.item"
    " WHERE facet = ? AND name = ?"
)
_FIGURES = f"{_OF_FACET} AND json_extract(item.record, '$.geography') = ?"
_EVENTS = (
    f"{_OF_FACET} AND item.kind = 'event' AND json_extract(item.record, '$.event_kind') = ?"
    " AND json_extract(item.record, '$.ordinal') = ?"
)


def akin(store: Store, items: Iterable[Item]) -> list[Item]:
    """The library's figures of the same measure and geography as any of these, and its events of
    the same kind and ordinal in which somebody of theirs takes part."""
    asked: dict[tuple[object, ...], str] = {}
    for item in items:
        if isinstance(item, Figure) and item.geography is not None:
            asked["measure", item.measure, item.geography] = _FIGURES
        elif isinstance(item, Event) and item.ordinal is not None:
            for actor in item.participants:
                asked["actor", actor, item.event_kind, item.ordinal] = _EVENTS
    found: dict[str, Item] = {}
    with store.told():
        for values, query in asked.items():
            rows = store.connection.execute(query, values)
            found |= {item.id: item for item in store.loaded(records.load_item, rows)}
    return list(found.values())
