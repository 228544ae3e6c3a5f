"""L8: one name spelt in two ways, in one paper or in two of a binder.

Spellings are the same name where they differ only as romanisations and transcriptions do: zh and
j, y and i, kh and h, дж and ж, one letter or two. What a sentence names in both spellings, it
tells of, and is let be.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefing.corpus.actor import Actor
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found
from briefing.memo.rules.texts import Swap, Text, deeds, in_quotes, sentence_at
from briefing.text.normalise import fold

_NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?")
_STEM = re.compile(
    r"(.{2,}(?:ов|ев|ёв|ин|ын|баев|бай))(?:а|у|ым|ом|е|ы|ых|ой|ую|ға|қа|ке|ге|го|ка|га|ның|нің|дың|тың|тын|дын|нын|ты|ды|ді|пен|мен)?",
    re.IGNORECASE,
)
_SOUNDS = (
    ("дж", "ж"), ("zh", "j"), ("dj", "j"), ("dzh", "j"), ("kh", "h"), ("gh", "g"), ("iy", "i"),
    ("yy", "i"), ("ye", "e"), ("yo", "e"), ("ya", "ia"), ("yu", "iu"), ("y", "i"), ("w", "v"),
    ("ch", "c"), ("ts", "z"), ("q", "k"), ("ie", "e"), ("ые", "е"), ("ы", "и"),
)  # fmt: skip
_SHORTEST = 5


class _Name(NamedTuple):
    """A name without its case ending, and the capitalised words beside it."""

    stem: str
    given: str
    behind: str


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name where it stands."""

    context: Context
    text: Text
    start: int
    stem: str

    @property
    def end(self) -> int:
        return self.start + len(self.stem)

    def spells(self, chosen: str) -> bool:
        """Whether it is the chosen spelling."""
        return self.stem.casefold() == chosen.casefold()


def spellings(contexts: Sequence[Context]) -> Iterator[tuple[Context, Finding]]:
    """A finding for each name, at the first place of a spelling other than the chosen one, and
    the paper it is in. The papers are those of one language."""
    texts = [(context, text) for context in contexts for text in context.all_texts()]
    people = _People(contexts[0].actors(), contexts[0].paper.language)
    owners: dict[_Name, str] = {}
    spelt: dict[str, set[str]] = {}
    for name in set().union(*(_kinds(text.plain) for _, text in texts)):
        owner = owners[name] = people.owner(name)
        spelt.setdefault(owner, set()).add(name.stem.casefold())
    printed = contexts[0].index.actors.keys()
    doubtful = {owner for owner, stems in spelt.items() if len(stems) > 1 or owner in printed}
    places: dict[str, list[_Mention]] = {}
    for context, text in texts if doubtful - {""} else ():
        for start, name in _names(text.plain):
            owner = owners[name]
            if owner and owner in doubtful:
                places.setdefault(owner, []).append(_Mention(context, text, start, name.stem))
    for owner, mentions in places.items():
        chosen = people.chosen(owner, mentions, printed=owner in printed)
        alike = [one for one in mentions if _is_cyrillic(one.stem) == _is_cyrillic(chosen)]
        others = [one for one in alike if not one.spells(chosen)]
        others = [one for one in others if not _told_of(one, chosen)]
        if others:
            yield others[0].context, _finding(others, mentions, chosen)


def _finding(others: Sequence[_Mention], mentions: Sequence[_Mention], chosen: str) -> Finding:
    """At the first of the others; where the chosen spelling stands in another paper alone, with
    the name of that."""
    first = others[0]
    swaps = [Swap(_placed(one), one.start, one.end, _cased(chosen, one.stem)) for one in others]
    mend = Mend("mend-spelling", deeds(swaps), chosen)
    kept = [one.context for one in mentions if one.spells(chosen)]
    values = {"words": first.stem, "chosen": chosen}
    if not kept or first.context in kept:
        return found("L8", "warn", first.text.where, mend=mend, **values)
    paper = kept[0].called
    return found("L8", "warn", first.text.where, key="L8-papers", mend=mend, paper=paper, **values)


