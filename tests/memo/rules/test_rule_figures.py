from __future__ import annotations

import pytest

from briefing.memo import edit
from briefing.memo.outline import Cited, FreeNote, Pin, Words

TARGET, RESULT = "trade-goal-3bn-by-2030", "trade-turnover-2024"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Trade reached $1.7 billion.", "$1.7 billion"),
        ("en", "Trade grew by 11.6 per cent.", "11.6 per cent"),
        ("en", "It costs 5 million tenge.", "5 million tenge"),
        ("ru", "Товарооборот — 1,7 млрд долл. США.", "1,7 млрд долл. США"),
        ("kk", "Айналым 1,7 млрд АҚШ долларына жетті.", "1,7 млрд АҚШ долларына"),
        ("ky", "Соода 11,6 % өстү.", "11,6 %"),
    ],
)
def test_l2_an_amount_without_a_footnote(make, lint, language, text, words):
    (finding,) = lint(make(language, issue=text), "L2")
    assert (finding.level, finding.key) == ("warn", "L2-own")
    assert dict(finding.values)["words"] == words


def test_l2_a_footnote_in_the_paragraph_is_enough(make, lint):
    memo = make(issue="Trade.")
    block = memo.main.blocks()[0].id
    content = (Words("Trade reached $1.7 billion"), FreeNote("Customs."), Words("."))
    assert not lint(edit.set_content(memo, block, content), "L2")


@pytest.mark.parametrize(
    "text", ["Three meetings in 2024.", "At 10:30, room 5.", "He said “$5 billion”.", "Top 3."]
)
def test_l2_is_quiet_of_other_numbers(make, lint, text):
    assert not lint(make(issue=text), "L2")


def test_l2_cites_the_one_figure_of_that_amount(make, mended):
    memo = make("en", RESULT, issue="Trade reached $1.7 billion in 2024.")
    assert mended(memo, "L2") == "Trade reached $1.7 billion<Cited> in 2024."


def test_l2_offers_nothing_where_no_figure_has_the_amount(make, lint):
    (finding,) = lint(make(issue="Trade reached $4.4 billion."), "L2")
    assert finding.mend is None


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Trade: ", "target"),
        ("ru", "Товарооборот: ", "цель"),
        ("kk", "Тауар айналымы: ", "нысана"),
        ("ky", "Товар жүгүртүү: ", "максат"),
    ],
)
def test_l3_a_target_without_its_label(make, lint, mended, language, text, status):
    memo = make(language, TARGET)
    block = memo.main.blocks()[0].id
    memo = edit.set_content(memo, block, (Words(text), Pin("amount"), Words(".")))
    (finding,) = lint(memo, "L3")
    assert (finding.level, finding.where) == ("warn", block)
    assert mended(memo, "L3") == f"{text}<Pin> ({status})."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They aim at "), ("en", "The goal is "), ("ru", "Целевой уровень — "),
        ("kk", "Мақсат — "), ("ky", "Максат — "),
    ],
)  # fmt: skip
def test_l3_any_word_for_a_target_will_do(make, lint, language, text):
    memo = make(language, TARGET)
    block = memo.main.blocks()[0].id
    memo = edit.set_content(memo, block, (Words(text), Pin("amount"), Words(".")))
    assert not lint(memo, "L3")


def test_l3_is_quiet_of_results_and_of_default_sentences(make, lint):
    memo = make("en", TARGET, RESULT)
    assert not lint(memo, "L3")
    block = memo.main.blocks()[1].id
    assert not lint(edit.set_content(memo, block, (Pin("amount"), Words(" of trade."))), "L3")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade of $1.7 billion (about 800 billion tenge)."),
        ("en", "Trade of $1.7 billion in 2024, equivalent to €1.6 billion, grew."),
        ("en", "USD 5 million ≈ 2.3 billion KZT."),
        ("ru", "Торговля — 1,7 млрд долл. США (около 800 млрд тенге)."),
        ("ru", "Выделено 5 млн долларов, что эквивалентно 2,3 млрд тенге."),
        ("kk", "Сауда — 1,7 млрд АҚШ доллары (шамамен 800 млрд теңге)."),
        ("ky", "Соода — 1,7 млрд АКШ доллары (болжол менен 148 млрд сом)."),
    ],
)
def test_l11_a_conversion_without_its_rate_stops(make, lint, language, text):
    (finding,) = lint(make(language, issue=text), "L11")
    assert finding.level == "stop"
    assert "@no-rate" in dict(finding.values)["missing"].split()


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("converted at the rate of 470 tenge to the dollar", "@no-rate-date @no-rate-source"),
        ("converted at the National Bank’s rate of 470 of 31 December 2024", ""),
        ("converted at the National Bank’s rate of 31 December 2024", ""),
        ("converted at 470 tenge to the dollar, National Bank, 2024", ""),
    ],
)
def test_l11_names_what_is_missing(make, lint, text, missing):
    found = lint(make(issue=f"Trade of $1.7 billion (800 billion tenge, {text})."), "L11")
    assert [dict(one.values)["missing"] for one in found] == ([missing] if missing else [])


def test_l11_a_footnote_can_hold_the_rate(make, lint):
    memo = make(issue="Trade.")
    block = memo.main.blocks()[0].id
    note = "Converted at the exchange rate of 470 tenge, National Bank, 31 December 2024."
    content = (Words("Trade of $1.7 billion (800 billion tenge)"), FreeNote(note))
    assert not lint(edit.set_content(memo, block, content), "L11")


def test_l11_a_locked_amount_is_converted_too(make, lint):
    memo = make("en", RESULT)
    block = memo.main.blocks()[0].id
    content = (Words("Trade: "), Pin("amount"), Words(" (about 800 billion tenge)."))
    (finding,) = lint(edit.set_content(memo, block, content), "L11")
    assert dict(finding.values)["words"] == "$1.7 billion (about 800 billion tenge)"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Exports were $455.7 million and imports 862 million euros."),
        ("en", "Kazakhstan gave $1 billion; Kyrgyzstan gave 2 billion som."),
        ("en", "From $1.3 billion to about $1.7 billion."),
        ("en", "He said “$1 billion, or 470 billion tenge”."),
        ("ru", "Экспорт — 455,7 млн долл. США, импорт — 862 млн евро."),
        ("kk", "Экспорт — 455 млн доллар, импорт — 862 млн еуро."),
    ],
)
def test_l11_is_quiet_of_two_sums(make, lint, language, text):
    assert not lint(make(language, issue=text), "L11")


def test_a_citation_can_stand_for_the_rates_source(make, lint):
    memo = make("en", RESULT, issue="Trade.")
    block = memo.main.section("issue").blocks[0].id
    content = (
        Words("$1.7 billion (800 billion tenge, converted at the rate of 470 of 2024)"),
        Cited(RESULT),
    )
    assert not lint(edit.set_content(memo, block, content), "L11")
