"""The footnotes a block calls, each under the mark the paper prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.app.model import Cited, FreeNote, Index, Item, Piece, Pin
from briefing.app.note_marks import Mark
from ui.qt.telling import publisher, source_name, title
from ui.widgets.marked import ChipView
from ui.widgets.sources import SourceView

Noted = Sequence[tuple[Item, Sequence[Mark]]]
_UNPRINTED = Mark("")


def calls(
    pieces: Sequence[Piece], marks: Sequence[Mark], index: Index
) -> tuple[Mark, tuple[ChipView, ...]]:
    """The mark of an item's own footnote, and the footnotes its words call, in reading order: a
    quotation's own stands behind the quoted words, another's at the end. A mark that is not
    printed is ""."""
    printed = iter(marks)
    own, chips = _UNPRINTED, []
    for piece in pieces:
        if isinstance(piece, FreeNote | Cited):
            mark = next(printed, _UNPRINTED)
            chips.append(ChipView(mark.text, _told(piece, mark, index)))
        elif isinstance(piece, Pin) and piece.pin == "quote":
            own = next(printed, _UNPRINTED)
    return own if own.text else next(printed, _UNPRINTED), tuple(chips)


def in_rows(items: Sequence[Item], marks: Sequence[Mark]) -> Noted:
    """The notes of items together, in the paper's order: rows call one each, a picture one for
    all."""
    if len(marks) == len(items):
        return [(item, (mark,)) for item, mark in zip(items, marks, strict=True)]
    return [(item, marks) for item in items]


def in_words(
    item: Item | None, own: Mark, pieces: Sequence[Piece], chips: Sequence[ChipView], index: Index
) -> Noted:
    """The note of an item, and of those its words or the writer's cite."""
    called = (piece for piece in pieces if isinstance(piece, FreeNote | Cited))
    cited = [
        (index.item(piece.cite), Mark(chip.mark, told=chip.told))
        for piece, chip in zip(called, chips, strict=True)
        if isinstance(piece, Cited)
    ]
    found = [(item, own), *cited] if item is not None else cited
    return [(one, (mark,)) for one, mark in found if mark.text]


def sourced(names: Mapping[str, str], noted: Noted) -> tuple[SourceView, ...]:
    """Sources, whose names are by id, each with the notes that name it."""
    found: dict[str, list[Mark]] = {source: [] for source in names}
    for item, marks in noted:
        for anchor in item.anchors:
            found.get(anchor.source, []).extend(marks)
    return tuple(_sourced(source, name, found[source]) for source, name in names.items())


def _sourced(source: str, name: str, marks: Sequence[Mark]) -> SourceView:
    told = {mark.text: mark.told for mark in marks}
    if len(told) > 1:
        words = "\n".join(f"{mark}  {words}" for mark, words in told.items())
    else:
        words = "".join(told.values())
    return SourceView(source, name, ", ".join(told), words)


def first_to_last(marks: Sequence[Mark]) -> str:
    """The marks of the rows of a group."""
    texts = list(dict.fromkeys(mark.text for mark in marks))
    return "–".join(dict.fromkeys((*texts[:1], *texts[-1:])))


def _told(piece: FreeNote | Cited, mark: Mark, index: Index) -> str:
    """What a footnote says, as the paper prints it; of one it does not print, what it cites."""
    if isinstance(piece, FreeNote):
        return piece.note
    if mark.told:
        return mark.told
    item = index.item(piece.cite)
    names = dict.fromkeys(
        f"{publisher(source)}, {source_name(source)}"
        for anchor in item.anchors
        for source in (index.source(anchor.source),)
    )
    return f"{title(item)} — {'; '.join(names)}"
