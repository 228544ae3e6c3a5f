"""A document as the bytes of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefing.document.numbering import numbered
from briefing.document.tree import Document, Part
from briefing.writers.docx import carrying, section
from briefing.writers.docx.blocks import Body, Progress
from briefing.writers.docx.bookmarks import Bookmarks
from briefing.writers.docx.controls import Controls
from briefing.writers.docx.footnotes import footnotes
from briefing.writers.docx.furniture import all_furniture
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.lists import Numbering
from briefing.writers.docx.package import Leaf, assemble
from briefing.writers.docx.settings import settings
from briefing.writers.docx.styles import styles
from briefing.writers.docx.xml import long_part
from briefing.writers.docx.zipping import zipped

if TYPE_CHECKING:
    from briefing.writers.docx.reference import Frame


def write(
    document: Document, progress: Progress | None = None, reference: bytes | None = None
) -> bytes:
    """The paper as a .docx file, the same bytes for the same document.

    `reference` is a ministry's own Word file, which frames it (see `reference.Frame`).

    `progress` hears (blocks done, blocks in all) and may raise CancelledError. Nothing is
    dropped or mended on the way. What a Word file cannot hold is refused with BriefingError:
    `character-illegal`, `link-scheme`, `link-malformed`, `language-malformed`,
    `origin-illegal` (an origin that cannot be a tag), `note-nested`.
    """
    document = numbered(document)
    frame = None if reference is None else _frame(reference, document)
    document = document if frame is None else frame.document
    language = document.properties.language
    controls, bookmarks = Controls(), Bookmarks()
    body = Story(controls, language, bookmarks)
    notes = Story(controls, language, bookmarks)
    numbering, furnished = Numbering(), all_furniture(document)
    *before, last = (section.properties(document.layout, each) for each in furnished)
    endings = map(section.ending, before) if frame is None else ()
    written = Body(body, document, numbering, endings)
    blocks = written.pieces(progress)
    content = long_part("w:document", ("<w:body>", *blocks, last, "</w:body>"))
    leaves = [
        Leaf(
            "styles",
            RT.STYLES,
            "/word/styles.xml",
            CT.WML_STYLES,
            styles(document.layout, language),
        ),
        Leaf("settings", RT.SETTINGS, "/word/settings.xml", CT.WML_SETTINGS, settings(document)),
        Leaf("numbering", RT.NUMBERING, "/word/numbering.xml", CT.WML_NUMBERING, numbering.part()),
        Leaf(
            "footnotes",
            RT.FOOTNOTES,
            "/word/footnotes.xml",
            CT.WML_FOOTNOTES,
            footnotes(body.notes, notes),
            notes.links,
        ),
        *(leaf for each in furnished for leaf in section.leaves(each)),
        *written.leaves,
    ]
    if document.carrier is not None:
        leaves.append(carrying.leaf(document.carrier))
    if frame is not None:
        first = next(
            (n for n, one in enumerate(document.blocks) if isinstance(one, Part)), len(blocks)
        )
        own, annexed = "".join(blocks[:first]), "".join(blocks[first:])
        content, leaves = frame.framed(own, annexed, leaves, body)
    return zipped(assemble(document, content, body.links, leaves))


def _frame(reference: bytes, document: Document) -> Frame:
    """Imported late: most papers have no frame."""
    from briefing.writers.docx.reference import Frame  # noqa: PLC0415

    return Frame(reference, document)
