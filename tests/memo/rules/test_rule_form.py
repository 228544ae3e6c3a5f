from __future__ import annotations

import pytest

from briefing.memo.rules.terms import terms
from briefing.memo.rules.texts import sentences


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
