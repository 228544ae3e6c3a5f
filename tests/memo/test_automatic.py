from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from reading import every, notes, words

from briefing.app import marks, templates
from briefing.app.library import Library
from briefing.document.numbering import numbered
from briefing.document.tree import Document, Heading, List, PageBreak, Para, Span, Table
from briefing.errors import BriefingError
from briefing.memo import edit, marking
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.outline import FreeNote, Memo, Pin, Words

TODAY = date(2025, 9, 1)


def _memo(template: str, library: Library, *picks: str, language: Language = "en") -> Memo:
    memo = edit.new_memo(templates.get(template), language, TODAY, library.as_of())
    for pick in picks:
        item, _, section = pick.partition("@")
        memo, _ = edit.add_item(memo, library.store, item, section or None)
    return memo


def _section(document: Document, identity: str) -> list[object]:
    """The blocks under a section's heading."""
    blocks = list(document.blocks)
    start = next(
        place for place, block in enumerate(blocks) if block.origin == f"section-{identity}"
    )
    end = next(
        (
            place
            for place, block in enumerate(blocks)
            if place > start and isinstance(block, Heading) and block.level == 1
        ),
        len(blocks),
    )
    return list(blocks[start + 1 : end])


def _headings(document: Document) -> list[str]:
    return [words(block.inlines) for block in document.blocks if isinstance(block, Heading)]


class TestScope:
    def test_it_tells_the_period_and_the_count(self, reading_library: Library) -> None:
        memo = _memo(
            "chronology",
            reading_library,
            "treaty-allied-relations-signed@chronology",
            "days-of-kyrgyz-culture@uncertain",
            "industrial-trade-logistics-complex",
        )
        (scope,) = _section(assemble(memo), "scope")
        assert isinstance(scope, Para)
        assert words(scope.inlines).startswith(
            "Period: 19 April 2024 to 2026; entries: 3. Without a date: 1. A date is that of"
        )

    def test_without_entries_it_is_the_persons_to_write(self, reading_library: Library) -> None:
        memo = _memo("chronology", reading_library)
        (scope,) = _section(assemble(memo), "scope")
        assert isinstance(scope, Para)
        assert words(scope.inlines) == "[Not completed]"
        memo, _ = edit.add_prose(memo, "scope", "Visits and treaties.")
        (scope,) = _section(assemble(memo), "scope")
        assert isinstance(scope, Para)
        assert words(scope.inlines) == "Visits and treaties."


def test_a_chronology_is_cut_by_year(reading_library: Library) -> None:
    memo = _memo(
        "chronology",
        reading_library,
        "seventh-supreme-interstate-council@chronology",
        "treaty-allied-relations-signed@chronology",
        "order-of-dostyk-presented@chronology",
    )
    first, early, second, late = _section(assemble(memo), "chronology")
    assert isinstance(first, Heading)
    assert isinstance(second, Heading)
    assert (words(first.inlines), words(second.inlines)) == ("2024", "2025")
    assert isinstance(early, Table)
    assert isinstance(late, Table)
    assert (len(early.rows), len(late.rows)) == (2, 1)


