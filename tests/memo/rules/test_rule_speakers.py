from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.app import mending
from briefing.memo import edit
from briefing.memo import second as bilingual
from briefing.memo.check import check
from briefing.memo.evidence import sealed
from briefing.memo.outline import Change, FreeNote, Pin, Words
from briefing.memo.rules.finding import InSecond

SADYR, AKYLBEK, TOKAYEV = (
    "president-japarov-aim-3bn",
    "chairman-japarov-new-opportunities",
    "tokayev-fraternal-peoples",
)
SPEAKERS = {
    SADYR: {"en": "Sadyr Japarov", **dict.fromkeys(("ru", "kk", "ky"), "Садыр Жапаров")},
    AKYLBEK: {"en": "Akylbek Japarov"},
    TOKAYEV: {
        "en": "Kassym-Jomart Tokayev",
        "ru": "Касым-Жомарт Токаев",
        "kk": "Қасым-Жомарт Тоқаев",
    },
}


def _told(make, language, quote, before, behind=""):
    memo = make(language, quote)
    return edit.set_content(memo, "b1", (Words(before), Pin("quote"), Words(behind)))


def _speaker(lint, memo):
    return [finding for finding in lint(memo, "L4") if finding.key == "L4-speaker"]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize("quote", [SADYR, AKYLBEK, TOKAYEV])
def test_l4_the_default_words_name_the_speaker(make, lint, language, quote):
    memo = make(language, quote)
    assert not _speaker(lint, memo)
    pieces = edit.set_content(memo, "b1", (Words("So: "), Pin("quote")))
    assert _speaker(lint, pieces)


@pytest.mark.parametrize(
    ("language", "quote", "before", "behind", "level"),
    [
        ("en", SADYR, "", "— Nursultan Nazarbayev, Astana, 1 May 1999", "stop"),
        ("en", SADYR, "He said:", "", "warn"),
        ("en", SADYR, "He told the Security Council:", "", "warn"),
        ("en", SADYR, "", "— Akylbek Japarov, Bishkek", "stop"),
        ("en", SADYR, "", "— A. Japarov, Bishkek", "stop"),
        ("en", AKYLBEK, "President Sadyr Japarov said:", "", "stop"),
        ("en", TOKAYEV, "", "— the President of Kazakhstan", "warn"),
        ("en", TOKAYEV, "", "", "warn"),
        ("ru", SADYR, "Как заявил Нурсултан Назарбаев:", "", "warn"),
        ("ru", SADYR, "Слова Акылбека Жапарова:", "", "stop"),
        ("ru", TOKAYEV, "", "— А. Н. Токаев", "stop"),
        ("kk", TOKAYEV, "Нұрсұлтан Назарбаевтың сөзі:", "", "warn"),
        ("ky", SADYR, "Акылбек Жапаровдун сөзү:", "", "stop"),
    ],
)
def test_l4_another_speaker_is_told_of(make, lint, language, quote, before, behind, level):
    (finding,) = _speaker(lint, _told(make, language, quote, before, behind))
    assert (finding.level, finding.where) == (level, "b1")
    assert dict(finding.values)["speaker"] == SPEAKERS[quote][language]


@pytest.mark.parametrize(
    ("language", "quote", "before", "behind"),
    [
        ("en", SADYR, "President Japarov said:", ""),
        ("en", SADYR, "", "— S. Zhaparov, Astana"),
        ("en", SADYR, "Sadyr Nurgozhoyevich’s words:", ""),
        ("en", SADYR, "Akylbek Japarov heard Sadyr Japarov say:", ""),
        ("en", AKYLBEK, "Japarov’s view:", ""),
        ("en", TOKAYEV, "", "— TOKAYEV, Bishkek"),
        ("ru", SADYR, "Словами Садыра Жапарова:", ""),
        ("ru", SADYR, "Президентом Жапаровым сказано:", ""),
        ("ru", SADYR, "Токаев и Жапаров говорили об этом; слова второго:", ""),
        ("ru", TOKAYEV, "", "— К.-Ж. К. Токаев"),
        ("ru", TOKAYEV, "Касым-Жомарт Кемелевич сказал:", ""),
        ("ru", TOKAYEV, "", "— President Tokayev"),
        ("kk", TOKAYEV, "Қ. Тоқаевтың сөзі:", ""),
        ("kk", TOKAYEV, "Қасым-Жомарт Кемелұлы айтты:", ""),
        ("ky", SADYR, "Садыр Жапаровдун сөзү:", ""),
        ("ky", SADYR, "Президент Жапаровго таандык:", ""),
    ],
)
def test_l4_is_quiet_where_the_words_name_the_speaker(make, lint, language, quote, before, behind):
    assert not _speaker(lint, _told(make, language, quote, before, behind))


@pytest.mark.parametrize(
    ("before", "levels"),
    [("Садыр Жапаров сказал:", []), ("Касым-Жомарт Токаев сказал:", ["warn"])],
)
def test_l4_of_a_name_the_library_has_in_another_script_alone_another_is_told(make, before, levels):
    memo = _told(make, "ru", SADYR, before)
    known = {one.id: one for one in (*make("ru", TOKAYEV).evidence.actors, *memo.evidence.actors)}
    speaker = known["sadyr-japarov"]
    actors = tuple((known | {speaker.id: replace(speaker, names=None)}).values())
    evidence = replace(memo.evidence, actors=actors)
    memo = replace(memo, evidence=replace(evidence, seal=sealed(evidence)))
    assert [one.level for one in check(memo) if one.key == "L4-speaker"] == levels


def test_l4_goes_back_to_the_default_words(make, lint, reading_library):
    memo = _told(make, "en", SADYR, "", "— Nursultan Nazarbayev")
    (finding,) = _speaker(lint, memo)
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert after.main.blocks()[0].content is None


def test_l4_goes_back_with_what_was_changed_in_the_quotation(make, lint, reading_library):
    memo = make("en", SADYR)
    pin = Pin("quote", (Change("omit", 3, 6),))
    memo = edit.set_content(memo, "b1", (pin, Words("— Somebody"), FreeNote("So.")))
    (finding,) = _speaker(lint, memo)
    after = mending.mended(memo, reading_library.store, finding.mend)
    first, last = after.main.blocks()[0].content
    assert first == pin
    assert last.words.startswith("— Sadyr Japarov, President")
    assert not _speaker(lint, after)


def test_l4_reads_the_second_language(make):
    memo = bilingual.choose(make("en", SADYR), "ru", "after")
    told = (Pin("quote"), Words("— Нурсултан Назарбаев"))
    memo = bilingual.set_second_content(memo, "b1", told)
    (finding,) = [one for one in check(memo) if one.key == "L4-speaker"]
    assert dict(finding.values)["speaker"] == "Садыр Жапаров"
    assert isinstance(finding.mend.deeds[0], InSecond)
    told = (Pin("quote"), Words("— Жапаров, Астана"))
    memo = bilingual.set_second_content(memo, "b1", told)
    assert not [one for one in check(memo) if one.key == "L4-speaker"]
