from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo import second as bilingual
from briefing.memo.assemble import assemble
from briefing.memo.check import check
from briefing.memo.evidence import sealed
from briefing.memo.outline import FreeNote, Words
from briefing.wording.catalogue import catalogue
from briefing.writers.pdf import write

TREATY, QUOTE = "treaty-allied-relations-signed", "president-japarov-aim-3bn"


def _letters(findings):
    return [(one.where, one.key, dict(one.values)["letters"]) for one in findings]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_l29_is_quiet_of_what_a_pdf_prints(make, lint, language):
    text = "Қазақ әңғүұөһі, Кыргыз ңөү; ё; “café” № ₸ ✓ ☺ и\u0306\tй\u00a0–"
    memo = make(language, TREATY, QUOTE, issue=text)
    assert not lint(memo, "L29")
    write(assemble(memo))


@pytest.mark.parametrize(
    ("text", "key", "letters"),
    [
        ("Trade grew 😀 and 😀 ☃.", "L29", "😀 ☃"),
        ("They met in 北京.", "L29", "北 京"),
        ("He said שלום.", "L29-turned", "ש ל ו ם"),
        ("漢字仮名交文例示品", "L29", "漢 字 仮 名 交 文 例 示 …"),
    ],
)
def test_l29_tells_what_a_pdf_refuses(make, lint, text, key, letters):
    memo = make(issue=text)
    found = lint(memo, "L29")
    assert _letters(found) == [("b1", key, letters)]
    assert found[0].level == "warn"
    assert letters in found[0].message(catalogue("en"))
    with pytest.raises(BriefingError, match="character-"):
        write(assemble(memo))


def test_l29_looks_into_notes_fields_and_items(make, lint):
    memo = edit.set_field(make("en", TREATY), "subject", "Trade ☃")
    memo = edit.set_content(memo, "b1", (Words("Signed."), FreeNote("So 😀.")))
    assert _letters(lint(memo, "L29")) == [("subject", "L29", "☃"), ("b1", "L29", "😀")]


def test_l29_looks_into_what_sources_are_called(make, lint):
    memo = make("en", TREATY)
    witnesses = tuple(
        replace(one, source=replace(one.source, title="Signed 😀"))
        for one in memo.evidence.witnesses
    )
    evidence = replace(memo.evidence, witnesses=witnesses)
    memo = replace(memo, evidence=replace(evidence, seal=sealed(evidence)))
    assert _letters(lint(memo, "L29")) == [("b1", "L29", "😀")]


def test_l29_reads_the_second_language(make):
    memo = bilingual.choose(make("en", TREATY), "ru", "after")
    memo = bilingual.set_second_content(memo, "b1", (Words("Подписан 😀."),))
    memo = bilingual.set_second_field(memo, "subject", "Торговля ☃")
    found = [one for one in check(memo) if one.rule == "L29"]
    assert sorted(_letters(found)) == [("b1", "L29", "😀"), ("subject", "L29", "☃")]
