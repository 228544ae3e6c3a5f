"""A finding, and the mend it may offer: changes that would settle it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.corpus.item import Use
from briefing.memo.outline import Piece
from briefing.wording.catalogue import Catalogue

Level = Literal["info", "warn", "stop"]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A block with other content; None is its default prose."""

    block: str
    content: tuple[Piece, ...] | None


@dataclass(frozen=True, slots=True)
class Translated:
    """A quotation with another translation of ours."""

    block: str
    words: str


@dataclass(frozen=True, slots=True)
class Retitled:
    """A group with another caption."""

    block: str
    title: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A header field with other words; of another paper than the finding's where one stands
    before it ("annex-1/subject", "main/subject")."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Added:
    """A paragraph at the end of a section."""

    section: str
    content: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Flagged:
    """A block for use with the other side, or for us only."""

    block: str
    use: Use


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A quotation with the words as they were said."""

    block: str


@dataclass(frozen=True, slots=True)
class Renewed:
    """An item as the library now holds it."""

    item: str


@dataclass(frozen=True, slots=True)
class InSecond:
    """One of these, in what is said in a paper's second language."""

    deed: Rewritten | Translated | Retitled | Filled


Deed = InSecond | Rewritten | Translated | Retitled | Filled | Added | Flagged | Unchanged | Renewed


@dataclass(frozen=True, slots=True)
class Mend:
    """What one click would change; `key` names it in the wording's table "mend", and `shown` are
    the words that would stand there, where that says more."""

    key: str
    deeds: tuple[Deed, ...]
    shown: str = ""

    def told(self, words: Catalogue) -> str:
        """What it does, in a language."""
        done = words.get("mend", self.key)
        return f"{done}: {self.shown}" if self.shown else done


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `where` is a block's, section's or field's id, of an annex with the
    annex before it ("annex-1/issue"; see `binder.located`); `key` and `values` make the sentence.
    """

    rule: str
    level: Level
    where: str
    key: str
    values: tuple[tuple[str, str], ...]
    mend: Mend | None = None

    def message(self, words: Catalogue) -> str:
        """The sentence, in a language, with one full stop behind "2027 г."; values that are
        wording keys are looked up."""
        values = {name: _told(value, words) for name, value in self.values}
        told = words.get("finding", self.key, **values)
        return told[:-1] if told.endswith("..") and not told.endswith("...") else told


def _told(value: str, words: Catalogue) -> str:
    """A value, or what its keys say: "@no-unit @no-period", "@in-annex:2"."""
    if not value.startswith("@"):
        return value
    parted = [key[1:].partition(":") for key in value.split()]
    return ", ".join(words.get("finding", key, number=number) for key, _, number in parted)


def found(
    rule: str,
    level: Level,
    where: str,
    *,
    key: str = "",
    mend: Mend | None = None,
    **values: str,
) -> Finding:
    """A finding; `key` is the rule's own where none is given."""
    return Finding(rule, level, where, key or rule, tuple(values.items()), mend)


def over_length(where: str, what: str, count: int, unit: str, limit: int) -> Finding:
    """L15: more words, items, notes or pages than allowed; `unit` is a key of the wording."""
    return found("L15", "warn", where, what=what, count=str(count), unit=unit, limit=str(limit))


def short(text: str) -> str:
    """A text's beginning, in at most 60 characters."""
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
