"""A template's reference document, tried on an empty paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from briefing.errors import BriefingError
from briefing.memo import edit, template_file
from briefing.memo.assemble import assemble
from briefing.memo.template import Template

_ANY_DAY = date(2000, 1, 1)


def lacking(template: Template) -> list[BriefingError]:
    """What the reference document has not and papers are printed without: content controls and
    styles, each told as an error that stops nothing.

    Raises "reference-tags-missing", "reference-body-place", "reference-changes" or
    "reference-part" where it cannot serve.
    """
    reference = template_file.reference_bytes(template)
    if reference is None:
        return []
    from briefing.writers.docx import reference as frames  # noqa: PLC0415  (loads python-docx)

    paper = assemble(edit.new_memo(template, "en", _ANY_DAY, None))
    tags = frames.missing_tags(paper, reference)
    styles = frames.missing_styles(paper, reference)
    found = []
    if tags:
        found.append(BriefingError("reference-no-controls", tags=", ".join(tags)))
    if styles:
        found.append(BriefingError("reference-no-styles", styles=", ".join(styles)))
    return found


def lacking_in(path: Path, template: Template) -> list[BriefingError]:
    """The same of a template read from a file, each with file, line and field."""
    try:
        found = lacking(template)
    except BriefingError as error:
        raise template_file.reference_at_fault(path, error) from error
    return [template_file.reference_at_fault(path, each) for each in found]
