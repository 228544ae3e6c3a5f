"""The length of a paper, measured on its real pages."""

from __future__ import annotations

from briefing.errors import BriefingError
from briefing.memo.assemble import assemble
from briefing.memo.check import Finding, over_length
from briefing.memo.outline import Memo


def count(memo: Memo) -> int | None:
    """The pages of the memo's PDF; None where it cannot be laid out as it stands."""
    from briefing.writers import pdf  # noqa: PLC0415  (loaded when first needed)

    try:
        return pdf.Proof(assemble(memo, carried=False), pdf.Cache()).count
    except BriefingError:
        return None


def over(memo: Memo) -> list[Finding]:
    """L15 where the paper has more pages than its template allows."""
    if memo.main.template.max_pages is None:
        return []
    return too_many(memo, count(memo) or 0)


def too_many(memo: Memo, pages: int) -> list[Finding]:
    """L15 where that many pages are more than the template allows."""
    template = memo.main.template
    if template.max_pages is None or pages <= template.max_pages:
        return []
    name = template.name.get(memo.main.language)
    return [over_length("memo", name, pages, "@pages", template.max_pages)]
