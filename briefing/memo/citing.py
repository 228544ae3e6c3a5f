"""The notes of a paper: which sources stand behind a statement, in the template's style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.citation.notes import Citations, StyleName, style_of_language
from briefing.citation.style import Mention, Speech
from briefing.corpus.item import Figure, Item, Quote
from briefing.document.tree import Block, CrossRef, Note
from briefing.memo.evidence import Index
from briefing.memo.outline import Paper
from briefing.memo.prose import Prose
from briefing.values.amount import Amount
from briefing.wording.catalogue import Catalogue


def style_of(paper: Paper) -> StyleName:
    """The citation style of a paper: its template's, or its language's."""
    named = paper.template.citation
    return style_of_language(paper.language) if named == "by-language" else named


class Citing:
    """Makes the notes of one paper, in reading order."""

    def __init__(self, paper: Paper, index: Index, words: Catalogue, prose: Prose) -> None:
        template = paper.template
        specs = [template.section(section.id) for section in paper.sections]
        self._on_a_sheet = any(spec and spec.automatic == "source-sheet" for spec in specs)
        self._rows = 0
        self._index = index
        self._prose = prose
        self._lettered = template.table_notes == "below"
        self._citations = Citations(
            words, style_of(paper), listed=template.source_list, numbered=not self._on_a_sheet
        )
        self._listed = template.source_list
        self._but_see = template.but_see

    def note(self, items: Sequence[Item]) -> Note:
        """One note for everything behind a statement, however many items and sources."""
        return self._citations.note(self._mentions(items))

    def row_notes(self, items: Sequence[Item]) -> list[Note | CrossRef]:
        """The notes of a table's rows. Below the table each stands once: rows with the same
        sources call the same."""
        told = [tuple(dict.fromkeys(self._mentions([item]))) for item in items]
        if not self._lettered or self._on_a_sheet:
            return [self._citations.note(mentions, apart=self._lettered) for mentions in told]
        keys: dict[tuple[Mention, ...], str] = {}
        notes: list[Note | CrossRef] = []
        for mentions in told:
            if mentions in keys:
                notes.append(CrossRef(keys[mentions], raised=True))
                continue
            self._rows += 1
            keys[mentions] = f"row-{self._rows}"
            note = self._citations.note(mentions, apart=True)
            called_again = told.count(mentions) > 1
            notes.append(replace(note, key=keys[mentions]) if called_again else note)
        return notes

    def source_list(self) -> tuple[Block, ...]:
        """The sources of the notes made so far, where the template ends its papers with them."""
        return self._citations.source_list() if self._listed else ()

    def _mentions(self, items: Sequence[Item]) -> list[Mention]:
        """The sources of some items; those that give another amount than the items before them
        come last, with it."""
        plain, differing = [], []
        for place, item in enumerate(items):
            rivals = _rivals(item, items[:place]) if self._but_see else set()
            for anchor in item.anchors:
                source = self._index.source(anchor.source)
                if isinstance(item, Figure) and rivals and anchor.source not in rivals:
                    giving = self._prose.printed_amount(item)
                    differing.append(Mention(source, giving=giving))
                else:
                    plain.append(Mention(source, self._speech(item)))
        named = {mention.source.id for mention in differing}
        return [mention for mention in plain if mention.source.id not in named] + differing

    def _speech(self, item: Item) -> Speech | None:
        if not isinstance(item, Quote):
            return None
        speaker = self._prose.actor(item.speaker)
        said_at = self._prose.occasion(item)
        return Speech(speaker, self._prose.post(item), said_at, self._prose.library_words(item))


def _rivals(item: Item, others: Sequence[Item]) -> set[str]:
    """The sources of those others that disagree with it."""
    return {
        anchor.source
        for other in others
        if isinstance(item, Figure) and disagree(other, item)
        for anchor in other.anchors
    }


def disagree(first: Item, second: Figure) -> bool:
    """Whether two figures give different amounts for one thing in one stated period. What the
    coarser of the two leaves open is no difference."""
    if not isinstance(first, Figure) or first.period is None:
        return False
    if _subject(first) != _subject(second):
        return False
    (low, high), (least, most) = _bounds(first.amount()), _bounds(second.amount())
    return high < least or most < low


def _subject(figure: Figure) -> tuple[object, ...]:
    return (
        figure.measure,
        figure.geography,
        figure.unit,
        figure.status,
        figure.period,
        figure.comparison_base,
    )


def _bounds(amount: Amount) -> tuple[Decimal, Decimal]:
    """What an amount may be: half a last printed digit on either side, a whole one for "about",
    without end where it only says over or under."""
    digit = Decimal(1).scaleb(amount.precision)
    spread = digit if amount.qualifier == "about" else digit / 2
    if amount.qualifier in ("over", "at_least"):
        return amount.value, Decimal("Infinity")
    if amount.qualifier in ("under", "at_most"):
        return Decimal("-Infinity"), amount.value
    return amount.value - spread, amount.value + spread
