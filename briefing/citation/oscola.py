"""Notes after the Oxford Standard for Citation of Legal Authorities (4th ed.): few stops, the
address in angle brackets, and a later note that points back to the first, "Aliev (n 3)"."""

from __future__ import annotations

from briefing.citation.names import initials, inverted, people, surname
from briefing.citation.style import Style, address
from briefing.corpus.source import Source
from briefing.document.tree import Inline, Str


class Oscola(Style):
    """Author, ‘Headline’ *Outlet* (date) <address> accessed date."""

    refers_back = True

    def first(self, source: Source) -> tuple[Inline, ...]:
        """The source named in full."""
        author = (Str(f"{source.author}, "),) if source.author else ()
        return (*author, *self._body(source, self.address(source)))

    def again(self, source: Source, key: str, *, alike: bool) -> tuple[Inline, ...]:
        """Surname, or the headline of an unsigned source, and the number of the first note; both
        where that note names more of the same author."""
        named: list[Inline] = []
        if source.author:
            author = surname(source.author, source.publisher)
            named.append(Str(f"{author}, " if alike else author))
        if alike or not source.author:
            named += self.title(source)
        return (*named, Str(" "), *self.back(key))

    def entry(self, source: Source) -> tuple[Inline, ...]:
        """Surname and initials, then as in the note."""
        if not source.author:
            return self._body(source, address(source))
        names = [inverted(one, source.publisher) for one in people(source.author, source.publisher)]
        signed = " and ".join(
            f"{name} {initials(given, '')}" if given else name for name, given in names
        )
        return (Str(f"{signed}, "), *self._body(source, address(source)))

    def _body(self, source: Source, shown: tuple[Inline, ...]) -> tuple[Inline, ...]:
        inlines = [*self.title(source, " ")]
        if source.publisher is None:
            inlines.append(Str(f"[{self.words.paper('publisher_unknown')}] "))
        elif source.publisher != source.author:
            inlines += [self.publisher(source), Str(" ")]
        date = self.published(source)
        inlines.append(Str(date if date.startswith("[") else f"({date})"))
        if shown:
            inlines += [Str(" <"), *shown, Str(">")]
        accessed = self.accessed(source)
        return (*inlines, Str(f" {accessed}")) if accessed else tuple(inlines)

    def _quotes(self) -> tuple[str, str]:
        return self.words.paper("open_single"), self.words.paper("close_single")
