"""The default prose of a picked item: sentences written from its fields and nothing else."""

from __future__ import annotations

import re

from briefing.citation.tongue import LIBRARY_LANGUAGE
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.errors import BriefingError
from briefing.memo.evidence import Index
from briefing.memo.outline import Block, Piece, Pin, Words
from briefing.text.normalise import capitalised
from briefing.values.edtf import Edtf
from briefing.wording.amounts import amount_words, unbroken, value_words
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import based_date_words, date_words, is_day

_COMMON = re.compile(
    r"(?:address|agreement|announcement|annual|award|bilateral|briefing|ceremony|closing"
    r"|conference|consultations|extraordinary|first|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|eleventh|twelfth|forum|informal|initiall?ing|inauguration|interview"
    r"|joint|meeting|negotiations|official|one-on-one|opening|presentation|press|regular"
    r"|reception|round|signing|speech|summit|talks|telephone|trilateral|visit|welcoming|working) ",
    re.IGNORECASE,
)
"""Words with which the library's titles of events begin that are nobody's names."""


class Prose:
    """Writes for one paper: its language, its evidence."""

    def __init__(self, words: Catalogue, index: Index) -> None:
        self._words = words
        self._index = index

    def content(self, block: Block) -> tuple[Piece, ...]:
        """A block's pieces: the person's own, else the default."""
        if block.content is not None:
            return block.content
        item = self._index.item(block.item)
        match item:
            case Event():
                return (Words(self.event_sentence(item)),)
            case Figure():
                before, after = self.figure_sentence(item)
                return (Words(before), Pin("amount"), Words(after))
            case Quote():
                return (Pin("quote"), Words(self.attribution(item)))

    def event_sentence(self, event: Event) -> str:
        """ "On 19 April 2024 (Astana), the Presidents signed …"; any status but held is said."""
        words = self._words
        place = self.place(event, "place")
        status = ""
        said = words.language == LIBRARY_LANGUAGE and "planned" in event.statement
        if event.status == "planned" and not said:
            status = words.paper("event_status", status=words.get("status", event.status))
        parts = {"place": place, "statement": event.statement, "status": status}
        if event.date is None or event.date_basis == "unknown":
            told = words.paper("undated", unknown=words.get("dates", "unknown"), **parts)
        else:
            date = based_date_words(event.date, event.date_basis, words)
            told = words.paper(_dated(event.date), date=date, **parts)
        return self.stopped(capitalised(told))

    def stopped(self, told: str) -> str:
        """A sentence whose full stop stands on the side of a closing quotation mark on which the
        paper's language has it."""
        closed = self._words.paper("close_quote")
        if not told.endswith(f"{closed}."):
            return told
        return told[: -len(closed) - 1] + self._words.paper(
            "stop_and_quote", stop=".", quote=closed
        )

    def figure_sentence(self, figure: Figure) -> tuple[str, str]:
        """What stands before the amount, and after it."""
        pattern = str(self._words.find("paper", "figure"))
        before, after = pattern.split("{amount}")
        values = {
            "title": titled(figure.title, self._words),
            "period": self.period(figure),
            "details": "; ".join(self.figure_details(figure)),
        }
        return before.format(**values), after.format(**values)

    def figure_details(self, figure: Figure) -> list[str]:
        """Status, base of comparison, reporter."""
        details = [self._words.get("status", figure.status)]
        if figure.comparison_base is not None:
            details.append(self._words.paper("against", base=self._base(figure.comparison_base)))
        details.append(self.reporter(figure, "reported_by"))
        return details

    def period(self, figure: Figure) -> str:
        """A figure's period, or that none is stated."""
        if figure.period is not None:
            return date_words(figure.period, self._words)
        if figure.period_words is not None:
            return self._words.paper("period_words", words=figure.period_words)
        return self._words.paper("period_unknown")

    def reporter(self, figure: Figure, pattern: str | None = None) -> str:
        """Who reports a figure, or that nobody is said to."""
        if figure.reporter is None:
            return self._words.paper("reporter_unknown")
        name = self.actor(figure.reporter)
        return self._words.paper(pattern, reporter=name) if pattern else name

    def amount(self, figure: Figure) -> str:
        """The locked words of a figure."""
        return amount_words(figure.amount(), self._words, rank=figure.measure.endswith("-rank"))

    def printed_amount(self, figure: Figure) -> str:
        """The locked words of a figure as a paper prints them."""
        return unbroken(self.amount(figure))

    def axis_amount(self, figure: Figure, scale: int) -> str:
        """A figure's words in a chart, where any space may end a line: the number alone where the
        axis has its scale and unit."""
        amount = figure.amount()
        if amount.scale() != scale or figure.unit in ("1", "%"):
            return self.amount(figure).replace("\u00a0", " ")
        return value_words(amount, self._words)

    def attribution(self, quote: Quote) -> str:
        """The line under a quotation: speaker, post held then, occasion."""
        post = self.post(quote) or self._words.paper("speaker_post_unknown")
        occasion = self.occasion(quote) or self._words.paper("occasion_unknown")
        parts = [self.actor(quote.speaker), post, occasion]
        return self._words.paper("attribution", parts=", ".join(parts))

    def occasion(self, quote: Quote) -> str:
        """The event, place and date of a quotation; "" where the library does not know it."""
        event = self._index.occasion(quote)
        if event is None:
            return ""
        date = based_date_words(event.date, event.date_basis, self._words)
        place = self.place(event) if (event.place or "") not in event.title else ""
        return ", ".join(part for part in (_amid(event.title, self._words), place, date) if part)

    def library_words(self, item: Item) -> tuple[str, ...]:
        """The library's own words in an item's default prose, in the order they stand there."""
        match item:
            case Event():
                place = self._as_it_is("places", item.place)
                return (place, item.statement, capitalised(item.statement))
            case Figure():
                title = self._as_it_is("titles", item.title)
                return (title, self._as_library(item.reporter) if item.reporter else "")
            case Quote():
                event = self._index.occasion(item)
                place = self._as_it_is("places", event.place if event else None)
                known = self._as_it_is("titles", event.title if event else None)
                title = _amid(known, self._words) if known else ""
                post = self._as_it_is("posts", item.post)
                return (self._as_library(item.speaker), post, title, place)

    def place(self, event: Event, pattern: str | None = None) -> str:
        """Where an event was, in the paper's language where the wording has the place."""
        if not event.place:
            return ""
        place = self._words.named("places", event.place)
        return self._words.paper(pattern, place=place) if pattern else place

    def post(self, quote: Quote) -> str:
        """The post a speaker held then, in the paper's language where the wording has it."""
        return self._words.named("posts", quote.post) if quote.post else ""

    def _as_it_is(self, table: str, name: str | None) -> str:
        """A name that stays the library's own; "" where the wording has it, or there is none."""
        return name if name and self._words.named(table, name) == name else ""

    def actor(self, identity: str) -> str:
        """An actor's name in the paper's language where the library has it."""
        return self._index.actor_name(identity, self._words.language)

    def _as_library(self, identity: str) -> str:
        """An actor's name where it is the library's own; "" where it is the paper's language."""
        own = self._index.actor_name(identity, LIBRARY_LANGUAGE)
        return own if own == self.actor(identity) else ""

    def _base(self, base: str) -> str:
        try:
            return date_words(Edtf(base), self._words)
        except BriefingError:
            return base


def titled(title: str, words: Catalogue) -> str:
    """A figure's or an event's title, in the paper's language where the wording has it."""
    named = words.named("titles", title)
    return title if named == title else capitalised(named)


def _amid(title: str, words: Catalogue) -> str:
    """An event's title amid other words: a common word at its head begins with a small letter."""
    named = words.named("titles", title)
    return named[:1].lower() + named[1:] if _COMMON.match(named) else named


def _dated(date: Edtf) -> str:
    """The sentence for a date: of a day, of a longer time, of one with an open end."""
    if is_day(date):
        return "dated_day"
    return "dated_other" if None in date.ends() else "dated_period"