class TestStatuses:
    @pytest.mark.parametrize(
        ("template", "item", "section"),
        [
            ("chronology", "industrial-trade-logistics-complex", "forthcoming"),
            ("background-paper", "industrial-trade-logistics-complex", "why-now"),
        ],
    )
    def test_an_item_goes_where_its_status_is_taken(
        self, reading_library: Library, template: str, item: str, section: str
    ) -> None:
        memo = _memo(template, reading_library, item)
        held = memo.main.section(section)
        assert held is not None
        assert [block.item for block in held.blocks] == [item]

    def test_a_target_never_stands_among_results(self, reading_library: Library) -> None:
        with pytest.raises(BriefingError, match="section-refuses-status"):
            _memo("fact-sheet", reading_library, "trade-goal-3bn-by-2030@results")
        memo = _memo("fact-sheet", reading_library)
        mixed = ["trade-turnover-2024", "trade-goal-3bn-by-2030"]
        with pytest.raises(BriefingError, match="section-refuses-status"):
            edit.add_group(memo, reading_library.store, "chart", mixed, "results")

    def test_nor_is_it_moved_there(self, reading_library: Library) -> None:
        memo = _memo("fact-sheet", reading_library, "trade-goal-3bn-by-2030@targets")
        (block,) = memo.main.blocks()
        with pytest.raises(BriefingError, match="section-refuses-status"):
            edit.move_block(memo, block.id, "results", 0)

    def test_a_group_goes_where_all_its_items_are_taken(self, reading_library: Library) -> None:
        memo = _memo("chronology", reading_library)
        events = ["industrial-trade-logistics-complex", "seven-checkpoints-modernization"]
        memo, _ = edit.add_group(memo, reading_library.store, "chronology", events)
        held = memo.main.section("forthcoming")
        assert held is not None
        assert len(held.blocks) == 1


class TestDataNotes:
    def test_the_librarys_cautions_stand_once_each(self, reading_library: Library) -> None:
        memo = _memo(
            "fact-sheet",
            reading_library,
            "trade-turnover-2023-tokayev",
            "trade-turnover-2023-tokayev@trade",
            "trade-turnover-2024",
        )
        (line,) = _section(assemble(memo), "data-notes")
        assert isinstance(line, List)
        ((para,),) = line.items
        told = words(para.inlines)
        item = reading_library.item("trade-turnover-2023-tokayev")
        assert told.startswith(f"{item.title}: $1.5 billion, 2023 \u2014 ")  # type: ignore[union-attr]
        assert told.endswith(item.note or "?")

    def test_what_holds_for_several_is_told_once_unless_their_markings_differ(
        self, reading_library: Library
    ) -> None:
        picks = ("exports-2023-cabinet@trade", "imports-2023-cabinet@trade")
        memo = _memo("fact-sheet", reading_library, *picks)
        (line,) = _section(assemble(memo), "data-notes")
        assert isinstance(line, List)
        ((para,),) = line.items
        told = words(para.inlines)
        assert told.startswith("Exports in the mutual trade")
        assert "$455.7 million, 2023; Imports" in told
        assert told.count("Whose exports and imports") == 1
        memo = marks.begin(memo, "us", portions=True)
        memo = marking.mark(memo, memo.main.blocks()[1].id, "sbu")
        assert len(_section(assemble(memo), "data-notes")) == 2

    def test_none_is_said_to_be_none(self, reading_library: Library) -> None:
        memo = _memo("fact-sheet", reading_library, "trade-turnover-2024")
        (line,) = _section(assemble(memo), "data-notes")
        assert isinstance(line, Para)
        assert "no cautions" in words(line.inlines)

    def test_a_hand_over_tells_of_no_hidden_item(self, reading_library: Library) -> None:
        memo = _memo("fact-sheet", reading_library, "trade-turnover-2023-tokayev")
        (block,) = memo.main.blocks()
        memo = edit.set_use(memo, block.id, "fyi")
        (line,) = _section(assemble(memo, Export(hand_over=True)), "data-notes")
        assert isinstance(line, Para)
        assert "no cautions" in words(line.inlines)


