"""How wide the columns of a table are: as wide as their longest words, and no row deeper for a
narrow column than it need be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from briefing.document.numbering import plain_text
from briefing.document.tree import Cell, CrossRef, Note, Row
from briefing.memo.template import LayoutPreset, text_width

# About how wide letters of Times are, in tenths of an em; others take five.
_TENTHS = {
    2.5: " .,\u00a0",
    2: "\u202f",
    3: "fijlrtіIІ;:()[]-/",
    4: "aceszагезстэәғёJ",
    6: "мфEFLPSTZБГЕРТЧЬҒҺЁ",
    7: "wжыюABCDGHKNOQRUVXYАВДИЙКЛНОПСУХЦЪЭЯӘҚҢӨҰҮ",
    8: "mшщФ%",
    9: "MWЖМЫ",
    10: "ШЩЮ",
}
_EM = {letter: tenths / 10 for tenths, letters in _TENTHS.items() for letter in letters}
_OTHER, _SPACE = 0.5, 0.25
_WIDER = {"Arial": 1.15}
_BOLD = 1.08
_SPARE = 1.05
_MARK = 0.7  # a note's mark, of the size
_WHITE = 12.0  # points on either side of a column
_WIDEST = 0.30  # of the text: as much is given to words that no-break spaces hold together
_STEP, _STEPS = 0.02, 7
_NARROW = 0.155  # of the text: no column is made narrower for another
_PIECES = re.compile(r"[\s\-–/]+")


def fitted(
    rows: Sequence[Row], shares: Sequence[float], giving: int, layout: LayoutPreset
) -> tuple[float, ...]:
    """`shares` of the text's width changed so that no column, of the head or `rows`, is narrower
    than its longest word; what they need more the column `giving` gives, then the others."""
    least = [_least(column, layout) for column in _columns(rows)]
    if sum(least) >= 1:
        return tuple(need / sum(least) for need in least)
    widths = list(map(max, shares, least))
    given = min(sum(widths) - 1, widths[giving] - least[giving])
    widths[giving] -= given
    slack = [width - need for width, need in zip(widths, least, strict=True)]
    over = (sum(widths) - 1) / (sum(slack) or 1)
    return tuple(round(width - over * free, 4) for width, free in zip(widths, slack, strict=True))


def evened(
    rows: Sequence[Row], widths: tuple[float, ...], giving: int, layout: LayoutPreset
) -> tuple[float, ...]:
    """Other columns made wider from the one `giving`, as far as that leaves `rows` fewer lines."""
    others = [place for place in range(len(widths)) if place != giving]
    return _spread(rows, widths, [(giving, place) for place in others], layout)


def widened(
    rows: Sequence[Row], widths: tuple[float, ...], taking: int, layout: LayoutPreset
) -> tuple[float, ...]:
    """The column `taking` made wider from the others, as far as that leaves `rows` fewer lines."""
    others = [place for place in range(len(widths)) if place != taking]
    return _spread(rows, widths, [(place, taking) for place in others], layout)


def _spread(
    rows: Sequence[Row],
    widths: tuple[float, ...],
    pairs: Sequence[tuple[int, int]],
    layout: LayoutPreset,
) -> tuple[float, ...]:
    """Width moved from column to column, pair by pair."""
    columns = _columns(rows)
    measured = [[_widths(cell, layout) for cell in column] for column in columns]

    @cache
    def depths(place: int, width: float) -> list[int]:
        room = _ems(width, layout)
        return [_lines(words, room) for words in measured[place]]

    def lines(told: tuple[float, ...]) -> int:
        return sum(map(max, *[depths(place, width) for place, width in enumerate(told)]))

    for giving, taking in pairs:
        least = max(_least(columns[giving], layout), _NARROW)
        wider = [_moved(widths, giving, taking, _STEP * step) for step in range(_STEPS)]
        widths = min([told for told in wider if told[giving] >= least] or [widths], key=lines)
    return widths


def _moved(widths: tuple[float, ...], giving: int, place: int, part: float) -> tuple[float, ...]:
    told = list(widths)
    told[giving], told[place] = round(told[giving] - part, 4), round(told[place] + part, 4)
    return tuple(told)


def _columns(rows: Sequence[Row]) -> list[tuple[Cell, ...]]:
    """The cells of each column; those of the head come first."""
    return list(zip(*[row.cells for row in rows], strict=True))


def _least(column: Sequence[Cell], layout: LayoutPreset) -> float:
    """The part of the text's width that the longest word needs."""
    needed = 0.0
    for place, cell in enumerate(column):
        told = plain_text(cell.inlines)
        more = _after(cell)
        bold = _BOLD if place == 0 else 1.0
        held = max([_width(word, layout) for word in told.split(" ")]) * bold + more
        plain = max([_width(word, layout) for word in _PIECES.split(told)]) * bold + more
        needed = max(needed, min(_part(held, layout), _WIDEST), _part(plain, layout))
    return round(needed, 4)


def _widths(cell: Cell, layout: LayoutPreset) -> list[float]:
    return [_width(word, layout) for word in plain_text(cell.inlines).split(" ")]


def _lines(words: Sequence[float], room: float) -> int:
    """Into how many lines words so wide break."""
    count, passed = 1, 0.0
    for width in words:
        if passed and passed + width > room:
            count, passed = count + 1, 0.0
        passed += width + _SPACE
    return count


def _after(cell: Cell) -> float:
    noted = any(isinstance(inline, Note | CrossRef) for inline in cell.inlines)
    return _MARK if noted else 0.0


def _width(word: str, layout: LayoutPreset) -> float:
    """About how wide a word is, in em."""
    return _plain_width(word) * _WIDER.get(layout.font, 1.02)


@lru_cache(maxsize=4096)
def _plain_width(word: str) -> float:
    return sum([_EM.get(letter, _OTHER) for letter in word])


def _part(ems: float, layout: LayoutPreset) -> float:
    return (ems * _SPARE * (layout.size - 1) + _WHITE) / text_width(layout)


def _ems(part: float, layout: LayoutPreset) -> float:
    return (part * text_width(layout) - _WHITE) / (layout.size - 1)
