"""Picked figures and events as tables, each row with its note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefing.citation.tongue import tongued
from briefing.corpus.item import Event, Figure, Item
from briefing.document.tree import Cell, CrossRef, Inline, Note, Row, Str, Table
from briefing.memo.noting import apart, noted
from briefing.memo.prose import Prose, titled
from briefing.memo.template import LayoutPreset
from briefing.memo.widths import evened, fitted, widened
from briefing.text.normalise import capitalised
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import based_date_words

Pinned = Callable[[str, tuple[Inline, ...]], Inline]

_FIGURES = (0.26, 0.20, 0.17, 0.18, 0.19)
_EVENTS = (0.22, 0.62, 0.16)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: the memo block, its item, its note or the mark of one that stands there already."""

    origin: str
    item: Item
    note: Note | CrossRef


def figures(
    entries: list[Entry], prose: Prose, words: Catalogue, pinned: Pinned, layout: LayoutPreset
) -> Table:
    """What is measured, value, period, status, reporter; the note stands at the value, whose
    column is as wide as no amount need be divided."""
    columns = ("figure", "value", "period", "status", "reporter")
    head = Row(tuple(_text(words.paper(f"column_{name}")) for name in columns))
    rows = [head]
    for entry in entries:
        figure = entry.item
        if not isinstance(figure, Figure):
            continue
        status, *against = prose.figure_details(figure)[:-1]
        reporter = prose.reporter(figure) if figure.reporter else words.paper("not_stated")
        amount = prose.printed_amount(figure)
        value = pinned(figure.id, (Str(amount),))
        rows.append(
            Row(
                (
                    _title(figure, prose, words),
                    Cell((value, *apart((value,)), entry.note)),
                    _text(prose.period(figure)),
                    _text("; ".join([status, *against])),
                    Cell(tongued(reporter, prose.library_words(figure)[1:], words.language)),
                ),
                entry.origin,
            )
        )
    widths = widened(rows, fitted(rows, _FIGURES, 0, layout), 0, layout)
    return Table(head, tuple(rows[1:]), widths, words.paper("table_figures"))


def events(
    entries: list[Entry], prose: Prose, words: Catalogue, pinned: Pinned, layout: LayoutPreset
) -> Table:
    """Date, what happened, status; the note stands after what happened, whose column leaves the
    others what they need."""
    columns = ("date", "event", "status")
    head = Row(tuple(_text(words.paper(f"column_{name}")) for name in columns))
    rows = [head]
    for entry in entries:
        event = entry.item
        if not isinstance(event, Event):
            continue
        told_words = f"{capitalised(event.statement)}{prose.place(event, 'place')}."
        told_words = prose.stopped(told_words)
        place, *_ = prose.library_words(event)
        default = tongued(told_words, (capitalised(event.statement), place), words.language)
        told = pinned(event.id, default)
        rows.append(
            Row(
                (
                    _text(based_date_words(event.date, event.date_basis, words)),
                    Cell(noted(told, entry.note, words.language)),
                    _text(words.get("status", event.status)),
                ),
                entry.origin,
            )
        )
    widths = evened(rows, fitted(rows, _EVENTS, 1, layout), 1, layout)
    return Table(head, tuple(rows[1:]), widths, words.paper("table_events"))


def pairs(
    rows: list[tuple[tuple[Inline, ...], tuple[Inline, ...]]], words: Catalogue, origin: str
) -> Table:
    """Questions and answers in two columns."""
    head = Row((_text(words.paper("column_question")), _text(words.paper("column_answer"))))
    body = tuple(Row((Cell(question), Cell(answer)), origin) for question, answer in rows)
    return Table(head, body, (0.36, 0.64), words.paper("table_pairs"), origin)


def _title(figure: Figure, prose: Prose, words: Catalogue) -> Cell:
    told = titled(figure.title, words)
    return Cell(tongued(told, prose.library_words(figure)[:1], words.language))


def _text(words: str) -> Cell:
    return Cell((Str(words),))
