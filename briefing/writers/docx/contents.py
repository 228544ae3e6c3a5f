"""The table of contents: one field, filled in beforehand so that nothing need update it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.document.numbering import headings
from briefing.document.tree import Block, Contents, Entry, Heading
from briefing.writers.docx import fields
from briefing.writers.docx.bookmarks import heading_name
from briefing.writers.docx.words import run

DEEPEST = 3


class Places:
    """Where each heading stands among the headings of a paper that has contents."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        wanted = sum(isinstance(block, Contents) for block in blocks)
        self.several = wanted > 1
        self._headings = [
            (block.level, block.language) for block in headings(blocks) if wanted and block.level
        ]
        self._passed = 0

    def passed(self, block: Heading) -> str:
        """The bookmark of the next heading of the paper; "" where no contents lead to it."""
        if not (self._headings and block.level):
            return ""
        self._passed += 1
        return heading_name(self._passed)

    def led_to(self, levels: int, language: str) -> list[str]:
        """The bookmarks of the headings that contents of so many levels, in a language, list."""
        return [
            heading_name(place)
            for place, (level, spoken) in enumerate(self._headings, 1)
            if 1 <= level <= levels and spoken == language
        ]


def lines(block: Contents, places: Places, look: str) -> Iterator[tuple[str, str]]:
    """Style and runs of each paragraph: the title, then the entries inside one field; nothing
    where no heading has words to list. `look` are the properties of the runs."""
    led_to = zip(block.entries, places.led_to(block.levels, block.language), strict=True)
    named = [(entry, name) for entry, name in led_to if entry.text.strip()]
    if block.title and named:
        yield "TOCHeading", run(block.title, look)
    last = len(named) - 1
    for number, (entry, name) in enumerate(named):
        opening = _opening(block.levels, locked=places.several) if number == 0 else ""
        closing = fields.end() if number == last else ""
        yield f"TOC{min(entry.level, DEEPEST)}", f"{opening}{_entry(entry, name, look)}{closing}"


def _opening(levels: int, *, locked: bool) -> str:
    """Word would list the headings of every language in each of several contents."""
    instruction = rf'TOC \o "1-{min(levels, DEEPEST)}" \h \z \u'
    return fields.begin(instruction, locked=locked) + fields.SEPARATE


def _entry(entry: Entry, name: str, look: str) -> str:
    """A line that leads to its heading; where the page is not known, Word is to find it."""
    text = " ".join(entry.text.split())
    known = run(str(entry.page), look) if entry.page else ""
    page = fields.field(rf"PAGEREF {name} \h", known, look, dirty=not entry.page)
    return (
        f'<w:hyperlink w:anchor="{name}" w:history="1">{run(text, look)}'
        f"<w:r><w:tab/></w:r>{page}</w:hyperlink>"
    )
