"""Numbers in what was said and in its translation, held against each other.

Digits on either side must have their like on the other: the same value, with its separators and
scale as either language writes them, in words ("three", "двадцать пять"), or as a Roman numeral.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from briefing.memo.names import LANGUAGES
from briefing.memo.rules.terms import number_words

_SCALES = {
    3: r"thousand|тыс|мың|миң",
    6: r"million|mn|mln|(?<=\d)m|млн|миллион",
    9: r"billion|bn|bln|(?<=\d)b|млрд|миллиард",
    12: r"trillion|tn|трлн|триллион",
}
_SCALE = "|".join(rf"(?P<s{power}>(?:{names})\w*)" for power, names in _SCALES.items())
_DIGITS = r"\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_NUMERAL = re.compile(rf"(?<!\d)(?P<digits>{_DIGITS})(?:[\s-]?(?:{_SCALE}))?", re.IGNORECASE)
_DATE = re.compile(
    r"(?<!\d)(?:(\d{1,2})[./-]\d{1,2}[./-](\d{4})|(\d{4})-\d{2}-(\d{2}))(?!\d)"
)  # the month is a word on the other side
_RANGE = re.compile(r"\W*(?:\w{1,4}\W+)?\W*")
_GROUPS = re.compile(r"[’'\u00a0\u202f ]")
_ROMAN = re.compile(r"(?<!\w)[IVXLCІХ]+(?!\w)")
_ROMANS = {"I": 1, "І": 1, "V": 5, "X": 10, "Х": 10, "L": 50, "C": 100}
_TENS, _HUNDRED, _HALF = 10, 100, Decimal("0.5")
_UNSURE = 20  # numbers up to it are let be where a language's number words are not known


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits: how it is written, and what it may be read as."""

    said: str
    values: frozenset[Decimal]


def unmatched(these: str, language: str, those: str, other: str) -> list[str]:
    """The numbers in one text that another, in another language, does not have."""
    there = numerals(those, other)
    spoken = _spoken(those, other)
    lacking = [
        one.said
        for one in numerals(these, language)
        if not any(one.values & each.values for each in there)
        and not any(spoken.has(value) for value in one.values)
    ]
    return list(dict.fromkeys(lacking))


def numerals(text: str, language: str) -> list[Numeral]:
    """The numbers in digits, in order; of a date in figures its day and its year."""
    bare = _DATE.sub(lambda date: " ".join(filter(None, date.groups())), text)
    matches = list(_NUMERAL.finditer(bare))
    made = []
    for place, match in enumerate(matches):
        following = matches[place + 1] if place + 1 < len(matches) else None
        scales = {_scale(match)}
        if following and _RANGE.fullmatch(bare[match.end() : following.start()]):
            scales.add(_scale(following))  # "2 to 3 billion"
        values = {value.scaleb(scale) for value in _read(match["digits"], language)
                  for scale in scales}  # fmt: skip
        made.append(Numeral(match[0].strip(), frozenset(values)))
    return made


def _scale(match: re.Match[str]) -> int:
    return next((power for power in _SCALES if match[f"s{power}"]), 0)


def _read(digits: str, language: str) -> Iterator[Decimal]:
    """What digits may mean: a comma parts thousands in English and a fraction elsewhere; what
    cannot be told is read both ways."""
    bare = _GROUPS.sub("", digits)
    marks = [letter for letter in bare if letter in ".,"]
    english = language.startswith("en")
    thousands = len(re.split("[.,]", bare)[-1]) == 3 and bool(marks)
    if not marks or len(marks) > 1:
        whole, point, part = bare, "", ""
        if len(set(marks)) == 2 or (len(marks) > 1 and not thousands):
            whole, point, part = bare.rpartition(marks[-1])
        yield Decimal(re.sub("[.,]", "", whole) + ("." if point else "") + part)
        return
    mark = marks[0]
    if not (thousands and english and mark == ","):
        yield Decimal(bare.replace(",", "."))
    if (thousands and mark == ("," if english else ".")) or (thousands and not _known(language)):
        yield Decimal(bare.replace(mark, ""))


def _known(language: str) -> bool:
    return language.split("-", maxsplit=1)[0] in LANGUAGES


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The numbers a text has in words; `unsure` where its language's words are not known."""

    values: frozenset[int]
    half: bool
    unsure: bool

    def has(self, value: Decimal) -> bool:
        """Whether a number is said, perhaps with a scale behind it."""
        return any(self._says(value.scaleb(-power)) for power in (0, *_SCALES))

    def _says(self, value: Decimal) -> bool:
        whole = int(value)
        if value == whole:
            return whole in self.values or (self.unsure and whole <= _UNSURE)
        return self.half and value - whole == _HALF


def _spoken(text: str, language: str) -> _Spoken:
    code = language.split("-", maxsplit=1)[0]
    romans = {_roman(match[0]) for match in _ROMAN.finditer(text)}
    if code not in LANGUAGES:
        return _Spoken(frozenset(romans), half=True, unsure=True)
    words, half = _patterns(code)
    said = {number for number, pattern in words if pattern.search(text)}
    tens = {number for number in said if number % _TENS == 0}
    sums = {ten + unit for ten in tens for unit in said if unit < _TENS}
    over = {_HUNDRED + one for one in said | sums if one < _HUNDRED} if _HUNDRED in said else set()
    return _Spoken(frozenset(said | sums | over | romans), bool(half.search(text)), unsure=False)


@cache
def _patterns(language: str) -> tuple[tuple[tuple[int, re.Pattern[str]], ...], re.Pattern[str]]:
    words = number_words(language)
    return (
        tuple((int(number), _word(forms)) for number, forms in words.items() if number != "half"),
        _word(words["half"]),
    )


def _word(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _roman(letters: str) -> int:
    values = [_ROMANS[letter] for letter in letters]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )
