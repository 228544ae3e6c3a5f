"""What the file says of itself: core and extended properties. No clock, no machine, no person
but the author named."""

from __future__ import annotations

from datetime import UTC, datetime, time

from docx.opc.coreprops import CoreProperties

from briefing.document.tree import Document
from briefing.writers.docx.xml import checked, part

# The schema's limit for one property; python-docx refuses more.
_LONGEST = 255

_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def fill(core: CoreProperties, document: Document) -> None:
    """Set each core property: python-docx would fill in its own where one is missing."""
    told = document.properties
    moment = datetime.combine(told.moment, time(), UTC).replace(tzinfo=None)
    core.title = _short(told.title)
    core.subject = _short(told.subject)
    core.author = _short(told.author)
    core.keywords = _short(told.marking)
    core.comments = ""
    core.last_modified_by = _short(told.author)
    core.revision = 1
    core.created = moment
    core.modified = moment
    core.category = ""
    core.language = _short(told.language)
    core.identifier = _short(told.identifier)
    core.content_status = "Draft" if document.draft else ""


def extended() -> bytes:
    """The extended properties: the program, and nothing it would have to count."""
    return part("Properties", "<Application>Chancery</Application>", f'xmlns="{_EXTENDED}"')


def _short(text: str) -> str:
    checked(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
