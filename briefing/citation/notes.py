"""Note citations after the Chicago Manual of Style (17th ed., ch. 14), without ibid.

Departures, each for a paper that is cut, pasted and checked: the headline is printed as
published; a source without one prints a bracketed description; without a date "n.d." and the
day of access where it is known; an inferred date stands in brackets with the word; the address
is printed in the first note only, a later one names headline and publisher.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.citation.tongue import tongued
from briefing.corpus.source import Source
from briefing.document.tree import Emph, Inline, Link, Span, Str
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import based_date_words, date_words

_LINKED = ("http://", "https://")
_INSTITUTIONS = frozenset(
    {
        "Agency", "Association", "Bank", "Board", "Bureau", "Cabinet", "Center", "Centre",
        "Chamber", "Commission", "Committee", "Council", "Department", "Embassy", "Foundation",
        "Fund", "Government", "Institute", "Ministry", "Nations", "Office", "Organisation",
        "Organization", "Secretariat", "Service", "Union", "University",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Speech:
    """Who spoke, as what, where and when: what stands before "quoted in". `library_words` are
    the words of the occasion that are the library's and not the paper's language."""

    speaker: str
    post: str
    occasion: str
    library_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One source behind one statement."""

    source: Source
    speech: Speech | None = None


class Citations:
    """The notes of one paper, in reading order: it remembers what was cited before."""

    def __init__(self, words: Catalogue) -> None:
        self._words = words
        self._cited: set[str] = set()

    def note(self, mentions: Iterable[Mention]) -> tuple[Inline, ...]:
        """One note for everything behind one statement, each source once."""
        parts: list[tuple[Inline, ...]] = []
        named: set[str] = set()
        for mention in mentions:
            if mention.source.id not in named:
                named.add(mention.source.id)
                parts.append(self._mention(mention))
        inlines: list[Inline] = []
        for part in parts:
            if inlines:
                inlines.append(Str(self._words.paper("note_joint")))
            inlines.extend(part)
        return tuple(inlines) if _ends_with_stop(inlines) else (*inlines, Str("."))

    def _mention(self, mention: Mention) -> tuple[Inline, ...]:
        source = mention.source
        first = source.id not in self._cited
        self._cited.add(source.id)
        cited = self._full(source) if first else self._short(source)
        if mention.speech is None:
            return cited
        speech = mention.speech
        told = [speech.speaker, speech.post, speech.occasion] if first else [speech.speaker]
        lead = ", ".join(part for part in told if part)
        words = (speech.speaker, speech.post, *speech.library_words)
        told_inlines = tongued(lead, words, self._words.language)
        return (*told_inlines, Str(f", {self._words.paper('quoted_in')} "), *cited)

    def _full(self, source: Source) -> tuple[Inline, ...]:
        inlines = [*self._author(source), *self._title(source), Str(", ")]
        inlines += [*self._publisher(source), Str(f", {self._published(source)}")]
        if _is_undated(source) and source.accessed is not None:
            day = date_words(source.accessed, self._words)
            inlines.append(Str(f", {self._words.paper('accessed', date=day)}"))
        if source.url:
            inlines.append(Str(", "))
            plain = Str(source.url)
            linked = source.url.startswith(_LINKED)
            inlines.append(Link(source.url, (plain,)) if linked else plain)
        return tuple(inlines)

    def _short(self, source: Source) -> tuple[Inline, ...]:
        if source.author:
            return (
                Str(f"{_short_author(source.author, source.publisher)}, "),
                *self._title(source),
            )
        return (*self._title(source), Str(", "), *self._publisher(source))

    def _author(self, source: Source) -> tuple[Inline, ...]:
        """An unsigned source begins with its headline."""
        return (Str(f"{source.author}, "),) if source.author else ()

    def _title(self, source: Source) -> tuple[Inline, ...]:
        words = self._words
        if source.title is None:
            if source.description is None:
                return (Str(words.paper("title_unknown")),)
            return (Str(words.paper("description", description=source.description)),)
        language = "" if source.language == words.language else source.language
        title: Inline = Str(source.title)
        title = Span((title,), language=language) if language else title
        return (Str(words.paper("open_quote")), title, Str(words.paper("close_quote")))

    def _publisher(self, source: Source) -> tuple[Inline, ...]:
        if source.publisher is None:
            return (Str(self._words.paper("publisher_unknown")),)
        return (Emph((Str(source.publisher),)),)

    def _published(self, source: Source) -> str:
        if source.published is None or _is_undated(source):
            return self._words.get("dates", "no_date")
        return based_date_words(source.published, source.published_basis, self._words)


def _is_undated(source: Source) -> bool:
    return source.published is None or source.published_basis == "unknown"


def _short_author(author: str, publisher: str | None) -> str:
    """A person's surname; the whole name of an institution, which has none."""
    words = author.split()
    if author == publisher or not _INSTITUTIONS.isdisjoint(words):
        return author
    return words[-1] if words else author


def _ends_with_stop(inlines: list[Inline]) -> bool:
    """Whether the last words end in a full stop already, as "n.d." does."""
    last = inlines[-1] if inlines else None
    return isinstance(last, Str) and last.text.endswith(".")
