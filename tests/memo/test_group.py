"""Several items shown together: tables of figures, charts, chronologies."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from reading import every, notes, words

from briefing.app.library import Library
from briefing.document.numbering import numbered
from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import Caption, Document, Note, Para, Span, Str, Table
from briefing.memo import edit
from briefing.memo.assemble import Export, assemble
from briefing.memo.evidence import sealed
from briefing.memo.names import Language
from briefing.memo.outline import Form, Memo, Pin
from briefing.memo.outline import Words as PieceWords
from briefing.memo.template import GroupKind

RESULTS = ["trade-turnover-2024", "trade-turnover-2023-tokayev", "trade-turnover-2023-cabinet"]
GOAL, UNSTATED = "trade-goal-3bn-by-2030", "trade-turnover-nearly-2bn"
EVENTS = ["days-of-kyrgyz-culture", "golden-eagle-order-awarded", "sixth-consultative-meeting",
          "order-of-dostyk-presented"]  # fmt: skip


Grouped = Callable[..., Memo]


@pytest.fixture
def grouped(meeting: Memo, reading_library: Library) -> Grouped:
    def make(kind: GroupKind, items: list[str], form: Form = "") -> Memo:
        return edit.add_group(meeting, reading_library.store, kind, items, form=form)[0]

    return make


def _one(document: Document, kind: type) -> object:
    (found,) = [block for block in document.blocks if isinstance(block, kind)]
    return found


def _retitled(memo: Memo) -> Memo:
    """With a title of every figure and event that no wording has."""
    held = memo.evidence
    figures = tuple(replace(one, title="The library’s own") for one in held.figures)
    events = tuple(replace(one, title="The library’s own") for one in held.events)
    return replace(memo, evidence=replace(held, figures=figures, events=events))


class TestChart:
    def test_periods_are_categories_and_who_reports_is_a_series(self, grouped: Grouped) -> None:
        chart = _one(assemble(grouped("chart", [*RESULTS, GOAL, UNSTATED])), Chart)
        assert isinstance(chart, Chart)
        assert chart.categories == ("2023", "2024", "2030", "period not stated")
        assert {
            (series.name, series.planned): [str(point.value or "-") for point in series.points]
            for series in chart.series
        } == {
            ("Actual: Cabinet of Ministers of Kyrgyzstan", False): ["1.317", "-", "-", "-"],
            ("Actual: Kassym-Jomart Tokayev", False): ["1.5", "-", "-", "2"],
            ("Actual: reporter not stated", False): ["-", "1.7", "-", "-"],
            ("Target: Sadyr Japarov", True): ["-", "-", "3", "-"],
        }
        assert (chart.kind, chart.unit, chart.origin) == ("bars", "$ billion", "b1")
        assert "just under $2 billion" in chart.alt

    def test_two_figures_for_one_period_by_one_reporter_both_show(self, grouped: Grouped) -> None:
        memo = grouped("chart", RESULTS[1:])
        figures = tuple(replace(each, reporter=None) for each in memo.evidence.figures)
        evidence = replace(memo.evidence, figures=figures)
        memo = replace(memo, evidence=replace(evidence, seal=sealed(evidence)))
        chart = _one(assemble(memo), Chart)
        assert isinstance(chart, Chart)
        shown = [point.words for series in chart.series for point in series.points]
        assert sorted(shown) == ["1.317", "1.5"]
        assert len({series.name for series in chart.series}) == 2

    def test_a_value_says_its_unit_where_the_axis_does_not(self, grouped: Grouped) -> None:
        items = ["trade-turnover-2024", "trade-turnover-nine-months-2024", "exports-2023-cabinet"]
        chart = _one(assemble(grouped("chart", items)), Chart)
        assert isinstance(chart, Chart)
        shown = {point.words for series in chart.series for point in series.points}
        assert (chart.unit, shown) == ("$ billion", {"1.7", "over 1.2", "$455.7 million", ""})
        rates = _one(assemble(grouped("chart", ["trade-growth-2023"])), Chart)
        assert isinstance(rates, Chart)
        assert rates.series[0].points[0].words == "11.6%"

    def test_told_in_words_with_what_is_measured_where_it_differs(self, grouped: Grouped) -> None:
        one = _one(assemble(grouped("chart", RESULTS[1:])), Chart)
        several = _one(assemble(grouped("chart", [RESULTS[0], "exports-2023-cabinet"])), Chart)
        assert isinstance(one, Chart)
        assert isinstance(several, Chart)
        assert one.alt.startswith("Bar chart. 2023: $1.")
        assert "Exports in the mutual trade of Kazakhstan and Kyrgyzstan, 2023: $455" in several.alt
        assert "English" not in one.alt + several.alt

    @pytest.mark.parametrize(
        ("language", "said"),
        [("ru", "на английском языке."), ("kk", "ағылшын тілінде."), ("ky", "англис тилинде.")],
    )
    def test_in_another_language_the_librarys_words_are_told_apart(
        self, grouped: Grouped, language: Language, said: str
    ) -> None:
        several = [RESULTS[0], "exports-2023-cabinet"]
        for kind, items in (("chart", several), ("chronology", EVENTS[1:])):
            memo = _retitled(grouped(kind, items, "" if kind == "chart" else "drawn"))
            memo = replace(memo, papers=(replace(memo.main, language=language),))
            picture = _one(assemble(memo), Chart if kind == "chart" else Timeline)
            assert isinstance(picture, Chart | Timeline)
            assert picture.alt.endswith(said)
            told = picture.alt.split(".")[1:]
            bare = re.sub("«[^»]*»", "", "".join(told))
            assert not re.search("[A-Za-z]", bare), bare

    def test_a_line(self, grouped: Grouped) -> None:
        chart = _one(assemble(grouped("chart", RESULTS, "line")), Chart)
        assert isinstance(chart, Chart)
        assert chart.kind == "line"

    def test_one_note_in_the_caption_for_all_it_shows(self, grouped: Grouped) -> None:
        document = assemble(grouped("chart", RESULTS))
        caption = _one(document, Caption)
        assert isinstance(caption, Caption)
        assert (caption.kind, words(caption.inlines)) == (
            "figure",
            "Mutual trade turnover of Kazakhstan and Kyrgyzstan",
        )
        (note,) = notes(document)
        assert note.count("; ") >= 2
        assert all(outlet in note for outlet in ("asb-media.info", "(nCa)", "diplomacybeyond"))

    def test_a_title_of_ones_own(self, grouped: Grouped) -> None:
        memo = edit.set_group(grouped("chart", RESULTS), "b1", title="Turnover", form="bars")
        caption = _one(assemble(memo), Caption)
        assert isinstance(caption, Caption)
        assert words(caption.inlines) == "Turnover"

    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_the_librarys_title_says_its_language(
        self, grouped: Grouped, language: Language
    ) -> None:
        memo = _retitled(grouped("chart", RESULTS))
        memo = replace(memo, papers=(replace(memo.main, language=language),))
        caption = _one(assemble(memo), Caption)
        assert isinstance(caption, Caption)
        title = Str("The library’s own")
        said = title if language == "en" else Span((title,), language="en")
        assert caption.inlines[0] == said

    @pytest.mark.parametrize(
        ("language", "title"),
        [
            ("en", "Mutual trade turnover of Kazakhstan and Kyrgyzstan"),
            ("ru", "Взаимный товарооборот Казахстана и Кыргызстана"),
            ("kk", "Қазақстан мен Қырғызстанның өзара тауар айналымы"),
            ("ky", "Казакстан менен Кыргызстандын өз ара товар жүгүртүүсү"),
        ],
    )
    def test_a_title_the_wording_has_is_the_papers(
        self, grouped: Grouped, language: Language, title: str
    ) -> None:
        memo = grouped("chart", RESULTS)
        memo = replace(memo, papers=(replace(memo.main, language=language),))
        caption = _one(assemble(memo), Caption)
        assert isinstance(caption, Caption)
        assert caption.inlines[0] == Str(title)


def test_a_table_stands_under_its_caption_and_each_row_has_its_note(grouped: Grouped) -> None:
    document = assemble(grouped("table", [*RESULTS, "trade-growth-2023"]))
    caption, table = [block for block in document.blocks if isinstance(block, Caption | Table)]
    assert isinstance(caption, Caption)
    assert isinstance(table, Table)
    assert (caption.kind, words(caption.inlines)) == ("table", "Figures")
    values = [words(row.cells[1].inlines) for row in table.rows]
    assert values == ["$1.7 billion", "$1.5 billion", "$1.317 billion", "11.6%"]
    assert [len(list(every(row, Note))) for row in table.rows] == [1] * 4


class TestChronology:
    @pytest.mark.parametrize(
        ("form", "kinds"),
        [
            ("table", [Caption, Table]),
            ("drawn", [Timeline, Caption]),
            ("both", [Caption, Table, Timeline, Caption]),
        ],
    )
    def test_its_forms(self, grouped: Grouped, form: Form, kinds: list[type]) -> None:
        dated = EVENTS[1:]
        document = assemble(grouped("chronology", dated, form))
        shown = [
            block for block in document.blocks if isinstance(block, Caption | Table | Timeline)
        ]
        assert [type(block) for block in shown] == kinds
        assert len(notes(document)) == (1 if form == "drawn" else len(dated))

    @pytest.mark.parametrize("events", [EVENTS, EVENTS[:1]])
    def test_what_cannot_be_drawn_is_tabled(self, grouped: Grouped, events: list[str]) -> None:
        document = assemble(grouped("chronology", events, "drawn"))
        table = _one(document, Table)
        assert isinstance(table, Table)
        assert len(table.rows) == len(notes(document)) == len(events)

    def test_in_order_of_time_the_undated_last(self, grouped: Grouped) -> None:
        document = assemble(grouped("chronology", EVENTS, "both"))
        table, timeline = _one(document, Table), _one(document, Timeline)
        assert isinstance(table, Table)
        assert isinstance(timeline, Timeline)
        dates = [words(row.cells[0].inlines) for row in table.rows]
        assert dates == [
            "[2024, inferred]",
            "19 April 2024",
            "[22 August 2025, inferred]",
            "date not stated",
        ]
        assert [moment.label for moment in timeline.moments] == dates[:-1]
        assert [moment.planned for moment in timeline.moments] == [True, False, False]
        assert timeline.moments[0].text.endswith("(planned)")

    def test_without_any_date_nothing_is_drawn(self, grouped: Grouped) -> None:
        document = assemble(grouped("chronology", EVENTS[:1], "both"))
        assert not [block for block in document.blocks if isinstance(block, Timeline)]
        assert len(notes(document)) == 1


def test_a_group_for_us_only_is_not_handed_over(grouped: Grouped) -> None:
    memo = edit.set_use(grouped("chart", RESULTS), "b1", "fyi")
    assert notes(assemble(memo))
    assert notes(assemble(memo, Export(hand_over=True))) == []


def test_questions_and_answers_stand_in_two_columns(meeting: Memo) -> None:
    memo, _ = edit.add_prose(
        meeting, "if-raised", "Which year?: 2030.\nSay no more.\nWho said so?: They."
    )
    pairs = [block for block in assemble(memo).blocks if isinstance(block, Table)]
    assert [
        [words(cell.inlines) for cell in row.cells] for table in pairs for row in table.rows
    ] == [
        ["Which year?", "2030."],
        ["Who said so?", "They."],
    ]


def test_a_template_may_print_the_notes_of_tables_below_them(grouped: Grouped) -> None:
    memo = grouped("table", RESULTS)
    template = replace(memo.main.template, table_notes="below")
    below = replace(memo, papers=(replace(memo.main, template=template),))
    table = _one(assemble(below), Table)
    assert isinstance(table, Table)
    assert table.notes == "below"
    assert [note.letter for note in every(numbered(assemble(below)).blocks, Note)] == [
        "a",
        "b",
        "c",
    ]


def test_an_edited_figure_prints_its_sentence_and_leaves_the_table(
    meeting: Memo, reading_library: Library
) -> None:
    memo, block = edit.add_item(meeting, reading_library.store, RESULTS[0])
    content = (PieceWords("Trade stood at "), Pin("amount"), PieceWords("."))
    document = assemble(edit.set_content(memo, block, content))
    assert not [block for block in document.blocks if isinstance(block, Table)]
    said = [words(block.inlines) for block in document.blocks if isinstance(block, Para)]
    assert "Trade stood at $1.7 billion." in said
