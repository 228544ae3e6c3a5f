"""Papers for the tests, and what they say in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from briefing.document.numbering import numbered
from briefing.document.pictures import Chart, Moment, Point, Series, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Carrier,
    Cell,
    Contents,
    CrossRef,
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
from briefing.writers.pdf import write

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


def note(*parts: str | Inline, key: str = "") -> Note:
    return Note(inlines(*parts), key=key)


def caption(kind: Literal["table", "figure"], *parts: str | Inline, key: str = "") -> Caption:
    return Caption(kind, kind.capitalize(), inlines(*parts), key)


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


def below_table(rows: int = 2, *, length: int = 6) -> Table:
    """A table that prints its notes under itself."""
    body = tuple(
        row(f"row {n}", Cell(inlines(str(n), note(words(length, n), key=f"t{n}")), "right"))
        for n in range(rows)
    )
    return Table(row("What", "How many"), body, (0.7, 0.3), "Sum", "t", notes="below")


def chart(kind: Literal["bars", "line"] = "bars") -> Chart:
    years = ("2022", "2023", "2024", "2025", "2030")
    values = ("3.4", "4.1", None, "4.9", None)
    points = tuple(Point(Decimal(v) if v else None, v or "") for v in values)
    goal = (*(Point(None) for _ in years[1:]), Point(Decimal(10), "10"))
    series = (Series("Turnover", points), Series("Target", goal, planned=True))
    return Chart(kind, years, series, "$ billion", "Turnover grew to 4.9, target 10.", "chart")


def timeline(moments: int, length: int = 8) -> Timeline:
    return Timeline(
        tuple(
            Moment(
                f"{n + 1} May 2025",
                date(2025, 5, 1 + n % 28),
                date(2025, 5, 1 + n % 28 + n % 2),
                words(length, n),
                planned=n == moments - 1,
            )
            for n in range(moments)
        ),
        f"{moments} meetings in May",
        "timeline",
    )


def full() -> Document:
    """A paper with all that is numbered, referred to, listed or drawn."""
    return document(
        heading(0, "Background", origin="title"),
        Contents("Contents", 2, origin="contents"),
        heading(1, "Trade", origin="h1"),
        para(
            "As ",
            CrossRef("t1"),
            " in ",
            CrossRef("trade"),
            " and ",
            CrossRef("chart"),
            " show",
            note("See ", CrossRef("trade"), " and note ", CrossRef("late"), "."),
            ".",
            origin="p1",
        ),
        caption("table", "Turnover", note("Of both."), key="trade"),
        below_table(),
        heading(2, "Drawn", origin="h2"),
        chart(),
        caption("figure", "Turnover", note("Drawn.", key="late"), key="chart"),
        timeline(3),
        caption("figure", "Meetings"),
        heading(1, "Done ✓ so ⇒ ①", origin="h3"),
        para("Numbered too."),
        layout=Layout(numbered=True, spacing=0.8),
        marking="SECRET",
        copy="Copy No. 3",
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
    """What a listener hears, in order, without spaces and soft hyphens."""
    paper = numbered(paper)
    pages = _pages(paper)
    said = "".join(_block(block, pages) for block in paper.blocks)
    return heard(said)


def heard(text: str) -> str:
    """Text without what only the eye needs."""
    return "".join(text.replace("\u00ad", "").split())


def _pages(paper: Document) -> dict[str, int]:
    """The page of each origin, counted from 1."""
    if not any(isinstance(block, Contents) for block in paper.blocks):
        return {}
    return {origin: found[0].page + 1 for origin, found in write(paper).places.items()}


def _block(block: Block, pages: dict[str, int]) -> str:
    match block:
        case Para(number=number) if number:
            return f"{number}." + _said(block.inlines)
        case Heading() | Para():
            return _said(block.inlines)
        case Caption():
            return f"{block.word}{block.number}.{_said(block.inlines)}"
        case Contents():
            entries = [entry for entry in block.entries if entry.text.strip()]
            listed = "".join(f"{entry.text}{pages[entry.origin]}" for entry in entries)
            return block.title + listed if entries else ""
        case Chart() | Timeline():
            return block.alt
        case _:
            return "".join(_parts(block))


def _parts(block: Block) -> Iterator[str]:
    match block:
        case BlockQuote():
            yield from (_block(kid, {}) for kid in block.blocks)
        case List():
            for number, item in enumerate(block.items, 1):
                yield f"{number}." if block.ordered else "•"
                yield from (_block(kid, {}) for kid in item)
        case Table():
            yield from (_said(cell.inlines) for r in (block.head, *block.rows) for cell in r.cells)
        case FieldTable():
            yield from (f.label + _said(f.inlines) for f in block.fields)


def _said(parts: tuple[Inline, ...]) -> str:
    said = ""
    for part in parts:
        match part:
            case Str():
                said += part.text
            case Note():
                label = part.letter or part.number
                said += f"{label}{label} {_said(part.inlines)}"
            case CrossRef():
                said += part.label
            case _:
                said += _said(part.inlines)
    return said
