"""Notes after the Chicago Manual of Style (17th ed., ch. 14), without ibid.

Departures, each for a paper that is cut, pasted and checked: the headline is printed as
published; a source without one prints a bracketed description; without a date "n.d." and the
day of access where it is known; an inferred date stands in brackets with the word; the address
is printed in the first note only, a later one names headline and publisher.
"""

from __future__ import annotations

from briefing.citation.names import inverted, surname
from briefing.citation.style import Style, address, is_undated
from briefing.corpus.source import Source
from briefing.document.tree import Inline, Str


class Chicago(Style):
    """Author, “Headline”, *Outlet*, date, address."""

    def first(self, source: Source) -> tuple[Inline, ...]:
        """The source named in full."""
        inlines: list[Inline] = [Str(f"{source.author}, ")] if source.author else []
        inlines += [*self.title(source, ", "), self.publisher(source)]
        inlines.append(Str(f", {self.published(source)}"))
        accessed = self.accessed(source) if is_undated(source) else ""
        if accessed:
            inlines.append(Str(f", {accessed}"))
        shown = self.address(source)
        return (*inlines, Str(", "), *shown) if shown else tuple(inlines)

    def again(self, source: Source, key: str, *, alike: bool) -> tuple[Inline, ...]:
        """Surname and headline; headline and outlet of an unsigned source."""
        del key, alike
        if source.author:
            signed = Str(f"{surname(source.author, source.publisher)}, ")
            return (signed, *self.title(source))
        return (*self.title(source, ", "), self.publisher(source))

    def entry(self, source: Source) -> tuple[Inline, ...]:
        """Surname, given name. “Headline”. *Outlet*, date. Address."""
        inlines: list[Inline] = []
        if source.author:
            name, given = inverted(source.author, source.publisher)
            inlines.append(Str(f"{', '.join((name, ' '.join(given))) if given else name}. "))
        inlines += [*self.title(source, ". "), self.publisher(source)]
        inlines.append(Str(f", {self.published(source)}"))
        accessed = self.accessed(source) if is_undated(source) else ""
        if accessed:
            inlines.append(Str(f", {accessed}"))
        shown = address(source)
        return (*inlines, Str(". "), *shown) if shown else tuple(inlines)
