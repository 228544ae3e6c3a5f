"""A paper laid out as it is written, whose pages are drawn one by one: for the screen, where few
are in view and most are as they were."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from briefing.document.numbering import numbered
from briefing.writers.pdf.blocks import Setter
from briefing.writers.pdf.container import Container
from briefing.writers.pdf.draw import Drawing
from briefing.writers.pdf.folios import folios, parts_of
from briefing.writers.pdf.fonts import family
from briefing.writers.pdf.furniture import Furniture
from briefing.writers.pdf.places import Place, note_places, places
from briefing.writers.pdf.style import style_of
from briefing.writers.pdf.syntax import points
from briefing.writers.pdf.tags import Structure
from briefing.writers.pdf.writer import paged, uncollected

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.document.tree import Document
    from briefing.writers.pdf.cache import Cache
    from briefing.writers.pdf.lines import Line


class Proof:
    """The pages of a document, `count` of them, each of a `size` in points; `parts` are the
    origins of its parts, each with the page it begins on.

    They look as those of the written paper do, being laid out and drawn by the same hands; what
    cannot be seen (tags, links, the memo inside) is left out. `cache` is that of the proof before.
    Raises as `write` does.
    """

    def __init__(self, document: Document, cache: Cache) -> None:
        document = numbered(document)
        style, letters = style_of(document.layout), family(document.layout.font)
        self._embedded = cache.embedded
        container = Container(self._embedded)
        structure = Structure(container)
        setter = Setter(document, style, letters, structure.root, cache)
        with uncollected():
            self._pages = paged(document, setter, lambda done, total: None)
        self._furniture = Furniture(document, style, letters)
        self._drawing = Drawing(container, structure, style, letters, setter.note_indent)
        parts = parts_of(document)
        numbers = folios(self._pages, parts)
        self.parts = tuple(
            (parts[folio.part].origin, n) for n, folio in enumerate(numbers) if folio.begins
        )
        self._drawing.survey(self._pages, numbers)
        self._frame, self._leading = style.frame, style.note.leading
        self._drawn: dict[int, bytes] = {}
        self.size = (style.frame.page_width, style.frame.page_height)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def words_from(self, number: int, end: int) -> int:
        """How many words stand on the pages from that one to the one before `end`, counted from
        0: those of the text; where no text is left, those of the notes."""
        pages = self._pages[number:end]
        lines = [line for page in pages for slab in page.slabs if not slab.again
                 for line, *_ in slab.texts]  # fmt: skip
        notes = [line for page in pages for part in page.slices
                 for line in part.note.lines[part.start : part.stop]]  # fmt: skip
        return _words(lines) or _words(notes)

    @cached_property
    def places(self) -> dict[str, list[Place]]:
        """For each memo block's id, where it landed."""
        return places(self._pages, self._frame.top)

    @cached_property
    def note_places(self) -> dict[str, list[Place]]:
        """For each memo block's id, where the footnotes it calls stand."""
        return note_places(self._pages, self._frame, self._leading)

    def operators(self, number: int) -> bytes:
        """What draws a page, counted from 0: the same as in the proof before where the page looks
        the same."""
        code = self._drawn.get(number)
        if code is None:
            _, code = self._drawing.operators(self._pages[number], number, self._furniture)
            self._drawn[number] = code
        return code

    def page(self, number: int) -> bytes:
        """A page as a file of its own."""
        file = Container(self._embedded)
        code = file.stream(self.operators(number))
        page = file.add(
            f"<< /Type /Page /Parent {file.pages} 0 R /MediaBox [0 0 {points(*self.size)}]"
            f" /Resources << /Font {file.fonts} 0 R >> /Contents {code} 0 R >>"
        )
        file.add_page(page)
        catalog = file.add(f"<< /Type /Catalog /Pages {file.pages} 0 R >>")
        return file.written(catalog, file.add("<< >>"), b"")


def _words(lines: Iterable[Line]) -> int:
    """How many words lines have, marks of notes left out."""
    texts = ("".join(text for text, run, *_ in line.pieces if run.note is None) for line in lines)
    return sum(any(map(str.isalnum, word)) for text in texts for word in text.split())
