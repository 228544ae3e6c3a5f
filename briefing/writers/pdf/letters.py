"""Characters that cannot be printed are refused by name, before anything is laid out."""

from __future__ import annotations

import re
import unicodedata
from typing import Never

from briefing.errors import BriefingError

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_AROUND = 30
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI"))


def printable(text: str, shown: frozenset[str]) -> str:
    """The text with each line end as "\\n"; `shown` holds the characters the family can show.

    Raises BriefingError: `character-illegal`, `character-right-to-left`, `character-no-glyph`.
    """
    if shown.issuperset(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\ufeff", "")
    for place, letter in enumerate(text):
        if letter not in shown and letter != "\n":
            _refuse(text, place)
    return text


def right_to_left(letter: str) -> bool:
    """Whether a character belongs to, or asks for, text that runs from right to left."""
    return unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT


def _refuse(text: str, place: int) -> Never:
    letter = text[place]
    code = f"U+{ord(letter):04X}"
    if _illegal(letter):
        raise BriefingError("character-illegal", code=code)
    context = _context(text, place)
    if right_to_left(letter):
        raise BriefingError("character-right-to-left", character=letter, context=context)
    raise BriefingError("character-no-glyph", character=letter, code=code, context=context)


def _illegal(letter: str) -> bool:
    """Controls, lone surrogates and noncharacters."""
    code = ord(letter)
    noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return noncharacter or unicodedata.category(letter) in {"Cc", "Cs"}


def _context(text: str, place: int) -> str:
    """The words around a character."""
    start, end = max(0, place - _AROUND), place + _AROUND
    words = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"
