"""Changes to what a memo says in its second language: each gives the next memo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from briefing.errors import BriefingError
from briefing.memo.edit import changed_block, find_block, set_field
from briefing.memo.evidence import Index, pruned
from briefing.memo.names import Language
from briefing.memo.outline import FORMS, MAIN, Block, Memo, Pairing, Piece, Pin, Second
from briefing.memo.runs import pins_hold, says_something, tidy
from briefing.text.normalise import clean


def choose(
    memo: Memo, second: Language | None, pairing: Pairing = "after", paper: str = MAIN
) -> Memo:
    """Let a paper be in a second language too, behind the first or beside it; None in one alone.
    What was written in the second is kept. Raises "second-same"."""
    held = memo.paper(paper)
    if second == held.language:
        raise BriefingError("second-same", language=second)
    return memo.with_paper(replace(held, second=second, pairing=pairing))


def set_second_field(memo: Memo, field: str, value: str, paper: str = MAIN) -> Memo:
    """Write a header field in the second language; a date is the same in both.

    Raises as `edit.set_field` does."""
    held = memo.paper(paper)
    spec = held.template.field(field)
    if spec is None or spec.kind == "date":
        return set_field(memo, field, value, paper)
    told = clean(value).strip()
    fields = {name: text for name, text in held.second_fields.items() if name != field}
    if told:
        fields[field] = told
    ordered = {spec.id: fields[spec.id] for spec in held.template.fields if spec.id in fields}
    return memo.with_paper(replace(held, second_fields=ordered))


def set_second_content(memo: Memo, block: str, content: tuple[Piece, ...] | None) -> Memo:
    """Say a block in the second language; None takes it back. The locked words stand where the
    pieces have them, changed as in the first.

    Raises "pin-lost", "link-scheme" and "evidence-missing" as `edit.set_content` does."""
    index = Index(memo.evidence)

    def change(old: Block) -> Block:
        if content is not None and not pins_hold(old.kind, content):
            raise BriefingError("pin-lost", block=block)
        bare = tuple(Pin(piece.pin) if isinstance(piece, Pin) else piece for piece in content or ())
        kept = tidy(bare) if content is not None and says_something(bare) else None
        made = _with(old, replace(old.other, content=kept))
        for cited in made.cited():
            index.item(cited)
        return made

    changed = changed_block(memo, block, change)
    dropped = set(find_block(memo, block).cited()) - set(find_block(changed, block).cited())
    return replace(changed, evidence=pruned(changed)) if dropped else changed


def set_second_title(memo: Memo, block: str, title: str) -> Memo:
    """Write a group's caption in the second language; of other blocks nothing is kept."""
    told = clean(title).strip()
    return _changed(
        memo, block, lambda old: old.kind in FORMS, lambda kept: replace(kept, title=told)
    )


def set_second_translation(memo: Memo, block: str, words: str) -> Memo:
    """Write what a quotation says in the second language; of other blocks nothing is kept."""
    told = clean(words) if words.strip() else ""
    return _changed(
        memo, block, lambda old: old.kind == "quote", lambda kept: replace(kept, translation=told)
    )


def _changed(
    memo: Memo, block: str, fits: Callable[[Block], bool], change: Callable[[Second], Second]
) -> Memo:
    return changed_block(
        memo, block, lambda old: _with(old, change(old.other)) if fits(old) else old
    )


def _with(block: Block, second: Second) -> Block:
    return replace(block, second=None if second == Second() else second)
