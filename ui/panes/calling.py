"""The footnotes a block calls, each under the mark the paper prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.app.model import Cited, FreeNote, Index, Piece, Pin
from briefing.app.note_marks import Mark
from ui.qt.telling import publisher, source_name, title
from ui.widgets.marked import ChipView


def calls(
    pieces: Sequence[Piece], marks: Sequence[Mark], index: Index
) -> tuple[str, tuple[ChipView, ...]]:
    """The mark of an item's own footnote, and the footnotes its words call, in reading order: a
    quotation's own stands behind the quoted words, another's at the end. A mark that is not
    printed is ""."""
    printed = iter(marks)
    own, chips = "", []
    for piece in pieces:
        if isinstance(piece, FreeNote | Cited):
            chips.append(ChipView(_next(printed), _told(piece, index)))
        elif isinstance(piece, Pin) and piece.pin == "quote":
            own = _next(printed)
    return own or _next(printed), tuple(chips)


def first_to_last(marks: Sequence[Mark]) -> str:
    """The marks of the rows of a group."""
    texts = list(dict.fromkeys(mark.text for mark in marks))
    return "–".join(dict.fromkeys((*texts[:1], *texts[-1:])))


def _next(printed: Iterator[Mark]) -> str:
    mark = next(printed, None)
    return mark.text if mark else ""


def _told(piece: FreeNote | Cited, index: Index) -> str:
    """What a footnote says."""
    if isinstance(piece, FreeNote):
        return piece.note
    item = index.item(piece.cite)
    names = dict.fromkeys(
        f"{publisher(source)}, {source_name(source)}"
        for anchor in item.anchors
        for source in (index.source(anchor.source),)
    )
    return f"{title(item)} — {'; '.join(names)}"
