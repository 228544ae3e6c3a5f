"""Changes to a memo: each takes a frozen memo and gives the next one."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from briefing.corpus.item import Quote, Use
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.memo.evidence import Index, empty, gather, merged, pruned
from briefing.memo.group import check_group
from briefing.memo.names import Language
from briefing.memo.outline import (
    FORMS,
    LIST_FORMS,
    MAIN,
    Block,
    Evidence,
    Form,
    Memo,
    Paper,
    Piece,
    Section,
    Words,
)
from briefing.memo.placing import (
    check_statuses,
    group_section,
    place_for,
    refused,
    section_for,
    spec_of,
)
from briefing.memo.quoting import permitted
from briefing.memo.runs import pins_hold, tidy
from briefing.memo.template import GroupKind, Template
from briefing.text.normalise import clean
from briefing.values.edtf import Edtf
from briefing.wording.writing_dates import read_date


def new_memo(template: Template, language: Language, today: date, as_of: Edtf | None) -> Memo:
    """An empty memo from a template, dated `today`, its data as of the library's cut-off."""
    fields = {field.id: field.default for field in template.fields if field.default}
    if template.field("date"):
        fields["date"] = today.isoformat()
    if as_of is not None and template.field("as_of"):
        fields["as_of"] = str(as_of)
    sections = tuple(Section(spec.id) for spec in template.sections if spec.on or not spec.optional)
    paper = Paper(MAIN, template, language, fields, sections, template.marks)
    memo = Memo(secrets.token_hex(16), 0, (paper,), empty())
    return begun(memo, paper)


def begun(memo: Memo, paper: Paper) -> Memo:
    """The memo with the texts its template begins a paper's sections with."""
    for spec in paper.template.sections:
        if spec.starter:
            memo, _ = add_prose(memo, spec.id, spec.starter, paper=paper.id)
    return memo


def set_field(memo: Memo, field: str, value: str, paper: str = MAIN) -> Memo:
    """Write a header field of a paper; a date is kept in one form, however it is written. Raises
    "field-unknown", or "date-form" for a date that is none."""
    held = memo.paper(paper)
    spec = held.template.field(field)
    if spec is None:
        known = ", ".join(known.id for known in held.template.fields)
        raise BriefingError("field-unknown", field=field, known=known)
    value = clean(value).strip()
    if spec.kind == "date" and value:
        value = str(read_date(value))
    fields = {name: text for name, text in held.fields.items() if name != field}
    if value:
        fields[field] = value
    ordered = {spec.id: fields[spec.id] for spec in held.template.fields if spec.id in fields}
    return memo.with_paper(replace(held, fields=ordered))


def add_item(
    memo: Memo,
    store: Store,
    identity: str,
    section: str | None = None,
    index: int | None = None,
    *,
    paper: str = MAIN,
) -> tuple[Memo, str]:
    """Pick an item into a section of a paper; the memo and the new block's id.

    Without a section it goes to the first that takes its kind; without an index to its place in
    the section's order. Raises "item-unknown", "section-unknown", "section-refuses" or
    "no-section-takes".
    """
    item = store.item(identity)
    spec = section_for(memo.paper(paper), item, section)
    memo, fresh = _fresh_id(memo)
    block = Block(fresh, item.kind, identity, None, item.use)
    evidence = merged(memo.evidence, gather(store, [identity]))
    memo = replace(_switched_on(memo, paper, spec.id), evidence=evidence)
    held = _section(memo, paper, spec.id)
    place = place_for(held, spec, item, Index(evidence)) if index is None else index
    return _with_blocks(memo, paper, held, _inserted(held.blocks, block, place)), block.id


def add_group(  # noqa: PLR0913  what, and where it goes
    memo: Memo,
    store: Store,
    kind: GroupKind,
    identities: Sequence[str],
    section: str | None = None,
    *,
    index: int | None = None,
    form: Form = "",
    paper: str = MAIN,
) -> tuple[Memo, str]:
    """Put several items together: a table of figures, a chart, a chronology.

    Raises as `add_item` does; "group-empty", "group-mixed" for an item of another kind than the
    group is made of, "chart-units" where a chart's figures have different units.
    """
    items = [store.item(identity) for identity in identities]
    spec = group_section(memo.paper(paper), kind, section, items)
    evidence = merged(memo.evidence, gather(store, identities))
    check_group(kind, items)
    memo, fresh = _fresh_id(replace(_switched_on(memo, paper, spec.id), evidence=evidence))
    chosen = form if form in FORMS[kind] else FORMS[kind][0]
    block = Block(
        fresh, kind, use=_strictest(evidence, identities), items=tuple(identities),
        form=chosen,
    )  # fmt: skip
    held = _section(memo, paper, spec.id)
    place = len(held.blocks) if index is None else index
    return _with_blocks(memo, paper, held, _inserted(held.blocks, block, place)), block.id


