"""The length of a paper on its real pages, and what must go for it to fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import TODAY

from briefing.app import pages, templates
from briefing.app.library import Library
from briefing.app.pages import Length
from briefing.app.session import Session
from briefing.memo import binder, edit, second
from briefing.memo.outline import FreeNote, Memo, Words


@pytest.fixture
def memo() -> Memo:
    made = edit.new_memo(templates.get("one-page-brief"), "en", TODAY, None)
    made, _ = edit.add_prose(made, "issue", "They meet.")
    return made


def _longer(memo: Memo, words: int) -> Memo:
    return edit.add_prose(memo, "points", " ".join(["word"] * words))[0]


def test_a_paper_that_fits_has_nothing_to_lose(memo: Memo):
    assert pages.measured(memo)["main"] == Length(1, 0)
    assert pages.over(memo) == []


def test_what_stands_past_the_limit_is_to_be_lost(memo: Memo):
    long = _longer(memo, 900)
    found = pages.measured(long)["main"]
    assert found.pages == 2
    assert 0 < found.excess < 900
    (finding,) = pages.over(long)
    values = dict(finding.values)
    assert (finding.rule, finding.key, finding.level) == ("L15", "L15-pages", "warn")
    assert values["excess"] == str(found.excess)


def test_losing_so_many_words_makes_it_fit(memo: Memo):
    excess = pages.measured(_longer(memo, 900))["main"].excess
    assert pages.measured(_longer(memo, 900 - excess))["main"].pages == 1
    assert pages.measured(_longer(memo, 900 - excess // 2))["main"].pages == 2


def test_a_paper_without_a_limit_is_counted_alone(memo: Memo):
    free = replace(memo.main.template, max_pages=None)
    long = _longer(memo, 900)
    long = replace(long, papers=(replace(long.main, template=free),))
    assert pages.measured(long)["main"] == Length(2, 0)
    assert pages.over(long) == []


def test_only_notes_left_over_count_as_they_are(library: Library):
    session = Session.new(library, templates.get("one-page-brief"), "en", TODAY)
    block = session.add_prose("care", "They meet.")
    session.set_content(block, (Words("They meet."), FreeNote(" ".join(["note"] * 3000))))
    found = pages.measured(session.memo)["main"]
    assert found.pages > 1
    assert found.excess > 100


def test_what_cannot_be_laid_out_is_not_counted(memo: Memo):
    broken, _ = edit.add_prose(memo, "points", "שלום")
    assert pages.measured(broken) == {}


def test_each_paper_is_measured_by_its_own_limit(memo: Memo):
    bound, annex = binder.add_annex(_longer(memo, 900), templates.get("biographic-note"))
    found = pages.measured(bound)
    assert (found["main"].pages, found[annex]) == (2, Length(1, 0))
    bound, _ = edit.add_prose(bound, "importance", " ".join(["word"] * 1500), paper=annex)
    assert [finding.where for finding in pages.over(bound)] == ["memo", "annex-1/memo"]


def test_papers_in_two_languages_are_measured_by_their_own_pages(memo: Memo):
    """All papers in the one language stand before those in the other."""
    memo, annex = binder.add_annex(second.choose(memo, "ru"), templates.get("background-paper"))
    memo, _ = edit.add_prose(memo, "summary", "word " * 1500, paper=annex)
    found = pages.measured(memo)
    assert found["main"].pages == 1
    assert found[annex].pages == 2
    alone = second.choose(memo, None, paper=annex)
    assert {name: one.pages for name, one in pages.measured(alone).items()} == {
        name: one.pages for name, one in found.items()
    }
