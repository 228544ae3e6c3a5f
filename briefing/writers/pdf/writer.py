"""From a document to the bytes of a PDF: set, paged, drawn, described, closed."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import md5
from typing import TYPE_CHECKING

from briefing.document.numbering import numbered
from briefing.document.tree import PageBreak, Part
from briefing.writers.pdf.blocks import Setter
from briefing.writers.pdf.container import Container
from briefing.writers.pdf.draw import Drawing
from briefing.writers.pdf.folios import folios, parts_of
from briefing.writers.pdf.fonts import family
from briefing.writers.pdf.furniture import Furniture
from briefing.writers.pdf.lock import locked
from briefing.writers.pdf.metadata import describe, write_catalog
from briefing.writers.pdf.outline import write_outline
from briefing.writers.pdf.pages import Page, Paginator
from briefing.writers.pdf.places import Place, places
from briefing.writers.pdf.style import style_of
from briefing.writers.pdf.tags import Structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.document.tree import Document
    from briefing.writers.pdf.cache import Cache

    Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A PDF file, for each memo block's id where it landed, and the numbers its pages bear."""

    data: bytes
    places: dict[str, list[Place]]
    numbers: list[int]


def write(
    document: Document,
    progress: Progress | None = None,
    *,
    cache: Cache | None = None,
    passphrase: str = "",
) -> Rendered:
    """The document as a PDF.

    `progress(done, total)` is called as pages are laid out and drawn; what it raises ends the
    work. A `cache` makes the next writing of a paper faster where little has changed; the bytes
    are the same with it and without. The same document gives the same bytes, but with a
    passphrase: then they are encrypted, differ each time and claim to be PDF/UA but no PDF/A,
    which forbids encryption.

    Raises BriefingError: `character-no-glyph`, `character-right-to-left`, `character-illegal`,
    `link-scheme`, `layout-too-small`, `reference-unknown`.
    """
    with uncollected():
        rendered = _written(document, progress or _untold, cache, archival=not passphrase)
    if passphrase:
        return replace(rendered, data=locked(rendered.data, passphrase))
    return rendered


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the garbage collector, which would go through a growing paper again and again and
    find nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _written(
    document: Document, tell: Progress, cache: Cache | None, *, archival: bool
) -> Rendered:
    document = numbered(document)
    style = style_of(document.layout)
    letters = family(document.layout.font)
    container = Container()
    structure = Structure(container)
    setter = Setter(document, style, letters, structure.root, cache)
    furniture = Furniture(document, style, letters)
    pages = paged(document, setter, tell)
    numbers = folios(pages, parts_of(document))
    found = places(pages, style.frame.top)
    drawing = Drawing(container, structure, style, letters, setter.note_indent)
    blocks, count = len(document.blocks), len(pages)
    drawing.draw(
        pages,
        numbers,
        furniture,
        lambda done: tell(blocks + blocks * done // count, 2 * blocks),
    )
    outline = write_outline(container, drawing)
    tree = structure.write()
    catalog = write_catalog(container, document, tree, outline, archival=archival)
    name = document.properties.identifier.encode(errors="replace")
    identity = md5(name, usedforsecurity=False).digest()
    information = describe(container, document.properties)
    data = container.written(catalog, information, identity)
    return Rendered(data, found, [folio.number for folio in numbers])


def paged(document: Document, setter: Setter, tell: Progress) -> list[Page]:
    """The pages of a document."""
    paginator = Paginator(setter.style)
    blocks = document.blocks
    finished = 0
    for place, block in enumerate(blocks):
        if isinstance(block, PageBreak):
            paginator.break_page()
        elif isinstance(block, Part):
            paginator.begin_part()
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        for slab in setter.slabs(block, following):
            paginator.feed(slab)
            if paginator.finished > finished:
                finished = paginator.finished
                tell(place, 2 * len(blocks))
    return paginator.finish()


def _untold(done: int, total: int) -> None:
    """Nobody asked how far the work is."""
