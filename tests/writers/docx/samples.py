"""Papers to write: one with everything in it, and the bricks to make others."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

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
    PageBreak,
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
    title="Kazakhstan and Kyrgyzstan: trade and transit",
    author="Central Asia Department",
    subject="Briefing memo",
    language="en-GB",
    moment=date(2026, 4, 3),
    identifier="urn:uuid:6b2f0c5e-8d2c-5d43-9a55-2f0c5e8d2c5d",
)


def document(*blocks: Block, layout: Layout | None = None, **others: object) -> Document:
    """A paper of these blocks with nothing round them."""
    return Document(PROPERTIES, layout or Layout(), blocks, **others)  # type: ignore[arg-type]


def para(*inlines: Inline | str, origin: str = "") -> Para:
    return Para(tuple(Str(each) if isinstance(each, str) else each for each in inlines), origin)


def note(*inlines: Inline | str, key: str = "") -> Note:
    said = tuple(Str(each) if isinstance(each, str) else each for each in inlines)
    return Note(said, key=key)


def row(*texts: str, origin: str = "") -> Row:
    first, *others = texts
    cells = (Cell((Str(first),)), *(Cell((Str(text),), "right") for text in others))
    return Row(cells, origin)


def _header_block() -> FieldTable:
    return FieldTable(
        (
            Field("To", (Str("Deputy Minister of Foreign Affairs"),)),
            Field("From", (Str("Central Asia Department"),)),
            Field("Date", (Str("3 April 2026"),)),
            Field(
                "Subject",
                (
                    Str(
                        "Trade and transit with the Kyrgyz Republic: where matters "
                        "stand before the Supreme Interstate Council"
                    ),
                ),
            ),
        ),
        summary="To, from, date and subject of the memo",
        origin="fields",
    )


def _summary() -> tuple[Block, ...]:
    item = Span((Str("1.7 billion US dollars in 2025"),), item="figure-trade-2025")
    link = Link("https://example.org/press?a=1&b=2", (Str("example.org/press"),))
    return (
        Heading(1, (Str("Summary"),), "h1"),
        para(
            "Mutual trade stood at ",
            item,
            note(
                "Ministry of Trade, ",
                Emph((Str("Trade in 2025"),)),
                ", 12 January 2026, ",
                link,
                ".",
            ),
            ", a rise on the year before",
            note("Ibid., table 3 <draft> & notes.", key="trade-table"),
            note("A second witness, p. 4."),
            ". The sides ",
            Strong((Str("have not agreed"),)),
            " on the year in which the target of 3 billion dollars is to be reached; both dates "
            "are given below and neither is preferred.",
            origin="b-summary",
        ),
        List(
            (
                (para("Ask when the Karasu checkpoint opens to lorries."),),
                (
                    para(
                        "Note that the two readouts name different years",
                        note("Both readouts, 3 April 2026."),
                        ".",
                    ),
                    para("The Kyrgyz text is the earlier."),
                ),
            ),
            origin="b-list",
        ),
        List(
            ((para("First, the industrial hub."),), (para("Second, the gas line."),)), True, "b-o1"
        ),
        para("The order of business then turns to water:"),
        List(((para("Kambarata-1."),), (para("The Kirov reservoir."),)), True, "b-o2"),
    )


def _quotes() -> tuple[Block, ...]:
    words = Span(
        (
            Str("“We are brothers by blood and by faith. "),
            note("Speech, 3 April 2026, as published."),
            Str("There is no unresolved question between us.”"),
        ),
        item="quote-brothers",
    )
    kazakh = Span((Str("«Қазақ-қырғыз – бір туған»"),), language="kk", item="quote-kk")
    return (
        Heading(2, (Str("In their words"),)),
        BlockQuote(
            (
                Para((words,)),
                Para(
                    (
                        Str("— President of the Kyrgyz Republic, joint press conference"),
                        note(
                            "Press office, ",
                            Link("https://example.org/жаңалық", (Str("transcript"),)),
                            ".",
                        ),
                    ),
                    role="attribution",
                ),
            ),
            "b-quote",
        ),
        para("A saying was quoted in Kazakh, ", kazakh, ", and not translated.", origin="b-kk"),
        Heading(3, (Str("Wording to avoid"),)),
        para(
            "The phrase ",
            Emph((Str("eternal "), Strong((Str("friendship"),)))),
            " has no source; see ",
            Link("mailto:desk@example.org", (Emph((Str("the desk"),)),)),
            ".",
        ),
    )


def _figures() -> Table:
    return Table(
        row("Measure", "2023", "2024", "2025"),
        (
            row("Trade turnover, USD million", "1,500", "1,600", "1,700", origin="r1"),
            Row(
                (
                    Cell((Str("Exports"), note("Customs service; provisional."))),
                    Cell((Span((Str("900"),), item="figure-exports"),), "right"),
                    Cell((Str("950"),), "right"),
                    Cell((Str("n.d."),), "centre"),
                ),
                "r2",
            ),
            row("Cargo, million tonnes", "7.5", "7.9", "8.2", origin="r3"),
        ),
        (0.4, 0.2, 0.2, 0.2),
        summary="Trade, exports and cargo by year, 2023 to 2025",
        origin="b-table",
    )


def _provisional() -> tuple[Block, ...]:
    """A table with its notes below it, over it its caption, and text that leads back to both."""
    return (
        Heading(2, (Str("Targets"),)),
        Caption("table", "Table", (Str("Targets as the two sides give them"),), "targets"),
        Table(
            row("Side", "Target", "Year"),
            (
                Row(
                    (
                        Cell((Str("Astana"), note("Readout, 3 April 2026.", key="astana"))),
                        Cell((Str("3"), note("USD billion."), note("About.")), "right"),
                        Cell((Str("2030"),), "right"),
                    )
                ),
                row("Bishkek", "3", "2028"),
            ),
            (0.5, 0.25, 0.25),
            summary="Targets of the two sides",
            origin="b-targets",
            notes="below",
        ),
        para(
            "The years differ (",
            CrossRef("targets"),
            ", mark ",
            Emph((CrossRef("astana"),)),
            "; see also note ",
            CrossRef("trade-table"),
            note("See note ", CrossRef("trade-table"), " and ", CrossRef("targets"), "."),
            ").",
        ),
    )


def bars() -> Chart:
    """Results of four years, and a target the two sides set for two others."""
    results = ("1.0", "1.1", "about 1.5", "1.6")
    return Chart(
        "bars",
        ("2021", "2022", "2023", "2024", "2030"),
        (
            Series("Results", (*(_point(words) for words in results), Point(None))),
            Series("Target", (*(Point(None) for _ in results), _point("3")), planned=True),
        ),
        "USD billion",
        "Trade turnover: 1.0 in 2021, 1.1, about 1.5 and 1.6 in 2024; target 3 in 2030.",
        "b-bars",
    )


def line() -> Chart:
    """A line of results that a forecast goes on from, in units of one."""
    held = (Decimal(1_000_000_000), Decimal(1_600_000_000))
    return Chart(
        "line",
        ("2023", "2024", "2025"),
        (
            Series("Тауар <&> айналымы", (*(Point(each, "w") for each in held), Point(None))),
            Series(
                "Forecast",
                (Point(None), Point(held[1]), Point(Decimal(2_200_000_000), "2.2")),
                planned=True,
            ),
        ),
        "USD",
        "A line that rises",
        "b-line",
    )


def timeline(count: int = 4) -> Timeline:
    """Days held, some of them in a row, then days planned."""
    days = [date(2026, 3, 1) + timedelta(days=5 * number) for number in range(count)]
    return Timeline(
        tuple(
            Moment(
                f"{day.day}.{day.month}.2026",
                day,
                day + timedelta(days=number % 2),
                "The Council met <&> the two sides signed what they had agreed on trade.",
                planned=number > 2,
            )
            for number, day in enumerate(days)
        ),
        "What was held in March 2026, and what is planned",
        "b-time",
    )


def _point(words: str) -> Point:
    return Point(Decimal(words.rpartition(" ")[2]), words)


def rich(**others: object) -> Document:
    """A paper with every kind of block and inline."""
    blocks = (
        Heading(0, (Str("Trade and transit with the Kyrgyz Republic"),)),
        _header_block(),
        Contents("Contents"),
        *_summary(),
        *_quotes(),
        Heading(1, (Str("Figures"),)),
        para("Turnover, exports and cargo are as the two customs services report them."),
        Caption("table", "Table", (Str("Trade by year"), note("Both services."))),
        _figures(),
        *_provisional(),
        bars(),
        Caption("figure", "Figure", (Str("Trade turnover"), note("Both services; see above."))),
        timeline(),
        Caption("figure", "Figure", (Str("Meetings"),)),
        para("Text with a line\nbreak, a tab\tstop and <b>&]]> marks kept as they stand."),
        PageBreak(),
        Heading(1, (Str("Annex"),)),
        para("What was said of the road. " * 40),
    )
    given: dict[str, object] = {
        "running": "Trade and transit with the Kyrgyz Republic",
        "marking": "FOR INTERNAL USE",
        "draft": "DRAFT",
        "carrier": Carrier("memo.brief", b'{"format": "chancery/memo", "note": "<&]]>"}'),
    }
    layout = Layout(page_number=PageNumber(pattern="Page {page} of {pages}"))
    return document(*blocks, layout=layout, **(given | others))
