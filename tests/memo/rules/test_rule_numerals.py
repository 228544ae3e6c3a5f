"""Numbers of two texts in two languages: what has no like on the other side."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.memo.names import LANGUAGES
from briefing.memo.rules.numerals import numerals, unmatched

_ALIKE = [
    ("en", "$3 billion by 2030", "ru", "3 млрд долл. к 2030 году"),
    ("en", "$3 billion by 2030", "kk", "2030 жылға қарай 3 миллиард доллар"),
    ("en", "$3 billion by 2030", "ky", "2030-жылга чейин 3 млрд доллар"),
    ("en", "soared to $1.317 billion", "ru", "вырос до 1,317 миллиарда долларов"),
    ("en", "1,317,900 tonnes", "ru", "1 317 900 тонн"),
    ("en", "1,317 million", "ru", "1,317 млрд"),
    ("en", "1.5 million people", "ru", "полтора миллиона человек"),
    ("en", "from 2 to 3 billion", "ru", "от 2 до 3 млрд"),
    ("en", "$2 billion to $3 billion", "kk", "2–3 млрд доллар"),
    ("en", "three times, 25 years", "ru", "3 раза, двадцать пять лет"),
    ("en", "125 km", "ru", "сто двадцать пять километров"),
    ("en", "in the 21st century", "ru", "в XXI веке"),
    ("en", "the 7th meeting", "kk", "жетінші отырыс"),
    ("en", "the seventh meeting", "ky", "7-жыйын"),
    ("en", "on August 22, 2025", "ru", "22.08.2025"),
    ("en", "on 2025-08-22", "ru", "22 августа 2025 года"),
    ("en", "50% and 12.5 per cent", "ru", "50 % и 12,5 процента"),
    ("ru", "около 100 тыс. тонн", "en", "about a hundred thousand tonnes"),
    ("ru", "в 1990-х годах", "en", "in the 1990s"),
    ("ky", "он беш жыл", "en", "15 years"),
    ("uz", "3 milliard, uchta", "ru", "3 миллиарда, 3"),
    ("en", "no number", "ru", "без чисел"),
    ("en", "$5m and $2bn", "ru", "5 млн и 2 млрд долл."),
]


@pytest.mark.parametrize(("language", "said", "other", "ours"), _ALIKE)
def test_alike(language: str, said: str, other: str, ours: str) -> None:
    assert unmatched(said, language, ours, other) == []
    assert unmatched(ours, other, said, language) == []


@pytest.mark.parametrize(
    ("language", "said", "other", "ours", "lacking", "added"),
    [
        ("en", "$3 billion by 2030", "ru", "3 млн долл. к 2030 году", ["3 billion"], ["3 млн"]),
        ("en", "$3 billion by 2030", "ru", "3 млрд долл.", ["2030"], []),
        ("en", "by 2030", "ru", "к 2035 году", ["2030"], ["2035"]),
        ("en", "1.5 million", "ru", "1,6 млн", ["1.5 million"], ["1,6 млн"]),
        ("en", "1.5 million", "ru", "15 млн", ["1.5 million"], ["15 млн"]),
        ("en", "1,317 tonnes", "ru", "1,317 тонны", ["1,317"], ["1,317"]),
        ("en", "about trade", "kk", "сауда туралы, 40 пайыз", [], ["40"]),
        ("ky", "үч жыл", "en", "4 years", [], ["4"]),
        ("en", "5 and 5", "ru", "пять и 6", [], ["6"]),
        ("en", "22 August 2025", "ru", "23.08.2025", ["22"], ["23"]),
    ],
)
def test_not_alike(
    language: str, said: str, other: str, ours: str, lacking: list[str], added: list[str]
) -> None:
    assert unmatched(said, language, ours, other) == lacking
    assert unmatched(ours, other, said, language) == added


@given(st.integers(1, 10**9), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_a_number_is_like_itself_in_any_separators(number: int, one: str, other: str) -> None:
    marks = {"en": ","}
    first = f"{number:,}".replace(",", marks.get(one, "\u00a0"))
    second = f"{number:,}".replace(",", marks.get(other, "\u202f"))
    assert unmatched(first, one, second, other) == []
    assert unmatched(first, one, f"{number + 1}", other) == [first]


@given(st.text(st.sampled_from("0123456789.,’ \u00a0/-XVI млрдbn"), max_size=30))
def test_any_string_of_digits_and_marks_is_read(text: str) -> None:
    for language in (*LANGUAGES, "uz"):
        for one in numerals(text, language):
            assert one.values
            assert all(isinstance(value, Decimal) for value in one.values)
        assert unmatched(text, language, text, language) == []
