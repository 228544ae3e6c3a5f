"""What differs between two states of a memo, in its structure and in its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

from briefing.app.wordings import Wordings
from briefing.memo.outline import Block, Memo

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
]
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words that stayed ("same"), went ("gone") or came ("new")."""

    op: Literal["same", "gone", "new"]
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `place` is a section's heading or a field's label, in the paper's language;
    `block` the block's kind, "" for none; `look` is a change of form or style alone."""

    kind: Kind
    place: str
    block: str
    runs: tuple[Run, ...]


def differences(old: Memo, new: Memo) -> tuple[Difference, ...]:
    """What one has to do to `old` to come to `new`, in reading order. Ids and counts that nobody
    sees are left aside."""
    return (*_of_fields(old, new), *_of_sections(old, new), *_Blocks(old, new).all())


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


def _of_fields(old: Memo, new: Memo) -> Iterator[Difference]:
    before, after, template = old.main.fields, new.main.fields, new.main.template
    if replace(old.main.template, id="") != replace(template, id=""):
        name = template.name.get(new.main.language)
        yield Difference("template", name, "", ())
    labels = {
        spec.id: spec.label.get(new.main.language)
        for spec in (*old.main.template.fields, *template.fields)
    }
    for field, label in labels.items():
        then, now = before.get(field, ""), after.get(field, "")
        if then != now:
            yield Difference("field", label, "", word_runs(then, now))


def _of_sections(old: Memo, new: Memo) -> Iterator[Difference]:
    before = {section.id for section in old.main.sections}
    after = {section.id for section in new.main.sections}
    for section in new.main.sections:
        if section.id not in before:
            yield Difference("section-on", _heading(new, section.id), "", ())
    for section in old.main.sections:
        if section.id not in after:
            yield Difference("section-off", _heading(old, section.id), "", ())


class _Blocks:
    """The blocks of both, by id."""

    def __init__(self, old: Memo, new: Memo) -> None:
        self._old, self._new = old, new
        self._then, self._now = Wordings(old), Wordings(new)
        self._before, self._after = _placed(old), _placed(new)
        self._moved = self._find_moved()

    def all(self) -> Iterator[Difference]:
        for section in self._new.main.sections:
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


def _placed(memo: Memo) -> dict[str, tuple[Block, str]]:
    return {
        block.id: (block, section.id) for section in memo.main.sections for block in section.blocks
    }


def _heading(memo: Memo, section: str) -> str:
    spec = memo.main.template.section(section)
    if spec is not None:
        return spec.heading.get(memo.main.language)
    held = memo.main.section(section)
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