def set_group(memo: Memo, block: str, *, title: str, form: Form) -> Memo:
    """Change a group's caption and form, or a list's form."""

    def change(old: Block) -> Block:
        forms = LIST_FORMS if old.kind == "list" else FORMS.get(old.kind, ())
        chosen = form if form in forms else old.form
        return replace(old, title=clean(title).strip(), form=chosen)

    return changed_block(memo, block, change)


def add_prose(
    memo: Memo, section: str, text: str = "", index: int | None = None, *, paper: str = MAIN
) -> tuple[Memo, str]:
    """Add a paragraph of the writer's own. Raises "section-unknown" or "section-refuses"."""
    return _add_own(memo, paper, section, Block("", "prose", None, tidy([Words(text)])), index)


def add_list(
    memo: Memo,
    section: str,
    text: str = "",
    index: int | None = None,
    form: Form = "bullets",
    *,
    paper: str = MAIN,
) -> tuple[Memo, str]:
    """Add a list of the writer's own, an item a line. Raises as `add_prose` does."""
    chosen = form if form in LIST_FORMS else LIST_FORMS[0]
    own = Block("", "list", None, tidy([Words(text)]), form=chosen)
    return _add_own(memo, paper, section, own, index)


def _add_own(
    memo: Memo, paper: str, section: str, own: Block, index: int | None
) -> tuple[Memo, str]:
    spec = spec_of(memo.paper(paper), section)
    if not spec.takes(own.kind):
        raise refused(memo.paper(paper), spec, own.kind)
    memo, fresh = _fresh_id(_switched_on(memo, paper, section))
    held = _section(memo, paper, section)
    block = replace(own, id=fresh)
    place = len(held.blocks) if index is None else index
    return _with_blocks(memo, paper, held, _inserted(held.blocks, block, place)), block.id


def set_content(memo: Memo, block: str, content: tuple[Piece, ...] | None) -> Memo:
    """Replace a block's words; None goes back to the default prose. Pins must stay as they are.

    Raises "pin-lost" where the locked words would be missing or doubled, "quote-change-refused"
    where they would be changed as rule L5 does not permit, "link-scheme", and "evidence-missing"
    for a cited item that is not in the evidence.
    """
    index = Index(memo.evidence)

    def change(old: Block) -> Block:
        if content is not None and not pins_hold(old.kind, content):
            raise BriefingError("pin-lost", block=block)
        made = replace(old, content=None if content is None else tidy(content))
        for cited in made.cited():
            index.item(cited)
        item = index.items.get(old.item or "")
        if isinstance(item, Quote) and not permitted(item.text, made.changes()):
            raise BriefingError("quote-change-refused", block=block)
        return made

    changed = changed_block(memo, block, change)
    dropped = set(find_block(memo, block).cited()) - set(find_block(changed, block).cited())
    return replace(changed, evidence=pruned(changed)) if dropped else changed


def set_translation(memo: Memo, block: str, words: str) -> Memo:
    """Write what a quotation says in the paper's language; of other blocks nothing is kept."""
    kept = clean(words) if words.strip() else ""
    return changed_block(
        memo, block, lambda old: replace(old, translation=kept) if old.kind == "quote" else old
    )


def set_use(memo: Memo, block: str, use: str) -> Memo:
    """Mark a block as usable with the other side ("open") or for us only ("fyi")."""
    return changed_block(
        memo, block, lambda old: replace(old, use="fyi" if use == "fyi" else "open")
    )


def move_block(memo: Memo, block: str, section: str, index: int) -> Memo:
    """Put a block at a place in its own or another section of its paper that takes its kind."""
    moved = find_block(memo, block)
    paper = memo.paper_of(block)
    spec = spec_of(paper, section)
    if not spec.takes(moved.kind):
        raise refused(memo.paper_of(block), spec, moved.kind)
    check_statuses(spec, map(Index(memo.evidence).item, moved.picked()))
    source = next(held for held in paper.sections if moved in held.blocks)
    if source.id == section and source.blocks.index(moved) < index:
        index -= 1
    left = tuple(kept for kept in source.blocks if kept is not moved)
    memo = _switched_on(_with_blocks(memo, paper.id, source, left), paper.id, section)
    held = _section(memo, paper.id, section)
    memo = _with_blocks(memo, paper.id, held, _inserted(held.blocks, moved, index))
    return _without_empty(memo, paper.id)


