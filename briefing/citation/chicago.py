"""Notes after the Chicago Manual of Style (17th ed., ch. 14), without ibid.

Departures, each for a paper that is cut, pasted and checked: the headline is printed as
published; a source without one prints a bracketed description; without a date "n.d." and the
day of access where it is known; an inferred date stands in brackets with the word; the address
is printed in the first note only, a later one names headline and publisher.
"""

from __future__ import annotations

from briefing.citation.style import Style, address, is_undated, last_letter
from briefing.corpus.source import Source
from briefing.document.tree import Inline, Str


class Chicago(Style):
    """Author, “Headline”, *Outlet*, date, address."""

    def first(self, source: Source) -> tuple[Inline, ...]:
        """The source named in full."""
        author = (Str(f"{source.author}, "),) if source.author else ()
        told = (*author, *self.title(source, ", "), *self._issued(source))
        shown = self.address(source)
        return (*told, Str(", "), *shown) if shown else told

    def entry(self, source: Source) -> tuple[Inline, ...]:
        """Surname, given name. “Headline”. *Outlet*, date. Address."""
        title = self.title(source, ". ")
        shown = address(source)
        told = (*self.family_first(source), *title, *self._issued(source))
        stop = "" if last_letter(told) == "." else "."
        return (*told, Str(f"{stop} "), *shown) if shown else told

    def _issued(self, source: Source) -> tuple[Inline, ...]:
        """Outlet, unless it signs too, date, and where that is unknown the day of access."""
        outlet = (self.publisher(source), Str(", "))
        signs = source.publisher is not None and source.publisher == source.author
        dated = (*(() if signs else outlet), Str(self.published(source)))
        accessed = self.accessed(source) if is_undated(source) else ""
        return (*dated, Str(f", {accessed}")) if accessed else dated
