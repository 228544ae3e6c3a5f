"""Notes after the United Nations Editorial Manual ("Footnotes and other references"), with the
shortened reference of its part V for a later note, and without ibid."""

from __future__ import annotations

from briefing.citation.style import Style, address
from briefing.corpus.source import Source
from briefing.document.tree import Inline, Str


class UnitedNations(Style):
    """Author, “Headline”, *Outlet*, date, available at address (accessed on date)."""

    def first(self, source: Source) -> tuple[Inline, ...]:
        """The source named in full."""
        author = (Str(f"{source.author}, "),) if source.author else ()
        return (*author, *self._body(source, self.address(source)))

    def entry(self, source: Source) -> tuple[Inline, ...]:
        """Surname, given name. Then as in the note."""
        return (*self.family_first(source), *self._body(source, address(source)))

    def _body(self, source: Source, shown: tuple[Inline, ...]) -> tuple[Inline, ...]:
        inlines = [*self.title(source, ", ")]
        if source.publisher is None or source.publisher != source.author:
            inlines += [self.publisher(source), Str(", ")]
        inlines.append(Str(self.published(source)))
        if shown:
            inlines += [Str(f", {self.words.paper('available_at')} "), *shown]
        accessed = self.accessed(source, "accessed_on")
        return (*inlines, Str(f" ({accessed})")) if accessed else tuple(inlines)
