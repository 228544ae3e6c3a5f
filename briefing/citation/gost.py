"""Notes after GOST R 7.0.5-2008, «Библиографическая ссылка», as footnotes.

A later note names author and headline again and never «Там же», which breaks when paragraphs
move; several sources in one note are parted by a semicolon between spaces; what is told of a
speech begins «Цит. по:» (4.12), for the attribution under the quotation names who spoke. Where
a label or a month is not settled in Kazakh or Kyrgyz, the wording marks it doubtful.
"""

from __future__ import annotations

from briefing.citation.names import initials, inverted, people
from briefing.citation.style import Speech, Style, address, is_undated, last_letter
from briefing.corpus.source import Source
from briefing.document.tree import Inline, Str
from briefing.text.normalise import capitalised
from briefing.values.edtf import Edtf
from briefing.wording.dates import date_words, is_day


class Gost(Style):
    """Author I. Headline // Outlet. Year. Day month. URL: address (access date)."""

    joint = "\u00a0; "

    def first(self, source: Source) -> tuple[Inline, ...]:
        """The source named in full."""
        return self._whole(source, self.address(source))

    def again(self, source: Source, key: str, *, alike: bool) -> tuple[Inline, ...]:
        """Author and headline; headline and outlet of an unsigned source."""
        del key, alike
        return self._named(source, outlet=not source.author)

    def entry(self, source: Source) -> tuple[Inline, ...]:
        """As in a first note."""
        return self._whole(source, address(source))

    def spoken(
        self, speech: Speech, cited: tuple[Inline, ...], *, first: bool, leads: bool
    ) -> tuple[Inline, ...]:
        """«Цит. по:», once in a note."""
        del speech, first
        lead = (Str(f"{capitalised(self.words.paper('quoted_in'))} "),) if leads else ()
        return (*lead, *cited)

    def ended(self, inlines: list[Inline]) -> tuple[Inline, ...]:
        """The whole note, with a full stop unless it ends in one, or in another mark, already."""
        stop = _stop(inlines)
        return (*inlines, Str(stop)) if stop else tuple(inlines)

    def _whole(self, source: Source, shown: tuple[Inline, ...]) -> tuple[Inline, ...]:
        inlines = list(self._named(source, outlet=True))
        inlines.append(Str(f"{_stop(inlines)} {self._issued(source)}"))
        if shown:
            inlines += [Str(f"{_stop(inlines)} URL: "), *shown]
        if source.accessed is not None:
            told = self.words.paper("gost_accessed", date=self._numeric(source.accessed))
            inlines.append(Str(f" ({told})"))
        return tuple(inlines)

    def _named(self, source: Source, *, outlet: bool) -> tuple[Inline, ...]:
        inlines: list[Inline] = []
        if source.author:
            names = [
                inverted(one, source.publisher) for one in people(source.author, source.publisher)
            ]
            signed = ", ".join(
                f"{name} {initials(given)}" if given else name for name, given in names
            )
            inlines.append(Str(signed if signed.endswith(".") else f"{signed}."))
            inlines.append(Str(" "))
        untitled = Str(capitalised(self.untitled(source)))
        inlines.append(untitled if source.title is None else self.headline(source))
        if outlet and source.publisher is None:
            inlines.append(Str(f" // [{self.words.paper('publisher_unknown')}]"))
        elif outlet and source.publisher != source.author:
            inlines.append(Str(f" // {source.publisher}"))
        return tuple(inlines)

    def _issued(self, source: Source) -> str:
        """ "2025. 2 нояб."; «Б. д.» where nothing is known."""
        if source.published is None or is_undated(source):
            return capitalised(self.words.get("dates", "no_date"))
        told = self._date(source.published)
        if source.published_basis == "inferred":
            return self.words.get("dates", "inferred", date=told)
        return told

    def _date(self, date: Edtf) -> str:
        first, last = date.ends()
        plain = first is not None and first == last and first.year.isdigit()
        if not plain or first is None or first.qualifier or date.is_interval:
            return capitalised(date_words(date, self.words))
        if first.month is None:
            return str(int(first.year))
        if first.day is None:
            month = capitalised(self.words.find("dates", "months_short")[first.month - 1])
            return f"{int(first.year)}. {month}"
        month = self.words.find("dates", "months_short_of_day")[first.month - 1]
        day = self.words.get("dates", "day_short", day=first.day, month=month)
        return f"{int(first.year)}. {day}"

    def _numeric(self, date: Edtf) -> str:
        """ "15.01.2026", as the standard has it; a part of a date in words."""
        first, _ = date.ends()
        if not is_day(date) or first is None or first.qualifier:
            return date_words(date, self.words)
        return f"{first.day:02}.{first.month:02}.{first.year}"


def _stop(inlines: list[Inline]) -> str:
    """A full stop, unless the words end in one already."""
    return "" if last_letter(inlines) in (".", "!", "?", "…") else "."
