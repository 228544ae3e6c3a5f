"""Tables of data and the header block, both of fixed widths that fill the text width."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.document.numbering import plain_text
from briefing.document.tree import Align, Cell, Field, FieldTable, Note, Row, Table
from briefing.writers.docx.faces import plain
from briefing.writers.docx.inlines import Story
from briefing.writers.docx.units import dxa, shares
from briefing.writers.docx.words import run
from briefing.writers.docx.xml import quoted

_BODY_STYLES: dict[Align, str] = {
    "left": "TableText",
    "right": "TableNumber",
    "centre": "TableCentred",
}
_HEAD_STYLES: dict[Align, str] = {
    "left": "TableHead",
    "right": "TableHeadNumber",
    "centre": "TableHeadCentred",
}
_FIRST_ROW = '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" ' + (
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)
_FIRST_COLUMN = '<w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" ' + (
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
)
# Of a header block's rows: bold letters are wider, lines taller than the type; right margin and
# white above and below of a cell in dxa, as the styles have them.
_BOLDER, _LEADING, _PADDING, _ROW_SPACE = 1.06, 1.15, 120, 100
_WHOLE = "<w:cantSplit/>"
_REPEATED = "<w:cantSplit/><w:tblHeader/>"
# The paragraphs of a row that stays on the page of what follows. No words hold such markup.
_STYLED, _STYLED_AND_KEPT = '"/></w:pPr>', '"/><w:keepNext/></w:pPr>'


def table(block: Table, story: Story, width: int) -> str:
    """A table whose head row is repeated on each page and whose rows stay whole, and under it
    the notes that do not go to the foot of the page."""
    columns = max((len(row.cells) for row in (block.head, *block.rows)), default=0)
    if columns == 0:
        return ""
    even = len(block.widths) != columns or min(block.widths) <= 0
    widths = shares((1.0,) * columns if even else block.widths, width)
    rows = [_row(block.head, _HEAD_STYLES, _REPEATED, widths, block.origin, story)]
    rows += [_row(row, _BODY_STYLES, _WHOLE, widths, block.origin, story) for row in block.rows]
    if story.below:
        rows[-1] = rows[-1].replace(_STYLED, _STYLED_AND_KEPT)
    return _table("MemoTable", widths, _FIRST_ROW, block.summary, rows) + _notes(story)


def _notes(story: Story) -> str:
    """The notes that wait for the end of their table."""
    called, story.below = story.below, []
    return "".join(_note(note, story, origin) for note, origin in called)


def _note(note: Note, story: Story, origin: str) -> str:
    runs = story.whole(note, origin)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TableNote"/></w:pPr>{story.letter(note)}'
        f"{run(' ', story.face.look)}{runs}</w:p>"
    )


def field_table(
    block: FieldTable, story: Story, width: int, size: float, heights: Sequence[int] = ()
) -> str:
    """The header block: labels in one column, what they say in the other; its rows at least of
    the `heights` where there are some."""
    if not block.fields:
        return ""
    label = _label_width(block.fields, size, width)
    look = plain(block.language or story.language).look
    widths = [label, width - label]
    low = [f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' for height in heights]
    lows = low or [""] * len(block.fields)
    rows = [
        _tr(
            _WHOLE + least,
            _tc(label, "FieldLabel", run(field.label, look) if field.label else "")
            + _tc(widths[1], "FieldText", story.runs(field.inlines, block.origin)),
        )
        for field, least in zip(block.fields, lows, strict=True)
    ]
    return _table("FieldTable", widths, _FIRST_COLUMN, block.summary, rows)


def row_heights(block: FieldTable, width: int, size: float) -> list[int]:
    """How tall the rows of a header block will be, guessed by the widths of letters."""
    label = _label_width(block.fields, size, width)
    room = label - _PADDING, width - label - _PADDING
    told = [(field.label, plain_text(field.inlines)) for field in block.fields]
    deep = [max(map(_lines, words, (size * _BOLDER, size), room)) for words in told]
    return [round(lines * size * 20 * _LEADING) + _ROW_SPACE for lines in deep]


def _lines(words: str, size: float, room: float) -> int:
    """Into how many lines words would break."""
    count, passed = 1, 0.0
    for word in words.split():
        width = sum(map(_letter, word)) * size * 20
        if passed and passed + width > room:
            count, passed = count + 1, 0.0
        passed += width + _letter(" ") * size * 20
    return count


def _letter(letter: str) -> float:
    """About how wide a letter is, in em."""
    if not letter.isalnum():
        return 0.28
    return 0.7 if letter.isupper() else 0.5


def _label_width(fields: Sequence[Field], size: float, width: int) -> int:
    """Room for the longest label, guessed at 0.6 em a letter, up to a third of the page; for its
    longest word up to a half."""
    longest = max(len(field.label) for field in fields)
    word = max((len(word) for field in fields for word in field.label.split()), default=0)
    least = min(_room(word, size), width // 2)
    return max(min(max(_room(longest, size), dxa(24)), width // 3), least)


def _room(letters: int, size: float) -> int:
    return round(letters * size * 0.6 * 20) + dxa(5)


def _row(
    row: Row,
    styles: dict[Align, str],
    properties: str,
    widths: Sequence[int],
    origin: str,
    story: Story,
) -> str:
    cells = row.cells + (Cell(()),) * (len(widths) - len(row.cells))
    origin = row.origin or origin
    return _tr(
        properties,
        "".join(
            [
                _tc(width, styles[cell.align], story.runs(cell.inlines, origin))
                for width, cell in zip(widths, cells, strict=True)
            ]
        ),
    )


def _table(style: str, widths: Sequence[int], look: str, summary: str, rows: Sequence[str]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    told = f'<w:tblDescription w:val="{quoted(summary)}"/>' if summary else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}{told}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def _tr(properties: str, cells: str) -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>"


def _tc(width: int, style: str, runs: str) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p></w:tc>'
    )
