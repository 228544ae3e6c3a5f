"""Numbers and dates in the changed words of an item that neither it nor its source has: L27."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from briefing.citation.tongue import LIBRARY_LANGUAGE
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.memo.evidence import Index, passages_of
from briefing.memo.flat import MARK
from briefing.memo.outline import Block, FreeNote
from briefing.memo.prose import Prose
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, found, short
from briefing.memo.rules.numerals import unmatched
from briefing.memo.rules.terms import Terms
from briefing.memo.runs import plain
from briefing.memo.template import SectionSpec
from briefing.wording.catalogue import catalogue

_NAMED = re.compile(r"(?<![^\W_])[^\W\d_]+-?\d+(?:\+\d+)?")  # "G20", "C5+1", "COP-29"
_STAMPED = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?!\d)")
_FIGURES = re.compile(r"(?<!\d)(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})(?!\d)")
_YEAR_BEFORE = r"(?:(?<!\d)(?P<year>\d{4})[-\s]*(?:жылғы|жылдың|жылдын|жылы|ж\.)?\s*)?"
_DAY_BEFORE = r"(?:(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|-?го)?[-\s]*(?:of\s+)?)?"
_DAY_BEHIND = r"(?:\s+(?P<last_day>\d{1,2})(?:st|nd|rd|th)?(?!\d))?"
_YEAR_BEHIND = r"(?:,?\s+(?P<last_year>\d{4})(?!\d))?"
_SUFFIX = 4  # letters of a month's case ending, at most
_SHORT = 3  # letters of a month's name that other words may begin with

Said = dict[str, str]
"""What is said, by the language it is said in."""
Date = tuple[int | None, int, int | None]
"""Day, month and year; None where it is not said."""


def unstated(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L27: numbers and dates in the words of an item that nobody stated. A footnote of the
    writer's own names a source of theirs."""
    item = context.index.items.get(block.item or "")
    noted = any(isinstance(piece, FreeNote) for piece in block.content or ())
    if item is None or noted or not context.changed(block):
        return
    words = "\n".join(text.plain for text in context.texts(block) if text.part == "words")
    words = _without_names(words, context.terms)
    language = context.paper.language
    known = _known(context, block, item)
    stated = {date for spoken, said in known.items() for _, date in _dates(said, spoken)}
    lacking, bare = [], words
    for told, date in _dates(words, language):
        bare = bare.replace(told, MARK)
        lacking += [] if any(_agree(date, other) for other in stated) else [told]
    lacking += _lacking(bare, language, known)
    if lacking:
        title = item.text if isinstance(item, Quote) else item.title
        yield found(
            "L27", "warn", block.id, numbers=", ".join(dict.fromkeys(lacking)), title=short(title)
        )


def _without_names(words: str, terms: Terms) -> str:
    """Words without numbers that are part of a name; "USD5" is none."""
    amounts = [match.span() for match in terms.amount.finditer(words)]

    def masked(match: re.Match[str]) -> str:
        is_amount = any(start <= match.start() < end for start, end in amounts)
        return match[0] if is_amount else MARK * len(match[0])

    return _NAMED.sub(masked, words)


def _lacking(words: str, language: str, known: Said) -> list[str]:
    lacks = [unmatched(words, language, said, spoken) for spoken, said in known.items()]
    return [number for number in lacks[0] if all(number in other for other in lacks)]


def _known(context: Context, block: Block, item: Item) -> Said:
    """All that may be said of an item: its default words and its fields, what the library has in
    English, the passages it stands in; the same of what is cited; the day the data are of."""
    index, library = context.index, catalogue(LIBRARY_LANGUAGE)
    default = plain(context.default(block))
    english = plain(Prose(library, index).content(Block(block.id, block.kind, block.item)))
    parts = [(context.paper.language, default), (LIBRARY_LANGUAGE, english)]
    if context.as_of is not None:
        parts.append((LIBRARY_LANGUAGE, context.as_of.isoformat()))
    cited = (index.items[known] for known in block.cited() if known in index.items)
    for one in (item, *cited):
        parts += _of_item(context, one)
        if isinstance(one, Quote) and (occasion := index.occasion(one)):
            parts += _of_item(context, occasion)
    known: Said = {}
    for language, said in parts:
        known[language] = f"{known.get(language, '')}\n{said}"
    return known


def _of_item(context: Context, item: Item) -> Iterator[tuple[str, str]]:
    match item:
        case Event():
            told = (item.title, item.statement, item.date, item.ordinal, item.place, item.note)
            yield LIBRARY_LANGUAGE, _joined((*told, *item.documents))
        case Figure():
            about = (item.period_words, item.comparison_base, item.note)
            yield LIBRARY_LANGUAGE, _joined((item.title, item.value, item.period, *about))
            yield context.paper.language, context.prose.amount(item)
        case Quote():
            yield item.language, item.text
            yield LIBRARY_LANGUAGE, _joined((item.post, item.note))
    yield from _of_sources(context.index, item)


def _of_sources(index: Index, item: Item) -> Iterator[tuple[str, str]]:
    for identity in dict.fromkeys(anchor.source for anchor in item.anchors):
        witness = index.witnesses.get(identity)
        if witness is not None:
            passages = (passage.words for passage in passages_of(item, witness))
            yield witness.source.language, _joined((witness.source.title, *passages))


def _joined(parts: Iterable[object]) -> str:
    return "\n".join(str(part) for part in parts if part is not None)


def _agree(said: Date, stated: Date) -> bool:
    """Whether a date says no more than a stated one, and nothing else."""
    day, month, year = said
    return (
        month == stated[1]
        and day in (None, stated[0])
        and (year is None or stated[2] in (None, year))
    )


def _dates(text: str, language: str) -> Iterator[tuple[str, Date]]:
    """The dates of a text with a month and a day or a year, and how they are written."""
    for pattern in (_STAMPED, _FIGURES):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            yield match[0], (_number(parts["day"]), int(parts["month"]), int(parts["year"]))
    for number, pattern in _months(language):
        for match in pattern.finditer(text):
            day, year = match["day"] or match["last_day"], match["year"] or match["last_year"]
            if day or year:
                yield match[0].strip(), (_number(day), number, _number(year))


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


@cache
def _months(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """The months with the days and years beside them, in whatever case."""
    names = [catalogue(language).find("dates", row) for row in ("months", "months_alone")]
    return tuple(
        (number, re.compile(f"{_YEAR_BEFORE}{_DAY_BEFORE}{month}{_DAY_BEHIND}{_YEAR_BEHIND}"))
        for number, month in enumerate(map(_any_case, *names), 1)
    )


def _any_case(*forms: str) -> str:
    return rf"(?<!\w)(?:{'|'.join(map(_declined, forms))})(?!\w)"


def _declined(form: str) -> str:
    """A month's name with the endings of the other cases; English, with its capital, has none."""
    if form[0].isupper():
        return form
    trunk = form[:-1] if form[-1] in "аяьыиу" else form
    if len(trunk) < _SHORT:
        return rf"(?i:{trunk}[йяею]м?)"
    if form == trunk and len(trunk) == _SHORT:
        return rf"(?i:{form})"
    return rf"(?i:{trunk}\w{{0,{_SUFFIX}}})"