def _placed(mention: _Mention) -> Text:
    """The text, a header field with its paper's name before it."""
    text = mention.text
    if text.part != "field":
        return text
    return replace(text, where=f"{mention.context.paper.id}/{text.where}")


class _People:
    """Whose name a mention is. A bare surname two people bear is nobody's in particular."""

    def __init__(self, actors: Iterable[Actor], language: str) -> None:
        self._surnames: dict[str, str] = {}
        self._forms: dict[str, set[str]] = {}
        self._sounds: dict[str, set[str]] = {}
        self._whole: dict[tuple[str, str], str] = {}
        for actor in actors:
            if actor.kind == "person":
                for form in (actor.name, *actor.variants, *(actor.names or {}).values()):
                    self._learn(actor, form)
                named = (actor.names or {}).get(language, actor.name if language == "en" else "")
                self._surnames[actor.id] = _stem(named.split()[-1]) if named.split() else ""

    def _learn(self, actor: Actor, form: str) -> None:
        words = [_stem(word) for word in form.split()]
        if words:
            self._forms.setdefault(words[-1].casefold(), set()).add(actor.id)
            self._sounds.setdefault(sounds(words[-1]), set()).add(actor.id)
        if len(words) > 1:
            self._whole[sounds(words[0]), sounds(words[-1])] = actor.id

    def owner(self, name: _Name) -> str:
        """A person's id; for a name nobody is known by, how it sounds; "" where it cannot be
        told whose it is."""
        sound = sounds(name.stem)
        known = self._whole.get((sounds(name.given), sound))
        if known is not None:
            return known
        bearers = self._forms.get(name.stem.casefold()) or self._sounds.get(sound)
        if bearers is not None and len(bearers) == 1:
            return next(iter(bearers))
        return f"={sound} {sounds(name.behind)}"

    def chosen(self, owner: str, mentions: Sequence[_Mention], *, printed: bool) -> str:
        """The spelling to keep: the library's where the program itself prints it or somebody
        writes it, else the one used most, the first of those used equally."""
        theirs = self._surnames.get(owner, "")
        written = Counter(one.stem for one in mentions)
        if theirs and (printed or theirs in written or len(written) > 1):
            return theirs
        return written.most_common(1)[0][0]


@lru_cache(maxsize=4096)
def _names(words: str) -> tuple[tuple[int, _Name], ...]:
    """Capitalised words of five letters and more, none in inverted commas."""
    matches = [match for match in _NAME.finditer(words) if match[0][0].isupper()]
    joined = [
        words[first.end() : then.start()] in (" ", "\u00a0") for first, then in pairwise(matches)
    ]
    stems = ["", *(_stem(match[0]) for match in matches), ""]
    before, behind = [False, *joined], [*joined, False]
    return tuple(
        (match.start(), _Name(stems[at + 1], stems[at] * before[at], stems[at + 2] * behind[at]))
        for at, match in enumerate(matches)
        if len(stems[at + 1]) >= _SHORTEST and not in_quotes(words, match.start())
    )


@lru_cache(maxsize=4096)
def _kinds(words: str) -> frozenset[_Name]:
    return frozenset(name for _, name in _names(words))


def _is_cyrillic(name: str) -> bool:
    return "\u0400" <= name[0] <= "\u052f"


def _stem(word: str) -> str:
    match = _STEM.fullmatch(word)
    return match[1] if match else word


@lru_cache(maxsize=8192)
def sounds(name: str) -> str:
    """How a name sounds, however it is romanised."""
    told = fold(name)
    for spelt, sound in _SOUNDS:
        told = told.replace(spelt, sound)
    return re.sub(r"(.)\1", r"\1", told)


def _told_of(mention: _Mention, chosen: str) -> bool:
    """Whether the sentence names the other spelling too."""
    text = mention.text.plain
    span = sentence_at(text, mention.start, mention.context.terms)
    stems = {name.stem.casefold() for name in _kinds(text[span.start : span.end])}
    return chosen.casefold() in stems


def _cased(chosen: str, stem: str) -> str:
    """The chosen spelling, in capitals where the other was."""
    return chosen.upper() if stem.isupper() else chosen
