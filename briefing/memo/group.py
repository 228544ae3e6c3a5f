"""Several items shown together: a table of figures, a chart, a chronology."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from briefing.citation.tongue import LIBRARY_LANGUAGE
from briefing.corpus.item import Event, Figure, Item
from briefing.document.pictures import Chart, Moment, Point, Series, Timeline
from briefing.errors import BriefingError
from briefing.memo.outline import Block
from briefing.memo.prose import Prose, titled
from briefing.memo.template import BlockKind
from briefing.text.normalise import capitalised
from briefing.wording.amounts import axis_words
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import based_date_words

_RESULTS = ("actual", "estimate")
_LAST = (date.max, date.max)


def check_group(kind: BlockKind, items: Sequence[Item]) -> None:
    """Raise where these items cannot stand together so; see `add_group`."""
    if not items:
        raise BriefingError("group-empty")
    wanted = "event" if kind == "chronology" else "figure"
    for item in items:
        if item.kind != wanted:
            raise BriefingError("group-mixed", item=item.id, kind=wanted)
    units = {item.unit for item in items if isinstance(item, Figure)}
    if kind == "chart" and len(units) > 1:
        raise BriefingError("chart-units", units=", ".join(sorted(units)))


def chart(block: Block, figures: Sequence[Figure], prose: Prose, words: Catalogue) -> Chart:
    """Figures over their periods: one series for each status and reporter, so that results and
    plans, and sources that disagree, stand side by side and never as one."""
    dated = sorted(figures, key=_period_key)
    categories = tuple(dict.fromkeys(prose.period(figure) for figure in dated))
    scale = max(figure.amount().scale() for figure in figures)
    named: dict[str, list[Figure]] = {}
    for figure in dated:
        name = _series_name(figure, prose, words, figures)
        named.setdefault(_free_name(name, figure, named, prose), []).append(figure)
    series = tuple(
        Series(
            name,
            tuple(_point(category, held, prose, scale) for category in categories),
            held[0].status not in _RESULTS,
        )
        for name, held in named.items()
    )
    told = [_told(figure, prose, words, dated) for figure in dated]
    return Chart(
        "line" if block.form == "line" else "bars",
        categories,
        series,
        axis_words(figures[0].unit, scale, words),
        _alt(f"chart_{block.form or 'bars'}", told, words),
        block.id,
    )


def timeline(block: Block, events: Sequence[Event], words: Catalogue) -> Timeline | None:
    """Dated events by their titles along a line; None where no event has a date."""
    moments, told = [], []
    for event in sorted((event for event in events if event.date), key=date_key):
        first, last = date_key(event)
        label = based_date_words(event.date, event.date_basis, words)
        planned = event.status == "planned"
        status = words.paper("event_status", status=words.get("status", event.status))
        text = titled(event.title, words) + status * planned
        theirs = _foreign(words) and words.named("titles", event.title) == event.title
        other = LIBRARY_LANGUAGE if theirs else ""
        moments.append(Moment(label, first, last, text, planned, event.title * theirs, other))
        told.append(f"{label}: {_called(event.title, words)}{status * planned}")
    return Timeline(tuple(moments), _alt("timeline_alt", told, words), block.id) if told else None


def _alt(pattern: str, told: Sequence[str], words: Catalogue) -> str:
    """What a picture shows, for who cannot see it. No format can say of a part of it that it is
    in another language: the library's words stand in quotation marks, and their language is said.
    """
    alt = words.paper(pattern, told="; ".join(told))
    quoted = any(words.paper("open_quote") in one for one in told) and _foreign(words)
    return f"{alt} {words.paper('alt_language')}" if quoted else alt


def _told(figure: Figure, prose: Prose, words: Catalogue, figures: Sequence[Figure]) -> str:
    """A figure in a few words: what is measured where it is not the same for all, period, value,
    status, base, reporter."""
    details = "; ".join(prose.figure_details(figure))
    name = prose.library_words(figure)[1]
    details = details.replace(name, _quoted(name, words)) if name else details
    told = f"{prose.period(figure)}: {prose.amount(figure)} ({details})"
    several = len({other.measure for other in figures}) > 1
    return f"{_called(figure.title, words)}, {told}" if several else told


def _quoted(text: str, words: Catalogue) -> str:
    """The library's words, in quotation marks where the paper is in another language."""
    if not _foreign(words):
        return text
    return f"{words.paper('open_quote')}{text}{words.paper('close_quote')}"


def _called(title: str, words: Catalogue) -> str:
    """A title, in quotation marks where it is in the library's language and the paper is not."""
    told = titled(title, words)
    return _quoted(title, words) if told == title else told


def _foreign(words: Catalogue) -> bool:
    return words.language.partition("-")[0] != LIBRARY_LANGUAGE


def chart_title(figures: Sequence[Figure], words: Catalogue) -> str:
    """The one title all figures share, without the word that one is a target; else "Figures"."""
    titles = {titled(figure.title, words) for figure in figures}
    results = {titled(figure.title, words) for figure in figures if figure.status in _RESULTS}
    if len(titles) == 1:
        return titles.pop()
    if len(results) == 1 and len({figure.measure for figure in figures}) == 1:
        return results.pop()
    return words.paper("figures_title")


def _series_name(figure: Figure, prose: Prose, words: Catalogue, figures: Sequence[Figure]) -> str:
    status = words.get("status", figure.status)
    name = f"{capitalised(status)}: {prose.reporter(figure)}"
    if len({other.measure for other in figures}) > 1:
        name = f"{titled(figure.title, words)} ({name})"
    return name


def _free_name(name: str, figure: Figure, named: dict[str, list[Figure]], prose: Prose) -> str:
    """A series that has nothing for the figure's period yet, so that none hides another."""
    free, number = name, 1
    while any(prose.period(other) == prose.period(figure) for other in named.get(free, ())):
        number += 1
        free = f"{name} ({number})"
    return free


def _point(category: str, figures: list[Figure], prose: Prose, scale: int) -> Point:
    for figure in figures:
        if prose.period(figure) == category:
            value = figure.value.scaleb(-scale).normalize() + Decimal(0)
            return Point(value, prose.axis_amount(figure, scale))
    return Point(None)


def _period_key(figure: Figure) -> tuple[date, date]:
    return figure.period.sort_key() if figure.period else _LAST


def date_key(event: Event) -> tuple[date, date]:
    """What orders a chronology; an undated event comes last."""
    return event.date.sort_key() if event.date else _LAST
