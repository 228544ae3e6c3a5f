"""Pages drawn: each slab and note under its elements, marks, notes and addresses as links."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.writers.pdf.links import Links, in_page
from briefing.writers.pdf.pen import LAYOUT, PAGINATION, Pen
from briefing.writers.pdf.runs import MARK_RISE, MARK_SIZE
from briefing.writers.pdf.style import BLACK, GREY, HAIRLINE
from briefing.writers.pdf.syntax import points
from briefing.writers.pdf.tags import bounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.folios import Folio
    from briefing.writers.pdf.fonts import Family
    from briefing.writers.pdf.furniture import Furniture
    from briefing.writers.pdf.lines import Line
    from briefing.writers.pdf.links import Box, Spot
    from briefing.writers.pdf.pages import Page
    from briefing.writers.pdf.runs import Footnote, Run, Step
    from briefing.writers.pdf.slabs import Bookmark, Leader, Picture, Slab, Slice
    from briefing.writers.pdf.style import Style
    from briefing.writers.pdf.tags import Element, Structure

_NOTE_RULE = 0.3
"""Of the text's width."""

_DOT = " ."
_AROUND_DOTS = 4.0


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
        self._family = family
        self._face = family.face(0)
        self._indent = indent
        self._folios: list[Folio] = []
        self._pen = Pen(container, structure, style.frame.page_height)
        self.links = Links(container, structure, style.frame.page_height, self.numbers)
        self._elements: dict[Footnote, tuple[Element, Element]] = {}
        self._marks: dict[Footnote, Spot] = {}
        self._notes: dict[Footnote, Spot] = {}
        self._anchors: dict[str, Spot] = {}
        self._framed: dict[Element, list[tuple[int, Box]]] = {}

    def draw(
        self,
        pages: list[Page],
        numbers: list[Folio],
        furniture: Furniture,
        drawn: Callable[[int], None],
    ) -> None:
        """Write all pages into the container; those drawn are let go."""
        self.survey(pages, numbers)
        pages.reverse()
        for number in range(len(pages)):
            key, code = self.operators(pages.pop(), number, furniture)
            self._write(number, key, code)
            drawn(number + 1)
        for element, parts in self._framed.items():
            self._frame(element, parts)

    def survey(self, pages: list[Page], numbers: list[Folio]) -> None:
        """Find where everything stands that can be led to; `numbers` are the pages' folios."""
        self._folios = numbers
        self.numbers += [self._container.reserve() for _ in pages]
        for number, page in enumerate(pages):
            self._survey(number, page)

    def operators(self, page: Page, number: int, furniture: Furniture) -> tuple[int, bytes]:
        """What draws a page, and the number under which its marks are found again."""
        key = self._structure.begin_page(self.numbers[number])
        furniture.behind(self._pen)
        self._page(page, number)
        furniture.around(self._pen, self._folios[number])
        return key, self._pen.page()

    def _survey(self, number: int, page: Page) -> None:
        """Where this page's marks, notes and anchors stand."""
        frame = self._style.frame
        for slab in page.slabs:
            if slab.again:
                continue
            y = frame.top + slab.y
            for anchor in slab.anchors:
                self._anchors[anchor] = (number, slab.x0, y)
            if slab.below is not None and slab.below.start == 0:
                self._begun(slab.below.note, (number, frame.left, y))
            for line, x, _, _ in slab.texts:
                for note in line.notes:
                    self._marks[note] = (number, x, y)
        for part in page.slices:
            if part.start == 0:
                self._begun(part.note, (number, frame.left, frame.top + part.y))

    def _begun(self, note: Footnote, spot: Spot) -> None:
        self._notes[note] = spot
        if note.key:
            self._anchors[note.key] = spot

    def _write(self, number: int, key: int, code: bytes) -> None:
        frame = self._style.frame
        links = " ".join([f"{link} 0 R" for link in self.links.page()])
        self._container.fill(
            self.numbers[number],
            f"<< /Type /Page /Parent {self._container.pages} 0 R"
            f" /MediaBox [0 0 {points(frame.page_width, frame.page_height)}]"
            f" /Resources << /Font {self._container.fonts} 0 R >>"
            f" /Contents {self._container.stream(code)} 0 R"
            f"{f' /Annots [{links}]' if links else ''} /StructParents {key} /Tabs /S >>",
        )
        self._container.add_page(self.numbers[number])

    def _page(self, page: Page, number: int) -> None:
        for slab in page.slabs:
            self._slab(slab, number)
        if page.slices:
            frame = self._style.frame
            self._pen.wanted = LAYOUT
            end = frame.right if page.carries else frame.left + _NOTE_RULE * frame.width
            self._pen.rule(frame.left, end, frame.top + page.rule, HAIRLINE, GREY)
        for part in page.slices:
            self._slice(part, self._style.frame.top + part.y)

    def _slab(self, slab: Slab, number: int) -> None:
        top = self._style.frame.top + slab.y
        if slab.bookmark is not None:
            self.entries.append(Entry(slab.bookmark, (number, slab.x0, top)))
        for line, x, baseline, element in slab.texts:
            if slab.again:
                self._plain(line, x, top + baseline)
            else:
                self._line(line, x, top + baseline, element)
        if slab.leader is not None:
            self._leader(slab.leader, top)
        if slab.picture is not None:
            self._picture(slab.picture, (slab.x0, top, slab.x1, top + slab.height), number)
        if slab.below is not None:
            self._slice(slab.below, top + slab.below.y)
        if slab.rules:
            self._pen.wanted = PAGINATION if slab.again else LAYOUT
            for rule in slab.rules:
                self._pen.rule(rule.x0, rule.x1, top + rule.y, rule.weight, rule.colour)

    def _plain(self, line: Line, x: float, y: float) -> None:
        """A line of a repeated table head, which is read once only."""
        self._pen.wanted = PAGINATION
        for text, run, start, _ in line.pieces:
            self._pen.ink = run.ink
            self._pen.text(text, run.face, run.size, x + start, y - run.rise)

    def _line(self, line: Line, x: float, y: float, element: Element) -> None:
        pen, stretch, follows = self._pen, line.stretch, False
        for text, run, start, width in line.pieces:
            home = element.along(run.path) if run.path or element.path else element
            note = run.note
            pen.wanted = target = home if note is None else home.child("Reference").child("Link")
            pen.ink = run.ink
            pen.text(text, run.face, run.size, x, y, run.rise, stretch, follows)
            follows = True
            if note is not None:
                self._mark(note, _box(run, x + start, y - run.rise, width), target, home)
            elif run.link is not None:
                self._link(run.link, text, _box(run, x + start, y, width), element)

    def _link(self, step: Step, text: str, box: Box, element: Element) -> None:
        """What stands under a link or a cross-reference leads where it says."""
        target = next(target for gone, target in element.path if gone == step)
        if step.kind == "Link":
            self.links.address(target, box, step.value)
        elif step.value in self._anchors and (heard := text.strip()):
            self.links.within(target, box, self._anchors[step.value], heard)

    def _mark(self, note: Footnote, box: Box, link: Element, home: Element) -> None:
        """A raised number leads to its note, and in the tree the note itself comes after it."""
        heard = f"{note.label}. {''.join([line.text for line in note.lines])}".strip()
        self.links.within(link, box, self._notes[note], heard)
        whole = home.child("Note")
        self._structure.note(whole)
        self._elements[note] = whole.child("Lbl").child("Link"), whole.child("P")

    def _slice(self, part: Slice, top: float) -> None:
        note, kind = part.note, self._style.note
        label, body = self._elements.get(note) or self._astray()
        left = self._style.frame.left
        if part.start == 0:
            self._label(note, label, left, top + kind.baseline)
        for place, line in enumerate(note.lines[part.start : part.stop]):
            baseline = top + place * kind.leading + kind.baseline
            self._line(line, left + self._indent, baseline, body)

    def _astray(self) -> tuple[Element, Element]:
        """For a note whose mark stands on a page that was not drawn."""
        whole = self._structure.root.child("Note")
        return whole.child("Lbl"), whole.child("P")

    def _label(self, note: Footnote, label: Element, x: float, y: float) -> None:
        """The number before a note, which leads back to its mark."""
        kind = self._style.note
        size = round(kind.size * MARK_SIZE, 2)
        words = f"{note.label} "
        self._pen.wanted = label
        self._pen.ink = BLACK
        self._pen.text(words, self._face, size, x, y - kind.size * MARK_RISE)
        width = self._face.advance(words) * size / 1000
        box = (x, y - kind.size * 0.9, x + width, y)
        self.links.within(label, box, self._marks[note], f"\u2191 {note.label}")

    def _leader(self, leader: Leader, top: float) -> None:
        """Dots from an entry of the contents to the number of its page."""
        spot = self._anchors.get(leader.anchor)
        if spot is None:
            return
        line, start, baseline, element = leader.text
        pen, size, y = self._pen, leader.kind.size, top + baseline
        unit = size / 1000
        words = f" {self._folios[spot[0]].number}"
        x1 = leader.x1 - self._face.advance(words) * unit
        x0 = start + line.width + _AROUND_DOTS
        dot = self._face.advance(_DOT) * unit
        end = leader.x1 + dot * ((x1 - leader.x1) // dot)  # dots stand under dots
        fitting = int((end - x0) / dot)
        pen.wanted = LAYOUT
        pen.ink = BLACK
        if fitting > 0:
            pen.text(_DOT * fitting, self._face, size, end - fitting * dot, y)
        link = element.along(leader.path)
        pen.wanted = link
        pen.text(words, self._face, size, x1, y)
        box = (x0, y - size * 0.8, leader.x1, y + size * 0.25)
        self.links.within(link, box, spot, words.strip())

    def _picture(self, picture: Picture, box: Box, number: int) -> None:
        from briefing.writers.pdf.figures import Plotter  # noqa: PLC0415  few papers have any

        self._pen.wanted = picture.element
        plotter = Plotter(self._pen, self._family, *box[:2], picture.scale)
        for shape in picture.shapes:
            plotter.draw(shape)
        self._framed.setdefault(picture.element, []).append((number, box))

    def _frame(self, figure: Element, parts: list[tuple[int, Box]]) -> None:
        """The rectangle of a figure that stands whole on one page (ISO 32000-1, 14.8.5.4.3)."""
        (first, (x0, y0, x1, _)), (last, (*_, y1)) = parts[0], parts[-1]
        if first == last:
            box = in_page((x0, y0, x1, y1), self._style.frame.page_height)
            figure.attributes += bounds(box)


def _box(run: Run, x: float, y: float, width: float) -> Box:
    """Around text that stands on a baseline."""
    return (x, y - run.size * 0.8, x + width, y + run.size * 0.25)
