"""Amounts in words, with the digits that were printed and no others."""

from __future__ import annotations

import re

from briefing.values.amount import Amount
from briefing.wording.catalogue import Catalogue

_ONE, _FEW, _MANY = 0, 1, 2
_AFTER_DIGITS = re.compile(r"(?<=\d) (?=\w)")


def amount_words(amount: Amount, words: Catalogue, *, rank: bool = False) -> str:
    """ "$1.317 billion", "11.6%", "over 3 million tonnes"; a rank of at most 3 is "top 3"."""
    if rank and amount.qualifier == "at_most":
        return words.get("numbers", "top", number=_number(amount, 0, words))
    scale = amount.scale()
    number = _number(amount, scale, words)
    if scale:
        number += " " + words.get("numbers", "billion" if scale == 9 else "million")
    told = _with_unit(number, amount.unit, words, _form(amount, scale, words))
    return words.get("qualifiers", amount.qualifier, amount=told)


def unbroken(told: str) -> str:
    """An amount as it is printed: no line ends between digits and the word after them."""
    return _AFTER_DIGITS.sub("\u00a0", told)


def value_words(amount: Amount, words: Catalogue) -> str:
    """The number alone, in the scale that suits it: "1.317", "over 1.2"."""
    number = _number(amount, amount.scale(), words)
    return words.get("qualifiers", amount.qualifier, amount=number)


def axis_words(unit: str, scale: int, words: Catalogue) -> str:
    """What a chart's axis counts: "$ billion", "%", "million tonnes"."""
    power = words.get("numbers", "billion" if scale == 9 else "million") if scale else ""
    if unit in ("1", "%"):
        return power or ("%" if unit == "%" else "")
    money = words.find("money", unit)
    if money is not None:
        return f"{power} {money.split('|')[_MANY if '|' in money else 0]}".strip()
    symbol = words.find("currencies", unit)
    if symbol is not None or (len(unit) == 3 and unit.isupper()):
        return words.get("numbers", "axis_money", symbol=symbol or unit, power=power).strip()
    return f"{power} {words.find('units', unit) or unit}".strip()


def _form(amount: Amount, scale: int, words: Catalogue) -> int:
    """Which form of a counted word the number takes, by the plural rules of CLDR for English and
    Russian; Kazakh and Kyrgyz have but one."""
    if scale:
        return _MANY
    digits = amount.digits(0).lstrip("-")
    if words.language != "ru":
        return _ONE if digits == "1" else _MANY
    if "." in digits:
        return _FEW
    last, last_two = int(digits) % 10, int(digits) % 100
    if last == 1 and last_two != 11:
        return _ONE
    return _FEW if 2 <= last <= 4 and not 12 <= last_two <= 14 else _MANY


def _with_unit(number: str, unit: str, words: Catalogue, form: int) -> str:
    if unit == "1":
        return number
    if unit == "%":
        return words.get("numbers", "percent", number=number)
    money = words.find("money", unit)
    if money is not None:
        return f"{number}\u00a0{money.split('|')[form if '|' in money else 0]}"
    symbol = words.find("currencies", unit)
    if symbol is not None:
        return words.get("numbers", "money_symbol", symbol=symbol, number=number)
    if len(unit) == 3 and unit.isupper():
        return words.get("numbers", "money_code", code=unit, number=number)
    return f"{number} {words.find('units', unit) or unit}"


def _number(amount: Amount, scale: int, words: Catalogue) -> str:
    whole, _, fraction = amount.digits(scale).partition(".")
    sign, digits = ("−", whole[1:]) if whole.startswith("-") else ("", whole)
    group = words.find("numbers", "group")
    grouped = f"{int(digits):,}".replace(",", group) if len(digits) > 4 or group == "," else digits
    return sign + grouped + (words.find("numbers", "decimal") + fraction if fraction else "")
