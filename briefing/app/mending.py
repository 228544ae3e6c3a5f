"""What a finding's mend does to a memo."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from briefing.corpus.store import Store
from briefing.memo import edit, second
from briefing.memo.evidence import Index, gather, merged
from briefing.memo.outline import MAIN, Cited, Memo, Piece, Pin
from briefing.memo.rules.finding import (
    Added,
    Deed,
    Filled,
    Flagged,
    InSecond,
    Mend,
    Renewed,
    Retitled,
    Rewritten,
    Translated,
    Unchanged,
)
from briefing.memo.runs import pins_hold
from briefing.memo.standing import renewed


def mended(memo: Memo, store: Store, mend: Mend, paper: str = MAIN) -> Memo:
    """The memo after all a mend does, to fields and sections of a paper where it names none."""
    return reduce(lambda held, deed: _done(held, store, deed, paper), mend.deeds, memo)


def _done(memo: Memo, store: Store, deed: Deed, paper: str) -> Memo:
    match deed:
        case InSecond():
            memo = _in_second(memo, store, deed.deed, paper)
        case Rewritten():
            memo = _known(memo, store, deed.content or ())
            memo = edit.set_content(memo, deed.block, deed.content)
        case Translated():
            memo = edit.set_translation(memo, deed.block, deed.words)
        case Added():
            known = _known(memo, store, deed.content)
            memo, block = edit.add_prose(known, deed.section, paper=paper)
            memo = edit.set_content(memo, block, deed.content)
        case Retitled():
            form = edit.find_block(memo, deed.block).form
            memo = edit.set_group(memo, deed.block, title=deed.title, form=form)
        case Filled():
            field, named = _field(deed, paper)
            memo = edit.set_field(memo, field, deed.value, named)
        case Flagged():
            memo = edit.set_use(memo, deed.block, deed.use)
        case Unchanged():
            memo = _unchanged(memo, deed.block)
        case Renewed():
            memo = renewed(memo, store, deed.item)
    return memo


def _in_second(
    memo: Memo, store: Store, deed: Rewritten | Translated | Retitled | Filled, paper: str
) -> Memo:
    match deed:
        case Rewritten():
            known = _known(memo, store, deed.content or ())
            return second.set_second_content(known, deed.block, deed.content)
        case Translated():
            return second.set_second_translation(memo, deed.block, deed.words)
        case Retitled():
            return second.set_second_title(memo, deed.block, deed.title)
        case Filled():
            field, named = _field(deed, paper)
            return second.set_second_field(memo, field, deed.value, named)


def _field(deed: Filled, paper: str) -> tuple[str, str]:
    """The field and the paper that are meant."""
    named, slash, field = deed.field.rpartition("/")
    return field, named if slash else paper


def _known(memo: Memo, store: Store, content: tuple[Piece, ...]) -> Memo:
    """The memo with the evidence of all that is cited."""
    cited = {piece.cite for piece in content if isinstance(piece, Cited)}
    missing = sorted(cited - Index(memo.evidence).items.keys())
    if not missing:
        return memo
    return replace(memo, evidence=merged(memo.evidence, gather(store, missing)))


def _unchanged(memo: Memo, block: str) -> Memo:
    """A block with the source's words as they stand, and the writer's round them where they can
    be kept."""
    held = edit.find_block(memo, block)
    content = held.content
    if content is not None and pins_hold(held.kind, content):
        bare = tuple(Pin(piece.pin) if isinstance(piece, Pin) else piece for piece in content)
        return edit.set_content(memo, block, bare)
    return edit.set_content(memo, block, None)
