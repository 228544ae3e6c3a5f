"""Numbers as English prose writes them, read back: does a figure say what its words say?"""

from __future__ import annotations

import re
from decimal import Decimal

_SCALES = {
    "thousand": 3, "million": 6, "mn": 6, "mln": 6, "m": 6, "billion": 9, "bn": 9, "bln": 9,
    "b": 9, "trillion": 12, "tn": 12,
}  # fmt: skip
_WORDS = {
    name: number
    for number, name in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve"], start=1)
}  # fmt: skip
_NUMBER = re.compile(
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?P<scale>[a-z]+)\b)?", re.ASCII
)
_WORD = re.compile(r"[a-z]+")


def numbers_in(words: str) -> set[Decimal]:
    """Every number in `words`: digits with the scale word behind them, and the number words up
    to twelve."""
    text = words.casefold()
    found = {Decimal(_WORDS[word]) for word in _WORD.findall(text) if word in _WORDS}
    for match in _NUMBER.finditer(text):
        number = Decimal(match["digits"].replace(",", ""))
        scale = _SCALES.get(match["scale"] or "")
        found.add(number if scale is None else number.scaleb(scale))
    return found
