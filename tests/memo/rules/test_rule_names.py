from __future__ import annotations

import pytest

from briefing.memo import edit
from briefing.memo.rules.names import sounds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Japarov", "Zhaparov"), ("Tokayev", "Tokaev"), ("Sergey", "Sergei"),
        ("Жапаров", "Джапаров"), ("Khodjaev", "Hojaev"), ("Abdykadyrov", "Abdikadirov"),
    ],
)  # fmt: skip
def test_spellings_sound_alike(one, other):
    assert sounds(one) == sounds(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Trade", "Traders"), ("Their", "There"), ("Bektenov", "Bekenov"), ("Council", "Counsel")],
)
def test_other_words_do_not(one, other):
    assert sounds(one) != sounds(other)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Chairman Akylbek Zhaparov came. Akylbek Japarov left.",
         "Chairman Akylbek Japarov came. Akylbek Japarov left."),
        ("en", "Tokayev spoke. Tokaev left. TOKAEV’s aides left.",
         "Tokayev spoke. Tokayev left. TOKAYEV’s aides left."),
        ("en", "Yermek Abdykadyrov met us. Yermek Abdikadyrov left.",
         "Yermek Abdykadyrov met us. Yermek Abdykadyrov left."),
        ("ru", "Приехал Жапаров. Встреча с Джапаровым прошла. Жапарова ждут.",
         "Приехал Жапаров. Встреча с Жапаровым прошла. Жапарова ждут."),
        ("kk", "Жапаров келді. Джапаровқа хат жазылды.", "Жапаров келді. Жапаровқа хат жазылды."),
        ("ky", "Жапаров келди. Джапаровго кат жазылды.", "Жапаров келди. Жапаровго кат жазылды."),
    ],
)  # fmt: skip
def test_l8_one_name_in_two_spellings(make, lint, mended, language, text, words):
    memo = make(language, issue=text)
    (finding,) = lint(memo, "L8")
    assert finding.level == "warn"
    assert mended(memo, "L8") == words


@pytest.mark.parametrize(
    "text",
    [
        "President Sadyr Japarov met us. Chairman Akylbek Zhaparov left.",
        "President Japarov met us. Zhaparov left.",
        "Two men are named Japarov: the President, and the Chairman, also spelt Zhaparov.",
        "The Chairman is Akylbek Japarov (also Zhaparov).",
        "Sergey Lavrov came. Sergei Ivanov left.",
        "The source writes “Tokaev”. Tokayev left.",
        "Kazakhstan spoke. The Kazakh side left. Kazakhstanis stayed.",
    ],
)
def test_l8_is_quiet_of_two_people_and_of_what_is_told(make, lint, text):
    assert not lint(make(issue=text), "L8")


def test_l8_what_the_program_prints_is_a_spelling_too(make, lint, mended):
    quote = "chairman-japarov-new-opportunities"
    assert not lint(make(issue="Zhaparov spoke."), "L8")
    memo = make("en", quote, issue="Zhaparov spoke.")
    assert len(lint(memo, "L8")) == 1
    assert mended(memo, "L8") == "Japarov spoke."


def test_l8_in_cyrillic_a_name_two_people_bear_is_spelt_in_one_way(make, lint, mended):
    memo = make("ru", "president-japarov-aim-3bn", issue="Садыр Джапаров ждёт.")
    assert mended(memo, "L8") == "Садыр Жапаров ждёт."


def test_l8_another_script_is_no_other_spelling(make, lint):
    memo = make(
        "ru", "president-japarov-aim-3bn", issue="Sadyr Japarov welcomed us. Садыр Жапаров ждёт."
    )
    assert not lint(memo, "L8")


def test_l8_one_mend_reaches_all_own_words(make, lint, reading_library):
    from briefing.app import mending

    memo = make(issue="Tokayev and more.", care="Tokaev said no.", points="Ask Tokaev why.")
    memo = edit.set_field(memo, "subject", "A call by Tokaev")
    (finding,) = lint(memo, "L8")
    assert finding.where == "subject"
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert not lint(after, "L8")
    assert after.main.fields["subject"] == "A call by Tokayev"
