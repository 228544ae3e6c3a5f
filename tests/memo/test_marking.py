from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from reading import notes, words

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.numbering import numbered
from briefing.document.tree import Document, Heading, List, Table
from briefing.errors import BriefingError
from briefing.memo import edit, marking, project
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check, stops
from briefing.memo.evidence import Index
from briefing.memo.names import LANGUAGES
from briefing.memo.outline import Memo, Piece
from briefing.memo.prose import Prose
from briefing.memo.scheme import UNMARKED, Marking
from briefing.wording.catalogue import catalogue

US_ON = Marking(portions=True)


def _chosen(memo: Memo, scheme: str, chosen: Marking = UNMARKED) -> Memo:
    return marking.choose(memo, templates.scheme(scheme), chosen)


def _own(memo: Memo) -> list[str]:
    """The blocks of the writer's own words."""
    return [block.id for block in memo.main.blocks() if not block.picked()]


def _all_marked(memo: Memo, level: str = "unclassified") -> Memo:
    for block in _own(memo):
        memo = marking.mark(memo, block, level)
    return marking.mark_title(memo, "unclassified")


def _printed(document: Document) -> str:
    return "\n".join(
        words(part)  # type: ignore[arg-type]
        for part in (getattr(block, "inlines", ()) for block in document.blocks)
    )


def test_without_a_scheme_the_field_is_printed_as_it_stands(brief: Memo) -> None:
    document = assemble(brief)
    assert document.marking == "UNCLASSIFIED"
    assert document.properties.marking == ""
    assert marking.suffix(brief) == ""


def test_a_scheme_that_is_left_leaves_nothing(brief: Memo) -> None:
    marked = _all_marked(_chosen(brief, "us", US_ON))
    bare = marking.leave(marked)
    assert bare.main.template.marking is None
    assert bare.main.marking == UNMARKED
    assert not any(block.marking for block in bare.main.blocks())
    marking.check_marking(bare.main)
    assert assemble(bare).marking == "UNCLASSIFIED"


class TestBanner:
    def test_the_lowest_level_unless_raised(self, brief: Memo) -> None:
        assert assemble(_chosen(brief, "uk")).marking == "OFFICIAL"
        raised = Marking("official-sensitive")
        assert assemble(_chosen(brief, "uk", raised)).marking == "OFFICIAL-SENSITIVE"

    @pytest.mark.parametrize("level", ["", "clear", "green", "amber"])
    def test_it_is_never_lower_than_a_portion(self, brief: Memo, level: str) -> None:
        memo = _chosen(brief, "tlp", Marking(level))
        memo = marking.mark(memo, _own(memo)[0], "amber")
        assert assemble(memo).marking == "TLP:AMBER"

    def test_a_raised_paper_stays_raised(self, brief: Memo) -> None:
        memo = _chosen(brief, "tlp", Marking("red"))
        memo = marking.mark(memo, _own(memo)[0], "green")
        assert assemble(memo).marking == "TLP:RED"

    def test_a_row_of_a_table_counts(self, brief: Memo, reading_library: Library) -> None:
        memo, row = edit.add_item(brief, reading_library.store, "trade-turnover-2024", "key-facts")
        assert assemble(marking.mark(_chosen(memo, "tlp"), row, "amber")).marking == "TLP:AMBER"

    def test_the_title_and_a_caption_count(self, brief: Memo, reading_library: Library) -> None:
        memo = marking.mark_title(_chosen(brief, "tlp"), "green")
        assert assemble(memo).marking == "TLP:GREEN"
        memo, chart = edit.add_group(
            memo, reading_library.store, "chart", ["trade-turnover-2024"], "key-facts"
        )
        assert assemble(marking.mark(memo, chart, "red")).marking == "TLP:RED"

    def test_a_hand_over_counts_what_it_shows(self, brief: Memo) -> None:
        memo = _chosen(brief, "tlp")
        block = _own(memo)[0]
        memo = edit.set_use(marking.mark(memo, block, "red"), block, "fyi")
        assert assemble(memo).marking == "TLP:RED"
        assert assemble(memo, Export(hand_over=True)).marking == "TLP:CLEAR"

    def test_nothing_is_printed_where_the_level_says_so(self, brief: Memo) -> None:
        assert assemble(_chosen(brief, "none")).marking == ""
        assert assemble(_chosen(brief, "eu")).marking == ""
        assert assemble(_chosen(brief, "eu", Marking("limite"))).marking == "LIMITE"

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_tlp_is_never_translated_and_the_rest_is(self, brief: Memo, language: str) -> None:
        paper = replace(brief.main, language=language)  # type: ignore[arg-type]
        memo = replace(brief, papers=(paper,))
        assert assemble(_chosen(memo, "tlp", Marking("red"))).marking == "TLP:RED"
        told = assemble(_chosen(memo, "kz", Marking("official-use"))).marking
        assert (
            told
            == {
                "en": "For official use",
                "ru": "Для служебного пользования",
                "kk": "Қызмет бабында пайдалану үшін",
                "ky": "Кызматтык пайдалануу үчүн",
            }[language]
        )


