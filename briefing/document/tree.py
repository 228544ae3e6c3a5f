"""The tree both writers read, modelled on pandoc's: blocks of inlines, a note where it is called.

Text is plain Unicode everywhere; no writer may parse it as markup. Lengths are millimetres and
points as named. Every block carries `origin`, the id of the memo block it came from ("" for
furniture), so that a place on a page leads back to the memo. A block that holds words which are no
inlines says in `language` (BCP 47, "" for the paper's) what they are in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from briefing.document.pictures import Chart, Timeline

Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class Str:
    """Words as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Emph:
    """Italic."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `url` is http, https or mailto (`memo.assemble` lets no other through)."""

    url: str
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, standing where it is called.

    `numbering.numbered` gives it its `number`, or its `letter` in a table that prints its notes
    directly below itself. `key` is what a cross-reference points to.
    """

    inlines: tuple[Inline, ...]
    number: int = 0
    key: str = ""
    letter: str = ""


@dataclass(frozen=True, slots=True)
class CrossRef:
    """A reference to a note or a caption by its `key`; `label` ("3", "Table 2") is filled by
    `numbering.numbered`, which refuses a key nothing has. One that is `raised` calls a note of
    its table again: it stands as the mark of that note does."""

    key: str
    label: str = ""
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A run with a language of its own (BCP 47, "" for the paper's) or holding a picked item,
    which is tagged in a Word file with its block's origin, or with `tag` where that stands in two
    languages."""

    inlines: tuple[Inline, ...]
    language: str = ""
    item: str = ""
    tag: str = ""


Inline = Str | Emph | Strong | Link | Note | CrossRef | Span


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 0 is the paper's title, 1 to 3 its sections. The contents in its language list it."""

    level: int
    inlines: tuple[Inline, ...]
    origin: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. An attribution is the line under a block quotation that names the speaker, the
    kind the line over the title that says what sort of paper it is.

    `number` is given by `numbering.numbered` to body paragraphs that stand on their own, where
    the layout numbers them.
    """

    inlines: tuple[Inline, ...]
    origin: str = ""
    role: Literal["body", "attribution", "kind"] = "body"
    number: int = 0


@dataclass(frozen=True, slots=True)
class BlockQuote:
    """A quotation set off from the text."""

    blocks: tuple[Para, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """Items of one or more paragraphs, bulleted or numbered."""

    items: tuple[tuple[Para, ...], ...]
    ordered: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    inlines: tuple[Inline, ...]
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `origin` leads to the memo block it shows."""

    cells: tuple[Cell, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row.

    `widths` are parts of the text width and sum to 1; `summary` says in words what it holds,
    for who cannot see it. `notes` says where the notes called in it stand: at the foot of the
    page among the others, or directly below the table as a, b, c.
    """

    head: Row
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    summary: str = ""
    origin: str = ""
    notes: Literal["page", "below"] = "page"
    language: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the header block: To, From, Date."""

    label: str
    inlines: tuple[Inline, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class FieldTable:
    """The header block under the title."""

    fields: tuple[Field, ...]
    summary: str = ""
    origin: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """The numbered line over a table or under a picture: "Table 2. Trade turnover".

    `kind` and language keep the counts apart; `word` is "Table" or "Figure" in that language; it
    stays with the block before it (a figure's) or after it (a table's).
    """

    kind: Literal["table", "figure"]
    word: str
    inlines: tuple[Inline, ...]
    key: str = ""
    number: int = 0
    origin: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: the heading's level and words, the block it leads to, its page
    (0 where nobody has laid the paper out)."""

    level: int
    text: str
    origin: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents; `numbering.numbered` fills its entries from the headings of its
    language."""

    title: str
    levels: int = 2
    entries: tuple[Entry, ...] = ()
    origin: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The same said side by side in two languages: headings, paragraphs, quotations, lists,
    header blocks. Read left, then right; numbered paragraphs have the same numbers in both."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a page."""

    origin: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What follows is a paper of its own within the file: it starts a page, with what stands at
    the head of its pages. `anew` says whether these count from 1; `numbered` whether its body
    paragraphs have numbers, also from 1."""

    running: str = ""
    marking: str = ""
    anew: bool = False
    numbered: bool = False
    origin: str = ""


Block = (
    Heading
    | Para
    | BlockQuote
    | List
    | Table
    | FieldTable
    | Caption
    | Chart
    | Timeline
    | Contents
    | Columns
    | PageBreak
    | Part
)


@dataclass(frozen=True, slots=True)
class PageNumber:
    """Where page numbers stand and what they say: `pattern` has {page} and perhaps {pages}."""

    position: Literal["header", "footer"] = "footer"
    align: Align = "centre"
    pattern: str = "{page}"
    first_page: bool = True


@dataclass(frozen=True, slots=True)
class Layout:
    """The page and its type: lengths in millimetres, sizes in points.

    `font` is the family Word names; the PDF embeds its metric twin. `spacing` scales the white
    between blocks; `hyphenate` lets words break; `numbered` numbers body paragraphs.
    """

    id: str = "a4"
    page: Literal["A4", "Letter"] = "A4"
    top: float = 20.0
    right: float = 25.0
    bottom: float = 20.0
    left: float = 25.0
    font: str = "Times New Roman"
    size: float = 11.0
    note_size: float = 9.0
    justified: bool = False
    marking: Literal["every-page", "first-page"] = "every-page"
    page_number: PageNumber = PageNumber()
    spacing: float = 1.0
    hyphenate: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself. `moment` is the memo's own date: no clock enters a paper;
    `marking` is there where a scheme gives one."""

    title: str
    author: str
    subject: str
    language: str
    moment: date
    identifier: str
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Carrier:
    """The memo travelling inside its paper: a file name and canonical JSON."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper.

    `running` stands at the left of each page's head, `marking` where the layout says, `draft`
    (empty, or the word in the paper's language) on every page, `copy` ("Copy No. 3", or empty)
    under the marking of the first.
    """

    properties: Properties
    layout: Layout
    blocks: tuple[Block, ...]
    running: str = ""
    marking: str = ""
    draft: str = ""
    copy: str = ""
    carrier: Carrier | None = None
