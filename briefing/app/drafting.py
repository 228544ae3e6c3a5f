"""A memo filled from the library: what is proposed for a scope, taken as it is."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo.outline import Memo
from briefing.memo.proposal import Scope, propose
from briefing.values.edtf import Edtf


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
        *(Edtf(text) if text else None for text in (since, until, as_of)),
    )


def filled(memo: Memo, library: Library, asked: Scope) -> Memo:
    """The memo with everything that is proposed for its papers, section by section."""
    for paper in memo.papers:
        for offer in propose(paper, library.store, asked):
            for item in offer.items:
                memo, _ = edit.add_item(
                    memo, library.store, item.id, offer.section.id, paper=paper.id
                )
    return memo
