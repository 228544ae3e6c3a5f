"""L8, L9 and L12 across the papers of a binder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.app import mending, templates
from briefing.memo import binder, edit
from briefing.memo.check import Finding, check
from briefing.memo.outline import Memo
from briefing.wording.catalogue import catalogue

CABINET, TOKAYEV = "trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev"
ANNEX = "annex-1"


@pytest.fixture
def bound(make) -> Callable[..., Memo]:
    """A brief and a biographic note, each with a text."""

    def made(language: str, main: str, annex: str, annexed: str = "") -> Memo:
        memo, _ = binder.add_annex(
            make(language, issue=main), templates.get("biographic-note"), annexed or None
        )
        memo, _ = edit.add_prose(memo, "importance", annex, paper=ANNEX)
        return memo

    return made


def sentence(finding: Finding, language: str) -> str:
    return finding.message(catalogue(language))


@pytest.mark.parametrize(
    ("language", "main", "annex", "told"),
    [
        ("en", "Tokayev spoke.", "Tokaev left.",
         "One name is spelt in two ways: “Tokaev” here, “Tokayev” in the main paper."),
        ("ru", "Жапаров приехал. Жапаров уехал.", "Джапаров выступил.",
         "Одно имя в двух написаниях: здесь «Джапаров», в основном документе «Жапаров»."),
        ("kk", "Жапаров келді. Жапаров кетті.", "Джапаров сөйледі.",
         "Бір есім екі түрлі жазылған: мұнда «Джапаров», негізгі құжатта «Жапаров»."),
        ("ky", "Жапаров келди. Жапаров кетти.", "Джапаров сүйлөдү.",
         "Бир ысым эки башка жазылган: бул жерде «Джапаров», негизги документте «Жапаров»."),
    ],
)  # fmt: skip
def test_l8_a_name_spelt_otherwise_in_an_annex(bound, lint, language, main, annex, told):
    memo = bound(language, main, annex)
    (finding,) = lint(memo, "L8")
    assert memo.paper_of(finding.where).id == ANNEX
    assert (finding.level, sentence(finding, language)) == ("warn", told)


def test_l8_the_main_paper_may_be_the_one_that_is_wrong(bound, lint):
    memo = bound("en", "Tokaev spoke.", "Tokayev left.")
    (finding,) = lint(memo, "L8")
    assert memo.paper_of(finding.where).id == "main"
    assert sentence(finding, "en").endswith("“Tokayev” in annex 1.")


def test_l8_one_mend_reaches_every_paper_and_its_header(bound, lint, reading_library):
    memo = bound("en", "Tokayev spoke. Tokayev stayed.", "Tokaev left.")
    memo = edit.set_field(memo, "subject", "A call by Tokaev", ANNEX)
    memo = edit.set_field(memo, "to", "For Tokaev")
    (finding,) = lint(memo, "L8")
    paper, _ = binder.located(memo, finding.where)
    after = mending.mended(memo, reading_library.store, finding.mend, paper.id)
    assert not lint(after, "L8")
    assert after.main.fields["to"] == "For Tokayev"
    assert after.annexes[0].fields["subject"] == "A call by Tokayev"


def test_l8_where_the_finding_stands_the_other_header_keeps_its_words(bound, lint, reading_library):
    memo = bound("en", "Tokayev spoke.", "Nobody left.")
    memo = edit.set_field(memo, "subject", "Tokaev", ANNEX)
    memo = edit.set_field(memo, "subject", "Trade")
    (finding,) = lint(memo, "L8")
    assert finding.where == f"{ANNEX}/subject"
    after = mending.mended(memo, reading_library.store, finding.mend, ANNEX)
    assert (after.main.fields["subject"], after.annexes[0].fields["subject"]) == (
        "Trade", "Tokayev",
    )  # fmt: skip


def test_l8_papers_in_two_languages_spell_each_in_its_own(bound, lint):
    assert not lint(bound("en", "Zhaparova spoke.", "Жапарова выступила.", "ru"), "L8")


def test_l9_what_the_main_paper_writes_out_an_annex_may_use(bound, lint):
    memo = bound("en", "The Joint Control Committee (JCC) met.", "He heads the JCC.")
    assert not lint(memo, "L9")


def test_l9_written_out_in_a_later_paper_alone(bound, lint):
    memo = bound("en", "The JCC met.", "The Joint Control Committee (JCC) chose him.")
    (finding,) = lint(memo, "L9")
    assert memo.paper_of(finding.where).id == "main"
    told = "“JCC” is not written out where it first stands, but in annex 1."
    assert sentence(finding, "en") == told


def test_l9_papers_in_other_languages_write_out_their_own(bound, lint):
    memo = bound("en", "The Joint Control Committee (ЕАЭС) met. ЕАЭС chose.", "ЕАЭС решил.", "ru")
    (finding,) = lint(memo, "L9")
    assert memo.paper_of(finding.where).id == ANNEX


@pytest.mark.parametrize("beside", [True, False])
def test_l12_one_value_in_the_main_paper_and_another_in_an_annex(
    make, lint, reading_library, beside
):
    memo, _ = binder.add_annex(make("en", CABINET), templates.get("fact-sheet"))
    memo, _ = edit.add_item(memo, reading_library.store, TOKAYEV, "trade", paper=ANNEX)
    found = lint(memo, "L12") if beside else [one for one in check(memo) if one.rule == "L12"]
    assert [memo.paper_of(one.where).id for one in found] == ["main", ANNEX]
    main, annex = (sentence(one, "en") for one in found)
    assert main == (
        "Of “Mutual trade turnover of Kazakhstan and Kyrgyzstan” $1.317 billion, 2023"
        " (Cabinet of Ministers of Kyrgyzstan) stands here, and in annex 1 otherwise:"
        " $1.5 billion, 2023 (Kassym-Jomart Tokayev)."
    )
    assert "in the main paper otherwise: $1.317 billion" in annex
    after = mending.mended(memo, reading_library.store, found[0].mend)
    assert [memo.paper_of(one.where).id for one in lint(after, "L12")] == [ANNEX]


def test_l12_papers_that_show_both_or_agree_are_let_be(make, lint, reading_library):
    memo, _ = binder.add_annex(make("en", CABINET, TOKAYEV), templates.get("fact-sheet"))
    for item in (CABINET, TOKAYEV):
        memo, _ = edit.add_item(memo, reading_library.store, item, "trade", paper=ANNEX)
    assert not lint(memo, "L12")
