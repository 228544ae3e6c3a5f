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
from briefing.memo.prose import Prose
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
    told = "; ".join(f"{prose.period(figure)}: {figure_words(figure, prose)}" for figure in dated)
    return Chart(
        "line" if block.form == "line" else "bars",
        categories,
        series,
        axis_words(figures[0].unit, scale, words),
        words.paper(f"chart_{block.form or 'bars'}", told=told),
        block.id,
    )


def timeline(block: Block, events: Sequence[Event], words: Catalogue) -> Timeline | None:
    """Dated events by their titles along a line; None where no event has a date."""
    moments = []
    for event in sorted((event for event in events if event.date), key=date_key):
        first, last = date_key(event)
        label = based_date_words(event.date, event.date_basis, words)
        planned = event.status == "planned"
        status = words.paper("event_status", status=words.get("status", event.status))
        text = event.title + status * planned
        other = LIBRARY_LANGUAGE if words.language != LIBRARY_LANGUAGE else ""
        moments.append(Moment(label, first, last, text, planned, event.title * bool(other), other))
    if not moments:
        return None
    told = "; ".join(f"{moment.label}: {moment.text}" for moment in moments)
    return Timeline(tuple(moments), words.paper("timeline_alt", told=told), block.id)


def figure_words(figure: Figure, prose: Prose) -> str:
    """A figure in a few words: value, status, base, reporter."""
    return f"{prose.amount(figure)} ({'; '.join(prose.figure_details(figure))})"


def chart_title(figures: Sequence[Figure], words: Catalogue) -> str:
    """The one title all figures share, without the word that one is a target; else "Figures"."""
    titles = {figure.title for figure in figures}
    results = {figure.title for figure in figures if figure.status in _RESULTS}
    if len(titles) == 1:
        return titles.pop()
    if len(results) == 1 and len({figure.measure for figure in figures}) == 1:
        return results.pop()
    return words.paper("figures_title")


def _series_name(figure: Figure, prose: Prose, words: Catalogue, figures: Sequence[Figure]) -> str:
    status = words.get("status", figure.status)
    name = f"{capitalised(status)}: {prose.reporter(figure)}"
    if len({other.measure for other in figures}) > 1:
        name = f"{figure.title} ({name})"
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
            return Point(figure.value.scaleb(-scale).normalize() + Decimal(0), prose.amount(figure))
    return Point(None)


def _period_key(figure: Figure) -> tuple[date, date]:
    return figure.period.sort_key() if figure.period else _LAST


def date_key(event: Event) -> tuple[date, date]:
    """What orders a chronology; an undated event comes last."""
    return event.date.sort_key() if event.date else _LAST
