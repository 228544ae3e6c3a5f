from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.app import templates
from briefing.app.differences import Run, differences, word_runs
from briefing.app.library import Library
from briefing.memo import binder, edit
from briefing.memo.outline import FreeNote, Memo, Pin, Words

FIGURES = ["trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev"]


def _told(old: Memo, new: Memo) -> list[tuple[str, str, str]]:
    return [(one.kind, one.place, one.block) for one in differences(old, new)]


def _blocks(memo: Memo, kind: str) -> list[str]:
    return [block.id for block in memo.main.blocks() if block.kind == kind]


def test_a_memo_does_not_differ_from_itself(brief: Memo) -> None:
    assert differences(brief, replace(brief, id="other", blocks_made=99)) == ()


def test_a_header_field_word_by_word(brief: Memo) -> None:
    new = edit.set_field(brief, "subject", "Trade and water")
    [found] = differences(brief, new)
    assert (found.kind, found.place) == ("field", "Subject")
    assert found.runs == (Run("same", "Trade"), Run("new", " and water"))


def test_words_of_a_block(brief: Memo) -> None:
    [first, _] = _blocks(brief, "prose")
    new = edit.set_content(brief, first, (Words("Trade has fallen."),))
    [found] = differences(brief, new)
    assert (found.kind, found.block) == ("words", "prose")
    assert found.runs == (
        Run("same", "Trade has "),
        Run("gone", "grown"),
        Run("new", "fallen"),
        Run("same", "."),
    )


def test_a_default_sentence_differs_from_its_edited_self_alone(brief: Memo) -> None:
    [figure] = _blocks(brief, "figure")
    [quote] = _blocks(brief, "quote")
    new = edit.set_content(brief, figure, (Words("Trade: "), Pin("amount"), Words(".")))
    new = edit.set_content(new, quote, (Words("He said: "), Pin("quote")))
    assert [(kind, block) for kind, _, block in _told(brief, new)] == [
        ("words", "figure"),
        ("words", "quote"),
    ]


def test_style_and_notes(brief: Memo) -> None:
    [first, _] = _blocks(brief, "prose")
    bold = edit.set_content(brief, first, (Words("Trade", bold=True), Words(" has grown.")))
    assert [kind for kind, _, _ in _told(brief, bold)] == ["look"]
    noted = edit.set_content(brief, first, (Words("Trade has grown."), FreeNote("See annex.")))
    [found] = differences(brief, noted)
    assert found.runs[-1] == Run("new", " (See annex.)")


def test_added_removed_moved_marked(brief: Memo, reading_library: Library) -> None:
    new, added = edit.add_prose(brief, "issue", "And more.")
    [found] = differences(brief, new)
    assert (found.kind, found.runs) == ("added", (Run("new", "And more."),))
    [gone] = differences(new, brief)
    assert (gone.kind, gone.runs) == ("removed", (Run("gone", "And more."),))
    turned = edit.move_block(new, added, "issue", 0)
    moved = [one for one in differences(new, turned) if one.kind == "moved"]
    assert len(moved) == 1
    marked = edit.set_use(new, added, "fyi")
    assert [kind for kind, _, _ in _told(new, marked)] == ["use"]


def test_moving_one_of_many_tells_of_that_one(brief: Memo) -> None:
    memo = brief
    ids = []
    for number in range(5):
        memo, block = edit.add_prose(memo, "issue", f"Point {number}.")
        ids.append(block)
    moved = edit.move_block(memo, ids[4], "issue", 0)
    assert [(one.kind, one.runs[0].words) for one in differences(memo, moved)] == [
        ("moved", "Point 4.")
    ]


def test_a_block_that_moved_to_another_section_and_changed(brief: Memo) -> None:
    [first, _] = _blocks(brief, "prose")
    new = edit.move_block(brief, first, "bottom-line", 0)
    new = edit.set_content(new, first, (Words("Trade grows."),))
    assert [kind for kind, _, _ in _told(brief, new)] == ["moved", "words"]


def test_sections_switched(meeting: Memo) -> None:
    new = edit.switch_section(meeting, "press", on=True)
    assert [kind for kind, _, _ in _told(meeting, new)] == ["section-on"]
    assert [kind for kind, _, _ in _told(new, meeting)] == ["section-off"]


def test_a_group_s_items_caption_and_form(brief: Memo, reading_library: Library) -> None:
    store = reading_library.store
    memo, group = edit.add_group(brief, store, "chart", FIGURES[:1])
    both, _ = edit.add_group(brief, store, "chart", FIGURES)
    [found] = differences(memo, both)
    assert (found.kind, found.block) == ("items", "chart")
    lined = edit.set_group(memo, group, title="", form="line")
    assert [kind for kind, _, _ in _told(memo, lined)] == ["look"]
    named = edit.set_group(memo, group, title="Trade", form="bars")
    assert [kind for kind, _, _ in _told(memo, named)] == ["items"]


def test_another_template_is_told(brief: Memo) -> None:
    template = brief.main.template
    other = replace(template, layout=replace(template.layout, page="Letter"))
    new = replace(brief, papers=(replace(brief.main, template=other),))
    assert [kind for kind, _, _ in _told(brief, new)] == ["template"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_runs_hold_both_texts_to_the_letter(old: str, new: str) -> None:
    runs = word_runs(old, new)
    assert "".join(run.words for run in runs if run.op != "new") == old
    assert "".join(run.words for run in runs if run.op != "gone") == new


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_places_are_told_in_the_paper_s_language(brief: Memo, language: str) -> None:
    memo = replace(brief, papers=(replace(brief.main, language=language),))
    [found] = differences(memo, edit.set_field(memo, "subject", "X"))
    assert found.place == brief.main.template.field("subject").label.get(language)


def test_a_translation_word_by_word(brief: Memo) -> None:
    old = edit.set_translation(brief, "b5", "Мы растём")
    (found,) = differences(old, edit.set_translation(brief, "b5", "Мы едины"))
    assert found.kind == "words"
    assert found.runs[-2:] == (Run("gone", "растём"), Run("new", "едины"))


def test_annexes_that_came_went_and_moved(brief: Memo) -> None:
    one, annex = binder.add_annex(brief, templates.get("chronology"))
    assert _told(brief, one) == [("annex-added", "Annex 1. Chronology", "")]
    assert _told(one, brief) == [("annex-removed", "Annex 1. Chronology", "")]
    both, other = binder.add_annex(one, templates.get("fact-sheet"))
    moved = binder.move_annex(both, other, 0)
    (found,) = _told(both, moved)
    assert found[0] == "annex-moved"
    written = edit.set_field(both, "subject", "Two years", annex)
    assert _told(both, written) == [("field", "Annex 1: Subject", "")]
