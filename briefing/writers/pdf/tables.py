"""Tables and the header block made into slabs, a row to a slab while a row is of modest height."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from briefing.document.tree import Align, Cell, Field, FieldTable, Inline, Row, Span, Str, Table
from briefing.writers.pdf.fonts import BOLD
from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.slabs import Column, Rule, Slab, Slice, shift
from briefing.writers.pdf.style import HAIRLINE, NAVY, PALE, RULE, Style, Type
from briefing.writers.pdf.tags import Element, language, scope, summary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from briefing.writers.pdf.runs import Footnote
    from briefing.writers.pdf.slabs import Text

    class Compositor(Protocol):
        """What tables need of the one who sets blocks."""

        style: Style

        def lines(self, inlines: tuple[Inline, ...], kind: Type, width: float) -> list[Line]:
            """The lines of one paragraph, and those of the notes it calls."""


_PAD = 6.0
_OUTER_PAD = 2.0
"""Left of the first column."""

_PAD_ABOVE = 2.6
_PAD_BELOW = 3.4
_TALL = 0.5
"""Of the page: a row taller than this, notes included, may be divided."""

_HEAD_AT_MOST = 0.3
"""Of the page, for a head to be repeated."""

_LABELS_AT_MOST = 0.32
_LABEL_GAP = 10.0


class _Set(NamedTuple):
    """A cell's lines in their column."""

    lines: list[Line]
    column: Column
    align: Align
    element: Element
    kind: Type


def table(setter: Compositor, block: Table, column: Column, element: Element) -> Iterator[Slab]:
    """The head row, then the rows, each with a rule below, then the notes that stand there. The
    last row never begins a page alone."""
    columns = _columns(block, column)
    kind = setter.style.table
    head = None
    notes: list[Footnote] = []
    if any(cell.inlines for cell in block.head.cells):
        line = element.child("THead").child("TR")
        cells = _cells(setter, block.head, columns, line, kind._replace(style=BOLD))
        head = _head(cells, column)
        head.origins = _origins(block, block.head)
        notes += _lettered(cells)
        yield head
        if head.height > _HEAD_AT_MOST * setter.style.frame.height:
            head = None
    # Over the rest of a divided row, which brings no space of its own.
    deep = head and replace(head, height=head.height + _PAD_ABOVE)
    body = element.child("TBody") if block.rows else element
    for row in block.rows:
        cells = _cells(setter, row, columns, body.child("TR"), kind)
        notes += _lettered(cells)
        last = row is block.rows[-1]
        slabs = _row(setter.style, cells, column, last=last)
        slabs[-1].keep = bool(notes) if last else row is block.rows[-2]
        origins = _origins(block, row)
        for slab in slabs:
            slab.origins = origins
            slab.head = head if slab is slabs[0] else deep
        yield from slabs
    yield from _below(setter.style, notes, column, _origins(block, block.head))


def fields(
    setter: Compositor, block: FieldTable, column: Column, parent: Element
) -> Iterator[Slab]:
    """Label and words side by side, a rule below the last. Labels take a third of the width, or
    up to a half where their longest word needs it."""
    style = setter.style
    labels = [
        setter.lines(_label(field, block), style.label, column.width) for field in block.fields
    ]
    widest = max((line.width for lines in labels for line in lines), default=0.0)
    room = _LABELS_AT_MOST * column.width
    if widest > room:
        room = max(room, min(_longest_word(setter, block, column), column.width / 2 - _LABEL_GAP))
    indent = min(widest, room) + _LABEL_GAP
    told = (language(block.language) if block.language else "") + summary(block.summary)
    body = parent.child("Table", told).child("TBody") if block.fields else parent
    for field in block.fields:
        cells = _field(setter, block, field, column, indent, body.child("TR"))
        last = field is block.fields[-1]
        pad = style.field.size * (0.7 if last else 0.35)
        slabs = _strips(style, cells, column, 0.0, pad)
        if last:
            slabs[-1].rules = (
                Rule(column.x, column.x + column.width, slabs[-1].height, RULE, NAVY),
            )
            slabs[-1].height += style.field.size * 0.35
        for slab in slabs:
            slab.keep = True
            slab.origins = (block.origin,) if block.origin else ()
        slabs[-1].keep = not last
        yield from slabs


def _longest_word(setter: Compositor, block: FieldTable, column: Column) -> float:
    """The width of the longest word in the labels, which is not to be divided."""
    words = {word for field in block.fields for word in field.label.split()}
    lines = (
        line
        for word in sorted(words)
        for line in setter.lines(
            (Span((Str(word),), language=block.language),), setter.style.label, column.width
        )
    )
    return max((line.width for line in lines), default=0.0)


def _label(field: Field, block: FieldTable) -> tuple[Inline, ...]:
    return (Span((Str(field.label),), language=block.language),)


