"""L9: acronyms not written out where they first stand in a binder, or used once in it. L10: the
country's name in full, in official Kazakh."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from briefing.corpus.actor import Actor
from briefing.memo.outline import Block
from briefing.memo.rules.context import Context
from briefing.memo.rules.finding import Finding, Mend, found
from briefing.memo.rules.terms import Terms
from briefing.memo.rules.texts import Swap, Text, deeds, in_quotes, lines
from briefing.memo.template import SectionSpec
from briefing.text.span import Span

_SMALL = "a-zа-яёәғқңөұүһі"
_ACRONYM = re.compile(
    rf"(?<![\w-])[^\W\d_{_SMALL}]{{2,6}}(?!\w)|(?<![\w-])[^\W\d_{_SMALL}A-Z]{{3,6}}(?=[{_SMALL}]{{2,5}}(?!\w))"
)
_LONGEST = 4  # letters of an acronym nobody knows: more are a name in capitals
_BRACKETS = re.compile(r"[»”\"]?\s?\(([^()\n]*)\)")
_CODE = re.compile(r"[ \u00a0-]?\d")  # "KC 101" is a flight
_ROMAN = re.compile(r"[IVXLCІХ]+")
_LETTERS = re.compile(r"[^\W\d_]+")

Place = tuple[Context, Text, Span]


def acronyms(contexts: Sequence[Context]) -> Iterator[tuple[Context, Finding]]:
    """Each acronym once, at its first place in the blocks, and the paper that is in. The papers
    are those of one language: an acronym written out in one is known in those behind it."""
    places: dict[str, list[Place]] = {}
    for context in contexts:
        for text in context.block_texts():
            for start, end in _in(text.plain):
                name = text.plain[start:end]
                if _is_acronym(context.terms, name):
                    places.setdefault(name, []).append((context, text, Span(start, end)))
    for name, found_at in places.items():
        finding = _finding(name, found_at)
        if finding is not None:
            yield found_at[0][0], finding


def _finding(name: str, places: Sequence[Place]) -> Finding | None:
    context, text, span = places[0]
    spoken_out = [place for place in places if _is_expanded(*place)]
    if spoken_out and spoken_out[0] == places[0]:
        once = len(places) == 1
        return found("L9", "info", text.where, key="L9-once", acronym=name) if once else None
    if spoken_out and spoken_out[0][0] is not context:
        paper = spoken_out[0][0].called
        return found("L9", "info", text.where, key="L9-papers", acronym=name, paper=paper)
    mend, expansion = None, _expansion(context, name)
    if expansion and not (spoken_out or text.part == "translation"):
        mend = _written_out(context, text, span, name, expansion, once=len(places) == 1)
    return found("L9", "info", text.where, mend=mend, acronym=name)


def _is_acronym(terms: Terms, name: str) -> bool:
    return name not in terms.known and (len(name) <= _LONGEST or name in terms.expansions)


@lru_cache(maxsize=4096)
def _in(words: str) -> tuple[tuple[int, int], ...]:
    """Where acronyms stand; in a line of capitals alone there are none."""
    return tuple(
        match.span()
        for line in lines(words)
        if not _shouted(words[line.start : line.end])
        for match in _ACRONYM.finditer(words, line.start, line.end)
        if match[0][0].isupper() and not _ROMAN.fullmatch(match[0])
        if not _CODE.match(words, match.end())
    )


def _shouted(line: str) -> bool:
    said = _LETTERS.findall(line)
    return len(said) > 1 and "".join(said).isupper()


def _is_expanded(context: Context, text: Text, span: Span) -> bool:
    """Whether the words in full stand before it, itself in brackets, or in brackets behind it."""
    plain = text.plain
    begin = plain.rfind("\n", 0, span.start) + 1
    opened = plain.rfind("(", begin, span.start)
    if opened > plain.rfind(")", begin, span.start):
        lead = plain[opened + 1 : span.start].strip(' ,–—:-«“"')
        fits = not lead or context.terms.lead.search(lead) is not None
        return fits and len(plain[begin:opened].split()) > 1
    in_brackets = _BRACKETS.match(plain, span.end)
    return in_brackets is not None and len(in_brackets[1].split()) > 1


def _expansion(context: Context, name: str) -> str:
    """What an acronym stands for: a body the evidence or the library knows, else a common one."""
    known = {actor.id: actor for actor in (*context.beyond.actors, *context.index.actors.values())}
    language = context.paper.language
    return _of_bodies(name, language, known.values()) or context.terms.expansions.get(name, "")


def _of_bodies(name: str, language: str, actors: Iterable[Actor]) -> str:
    bodies = [actor for actor in actors if actor.kind == "body"]
    for actor in bodies:
        full = (actor.names or {}).get(language, actor.name if language == "en" else "")
        if full and (_initials(full) == name or name in actor.variants):
            return full
    return ""


def _initials(words: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", words) if word[0].isupper())


def _written_out(
    context: Context, text: Text, span: Span, name: str, expansion: str, *, once: bool
) -> Mend:
    """In English the name in full first; elsewhere behind the acronym, so that no case ending is
    wanted."""
    told = f"{name} ({expansion})"
    if context.paper.language == "en":
        told = expansion if once else f"{expansion} ({name})"
    return Mend("mend-acronym", deeds([Swap(text, span.start, span.end, told)]), told)


def country(context: Context, block: Block, _spec: SectionSpec) -> Iterator[Finding]:
    """L10: «ҚР», and a country's short name in a post."""
    terms = context.terms
    if not terms.short_country:
        return
    for text in context.texts(block):
        for span, full in (*_short(context, text), *_posts(context, text)):
            if not in_quotes(text.plain, span.start):
                mend = Mend("mend-country", deeds([Swap(text, span.start, span.end, full)]), full)
                words = text.plain[span.start : span.end]
                yield found("L10", "warn", block.id, mend=mend, words=words, full=full)


def _short(context: Context, text: Text) -> Iterator[tuple[Span, str]]:
    """The short form with its ending; before a capital it stands in the genitive."""
    endings, name = context.terms.endings, context.terms.short_country
    for match in re.finditer(rf"(?<!\w){name}(?:-(\w+))?(?!\w)", text.plain):
        ending = match[1] or ""
        if not ending and re.match(r"\s[^\W\d_]", text.plain[match.end() :]):
            following = text.plain[match.end() :].lstrip()[0]
            ending = "ның" if following.isupper() else ""
        yield Span(match.start(), match.end()), endings.get(ending, endings[""])


def _posts(context: Context, text: Text) -> Iterator[tuple[Span, str]]:
    for name, full in context.terms.countries.items():
        for match in re.finditer(
            rf"(?<!\w){name}(?:ның|нің|дың)?(?=\s)(?! Республика)", text.plain
        ):
            if context.terms.posts.match(text.plain, match.end() + 1):
                yield Span(match.start(), match.end()), full
