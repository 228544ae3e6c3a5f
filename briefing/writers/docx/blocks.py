"""Blocks into the paragraphs and tables of the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Columns,
    Contents,
    Document,
    FieldTable,
    Heading,
    List,
    PageBreak,
    Para,
    Part,
    Table,
)
from briefing.writers.docx import captions, columns, contents, tables
from briefing.writers.docx.faces import plain
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.lists import Numbering
from briefing.writers.docx.units import text_width

if TYPE_CHECKING:
    from briefing.writers.docx.package import Leaf
    from briefing.writers.docx.pictures import Pictures

Progress = Callable[[int, int], None]

_PAGE_BREAK = "<w:pageBreakBefore/>"
_GAP = '<w:p><w:pPr><w:pStyle w:val="TableGap"/>{}</w:pPr></w:p>'
_THIN = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>{}</w:pPr></w:p>'
# Styles with space enough above to stand under a table.
_ROLES = {"attribution": "Attribution", "kind": "Subtitle"}
_APART = {"Heading1", "Heading2", "Heading3", "TOCHeading", "Caption", "Figure"}


class Body:
    """Writes the blocks of a paper one after another.

    Two things wait for the block that follows: a page break, which becomes a property of its
    first paragraph, and the gap that parts a table, list or quotation from its like. `endings`
    end the sections before the parts of the document; where there is none a page ends there.
    """

    def __init__(
        self,
        story: Story,
        document: Document,
        numbering: Numbering,
        endings: Iterable[str] = (),
    ) -> None:
        self._story = story
        self._document = document
        self._layout = document.layout
        self._width = text_width(document.layout)
        self._numbering = numbering
        self._pictures: Pictures | None = None
        self._places = contents.Places(())
        self._endings = iter(endings)
        self._broken = False
        self._gap = False
        self._ended_section = False
        self._heights: list[int] = []

    @property
    def leaves(self) -> list[Leaf]:
        """The parts of the pictures among the blocks."""
        return self._pictures.leaves() if self._pictures is not None else []

    def pieces(self, progress: Progress | None = None) -> list[str]:
        """The markup of all blocks; `progress` hears of each and may raise to stop."""
        blocks = self._document.blocks
        self._places = contents.Places(blocks)
        done = self._written(blocks, progress)
        if self._gap:
            done.append(_GAP.format(""))
        return done

    def _written(self, blocks: Sequence[Block], progress: Progress | None = None) -> list[str]:
        """Blocks among their neighbours."""
        done: list[str] = []
        for number, block in enumerate(blocks, 1):
            before = blocks[number - 2] if number > 1 else None
            self._gap = self._gap or _run_together(before, block)
            following = blocks[number] if number < len(blocks) else None
            if isinstance(block, Columns):
                done += self._columns(block, following)
            else:
                done.append(self._block(block))
            if progress is not None:
                progress(number, len(blocks))
        return done

    def _columns(self, block: Columns, following: Block | None) -> list[str]:
        """A table of its own, with a thin line before the next: LibreOffice leaves pages half
        empty where the rows of one table call many notes. A heading stays with what follows."""
        opened = [self._before_table(), columns.opened(self._layout)]
        width, self._width = self._width, columns.side_width(self._layout)
        self._heights = self._levels(block)
        sides = [self._side(side) for side in (block.left, block.right)]
        self._width, self._heights = width, []
        heads = any(isinstance(side[-1], Heading) for side in (block.left, block.right) if side)
        self._gap = not heads and not isinstance(following, Columns)
        closed = columns.CLOSED
        if not self._gap:
            closed += _THIN.format("<w:keepNext/>" if heads else "")
        return [*opened, columns.row(sides[0], sides[1], self._layout), closed]

    def _levels(self, block: Columns) -> list[int]:
        """The heights that rows of two header blocks beside each other have in common."""
        rows = [
            tables.row_heights(table, self._width, self._layout.size)
            for table in (*block.left, *block.right)
            if isinstance(table, FieldTable) and table.fields
        ]
        alike = len(block.left) == len(block.right) == 1 and len(rows) == 2
        return list(map(max, *rows)) if alike and len(rows[0]) == len(rows[1]) else []

    def _side(self, blocks: Sequence[Block]) -> str:
        """One side of columns. A cell ends with a paragraph."""
        content = "".join(self._written(blocks))
        self._gap = False
        return content if content.endswith("</w:p>") else content + _GAP.format("")

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                done = self._heading(block)
            case Para():
                done = self._para(block)
            case BlockQuote():
                done = "".join(self._para(para, "Quote", block.origin) for para in block.blocks)
            case List():
                done = self._list(block)
            case Table() | FieldTable():
                done = self._table(block)
            case Caption():
                runs = captions.runs(block, self._story)
                done = self._paragraph(captions.STYLES[block.kind], runs)
            case Chart() | Timeline():
                done = self._picture(block)
            case Contents():
                look = plain(block.language or self._story.language).look
                lines = contents.lines(block, self._places, look)
                done = "".join(self._paragraph(style, runs) for style, runs in lines)
            case PageBreak() | Part():
                done = self._ended(block)
        return done

    def _ended(self, block: PageBreak | Part) -> str:
        """What ends a page, or a section where there are several."""
        ending = next(self._endings, "") if isinstance(block, Part) else ""
        self._broken, self._gap = not ending, self._gap and not ending
        self._ended_section = bool(ending)
        return ending

    def _heading(self, block: Heading) -> str:
        level = min(max(block.level, 0), 3)
        style = f"Heading{level}" if level else "Title"
        runs = self._story.runs(block.inlines, block.origin)
        if name := self._places.passed(block):
            runs = self._story.bookmarks.placed(name, runs)
        return self._paragraph(style, runs)

    def _para(self, para: Para, style: str = "BodyText", origin: str = "") -> str:
        style = _ROLES.get(para.role, style)
        runs = self._story.runs(para.inlines, para.origin or origin)
        if para.number:
            number = self._numbering.paragraph(para.number)
            return self._paragraph("NumberedParagraph", runs, number)
        return self._paragraph(style, runs)

    def _list(self, block: List) -> str:
        style = "ListNumber" if block.ordered else "ListBullet"
        number = self._numbering.restart() if block.ordered else ""
        done: list[str] = []
        for item in block.items:
            first, *others = item or (Para(()),)
            runs = self._story.runs(first.inlines, first.origin or block.origin)
            done.append(self._paragraph(style, runs, number))
            done.extend(self._para(para, "ListContinue", block.origin) for para in others)
        return "".join(done)

    def _paragraph(self, style: str, runs: str, number: str = "") -> str:
        page = _PAGE_BREAK if self._broken else ""
        parted = bool(page) or style in _APART
        gap = _GAP.format("") if self._gap and not parted else ""
        self._broken = self._gap = self._ended_section = False
        return f'{gap}<w:p><w:pPr><w:pStyle w:val="{style}"/>{page}{number}</w:pPr>{runs}</w:p>'

    def _picture(self, block: Chart | Timeline) -> str:
        """The drawing of pictures is imported late: most papers have none."""
        from briefing.writers.docx.pictures import Pictures  # noqa: PLC0415

        self._pictures = self._pictures or Pictures(self._document)
        return "".join(self._paragraph("Figure", runs) for runs in self._pictures.runs(block))

    def _table(self, block: Table | FieldTable) -> str:
        """A table; before it a gap where it would run into another, or cannot start a page."""
        content = (
            tables.table(block, self._story, self._width)
            if isinstance(block, Table)
            else tables.field_table(
                block, self._story, self._width, self._layout.size, self._heights
            )
        )
        if not content:
            return ""
        before = self._before_table()
        self._gap = content.endswith("</w:tbl>")
        return before + content

    def _before_table(self) -> str:
        """What parts a table from one before it, and starts the page it is to start: LibreOffice
        lets no section begin with a table."""
        before = ""
        if self._gap or self._broken:
            before = _GAP.format(_PAGE_BREAK if self._broken else "")
        elif self._ended_section:
            before = _THIN.format("")
        self._broken = self._gap = self._ended_section = False
        return before


def _run_together(before: Block | None, block: Block) -> bool:
    """Whether two neighbours would read as one. Lists of one item in a row are meant to, and an
    attribution ends its quotation."""
    match before, block:
        case BlockQuote(), BlockQuote():
            both = bool(before.blocks and block.blocks)
            return both and before.blocks[-1].role != "attribution"
        case List(), List():
            both = bool(before.items and block.items)
            several = len(before.items) > 1 or len(block.items) > 1
            return both and several and before.ordered == block.ordered
        case _:
            return False
