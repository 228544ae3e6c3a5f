"""Pages built of slabs, each with the footnotes it calls at its bottom.

The rules: a note begins on the page of its mark; of the notes on a page only the last may go on
to the next, where it stands first; lines that hold together move together. Where a page cannot
hold them (three notes of a page each on one line), each note still begins on its page while there
is room for a line of it. Every new page takes up at least one slab or one line of a note, so
building ends.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefing.writers.pdf.slabs import Slice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.writers.pdf.runs import Footnote
    from briefing.writers.pdf.slabs import Slab
    from briefing.writers.pdf.style import Style

_NEVER_SPLIT = 3
"""A note of so many lines is not divided while the line that calls it can move instead."""

_FEWEST = 2
_NOTES_AT_MOST = 0.7
"""Of the page, for notes carried over while there is text to come."""

_TOLERANCE = 0.01


@dataclass(slots=True)
class Page:
    """What stands on one page, which belongs to a part of the file, counted from 0."""

    part: int = 0
    slabs: list[Slab] = field(default_factory=list)
    slices: list[Slice] = field(default_factory=list)
    rule: float = 0.0

    @property
    def carries(self) -> bool:
        """Whether it begins with the rest of an earlier page's note."""
        return bool(self.slices) and self.slices[0].start > 0


class _Sheet:
    """The page being built."""

    def __init__(self, style: Style, part: int) -> None:
        self.page = Page(part)
        self.y = 0.0
        self.notes_height = 0.0
        self.bare = True  # nothing on it but perhaps a repeated table head
        self._height = style.frame.height
        self._leading = style.note.leading
        self._lead = style.note_above + style.note_below
        self._between = style.note_between
        self._below = style.note_below

    @property
    def room(self) -> float:
        return self._height - self.y - self.notes_height + _TOLERANCE

    def head_gap(self, *, begins: bool) -> float:
        """The space over the next note."""
        return self._lead if begins else self._between

    def needs(self, notes: list[Footnote]) -> float:
        """The least room notes ask for: all of each but the last, and the start of that."""
        if not notes:
            return 0.0
        lines = sum([len(note.lines) for note in notes[:-1]]) + _start(len(notes[-1].lines))
        gaps = self.head_gap(begins=not self.page.slices) + self._between * (len(notes) - 1)
        return lines * self._leading + gaps

    def put(self, slab: Slab) -> None:
        self.y += slab.gap if self.y else 0.0
        slab.y = self.y
        self.page.slabs.append(slab)
        self.y += slab.height
        self.bare = self.bare and slab.again

    def took(self, slab: Slab) -> bool:
        """Put a slab that calls no notes under what stands here, if there is room."""
        y = self.y
        if self.bare or not y or slab.height + slab.gap > self.room:
            return False
        slab.y = y = y + slab.gap
        self.page.slabs.append(slab)
        self.y = y + slab.height
        return True

    def height_of(self, slabs: list[Slab]) -> float:
        height = 0.0 if self.y else -slabs[0].gap
        for slab in slabs:
            height += slab.height + slab.gap
        return height

    def put_note(
        self, note: Footnote, start: int, *, reserve: float = 0.0, forced: bool = True
    ) -> int:
        """As much of a note as there is room for beside `reserve`; where it stopped. When `forced`,
        one line at least, as long as the page has room."""
        gap = self.head_gap(begins=not self.page.slices)
        fitting = int((self.room - gap - reserve) / self._leading)
        if fitting < 1 and forced:
            fitting = min(1, int((self.room - gap) / self._leading))
        if fitting < 1:
            return start
        left = len(note.lines) - start
        taken = min(left, fitting)
        if 0 < left - taken < _FEWEST and taken > _FEWEST:
            taken -= 1
        self.page.slices.append(Slice(note, start, start + taken, gap))
        self.notes_height += gap + taken * self._leading
        self.bare = False
        return start + taken

    def line_of_each(self, notes: int) -> float:
        return notes * (self._leading + self._between)

    def closed(self) -> Page:
        """The page with its notes set down at its foot."""
        y = self._height - self.notes_height
        gaps = [part.y for part in self.page.slices]  # until now
        self.page.slices.sort(key=lambda part: (not part.start, int(part.note.label)))
        for place, (gap, part) in enumerate(zip(gaps, self.page.slices, strict=True)):
            y += gap
            if not place:
                self.page.rule = y - self._below
            self.page.slices[place] = part._replace(y=y)
            y += (part.stop - part.start) * self._leading
        return self.page


