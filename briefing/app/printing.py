"""The paper for a printer: the very pages of the export."""

from __future__ import annotations

from dataclasses import replace

from briefing.app.export import Progress, found, refuse_stopped
from briefing.app.obeying import applied, refuse_marking
from briefing.app.policy import current
from briefing.memo.assemble import Export, assemble
from briefing.memo.outline import Memo


def pages(
    memo: Memo, language: str, draft: bool = False, progress: Progress | None = None
) -> bytes:
    """The PDF of the internal paper, with its marking, and DRAFT on every page where that is
    asked for; what a printer has no use for, the memo inside, is left out.

    Raises "stopped-by-findings", told in `language`, where the paper may be built as a draft
    alone, and as the PDF writer does.
    """
    policy = current()
    memo = applied(memo, policy)
    refuse_marking(memo, policy)
    if not draft:
        refuse_stopped(found(memo), language)
    from briefing.writers import pdf  # noqa: PLC0415  (loaded when first needed)

    document = replace(assemble(memo, Export(draft=draft)), carrier=None)
    return pdf.write(document, progress).data
