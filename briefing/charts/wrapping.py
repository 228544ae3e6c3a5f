"""Words broken into lines of a width in points."""

from __future__ import annotations

import re
from collections.abc import Callable

ELLIPSIS = "…"
_BREAKS = re.compile(r"[ \t\r\n]+")  # a no-break space holds


def words_of(text: str) -> list[str]:
    """The pieces a line may end after."""
    return [word for word in _BREAKS.split(text) if word]


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """All of the text in lines no wider than `width`; a word wider than that is cut."""
    lines: list[str] = []
    line = ""
    for word in words_of(text):
        together = f"{line} {word}" if line else word
        if measure(together) <= width:
            line = together
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, width, measure)
        lines.extend(full)
    return (*lines, line) if line else tuple(lines)


def shortened(text: str, width: float, lines: int, measure: Callable[[str], float]) -> list[str]:
    """The text in at most so many lines; what does not fit ends in an ellipsis."""
    whole = wrapped(text, width, measure)
    if len(whole) <= lines:
        return list(whole)
    kept = list(whole[:lines])
    kept[-1] = _ended(kept[-1], width, measure)
    return [line for line in kept if line]


def _ended(line: str, width: float, measure: Callable[[str], float]) -> str:
    while line and measure(line + ELLIPSIS) > width:
        line = line[:-1].rstrip()
    return line + ELLIPSIS if line or measure(ELLIPSIS) <= width else ""


def _cut(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
