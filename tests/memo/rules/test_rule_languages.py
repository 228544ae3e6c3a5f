from __future__ import annotations

import pytest

from briefing.corpus.item import Figure
from briefing.memo import edit
from briefing.memo import second as bilingual
from briefing.memo.check import check
from briefing.memo.outline import Pin, Words
from briefing.wording.catalogue import catalogue

MEETING, NEXT = "seventh-supreme-interstate-council", "treaty-allied-relations-signed"
OTHERS = {"ru": "in Russian", "kk": "in Kazakh", "ky": "in Kyrgyz"}


@pytest.mark.parametrize("language", OTHERS)
def test_l26_an_event_in_the_library_s_words(make, lint, language):
    (finding,) = lint(make(language, MEETING), "L26")
    assert (finding.level, finding.where, finding.key) == ("warn", "b1", "L26")
    assert dict(finding.values)["words"].startswith("the seventh meeting")
    told = finding.message(catalogue("en"))
    assert "in English" in told
    assert OTHERS[language] in told


def test_l26_is_quiet_in_the_library_s_language(make, lint):
    assert not lint(make("en", MEETING), "L26")


def test_l26_goes_when_the_person_writes_it(make, lint):
    memo = edit.set_content(make("ru", MEETING), "b1", (Words("Прошло седьмое заседание."),))
    assert not lint(memo, "L26")


def test_l26_a_figure_whose_name_the_wording_has_is_in_the_paper_s_language(
    make, lint, reading_library
):
    words = catalogue("ru")
    figures = [item for item in reading_library.search(kind="figure") if isinstance(item, Figure)]
    named = {item.id: words.named("titles", item.title) != item.title for item in figures}
    assert True in named.values()
    for identity, known in named.items():
        memo = make("ru", identity, template="background-paper")
        assert bool(lint(memo, "L26")) != known, identity


def test_l26_counts_the_rows_of_a_group(make, lint, reading_library):
    memo = make("ru", template="background-paper")
    memo, block = edit.add_group(memo, reading_library.store, "chronology", (MEETING, NEXT))
    (finding,) = lint(memo, "L26")
    assert (finding.level, finding.where, finding.key) == ("info", block, "L26-rows")
    assert (dict(finding.values)["count"], dict(finding.values)["total"]) == ("2", "2")


def test_l26_reads_a_second_language(make, reading_library):
    memo = bilingual.choose(make("en", MEETING), "ru", "after")
    (finding,) = [one for one in check(memo) if one.rule == "L26"]
    assert (finding.where, dict(finding.values)["language"]) == ("b1", "@in-ru")
    written = bilingual.set_second_content(memo, "b1", (Words("Прошло седьмое заседание."),))
    assert not [one for one in check(written) if one.rule == "L26"]


def test_l26_is_quiet_of_a_figure_with_words_of_one_s_own(make, lint):
    memo = make("ru", "motorway-length-280-km", template="background-paper")
    block = memo.main.blocks()[0].id
    memo = edit.set_content(memo, block, (Words("Длина дороги — "), Pin("amount"), Words(".")))
    assert not lint(memo, "L26")
