from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from conftest import TODAY
from corpus import makers
from reading import every, notes, words

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.numbering import numbered
from briefing.document.tree import (
    BlockQuote,
    Document,
    Field,
    FieldTable,
    Heading,
    Link,
    List,
    Note,
    Para,
    Span,
    Str,
    Table,
)
from briefing.memo import edit, project
from briefing.memo.assemble import Export, assemble
from briefing.memo.names import Language
from briefing.memo.outline import Memo, Pin, Words
from briefing.memo.template import LayoutPreset, Template, text_width
from briefing.wording.catalogue import LANGUAGES
from briefing.writers.pdf.fonts import REGULAR, family

HAND_OVER = Export(hand_over=True)


def _block(document: Document, origin: str) -> object:
    (found,) = [block for block in document.blocks if block.origin == origin]
    return found


def _picked(memo: Memo, library: Library, *picks: str) -> Memo:
    for pick in picks:
        item, _, section = pick.partition("@")
        memo, _ = edit.add_item(memo, library.store, item, section or None)
    return memo


def _line(block: object) -> str:
    if isinstance(block, List):
        ((para,),) = block.items
        return words(para.inlines)
    assert isinstance(block, Para)
    return words(block.inlines)


@pytest.mark.parametrize(("running", "numbered"), [(True, False), (False, True)])
def test_a_layout_rules_the_running_title_and_the_numbers(
    brief: Memo, running: bool, numbered: bool
) -> None:
    paper = brief.main
    preset = replace(paper.template.layout, running=running, numbered_paragraphs=numbered)
    paper = replace(paper, template=replace(paper.template, layout=preset))
    document = assemble(replace(brief, papers=(paper,)))
    assert bool(document.running) == running
    assert document.layout.numbered == numbered


def _over_the_title(memo: Memo) -> list[str]:
    """What stands before the title."""
    blocks = assemble(memo).blocks
    place = next(place for place, block in enumerate(blocks) if isinstance(block, Heading))
    assert isinstance(blocks[place], Heading)
    assert blocks[place].origin == "subject"
    told = blocks[:place]
    assert all(isinstance(block, Para) and block.role == "kind" for block in told)
    return [_line(block) for block in told]


def _without_a_running_title(memo: Memo, **other: object) -> Memo:
    template = memo.main.template
    template = replace(template, layout=replace(template.layout, running=False), **other)  # type: ignore[arg-type]
    return replace(memo, papers=(replace(memo.main, template=template),))


def test_the_kind_of_paper_stands_over_the_title_where_it_does_not_run(brief: Memo) -> None:
    bare = _without_a_running_title(brief)
    assert _over_the_title(brief) == []
    assert _over_the_title(bare) == ["ONE-PAGE BRIEF"]
    assert _over_the_title(edit.set_field(bare, "subject", "")) == []
    assert _over_the_title(_without_a_running_title(brief, reference="UEs=")) == []
    names = [layout.id for layout in templates.layouts() if not layout.running]
    assert set(names) == {"gost", "kg", "kz"}


