"""Blocks into the paragraphs and tables of the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefing.document.tree import (
    Block,
    BlockQuote,
    FieldTable,
    Heading,
    Inline,
    Layout,
    List,
    PageBreak,
    Para,
    Table,
)
from briefing.writers.docx import tables
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.lists import Numbering

Progress = Callable[[int, int], None]

_PAGE_BREAK = "<w:pageBreakBefore/>"


class Body:
    """Writes the blocks of a paper one after another.

    Two things wait for the block that follows: a page break, which becomes a property of its
    first paragraph, and the gap that parts a table from it.
    """

    def __init__(self, story: Story, layout: Layout, numbering: Numbering) -> None:
        self._story = story
        self._layout = layout
        self._numbering = numbering
        self._broken = False
        self._gap = False

    def xml(self, blocks: tuple[Block, ...], progress: Progress | None = None) -> str:
        """All blocks; `progress` hears of each and may raise to stop."""
        done: list[str] = []
        for number, block in enumerate(blocks, 1):
            done.append(self._block(block))
            if progress is not None:
                progress(number, len(blocks))
        if self._gap:
            done.append(self._paragraph("TableGap", ()))
        return "".join(done)

    def _block(self, block: Block) -> str:
        if isinstance(block, PageBreak):
            self._broken = True
            return ""
        if isinstance(block, (Table, FieldTable)):
            return self._table(block)
        gap = self._parting(block)
        match block:
            case Heading():
                return gap + self._heading(block)
            case Para():
                return gap + self._para(block)
            case BlockQuote():
                return gap + "".join(
                    self._para(para, "Quote", block.origin) for para in block.blocks
                )
            case List():
                return gap + self._list(block)

    def _parting(self, block: Block) -> str:
        """The empty paragraph between a table and what follows, where nothing else parts them."""
        needed = self._gap and not self._broken and not isinstance(block, Heading)
        self._gap = False
        return self._paragraph("TableGap", ()) if needed else ""

    def _heading(self, block: Heading) -> str:
        level = min(max(block.level, 0), 3)
        style = f"Heading{level}" if level else "Title"
        return self._paragraph(style, block.inlines, block.origin)

    def _para(self, para: Para, style: str = "BodyText", origin: str = "") -> str:
        style = "Attribution" if para.role == "attribution" else style
        return self._paragraph(style, para.inlines, para.origin or origin)

    def _list(self, block: List) -> str:
        style, number = "ListBullet", ""
        if block.ordered:
            style = "ListNumber"
            instance = self._numbering.restart()
            number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{instance}"/></w:numPr>'
        done: list[str] = []
        for item in block.items:
            first, *others = item or (Para(()),)
            origin = first.origin or block.origin
            done.append(self._paragraph(style, first.inlines, origin, number))
            done.extend(self._para(para, "ListContinue", block.origin) for para in others)
        return "".join(done)

    def _paragraph(
        self, style: str, inlines: Iterable[Inline], origin: str = "", number: str = ""
    ) -> str:
        page = _PAGE_BREAK if self._broken else ""
        self._broken = False
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{page}{number}</w:pPr>'
            f"{self._story.runs(inlines, origin)}</w:p>"
        )

    def _table(self, block: Table | FieldTable) -> str:
        """A table, with an empty paragraph before it where it would run into another or cannot
        itself start a page."""
        parted = self._gap or self._broken
        gap = self._paragraph("TableGap", ()) if parted else ""
        if isinstance(block, Table):
            content = tables.table(block, self._story, self._layout)
        else:
            content = tables.field_table(block, self._story, self._layout)
        self._gap = bool(content)
        return gap + content
