"""Folding for search and comparison, with a map back to the text; cleaning at the door."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from briefing.text.span import Span

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\t\n\r", " "),
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
        "ё": "е", "й": "и", "ß": "ss", "ı": "i",
    }
)  # fmt: skip
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `offsets[i]` is where in the original its code point `i` came from."""

    text: str
    offsets: tuple[int, ...]

    def original(self, span: Span) -> Span:
        """The original's span that folds to `span`."""
        return Span(self.offsets[span.start], self.offsets[span.end - 1] + 1)


def fold(text: str) -> str:
    """Lower case, plain quotes, dashes and spaces, no diacritics; Kazakh and Kyrgyz letters as
    their Russian neighbours, so that "Казакстан" finds "Қазақстан"."""
    plain = text.casefold().translate(_PLAIN)
    if plain.isascii():
        return plain
    bare = unicodedata.normalize("NFD", plain)
    return "".join(char for char in bare if not unicodedata.combining(char)).translate(_PLAIN)


def fold_mapped(text: str) -> Folded:
    """`fold` with the way back."""
    pieces: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(text):
        folded = _letter(char)
        pieces.append(folded)
        offsets.extend([index] * len(folded))
    return Folded("".join(pieces), tuple(offsets))


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    return fold(char)


def clean(text: str) -> str:
    """Text a person typed or pasted, in NFC, without what no paper can hold: control characters,
    lone surrogates, non-characters, direction overrides."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _BIDI.sub("", _ILLEGAL.sub("", lines)))


def is_clean(text: str) -> bool:
    """Whether `clean` would leave every character where it is (composition aside)."""
    return not ("\r" in text or _ILLEGAL.search(text) or _BIDI.search(text))


def capitalised(text: str) -> str:
    """With its first letter large, behind an opening bracket too."""
    start = 1 if text.startswith("[") else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