class TestWhole:
    def test_what_the_paper_says_of_itself(self, brief: Memo) -> None:
        document = assemble(brief)
        told = document.properties
        assert (told.title, told.author, told.subject) == ("Trade", "The Embassy", "One-page brief")
        assert (told.language, told.moment) == ("en-GB", date(2025, 9, 1))
        assert told.identifier == f"urn:chancery:memo:{brief.id}"
        assert (document.marking, document.running, document.draft) == (
            "UNCLASSIFIED",
            "One-page brief",
            "",
        )
        assert document.layout.page_number.pattern == "Page {page} of {pages}"

    def test_the_order_of_the_page(self, brief: Memo) -> None:
        kinds = [(type(block).__name__, block.origin) for block in assemble(brief).blocks]
        assert kinds == [
            ("Heading", "subject"),
            ("FieldTable", "header"),
            ("Heading", "section-issue"),
            ("Para", "b1"),
            ("Heading", "section-bottom-line"),
            ("Para", "b2"),
            ("Heading", "section-key-facts"),
            ("Table", ""),
            ("Heading", "section-developments"),
            ("List", "b4"),
            ("Heading", "section-on-record"),
            ("BlockQuote", "b5"),
        ]  # fmt: skip

    def test_the_header_block(self, brief: Memo) -> None:
        header = _block(assemble(brief), "header")
        assert isinstance(header, FieldTable)
        told = [(field.id, field.label, words(field.inlines)) for field in header.fields]
        assert told == [
            ("to", "To", "The Minister"),
            ("from", "From", "The Embassy"),
            ("date", "Date", "1 September 2025"),
            ("as_of", "Data as of", "22 August 2025"),
        ]

    def test_a_required_field_that_is_empty_says_so(self, empty_brief: Memo) -> None:
        header = _block(assemble(empty_brief), "header")
        assert isinstance(header, FieldTable)
        told = {field.id: words(field.inlines) for field in header.fields}
        assert told["to"] == "[not stated]"
        assert "drafted" not in told

    def test_an_empty_required_section_says_so_and_any_other_is_left_out(
        self, empty_brief: Memo
    ) -> None:
        document = assemble(empty_brief)
        headings = [words(block.inlines) for block in document.blocks if isinstance(block, Heading)]
        assert headings == ["One-page brief", "Issue", "Bottom line"]
        paras = [words(block.inlines) for block in document.blocks if isinstance(block, Para)]
        assert paras == ["[Not completed]"] * 2

    def test_numbered_sections_count_what_is_printed(
        self, meeting: Memo, reading_library: Library
    ) -> None:
        memo = _picked(meeting, reading_library, "trade-growth-2023")
        headings = [
            words(block.inlines) for block in assemble(memo).blocks if isinstance(block, Heading)
        ]
        assert headings[1:] == ["1. Meeting details", "2. Our objectives", "3. Trade and economy"]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_papers_language(self, brief: Memo, language: str) -> None:
        memo = replace(brief, papers=(replace(brief.main, language=language),))  # type: ignore[arg-type]
        document = assemble(memo)
        assert document.properties.language[:2] == language
        headings = [words(block.inlines) for block in document.blocks if isinstance(block, Heading)]
        template = memo.main.template
        assert headings[1] == template.sections[0].heading.get(language)  # type: ignore[arg-type]
        # What the library says in English is marked as English in a paper that is not.
        marked = {span.language for span in every(document.blocks, Span)}  # type: ignore[attr-defined]
        assert ("en" in marked) is (language != "en")

    def test_a_draft_is_marked_in_the_papers_language(self, brief: Memo) -> None:
        assert assemble(brief, Export(draft=True)).draft == "DRAFT"
        russian = replace(brief, papers=(replace(brief.main, language="ru"),))
        assert assemble(russian, Export(draft=True)).draft == "ПРОЕКТ"

    def test_an_undated_memo_has_a_moment_all_the_same(self, brief: Memo) -> None:
        memo = edit.set_field(brief, "date", "")
        assert assemble(memo).properties.moment == assemble(memo).properties.moment

    def test_the_same_memo_gives_the_same_tree(self, brief: Memo) -> None:
        assert assemble(brief) == assemble(brief)

    def test_it_carries_the_memo(self, brief: Memo) -> None:
        carrier = assemble(brief).carrier
        assert carrier is not None
        assert carrier.name == "memo.brief"
        assert carrier.data == project.serialised(brief)


