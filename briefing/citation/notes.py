"""The notes of a paper in one of the house's citation styles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from briefing.citation.chicago import Chicago
from briefing.citation.gost import Gost
from briefing.citation.listing import source_list
from briefing.citation.oscola import Oscola
from briefing.citation.style import Mention, Speech, Style
from briefing.citation.un import UnitedNations
from briefing.corpus.source import Source
from briefing.document.tree import Block, Inline, Note, Str
from briefing.wording.catalogue import Catalogue

StyleName = Literal["chicago", "oscola", "un", "gost"]
STYLES: dict[StyleName, type[Style]] = {
    "chicago": Chicago,
    "oscola": Oscola,
    "un": UnitedNations,
    "gost": Gost,
}


def style_of_language(language: str) -> StyleName:
    """The style papers of a language are written in where their template names none."""
    return "chicago" if language == "en" else "gost"


class Citations:
    """The notes of one paper, in reading order: it remembers what was cited before.

    A paper that is `listed` ends with a list of its sources, to which addresses move; where its
    notes are not `numbered`, none can point to another.
    """

    def __init__(
        self,
        words: Catalogue,
        style: StyleName = "chicago",
        *,
        listed: bool = False,
        numbered: bool = True,
    ) -> None:
        self._words = words
        self._numbered = numbered
        self._style = STYLES[style](words, listed=listed)
        self._first_notes: dict[str, str] = {}
        self._sources: dict[str, Source] = {}
        self._notes = 0

    def note(self, mentions: Iterable[Mention], *, apart: bool = False) -> Note:
        """One note for everything behind one statement, each source once.

        A note `apart`, below its table, has a letter, to which no later note can point: in a
        style that points back it names its sources in full and is no source's first note.
        """
        self._notes += 1
        alone = self._style.refers_back and (apart or not self._numbered)
        key = f"note-{self._notes}" if self._style.refers_back and not alone else ""
        inlines: list[Inline] = []
        named: set[str] = set()
        told: Speech | None = None
        for mention in mentions:
            if mention.source.id in named:
                continue
            named.add(mention.source.id)
            if inlines:
                inlines.append(Str(self._style.joint))
            leads, told = mention.speech != told, mention.speech
            inlines += self._mention(mention, key, leads=leads, alone=alone)
        return Note(self._style.ended(inlines), key=key)

    def source_list(self) -> tuple[Block, ...]:
        """The sources of every note so far, as a list for the paper's end."""
        return source_list(self._sources.values(), type(self._style)(self._words))

    def _mention(
        self, mention: Mention, key: str, *, leads: bool, alone: bool
    ) -> tuple[Inline, ...]:
        source, words = mention.source, self._words
        self._sources[source.id] = source
        first = alone or source.id not in self._first_notes
        if first:
            cited = self._style.first(source)
            if not alone:
                self._first_notes[source.id] = key
        else:
            cited = self._style.again(
                source, self._first_notes[source.id], alike=self._has_alike(source)
            )
        if mention.speech is not None:
            cited = self._style.spoken(mention.speech, cited, first=first, leads=leads)
        if mention.giving:
            see = Str(f"{words.paper('but_see')} ")
            return (see, *cited, Str(f", {words.paper('giving', amount=mention.giving)}"))
        return cited

    def _has_alike(self, source: Source) -> bool:
        """Whether the note that named a source first names another of its author."""
        key = self._first_notes[source.id]
        return any(
            self._sources[other].author == source.author
            for other, note in self._first_notes.items()
            if note == key and other != source.id
        )
