"""One synthetic memo at four sizes, the same every time: what the bench writes and times.

Its words are made up, spread over some thousands of different ones so that no cache of words
helps more than it would in a real paper. Everything a memo can carry is on: picked items with
origins (content controls and tags), links in notes, languages of their own, the memo inside.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from briefing.document.carrier import MEMO_NAME
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
    Para,
    Properties,
    Row,
    Span,
    Str,
    Strong,
    Table,
)


@dataclass(frozen=True, slots=True)
class Size:
    """About how many pages a memo has, of how many parts it is made, and its notes."""

    pages: int
    parts: int
    notes: int


SIZES = {
    "S": Size(2, 1, 12),
    "M": Size(20, 10, 150),
    "L": Size(200, 100, 1500),
    "XL": Size(2000, 1000, 15000),
}


def _list(text: str) -> list[str]:
    return text.split(", ")


_FIRST = _list(
    "Ak, Altyn, Ata, Bel, Jal, Jash, Kara, Kok, Kosh, Kum, Kyzyl, Min, Naryn, Orto, Sary, "
    "Talas, Tash, Temir, Toguz, Tuz, Ulan, Uzun"
)
_LAST = _list(
    "bulak, dala, jar, jol, kent, kol, kum, köl, mazar, oi, olon, say, suu, tal, tam, tau, "
    "terek, tobe, too, zhar"
)
_PLACES = [first + last for last in _LAST for first in _FIRST]
_SHARES = [f"{tenths / 10}" for tenths in range(400)]
_NAMES = _list(
    "Abdrakhmanov, Baisalov, Dzhumabekov, Erkebaev, Idrisov, Kasenova, Matraimova, Nurlanov, "
    "Omurbekova, Sadykova, Tleubaev, Usenova, Yessenov, Zhaparova"
)
_BODIES = _list(
    "Ministry of Trade, Ministry of Transport, Customs Service, "
    "National Statistical Committee, Intergovernmental Council, Chamber of Commerce, "
    "Border Service, Development Bank, Eurasian Commission, Water Commission"
)
_GOODS = _list(
    "cement, wheat flour, coal, rolled steel, dairy products, fruit, transformers, garments, "
    "petroleum products, livestock, medicines, glass"
)
_MONTHS = _list(
    "January, February, March, April, May, June, July, August, September, October, November, "
    "December"
)
_SENTENCES = (
    "The {body} reported that deliveries of {goods} through the {place} crossing came to "
    "{amount} tonnes in {month} {year}, {share} per cent more than a year before.",
    "Talks in {place} on {day} {month} {year} ended without a common text; both sides agreed to "
    "meet again once the {body} had finished its assessment.",
    "Minister {name} told journalists that the road from {place} to {other} would open to heavy "
    "lorries by {month} {year}, and that {amount} vehicles were expected in the first season.",
    "A joint venture for {goods} near {place} has taken on {amount} people, most of whom "
    "live in {other} and travel daily.",
    "Payments between the two banking systems were slower than promised: the {body} counted "
    "{amount} late transfers in {year} alone, worth {share} per cent of the whole.",
    "Neither government has published the annex that names {place} as the place of the new "
    "terminal, though the {body} cites it.",
    "Exports of {goods} fell by {share} per cent, which the {body} ascribes to the closure at "
    "{place} and to a poor harvest around {other}.",
    "Mr {name} asked for an exemption from the licence fee on {goods}; the answer of the {body} "
    "is due before {day} {month}.",
    "Water released at {place} reached {amount} cubic metres an hour in {month}, enough for the "
    "fields below {other} and well within the protocol of {year}.",
    "The survey of {year} found {amount} households in {place} that rely on trade across the "
    "line; {share} per cent of them hold permits issued by the {body}.",
    "Costs are shared: {share} per cent falls to the {body}, the remainder to investors from "
    "{other} who signed on {day} {month} {year}.",
    "Officials describe the arrangement as temporary, yet {amount} consignments of {goods} have "
    "passed under it since {month} {year} and no date is set for its end.",
    "It remains open whether the laboratory at {place} will be recognised; without it, every "
    "load of {goods} is tested twice, at {amount} soms a sample.",
    "Ambassador {name} put the point plainly in {other}: the parties want the same thing and "
    "differ over who should announce it.",
)
_CYRILLIC = (
    (
        "ru-RU",
        "По данным таможенной службы, через пункт пропуска {place} в {year} году прошло {amount} "
        "грузовых автомобилей, что на {share} процента больше, чем годом ранее.",
    ),
    (
        "kk-KZ",
        "Қазақстан мен Қырғызстан арасындағы сауда көлемі {year} жылы {amount} мың долларға жетіп, "
        "{share} пайызға өсті; тараптар ынтымақтастықты кеңейтуге уағдаласты.",
    ),
    (
        "ky-KG",
        "Эки өлкөнүн өкмөт башчылары {year}-жылы өткөн жолугушууда {amount} жумуш ордун түзүү "
        "жөнүндө макулдашты, мунун {share} пайызы чек ара аймактарына туура келет.",
    ),
)
_HEADINGS = (
    "Crossings and customs",
    "Energy and water",
    "Industry near {place}",
    "Transit by way of {other}",
    "What {name} proposed",
    "Open points after {month} {year}",
)


def memo(size: str) -> Document:
    """The memo at a size of `SIZES`."""
    return _Author(SIZES[size]).document()


def passages(count: int, sentences: int) -> list[str]:
    """So many passages of the words memos are made of."""
    author = _Author(SIZES["S"])
    return [author._text(sentences) for _ in range(count)]


class _Author:
    """Writes a memo from one row of numbers (a linear congruence), so that runs are alike."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._number = 20250901
        self._blocks = 0
        self._notes = 0
        self._evidence: list[dict[str, str]] = []

    def document(self) -> Document:
        blocks: list[Block] = [
            Heading(0, (Str("Trade and transit across the western crossings"),)),
            _header(),
        ]
        for part in range(self._size.parts):
            blocks += self._part(part)
        return Document(
            Properties(
                title="Trade and transit across the western crossings",
                author="The Embassy",
                subject="Trade",
                language="en-GB",
                moment=date(2025, 9, 1),
                identifier="urn:uuid:6b2f0c5e-8d2c-5d43-9a55-2f0c5e8d2c5d",
            ),
            Layout(),
            tuple(blocks),
            running="Trade and transit",
            marking="FOR INTERNAL USE",
            draft="DRAFT",
            carrier=Carrier(MEMO_NAME, self._memo()),
        )

    def _memo(self) -> bytes:
        data = {"format": "chancery/memo", "version": 1, "evidence": self._evidence}
        return json.dumps(data, ensure_ascii=False, sort_keys=True).encode()

    # A part is about two pages with 15 notes, fewer where the memo has had all of its own.

    def _part(self, part: int) -> list[Block]:
        heading = self._told(_HEADINGS[part % len(_HEADINGS)])
        return [
            Heading(1 if part % 5 == 0 else 2, (Str(heading),), self._origin()),
            self._prose(4),
            self._picked(),
            self._picked(),
            self._quote(),
            Heading(3, (Str(self._told("The position in {place}")),), self._origin()),
            self._prose(5),
            self._list(),
            self._picked(),
            self._table(),
            self._foreign(part),
            self._prose(4),
            self._picked(),
        ]

    def _prose(self, sentences: int) -> Para:
        """Words typed by a person, some of them in italic and bold."""
        first = Str(self._text(sentences - 1) + " ")
        last = self._sentence().partition(" ")
        inlines = (first, Strong((Str(last[0]),)), Str(" "), Emph((Str(last[2]),)))
        return Para(inlines, self._origin())

    def _picked(self) -> Para:
        """A statement picked from the library, and another, each with its note."""
        origin = self._origin()
        inlines: tuple[Inline, ...] = (
            *self._item(origin),
            Str(" " + self._sentence() + " "),
            *self._item(origin),
        )
        return Para(inlines, origin)

    def _quote(self) -> BlockQuote:
        origin = self._origin()
        speaker = Para((Str(self._told("{name}, {body}")),), origin, role="attribution")
        return BlockQuote((Para(self._item(origin, 3), origin), speaker), origin)

    def _list(self) -> List:
        origin = self._origin()
        return List(
            tuple((Para(self._item(origin), origin),) for _ in range(3)),
            ordered=self._next(2) == 0,
            origin=origin,
        )

    def _table(self) -> Table:
        head = tuple(Cell((Str(words),)) for words in ("Crossing", "Goods"))
        head += tuple(Cell((Str(words),), "right") for words in ("Tonnes", "Change"))
        rows = tuple(self._row(noted=number < 2) for number in range(6))
        return Table(
            Row(head),
            rows,
            (0.3, 0.3, 0.2, 0.2),
            "Goods by crossing, with the change on the year before",
            self._origin(),
        )

    def _row(self, *, noted: bool) -> Row:
        origin = self._origin()
        cells = (
            Cell((Str(self._told("{place}")),)),
            Cell((Str(self._told("{goods}")),)),
            Cell((Str(self._told("{amount}")), *(self._note() if noted else ())), "right"),
            Cell((Str(self._told("{share} %")),), "right"),
        )
        return Row(cells, origin)

    def _foreign(self, part: int) -> Para:
        language, pattern = _CYRILLIC[part % len(_CYRILLIC)]
        origin = self._origin()
        spoken = Span((Str(self._told(pattern)),), language, f"quote-{origin}")
        return Para((spoken, *self._note(), Str(" " + self._sentence())), origin)

    def _item(self, origin: str, sentences: int = 1) -> tuple[Inline, ...]:
        text = self._text(sentences)
        item = f"item-{len(self._evidence)}"
        self._evidence.append(
            {"id": item, "exact": text, "before": self._sentence(), "block": origin}
        )
        return (Span((Str(text),), item=item), *self._note())

    def _note(self) -> tuple[Inline, ...]:
        if self._notes == self._size.notes:
            return ()
        self._notes += 1
        url = self._told("https://example.org/{year}/{other}/") + f"release-{self._notes}"
        return (
            Note(
                (
                    Str(self._told("{body}, “")),
                    Emph((Str(self._told("On {goods} at {place}")),)),
                    Str(self._told(",” press release, {day} {month} {year}, para. {share}, ")),
                    Link(url, (Str(url),)),
                    Str("."),
                )
            ),
        )

    def _origin(self) -> str:
        self._blocks += 1
        return f"b{self._blocks}"

    def _text(self, sentences: int) -> str:
        return " ".join([self._sentence() for _ in range(sentences)])

    def _sentence(self) -> str:
        return self._told(_SENTENCES[self._next(len(_SENTENCES))])

    def _told(self, pattern: str) -> str:
        """The pattern with its names, places and numbers put in, all from one draw."""
        draw = self._next(1 << 30)
        amount = draw % 9973 + 12
        return pattern.format(
            place=_PLACES[draw % 440],
            other=_PLACES[draw // 31 % 440],
            name=_NAMES[draw // 7 % 14],
            body=_BODIES[draw // 11 % 10],
            goods=_GOODS[draw // 13 % 12],
            month=_MONTHS[draw // 17 % 12],
            day=draw // 19 % 28 + 1,
            year=2015 + draw // 23 % 11,
            amount=f"{amount:,}",
            share=_SHARES[draw // 29 % 400],
        )

    def _next(self, below: int) -> int:
        self._number = (self._number * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self._number >> 33) % below


def _header() -> FieldTable:
    fields = (
        Field("To", (Str("The Minister"),), "to"),
        Field("From", (Str("The Embassy"),), "from"),
        Field("Date", (Str("1 September 2025"),), "date"),
    )
    return FieldTable(fields, "To, from and date")