class TestEvents:
    @pytest.mark.parametrize(
        ("item", "sentence"),
        [
            (
                "order-of-dostyk-presented",
                "On 19 April 2024 (Astana), President Kassym-Jomart Tokayev presented the Order of"
                " Dostyk I degree to the President of Kyrgyzstan.",
            ),
            (
                "golden-eagle-order-awarded",
                "On [22 August 2025, inferred] (Bishkek), President Kassym-Jomart Tokayev presented"
                " President Sadyr Japarov with Kazakhstan’s highest state award at the “Golden"
                " Eagle Order Award Ceremony”.",
            ),
            (
                "sixth-consultative-meeting",
                "In [2024, inferred] (Astana), the VI Consultative Meeting of Central Asian Heads"
                " of State was scheduled to be held (planned).",
            ),
            (
                "logistics-complex-land-allocated",
                "[Not later than 5 December 2024, inferred], land plots for the industrial trade"
                " and logistics complex were allocated.",
            ),
            (
                "days-of-kyrgyz-culture",
                "Date not stated (Kazakhstan): the Days of Kyrgyz Culture were held.",
            ),
        ],
    )
    def test_a_dated_sentence(
        self, empty_brief: Memo, reading_library: Library, item: str, sentence: str
    ) -> None:
        document = assemble(_picked(empty_brief, reading_library, item))
        assert _line(_block(document, "b1")) == sentence

    def test_a_full_stop_stands_on_the_side_of_the_marks_where_the_language_has_it(
        self, empty_brief: Memo, reading_library: Library
    ) -> None:
        memo = _picked(empty_brief, reading_library, "golden-eagle-order-awarded")
        template = memo.main.template
        template = replace(template, layout=replace(template.layout, english="en-US"))
        american = replace(memo, papers=(replace(memo.main, template=template),))
        assert _line(_block(assemble(memo), "b1")).endswith("Award Ceremony”.")
        assert _line(_block(assemble(american), "b1")).endswith("Award Ceremony.”")

    @pytest.mark.parametrize(
        ("language", "sentence"),
        [
            ("en", "Date not stated (Kyrgyzstan): the Days of Kazakh Cinema are planned."),
            ("ru", "Дата не указана (Кыргызстан): the Days of Kazakh Cinema are planned (план)."),
            ("kk", "Күні көрсетілмеген (Қырғызстан): the Days of Kazakh Cinema are planned"
             " (жоспар)."),
            ("ky", "Күнү көрсөтүлгөн эмес (Кыргызстан): the Days of Kazakh Cinema are planned"
             " (план)."),
        ],
    )  # fmt: skip
    def test_a_plan_is_said_to_be_one_in_the_papers_language(
        self, reading_library: Library, language: Language, sentence: str
    ) -> None:
        memo = edit.new_memo(templates.get("one-page-brief"), language, TODAY, None)
        document = assemble(_picked(memo, reading_library, "days-of-kazakh-cinema"))
        assert _line(_block(document, "b1")) == sentence

    @pytest.mark.parametrize(
        ("language", "told"),
        [
            ("en", {"cleared": "not cleared", "approved": "Draft"}),
            ("ru", {"cleared": "не согласовано", "approved": "Проект"}),
            ("kk", {"cleared": "келісілмеген", "approved": "Жоба"}),
            ("ky", {"cleared": "макулдашылган эмес", "approved": "Долбоор"}),
        ],
    )
    def test_nobody_has_cleared_or_approved_it_and_it_says_so(
        self, language: Language, told: dict[str, str]
    ) -> None:
        memo = edit.new_memo(templates.get("bilateral-meeting-brief"), language, TODAY, None)

        def header(document: Document) -> dict[str, str]:
            (table,) = [block for block in document.blocks if block.origin == "header"]
            assert isinstance(table, FieldTable)
            return {f.id: words(f.inlines) for f in table.fields if f.id in told}

        assert header(assemble(memo)) == told
        assert header(assemble(memo, Export(hand_over=True))) == {}
        approved = edit.set_field(memo, "approved", "The Minister")
        assert header(assemble(approved)) == {**told, "approved": "The Minister"}

    def test_in_a_table(self, meeting: Memo, reading_library: Library) -> None:
        memo = _picked(meeting, reading_library, "order-of-dostyk-presented@commitments",
                       "days-of-kyrgyz-culture@commitments")  # fmt: skip
        (table,) = [block for block in assemble(memo).blocks if isinstance(block, Table)]
        assert [words(cell.inlines) for cell in table.head.cells] == ["Date", "Event", "Status"]
        assert [[words(cell.inlines) for cell in row.cells] for row in table.rows] == [
            [
                "19 April 2024",
                "President Kassym-Jomart Tokayev presented the Order of Dostyk I degree to the"
                " President of Kyrgyzstan (Astana).",
                "held",
            ],
            ["date not stated", "The Days of Kyrgyz Culture were held (Kazakhstan).", "held"],
        ]
        assert [row.origin for row in table.rows] == ["b1", "b2"]


