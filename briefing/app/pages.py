"""The length of a paper, measured on its real pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.memo.assemble import assemble
from briefing.memo.check import Finding
from briefing.memo.outline import Memo

if TYPE_CHECKING:
    from briefing.writers.pdf.proof import Proof


@dataclass(frozen=True, slots=True)
class Length:
    """How many pages a paper has, 0 where they were not counted, and about how many words must go
    for it to keep to its template's limit."""

    pages: int = 0
    excess: int = 0


def length(memo: Memo, proof: Proof) -> Length:
    """How long a memo's paper is, by its proof."""
    limit = memo.main.template.max_pages
    return Length(proof.count, proof.words_from(limit) if limit is not None else 0)


def measured(memo: Memo) -> Length:
    """How long a memo's paper is; not counted where it cannot be laid out as it stands."""
    from briefing.writers.pdf import Cache  # noqa: PLC0415  (loaded when first needed)
    from briefing.writers.pdf.proof import Proof  # noqa: PLC0415

    try:
        return length(memo, Proof(assemble(memo, carried=False), Cache()))
    except BriefingError:
        return Length()


def over(memo: Memo) -> list[Finding]:
    """L15 where the paper has more pages than its template allows."""
    if memo.main.template.max_pages is None:
        return []
    return too_many(memo, measured(memo))


def too_many(memo: Memo, found: Length) -> list[Finding]:
    """L15 where a paper of that length has more pages than the template allows."""
    template = memo.main.template
    if template.max_pages is None or found.pages <= template.max_pages:
        return []
    values = {
        "what": template.name.get(memo.main.language),
        "count": str(found.pages),
        "limit": str(template.max_pages),
        "excess": str(found.excess),
    }
    return [Finding("L15", "warn", "memo", "L15-pages", tuple(values.items()))]
