"""What differs between two states of a memo, in its structure and in its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

from briefing.app.wordings import Wordings
from briefing.memo.binder import full_title, label
from briefing.memo.outline import Block, Memo, Paper

Kind = Literal[
    "template",
    "field",
    "section-on",
    "section-off",
    "added",
    "removed",
    "moved",
    "words",
    "look",
    "items",
    "use",
    "annex-added",
    "annex-removed",
    "annex-moved",
]
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words that stayed ("same"), went ("gone") or came ("new")."""

    op: Literal["same", "gone", "new"]
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `place` is a section's heading or a field's label, in the paper's language,
    or an annex's title; `block` the block's kind, "" for none; `look` is a change of form or style
    alone."""

    kind: Kind
    place: str
    block: str
    runs: tuple[Run, ...]


def differences(old: Memo, new: Memo) -> tuple[Difference, ...]:
    """What one has to do to `old` to come to `new`, in reading order. Ids and counts that nobody
    sees are left aside."""
    before, after = ({paper.id: paper for paper in memo.papers} for memo in (old, new))
    then, now = Wordings(old), Wordings(new)
    found: list[Difference] = []
    for paper in new.papers:
        if paper.id not in before:
            found.append(Difference("annex-added", full_title(new, paper), "", ()))
            continue
        former = before[paper.id]
        inside = (
            *_of_fields(former, paper),
            *_of_sections(former, paper),
            *_Blocks((former, then), (paper, now)).all(),
        )
        told = label(new, paper)
        found += [replace(one, place=f"{told}: {one.place}") if told else one for one in inside]
    for paper in old.annexes:
        if paper.id not in after:
            found.append(Difference("annex-removed", full_title(old, paper), "", ()))
    return (*found, *_moved_annexes(old, new))


def _moved_annexes(old: Memo, new: Memo) -> Iterator[Difference]:
    """Those that are out of the longest row that kept its order."""
    ranks = {paper.id: rank for rank, paper in enumerate(old.papers)}
    common = [paper for paper in new.papers if paper.id in ranks]
    kept = set(_longest_rise([ranks[paper.id] for paper in common]))
    for place, paper in enumerate(common):
        if place not in kept:
            yield Difference("annex-moved", full_title(new, paper), "", ())


def word_runs(old: str, new: str) -> tuple[Run, ...]:
    """Two texts word by word, as stretches."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    runs: list[Run] = []
    for op, first, last, start, end in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        gone, come = "".join(before[first:last]), "".join(after[start:end])
        if op == "equal":
            runs.append(Run("same", gone))
            continue
        runs += [Run("gone", gone)] if gone else []
        runs += [Run("new", come)] if come else []
    return tuple(runs)


def _of_fields(old: Paper, new: Paper) -> Iterator[Difference]:
    template = new.template
    if replace(old.template, id="") != replace(template, id=""):
        yield Difference("template", template.name.get(new.language), "", ())
    labels = {
        spec.id: spec.label.get(new.language) for spec in (*old.template.fields, *template.fields)
    }
    for field, name in labels.items():
        then, now = old.fields.get(field, ""), new.fields.get(field, "")
        if then != now:
            yield Difference("field", name, "", word_runs(then, now))


def _of_sections(old: Paper, new: Paper) -> Iterator[Difference]:
    before = {section.id for section in old.sections}
    after = {section.id for section in new.sections}
    for section in new.sections:
        if section.id not in before:
            yield Difference("section-on", _heading(new, section.id), "", ())
    for section in old.sections:
        if section.id not in after:
            yield Difference("section-off", _heading(old, section.id), "", ())


class _Blocks:
    """The blocks of both states of a paper, by id."""

    def __init__(self, old: tuple[Paper, Wordings], new: tuple[Paper, Wordings]) -> None:
        self._old, self._then = old
        self._new, self._now = new
        self._before, self._after = _placed(self._old), _placed(self._new)
        self._moved = self._find_moved()

    def all(self) -> Iterator[Difference]:
        for section in self._new.sections:
            for block in section.blocks:
                yield from self._of(block, section.id)
        for identity, (gone, held) in self._before.items():
            if identity not in self._after:
                runs = (Run("gone", self._then.told(gone)),)
                yield Difference("removed", _heading(self._old, held), gone.kind, runs)

    def _of(self, block: Block, section: str) -> Iterator[Difference]:
        place, words = _heading(self._new, section), self._now.told(block)
        if block.id not in self._before:
            yield Difference("added", place, block.kind, (Run("new", words),))
            return
        before, _ = self._before[block.id]
        then = self._then.told(before)
        if block.id in self._moved:
            yield Difference("moved", place, block.kind, (Run("same", words),))
        if then != words:
            kind: Kind = "items" if block.items else "words"
            yield Difference(kind, place, block.kind, word_runs(then, words))
        elif replace(before, use=block.use, content=self._then.content(before)) != replace(
            block, content=self._now.content(block)
        ):
            yield Difference("look", place, block.kind, (Run("same", words),))
        if before.use != block.use:
            yield Difference("use", place, block.kind, (Run("same", words),))

    def _find_moved(self) -> set[str]:
        """Those that stand in another section, or out of the longest row that kept its order."""
        common = [identity for identity in self._after if identity in self._before]
        ranks = {identity: rank for rank, identity in enumerate(self._before)}
        staying = [
            identity for identity in common if self._before[identity][1] == self._after[identity][1]
        ]
        kept = _longest_rise([ranks[identity] for identity in staying])
        resting = {staying[place] for place in kept}
        return {identity for identity in common if identity not in resting}


def _placed(paper: Paper) -> dict[str, tuple[Block, str]]:
    return {block.id: (block, section.id) for section in paper.sections for block in section.blocks}


def _heading(paper: Paper, section: str) -> str:
    spec = paper.template.section(section)
    if spec is not None:
        return spec.heading.get(paper.language)
    held = paper.section(section)
    return held.was if held and held.was else section


def _longest_rise(ranks: Sequence[int]) -> list[int]:
    """The places of a longest rising row."""
    best = [1] * len(ranks)
    before = [-1] * len(ranks)
    for place, rank in enumerate(ranks):
        for earlier in range(place):
            if ranks[earlier] < rank and best[earlier] >= best[place]:
                best[place], before[place] = best[earlier] + 1, earlier
    if not ranks:
        return []
    place = max(range(len(ranks)), key=best.__getitem__)
    row = [place]
    while before[place] >= 0:
        place = before[place]
        row.append(place)
    return row[::-1]
