"""Captions: "Table 2. Trade turnover", counted by Word as its own captions are."""

from __future__ import annotations

from briefing.document.tree import Caption
from briefing.writers.docx.faces import styled
from briefing.writers.docx.fields import field
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.words import run

# A table's caption keeps with the table under it; a figure keeps with its caption.
STYLES = {"table": "Caption", "figure": "FigureCaption"}
_SEQUENCES = {"table": "Table", "figure": "Figure"}


def runs(block: Caption, story: Story) -> str:
    """The content of a caption's paragraph, its label in bold; what cross-references show is its
    bookmark. Each language of a paper counts for itself."""
    look = styled("CaptionLabel", block.language or story.language)
    number = run(str(block.number), look)
    sequence = _SEQUENCES[block.kind] + block.language.partition("-")[0].upper()
    counted = field(rf"SEQ {sequence} \* ARABIC", number, look)
    label = story.bookmarks.around(block.key, run(f"{block.word} ", look) + counted)
    said = story.runs(block.inlines, block.origin)
    return label + run(". ", look) + said if said else label