class Paginator:
    """Takes slabs in reading order and gives pages."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._part = 0
        self._sheet = _Sheet(style, self._part)
        self._pages: list[Page] = []
        self._carry: deque[tuple[Footnote, int]] = deque()
        self._group: list[Slab] = []
        self._break = False

    @property
    def finished(self) -> int:
        """How many pages are complete."""
        return len(self._pages)

    def feed(self, slab: Slab) -> None:
        """The next slab."""
        held = slab.keep or slab.notes or self._group or self._break
        if not held and self._sheet.took(slab):
            return
        self._group.append(slab)
        if not slab.keep:
            self._flush()

    def break_page(self) -> None:
        """What follows starts a page."""
        self._flush()
        self._break = not self._sheet.bare or bool(self._pages)

    def begin_part(self) -> None:
        """What follows is a part of its own, on a page that holds nothing of the one before."""
        self._end_part()
        begun = bool(self._pages) and self._pages[-1].part == self._part
        if not (self._sheet.bare and begun):
            self._pages.append(self._sheet.closed())
        self._part += 1
        self._sheet = _Sheet(self._style, self._part)
        self._break = False

    def finish(self) -> list[Page]:
        """All pages."""
        self._end_part()
        self._pages.append(self._sheet.closed())
        return self._pages

    def _end_part(self) -> None:
        self._flush()
        while self._carry:
            self._turn(1.0)

    def _flush(self) -> None:
        group, self._group = self._group, []
        if not group:
            return
        if self._break:
            self._break = False
            if not self._sheet.bare:
                self._turn_for(group)
        if self._seated(group):
            return
        if len(group) == 1:
            self._seat_somehow(group[0])
            return
        for slab in group:
            if not self._put_if_fits([slab]):
                self._seat_somehow(slab)

    def _seated(self, group: list[Slab]) -> bool:
        """Put a group on this page or on the next that has room for it whole."""
        while not self._put_if_fits(group):
            if self._sheet.bare:
                return False
            self._turn_for(group)
        return True

    def _seat_somehow(self, slab: Slab) -> None:
        """Put a slab whose notes are too many for one page."""
        if not self._seated([slab]):
            self._put(self._headed([slab]), slab.notes)

    def _put_if_fits(self, group: list[Slab]) -> bool:
        sheet = self._sheet
        notes = [note for slab in group for note in slab.notes]
        if notes and self._carry:
            return False
        headed = self._headed(group)
        if sheet.height_of(headed) + sheet.needs(notes) > sheet.room:
            return False
        self._put(headed, notes)
        return True

    def _headed(self, group: list[Slab]) -> list[Slab]:
        """The group, under its table's head where it begins a page."""
        head = group[0].head
        if head is None or self._sheet.page.slabs:
            return group
        return [replace(head, again=True), *group]

    def _put(self, group: list[Slab], notes: Sequence[Footnote]) -> None:
        sheet = self._sheet
        for slab in group:
            sheet.put(slab)
        for place, note in enumerate(notes, 1):
            stopped = sheet.put_note(note, 0, reserve=sheet.line_of_each(len(notes) - place))
            if stopped < len(note.lines):
                self._carry.append((note, stopped))

    def _turn_for(self, group: list[Slab]) -> None:
        """A new page for a group: carried notes first, at once if the group calls notes itself."""
        calls = any(slab.notes for slab in group)
        self._turn(1.0 if calls else _NOTES_AT_MOST)

    def _turn(self, share: float) -> None:
        self._pages.append(self._sheet.closed())
        self._sheet = sheet = _Sheet(self._style, self._part)
        kept = self._style.frame.height * (1 - share)
        while self._carry:
            note, start = self._carry.popleft()
            begins = not sheet.page.slices
            stopped = sheet.put_note(note, start, reserve=kept, forced=begins)
            if stopped < len(note.lines):
                self._carry.appendleft((note, stopped))
                return


def _start(lines: int) -> int:
    """How many lines of a note stand at least on the page of its mark."""
    return lines if lines <= _NEVER_SPLIT else _FEWEST
