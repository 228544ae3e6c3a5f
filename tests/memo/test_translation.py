"""A quotation in another language than the paper's, with a translation of the writer's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import TODAY
from reading import every, words

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.tree import BlockQuote, Document, Note, Span, Str
from briefing.memo import edit, project
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check
from briefing.memo.names import Language
from briefing.memo.outline import Change, Memo, Pin, Words

QUOTE = "president-japarov-aim-3bn"
SAID = "We aim to increase mutual trade volume to $3 billion by 2030."
OURS = "Мы стремимся довести взаимную торговлю до 3 млрд долл. к 2030 году"


def _quoting(library: Library, language: Language) -> Memo:
    memo = edit.new_memo(templates.get("one-page-brief"), language, TODAY, None)
    return edit.add_item(memo, library.store, QUOTE)[0]


def _quote(document: Document) -> BlockQuote:
    return next(block for block in document.blocks if isinstance(block, BlockQuote))


@pytest.mark.parametrize(
    ("language", "label", "lead"),
    [
        ("ru", "» (перевод наш)", "В оригинале: «"),
        ("kk", "» (аударма біздікі)", "Түпнұсқада: «"),
        ("ky", "» (котормо биздики)", "Түп нускада: «"),
    ],
)
def test_the_translation_is_printed_as_ours_and_the_words_stand_in_the_note(
    reading_library: Library, language: Language, label: str, lead: str
) -> None:
    memo = edit.set_translation(_quoting(reading_library, language), "b1", f" {OURS}\n ")
    opened, shown, closed, note = _quote(assemble(memo)).blocks[0].inlines
    assert (opened, closed) == (Str("«"), Str(label))
    assert shown == Span((Str(OURS),), item=QUOTE)
    assert isinstance(note, Note)
    assert note.inlines[:2] == (Str(lead), Span((Str(SAID),), language="en"))
    untranslated = _quote(assemble(_quoting(reading_library, language))).blocks[0].inlines
    source = untranslated[-1]
    assert isinstance(source, Note)
    assert note.inlines[3:] == source.inlines
    assert not [one for one in check(memo) if one.level == "stop"]


def test_without_one_the_words_are_printed_in_their_language(reading_library: Library) -> None:
    opened, shown, closed, _note = (
        _quote(assemble(_quoting(reading_library, "ru"))).blocks[0].inlines
    )
    assert (opened, closed) == (Str("«"), Str("»"))
    assert shown == Span((Span((Str(SAID),), language="en"),), item=QUOTE)


def test_none_is_printed_in_a_paper_in_the_language_spoken(reading_library: Library) -> None:
    memo = edit.set_translation(_quoting(reading_library, "en"), "b1", "Else")
    assert words(_quote(assemble(memo)).blocks[0].inlines[:-1]) == f"“{SAID}”"


def test_the_note_shows_what_was_changed_in_the_words(reading_library: Library) -> None:
    memo = edit.set_translation(_quoting(reading_library, "ru"), "b1", OURS)
    changed = Pin("quote", (Change("omit", 19, 25), Change("ending", 60, 61)))
    memo = edit.set_content(memo, "b1", (changed, Words("— X")))
    note = _quote(assemble(memo)).blocks[0].inlines[-1]
    assert isinstance(note, Note)
    assert words(note.inlines).startswith(
        "В оригинале: «We aim to increase […] trade volume to $3 billion by 2030». Цит."
    )


def test_american_papers_set_the_stop_within_the_marks(reading_library: Library) -> None:
    memo = edit.set_translation(_quoting(reading_library, "en"), "b1", "We are one")
    paper, evidence = memo.main, memo.evidence
    quote = replace(evidence.quotes[0], language="ru", text="Мы едины")
    layout = replace(paper.template.layout, english="en-US")
    paper = replace(paper, template=replace(paper.template, layout=layout))
    memo = replace(memo, papers=(paper,), evidence=replace(evidence, quotes=(quote,)))
    inlines = _quote(assemble(memo)).blocks[0].inlines
    assert words(inlines[:3]) == "“We are one” (our translation)"
    assert isinstance(inlines[-1], Note)
    assert words(inlines[-1].inlines).startswith("Original: “Мы едины.” Sadyr Japarov, ")


def test_a_hand_over_holds_the_translation_without_its_tag(reading_library: Library) -> None:
    memo = edit.set_translation(_quoting(reading_library, "ru"), "b1", OURS)
    document = assemble(memo, Export(hand_over=True))
    assert words(_quote(document).blocks[0].inlines[:3]) == f"«{OURS}» (перевод наш)"
    assert not [span for span in every(document.blocks, Span) if span.item]  # type: ignore[attr-defined]


def test_only_a_quotation_has_one(brief: Memo) -> None:
    assert edit.set_translation(brief, "b1", "x") == brief
    assert edit.find_block(edit.set_translation(brief, "b5", "a\x00b"), "b5").translation == "ab"
    assert edit.set_translation(brief, "b5", " \n") == brief


def test_it_is_kept_in_the_file(brief: Memo) -> None:
    memo = edit.set_translation(brief, "b5", OURS)
    assert project.parse(project.serialised(memo), Path("x")) == memo
