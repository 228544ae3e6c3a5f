from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.memo import edit
from briefing.memo import second as bilingual
from briefing.memo.check import check
from briefing.memo.evidence import Index, gather, merged
from briefing.memo.outline import Cited, FreeNote, Pin, Words
from briefing.memo.prose import Prose
from briefing.wording.catalogue import catalogue

TREATY, TRADE, QUOTE = (
    "treaty-allied-relations-signed",
    "trade-turnover-2023-cabinet",
    "president-japarov-aim-3bn",
)


def _numbers(findings):
    (finding,) = findings
    assert (finding.level, finding.where) == ("warn", "b1")
    return dict(finding.values)["numbers"]


def _event(make, language, words, item=TREATY):
    return edit.set_content(make(language, item), "b1", (Words(words),))


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize("item", [TREATY, TRADE, QUOTE])
def test_l27_an_item_nobody_edited_says_what_it_says(make, lint, language, item):
    memo = make(language, item)
    assert not lint(memo, "L27")
    pins = edit.set_content(memo, "b1", _default(memo, reworded="So it was. "))
    assert not lint(pins, "L27")


def _default(memo, reworded):
    prose = Prose(catalogue(memo.main.tongue), Index(memo.evidence))
    return (Words(reworded), *prose.content(memo.main.blocks()[0]))


@pytest.mark.parametrize(
    ("language", "words", "numbers"),
    [
        ("en", "On 19 April 2024 it never took place and $9.9 billion was lost.", "9.9 billion"),
        ("en", "On 21 April 2024 the Presidents signed it.", "21 April 2024"),
        ("en", "On April 21st, 2024, the Presidents signed it.", "April 21st, 2024"),
        ("en", "The Presidents signed it on 21.04.2024.", "21.04.2024"),
        ("en", "On 19 May 2024 the Presidents signed it.", "19 May 2024"),
        ("en", "In May 2025 the Presidents signed it.", "May 2025"),
        ("en", "The Presidents signed it; USD9.9bn was lost.", "9.9bn"),
        ("ru", "19 апреля 2024 г. договор сорван, потеряно 9,9 млрд долл.", "9,9 млрд"),
        ("ru", "19 мая 2024 г. президенты подписали договор.", "19 мая 2024"),
        ("ru", "Апрель 2024 г., а не июнь 2024 г.: президенты подписали.", "июнь 2024"),
        ("kk", "2024 жылғы 19 мамырда шартқа қол қойылды.", "2024 жылғы 19 мамырда"),
        ("kk", "2023 жылғы 19 сәуірде шартқа қол қойылды.", "2023 жылғы 19 сәуірде"),
        ("ky", "2024-жылдын 19-майында келишимге кол коюлду.", "2024-жылдын 19-майында"),
    ],
)  # fmt: skip
def test_l27_what_nobody_stated_of_an_event(make, lint, language, words, numbers):
    assert _numbers(lint(_event(make, language, words), "L27")) == numbers


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "On Friday, April 19th, 2024, the Presidents signed it."),
        ("en", "The treaty of 2024 may be new; they march 19 abreast."),
        ("en", "At the G20 and in the C5+1 format the treaty is known."),
        ("en", "As of 22 August 2025 the treaty of 19 April 2024 is in force."),
        ("ru", "В апреле 2024 года, 19-го, президенты подписали договор."),
        ("ru", "Два президента подписали его 19.04.2024."),
        ("kk", "2024 жылғы 19 сәуірде екі президент шартқа қол қойды."),
        ("ky", "2024-жылдын 19-апрелинде эки президент келишимге кол койду."),
    ],
)
def test_l27_is_quiet_of_what_is_stated(make, lint, language, words):
    assert not lint(_event(make, language, words), "L27")


def test_l27_takes_what_stands_in_the_passage(make, lint):
    memo = make("en", TRADE, template="background-paper")
    said = (Words("Turnover soared to "), Pin("amount"), Words(" ($1,317 million) in 2023."))
    assert not lint(edit.set_content(memo, "b1", said), "L27")
    said = (Words("Turnover soared by 38.2% to "), Pin("amount"), Words(" in 2023."))
    found = lint(edit.set_content(memo, "b1", said), "L27")
    assert _numbers(found) == "38.2"


@pytest.mark.parametrize(
    ("attribution", "numbers"),
    [
        ("— Sadyr Japarov, Astana, 1 May 1999", "1 May 1999"),
        ("— Sadyr Japarov, 22 August 2025", ""),
        ("— Sadyr Japarov, of the $3 billion", ""),
    ],
)
def test_l27_reads_the_line_under_a_quotation(make, lint, attribution, numbers):
    memo = edit.set_content(make("en", QUOTE), "b1", (Pin("quote"), Words(attribution)))
    found = lint(memo, "L27")
    assert (_numbers(found) if found else "") == numbers


def test_l27_a_note_of_one_s_own_names_the_source(make, lint):
    memo = make("en", TREATY)
    content = (Words("It was signed at a cost of $5 million."), FreeNote("The embassy’s report."))
    assert lint(edit.set_content(memo, "b1", content[:1]), "L27")
    assert not lint(edit.set_content(memo, "b1", content), "L27")


def test_l27_a_cited_item_has_the_number(make, lint, reading_library):
    memo = make("en", TREATY)
    words = Words("It was signed when trade was $1.317 billion.")
    assert _numbers(lint(edit.set_content(memo, "b1", (words,)), "L27")) == "1.317 billion"
    held = merged(memo.evidence, gather(reading_library.store, [TRADE]))
    memo = edit.set_content(replace(memo, evidence=held), "b1", (words, Cited(TRADE)))
    assert not lint(memo, "L27")


def test_l27_reads_the_second_language(make):
    memo = bilingual.choose(make("en", TREATY), "ru", "after")
    assert not [one for one in check(memo) if one.rule == "L27"]
    words = (Words("19 апреля 2024 г. потеряно 9,9 млрд долл."),)
    memo = bilingual.set_second_content(memo, "b1", words)
    assert _numbers([one for one in check(memo) if one.rule == "L27"]) == "9,9 млрд"