class TestFigures:
    def test_in_a_table_each_row_with_its_note(
        self, empty_brief: Memo, reading_library: Library
    ) -> None:
        memo = _picked(empty_brief, reading_library, "trade-growth-2023", "trade-goal-2bn-tokayev",
                       "trade-goal-2bn-current-year", "trade-partner-rank-end-2024")  # fmt: skip
        (table,) = [block for block in assemble(memo).blocks if isinstance(block, Table)]
        told = [[words(cell.inlines) for cell in row.cells] for row in table.rows]
        assert [row[1:] for row in told] == [
            ["11.6%", "2023", "actual; against 2022", "Cabinet of Ministers of Kyrgyzstan"],
            ["$2 billion", "period not stated", "target", "Kassym-Jomart Tokayev"],
            [
                "$2 billion",
                "period given only as “the current year”",
                "target",
                "Akylbek Japarov",
            ],
            ["top 3\u202f", "2024", "actual", "not stated"],
        ]
        assert [len(list(every(row, Note))) for row in table.rows] == [1, 1, 1, 1]

    @pytest.mark.parametrize("preset", templates.layouts(), ids=lambda preset: preset.id)
    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_no_amount_in_a_table_is_divided(
        self, preset: LayoutPreset, language: Language, reading_library: Library
    ) -> None:
        memo = edit.new_memo(templates.get("one-page-brief"), language, TODAY, None)
        paper = replace(memo.main, template=replace(memo.main.template, layout=preset))
        memo = _picked(replace(memo, papers=(paper,)), reading_library, "imports-2023-cabinet")
        (table,) = [block for block in assemble(memo).blocks if isinstance(block, Table)]
        assert sum(table.widths) == pytest.approx(1)
        assert min(table.widths) > 0.15
        size, (value, _) = preset.size - 1, table.rows[0].cells[1].inlines
        room = table.widths[1] * text_width(preset) - size
        measure = family(preset.font).face(REGULAR).at(size)
        assert max(measure[piece] for piece in words((value,)).split(" ")) < room

    def test_in_a_sentence(self, meeting: Memo, reading_library: Library) -> None:
        template = meeting.main.template
        sections = tuple(replace(spec, layout="prose") for spec in template.sections)
        paper = replace(meeting.main, template=replace(template, sections=sections))
        memo = replace(meeting, papers=(paper,))
        memo = _picked(memo, reading_library, "trade-growth-nine-months-2024")
        assert _line(_block(assemble(memo), "b1")) == (
            "Increase in the mutual trade turnover of Kazakhstan and Kyrgyzstan: 1.6%,"
            " January–September 2024 (actual; against January–September 2023; reporter not"
            " stated)."
        )


class TestQuotes:
    def test_a_block_quotation_with_speaker_post_and_occasion(self, brief: Memo) -> None:
        quote = _block(assemble(brief), "b5")
        assert isinstance(quote, BlockQuote)
        assert [(para.role, words(para.inlines)) for para in quote.blocks] == [
            ("body", "“We aim to increase mutual trade volume to $3 billion by 2030.”"),
            (
                "attribution",
                "— Sadyr Japarov, President of Kyrgyzstan, seventh meeting of the"
                " Kazakhstan–Kyrgyzstan Supreme Interstate Council, Bishkek,"
                " [22 August 2025, inferred]",
            ),
        ]

    def test_in_russian_all_but_the_words_is_in_russian(self, brief: Memo) -> None:
        memo = brief.with_paper(replace(brief.main, language="ru"))
        quote = _block(assemble(memo), "b5")
        assert isinstance(quote, BlockQuote)
        assert quote.blocks[1].inlines == (
            Str(
                "— Садыр Жапаров, Президент Кыргызстана, седьмое заседание Высшего"
                " Межгосударственного Совета Казахстана и Кыргызстана, Бишкек,"
                " [22\u00a0августа 2025\u00a0г., по косвенным данным]"
            ),
        )

    @pytest.mark.parametrize(
        ("title", "told"),
        [
            ("Official visit to Astana", "official visit to Astana"),
            ("One-on-one talks", "one-on-one talks"),
            ("VI Consultative Meeting", "VI Consultative Meeting"),
            ("Days of Kyrgyz Culture", "Days of Kyrgyz Culture"),
        ],
    )
    def test_an_occasion_begins_small_unless_it_may_be_a_name(
        self, brief: Memo, title: str, told: str
    ) -> None:
        held = brief.evidence.events
        renamed = tuple(replace(event, title=title) for event in held)
        memo = replace(brief, evidence=replace(brief.evidence, events=renamed))
        quote = _block(assemble(memo), "b5")
        assert isinstance(quote, BlockQuote)
        assert f"President of Kyrgyzstan, {told}, " in words(quote.blocks[1].inlines)

    def test_the_note_stands_after_the_closing_mark(self, brief: Memo) -> None:
        quote = _block(assemble(brief), "b5")
        assert isinstance(quote, BlockQuote)
        *_, mark, note = quote.blocks[0].inlines
        assert mark == Str("”")
        assert isinstance(note, Note)

    def test_the_persons_words_stand_around_the_locked_ones(self, brief: Memo) -> None:
        memo = edit.set_content(brief, "b5", (Words("He said: "), Pin("quote"), Words(" So he.")))
        quote = _block(assemble(memo), "b5")
        assert isinstance(quote, BlockQuote)
        assert [words(para.inlines) for para in quote.blocks] == [
            "He said:",
            "“We aim to increase mutual trade volume to $3 billion by 2030.”",
            "So he.",
        ]

    def test_the_words_are_the_sources_to_the_letter(
        self, meeting: Memo, reading_library: Library
    ) -> None:
        for item in reading_library.search(kind="quote"):
            memo = _picked(meeting, reading_library, item.id)
            (span,) = [
                span
                for span in every(assemble(memo).blocks, Span)
                if span.item  # type: ignore[attr-defined]
            ]
            anchor = item.anchors[0]
            text = reading_library.words(anchor.source)[anchor.start : anchor.end]
            assert words([span]) == text  # type: ignore[list-item]


