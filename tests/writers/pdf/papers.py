"""Papers for the tests, and what they say in reading order."""

from __future__ import annotations

from datetime import date

from briefing.document.numbering import numbered
from briefing.document.tree import (
    Block,
    BlockQuote,
    Carrier,
    Cell,
    Document,
    Emph,
    Field,
    FieldTable,
    Heading,
    Inline,
    Layout,
    Link,
    List,
    Note,
    PageNumber,
    Para,
    Properties,
    Row,
    Span,
    Str,
    Strong,
    Table,
)

PROPERTIES = Properties(
    "Trade and transit",
    "Central Asia Department",
    "Briefing memo",
    "en-GB",
    date(2026, 4, 3),
    "m-1",
)
_TEXT = """the ministry of trade and transit corridor agreement between capitals signed a protocol
on railway containers which parties implemented in accordance with annual programme"""
_WORDS = tuple(_TEXT.split())


def words(count: int, start: int = 0) -> str:
    """So many words, other ones from another start."""
    return " ".join(
        _WORDS[(start + place * (1 + start % 5)) % len(_WORDS)] for place in range(count)
    )


def inlines(*parts: str | Inline) -> tuple[Inline, ...]:
    return tuple(Str(part) if isinstance(part, str) else part for part in parts)


def para(*parts: str | Inline, origin: str = "") -> Para:
    return Para(inlines(*parts), origin)


def attribution(*parts: str | Inline, origin: str = "") -> Para:
    return Para(inlines(*parts), origin, "attribution")


def note(*parts: str | Inline) -> Note:
    return Note(inlines(*parts))


def heading(level: int, *parts: str | Inline, origin: str = "") -> Heading:
    return Heading(level, inlines(*parts), origin)


def row(*cells: str | Cell, origin: str = "") -> Row:
    return Row(
        tuple(cell if isinstance(cell, Cell) else Cell(inlines(cell)) for cell in cells), origin
    )


def document(
    *blocks: Block, layout: Layout | None = None, **more: str | Carrier | None
) -> Document:
    return Document(PROPERTIES, layout or Layout(), blocks, **more)  # type: ignore[arg-type]


def brief() -> Document:
    """A paper with one of everything."""
    address = "https://example.org/statistics/2025?table=3&lang=en"
    return document(
        heading(0, "Trade and transit", origin="title"),
        FieldTable(
            (
                Field("TO", inlines("Minister")),
                Field(
                    "DATA AS OF", inlines("31 March 2026", note("The day the corpus was closed."))
                ),
            ),
            "Header",
            "fields",
        ),
        heading(1, "Bottom line", origin="h1"),
        para(
            "Turnover reached ",
            Strong(inlines("US$ 4.9 billion")),
            note(
                "Ministry of Trade, ",
                Emph(inlines("Foreign trade")),
                ", ",
                Link(address, inlines(address)),
            ),
            " in 2025; see ",
            Link("mailto:desk@example.org", inlines("the desk")),
            " and the ",
            Span(inlines("Hafengebühr", note("A port fee."), " laut Gesetz"), "de"),
            ", a<b & <b>c</b>.",
            origin="p1",
        ),
        heading(1, "On the record", origin="h2"),
        BlockQuote(
            (para(Span(inlines("«Біз келістік: ә ғ қ ң ө ұ ү һ і.»"), "kk"), note("Ақорда.")),),
            "q1",
        ),
        attribution("Қасым-Жомарт Тоқаев, 2025", origin="q1"),
        heading(2, "Figures", origin="h3"),
        Table(
            row("Measure", Cell(inlines("Value"), "right")),
            (
                row("Turnover", Cell(inlines("4.9", note("Ministry.")), "right"), origin="f1"),
                row("Target", Cell(inlines("10.0"), "right"), origin="f2"),
            ),
            (0.7, 0.3),
            "Trade figures",
            "figures",
        ),
        heading(1, "Points", origin="h4"),
        List(
            ((para("First."),), (para("Second.", note("Minutes.")), para("And more."))), origin="l"
        ),
        List(((para("Ответить."),), (para("Не уточнять."),)), ordered=True, origin="l2"),
        running="Trade and transit",
        marking="OFFICIAL USE",
        carrier=Carrier("memo.json", b'{"format": "chancery/memo"}'),
    )


def long_paper(sections: int, layout: Layout | None = None) -> Document:
    """About a page for each section, a dozen notes on it."""
    blocks: list[Block] = [heading(0, "Background", origin="title")]
    for number in range(sections):
        blocks.append(heading(1 + number % 3, f"Section {number}", origin=f"h{number}"))
        for place in range(4):
            parts: list[str | Inline] = []
            for mark in range(3):
                start = number * 7 + place * 3 + mark
                parts += [words(20, start), note(words(8 + start % 40, start + 1)), ". "]
            blocks.append(para(*parts, words(30, number), origin=f"p{number}-{place}"))
    return document(*blocks, layout=layout, running="Background", marking="RESTRICTED")


def numbers_header() -> Layout:
    return Layout(
        marking="first-page",
        justified=True,
        page_number=PageNumber("header", "centre", "{page} / {pages}", first_page=False),
    )


def spoken(paper: Document) -> str:
    """What a listener hears, in order, without spaces."""
    blocks = "".join(_block(block) for block in numbered(paper).blocks)
    return "".join(blocks.split())


def _block(block: Block) -> str:
    match block:
        case Heading() | Para():
            return _said(block.inlines)
        case BlockQuote():
            return "".join(_block(kid) for kid in block.blocks)
        case List():
            labels = [f"{n}." if block.ordered else "•" for n in range(1, len(block.items) + 1)]
            return "".join(
                label + "".join(_block(kid) for kid in item)
                for label, item in zip(labels, block.items, strict=True)
            )
        case Table():
            return "".join(
                _said(cell.inlines) for r in (block.head, *block.rows) for cell in r.cells
            )
        case FieldTable():
            return "".join(f.label + _said(f.inlines) for f in block.fields)
        case _:
            return ""


def _said(parts: tuple[Inline, ...]) -> str:
    said = ""
    for part in parts:
        match part:
            case Str():
                said += part.text
            case Note():
                said += f"{part.number}{part.number} {_said(part.inlines)}"
            case _:
                said += _said(part.inlines)
    return said
