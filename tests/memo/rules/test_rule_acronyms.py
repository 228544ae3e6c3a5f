from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The SCO met. The SCO chose.",
         "The Shanghai Cooperation Organisation (SCO) met. The SCO chose."),
        ("en", "The EAEU met.", "The Eurasian Economic Union met."),
        ("ru", "Страны ШОС договорились. В ШОС согласны.",
         "Страны ШОС (Шанхайская организация сотрудничества) договорились. В ШОС согласны."),
        ("kk", "ШЫҰ кездесуі өтті. ШЫҰ шешті.",
         "ШЫҰ (Шанхай ынтымақтастық ұйымы) кездесуі өтті. ШЫҰ шешті."),
        ("ky", "КМШ өлкөлөрү келишти. КМШ чечти.",
         "КМШ (Көз карандысыз Мамлекеттердин Шериктештиги) өлкөлөрү келишти. КМШ чечти."),
    ],
)  # fmt: skip
def test_l9_an_acronym_not_written_out(make, lint, mended, language, text, words):
    memo = make(language, issue=text)
    (finding,) = lint(memo, "L9")
    assert (finding.level, finding.key) == ("info", "L9")
    assert mended(memo, "L9") == words


def test_l9_what_nobody_knows_is_named_without_a_mend(make, lint):
    (finding,) = lint(make(issue="The JCC met. The JCC chose."), "L9")
    assert finding.mend is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Joint Control Committee (JCC) met. The JCC chose."),
        ("en", "The Committee on trade (hereafter JCC) met. The JCC chose."),
        ("en", "The JCC (Joint Control Committee) met. The JCC chose."),
        ("en", "The UN, the EU and the US agree; GDP and USD; World War II, part IV."),
        ("en", "DO NOT average. TALKING POINTS ONLY"),
        ("en", "Flight KC 101 and room ABX-12."),
        ("en", "Met TOKAYEV Kassym-Jomart."),
        ("ru", "Евразийский экономический союз (далее — ЕАЭС) решил. ЕАЭС согласен."),
        ("ru", "ООН, США, РФ и МИД; НЕ усреднять; XX век."),
        ("kk", "Шанхай ынтымақтастық ұйымы (бұдан әрі – ШЫҰ) шешті. ШЫҰ келісті."),
        ("ky", "Шанхай кызматташтык уюму (мындан ары – ШКУ) чечти. ШКУ макул."),
    ],
)
def test_l9_is_quiet_of_what_is_written_out_or_known(make, lint, language, text):
    assert not lint(make(language, issue=text), "L9")


def test_l9_an_acronym_introduced_and_not_used(make, lint):
    (finding,) = lint(make(issue="The Joint Control Committee (JCC) met."), "L9")
    assert finding.key == "L9-once"


def test_l9_written_out_too_late(make, lint):
    memo = make(issue="The JCC met.", care="The Joint Control Committee (JCC) chose.")
    (finding,) = lint(memo, "L9")
    assert finding.where == memo.main.section("issue").blocks[0].id


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ҚР Президенті келді.", "Қазақстан Республикасының Президенті келді."),
        ("Бұл ҚР-да болды.", "Бұл Қазақстан Республикасында болды."),
        ("Қазақстан Президенті келді.", "Қазақстан Республикасының Президенті келді."),
        ("Қырғызстанның Президенті келді.", "Қырғыз Республикасының Президенті келді."),
    ],
)
def test_l10_the_country_in_full(make, lint, mended, text, words):
    memo = make("kk", issue=text)
    (finding,) = lint(memo, "L10")
    assert finding.level == "warn"
    assert mended(memo, "L10") == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Қазақстан Республикасының Президенті келді. Қазақстан экономикасы өсті."),
        ("kk", "Қазақстан мен Қырғызстан келісті."),
        ("ru", "Президент РК и Президент КР встретились."),
        ("ky", "КР Президенти келди."),
    ],
)
def test_l10_is_quiet_elsewhere(make, lint, language, text):
    assert not lint(make(language, issue=text), "L10")
