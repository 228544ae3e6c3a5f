"""A memo filled from the library: what is proposed for a scope, taken as it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from briefing.app.library import Library
from briefing.app.pages import measured
from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo.outline import Memo, Paper
from briefing.memo.proposal import Offer, Scope, propose, shortened
from briefing.wording.writing_dates import read_date

_SPARE = 60  # words left free, since Word does not break its lines where the PDF does


def scope(library: Library, about: Iterable[str], since: str, until: str, as_of: str) -> Scope:
    """A scope from words: ids of actors, topics, EDTF dates, "" for none.

    Raises "about-unknown" or "date-form".
    """
    about = tuple(about)
    actors, topics = library.actors(), library.topics()
    for name in about:
        if name not in actors and name not in topics:
            raise BriefingError("about-unknown", name=name, known=", ".join([*actors, *topics]))
    return Scope(
        tuple(name for name in about if name in actors),
        tuple(name for name in about if name in topics and name not in actors),
        *(read_date(text) if text else None for text in (since, until, as_of)),
    )


def offers(memo: Memo, library: Library, asked: Scope, paper: Paper) -> tuple[Offer, ...]:
    """What is proposed for one paper of a memo, no more than its pages hold."""
    found: Sequence[Offer] = propose(paper, library.store, asked)
    limit = paper.template.max_pages
    if limit is None:
        return tuple(found)
    bare = _with_words_to_come(memo, paper)

    def fits(told: Sequence[Offer]) -> bool:
        length = measured(_with(bare, library, told, paper.id)).get(paper.id)
        return length is None or length.pages <= limit

    if fits(found):
        return tuple(found)
    shorter = list(_ever_shorter(found))
    first = bisect_left(shorter, True, key=fits)
    return tuple(shorter[min(first, len(shorter) - 1)])


def _ever_shorter(found: Sequence[Offer]) -> Iterator[Sequence[Offer]]:
    """The offers, with a group less each time, down to one item."""
    yield found
    while sum(len(offer.items) for offer in found) > 1:
        found = shortened(found)
        yield found


def filled(memo: Memo, library: Library, asked: Scope) -> Memo:
    """The memo with everything that is proposed for its papers, section by section."""
    for paper in memo.papers:
        memo = _with(memo, library, offers(memo, library, asked, paper), paper.id)
    return memo


def _with(memo: Memo, library: Library, found: Iterable[Offer], paper: str) -> Memo:
    for offer in found:
        for item in offer.items:
            memo, _ = edit.add_item(memo, library.store, item.id, offer.section.id, paper=paper)
    return memo


def _with_words_to_come(memo: Memo, paper: Paper) -> Memo:
    """The memo with as many words as they may have in the required sections nobody wrote yet, and
    a few to spare."""
    spare = _SPARE
    for section in paper.sections:
        spec = paper.template.section(section.id)
        if spec is None or not spec.takes("prose") or spec.automatic == "source-sheet":
            continue
        unwritten = spec.required and not section.blocks
        if count := spare + (spec.max_words or 0) * unwritten:
            memo, _ = edit.add_prose(memo, spec.id, "words " * count, paper=paper.id)
            spare = 0
    return memo
