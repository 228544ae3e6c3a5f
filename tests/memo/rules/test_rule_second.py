"""The rules for words, in what is written in a paper's second language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.app import mending, templates
from briefing.memo import binder, edit
from briefing.memo import second as bilingual
from briefing.memo.check import check
from briefing.memo.outline import FreeNote, Memo, Words

ANNEX = "annex-1"


@pytest.fixture
def both(make) -> Callable[..., Memo]:
    """A Kazakh brief with one text, and what is said of it in Russian."""

    def made(russian: str, *picks: str) -> Memo:
        memo = bilingual.choose(make("kk", *picks, issue="Сауда өсті."), "ru", "columns")
        block = memo.main.section("issue").blocks[0].id
        return bilingual.set_second_content(memo, block, (Words(russian),))

    return made


@pytest.mark.parametrize(
    ("rule", "text", "words", "after"),
    [
        ("L1", "Подписано 03.04.2026.", "03.04.2026", "Подписано 3\u00a0апреля 2026\u00a0г."),
        ("L1", "Недавно подписано.", "Недавно", ""),
        ("L2", "Оборот вырос до 3 млрд долл.", "3 млрд долл.", ""),
        ("L7", "Он сказал: «Мы это непременно сделаем».", "Мы это непременно сделаем",
         "Он сказал: Мы это непременно сделаем."),
        ("L9", "Страны ШОС договорились.", "",
         "Страны ШОС (Шанхайская организация сотрудничества) договорились."),
    ],
)  # fmt: skip
def test_its_words_are_read_and_mended_in_its_language(
    both, lint, reading_library, rule, text, words, after
):
    memo = both(text)
    (finding,) = lint(memo, rule)
    assert finding.where == memo.main.section("issue").blocks[0].id
    assert dict(finding.values).get("words", "") == words
    assert (finding.mend is not None) == bool(after)
    if finding.mend is not None:
        mended = mending.mended(memo, reading_library.store, finding.mend)
        block = edit.find_block(mended, finding.where)
        assert block.other.content == (Words(after),)
        assert block.content == (Words("Сауда өсті."),)


def test_a_conversion_without_its_rate_stops_there_too(both):
    memo = both("Это 1 млн долл. США (около 90 млн рублей).")
    (finding,) = [one for one in check(memo) if one.level == "stop"]
    assert finding.rule == "L11"


def test_its_header_is_read_too(both, lint, reading_library):
    memo = bilingual.set_second_field(both("Рост."), "subject", "Встреча 03.04.2026")
    (finding,) = lint(memo, "L1")
    assert finding.where == "subject"
    assert finding.mend is not None
    after = mending.mended(memo, reading_library.store, finding.mend).main
    assert after.second_fields["subject"] == "Встреча 3\u00a0апреля 2026\u00a0г."
    assert after.fields == memo.main.fields


def test_borrowed_words_are_read_in_their_own_language_alone(make, lint):
    memo = bilingual.choose(make("kk", issue="Бұл былтыр болды. ШЫҰ шешті."), "ru")
    assert len(lint(memo, "L1")) == 1
    assert len(lint(memo, "L9")) == 1


def test_a_note_in_it_sources_its_amounts(both, lint):
    memo = both("Рост.")
    block = memo.main.section("issue").blocks[0].id
    content = (Words("Оборот вырос до 3 млрд долл."), FreeNote("Данные министерства."))
    assert not lint(bilingual.set_second_content(memo, block, content), "L2")


def test_names_are_held_against_those_of_other_papers_in_its_language(both, lint, reading_library):
    memo, _ = binder.add_annex(
        both("Выступил Жапаров. Жапаров согласен."), templates.get("biographic-note"), "ru"
    )
    memo, block = edit.add_prose(memo, "importance", "Джапаров влиятелен.", paper=ANNEX)
    (finding,) = lint(memo, "L8")
    assert (finding.where, finding.key) == (block, "L8-papers")
    assert dict(finding.values)["paper"] == "@in-main"
    assert finding.mend is not None
    other = both("Выступил Джапаров.")
    other, _ = binder.add_annex(other, templates.get("biographic-note"), "ru")
    other, _ = edit.add_prose(other, "importance", "Жапаров. Жапаров.", paper=ANNEX)
    (finding,) = lint(other, "L8")
    assert finding.where == other.main.section("issue").blocks[0].id
    after = mending.mended(other, reading_library.store, finding.mend)
    assert edit.find_block(after, finding.where).other.content == (Words("Выступил Жапаров."),)


def test_names_in_two_languages_are_two_spellings_of_nothing(both, lint):
    memo = both("Выступил Жапаров.")
    block = memo.main.section("issue").blocks[0].id
    memo = edit.set_content(memo, block, (Words("Japarov сөйледі."),))
    assert not lint(memo, "L8")
