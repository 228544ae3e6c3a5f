"""The length of papers, measured on their real pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.memo.assemble import assemble
from briefing.memo.binder import place_of
from briefing.memo.check import Finding
from briefing.memo.outline import MAIN, Memo
from briefing.memo.writing import SECOND

if TYPE_CHECKING:
    from briefing.writers.pdf.proof import Proof

PAGES = "L15-pages"


@dataclass(frozen=True, slots=True)
class Length:
    """How many pages a paper has, 0 where they were not counted, and about how many words must go
    for it to keep to its template's limit."""

    pages: int = 0
    excess: int = 0


def lengths(memo: Memo, proof: Proof) -> dict[str, Length]:
    """How long a memo's papers are, by their ids, as its proof has them; of a paper whose two
    languages follow each other, the longer of both."""
    found: dict[str, Length] = {}
    for (origin, first), (_, end) in pairwise((*proof.parts, ("", proof.count))):
        paper = memo.paper(origin.removesuffix(SECOND).removesuffix("-") or MAIN)
        told = _length(proof, first, end, paper.template.max_pages)
        found[paper.id] = max(found.get(paper.id, told), told, key=lambda length: length.pages)
    return found


def _length(proof: Proof, first: int, end: int, limit: int | None) -> Length:
    excess = proof.words_from(first + limit, end) if limit is not None else 0
    return Length(end - first, excess)


def measured(memo: Memo) -> dict[str, Length]:
    """How long a memo's papers are; none is counted where they cannot be laid out as they stand."""
    from briefing.writers.pdf import Cache  # noqa: PLC0415  (loaded when first needed)
    from briefing.writers.pdf.proof import Proof  # noqa: PLC0415

    try:
        return lengths(memo, Proof(assemble(memo, carried=False), Cache()))
    except BriefingError:
        return {}


def over(memo: Memo) -> list[Finding]:
    """L15 for each paper that has more pages than its template allows."""
    if all(paper.template.max_pages is None for paper in memo.papers):
        return []
    return too_many(memo, measured(memo))


def too_many(memo: Memo, found: Mapping[str, Length]) -> list[Finding]:
    """L15 for each paper that, being so long, has more pages than its template allows."""
    told = []
    for paper in memo.papers:
        limit, length = paper.template.max_pages, found.get(paper.id, Length())
        if limit is not None and length.pages > limit:
            values = {
                "what": paper.template.name.get(paper.language),
                "count": str(length.pages),
                "limit": str(limit),
                "excess": str(length.excess),
            }
            where = place_of(paper, "memo")
            told.append(Finding("L15", "warn", where, PAGES, tuple(values.items())))
    return told
