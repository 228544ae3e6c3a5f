"""L12: another value, year or date on record, or in another paper of the binder, and the paper
does not say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.conflict import Conflict, conflicts
from briefing.corpus.item import Anchor, Event, Figure, Item
from briefing.memo.outline import Cited, Paper, Piece, Words
from briefing.memo.prose import titled
from briefing.memo.rules.context import Context, called
from briefing.memo.rules.finding import Added, Finding, Mend, found
from briefing.memo.rules.terms import is_section
from briefing.wording.dates import based_date_words


def undisclosed(context: Context) -> Iterator[Finding]:
    """A finding for each disagreement of which the paper shows one side, at that side."""
    places = _shown(context.paper)
    elsewhere = {
        known: called(context.memo, paper)
        for paper in reversed(context.memo.papers)
        if paper.id != context.paper.id
        for known in _shown(paper)
    }
    items: Mapping[str, Item] = {**context.beyond.items, **context.index.items}
    passages = [anchor for known in places for anchor in context.index.item(known).anchors]
    for conflict in _known(context):
        shown = [known for known in conflict.items if known in places]
        hidden = [
            known
            for known in conflict.items
            if known in items and known not in places and not _told(items[known], passages)
        ]
        if not shown or not hidden:
            continue
        mine = items[shown[0]]
        sides = [items[known] for known in (*shown, *hidden)]
        other = [known for known in hidden if known in elsewhere]
        values = {"title": _title(mine), "mine": _side(context, mine)}
        key = f"L12-{conflict.kind}"
        if other:
            key, hidden = "L12-papers", other
            values["paper"] = " ".join(dict.fromkeys(elsewhere[known] for known in other))
        values["others"] = "; ".join(_side(context, items[known]) for known in hidden)
        where, mend = places[shown[0]], _mend(context, sides)
        yield found("L12", "warn", where, key=key, mend=mend, **values)


def _shown(paper: Paper) -> dict[str, str]:
    """What a paper shows, each with the first block that does."""
    places: dict[str, str] = {}
    for block in paper.placed():
        for known in block.behind():
            places.setdefault(known, block.id)
    return places


def _known(context: Context) -> Sequence[Conflict]:
    """What disagrees in the library; without one, and where there are annexes, in the evidence."""
    found = context.beyond.conflicts
    return found if found or not context.memo.annexes else conflicts(context.index.items.values())


def _told(item: Item, passages: Sequence[Anchor]) -> bool:
    """Whether the paper shows the very words of an item by another one."""
    return any(
        mine.source == other.source and other.start <= mine.start and mine.end <= other.end
        for mine in item.anchors
        for other in passages
    )


def _title(item: Item) -> str:
    return item.text if item.kind == "quote" else item.title


def _side(context: Context, item: Item) -> str:
    """What one side gives: amount, period and who says it; or a date."""
    prose = context.prose
    match item:
        case Figure():
            told = f"{prose.amount(item)}, {prose.period(item)}"
            reporter = item.reporter and _name(context, item.reporter)
            return f"{told} ({reporter})" if reporter else told
        case Event():
            return based_date_words(item.date, item.date_basis, context.words)
    return item.text


def _name(context: Context, identity: str) -> str:
    """An actor's name, from the evidence or the library."""
    language = context.words.language
    if identity in context.index.actors:
        return context.index.actor_name(identity, language)
    actors = {actor.id: actor for actor in context.beyond.actors}
    actor = actors.get(identity)
    return ((actor.names or {}).get(language) or actor.name) if actor else ""


def _mend(context: Context, sides: Sequence[Item]) -> Mend | None:
    """Both sides with their sources, in the section for what disagrees."""
    specs = context.paper.template.sections
    prose = [spec for spec in specs if spec.takes("prose")]
    where = next((spec.id for spec in prose if is_section(spec, "discrepancies")), None)
    if where is None:
        return None
    lead = context.words.paper("sources_differ", title=titled(_title(sides[0]), context.words))
    content: list[Piece] = [Words(f"{lead} ")]
    told = ""
    for number, side in enumerate(sides):
        told = _side(context, side)
        content += [Words(("; " if number else "") + told), Cited(side.id)]
    if not told.endswith("."):
        content.append(Words("."))
    return Mend("mend-disagreement", (Added(where, tuple(content)),))