class TestSourceSheet:
    PICKS = ("trade-turnover-2024@topics", "president-japarov-aim-3bn@topics")

    def test_every_note_stands_on_the_sheet_and_nowhere_else(
        self, reading_library: Library
    ) -> None:
        memo = _memo("talking-points", reading_library, *self.PICKS)
        document = assemble(memo)
        assert notes(numbered(document)) == []
        assert any(isinstance(block, PageBreak) for block in document.blocks)
        (sheet,) = _section(document, "sources")
        assert isinstance(sheet, Table)
        figure, quote = sheet.rows
        assert words(figure.cells[0].inlines).startswith("Mutual trade turnover of Kazakhstan")
        assert "$3 billion by 2030" in words(quote.cells[0].inlines)
        assert "sivildiplomasi.com" in words(quote.cells[1].inlines)
        assert [row.origin for row in sheet.rows] == [block.id for block in memo.main.blocks()]

    def test_a_note_amid_an_item_s_sentence_stands_there_too(
        self, reading_library: Library
    ) -> None:
        memo = _memo("talking-points", reading_library, self.PICKS[0])
        (block,) = memo.main.blocks()
        content = (Words("Trade"), FreeNote("Of goods."), Words(" came to "), Pin("amount"))
        document = assemble(edit.set_content(memo, block.id, content))
        assert notes(numbered(document)) == []
        (sheet,) = _section(document, "sources")
        assert isinstance(sheet, Table)
        told = [tuple(words(cell.inlines) for cell in row.cells) for row in sheet.rows]
        assert told[0] == ("Trade", "Of goods.")
        assert told[1][0] == " came to $1.7 billion"
        spans = [span for span in every(document.blocks, Span) if span.item]
        assert [span.item for span in spans] == ["trade-turnover-2024"]

    def test_a_note_in_a_field_stands_there_too(self, reading_library: Library) -> None:
        memo = _memo("talking-points", reading_library)
        template = memo.main.template
        sections = tuple(
            replace(spec, layout="fields") if spec.id == "topics" else spec
            for spec in template.sections
        )
        memo = memo.with_paper(replace(memo.main, template=replace(template, sections=sections)))
        memo, block = edit.add_prose(memo, "topics", "")
        content = (Words("Trade: up"), FreeNote("Of goods."))
        document = assemble(edit.set_content(memo, block, content))
        assert notes(numbered(document)) == []
        (sheet,) = _section(document, "sources")
        assert isinstance(sheet, Table)
        assert [words(cell.inlines) for cell in sheet.rows[0].cells] == ["Trade — up", "Of goods."]

    def test_switched_off_the_notes_stand_at_the_foot(self, reading_library: Library) -> None:
        memo = _memo("talking-points", reading_library, *self.PICKS)
        memo = edit.switch_section(memo, "sources", False)
        assert len(notes(numbered(assemble(memo)))) == 2

    def test_it_is_not_handed_over(self, reading_library: Library) -> None:
        memo = _memo("talking-points", reading_library, *self.PICKS)
        memo, _ = edit.add_prose(memo, "avoid", "Averages.")
        document = assemble(memo, Export(hand_over=True))
        assert not {"Source sheet", "Avoid"} & set(_headings(document))
        assert len(notes(numbered(document))) == 2


def test_a_readout_has_no_comment(reading_library: Library) -> None:
    memo, _ = edit.add_prose(_memo("record-of-conversation", reading_library), "comment", "Ours.")
    assert "Comment" in _headings(assemble(memo))
    assert "Comment" not in _headings(assemble(memo, Export(hand_over=True)))


def test_what_the_program_writes_is_not_called_empty(reading_library: Library) -> None:
    memo = _memo("fact-sheet", reading_library, "trade-turnover-2024")
    assert [finding.where for finding in check(memo) if finding.rule == "L21"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_papers_language(reading_library: Library, language: Language) -> None:
    memo = _memo(
        "chronology", reading_library, "treaty-allied-relations-signed@chronology",
        language=language,
    )  # fmt: skip
    (scope,) = _section(assemble(memo), "scope")
    assert isinstance(scope, Para)
    start = {"en": "Period: ", "ru": "Период: ", "kk": "Кезең: ", "ky": "Мезгил: "}
    assert words(scope.inlines).startswith(start[language])


def test_what_a_meeting_brief_thinks_of_them_is_not_handed_over(reading_library: Library) -> None:
    memo = _memo("bilateral-meeting-brief", reading_library)
    ours = ("objectives", "their-objectives", "points", "if-raised", "sensitivities")
    for section in (*ours, "meeting"):
        memo, _ = edit.add_prose(memo, section, "Words: words.")
    handed = assemble(memo, Export(hand_over=True))
    assert _headings(handed)[1:] == ["1. Meeting details"]
    assert len(_headings(assemble(memo))) == 7