class TestProse:
    @pytest.mark.parametrize("section", ["issue", "points"])
    def test_each_line_is_a_paragraph_or_a_point(self, empty_brief: Memo, section: str) -> None:
        memo, block = edit.add_prose(empty_brief, section, "One.\n\n  - Two.\nThree <b>.")
        found = [each for each in assemble(memo).blocks if each.origin == block]
        assert [_line(each) for each in found] == ["One.", "Two.", "Three <b>."]
        assert {type(each) for each in found} == {List if section == "points" else Para}

    def test_named_lines_are_a_table_of_fields(self, meeting: Memo) -> None:
        memo, block = edit.add_prose(meeting, "meeting", "When: noon: sharp\nWhere: here\nRemark")
        table, line = [each for each in assemble(memo).blocks if each.origin == block]
        assert isinstance(table, FieldTable)
        assert [(field.label, words(field.inlines)) for field in table.fields] == [
            ("When", "noon: sharp"),
            ("Where", "here"),
        ]
        assert table.summary.startswith("Particulars")
        assert _line(line) == "Remark"

    def test_blank_prose_is_nothing(self, empty_brief: Memo) -> None:
        memo, block = edit.add_prose(empty_brief, "points", " \n")
        assert not [each for each in assemble(memo).blocks if each.origin == block]


class TestNotes:
    def test_as_many_as_picked_blocks(self, brief: Memo, meeting: Memo,
                                      reading_library: Library) -> None:  # fmt: skip
        assert len(notes(assemble(brief))) == 3
        memo = _picked(meeting, reading_library, *(item.id for item in reading_library.search()))
        document = numbered(assemble(memo))
        assert len(notes(document)) == 92
        numbers = [note.number for note in every(document.blocks, Note)]  # type: ignore[attr-defined]
        assert numbers == list(range(1, 93))
        assert not [told for told in notes(document) if "ibid" in told.casefold()]

    def test_several_witnesses_are_one_note(
        self, empty_brief: Memo, reading_library: Library
    ) -> None:
        memo = _picked(empty_brief, reading_library, "trade-goal-3bn-by-2030")
        (note,) = notes(assemble(memo))
        assert note == (
            "“Kyrgyzstan and Kazakhstan aim to increase bilateral trade volume to $3 billion by"
            " 2030”, sivildiplomasi.com, n.d., https://www.sivildiplomasi.com/news/kyrgyzstan-and-"
            "kazakhstan-aim-to-increase-bilateral-trade-volume-to-$3-billion-by-2030;"
            " [untitled report; its address reads “Kazakhstan and Kyrgyzstan strengthen ties at"
            " 12th intergovernmental council meeting in Bishkek”], Daryo, 5 December 2024,"
            " https://daryo.uz/en/2024/12/05/kazakhstan-and-kyrgyzstan-strengthen-ties-at-12th-"
            "intergovernmental-council-meeting-in-bishkek."
        )

    def test_first_in_full_then_short_in_reading_order_not_in_order_of_picking(
        self, meeting: Memo, reading_library: Library
    ) -> None:
        memo = _picked(
            meeting,
            reading_library,
            "bektenov-relations-new-level@statements",
            "cargo-eight-months-2024@trade",
            "memorandum-tourism-signed@developments",
        )
        told = notes(assemble(memo))
        assert ["https://" in note for note in told] == [True, False, False]
        assert told[2].startswith("Olzhas Bektenov, quoted in [untitled report")

    def test_speech_is_quoted_in_its_report(
        self, empty_brief: Memo, reading_library: Library
    ) -> None:
        memo = _picked(empty_brief, reading_library, "tokayev-award-wise-leadership")
        (note,) = notes(assemble(memo))
        assert note.startswith(
            "Kassym-Jomart Tokayev, President of Kazakhstan, award of the Golden Eagle Order to"
            " President Sadyr Japarov, Bishkek, [22 August 2025, inferred], quoted in “Kyrgyzstan"
        )

    def test_links_are_web_addresses(self, brief: Memo) -> None:
        urls = [link.url for link in every(assemble(brief).blocks, Link)]  # type: ignore[attr-defined]
        assert urls
        assert all(url.startswith("https://") for url in urls)


