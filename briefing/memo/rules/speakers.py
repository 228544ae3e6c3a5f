"""Whose words a quotation is told to be, in the writer's words beside it: L4.

Nobody may be named in the speaker's place; that nobody is named is told as well, though the
footnote names the speaker.

A speaker is named by the surname or by a whole form of the name, in any script and case the
library has it in, but not where the words beside it make it a namesake's ("Akylbek Japarov").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from briefing.corpus.actor import Actor
from briefing.corpus.item import Quote
from briefing.memo.flat import MARK, flat
from briefing.memo.outline import Block, Pin
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found, short
from briefing.memo.rules.names import sounds
from briefing.memo.template import SectionSpec
from briefing.text.normalise import fold

_WORD = re.compile(r"[^\W\d_]+\.?")
_SOFT = re.compile(r"(?<=.{3})(?:[аеиоуыюяьйэ]{1,2})$")
_PATRONYMIC = re.compile(
    r"\w+(?:[oe]vi[ch]\w*|[oe]vna|uli|ulu|kizi|[ое]вич\w*|[ое]вн\w+|ули\w*|улу\w*|кизи\w*)"
)  # as `sounds` gives it
_PAIR = re.compile(r"(?=\b([^\W\d_]+\.?)\s+([^\W\d_]+))")
_DASHES = ("—", "–", "-")
_ENDING = 5  # letters of a case ending, at most
_INITIAL = 2  # a letter and its stop


def attributed(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L4: a quotation beside which the writer's words do not name who spoke."""
    quote = context.index.items.get(block.item or "")
    if not isinstance(quote, Quote) or not context.changed(block):
        return
    speaker = context.index.actors.get(quote.speaker)
    if speaker is None:
        return
    told = flat(block.content or ())
    words, known = _WORD.findall(told), context.actors()
    if _names(speaker, words, known):
        return
    # In letters the library does not have the speaker may be named, and nobody can tell.
    native = _in_script(speaker, context.paper.language)
    other = _names_another(speaker, words, known)
    if not (native or other):
        return
    stop = native and (other or _signs(told, flat(context.default(block))))
    yield found(
        "L4", "stop" if stop else "warn", block.id, key="L4-speaker",
        mend=_default(context, block),
        words=short(quote.text), speaker=context.prose.actor(speaker.id),
    )  # fmt: skip


def _names_another(speaker: Actor, words: Sequence[str], known: Iterable[Actor]) -> bool:
    """Whether some of the words are the whole name of another person who is known."""
    told = [sounds(word.rstrip(".")) for word in words]
    others = (one for one in known if one.kind == "person" and one.id != speaker.id)
    forms = (_parts(form) for one in others for form in (*_forms(one), *one.variants))
    return any(len(parts) > 1 and _stands(told, parts) for parts in forms)


def _signs(told: str, default: str) -> bool:
    """Whether behind the quotation, after a dash, words stand that look like a name, and are no
    part of the default words."""
    behind = told.rpartition(MARK)[2].lstrip()
    usual = fold(default)
    return behind[:1] in _DASHES and any(
        first[0].isupper() and last[0].isupper() and fold(f"{first} {last}") not in usual
        for first, last in _PAIR.findall(behind)
    )


def _default(context: Context, block: Block) -> Mend:
    """The default words, the quotation as the writer changed it."""
    content = None
    if block.changes():
        pin = Pin("quote", block.changes())
        pieces = context.default(block)
        content = tuple(pin if isinstance(piece, Pin) else piece for piece in pieces)
    return Mend("mend-default", (context.rewritten(block, content),))


def _in_script(speaker: Actor, language: str) -> bool:
    """Whether the library has the name in the script of a language."""
    return language == "en" or any(map(_is_cyrillic, _forms(speaker)))


def _is_cyrillic(name: str) -> bool:
    return any("\u0400" <= letter <= "\u052f" for letter in name)


def _forms(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *(actor.names or {}).values())


def _parts(name: str) -> list[str]:
    return [sounds(word) for word in _WORD.findall(name)]


def _surnames(actor: Actor) -> set[str]:
    return {parts[-1] for form in _forms(actor) if (parts := _parts(form))}


def _given(actor: Actor) -> set[str]:
    return {part for form in _forms(actor) for part in _parts(form)[:-1]}


def _names(speaker: Actor, words: Sequence[str], known: Iterable[Actor]) -> bool:
    """Whether some of the words are the speaker's name."""
    told = [sounds(word.rstrip(".")) for word in words]
    forms = [_parts(form) for form in (*_forms(speaker), *speaker.variants)]
    if speaker.kind != "person":
        return any(_stands(told, parts) for parts in forms)
    surnames = _surnames(speaker) | {parts[0] for parts in forms if len(parts) == 1}
    others = _namesakes(speaker, surnames, known)
    if any(
        _is_any(word, surnames) and _fits(speaker, others, words, told, at)
        for at, word in enumerate(told)
    ):
        return True
    several = [parts for parts in forms if len(parts) > 1]
    if any(_stands(told, parts[:-1], _PATRONYMIC) for parts in several):
        return True
    return any(_stands(told, parts) for parts in several if parts[-1] not in surnames)


def _fits(
    speaker: Actor, others: set[str], words: Sequence[str], told: Sequence[str], at: int
) -> bool:
    """Whether a surname stands beside no namesake's given name, and behind no other initials."""
    beside = (*told[max(at - 1, 0) : at], *told[at + 1 : at + 2])
    if any(_is_any(one, others) for one in beside):
        return False
    initial = ""
    for word in reversed(words[:at]):
        if len(word) != _INITIAL or word[1] != "." or not word[0].isupper():
            break
        initial = sounds(word[0])
    return any(part.startswith(initial) for part in _given(speaker) or {""})


def _namesakes(speaker: Actor, surnames: set[str], known: Iterable[Actor]) -> set[str]:
    """The given names of others who bear the surname."""
    alike = (
        actor
        for actor in known
        if actor.kind == "person" and actor.id != speaker.id and _surnames(actor) & surnames
    )
    return set().union(*map(_given, alike)) - _given(speaker)


def _stands(
    told: Sequence[str], parts: Sequence[str], behind: re.Pattern[str] | None = None
) -> bool:
    """Whether the parts of a name stand one behind the other, and such a word behind them."""
    count = len(parts)
    return any(
        all(map(_is, told[at : at + count], parts))
        and (behind is None or behind.fullmatch("".join(told[at + count : at + count + 1])))
        for at in range(len(told) - count + 1)
    )


def _is_any(word: str, names: Iterable[str]) -> bool:
    return any(_is(word, name) for name in names)


def _is(word: str, name: str) -> bool:
    """Whether a word is a part of a name, in whatever case."""
    trunk = _SOFT.sub("", name)
    return word.startswith(trunk) and len(word) - len(trunk) <= min(_ENDING, len(trunk))
