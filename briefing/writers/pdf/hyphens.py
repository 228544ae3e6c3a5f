"""Where a word may be divided, by the patterns of its language. Kazakh and Kyrgyz have none."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_PATTERNS = {"en": "en_GB", "en-us": "en_US", "ru": "ru_RU"}
_BEFORE, _AFTER = 2, 3
"""The fewest letters that may stand on either side."""

_WORD = re.compile(r"[^\W\d_]{6,}")


@lru_cache(50_000)
def divisions(word: str, language: str) -> tuple[int, ...]:
    """The places at which a word, with the punctuation and spaces around it, may be divided: the
    last first. Names, abbreviations and compounds with a hyphen of their own stay whole."""
    patterns = _patterns(language.lower())
    found = _WORD.findall(word)
    if patterns is None or len(found) != 1 or not found[0].islower() or "-" in word:
        return ()
    start = word.index(found[0])
    return tuple(start + place for place in reversed(patterns(found[0])))


@cache
def _patterns(language: str) -> Callable[[str], list[int]] | None:
    """What finds the places in a word of a language."""
    name = _PATTERNS.get(language) or _PATTERNS.get(language.partition("-")[0])
    if name is None:
        return None
    pyphen: Any = import_module("pyphen")  # slow to load; only a paper that divides words needs it
    places: Callable[[str], list[int]] = pyphen.Pyphen(
        lang=name, left=_BEFORE, right=_AFTER
    ).positions
    return places
