"""The table of contents: an entry a line, dotted leaders, the pages filled in when they are known.

The room for a page's number does not depend on it, so the contents take the same lines whatever
the numbers; they are drawn when every heading has its page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.document.numbering import headings
from briefing.document.tree import Contents, CrossRef, Document, Entry, Span, Str
from briefing.writers.pdf.slabs import Column, Leader, Slab, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.writers.pdf.tables import Compositor
    from briefing.writers.pdf.tags import Element

_INDENT = 1.5
"""Of the type size, for each level."""

_NUMBER = 3.2
"""Of the type size: room for the page's number."""


def anchor(heading: int) -> str:
    """The name under which the contents find a heading, counted from 0."""
    return f"#{heading}"


def listed(document: Document, block: Contents) -> Iterator[tuple[str, Entry]]:
    """The anchor and the entry of each heading the contents show."""
    shown = [
        number
        for number, kid in enumerate(headings(document.blocks))
        if 1 <= kid.level <= block.levels and kid.language == block.language
    ]
    for number, entry in zip(shown, block.entries, strict=False):
        if entry.text.strip():
            yield anchor(number), entry


def contents(
    setter: Compositor,
    block: Contents,
    entries: list[tuple[str, Entry]],
    column: Column,
    parent: Element,
) -> Iterator[Slab]:
    """The title, then the entries, indented by their level."""
    if not entries:
        return
    style = setter.style
    origins = (block.origin,) if block.origin else ()
    top = min(entry.level for _, entry in entries)
    tree = _Tree(parent.child("TOC"), top)
    if block.title:
        kind = style.contents_title
        title = Span((Str(block.title),), language=block.language)
        lines = setter.lines((title,), kind, column.width)
        for slab in paragraph(lines, column, kind, tree.root.child("Caption"), origins):
            slab.keep = True
            yield slab
    kind = style.contents
    for number, (name, entry) in enumerate(entries):
        own = column.inset((entry.level - top) * _INDENT * kind.size, _NUMBER * kind.size)
        element = tree.item(entry.level).child("Reference")
        words = Span((CrossRef(name, entry.text),), language=block.language)
        lines = setter.lines((words,), kind, own.width)
        slabs = paragraph(lines, own, kind, element, origins)
        last = slabs[-1].texts[0]
        line, *_ = last
        _, run, *_ = line.pieces[0]
        slabs[-1].leader = Leader(name, run.path, last, column.x + column.width, kind)
        slabs[0].gap = kind.after if number or not block.title else style.contents_title.after
        slabs[-1].keep = number == 0
        yield from slabs


class _Tree:
    """The elements of the contents: an entry's lower ones stand in a TOC of their own after it."""

    def __init__(self, root: Element, level: int) -> None:
        self.root = root
        self._open = [(level, root)]

    def item(self, level: int) -> Element:
        """A new entry's element."""
        while len(self._open) > 1 and self._open[-1][0] > level:
            self._open.pop()
        deepest, toc = self._open[-1]
        if level > deepest:
            toc = toc.child("TOC")
            self._open.append((level, toc))
        return toc.child("TOCI")
