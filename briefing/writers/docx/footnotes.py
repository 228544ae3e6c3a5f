"""The part that holds the footnotes: two separators Word expects, then the notes from 1."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.document.tree import Note
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.words import run
from briefing.writers.docx.xml import long_part

SEPARATORS = (-1, 0)

_FURNITURE = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in zip(SEPARATORS, ("separator", "continuationSeparator"), strict=True)
)
_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'


def footnotes(notes: Sequence[tuple[Note, str]], story: Story) -> bytes:
    """The footnotes part; links in the notes gather in `story`.

    Raises BriefingError `note-nested` for a note called inside a note: Word has none.
    """
    mark = _MARK + run(" ", story.face.look)
    written = (_footnote(mark, note, story, origin) for note, origin in notes)
    return long_part("w:footnotes", (_FURNITURE, *written))


def _footnote(mark: str, note: Note, story: Story, origin: str) -> str:
    runs = story.whole(note, origin)
    return (
        f'<w:footnote w:id="{note.number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        f"{mark}{runs}</w:p></w:footnote>"
    )
