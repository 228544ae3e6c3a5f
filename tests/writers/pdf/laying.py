"""Pages laid out without drawing them, and the rules every page must keep."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.document.numbering import numbered
from briefing.writers.pdf.blocks import Setter
from briefing.writers.pdf.container import Container
from briefing.writers.pdf.fonts import family
from briefing.writers.pdf.style import Style, style_of
from briefing.writers.pdf.tags import Structure
from briefing.writers.pdf.writer import paged

if TYPE_CHECKING:
    from briefing.document.tree import Document
    from briefing.writers.pdf.pages import Page
    from briefing.writers.pdf.runs import Footnote
    from briefing.writers.pdf.slabs import Slab


def laid(paper: Document) -> tuple[list[Page], Style]:
    paper = numbered(paper)
    style = style_of(paper.layout)
    setter = Setter(paper, style, family(paper.layout.font), Structure(Container()).root)
    return paged(paper, setter, lambda done, total: None), style


def slab_text(slab: Slab) -> str:
    return "".join(line.text for line, *_ in slab.texts)


def broken_rules(paper: Document) -> list[str]:
    """What is wrong with the pages of a paper; some of it cannot be helped in a crowded one."""
    pages, style = laid(paper)
    wrong = [fault for number, page in enumerate(pages) for fault in _overlaps(page, style, number)]
    wrong += _misplaced_notes(pages)
    order = [int(part.note.label) for page in pages for part in page.slices]
    if order != sorted(order):
        wrong.append("notes out of order")
    if len(pages) > 1 and any(not page.slabs and not page.slices for page in pages):
        wrong.append("an empty page")
    return wrong


def _misplaced_notes(pages: list[Page]) -> list[str]:
    """Notes that do not begin on the page of their mark, or are not whole."""
    called = {
        note: number
        for number, page in enumerate(pages)
        for slab in page.slabs
        if not slab.again
        for note in slab.notes
    }
    told: dict[Footnote, list[tuple[int, int, int]]] = {}
    for number, page in enumerate(pages):
        for part in page.slices:
            told.setdefault(part.note, []).append((number, part.start, part.stop))
    wrong = [] if called.keys() == told.keys() else ["a note is lost"]
    for note, slices in told.items():
        if slices[0][0] != called.get(note):
            wrong.append(f"note {note.label} begins on page {slices[0][0]}, not {called.get(note)}")
        ends = [0, *(stop for _, _, stop in slices)]
        if ends != [*(start for _, start, _ in slices), len(note.lines)]:
            wrong.append(f"note {note.label} is not whole")
    return wrong


def _overlaps(page: Page, style: Style, number: int) -> list[str]:
    slack = 0.02
    spans = [(slab.y, slab.y + slab.height) for slab in page.slabs]
    if page.slices:
        spans.append((page.rule - 0.1, page.rule + 0.1))
    leading = style.note.leading
    spans += [(part.y, part.y + (part.stop - part.start) * leading) for part in page.slices]
    wrong = [
        f"page {number}: something ends at {end} where the next begins at {start}"
        for (_, end), (start, _) in pairwise(spans)
        if start < end - slack
    ]
    if spans and spans[-1][1] > style.frame.height + slack:
        wrong.append(f"page {number} runs over")
    return wrong
