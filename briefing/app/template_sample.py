"""A sample memo for a template: the library's own items in its sections, nothing invented.

Where a person would write, the template's own words stand: what a section begins with, else its
guidance in brackets. It is shown and never kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from briefing.app.library import Library
from briefing.corpus.item import KINDS, Item, Quote
from briefing.memo.evidence import empty, gather
from briefing.memo.names import Language
from briefing.memo.outline import Block, Evidence, Memo, Paper, Section, Words
from briefing.memo.template import FieldSpec, SectionSpec, Template
from briefing.values.edtf import Edtf

_EACH = 4  # items of a kind and status that are at hand
_MOST = 3  # items a section shows without a limit of its own


@dataclass(frozen=True, slots=True)
class Samples:
    """Items of every kind and status, newest first, and all they need."""

    items: tuple[Item, ...]
    evidence: Evidence
    as_of: str


NONE = Samples((), empty(), "")


def samples(library: Library) -> Samples:
    """Samples from a library."""
    taken: dict[tuple[str, str], int] = {}
    found = []
    for kind in KINDS:
        known = [item for item in library.search(kind=kind) if item.use == "open"]
        for item in sorted(known, key=_newest):
            group = item.kind, "" if isinstance(item, Quote) else item.status
            taken[group] = taken.get(group, 0) + 1
            if taken[group] <= _EACH:
                found.append(item)
    evidence = gather(library.store, [item.id for item in found])
    return Samples(tuple(found), evidence, str(library.as_of() or ""))


def sample(template: Template, samples: Samples, language: Language, today: date) -> Memo:
    """A memo of the template with every section on."""
    fields = {
        spec.id: value
        for spec in template.fields
        if (value := _field(spec, template, samples, language, today))
    }
    filling = _Filling(samples, language)
    sections = tuple(Section(spec.id, tuple(filling.blocks(spec))) for spec in template.sections)
    paper = Paper("main", template, language, fields, sections, template.marks)
    return Memo("sample", filling.made, (paper,), samples.evidence)


class _Filling:
    """Fills one section after another; an item stands again only when no other is left."""

    def __init__(self, samples: Samples, language: Language) -> None:
        self.made = 0
        self._samples = samples
        self._language = language
        self._shown: dict[str, int] = {}

    def blocks(self, spec: SectionSpec) -> Iterator[Block]:
        told = self._told(spec)
        if told:
            yield self._block("prose", content=(Words(told, italic=not spec.starter),))
        items = self._items(spec)
        if spec.order != "as-picked":
            items.sort(key=_newest, reverse=spec.order == "oldest")
        for item in items:
            yield self._block(item.kind, item=item.id)

    def _told(self, spec: SectionSpec) -> str:
        if not spec.takes("prose"):
            return ""
        guidance = spec.guidance.get(self._language)
        return spec.starter or (f"[{guidance}]" if guidance else "[…]")

    def _items(self, spec: SectionSpec) -> list[Item]:
        fitting = [
            item for item in self._samples.items if item.kind in spec.accepts and spec.admits(item)
        ]
        fitting.sort(key=lambda item: self._shown.get(item.id, 0))
        chosen = list(islice(_by_turns(fitting), min(spec.max_items or _MOST, _MOST)))
        for item in chosen:
            self._shown[item.id] = self._shown.get(item.id, 0) + 1
        return chosen

    def _block(self, kind: str, **named: object) -> Block:
        self.made += 1
        made: dict[str, object] = {"id": f"b{self.made}", "kind": kind, **named}
        return Block(**made)  # type: ignore[arg-type]


def _by_turns(items: list[Item]) -> Iterator[Item]:
    """One of each kind after another."""
    rows = [[item for item in items if item.kind == kind] for kind in KINDS]
    for place in range(len(items)):
        for row in rows:
            yield from row[place : place + 1]


def _field(
    spec: FieldSpec, template: Template, samples: Samples, language: Language, today: date
) -> str:
    """What a header field shows: its default, a date that is known, else its own label."""
    if spec.kind == "date":
        known = {"date": today.isoformat(), "as_of": samples.as_of}
        return spec.default or known.get(spec.id, "")
    if spec.id == "subject":
        return spec.default or template.name.get(language)
    return spec.default or f"[{spec.label.get(language)}]"


def _newest(item: Item) -> tuple[int, str]:
    """What orders items from the newest to the oldest; the undated come last."""
    stamp: Edtf | None = None
    if not isinstance(item, Quote):
        stamp = item.date if item.kind == "event" else item.period
    day = stamp.sort_key()[0].toordinal() if stamp else 0
    return -day, item.id
