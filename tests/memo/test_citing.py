from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from corpus.makers import figure
from reading import every, notes

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import Cell, CrossRef, Heading, Link, List, Note, Para, Span, Table
from briefing.memo import edit, project
from briefing.memo.assemble import assemble
from briefing.memo.citing import disagree, style_of
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.outline import Memo
from briefing.memo.template import Template
from briefing.values.edtf import Edtf

_ITEMS = ("trade-turnover-2023-cabinet", "trade-turnover-2024", "president-japarov-aim-3bn")


def _template(identity: str = "one-page-brief", **how: Any) -> Template:
    return replace(templates.get(identity), **how)


def _memo(
    library: Library, language: Language = "en", template: Template | None = None,
    items: tuple[str, ...] = _ITEMS,
) -> Memo:  # fmt: skip
    memo = edit.new_memo(template or _template(), language, date(2025, 9, 1), library.as_of())
    for item in items:
        memo, _ = edit.add_item(memo, library.store, item)
    return memo


def test_a_template_may_name_any_style(reading_library: Library) -> None:
    memo = _memo(reading_library, template=_template(citation="gost"))
    assert all(" // " in note for note in notes(assemble(memo)))


def test_a_paper_follows_the_style_of_its_language(reading_library: Library) -> None:
    styles = [style_of(_memo(reading_library, each, items=()).main) for each in LANGUAGES]
    assert styles == ["chicago", "gost", "gost", "gost"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_memo_from_before_styles_keeps_its_notes(
    reading_library: Library, language: Language
) -> None:
    memo = _memo(reading_library, language)
    body = json.loads(project.serialised(memo))
    for paper in body["papers"]:
        del paper["template"]["citation"]
        del paper["template"]["but_see"]
    old = project.parse(json.dumps(body).encode(), Path("old.brief"))
    assert style_of(old.main) == "chicago"
    assert not old.main.template.but_see
    assert not any(" // " in note for note in notes(assemble(old)))


class TestPointingBack:
    def test_a_later_note_names_the_first_by_its_number(self, reading_library: Library) -> None:
        template = _template(citation="oscola")
        memo = _memo(reading_library, template=template, items=_ITEMS + _ITEMS[:1])
        made = list(every(numbered(assemble(memo)).blocks, Note))
        told = [plain_text(note.inlines) for note in made]  # type: ignore[attr-defined]
        assert any("(n\u00a01)" in note for note in told[1:])

    def test_notes_on_a_sheet_are_whole(self, reading_library: Library) -> None:
        template = _template("talking-points", citation="oscola")
        memo = _memo(reading_library, template=template, items=_ITEMS[:2] + _ITEMS[:1])
        document = numbered(assemble(memo))
        assert not notes(document)
        assert "(n " not in json.dumps([repr(block) for block in document.blocks])

    def test_notes_below_a_table_are_whole(self, reading_library: Library) -> None:
        template = _template(citation="oscola", table_notes="below")
        memo = _memo(reading_library, template=template, items=())
        memo, _ = edit.add_group(memo, reading_library.store, "table", _ITEMS[:2], "key-facts")
        memo, _ = edit.add_group(memo, reading_library.store, "chart", _ITEMS[:2], "key-facts")
        told = [
            plain_text(note.inlines)  # type: ignore[attr-defined]
            for note in every(numbered(assemble(memo)).blocks, Note)
        ]
        assert len(told) == 3
        assert not any("(n " in note for note in told)


class TestSourceList:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_ends_the_paper_and_takes_the_addresses(
        self, reading_library: Library, language: Language
    ) -> None:
        memo = _memo(reading_library, language, _template(source_list=True))
        document = assemble(memo)
        heading, entries = document.blocks[-2:]
        assert isinstance(heading, Heading)
        assert isinstance(entries, List)
        assert all("https://" not in note for note in notes(document))
        told = [plain_text(item[0].inlines) for item in entries.items]
        assert all("https://" in entry for entry in told)
        cited = {anchor.source for item in memo.evidence.items() for anchor in item.anchors
                 if item.id in _ITEMS}  # fmt: skip
        assert len(told) == len(cited)
        # A headline leads to its page from the note as well.
        linked = [link for note in every(document.blocks, Note) for link in every(note, Link)]
        assert linked

    def test_off_by_default(self, reading_library: Library) -> None:
        document = assemble(_memo(reading_library))
        assert any("https://" in note for note in notes(document))
        origins = [getattr(block, "origin", "") for block in document.blocks]
        assert "source-list" not in origins


class TestDisagreement:
    def test_one_note_says_who_differs(self, reading_library: Library) -> None:
        memo = _memo(reading_library, items=())
        both = ("trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev")
        memo, _ = edit.add_group(memo, reading_library.store, "chart", both, "key-facts")
        (note,) = notes(assemble(memo))
        assert "; but see " in note
        assert note.endswith(", giving $1.5 billion.")

    def test_a_template_may_have_it_unsaid(self, reading_library: Library) -> None:
        memo = _memo(reading_library, template=_template(but_see=False), items=())
        both = ("trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev")
        memo, _ = edit.add_group(memo, reading_library.store, "chart", both, "key-facts")
        (note,) = notes(assemble(memo))
        assert "; " in note
        assert "but see" not in note

    def test_who_differs_comes_last(self, reading_library: Library) -> None:
        memo = _memo(reading_library, items=())
        items = ("trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev",
                 "trade-turnover-2024")  # fmt: skip
        memo, _ = edit.add_group(memo, reading_library.store, "chart", items, "key-facts")
        (note,) = notes(assemble(memo))
        assert note.count("; but see ") == 1
        assert note.endswith(", giving $1.5 billion.")

    @pytest.mark.parametrize(
        ("value", "precision", "qualifier", "differs"),
        [
            ("5000000", 6, "exact", False),
            ("5400000", 5, "exact", False),
            ("5600000", 5, "exact", True),
            ("4000000", 6, "over", False),
            ("6000000", 6, "over", True),
            ("6000000", 6, "under", False),
            ("4000000", 6, "at_most", True),
            ("5600000", 5, "about", False),
        ],
    )
    def test_what_the_coarser_leaves_open_is_no_difference(
        self, value: str, precision: int, qualifier: str, differs: bool
    ) -> None:
        other = figure("b", value=Decimal(value), precision=precision, qualifier=qualifier)
        assert disagree(figure("a"), other) is disagree(other, figure("a")) is differs

    @pytest.mark.parametrize(
        "other",
        [
            {"period": Edtf("2024")},
            {"measure": "exports"},
            {"status": "target"},
            {"unit": "EUR"},
            {"comparison_base": "2024"},
            {"geography": "Kazakhstan"},
        ],
    )
    def test_another_thing_is_no_disagreement(self, other: dict[str, Any]) -> None:
        assert not disagree(figure("a"), figure("b", value=Decimal(9_000_000), **other))

    def test_without_a_period_nothing_is_said(self) -> None:
        vague = figure("a", period=None)
        assert not disagree(vague, figure("b", value=Decimal(9_000_000), period=None))


class TestNames:
    """Actors are named in the paper's language where the library knows how."""

    def _named(self, library: Library, language: Language, items: tuple[str, ...]) -> Memo:
        memo = _memo(library, language, _template(citation="chicago"), items)
        actors = tuple(
            replace(actor, names={"ru": "Садыр Жапаров"}) if actor.id == "sadyr-japarov" else actor
            for actor in memo.evidence.actors
        )
        return replace(memo, evidence=replace(memo.evidence, actors=actors))

    @pytest.mark.parametrize(
        ("language", "name", "post", "foreign"),
        [
            ("ru", "Садыр Жапаров", "Президент Кыргызстана", False),
            ("kk", "Sadyr Japarov", "Қырғызстан Президенті", True),
            ("en", "Sadyr Japarov", "President of Kyrgyzstan", False),
        ],
    )
    def test_a_speaker(
        self, reading_library: Library, language: Language, name: str, post: str, foreign: bool
    ) -> None:
        document = assemble(self._named(reading_library, language, ("president-japarov-aim-3bn",)))
        (note,) = notes(document)
        assert note.startswith(f"{name}, ")
        assert f"{name}, {post}" in plain_text(
            next(
                para.inlines for para in every(document.blocks, Para) if para.role == "attribution"
            )  # type: ignore[attr-defined]
        )
        marked = {
            plain_text(span.inlines)  # type: ignore[attr-defined]
            for span in every(document.blocks, Span)
            if span.language == "en"  # type: ignore[attr-defined]
        }
        assert (name in marked) is foreign

    def test_a_reporter_in_a_table(self, reading_library: Library) -> None:
        memo = self._named(reading_library, "ru", ("trade-goal-3bn-by-2030",))
        cells = [plain_text(cell.inlines) for cell in every(assemble(memo).blocks, Cell)]  # type: ignore[attr-defined]
        assert "Садыр Жапаров" in " ".join(cells)

    @pytest.mark.parametrize(
        ("held", "place", "foreign"),
        [
            ("Astana", "Астана", False),
            ("Zhambyl region", "Жамбылская область", False),
            ("Karasu", "Karasu", True),
        ],
    )
    def test_a_place(self, reading_library: Library, held: str, place: str, foreign: bool) -> None:
        memo = self._named(reading_library, "ru", ("alatau-industrial-zone",))
        events = tuple(replace(event, place=held) for event in memo.evidence.events)
        document = assemble(replace(memo, evidence=replace(memo.evidence, events=events)))
        assert f"({place})" in " ".join(
            plain_text(part.inlines)  # type: ignore[attr-defined]
            for part in (*every(document.blocks, Para), *every(document.blocks, Cell))
        )
        marked = {
            plain_text(span.inlines)  # type: ignore[attr-defined]
            for span in every(document.blocks, Span)
            if span.language == "en"  # type: ignore[attr-defined]
        }
        assert (place in marked) is foreign

    def test_a_body_of_the_state(self, reading_library: Library) -> None:
        memo = _memo(reading_library, "kk", _template(), ("trade-turnover-2023-cabinet",))
        cells = [plain_text(cell.inlines) for cell in every(assemble(memo).blocks, Cell)]  # type: ignore[attr-defined]
        assert "Қырғызстан Министрлер Кабинеті" in cells


class TestRows:
    """The notes of a table's rows, where they stand below it."""

    _SAME = ("trade-growth-2023", "trade-turnover-2024", "exports-2023-cabinet")

    def _table(self, library: Library, **how: Any) -> tuple[Table, str]:
        template = _template("fact-sheet", **how)
        memo = _memo(library, template=template, items=self._SAME)
        (table,) = (block for block in numbered(assemble(memo)).blocks if isinstance(block, Table))
        called = [row.cells[1].inlines[-1] for row in table.rows]
        marks = "".join(
            one.label if isinstance(one, CrossRef) else one.letter or str(one.number)
            for one in called
            if isinstance(one, (Note, CrossRef))
        )
        return table, marks

    @pytest.mark.parametrize("citation", ["chicago", "oscola", "un", "gost"])
    def test_rows_with_the_same_sources_call_one_note(
        self, reading_library: Library, citation: str
    ) -> None:
        table, marks = self._table(reading_library, citation=citation)
        assert marks == "aba"
        told = [plain_text(each.inlines) for each in every(table, Note)]  # type: ignore[attr-defined]
        assert len(told) == len(set(told)) == 2

    def test_at_the_foot_of_the_page_each_has_its_own(self, reading_library: Library) -> None:
        table, marks = self._table(reading_library, table_notes="page")
        assert marks == "123"
        assert not list(every(table, CrossRef))

    def test_on_a_source_sheet_each_statement_has_its_source(
        self, reading_library: Library
    ) -> None:
        sheet = _template("talking-points").section("sources")
        assert sheet is not None
        sections = (*_template("fact-sheet").sections, replace(sheet, optional=False))
        template = _template("fact-sheet", sections=sections)
        memo = _memo(reading_library, template=template, items=self._SAME)
        tables = [block for block in assemble(memo).blocks if isinstance(block, Table)]
        sources = [plain_text(row.cells[-1].inlines) for row in tables[-1].rows]
        assert len(sources) == 3
        assert all(sources)