def _field(
    setter: Compositor,
    block: FieldTable,
    field: Field,
    column: Column,
    indent: float,
    row: Element,
) -> list[_Set]:
    style = setter.style
    narrow, wide = Column(column.x, indent - _LABEL_GAP), column.inset(indent)
    return [
        _Set(
            setter.lines(_label(field, block), style.label, narrow.width),
            narrow,
            "left",
            row.child("TH", scope("Row")),
            style.field,
        ),
        _Set(
            setter.lines(field.inlines, style.field, wide.width),
            wide,
            "left",
            row.child("TD"),
            style.field,
        ),
    ]


def _columns(block: Table, column: Column) -> list[Column]:
    """The columns, at least one, their shares made to sum to the whole."""
    count = max(1, len(block.head.cells), *(len(row.cells) for row in block.rows))
    shares = [max(share, 0.0) for share in block.widths[:count]]
    shares += [1 / count] * (count - len(shares))
    whole = sum(shares) or 1.0
    columns: list[Column] = []
    x = column.x
    for share in shares:
        width = column.width * share / whole
        columns.append(Column(x, width).inset(_PAD if columns else _OUTER_PAD, _PAD))
        x += width
    return columns


def _cells(
    setter: Compositor, row: Row, columns: list[Column], element: Element, kind: Type
) -> list[_Set]:
    heads = bool(kind.style & BOLD)
    cells = list(row.cells) + [Cell(())] * (len(columns) - len(row.cells))
    return [
        _Set(
            setter.lines(cell.inlines, kind, column.width),
            column,
            cell.align,
            element.child("TH", scope("Column")) if heads else element.child("TD"),
            kind,
        )
        for cell, column in zip(cells, columns, strict=True)
    ]


def _head(cells: list[_Set], column: Column) -> Slab:
    depth = max(len(cell.lines) for cell in cells)
    slab = _strip(cells, column, range(depth), _PAD_ABOVE, _PAD_BELOW, foot=True)
    slab.rules = (
        Rule(column.x, column.x + column.width, 0.0, RULE, NAVY),
        Rule(column.x, column.x + column.width, slab.height, RULE, NAVY),
    )
    slab.keep = True
    return slab


def _row(style: Style, cells: list[_Set], column: Column, *, last: bool) -> list[Slab]:
    slabs = _strips(style, cells, column, _PAD_ABOVE, _PAD_BELOW)
    weight, colour = (RULE, NAVY) if last else (HAIRLINE, PALE)
    slabs[-1].rules = (Rule(column.x, column.x + column.width, slabs[-1].height, weight, colour),)
    return slabs


def _strips(
    style: Style, cells: list[_Set], column: Column, above: float, below: float
) -> list[Slab]:
    """One slab, or where the row is tall one for each line, so that it may be divided."""
    depth = max([1, *[len(cell.lines) for cell in cells]])
    whole = _strip(cells, column, range(depth), above, below)
    notes = sum([len(note.lines) for note in whole.notes]) * style.note.leading
    if depth == 1 or whole.height + notes <= _TALL * style.frame.height:
        return [whole]
    return [
        _strip(
            cells,
            column,
            range(place, place + 1),
            above if place == 0 else 0.0,
            below if place == depth - 1 else 0.0,
        )
        for place in range(depth)
    ]


def _strip(
    cells: list[_Set],
    column: Column,
    lines: range,
    above: float,
    below: float,
    *,
    foot: bool = False,
) -> Slab:
    """Some lines of each cell side by side; with `foot` they stand on the same last line."""
    leading = max([cell.kind.leading for cell in cells])
    texts: list[Text] = []
    called: list[Footnote] = []
    for cell_lines, (x, width), align, element, kind in cells:
        sunk = len(lines) - len(cell_lines) if foot else 0
        for place, line in enumerate(cell_lines[lines.start : lines.stop], sunk):
            left = x + shift(line, width, align, _PAD)
            texts.append((line, left, above + place * leading + kind.baseline, element))
            if line.notes:
                called += [note for note in line.notes if not note.below]
    height = above + len(lines) * leading + below
    return Slab(height, column.x, column.x + column.width, texts, tuple(called))


def _lettered(cells: list[_Set]) -> list[Footnote]:
    """The notes that stand below the table itself."""
    return [note for cell in cells for line in cell.lines for note in line.notes if note.below]


def _below(
    style: Style, notes: list[Footnote], column: Column, origins: tuple[str, ...]
) -> Iterator[Slab]:
    """Notes directly under their table, a line to a slab, so that they go on over pages."""
    for note in notes:
        gap = style.note_between if note is not notes[0] else style.note_below
        last = len(note.lines) - 1
        for place in range(len(note.lines)):
            yield Slab(
                style.note.leading,
                column.x,
                column.x + column.width,
                [],
                gap=gap if place == 0 else 0.0,
                keep=place < last and place in {0, last - 1},
                below=Slice(note, place, place + 1, 0.0),
                origins=origins,
            )


def _origins(block: Table, row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys([origin for origin in (block.origin, row.origin) if origin]))