@pytest.mark.parametrize(
    ("scheme", "mode"), [("uk", "every-page"), ("tlp", "every-page"), ("kg", "first-page"),
                         ("kz", "first-page"), ("eu", "first-page")],
)  # fmt: skip
def test_the_scheme_says_where_it_stands_unless_asked(brief: Memo, scheme: str, mode: str) -> None:
    assert assemble(_chosen(brief, scheme)).layout.marking == mode
    asked = Marking(mode="every-page")
    assert assemble(_chosen(brief, scheme, asked)).layout.marking == "every-page"


class TestPortions:
    def test_each_portion_begins_with_its_mark(self, brief: Memo, reading_library: Library) -> None:
        memo, _ = edit.add_item(brief, reading_library.store, "trade-turnover-2024", "key-facts")
        memo = _all_marked(_chosen(memo, "us", US_ON), "sbu")
        document = assemble(memo)
        assert document.marking == "SBU"
        title = document.blocks[0]
        assert isinstance(title, Heading)
        assert words(title.inlines) == "(U) Trade"
        assert "(SBU) Trade has grown." in _printed(document)
        (table,) = [block for block in document.blocks if isinstance(block, Table)]
        assert words(table.rows[-1].cells[0].inlines).startswith("(U) Mutual trade")
        assert all(note.startswith("(U) ") for note in notes(numbered(document)))

    def test_the_list_of_sources_is_open(self, brief: Memo) -> None:
        template = replace(brief.main.template, source_list=True)
        memo = brief.with_paper(replace(brief.main, template=template))
        document = assemble(_all_marked(_chosen(memo, "us", US_ON), "sbu"))
        assert document.marking == "SBU"
        listed = document.blocks[-1]
        assert isinstance(listed, List)
        assert all(words(item[0].inlines).startswith("(U) ") for item in listed.items)

    def test_off_nothing_is_prefixed(self, brief: Memo) -> None:
        memo = marking.mark(_chosen(brief, "us"), _own(brief)[0], "sbu")
        assert "(SBU)" not in _printed(assemble(memo))

    def test_what_the_library_holds_is_lowest_until_it_is_edited(
        self, brief: Memo, reading_library: Library
    ) -> None:
        memo, row = edit.add_item(brief, reading_library.store, "trade-turnover-2024", "key-facts")
        memo = _all_marked(_chosen(memo, "us", US_ON))
        assert marking.unmarked(memo.main, memo.main.blocks()) == []
        block = edit.find_block(memo, row)
        sentence = _default_words(memo, row)
        memo = edit.set_content(memo, row, sentence)
        assert edit.find_block(memo, row) != block
        assert marking.unmarked(memo.main, memo.main.blocks()) == [row]

    def test_one_missing_stops_the_paper(self, brief: Memo) -> None:
        memo = _all_marked(_chosen(brief, "us", US_ON))
        assert stops(check(memo)) == []
        first = _own(memo)[0]
        (stop,) = stops(check(marking.mark(memo, first, "")))
        assert (stop.rule, stop.where) == ("L23", first)
        assert dict(stop.values)["words"] == "Trade has grown."
        (stop,) = stops(check(_all_marked_but_title(brief)))
        assert (stop.rule, stop.where) == ("L23", "subject")

    def test_an_empty_paragraph_needs_none(self, brief: Memo) -> None:
        memo, _ = edit.add_prose(_all_marked(_chosen(brief, "us", US_ON)), "points", "  ")
        assert stops(check(memo)) == []

    @pytest.mark.parametrize("scheme", ["tlp", "uk", "eu", "nato", "kz", "kg"])
    def test_a_scheme_without_them_refuses(self, brief: Memo, scheme: str) -> None:
        with pytest.raises(BriefingError, match="portions-none"):
            _chosen(brief, scheme, US_ON)

    def test_a_text_may_bring_its_own(self, brief: Memo) -> None:
        paper = _chosen(brief, "us", US_ON).main
        assert marking.parted(paper, "(SBU) They wait.") == ("sbu", "They wait.")
        assert marking.parted(paper, "(S) They wait.") == ("", "(S) They wait.")
        off = _chosen(brief, "us").main
        assert marking.parted(off, "(SBU) They wait.") == ("", "(SBU) They wait.")


