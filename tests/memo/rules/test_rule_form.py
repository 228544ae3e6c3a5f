from __future__ import annotations

import pytest

from briefing.app import mending
from briefing.document.tree import Table
from briefing.memo import edit
from briefing.memo import second as bilingual
from briefing.memo.assemble import assemble
from briefing.memo.check import check
from briefing.memo.outline import Pin, Words
from briefing.memo.rules.terms import terms
from briefing.memo.rules.texts import sentences
from briefing.wording.catalogue import catalogue


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "One. Two! “Three?” Four", 4),
        ("en", "Mr. Smith of the U.S. Treasury read No. 5, e.g. art. 3. He left.", 2),
        ("en", "S. Japarov came. K.-J. Tokayev left. It cost 1.5 million.", 3),
        ("ru", "Встреча прошла в г. Бишкек. Её провёл С. Н. Жапаров, т.е. Президент.", 2),
        ("ru", "Договор подписан 19 апреля 2024 г. Стороны довольны.", 2),
        ("ru", "Сумма 1,3 млрд. долл. США и т.д. Всё.", 1),
        ("kk", "Келісім 2024 ж. жасалды. Олар келісті.", 2),
        ("ky", "Келишим 2024-ж. түзүлдү. Алар макул.", 2),
        ("en", "First line\nSecond line", 2),
    ],
)
def test_sentences_end_where_they_do(language, text, parts):
    assert len(sentences(text, terms(language))) == parts


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize(("count", "long"), [(35, False), (36, True)])
def test_l16_counts_a_sentences_words(make, lint, language, count, long):
    word = {"en": "word"}.get(language, "слово")
    memo = make(language, issue=f"{word.capitalize()} {' '.join([word] * (count - 1))}. Да.")
    found = lint(memo, "L16")
    assert [(one.level, dict(one.values)["count"]) for one in found] == (
        [("info", str(count))] if long else []
    )


def test_l16_a_long_paragraph_of_short_sentences(make, lint):
    text = "A short sentence of some words. " * 40
    (finding,) = lint(make(issue=text), "L16")
    assert finding.key == "L16-lines"
    assert not lint(make(issue="\n".join(["A short sentence of some words."] * 40)), "L16")


def test_l16_default_sentences_are_not_the_writers(make, lint):
    assert not lint(make("en", "presidents-closed-door-talks-bishkek"), "L16")


WRITTEN = (Words("Turnover was "), Pin("amount"), Words(" in 2024."))


def _rows(memo):
    tables = [block for block in assemble(memo).blocks if isinstance(block, Table)]
    return [row.origin for table in tables for row in table.rows]


def test_l28_a_figure_with_other_words_is_no_row_of_its_table(make, lint, reading_library):
    picks = ("trade-turnover-2024", "trade-turnover-2023-cabinet")
    memo = make("en", *picks, template="bilateral-meeting-brief")
    assert _rows(memo) == ["b1", "b2"]
    assert not lint(memo, "L28")
    memo = edit.set_content(memo, "b1", WRITTEN)
    assert _rows(memo) == ["b2"]
    (finding,) = lint(memo, "L28")
    assert (finding.level, finding.where) == ("info", "b1")
    assert dict(finding.values)["heading"] in finding.message(catalogue("en"))
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert _rows(after) == ["b1", "b2"]
    assert not lint(after, "L28")


def test_l28_is_quiet_where_no_table_stands(make, lint):
    memo = make("en", "trade-turnover-2024@now", template="background-paper")
    assert not lint(edit.set_content(memo, "b1", WRITTEN), "L28")
    memo = make("en", "treaty-allied-relations-signed", template="one-page-brief")
    assert not lint(edit.set_content(memo, "b1", (Words("Signed."),)), "L28")


def test_l28_in_the_second_language_alone(make, reading_library):
    memo = make("en", "trade-turnover-2024", template="bilateral-meeting-brief")
    memo = bilingual.choose(memo, "ru", "after")
    written = bilingual.set_second_content(memo, "b1", (Words("Оборот: "), Pin("amount")))
    (finding,) = [one for one in check(written) if one.rule == "L28"]
    after = mending.mended(written, reading_library.store, finding.mend)
    assert after.main.blocks() == memo.main.blocks()
