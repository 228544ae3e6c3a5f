"""The words the rules look for, one file a language in `assets/rules`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from briefing import resources
from briefing.memo.names import Language
from briefing.memo.template import SectionSpec
from briefing.text.normalise import fold

Role = str
_NEVER = re.compile(r"(?!)")
_SYMBOLS = {"USD": r"US\$|\$", "EUR": "€", "GBP": "£", "KZT": "₸", "RUB": "₽", "CNY": "¥"}
_NUMBER = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"


@dataclass(frozen=True, slots=True)
class Terms:
    """The patterns of one language. `amount` is money in words or signs, its currency a group
    of that name; `share` a percentage; `expansions` what acronyms stand for, `endings`,
    `countries` and `posts` what rule L10 needs, in Kazakh alone."""

    relative: re.Pattern[str]
    date_tail: str
    speech: re.Pattern[str]
    titled: re.Pattern[str]
    quoting: re.Pattern[str]
    comment: re.Pattern[str]
    translation: str
    converted_to: re.Pattern[str]
    of_year: re.Pattern[str]
    rate: re.Pattern[str]
    converted: re.Pattern[str]
    rate_source: re.Pattern[str]
    labels: Mapping[str, re.Pattern[str]]
    amount: re.Pattern[str]
    share: re.Pattern[str]
    abbreviations: frozenset[str]
    known: frozenset[str]
    lead: re.Pattern[str]
    expansions: Mapping[str, str]
    short_country: str
    endings: Mapping[str, str]
    countries: Mapping[str, str]
    posts: re.Pattern[str]


@cache
def terms(language: Language) -> Terms:
    """The terms of a paper's language."""
    table = _table(language)
    amounts, acronyms = table["amounts"], table["acronyms"]
    country: dict[str, Any] = table.get("country", {})
    return Terms(
        _words(table["relative"]),
        table["date_tail"],
        _words(table["speech"]),
        _words(table["titled"]),
        _words(table["quoting"]) if table["quoting"] else _NEVER,
        _words(table["comment"]),
        table["translation"],
        _words(table["converted_to"]),
        _words(table["of_year"]),
        _words(table["rate"]),
        _words(table["converted"]),
        _words(table["rate_source"]),
        {status: _words(labels) for status, labels in table["labels"].items()},
        _amount(amounts),
        re.compile(rf"(?:{_NUMBER})\s?(?:%|(?:{'|'.join(amounts['percent'])})\b)", re.IGNORECASE),
        frozenset(word.casefold() for word in table["sentences"]["abbreviations"]),
        frozenset((*acronyms["known"], *acronyms["stressed"])),
        _words(acronyms["lead"]),
        acronyms["names"],
        country.get("short", ""),
        country.get("endings", {}),
        country.get("names", {}),
        _words(country["posts"], re.NOFLAG) if country else _NEVER,
    )


@cache
def number_words(language: str) -> Mapping[str, list[str]]:
    """How a language says numbers in words, "1" to "100" and "half": patterns of whole words."""
    words: Mapping[str, list[str]] = _table(language)["numbers"]
    return words


@cache
def shown_letters() -> str:
    """The code points a PDF can print, in hexadecimal: "9 20-7E", one or a stretch each."""
    letters: str = _table("letters")["shown"]
    return letters


def is_section(spec: SectionSpec, role: Role) -> bool:
    """Whether a section is of that sort, by its id or its heading."""
    return _is(spec.id, tuple(spec.heading.stated()), role)


@lru_cache(maxsize=1024)
def _is(identity: str, names: tuple[str, ...], role: Role) -> bool:
    ids, headings = _roles()[role]
    return identity in ids or any(fold(name) in headings for name in names)


@cache
def _roles() -> dict[Role, tuple[frozenset[str], frozenset[str]]]:
    return {
        role: (frozenset(told["ids"]), frozenset(map(fold, told["headings"])))
        for role, told in _table("sections").items()
    }


def _table(name: str) -> dict[str, Any]:
    path = resources.assets() / "rules" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _words(patterns: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    longest_first = sorted(patterns, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", flags)


def _amount(table: Mapping[str, Any]) -> re.Pattern[str]:
    scale = rf"(?:\s?(?:{'|'.join(sorted(table['scales'], key=len, reverse=True))})(?!\w))?"
    named = "|".join(
        rf"(?P<{code}>{'|'.join(sorted(forms, key=len, reverse=True))})"
        for code, forms in table["currencies"].items()
    )
    codes = "|".join(table["currencies"])
    signs = "|".join(rf"(?P<{code}_>{sign})" for code, sign in _SYMBOLS.items())
    behind = "|".join(rf"(?P<{code}__>{sign})" for code, sign in _SYMBOLS.items())
    before = rf"(?:{signs}|(?P<code>{codes}))\s?(?:{_NUMBER}){scale}"
    after = rf"(?<![\w.,])(?:{_NUMBER}){scale}\s?(?:(?:{named})(?!\w)|{behind})"
    return re.compile(f"{before}|{after}", re.IGNORECASE)


def currency(match: re.Match[str]) -> str:
    """The currency of a match of `Terms.amount`."""
    code = match["code"]
    if code:
        return code.upper()
    return next(name.rstrip("_") for name, text in match.groupdict().items() if text)