class TestHandOver:
    def test_no_header_field_that_is_for_us_only(self, empty_brief: Memo) -> None:
        memo = edit.set_field(empty_brief, "from", "The Embassy")
        memo = edit.set_field(memo, "drafted", "A. Smith, ext. 214")
        shown, handed = assemble(memo), assemble(memo, HAND_OVER)
        told = [words(field.inlines) for field in every(shown.blocks, Field)]  # type: ignore[attr-defined]
        given = [words(field.inlines) for field in every(handed.blocks, Field)]  # type: ignore[attr-defined]
        assert "A. Smith, ext. 214" in told
        assert given == [each for each in told if each != "A. Smith, ext. 214"]
        assert shown.properties.author == "A. Smith, ext. 214"
        assert handed.properties.author == "The Embassy"

    @pytest.mark.parametrize("template", templates.load_all(), ids=lambda each: each.id)
    def test_the_way_a_paper_went_is_for_us_only(self, template: Template) -> None:
        ours = {"through", "drafted", "cleared", "approved", "distribution", "note-taker"}
        assert {each.id for each in template.fields if each.internal} == ours.intersection(
            each.id for each in template.fields
        )

    def test_it_carries_nothing(self, brief: Memo) -> None:
        document = assemble(brief, HAND_OVER)
        assert document.carrier is None
        assert not [span for span in every(document.blocks, Span) if span.item]  # type: ignore[attr-defined]
        assert [span for span in every(assemble(brief).blocks, Span) if span.item]  # type: ignore[attr-defined]

    def test_it_reads_like_the_internal_paper(self, brief: Memo) -> None:
        template = brief.main.template
        sections = tuple(replace(spec, internal=False) for spec in template.sections)
        paper = replace(brief.main, template=replace(template, sections=sections))
        brief = brief.with_paper(paper)
        internal, handed = assemble(brief), assemble(brief, HAND_OVER)
        assert notes(internal) == notes(handed)
        text = [[part.text for part in every(each.blocks, Str)]  # type: ignore[attr-defined]
                for each in (internal, handed)]  # fmt: skip
        assert text[0] == text[1]

    @pytest.mark.parametrize("block", ["b1", "b3", "b4", "b5"])
    def test_what_is_for_us_only_is_left_out(self, brief: Memo, block: str) -> None:
        memo = edit.set_use(brief, block, "fyi")
        handed = assemble(memo, HAND_OVER)
        assert not [
            part for part in every(handed.blocks, object) if getattr(part, "origin", "") == block
        ]
        assert len(notes(handed)) == (3 if block == "b1" else 2)
        assert len(notes(assemble(memo))) == 3

    def test_an_item_for_us_only_is_left_out_whatever_its_block_says(
        self, empty_brief: Memo, library: Library
    ) -> None:
        with library.store.changing():
            library.store.add_source(makers.source(), makers.text())
            library.store.add_item(makers.figure(use="fyi"))
        memo, block = edit.add_item(empty_brief, library.store, "own-figure")
        memo = edit.set_use(memo, block, "open")
        assert notes(assemble(memo)) != []
        assert notes(assemble(memo, HAND_OVER)) == []

    def test_first_forms_are_counted_anew(self, meeting: Memo, reading_library: Library) -> None:
        memo = _picked(
            meeting,
            reading_library,
            "memorandum-tourism-signed@developments",
            "cargo-eight-months-2024@trade",
        )
        memo = edit.set_use(memo, "b1", "fyi")
        (note,) = notes(assemble(memo, HAND_OVER))
        assert "https://daryo.uz" in note
