from __future__ import annotations

import pytest

from briefing.app import mending
from briefing.memo.check import check
from briefing.memo.outline import Cited
from briefing.wording.catalogue import catalogue

CABINET, TOKAYEV = "trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_l12_another_value_in_the_library(make, lint, reading_library, language):
    memo = make(language, CABINET)
    (finding,) = lint(memo, "L12")
    assert (finding.level, finding.key) == ("warn", "L12-value")
    assert finding.where == memo.main.blocks()[0].id
    after = mending.mended(memo, reading_library.store, finding.mend)
    assert not lint(after, "L12")
    block = after.main.section("care").blocks[0]
    assert [piece.cite for piece in block.content if isinstance(piece, Cited)] == [CABINET, TOKAYEV]
    assert not lint(after, "L2"), "an amount set beside another has its source"
    assert not [one for one in check(after) if one.level == "stop"]


def test_l12_both_versions_say_who_gives_them(make, lint, reading_library):
    memo = make("en", TOKAYEV)
    (finding,) = lint(memo, "L12")
    after = mending.mended(memo, reading_library.store, finding.mend)
    block = after.main.section("care").blocks[0]
    told = "".join(getattr(piece, "words", "*") for piece in block.content)
    assert told == (
        "Mutual trade turnover of Kazakhstan and Kyrgyzstan: the sources differ."
        " $1.5 billion, 2023 (Kassym-Jomart Tokayev)*;"
        " $1.317 billion, 2023 (Cabinet of Ministers of Kyrgyzstan)*."
    )


def test_l12_is_quiet_where_both_are_shown_or_nothing_disagrees(make, lint):
    assert not lint(make("en", CABINET, TOKAYEV), "L12")
    assert not lint(make("en", "trade-turnover-2024"), "L12")
    assert not [one for one in check(make("en", CABINET)) if one.rule == "L12"]


def test_l12_two_years_of_one_target(make, lint):
    (finding,) = lint(make("en", "trade-goal-3bn-by-2030"), "L12")
    assert finding.key == "L12-target"
    assert "2027" in dict(finding.values)["others"]


def test_l12_a_year_that_ends_a_sentence_has_one_full_stop(make, lint, reading_library):
    memo = make("ru", "trade-goal-3bn-by-2030")
    (finding,) = lint(memo, "L12")
    assert finding.message(catalogue("ru")).endswith("2027\xa0г.")
    after = mending.mended(memo, reading_library.store, finding.mend)
    *_, words, note = after.main.section("care").blocks[0].content
    assert words.words.endswith("2027\xa0г.")
    assert isinstance(note, Cited)


def test_l12_what_the_paper_tells_by_an_event_is_told(make, lint):
    picks = ("trade-goal-3bn-by-2030", "target-trade-3bn-2027-agreed")
    assert not lint(make("en", *picks), "L12")


def test_l12_without_a_section_for_it_there_is_no_mend(make, lint):
    memo = make("en", f"{CABINET}@topics", template="talking-points")
    (finding,) = lint(memo, "L12")
    assert finding.mend is None
