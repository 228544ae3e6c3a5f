"""How a memo's evidence stands to a library that may have moved on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from briefing.corpus.audit import actors_of
from briefing.corpus.item import Item, Quote
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.memo.edit import changed_block
from briefing.memo.evidence import Index, gather, merged, pruned
from briefing.memo.outline import Block, Memo, Pin
from briefing.memo.quoting import permitted


def moved_on(memo: Memo, store: Store) -> frozenset[str]:
    """The memo's items that the library now holds otherwise: the item itself, who or what it
    points to, or the source behind it. An item the library lacks is none of them."""
    index = Index(memo.evidence)
    actors = {actor.id: actor for actor in store.actors()}
    found = set()
    for identity in _behind(memo):
        item, fresh = index.items.get(identity), _known(store, identity)
        if item is None or fresh is None:
            continue
        same = fresh == item and _same_occasion(index, store, item)
        same = same and all(index.actors.get(one) == actors.get(one) for one in actors_of(item))
        behind = {anchor.source for anchor in item.anchors}
        if not same or any(index.source(one) != store.source(one) for one in behind):
            found.add(identity)
    return frozenset(found)


def renewed(memo: Memo, store: Store, identity: str) -> Memo:
    """The memo with the library's present state of an item, and of what else it took from the
    same sources. Changes of a quotation that its new words do not permit are gone.

    Raises "item-unknown".
    """
    index = Index(memo.evidence)
    sources = {anchor.source for anchor in store.item(identity).anchors}
    wanted = [identity] + [
        item.id
        for item in index.items.values()
        if sources & {anchor.source for anchor in item.anchors} and _known(store, item.id)
    ]
    fresh = gather(store, dict.fromkeys(wanted))
    memo = replace(memo, evidence=merged(fresh, memo.evidence))
    items = Index(memo.evidence).items
    for block in memo.blocks():
        settle = partial(_settled, item=items.get(block.item or ""))
        memo = changed_block(memo, block.id, settle)
    return replace(memo, evidence=pruned(memo))


def _behind(memo: Memo) -> set[str]:
    return {item for block in memo.blocks() for item in block.behind()}


def _settled(block: Block, item: Item | None) -> Block:
    """A block whose changes of a quotation are permitted, or are gone."""
    if not isinstance(item, Quote) or permitted(item.text, block.changes()):
        return block
    content = block.content or ()
    return replace(
        block,
        content=tuple(Pin("quote") if isinstance(piece, Pin) else piece for piece in content),
    )


def _known(store: Store, identity: str) -> Item | None:
    try:
        return store.item(identity)
    except BriefingError:
        return None


def _same_occasion(index: Index, store: Store, item: Item) -> bool:
    occasion = item.occasion if isinstance(item, Quote) else None
    return occasion is None or index.items.get(occasion) == _known(store, occasion)
