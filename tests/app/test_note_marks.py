"""The marks of footnotes, told again as a memo changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import notes

from briefing.app import templates
from briefing.app.library import Library
from briefing.app.note_marks import Mark, Marks, NoteMarks
from briefing.memo import edit, second
from briefing.memo.assemble import assemble
from briefing.memo.outline import Block, FreeNote, Memo, Piece, Words
from briefing.memo.template import Template

_TODAY = date(2026, 11, 22)
_FIGURES = ("trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev")
_PIECES = st.sampled_from(
    [Words("a"), Words("\n"), Words(" "), Words("name: "), Words("b", bold=True), FreeNote("n")]
)
_CONTENTS = st.lists(_PIECES, max_size=6).map(tuple)


def _new(library: Library, template: Template | str) -> Memo:
    held = templates.get(template) if isinstance(template, str) else template
    return edit.new_memo(held, "en", _TODAY, library.as_of())


def _marks(memo: Memo, block: str) -> list[str]:
    return [mark.text for mark in NoteMarks().marks(memo).get(block, Marks()).first]


def _meeting(library: Library) -> tuple[Memo, tuple[str, ...]]:
    """A memo in two columns, with paragraphs where lines stand side by side, as fields and as
    pairs, and between the rows of a table."""
    memo = _new(library, "bilateral-meeting-brief")
    layouts = {spec.layout: spec.id for spec in memo.main.template.sections if spec.takes("prose")}
    made = []
    for layout in ("prose", "fields", "pairs"):
        memo, block = edit.add_prose(memo, layouts[layout], "words")
        made.append(block)
    for item in _FIGURES:
        memo, _ = edit.add_item(memo, library.store, item)
    return second.choose(memo, "ru", "columns"), tuple(made)


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans(), _CONTENTS), max_size=8))
def test_what_is_told_again_is_what_is_told_anew(
    reading_library: Library, changes: Sequence[tuple[int, bool, tuple[Piece, ...]]]
) -> None:
    memo, blocks = _meeting(reading_library)
    told = NoteMarks()
    for place, other, content in changes:
        change = second.set_second_content if other else edit.set_content
        memo = change(memo, blocks[place], content or None)
        assert told.marks(memo) == NoteMarks().marks(memo)


def test_while_one_writes_nothing_is_read_anew(reading_library: Library) -> None:
    memo, (block, *_others) = _meeting(reading_library)
    told = NoteMarks()
    before = told.marks(memo)
    for words in ("w", "wo", "word by word"):
        memo = edit.set_content(memo, block, (Words(words),))
        memo = edit.set_field(memo, "subject", words)
        assert told.marks(memo) is before
    memo = edit.set_content(memo, block, (Words("word"), FreeNote("n")))
    assert told.marks(memo) is not before


def test_rows_with_the_same_sources_call_one_letter(reading_library: Library) -> None:
    memo = _new(reading_library, "fact-sheet")
    made = []
    for item in (_FIGURES[0], _FIGURES[1], _FIGURES[0]):
        memo, block = edit.add_item(memo, reading_library.store, item, "trade")
        made.append(block)
    assert [_marks(memo, block) for block in made] == [["a"], ["b"], ["a"]]
    marks = NoteMarks().marks(memo)
    (first,), (again,) = marks[made[0]].first, marks[made[2]].first
    assert again == Mark("a", note=False, told=first.told)
    assert first.told
    assert [marks[block].notes() for block in made] == [1, 1, 0]


def test_what_the_template_has_no_place_for_has_none(reading_library: Library) -> None:
    memo = _new(reading_library, "one-page-brief")
    memo, block = edit.add_item(memo, reading_library.store, _FIGURES[0])
    paper = memo.main
    aside = replace(paper.sections[0], id="gone", was="Gone", blocks=paper.blocks())
    rest = tuple(replace(section, blocks=()) for section in paper.sections)
    memo = memo.with_paper(replace(paper, sections=(aside, *rest)))
    assert _marks(memo, block) == []


@pytest.mark.parametrize("language", ["en", "kk"])
def test_a_mark_tells_what_the_paper_prints(reading_library: Library, language: str) -> None:
    memo = edit.new_memo(templates.get("one-page-brief"), language, _TODAY, reading_library.as_of())
    memo, block = edit.add_item(memo, reading_library.store, _FIGURES[0])
    (mark,) = NoteMarks().marks(memo)[block].first
    assert [mark.told] == notes(assemble(memo))
    assert "diplomacybeyond.com" in mark.told


def test_what_a_note_says_follows_the_note(reading_library: Library) -> None:
    memo = _new(reading_library, "one-page-brief")
    section = next(spec.id for spec in memo.main.template.sections if spec.takes("prose"))
    memo, block = edit.add_prose(memo, section, "words")
    told = NoteMarks()
    for note in ("One.", "Two."):
        memo = edit.set_content(memo, block, (Words("word"), FreeNote(note)))
        assert [mark.told for mark in told.marks(memo)[block].first] == [note]


@pytest.mark.parametrize(("form", "count"), [("drawn", 1), ("table", 2), ("both", 2)])
def test_a_picture_alone_calls_one_note(reading_library: Library, form: str, count: int) -> None:
    memo = _new(reading_library, "bilateral-meeting-brief")
    items = ("seventh-supreme-interstate-council", "treaty-allied-relations-signed")
    memo, block = edit.add_group(memo, reading_library.store, "chronology", items, form=form)
    assert _marks(memo, block) == [str(number + 1) for number in range(count)]


def test_a_drawing_that_lacks_an_undated_event_calls_one_for_each_row(
    reading_library: Library,
) -> None:
    memo = _new(reading_library, "bilateral-meeting-brief")
    events = [item for item in reading_library.store.items() if item.kind == "event"]
    undated = next(item.id for item in events if item.date is None)
    items = ("seventh-supreme-interstate-council", undated)
    memo, block = edit.add_group(memo, reading_library.store, "chronology", items, form="drawn")
    assert _marks(memo, block) == ["1", "2"]


def test_a_memo_no_paper_can_be_made_of_has_none(reading_library: Library) -> None:
    memo = _new(reading_library, "one-page-brief")
    memo, block = edit.add_item(memo, reading_library.store, _FIGURES[0])
    lost = Block("b9", "figure", "no-such-item")
    sections = tuple(
        replace(held, blocks=(*held.blocks, lost)) if held.blocks else held
        for held in memo.main.sections
    )
    memo = memo.with_paper(replace(memo.main, sections=sections))
    assert _marks(memo, block) == []