def remove_block(memo: Memo, block: str) -> Memo:
    """Take a block out, and the evidence nothing else needs."""
    gone, paper = find_block(memo, block), memo.paper_of(block)
    held = next(section for section in paper.sections if gone in section.blocks)
    left = tuple(kept for kept in held.blocks if kept is not gone)
    memo = _without_empty(_with_blocks(memo, paper.id, held, left), paper.id)
    return replace(memo, evidence=pruned(memo))


def place_kept(memo: Memo, kept: str, field: str, paper: str = MAIN) -> Memo:
    """Put what is kept of a paper's header field into another field, behind what stands there;
    without one let go of it. Raises as `set_field` does."""
    whole = memo.paper(paper)
    found = next((each for each in whole.kept if each.id == kept), None)
    if found is None:
        known = ", ".join(each.id for each in whole.kept)
        raise BriefingError("field-unknown", field=kept, known=known)
    if field:
        told = "; ".join(filter(None, (whole.fields.get(field), found.value)))
        memo = set_field(memo, field, told, paper)
    others = tuple(each for each in whole.kept if each is not found)
    return memo.with_paper(replace(memo.paper(paper), kept=others))


def switch_section(memo: Memo, section: str, on: bool, paper: str = MAIN) -> Memo:
    """Switch an optional, empty section of a paper on or off."""
    whole = memo.paper(paper)
    spec = spec_of(whole, section)
    if on:
        return _switched_on(memo, paper, section)
    held = whole.section(section)
    if held is None:
        return memo
    if held.blocks or not spec.optional:
        raise BriefingError("section-in-use", section=section)
    kept = tuple(other for other in whole.sections if other.id != section)
    return memo.with_paper(replace(whole, sections=kept))


def find_block(memo: Memo, identity: str) -> Block:
    """The block of that id. Raises "block-unknown"."""
    for block in memo.blocks():
        if block.id == identity:
            return block
    raise BriefingError("block-unknown", block=identity)


def block_of(memo: Memo, item: str) -> str:
    """The first block that shows that item alone. Raises "block-unknown"."""
    found = (block.id for block in memo.blocks() if block.item == item)
    block = next(found, None)
    if block is None:
        raise BriefingError("block-unknown", block=item)
    return block


def _strictest(evidence: Evidence, identities: Sequence[str]) -> Use:
    index = Index(evidence)
    return "fyi" if any(index.item(known).use == "fyi" for known in identities) else "open"


def _fresh_id(memo: Memo) -> tuple[Memo, str]:
    """A block id this memo never had, and the memo that remembers it."""
    made = memo.blocks_made + 1
    return replace(memo, blocks_made=made), f"b{made}"


def _section(memo: Memo, paper: str, identity: str) -> Section:
    return next(section for section in memo.paper(paper).sections if section.id == identity)


def _switched_on(memo: Memo, paper: str, identity: str) -> Memo:
    whole = memo.paper(paper)
    if whole.section(identity) is not None:
        return memo
    held = {section.id: section for section in whole.sections}
    held[identity] = Section(identity)
    ordered = tuple(held[spec.id] for spec in whole.template.sections if spec.id in held)
    aside = tuple(section for section in whole.sections if section.was)
    return memo.with_paper(replace(whole, sections=(*ordered, *aside)))


def _without_empty(memo: Memo, paper: str) -> Memo:
    """The memo without sections of a paper kept aside for blocks that are no longer in them."""
    whole = memo.paper(paper)
    left = tuple(section for section in whole.sections if section.blocks or not section.was)
    if len(left) == len(whole.sections):
        return memo
    return memo.with_paper(replace(whole, sections=left))


def _inserted(blocks: tuple[Block, ...], block: Block, index: int) -> tuple[Block, ...]:
    return (*blocks[:index], block, *blocks[index:])


def _with_blocks(memo: Memo, paper: str, section: Section, blocks: tuple[Block, ...]) -> Memo:
    whole = memo.paper(paper)
    sections = tuple(
        replace(held, blocks=blocks) if held.id == section.id else held for held in whole.sections
    )
    return memo.with_paper(replace(whole, sections=sections))


def changed_block(memo: Memo, identity: str, change: Callable[[Block], Block]) -> Memo:
    """The memo with another block in the place of one. Raises "block-unknown"."""
    block, paper = find_block(memo, identity), memo.paper_of(identity)
    held = next(section for section in paper.sections if block in section.blocks)
    blocks = tuple(change(kept) if kept is block else kept for kept in held.blocks)
    return _with_blocks(memo, paper.id, held, blocks)
