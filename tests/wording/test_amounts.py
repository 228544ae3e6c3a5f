from __future__ import annotations

from decimal import Decimal

import pytest

from briefing.values.amount import Amount, Qualifier
from briefing.wording.amounts import amount_words, axis_words, unbroken, value_words
from briefing.wording.catalogue import LANGUAGES, catalogue


def _told(amount: Amount, language: str, *, rank: bool = False) -> str:
    return amount_words(amount, catalogue(language), rank=rank).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "unit", "precision", "en", "ru", "kk", "ky"),
    [
        (
            "1317000000",
            "USD",
            6,
            "$1.317 billion",
            "1,317 млрд долл. США",
            "1,317 млрд АҚШ доллары",
            "1,317 млрд АКШ доллары",
        ),
        ("3000000000", "USD", 9, "$3 billion", "3 млрд долл. США", "3 млрд АҚШ доллары",
         "3 млрд АКШ доллары"),
        ("455700000", "USD", 5, "$455.7 million", "455,7 млн долл. США", "455,7 млн АҚШ доллары",
         "455,7 млн АКШ доллары"),
        ("11.6", "%", -1, "11.6%", "11,6 %", "11,6%", "11,6%"),
        ("3000000", "t", 6, "3 million tonnes", "3 млн т", "3 млн т", "3 млн т"),
        ("280", "km", 0, "280 km", "280 км", "280 км", "280 км"),
        ("195", "1", 0, "195", "195", "195", "195"),
        ("1500000", "KZT", 5, "1.5 million tenge", "1,5 млн тенге", "1,5 млн теңге",
         "1,5 млн теңге"),
        ("2000000000", "KGS", 9, "2 billion som", "2 млрд сомов", "2 млрд қырғыз сомы",
         "2 млрд сом"),
        ("1500000", "TRY", 5, "TRY 1.5 million", "1,5 млн TRY", "1,5 млн TRY", "1,5 млн TRY"),
        ("12345", "1", 0, "12,345", "12 345", "12 345", "12 345"),
        ("4500", "EUR", 0, "€4,500", "4500 евро", "4500 еуро", "4500 евро"),
        ("-2.5", "%", -1, "−2.5%", "−2,5 %", "−2,5%", "−2,5%"),
    ],
)  # fmt: skip
def test_amounts_in_four_languages(
    value: str, unit: str, precision: int, en: str, ru: str, kk: str, ky: str
) -> None:
    amount = Amount(Decimal(value), unit, precision)
    assert [_told(amount, language) for language in LANGUAGES] == [en, ru, kk, ky]


@pytest.mark.parametrize(
    ("qualifier", "en", "ru"),
    [
        ("exact", "$2 billion", "2 млрд долл. США"),
        ("about", "about $2 billion", "около 2 млрд долл. США"),
        ("over", "over $2 billion", "свыше 2 млрд долл. США"),
        ("under", "just under $2 billion", "чуть менее 2 млрд долл. США"),
        ("at_least", "at least $2 billion", "не менее 2 млрд долл. США"),
        ("at_most", "at most $2 billion", "не более 2 млрд долл. США"),
    ],
)
def test_a_qualifier_is_said(qualifier: Qualifier, en: str, ru: str) -> None:
    amount = Amount(Decimal(2_000_000_000), "USD", 9, qualifier)
    assert (_told(amount, "en"), _told(amount, "ru")) == (en, ru)
    # In every language it changes what is said, and leaves the amount itself to be read.
    exact = Amount(amount.value, "USD", 9)
    for language in LANGUAGES:
        told = _told(amount, language)
        assert _told(exact, language) in told
        assert (told == _told(exact, language)) is (qualifier == "exact")


def test_a_rank_is_a_place_not_a_count() -> None:
    rank = Amount(Decimal(3), "1", 0, "at_most")
    assert _told(rank, "en", rank=True) == "top 3"
    assert _told(rank, "ru", rank=True) == "не ниже 3-го места"
    assert _told(rank, "en") == "at most 3"


@pytest.mark.parametrize(
    ("value", "precision", "en", "american", "ru"),
    [
        ("1", 0, "1 rouble", "1 ruble", "1 рубль"),
        ("2", 0, "2 roubles", "2 rubles", "2 рубля"),
        ("5", 0, "5 roubles", "5 rubles", "5 рублей"),
        ("11", 0, "11 roubles", "11 rubles", "11 рублей"),
        ("21", 0, "21 roubles", "21 rubles", "21 рубль"),
        ("113", 0, "113 roubles", "113 rubles", "113 рублей"),
        ("1.5", -1, "1.5 roubles", "1.5 rubles", "1,5 рубля"),
        ("-3", 0, "−3 roubles", "−3 rubles", "−3 рубля"),
        ("1000000", 6, "1 million roubles", "1 million rubles", "1 млн рублей"),
    ],
)
def test_a_counted_word_takes_its_form(
    value: str, precision: int, en: str, american: str, ru: str
) -> None:
    amount = Amount(Decimal(value), "RUB", precision)
    assert [_told(amount, language) for language in ("en", "en-US", "ru")] == [en, american, ru]


@pytest.mark.parametrize(
    ("unit", "en", "ru"),
    [("KGS", "billion som", "млрд сомов"), ("USD", "$ billion", "млрд долл. США")],
)
def test_an_axis_names_its_money(unit: str, en: str, ru: str) -> None:
    told = [axis_words(unit, 9, catalogue(language)) for language in ("en", "ru")]
    assert [each.replace("\u00a0", " ") for each in told] == [en, ru]


@pytest.mark.parametrize("language", LANGUAGES)
def test_printed_no_line_ends_between_digits_and_the_word_after(language: str) -> None:
    for unit in ("USD", "KZT", "t", "1"):
        told = amount_words(Amount(Decimal(3_000_000), unit, 6), catalogue(language))
        assert "3\u00a0" in unbroken(told)
        assert unbroken(told).replace("\u00a0", " ") == told.replace("\u00a0", " ")
    tonnes = amount_words(Amount(Decimal(3_000_000), "t", 6), catalogue("en"))
    assert unbroken(tonnes) == "3\u00a0million tonnes"


def test_the_number_alone_keeps_its_qualifier() -> None:
    over = Amount(Decimal(1_200_000_000), "USD", 8, "over")
    assert value_words(over, catalogue("en")) == "over 1.2"
    assert value_words(over, catalogue("ru")) == "свыше 1,2"