def _default_words(memo: Memo, block: str) -> tuple[Piece, ...]:
    """The default words of a block, as the person's own."""
    return Prose(catalogue("en"), Index(memo.evidence)).content(edit.find_block(memo, block))


def _all_marked_but_title(memo: Memo) -> Memo:
    memo = _all_marked(_chosen(memo, "us", US_ON))
    return marking.mark_title(memo, "")


def test_another_scheme_forgets_the_marks_of_the_first(brief: Memo) -> None:
    memo = marking.mark(_chosen(brief, "tlp"), _own(brief)[0], "red")
    memo = _chosen(memo, "uk")
    assert assemble(memo).marking == "OFFICIAL"
    assert {block.marking for block in memo.main.blocks()} == {""}


def test_the_same_scheme_keeps_them(brief: Memo) -> None:
    memo = marking.mark(_chosen(brief, "tlp"), _own(brief)[0], "red")
    assert assemble(_chosen(memo, "tlp")).marking == "TLP:RED"


def test_what_no_scheme_knows_is_refused(brief: Memo) -> None:
    with pytest.raises(BriefingError, match="scheme-unknown"):
        _chosen(brief, "cosmic")
    with pytest.raises(BriefingError, match="level-unknown"):
        _chosen(brief, "tlp", Marking("secret"))
    with pytest.raises(BriefingError, match="scheme-missing"):
        marking.mark(brief, _own(brief)[0], "red")
    with pytest.raises(BriefingError, match="level-unknown"):
        marking.mark(_chosen(brief, "tlp"), _own(brief)[0], "secret")


def test_a_marked_memo_is_kept_and_opened(brief: Memo, tmp_path: Path) -> None:
    memo = _all_marked(_chosen(brief, "us", US_ON), "sbu")
    path = tmp_path / "memo.brief"
    project.save(memo, path)
    assert project.load(path) == memo


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('"marking": "sbu"', '"marking": "secret"', "level-unknown"),
        ('"title": "unclassified"', '"title": "cosmic"', "level-unknown"),
        ('"portion": "(SBU)"', '"portion": ""', "portions-none"),
        ('"en": "SBU"', '"en": "TOP SECRET"', "marking-above"),
    ],
)
def test_a_memo_marked_otherwise_than_its_scheme_is_refused(
    brief: Memo, tmp_path: Path, old: str, new: str, key: str
) -> None:
    path = tmp_path / "memo.brief"
    memo = _all_marked(_chosen(brief, "us", US_ON), "sbu")
    text = project.serialised(memo).decode()
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(BriefingError, match=key):
        project.load(path)


@pytest.mark.parametrize(
    ("scheme", "level", "suffix"),
    [("tlp", "amber-strict", "_TLP-AMBER-STRICT"), ("uk", "", "_OFFICIAL"), ("eu", "", ""),
     ("kz", "official-use", "_DSP"), ("kg", "official-use", "_KPU"), ("us", "sbu", "_SBU")],
)  # fmt: skip
def test_the_suffix_of_a_files_name(brief: Memo, scheme: str, level: str, suffix: str) -> None:
    memo = _chosen(brief, scheme, Marking(level))
    assert marking.suffix(memo) == suffix
    assert assemble(memo).properties.marking == assemble(memo).marking
