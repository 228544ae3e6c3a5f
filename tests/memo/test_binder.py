"""A memo with annexes: how they come and go, what they take over, how they are bound."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from reading import every, words

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.numbering import numbered
from briefing.document.tree import (
    Caption,
    Contents,
    CrossRef,
    Document,
    FieldTable,
    Heading,
    Note,
    Part,
    Span,
)
from briefing.errors import BriefingError
from briefing.memo import binder, edit, marking, project
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check
from briefing.memo.kept import Kept
from briefing.memo.names import LANGUAGES, Language
from briefing.memo.outline import Memo
from briefing.memo.scheme import Marking

TRADE = "trade-turnover-2023-cabinet"
EVENT = "seventh-supreme-interstate-council"


@pytest.fixture
def bound(meeting: Memo, reading_library: Library) -> Memo:
    """A meeting brief with a chronology and a fact sheet behind it."""
    return _bound(meeting, reading_library)


def _bound(memo: Memo, library: Library) -> Memo:
    memo = edit.set_field(memo, "subject", "The meeting")
    memo = edit.set_field(memo, "from", "The Embassy")
    memo, _ = edit.add_prose(memo, "objectives", "Learn which year holds.")
    memo, _ = edit.add_item(memo, library.store, TRADE)
    for template in ("chronology", "fact-sheet"):
        memo, _ = binder.add_annex(memo, templates.get(template))
    memo = edit.set_field(memo, "subject", "Two years", "annex-1")
    memo, _ = edit.add_item(memo, library.store, EVENT, "chronology", paper="annex-1")
    memo, _ = edit.add_item(memo, library.store, TRADE, "glance", paper="annex-2")
    return memo


def _headings(document: Document) -> list[tuple[int, str]]:
    return [
        (block.level, words(block.inlines))
        for block in document.blocks
        if isinstance(block, Heading)
    ]


def _header(document: Document) -> dict[str, str]:
    (table, *_) = (block for block in document.blocks if isinstance(block, FieldTable))
    return {field.id: words(field.inlines) for field in table.fields}


class TestAnnexes:
    def test_it_takes_over_what_both_headers_know(self, meeting: Memo) -> None:
        memo = edit.set_field(meeting, "from", "The Embassy")
        memo = edit.set_field(memo, "to", "The Minister")
        memo = edit.set_field(memo, "marking", "UNCLASSIFIED")
        memo, annex = binder.add_annex(memo, templates.get("chronology"))
        assert annex == "annex-1"
        assert memo.paper(annex).language == "en"
        assert memo.paper(annex).fields == {
            "marking": "UNCLASSIFIED",
            "date": memo.main.fields["date"],
            "as_of": memo.main.fields["as_of"],
        }

    def test_an_id_is_never_given_twice(self, bound: Memo) -> None:
        memo = binder.remove_annex(bound, "annex-2")
        memo, annex = binder.add_annex(memo, templates.get("chronology"))
        assert annex == "annex-3"
        assert [paper.id for paper in memo.papers] == ["main", "annex-1", "annex-3"]

    def test_removed_it_takes_its_evidence_along(self, bound: Memo) -> None:
        memo = binder.remove_annex(bound, "annex-1")
        assert {item.id for item in memo.evidence.items()} == {TRADE}
        memo = edit.remove_block(memo, memo.main.blocks()[1].id)
        assert {item.id for item in memo.evidence.items()} == {TRADE}

    def test_order_and_number_change_together(self, bound: Memo) -> None:
        memo = binder.move_annex(bound, "annex-2", 0)
        assert [paper.id for paper in memo.papers] == ["main", "annex-2", "annex-1"]
        assert binder.full_title(memo, memo.paper("annex-1")) == "Annex 2. Two years"
        assert binder.move_annex(memo, "annex-2", 5) == bound

    @pytest.mark.parametrize(("paper", "key"), [("main", "paper-main"), ("x", "paper-unknown")])
    def test_what_is_no_annex_stays(self, bound: Memo, paper: str, key: str) -> None:
        for change in (binder.remove_annex, lambda memo, of: binder.move_annex(memo, of, 0)):
            with pytest.raises(BriefingError) as caught:
                change(bound, paper)
            assert caught.value.key == key

    def test_edits_find_their_paper(self, bound: Memo, reading_library: Library) -> None:
        event, figure = (paper.blocks()[0].id for paper in bound.annexes)
        memo = edit.set_use(bound, event, "fyi")
        assert memo.paper("annex-1").blocks()[0].use == "fyi"
        assert memo.main is bound.main
        with pytest.raises(BriefingError, match="section-unknown"):
            edit.move_block(memo, figure, "objectives", 0)
        memo, fresh = edit.add_group(
            memo, reading_library.store, "chronology", [EVENT], "chronology", paper="annex-1"
        )
        assert memo.paper_of(fresh).id == "annex-1"
        memo = edit.switch_section(edit.remove_block(memo, fresh), "glance", True, "annex-2")
        assert memo.paper("annex-2") == bound.paper("annex-2")

    def test_one_scheme_marks_all(self, bound: Memo) -> None:
        memo = marking.choose(bound, templates.scheme("tlp"), Marking("green"))
        assert [paper.marking.level for paper in memo.papers] == ["green"] * 3
        memo, annex = binder.add_annex(memo, templates.get("biographic-note"))
        assert memo.paper(annex).template.marking == templates.scheme("tlp")
        assert memo.paper(annex).marking.level == "green"


class TestFile:
    def test_it_comes_back_as_it_was(self, bound: Memo, tmp_path: Path) -> None:
        project.save(bound, tmp_path / "memo.brief")
        assert project.load(tmp_path / "memo.brief") == bound

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            (lambda memo: replace(memo, papers=memo.papers[::-1]), "papers"),
            (lambda memo: replace(memo, papers=(*memo.papers, memo.papers[1])), "papers"),
            (lambda memo: replace(memo, annexes_made=1), "annexes_made"),
            (
                lambda memo: memo.with_paper(replace(memo.papers[1], fields={"to": "x"})),
                "fields.to",
            ),
        ],
    )
    def test_what_cannot_be_is_refused(self, bound: Memo, change, field: str) -> None:
        with pytest.raises(BriefingError) as caught:
            project.parse(project.serialised(change(bound)), Path("memo.brief"))
        assert caught.value.values["field"] == field

    def test_a_block_stands_in_one_paper_alone(self, bound: Memo) -> None:
        annex = bound.annexes[0]
        twin = replace(annex.sections[0], blocks=(bound.main.blocks()[0],))
        memo = bound.with_paper(replace(annex, sections=(twin, *annex.sections[1:])))
        with pytest.raises(BriefingError) as caught:
            project.parse(project.serialised(memo), Path("memo.brief"))
        assert caught.value.values["field"] == "blocks.b1"


class TestFindings:
    def test_a_place_names_its_paper(self, bound: Memo) -> None:
        found = {(finding.rule, finding.where) for finding in check(bound)}
        assert ("L22", "annex-1/drafted") in found
        assert ("L22", "drafted") in found
        assert ("L21", "meeting") in found
        assert not [where for _, where in found if where.endswith("/meeting")]

    def test_a_place_is_found_again(self, bound: Memo) -> None:
        for finding in check(bound):
            paper, inside = binder.located(bound, finding.where)
            assert binder.place_of(paper, inside) == finding.where
        block = bound.annexes[1].blocks()[0].id
        assert binder.located(bound, block) == (bound.annexes[1], block)
        assert binder.located(bound, "objectives") == (bound.main, "objectives")

    def test_listed_annexes_need_no_field(self, bound: Memo) -> None:
        template = bound.main.template
        fields = tuple(
            replace(field, required=field.id == "attachments") for field in template.fields
        )
        needing = replace(bound.main, template=replace(template, fields=fields))
        assert "L22" not in {finding.rule for finding in check(bound.with_paper(needing))
                             if finding.where == "attachments"}  # fmt: skip
        alone = replace(bound, papers=(needing,))
        assert "attachments" in {finding.where for finding in check(alone)}

    def test_two_schemes_stop(self, bound: Memo) -> None:
        memo = marking.choose(bound, templates.scheme("tlp"), Marking())
        other = replace(memo.annexes[0].template, marking=templates.scheme("uk"))
        memo = memo.with_paper(replace(memo.annexes[0], template=other))
        (found,) = [finding for finding in check(memo) if finding.key == "L23-schemes"]
        assert (found.level, found.where) == ("stop", "annex-1/marking")


class TestBinding:
    def test_annexes_follow_each_under_its_title(self, bound: Memo) -> None:
        document = assemble(bound)
        headings = _headings(document)
        assert headings[0] == (0, "The meeting")
        assert (1, "Annex 1. Two years") in headings
        assert (1, "Annex 2. Trade and economic fact sheet") in headings
        behind = headings[headings.index((1, "Annex 1. Two years")) + 1 :]
        assert {level for level, text in behind if not text.startswith("Annex")} == {2, 3}
        parts = [block for block in document.blocks if isinstance(block, Part)]
        assert [part.origin for part in parts] == ["annex-1", "annex-2"]
        assert parts[0].running == "Annex 1. Chronology"

    def test_a_listed_title_has_its_portion_mark(self, bound: Memo) -> None:
        marked = marking.choose(bound, templates.scheme("us"), Marking(portions=True))
        marked = marking.mark_title(marked, "sbu", "annex-1")
        assert _header(assemble(marked))["attachments"] == (
            "Annex 1. (SBU) Two years; Annex 2. (U) Trade and economic fact sheet"
        )

    def test_the_main_paper_lists_them(self, bound: Memo) -> None:
        listed = "Annex 1. Two years; Annex 2. Trade and economic fact sheet"
        assert _header(assemble(bound))["attachments"] == listed
        written = edit.set_field(bound, "attachments", "A map")
        assert _header(assemble(written))["attachments"] == "A map"
        template = bound.main.template
        fields = tuple(field for field in template.fields if field.id != "attachments")
        without = replace(bound.main, template=replace(template, fields=fields))
        assert _header(assemble(bound.with_paper(without)))["attachments"] == listed

    @pytest.mark.parametrize(
        ("language", "label"),
        [("ru", "Приложение 1"), ("kk", "1-қосымша"), ("ky", "1-тиркеме")],
    )
    def test_each_language_has_its_label(
        self, reading_library: Library, language: Language, label: str
    ) -> None:
        template = templates.get("bilateral-meeting-brief")
        memo = edit.new_memo(template, language, date(2025, 9, 1), None)
        document = assemble(_bound(memo, reading_library))
        assert f"{label}. Two years" in [text for _, text in _headings(document)]

    def test_nothing_bears_a_name_twice(self, bound: Memo) -> None:
        oscola = tuple(
            replace(paper, template=replace(paper.template, citation="oscola", contents=True))
            for paper in bound.papers
        )
        document = numbered(assemble(replace(bound, papers=oscola)))
        headings = [block.origin for block in every(document.blocks, Heading)]  # type: ignore[attr-defined]
        assert max(Counter(headings).values()) == 1
        keys = [note.key for note in every(document.blocks, Note) if note.key]  # type: ignore[attr-defined]
        assert keys
        assert max(Counter(keys).values()) == 1
        assert len(list(every(document.blocks, Contents))) == 1

    def test_notes_number_through_and_refer_within_their_paper(
        self, bound: Memo, reading_library: Library
    ) -> None:
        oscola = tuple(
            replace(paper, template=replace(paper.template, citation="oscola"))
            for paper in bound.papers
        )
        memo = replace(bound, papers=oscola)
        memo, _ = edit.add_item(memo, reading_library.store, EVENT, "key-dates", paper="annex-1")
        document = numbered(assemble(memo))
        notes = [note for note in every(document.blocks, Note) if note.number]  # type: ignore[attr-defined]
        assert [note.number for note in notes] == list(range(1, len(notes) + 1))  # type: ignore[attr-defined]
        references = {(each.key, each.label) for each in every(document.blocks, CrossRef)}  # type: ignore[attr-defined]
        assert references == {("annex-1-note-1", "2")}

    def test_an_annex_in_another_language_says_so(
        self, bound: Memo, reading_library: Library
    ) -> None:
        memo, annex = binder.add_annex(bound, templates.get("chronology"), "ru")
        memo, _ = edit.add_prose(memo, "scope", "О чём речь.", paper=annex)
        spans = [
            words(span.inlines)  # type: ignore[attr-defined]
            for span in every(assemble(memo).blocks, Span)
            if span.language == "ru"  # type: ignore[attr-defined]
        ]
        assert "О чём речь." in spans
        assert any(text.startswith("Приложение 3") for text in spans)

    def test_one_paper_alone(self, bound: Memo) -> None:
        document = assemble(bound, paper="annex-1")
        assert _headings(document)[0] == (0, "Annex 1. Two years")
        assert document.properties.title == "Annex 1. Two years"
        assert not [block for block in document.blocks if isinstance(block, Part)]
        assert document.carrier is not None
        assert project.parse(document.carrier.data, Path("memo.brief")) == bound
        assert assemble(bound, Export(hand_over=True), paper="annex-1").carrier is None
        main = assemble(bound, paper="main")
        assert main.blocks == assemble(bound).blocks[: len(main.blocks)]

    def test_preset_says_how_pages_count(self, bound: Memo) -> None:
        own = next(layout for layout in templates.layouts() if layout.id == "kz")
        template = replace(bound.main.template, layout=own)
        memo = bound.with_paper(replace(bound.main, template=template))
        assert {part.anew for part in every(assemble(memo).blocks, Part)} == {True}  # type: ignore[attr-defined]
        assert {part.anew for part in every(assemble(bound).blocks, Part)} == {False}  # type: ignore[attr-defined]

    def test_captions_count_through(self, bound: Memo, reading_library: Library) -> None:
        memo, _ = edit.add_group(bound, reading_library.store, "table", [TRADE], "trade")
        memo, _ = edit.add_group(
            memo, reading_library.store, "chronology", [EVENT], "chronology", paper="annex-1"
        )
        captions = every(numbered(assemble(memo)).blocks, Caption)
        assert [caption.number for caption in captions] == [1, 2]  # type: ignore[attr-defined]

    def test_kept_from_one_time_to_the_next(self, bound: Memo) -> None:
        kept = Kept()
        first = assemble(bound, kept=kept)
        block = bound.main.blocks()[0].id
        changed = edit.set_use(bound, block, "fyi")
        again = assemble(changed, kept=kept)
        assert again == assemble(changed)
        assert again.blocks[-1] is first.blocks[-1]
        moved = binder.move_annex(bound, "annex-2", 0)
        assert assemble(moved, kept=kept) == assemble(moved)
        renamed = edit.set_field(moved, "subject", "Three years", "annex-1")
        assert assemble(renamed, kept=kept) == assemble(renamed)
        hand_over = Export(hand_over=True)
        assert assemble(renamed, hand_over, kept=kept) == assemble(renamed, hand_over)

    def test_a_place_of_the_bound_paper_leads_back(self, bound: Memo) -> None:
        assert binder.place_at(bound, "section-objectives") == "objectives"
        assert binder.place_at(bound, "annex-1-section-chronology") == "annex-1/chronology"
        assert binder.place_at(bound, "annex-1-subject") == "annex-1/subject"
        assert binder.place_at(bound, "annex-2") == "annex-2/subject"
        assert binder.place_at(bound, "b2") == "b2"


class TestMarking:
    @pytest.fixture
    def marked(self, bound: Memo) -> Memo:
        """By TLP, the chronology's event higher than the rest."""
        memo = marking.choose(bound, templates.scheme("tlp"), Marking())
        return marking.mark(memo, memo.annexes[0].blocks()[0].id, "amber")

    def test_a_covering_paper_is_as_high_as_its_annexes(self, marked: Memo) -> None:
        document = assemble(marked)
        assert document.marking == document.properties.marking == "TLP:AMBER"
        parts = [part.marking for part in every(document.blocks, Part)]  # type: ignore[attr-defined]
        assert parts == ["TLP:AMBER", "TLP:CLEAR"]
        assert marking.suffix(marked) == "_TLP-AMBER"

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_says_what_it_is_without_them(self, marked: Memo, language: Language) -> None:
        memo = marked.with_paper(replace(marked.main, language=language))
        assert _header(assemble(memo))["marking-alone"] == "TLP:CLEAR"
        assert "marking-alone" not in _header(assemble(binder.remove_annex(memo, "annex-1")))

    def test_an_annex_handed_over_alone_has_its_own(self, marked: Memo) -> None:
        hand_over = Export(hand_over=True)
        assert assemble(marked, hand_over, paper="annex-2").marking == "TLP:CLEAR"
        assert assemble(marked, paper="annex-2").marking == "TLP:AMBER"
        assert assemble(marked, hand_over, paper="main").marking == "TLP:AMBER"

    def test_what_is_not_handed_over_marks_nothing(self, marked: Memo) -> None:
        memo = edit.set_use(marked, marked.annexes[0].blocks()[0].id, "fyi")
        assert assemble(memo, Export(hand_over=True)).marking == "TLP:CLEAR"
        assert assemble(memo).marking == "TLP:AMBER"
