"""Pages drawn: each slab and note under its elements, marks, notes and addresses as links."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from briefing.writers.pdf.pen import LAYOUT, PAGINATION, Pen
from briefing.writers.pdf.runs import MARK_RISE, MARK_SIZE
from briefing.writers.pdf.style import BLACK, GREY, HAIRLINE, RULE
from briefing.writers.pdf.syntax import points, text_string

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.fonts import Family
    from briefing.writers.pdf.furniture import Furniture
    from briefing.writers.pdf.lines import Line, Piece
    from briefing.writers.pdf.pages import Page, Placed, Slice
    from briefing.writers.pdf.runs import Footnote
    from briefing.writers.pdf.slabs import Bookmark, Text
    from briefing.writers.pdf.style import Style
    from briefing.writers.pdf.tags import Element, Structure

_HEARD = 120
"""Characters of a note told to who hears its link."""

_KEPT_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"
_NOTE_RULE = 0.3
"""Of the text's width."""


class Spot(NamedTuple):
    """A place to jump to: a page, and points from its top left."""

    page: int
    x: float
    y: float


class Entry(NamedTuple):
    """A bookmark and where it leads."""

    bookmark: Bookmark
    spot: Spot


class Drawing:
    """Draws the pages of one document into a container."""

    def __init__(
        self,
        container: Container,
        structure: Structure,
        style: Style,
        family: Family,
        indent: float,
    ) -> None:
        self.entries: list[Entry] = []
        self.numbers: list[int] = []
        self._container = container
        self._structure = structure
        self._style = style
        self._label_face = family.faces[0]
        self._indent = indent
        self._pen = Pen(container, structure, style.frame.page_height)
        self._links: list[int] = []
        self._elements: dict[Footnote, tuple[Element, Element]] = {}
        self._marks: dict[Footnote, Spot] = {}
        self._notes: dict[Footnote, Spot] = {}

    def draw(
        self, pages: list[Page], furniture: Furniture, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        """The operators of each page, written into the container on the way."""
        self.numbers = [self._container.reserve() for _ in pages]
        for number, page in enumerate(pages):
            self._survey(number, page)
        parent = self._container.number_of_pages()
        for number, page in enumerate(pages):
            key = self._structure.begin_page()
            furniture.behind(self._pen)
            self._page(page, number)
            furniture.around(self._pen, number, len(pages))
            code = self._pen.page()
            self._write(number, key, code, parent)
            drawn(number + 1)
            yield code

    def _survey(self, number: int, page: Page) -> None:
        """Where this page's marks and notes stand."""
        frame = self._style.frame
        for slab, y, again in page.slabs:
            if slab.notes and not again:
                for text in slab.texts:
                    for note in text.line.notes:
                        self._marks[note] = Spot(number, text.x, frame.top + y)
        for part in page.slices:
            if part.start == 0:
                self._notes[part.note] = Spot(number, frame.left, frame.top + part.y)

    def _write(self, number: int, key: int, code: bytes, parent: int) -> None:
        frame = self._style.frame
        links = " ".join(f"{link} 0 R" for link in self._links)
        self._links = []
        self._container.fill(
            self.numbers[number],
            f"<< /Type /Page /Parent {parent} 0 R"
            f" /MediaBox [0 0 {points(frame.page_width, frame.page_height)}]"
            f" /Resources << /Font {self._container.number_of_fonts()} 0 R >>"
            f" /Contents {self._container.stream(code)} 0 R"
            f"{f' /Annots [{links}]' if links else ''} /StructParents {key} /Tabs /S >>",
        )
        self._container.add_page(self.numbers[number])

    def _page(self, page: Page, number: int) -> None:
        for placed in page.slabs:
            self._slab(placed, number)
        if page.slices:
            frame = self._style.frame
            self._pen.artifact(LAYOUT)
            end = frame.right if page.carries else frame.left + _NOTE_RULE * frame.width
            self._pen.rule(frame.left, end, frame.top + page.rule, HAIRLINE, GREY)
        for part in page.slices:
            self._slice(part, number)

    def _slab(self, placed: Placed, number: int) -> None:
        slab = placed.slab
        top = self._style.frame.top + placed.y
        if slab.bookmark is not None:
            self.entries.append(Entry(slab.bookmark, Spot(number, slab.x0, top)))
        for text in slab.texts:
            if placed.again:
                self._plain(text, top)
            else:
                self._line(text.line, text.x, top + text.baseline, text.element)
        if slab.rules:
            self._pen.artifact(PAGINATION if placed.again else LAYOUT)
            for rule in slab.rules:
                self._pen.rule(rule.x0, rule.x1, top + rule.y, rule.weight, rule.colour)

    def _plain(self, text: Text, top: float) -> None:
        """A line of a repeated table head, which is read once only."""
        self._pen.artifact(PAGINATION)
        for piece in text.line.pieces:
            run = piece.run
            self._pen.colour(run.ink)
            y = top + text.baseline - run.rise
            self._pen.text(piece.text, run.face, run.size, text.x + piece.x, y)

    def _line(self, line: Line, x: float, y: float, element: Element) -> None:
        pen = self._pen
        for piece in line.pieces:
            run = piece.run
            if run.note is not None:
                self._mark(piece, run.note, x, y, element)
                continue
            target = element.along(run.path)
            pen.tagged(target)
            linked = any(step.kind == "Link" for step in run.path)
            pen.colour(run.ink)
            pen.text(piece.text, run.face, run.size, x + piece.x, y, stretch=line.stretch)
            if linked:
                self._address(piece, x, y, target)

    def _address(self, piece: Piece, x: float, y: float, target: Element) -> None:
        url = next(step.value for step in piece.run.path if step.kind == "Link")
        while target.tag != "Link" and target.parent is not None:
            target = target.parent
        address = text_string(quote(url, safe=_KEPT_IN_ADDRESSES, errors="replace"))
        action = f"/A << /S /URI /URI {address} >>"
        self._link(piece, x, y, target, action, url)

    def _mark(self, piece: Piece, note: Footnote, x: float, y: float, element: Element) -> None:
        """A raised number that leads to its note, and in the tree the note itself after it."""
        home = element.along(())
        link = home.child("Reference").child("Link")
        self._pen.tagged(link)
        run = piece.run
        self._pen.colour(run.ink)
        self._pen.text(piece.text, run.face, run.size, x + piece.x, y - run.rise)
        heard = f"{note.number}. {''.join(line.text for line in note.lines)}".strip()
        if len(heard) > _HEARD:
            heard = heard[:_HEARD].rsplit(" ", 1)[0] + "\u2026"
        self._link(piece, x, y, link, self._to(self._notes[note]), heard)
        whole = home.child("Note")
        self._structure.note(whole, note.number)
        self._elements[note] = whole.child("Lbl").child("Link"), whole.child("P")

    def _slice(self, part: Slice, number: int) -> None:
        note, kind = part.note, self._style.note
        label, body = self._elements[note]
        left, top = self._style.frame.left, self._style.frame.top + part.y
        if part.start == 0:
            self._label(note, label, left, top + kind.baseline)
        for place, line in enumerate(note.lines[part.start : part.stop]):
            baseline = top + place * kind.leading + kind.baseline
            self._line(line, left + self._indent, baseline, body)

    def _label(self, note: Footnote, label: Element, x: float, y: float) -> None:
        """The number before a note, which leads back to its mark."""
        kind = self._style.note
        size = round(kind.size * MARK_SIZE, 2)
        words = f"{note.number} "
        self._pen.tagged(label)
        self._pen.colour(BLACK)
        self._pen.text(words, self._label_face, size, x, y - kind.size * MARK_RISE)
        width = self._label_face.advance(words) * size / 1000
        box = (x, y - kind.size * 0.9, x + width, y)
        self._annotate(label, box, self._to(self._marks[note]), f"\u2191 {note.number}")

    def _link(
        self, piece: Piece, x: float, y: float, element: Element, action: str, heard: str
    ) -> None:
        run = piece.run
        y -= run.rise
        start = x + piece.x
        box = (start, y - run.size * 0.8, start + piece.width, y + run.size * 0.25)
        self._annotate(element, box, action, heard)

    def _annotate(
        self, element: Element, box: tuple[float, float, float, float], action: str, heard: str
    ) -> None:
        container = self._container
        number = container.reserve()
        key = self._structure.annotate(element, number, len(self.numbers))
        x0, y0, x1, y1 = box
        height = self._style.frame.page_height
        container.fill(
            number,
            f"<< /Type /Annot /Subtype /Link /Rect [{points(x0, height - y1, x1, height - y0)}]"
            f" /Border [0 0 0] /F 4 /StructParent {key} /Contents {text_string(heard)} {action} >>",
        )
        self._links.append(number)

    def _to(self, spot: Spot) -> str:
        """The destination entry that leads to a spot."""
        return f"/Dest {self.destination(spot)}"

    def destination(self, spot: Spot) -> str:
        """A spot as an explicit destination (ISO 32000-1, 12.3.2.2)."""
        place = points(spot.x, self._style.frame.page_height - spot.y + RULE)
        return f"[{self.numbers[spot.page]} 0 R /XYZ {place} null]"
