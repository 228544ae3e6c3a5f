"""A memo in two languages: what is said in each, one behind the other or side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import TODAY
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import every, words

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.carrier import is_tag
from briefing.document.numbering import numbered
from briefing.document.tree import (
    Block,
    BlockQuote,
    Caption,
    Columns,
    Contents,
    Document,
    FieldTable,
    Heading,
    Inline,
    Note,
    Para,
    Part,
    Span,
    Str,
    Table,
)
from briefing.errors import BriefingError
from briefing.memo import binder, edit, marking, project
from briefing.memo import second as bilingual
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check
from briefing.memo.evidence import Index
from briefing.memo.outline import Change, Cited, FreeNote, Memo, Pairing, Pin, Words
from briefing.memo.prose import Prose
from briefing.memo.scheme import Marking
from briefing.memo.versions import versions
from briefing.wording.catalogue import catalogue

FIGURE, EVENT, QUOTE = (
    "trade-turnover-2023-cabinet",
    "treaty-allied-relations-signed",
    "president-japarov-aim-3bn",
)
OURS = "Мы стремимся к 3 млрд долл. к 2030 году."


@pytest.fixture(scope="module")
def both(brief: Memo) -> Memo:
    """The brief in English and Russian: b1 issue, b2 bottom line, b3 figure, b4 event, b5 quote."""
    memo = bilingual.choose(brief, "ru")
    memo = bilingual.set_second_field(memo, "subject", "Торговля")
    memo = bilingual.set_second_content(memo, "b1", (Words("Торговля выросла."),))
    return bilingual.set_second_translation(memo, "b5", OURS)


def _halves(document: Document) -> tuple[list[Block], list[Block]]:
    blocks = list(document.blocks)
    place = next(n for n, block in enumerate(blocks) if isinstance(block, Part))
    return blocks[:place], blocks[place + 1 :]


def _of(blocks: list[Block], origin: str) -> list[Block]:
    return [block for block in blocks if block.origin == origin]


def _languages(inlines: tuple[Inline, ...], outer: str = "en-GB") -> Iterator[tuple[str, str]]:
    for inline in inlines:
        if isinstance(inline, Str):
            yield inline.text, outer
        elif not isinstance(inline, Note):
            inner = getattr(inline, "language", "") or outer
            yield from _languages(getattr(inline, "inlines", ()), inner)


def _tongues(blocks: list[Block], origin: str) -> list[tuple[str, str]]:
    paras = every(tuple(_of(blocks, origin)), Para)
    return [each for para in paras for each in _languages(para.inlines)]  # type: ignore[attr-defined]


class TestAfter:
    def test_the_second_language_is_a_part_of_its_own(self, both: Memo) -> None:
        document = assemble(both)
        first, second = _halves(document)
        parts = [block for block in document.blocks if isinstance(block, Part)]
        assert parts == [
            Part(running="Краткая справка", marking="UNCLASSIFIED", anew=True, origin="second")
        ]
        assert [type(block) for block in first] == [type(block) for block in second]
        assert document.running == "One-page brief"

    def test_what_the_program_writes_is_written_in_both(self, both: Memo) -> None:
        first, second = _halves(assemble(both))
        assert words(first[0].inlines) == "Trade"  # type: ignore[union-attr]
        assert second[0] == Heading(
            0, (Span((Str("Торговля"),), "ru-RU"),), "ru-subject", "ru-RU"
        )  # fmt: skip
        header = second[1]
        assert isinstance(header, FieldTable)
        assert header.language == "ru-RU"
        dates = [words(field.inlines) for field in header.fields if field.id == "date"]
        assert [told.replace("\u00a0", " ") for told in dates] == ["1 сентября 2025 г."]
        headings = [words(block.inlines) for block in second if isinstance(block, Heading)]
        assert "Главное" in headings
        (table,) = [block for block in second if isinstance(block, Table)]
        told = words(table.rows[0].cells[1].inlines)
        assert told.replace("\u00a0", " ") == "1,317 млрд долл. США"

    def test_the_writers_words_stand_in_the_language_they_are_in(self, both: Memo) -> None:
        first, second = _halves(assemble(both))
        assert _tongues(first, "b1") == [("Trade has grown.", "en-GB")]
        assert _tongues(second, "b1") == [("Торговля выросла.", "ru-RU")]
        assert _tongues(second, "b2") == [("The target is far.", "en")]

    def test_so_do_words_written_in_the_second_alone(self, both: Memo) -> None:
        memo, block = edit.add_prose(both, "points")
        memo = bilingual.set_second_content(memo, block, (Words("Сказать."),))
        first, second = _halves(assemble(memo))
        listed = _of(first, block)[0].items[0][0].inlines  # type: ignore[union-attr]
        assert list(_languages(listed)) == [("Сказать.", "ru")]
        listed = _of(second, block)[0].items[0][0].inlines  # type: ignore[union-attr]
        assert list(_languages(listed)) == [("Сказать.", "ru-RU")]

    def test_a_quotation_keeps_its_language_and_has_a_translation_in_each(self, both: Memo) -> None:
        first, second = _halves(assemble(both))
        (english,), (russian,) = _of(first, "b5"), _of(second, "b5")
        assert isinstance(english, BlockQuote)
        assert isinstance(russian, BlockQuote)
        assert words(english.blocks[0].inlines) == (
            "“We aim to increase mutual trade volume to $3 billion by 2030.”"
        )
        assert words(russian.blocks[0].inlines) == f"«{OURS}» (перевод наш)"
        note = russian.blocks[0].inlines[-1]
        assert isinstance(note, Note)
        assert words(note.inlines).startswith("В оригинале: «We aim")

    def test_each_half_cites_from_the_beginning(self, both: Memo) -> None:
        first, second = _halves(assemble(both))
        for half in (first, second):
            told = [words(note.inlines) for note in every(tuple(half), Note)]  # type: ignore[attr-defined]
            assert sum("https://" in note for note in told) >= 2
        numbers = [note.number for note in every(numbered(assemble(both)).blocks, Note)]  # type: ignore[attr-defined]
        assert numbers == list(range(1, len(numbers) + 1))

    def test_tags_name_the_language(self, both: Memo) -> None:
        first, second = _halves(assemble(both))
        assert {span.tag for span in every(tuple(first), Span) if span.item} == {""}  # type: ignore[attr-defined]
        tags = {span.tag for span in every(tuple(second), Span) if span.item}  # type: ignore[attr-defined]
        assert tags == {"b3-ru", "b4-ru", "b5-ru"}
        assert all(map(is_tag, tags))

    def test_notes_point_to_those_of_their_own_half(self, both: Memo) -> None:
        template = replace(both.main.template, citation="oscola")
        memo = both.with_paper(replace(both.main, template=template))
        memo, _ = edit.add_prose(memo, "points")
        memo = edit.set_content(memo, memo.main.blocks()[-1].id, (Words("So."), Cited(FIGURE)))
        document = numbered(assemble(memo))
        _, second = _halves(document)
        keys = [note.key for note in every(tuple(second), Note) if note.key]  # type: ignore[attr-defined]
        assert keys
        assert all(key.startswith("ru-") for key in keys)

    def test_captions_and_paragraphs_count_in_each(
        self, both: Memo, reading_library: Library
    ) -> None:
        memo, _ = edit.add_group(both, reading_library.store, "chart", [FIGURE])
        template = replace(memo.main.template, numbered_paragraphs=True)
        memo = memo.with_paper(replace(memo.main, template=template))
        for half in _halves(numbered(assemble(memo))):
            (caption,) = [block for block in half if isinstance(block, Caption)]
            assert caption.number == 1
            body = [block.number for block in half if isinstance(block, Para)]
            assert body == list(range(1, len(body) + 1))

    def test_contents_list_the_headings_of_their_language(self, both: Memo) -> None:
        template = replace(both.main.template, contents=True)
        memo = both.with_paper(replace(both.main, template=template))
        document = numbered(assemble(memo))
        one, other = [block for block in document.blocks if isinstance(block, Contents)]
        assert one.entries[0].text == "Issue"
        assert other.title == "Содержание"
        assert other.entries[0].text == "Цель"
        assert len(one.entries) == len(other.entries)
        assert not {entry.origin for entry in one.entries} & {each.origin for each in other.entries}


class TestColumns:
    @pytest.fixture
    def document(self, both: Memo) -> Document:
        return assemble(bilingual.choose(both, "ru", "columns"))

    def test_what_came_from_one_block_stands_side_by_side(self, document: Document) -> None:
        (pair,) = [block for block in document.blocks if block.origin == "b1"]
        assert isinstance(pair, Columns)
        assert list(_languages(pair.left[0].inlines)) == [("Trade has grown.", "en-GB")]  # type: ignore[union-attr]
        assert list(_languages(pair.right[0].inlines)) == [("Торговля выросла.", "ru-RU")]  # type: ignore[union-attr]

    def test_tables_have_the_whole_width(self, document: Document) -> None:
        tables = [n for n, block in enumerate(document.blocks) if isinstance(block, Table)]
        assert [later - before for before, later in pairwise(tables)] == [1]
        heads = [words(document.blocks[n].head.cells[0].inlines) for n in tables]  # type: ignore[union-attr]
        assert heads == ["Figure", "Показатель"]

    def test_what_stands_at_the_head_is_in_both(self, document: Document, both: Memo) -> None:
        assert document.running == "One-page brief / Краткая справка"
        memo = bilingual.choose(both, "ru", "columns")
        assert assemble(memo, Export(draft=True)).draft == "DRAFT / ПРОЕКТ"

    def test_they_are_not_justified_whatever_the_preset(self, both: Memo) -> None:
        layout = replace(both.main.template.layout, justified=True)
        main = replace(both.main, template=replace(both.main.template, layout=layout))
        memo = both.with_paper(main)
        assert assemble(memo).layout.justified
        assert not assemble(bilingual.choose(memo, "ru", "columns")).layout.justified
        alone, _ = binder.add_annex(bilingual.choose(memo, None), templates.get("chronology"))
        aside = bilingual.choose(alone, "ru", "columns", "annex-1")
        assert not assemble(aside).layout.justified
        assert assemble(aside, paper="main").layout.justified

    def test_both_sides_are_numbered_alike(self, both: Memo) -> None:
        template = replace(both.main.template, numbered_paragraphs=True)
        memo = both.with_paper(replace(both.main, template=template, pairing="columns"))
        pairs = [
            block
            for block in numbered(assemble(memo)).blocks
            if isinstance(block, Columns) and isinstance(block.left[0], Para)
        ]
        assert len(pairs) == 2
        for pair in pairs:
            left = [block.number for block in pair.left if isinstance(block, Para)]
            assert left == [block.number for block in pair.right if isinstance(block, Para)]

    def test_paragraphs_stand_beside_theirs(self, both: Memo) -> None:
        memo = edit.set_content(both, "b1", (Words("Trade has grown.\nWe have seen it."),))
        memo = bilingual.set_second_content(memo, "b1", (Words("Торговля выросла.\nМы видели."),))
        pairs = _of(list(assemble(bilingual.choose(memo, "ru", "columns")).blocks), "b1")
        told = [
            [words(side[0].inlines) for side in (pair.left, pair.right)]  # type: ignore[union-attr]
            for pair in pairs
        ]
        assert told == [
            ["Trade has grown.", "Торговля выросла."],
            ["We have seen it.", "Мы видели."],
        ]
        memo = bilingual.set_second_content(memo, "b1", (Words("Торговля выросла."),))
        (pair,) = _of(list(assemble(bilingual.choose(memo, "ru", "columns")).blocks), "b1")
        assert [len(side) for side in (pair.left, pair.right)] == [2, 1]  # type: ignore[union-attr]


class TestBinder:
    """Annexes of a memo in two languages."""

    @pytest.fixture
    def bound(self, both: Memo) -> Memo:
        memo = bilingual.set_second_field(both, "from", "Посольство")
        memo = marking.choose(memo, templates.scheme("kz"), Marking("official-use"))
        for template in ("chronology", "background-paper"):
            memo, _ = binder.add_annex(memo, templates.get(template))
        return bilingual.set_second_field(memo, "subject", "Два года", "annex-1")

    def test_an_annex_takes_over_the_second_language_too(self, bound: Memo) -> None:
        chronology, background = bound.annexes
        assert (background.second, background.pairing) == ("ru", "after")
        assert background.second_fields == {"from": "Посольство"}
        assert chronology.second_fields == {"subject": "Два года"}

    def test_what_it_says_otherwise_it_keeps(self, bound: Memo) -> None:
        memo = edit.set_field(bound, "from", "The Desk", "annex-2")
        memo = bilingual.set_second_field(memo, "from", "", "annex-2")
        assert binder.share_second(memo).annexes[1].second_fields == {}
        assert not binder.share_second(bilingual.choose(memo, None)).annexes[1].second_fields

    def test_it_is_listed_by_its_title_in_each(self, bound: Memo) -> None:
        memo = edit.set_field(bound, "subject", "Two years", "annex-1")
        listed = [
            words(field.inlines)
            for table in every(assemble(memo).blocks, FieldTable)
            for field in table.fields  # type: ignore[attr-defined]
            if field.id == "attachments"
        ]
        assert listed == [
            "Annex 1. Two years; Annex 2. Background paper",
            "Приложение 1. Два года; Приложение 2. Справка по вопросу",
        ]

    @pytest.mark.parametrize("pairing", ["after", "columns"])
    def test_a_covering_paper_says_in_each_what_it_is_without_them(
        self, bound: Memo, pairing: Pairing
    ) -> None:
        memo = marking.choose(bound, templates.scheme("kz"), Marking("open"))
        memo = marking.choose(memo, templates.scheme("kz"), Marking("official-use"), "annex-1")
        document = assemble(bilingual.choose(memo, "ru", pairing))
        assert document.marking.startswith("For official use")
        alone = [
            (field.label, *_languages(field.inlines))
            for table in every(document.blocks, FieldTable)
            for field in table.fields  # type: ignore[attr-defined]
            if field.id == "marking-alone"
        ]
        assert alone == [
            ("Once the annexes are removed", ("no marking", "en-GB")),
            ("Без приложений", ("без грифа", "ru-RU")),
        ]

    def test_the_papers_of_a_language_stand_together(self, bound: Memo) -> None:
        parts = [block for block in assemble(bound).blocks if isinstance(block, Part)]
        assert [(part.origin, part.anew) for part in parts] == [
            ("annex-1", False), ("annex-2", False), ("second", True),
            ("annex-1-second", False), ("annex-2-second", False),
        ]  # fmt: skip
        assert [part.running for part in parts] == [
            "Annex 1. Chronology", "Annex 2. Background paper", "Краткая справка",
            "Приложение 1. Хроника событий", "Приложение 2. Справка по вопросу",
        ]  # fmt: skip
        own, russian = "For official use", "Для служебного пользования"
        assert [part.marking for part in parts] == [own, own, russian, russian, russian]

    def test_an_annex_that_is_first_in_the_other_language_stands_with_that(
        self, both: Memo
    ) -> None:
        memo, annex = binder.add_annex(both, templates.get("chronology"), "ru")
        parts = [
            (part.origin, part.running, part.anew)
            for part in assemble(bilingual.choose(memo, "en", paper=annex)).blocks
            if isinstance(part, Part)
        ]
        assert parts == [
            ("annex-1-second", "Annex 1. Chronology", False),
            ("second", "Краткая справка", True),
            ("annex-1", "Приложение 1. Хроника событий", False),
        ]

    def test_pages_of_their_own_are_so_in_each(self, bound: Memo) -> None:
        layout = replace(bound.main.template.layout, annex_pages="own")
        main = replace(bound.main, template=replace(bound.main.template, layout=layout))
        parts = [b for b in assemble(bound.with_paper(main)).blocks if isinstance(b, Part)]
        assert all(part.anew for part in parts)

    def test_side_by_side_their_head_is_in_both(self, both: Memo) -> None:
        memo = bilingual.choose(both, "ru", "columns")
        memo = marking.choose(memo, templates.scheme("kz"), Marking("official-use"))
        memo, _ = binder.add_annex(memo, templates.get("chronology"))
        (part,) = [block for block in assemble(memo).blocks if isinstance(block, Part)]
        assert part.marking == "For official use / Для служебного пользования"
        assert part.running == "Annex 1. Chronology / Приложение 1. Хроника событий"


class TestBorrowing:
    def test_an_untouched_item_is_told_by_the_program(self, both: Memo) -> None:
        one, other = versions(both.main, Index(both.evidence))
        assert one.blocks == frozenset()
        assert other.blocks == {"b2"}
        assert other.fields == {"to", "from", "marking"}
        assert (one.lender, other.lender) == ("ru", "en")

    def test_an_items_own_words_stand_in_the_other_language_too(self, both: Memo) -> None:
        memo = edit.set_content(both, "b4", (Words("They signed."),))
        _, second = _halves(assemble(memo))
        assert _tongues(second, "b4")[0] == ("They signed", "en")
        memo = bilingual.set_second_content(memo, "b4", (Words("Подписали."),))
        _, second = _halves(assemble(memo))
        assert _tongues(second, "b4")[0] == ("Подписали", "ru-RU")

    def test_changed_words_of_a_quotation_are_changed_in_both(self, both: Memo) -> None:
        index = Index(both.evidence)
        quote = edit.find_block(both, "b5")
        default = Prose(catalogue("en"), index).content(quote)
        pin = Pin("quote", (Change("omit", 19, 25),))
        memo = edit.set_content(
            both, "b5", tuple(pin if isinstance(one, Pin) else one for one in default)
        )
        _, other = versions(memo.main, Index(memo.evidence))
        assert "b5" not in other.blocks
        (turned,) = [block for block in other.paper.blocks() if block.id == "b5"]
        assert turned.changes() == pin.changes
        assert "Президент Кыргызстана" in str(turned.content)
        assert "[22 августа 2025" in str(turned.content).replace("\\xa0", " ")

    def test_numbers_need_no_second_language(self, both: Memo) -> None:
        memo = edit.set_field(both, "to", "№ 12-34")
        _, other = versions(memo.main, Index(memo.evidence))
        assert "to" not in other.fields
        assert other.paper.fields["to"] == "№ 12-34"


class TestChanging:
    def test_a_figures_amount_stays(self, both: Memo) -> None:
        with pytest.raises(BriefingError, match="pin-lost"):
            bilingual.set_second_content(both, "b3", (Words("Много."),))
        memo = bilingual.set_second_content(both, "b3", (Words("Торговля: "), Pin("amount")))
        assert edit.find_block(memo, "b3").other.content == (Words("Торговля: "), Pin("amount"))

    def test_changes_of_a_quotation_stand_in_the_first(self, both: Memo) -> None:
        pin = Pin("quote", (Change("omit", 19, 25),))
        memo = bilingual.set_second_content(both, "b5", (pin, Words("— Он")))
        assert edit.find_block(memo, "b5").other.content == (Pin("quote"), Words("— Он"))

    def test_what_is_empty_is_nothing(self, both: Memo) -> None:
        memo = bilingual.set_second_content(both, "b1", (Words(" "),))
        assert edit.find_block(memo, "b1").second is None
        assert bilingual.set_second_translation(both, "b5", " ") != both
        assert bilingual.set_second_title(both, "b5", "x") == both

    def test_cited_items_are_kept_as_long_as_they_are_cited(self, both: Memo, brief: Memo) -> None:
        memo = bilingual.set_second_content(both, "b1", (Words("См."), Cited(EVENT)))
        memo = edit.remove_block(memo, "b4")
        assert EVENT in Index(memo.evidence).items
        memo = bilingual.set_second_content(memo, "b1", None)
        assert EVENT not in Index(memo.evidence).items
        with pytest.raises(BriefingError, match="evidence-missing"):
            bilingual.set_second_content(brief, "b1", (Cited("other"),))

    def test_a_date_is_the_same_in_both(self, both: Memo) -> None:
        memo = bilingual.set_second_field(both, "date", "2025-09-02")
        assert memo.main.fields["date"] == "2025-09-02"
        assert "date" not in memo.main.second_fields
        with pytest.raises(BriefingError, match="field-unknown"):
            bilingual.set_second_field(both, "colour", "red")

    def test_the_language_of_the_paper_is_no_second(self, brief: Memo) -> None:
        with pytest.raises(BriefingError, match="second-same"):
            bilingual.choose(brief, "en")
        memo = bilingual.choose(bilingual.choose(brief, "kk", "columns"), None)
        assert assemble(memo).blocks == assemble(brief).blocks


def test_it_is_kept_in_the_file(both: Memo) -> None:
    memo = bilingual.set_second_content(both, "b4", (Words("А"), FreeNote("Б"), Cited(FIGURE)))
    assert project.parse(project.serialised(memo), Path("x")) == memo


@settings(max_examples=30)
@given(
    texts=st.lists(
        st.tuples(st.sampled_from(["", "One.\nTwo.", "- A\n- B"]),
                  st.sampled_from(["", "Раз.", "Раз.\n\nДва."])), max_size=4,
    ),
    picks=st.lists(st.sampled_from([FIGURE, EVENT, QUOTE]), max_size=3),
    pairing=st.sampled_from(["after", "columns"]),
    hand_over=st.booleans(),
)  # fmt: skip
def test_nothing_written_is_lost(
    reading_library: Library,
    texts: list[tuple[str, str]],
    picks: list[str],
    pairing: Pairing,
    hand_over: bool,
) -> None:
    memo = edit.new_memo(templates.get("one-page-brief"), "kk", TODAY, None)
    memo = bilingual.choose(memo, "ru", pairing)
    for english, russian in texts:
        memo, block = edit.add_prose(memo, "issue", english)
        memo = bilingual.set_second_content(memo, block, (Words(russian),))
    for item in picks:
        memo, _ = edit.add_item(memo, reading_library.store, item)
    document = numbered(assemble(memo, Export(hand_over=hand_over)))
    printed = " ".join(each.text for each in every(document.blocks, Str))  # type: ignore[attr-defined]
    for text in (text for pair in texts for text in pair):
        for line in text.split("\n"):
            assert line.removeprefix("- ") in printed
    said = "We aim to increase mutual trade volume"
    assert printed.count(said) == 2 * picks.count(QUOTE)
    assert project.parse(project.serialised(memo), Path("x")) == memo


def test_what_is_said_in_one_language_alone_is_told(both: Memo) -> None:
    said = [
        (one.where, one.message(catalogue("en"))) for one in check(both) if one.rule == "L25"
    ]  # fmt: skip
    assert said == [
        ("marking", "The header field “Marking” is printed in English, since nothing was written"
                    " in Russian."),
        ("to", "The header field “To” is printed in English, since nothing was written in"
               " Russian."),
        ("from", "The header field “From” is printed in English, since nothing was written in"
                 " Russian."),
        ("b2", "Printed in English, since nothing was written in Russian: “The target is far.”."),
    ]  # fmt: skip
    assert "по-английски" in next(one for one in check(both) if one.rule == "L25").message(
        catalogue("ru")
    )
    assert not [one for one in check(bilingual.choose(both, None)) if one.rule == "L25"]


def test_a_second_language_wants_its_translation_too(both: Memo) -> None:
    assert not [one for one in check(both) if one.rule == "L6"]
    bare = bilingual.set_second_translation(both, "b5", "")
    (one,) = [one for one in check(bare) if one.rule == "L6"]
    assert (one.where, one.level) == ("b5", "info")


def test_a_heading_in_either_language_leads_to_its_section(both: Memo) -> None:
    found = [block.origin for block in assemble(both).blocks if isinstance(block, Heading)]
    places = [binder.place_at(both, origin) for origin in found]
    half = len(places) // 2
    assert places[:half] == places[half:]
    assert places[:2] == ["subject", "issue"]
