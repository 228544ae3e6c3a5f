"""Characters that cannot be printed are refused by name, before anything is laid out."""

from __future__ import annotations

import re
import unicodedata

from briefing.errors import BriefingError

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_AROUND = 30
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI"))


def even(text: str) -> str:
    """The text with each line end as "\n" and without byte order marks."""
    return _LINE_ENDS.sub("\n", text).replace("\ufeff", "")


def check(text: str, place: int) -> None:
    """Refuse a character no face could show rightly.

    Raises BriefingError: `character-illegal`, `character-right-to-left`.
    """
    letter = text[place]
    if _illegal(letter):
        raise BriefingError("character-illegal", code=_code(letter))
    if right_to_left(letter):
        context = _context(text, place)
        raise BriefingError("character-right-to-left", character=letter, context=context)


def lacking(text: str, place: int) -> BriefingError:
    """The refusal of a character no bundled face has: `character-no-glyph`."""
    letter, context = text[place], _context(text, place)
    return BriefingError(
        "character-no-glyph", character=letter, code=_code(letter), context=context
    )


def right_to_left(letter: str) -> bool:
    """Whether a character belongs to, or asks for, text that runs from right to left."""
    return unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT


def _code(letter: str) -> str:
    return f"U+{ord(letter):04X}"


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
