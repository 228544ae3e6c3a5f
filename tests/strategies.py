"""Documents for hypothesis: any tree `memo.assemble` could make, and some it would not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from hypothesis import strategies as st

from briefing.document.pictures import Chart, Moment, Point, Series, Timeline
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Carrier,
    Cell,
    Columns,
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
    Part,
    Properties,
    Row,
    Span,
    Str,
    Strong,
    Table,
)

# Letters a memo may hold: Latin, Cyrillic with its Kazakh and Kyrgyz letters, and what markup
# would trip over.
_LETTERS = "abc XYZ 019 абв ӘҒҚңөұүһі éñ —–…“”«»’ <b>&]]> \"'{}\\/%#@*_`~|"

# What any cross-reference may lead to: a note, one below a table, two captions.
KEYS = ("a note", "n 2", "\u049bosymsha", "table/1")


def texts(min_size: int = 0) -> st.SearchStrategy[str]:
    """Words a person may type, line breaks and tabs among them."""
    return st.text(st.sampled_from(_LETTERS + "\n\t"), min_size=min_size, max_size=30)


def lines() -> st.SearchStrategy[str]:
    """Words on one line."""
    return st.text(st.sampled_from(_LETTERS), max_size=30)


def origins() -> st.SearchStrategy[str]:
    """Ids of memo blocks, and "" for furniture."""
    return st.sampled_from(("", "b1", "b2", "block-3", "x" * 64))


def urls() -> st.SearchStrategy[str]:
    return st.sampled_from(
        (
            "https://example.org/",
            "http://example.org/a%20b?q=1&r=<2>#top",
            "https://example.org/жаңалық?x=ә",
            "mailto:desk@example.org",
        )
    )


def _leaves(*, notes: bool) -> st.SearchStrategy[Inline]:
    words = st.builds(Str, texts())
    if not notes:
        return st.one_of(words, words, words, st.builds(CrossRef, st.sampled_from(KEYS)))
    note = st.builds(Note, st.lists(inline(notes=False), max_size=3).map(tuple))
    return st.one_of(words, words, note)


def inline(*, notes: bool = True) -> st.SearchStrategy[Inline]:
    """Any inline, nested a little; a note never holds a note."""

    def around(inner: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
        several = st.lists(inner, max_size=3).map(tuple)
        return st.one_of(
            st.builds(Emph, several),
            st.builds(Strong, several),
            st.builds(Link, urls(), several),
            st.builds(
                Span,
                several,
                st.sampled_from(("", "en-GB", "ru", "kk", "ky", "ar")),
                st.sampled_from(("", "figure-1", "quote-2")),
            ),
        )

    return st.recursive(_leaves(notes=notes), around, max_leaves=5)


def inlines() -> st.SearchStrategy[tuple[Inline, ...]]:
    return st.lists(inline(), max_size=4).map(tuple)


def _paras() -> st.SearchStrategy[Para]:
    return st.builds(Para, inlines(), origins(), st.sampled_from(("body", "attribution")))


def _cells() -> st.SearchStrategy[Cell]:
    return st.builds(Cell, inlines(), st.sampled_from(("left", "right", "centre")))


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 4))
    rows = st.builds(
        Row, st.lists(_cells(), min_size=columns, max_size=columns).map(tuple), origins()
    )
    shares = draw(st.lists(st.integers(1, 9), min_size=columns, max_size=columns))
    return Table(
        draw(rows),
        tuple(draw(st.lists(rows, max_size=3))),
        tuple(share / sum(shares) for share in shares),
        "What the table holds",
        draw(origins()),
        draw(st.sampled_from(("page", "below"))),
    )


def _captions(kind: Literal["table", "figure"], key: str = "") -> st.SearchStrategy[Caption]:
    return st.builds(
        Caption,
        st.just(kind),
        st.sampled_from(("Table", "Figure", "Кесте", "Сүрөт")),
        inlines(),
        st.just(key),
        origin=origins(),
        language=_tongues(),
    )


def _points() -> st.SearchStrategy[Point]:
    values = st.decimals(-(10**12), 10**12, places=3) | st.sampled_from((Decimal(0), None))
    return st.builds(Point, values, lines())


@st.composite
def _charts(draw: st.DrawFn) -> Chart:
    categories = tuple(draw(st.lists(lines(), max_size=4)))
    size = len(categories)
    points = st.lists(_points(), min_size=size, max_size=size).map(tuple)
    series = st.lists(st.builds(Series, lines(), points, st.booleans()), max_size=3).map(tuple)
    kind = draw(st.sampled_from(("bars", "line")))
    return Chart(
        kind,
        categories,
        draw(series),
        draw(lines()),
        "What it shows",
        draw(origins()),
        draw(_tongues()),
    )


def _timelines() -> st.SearchStrategy[Timeline]:
    days = st.dates(date(1991, 1, 1), date(2100, 1, 1))
    moments = st.builds(
        lambda label, day, text, planned: Moment(label, day, day, text, planned),
        lines(),
        days,
        texts(),
        st.booleans(),
    )
    several = st.lists(moments, max_size=3).map(tuple)
    return st.builds(Timeline, several, st.just("What happened"), origins(), _tongues())


@st.composite
def _led_to(draw: st.DrawFn) -> tuple[Block, ...]:
    """What the cross-references of a paper lead to, at its end."""
    note, letter, figure, table = KEYS
    said = draw(st.lists(inline(notes=False), max_size=2).map(tuple))
    cell = Cell((Str("x"), Note(said, key=letter)))
    return (
        Para((Str("x"), Note(said, key=note))),
        draw(_captions("figure", figure)),
        draw(_captions("table", table)),
        Table(Row((cell,)), (), (1.0,), "The last table", notes="below"),
    )


def _tongues() -> st.SearchStrategy[str]:
    return st.sampled_from(("", "", "ru-RU", "kk-KZ"))


def _sides() -> st.SearchStrategy[tuple[Block, ...]]:
    """What may stand on a side of columns."""
    fields = st.lists(st.builds(Field, lines(), inlines()), max_size=3).map(tuple)
    items = st.lists(st.lists(_paras(), max_size=2).map(tuple), max_size=3).map(tuple)
    one = st.one_of(
        st.builds(Heading, st.integers(0, 3), inlines(), origins(), _tongues()),
        _paras(),
        st.builds(BlockQuote, st.lists(_paras(), max_size=3).map(tuple), origins()),
        st.builds(List, items, st.booleans(), origins()),
        st.builds(FieldTable, fields, st.just("The header block"), origins()),
    )
    return st.lists(one, max_size=2).map(tuple)


def blocks() -> st.SearchStrategy[Block]:
    """Any block."""
    fields = st.lists(st.builds(Field, lines(), inlines()), max_size=3).map(tuple)
    items = st.lists(st.lists(_paras(), max_size=2).map(tuple), max_size=3).map(tuple)
    return st.one_of(
        st.builds(Heading, st.integers(0, 3), inlines(), origins(), _tongues()),
        _paras(),
        st.builds(BlockQuote, st.lists(_paras(), max_size=3).map(tuple), origins()),
        st.builds(List, items, st.booleans(), origins()),
        _tables(),
        st.builds(FieldTable, fields, st.just("The header block"), origins()),
        st.builds(Columns, _sides(), _sides(), origins()),
        _captions("table"),
        _captions("figure"),
        _charts(),
        _timelines(),
        st.builds(Contents, lines(), st.integers(1, 4), origin=origins(), language=_tongues()),
        st.builds(PageBreak, origins()),
        st.builds(Part, lines(), lines(), st.booleans(), st.booleans(), origins()),
    )


def layouts() -> st.SearchStrategy[Layout]:
    numbers = st.builds(
        PageNumber,
        st.sampled_from(("header", "footer")),
        st.sampled_from(("left", "right", "centre")),
        st.sampled_from(("{page}", "Page {page} of {pages}", "– {page} –")),
        st.booleans(),
    )
    return st.builds(
        Layout,
        page=st.sampled_from(("A4", "Letter")),
        font=st.sampled_from(("Times New Roman", "Arial")),
        justified=st.booleans(),
        marking=st.sampled_from(("every-page", "first-page")),
        page_number=numbers,
        spacing=st.sampled_from((0.0, 0.7, 1.0, 1.5)),
        hyphenate=st.booleans(),
        numbered=st.booleans(),
    )


def documents() -> st.SearchStrategy[Document]:
    """A whole paper, small."""
    properties = st.builds(
        Properties,
        title=lines(),
        author=lines(),
        subject=lines(),
        language=st.sampled_from(("en-GB", "ru", "kk", "ky")),
        moment=st.dates(date(1991, 1, 1), date(2100, 1, 1)),
        identifier=st.just("urn:uuid:6b2f0c5e-8d2c-5d43-9a55-2f0c5e8d2c5d"),
    )
    carriers = st.none() | st.builds(
        Carrier, st.just("memo.brief"), texts().map(lambda text: text.encode())
    )
    return st.builds(
        Document,
        properties,
        layouts(),
        st.tuples(st.lists(blocks(), max_size=6).map(tuple), _led_to()).map(
            lambda parts: (*parts[0], *parts[1])
        ),
        running=lines(),
        marking=st.sampled_from(("", "FOR INTERNAL USE", "Қызмет бабында")),
        draft=st.sampled_from(("", "DRAFT")),
        copy=st.sampled_from(("", "Copy No. 3")),
        carrier=carriers,
    )
