"""Another template for a memo: nothing is lost, and the way back leads to where one was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.app import templates
from briefing.app.library import Library
from briefing.document.tree import Heading
from briefing.errors import BriefingError
from briefing.memo import edit, marking, project, retemplate
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check
from briefing.memo.names import Names
from briefing.memo.outline import KeptField, Memo, Section
from briefing.memo.scheme import Marking
from briefing.memo.template import FieldSpec, SectionSpec, Template

SHELF = [template.id for template in templates.load_all()]
GROUP = ["trade-turnover-2023-cabinet", "trade-turnover-2024"]


def _template(*sections: SectionSpec, fields: tuple[FieldSpec, ...] = ()) -> Template:
    known = templates.get("one-page-brief")
    return replace(known, id="mine", name=Names("Mine"), fields=fields, sections=sections)


def _section(identity: str, *accepts: str, **named: object) -> SectionSpec:
    heading = named.pop("heading", identity)
    return SectionSpec(identity, Names(str(heading)), Names(), accepts, **named)  # type: ignore[arg-type]


def _held(memo: Memo) -> set[str]:
    return {block.id for block in memo.main.blocks()}


def _told(memo: Memo) -> set[tuple[str, str]]:
    return set(memo.main.fields.items()) | {(kept.id, kept.value) for kept in memo.main.kept}


@pytest.fixture
def full(brief: Memo, reading_library: Library) -> Memo:
    memo, _ = edit.add_group(brief, reading_library.store, "chart", GROUP)
    memo, _ = edit.add_list(memo, "points", "one\ntwo")
    return memo


@pytest.mark.parametrize("identity", SHELF)
def test_nothing_is_lost(full: Memo, identity: str, tmp_path: Path) -> None:
    made = retemplate.change_template(full, templates.get(identity))
    assert made.main.template == templates.get(identity)
    assert _held(made) == _held(full)
    assert _told(made) >= _told(full)
    assert made.evidence == full.evidence
    path = tmp_path / "memo.brief"
    project.save(made, path)
    assert project.load(path) == made


@pytest.mark.parametrize("identity", SHELF)
def test_the_way_back_leads_to_where_one_was(full: Memo, identity: str) -> None:
    there = retemplate.change_template(full, templates.get(identity))
    back = retemplate.change_template(there, full.main.template)
    assert back.main.sections == full.main.sections
    assert back.main.fields == full.main.fields


@given(st.lists(st.sampled_from(SHELF), max_size=5))
def test_however_often_it_changes(full_brief: Memo, way: list[str]) -> None:
    memo = full_brief
    for identity in way:
        memo = retemplate.change_template(memo, templates.get(identity))
        assert _held(memo) == _held(full_brief)
        assert _told(memo) >= _told(full_brief)
        names = [section.id for section in memo.main.sections]
        assert len(set(names)) == len(names)


@pytest.fixture(scope="module")
def full_brief(brief: Memo, reading_library: Library) -> Memo:
    return edit.add_group(brief, reading_library.store, "table", GROUP)[0]


def test_what_has_no_place_is_kept_under_its_heading_and_printed_nowhere(brief: Memo) -> None:
    made = retemplate.change_template(brief, _template(_section("text", "prose")))
    assert [(section.id, section.was) for section in retemplate.aside(made.main)] == [
        ("issue", "Issue"),
        ("bottom-line", "Bottom line"),
        ("key-facts", "Key facts"),
        ("developments", "Latest developments"),
        ("on-record", "On the record"),
    ]
    document = assemble(made, Export())
    assert [block.origin for block in document.blocks if isinstance(block, Heading)] == ["subject"]
    told = {(found.rule, found.where): found for found in check(made) if found.rule == "L24"}
    assert ("L24", "issue") in told
    assert ("L24", "to") in told
    assert all(found.level == "warn" for found in told.values())


def test_a_section_that_takes_less_keeps_the_rest_aside(brief: Memo) -> None:
    facts = _section("key-facts", "prose", heading="Facts")
    made = retemplate.change_template(brief, _template(facts))
    (key,) = [section for section in made.main.sections if section.was == "Key facts"]
    assert key.id == "key-facts-aside"
    assert made.main.section("key-facts") == Section("key-facts")
    back = retemplate.change_template(made, brief.main.template)
    assert back.main.sections == brief.main.sections


def test_statuses_are_kept_apart(brief: Memo) -> None:
    targets = _section("key-facts", "figure", statuses=("target",))
    made = retemplate.change_template(brief, _template(targets))
    assert "key-facts-aside" in {section.id for section in retemplate.aside(made.main)}


def test_a_section_of_the_same_heading_takes_the_blocks(brief: Memo) -> None:
    text = _section("what-it-is-about", "prose", heading="ISSUE")
    made = retemplate.change_template(brief, _template(text))
    held, before = made.main.section("what-it-is-about"), brief.main.section("issue")
    assert held is not None
    assert before is not None
    assert held.blocks == before.blocks


def test_fields_go_to_their_like_else_are_kept(brief: Memo) -> None:
    fields = (
        FieldSpec("subject", Names("Subject")),
        FieldSpec("to", Names("To"), kind="date"),
        FieldSpec("class", Names("Class"), default="routine"),
    )
    made = retemplate.change_template(brief, _template(_section("text", "prose"), fields=fields))
    assert made.main.fields == {"subject": "Trade", "class": "routine"}
    assert KeptField("to", "To", "The Minister") in made.main.kept
    assert KeptField("marking", "Marking", "UNCLASSIFIED") in made.main.kept


def test_text_of_the_template_itself_goes_and_comes_with_it(brief: Memo) -> None:
    one = _template(_section("text", "prose", starter="Standing text."))
    two = _template(_section("other", "prose", starter="Other text."))
    memo = retemplate.change_template(retemplate.change_template(brief, one), two)
    words = [
        block.content[0].words  # type: ignore[index, union-attr]
        for block in memo.main.blocks()
        if block.kind == "prose" and block.content
    ]
    assert "Other text." in words
    assert "Standing text." not in words
    assert len(_held(memo)) == len(memo.main.blocks())


def test_edited_text_of_a_template_is_the_persons(brief: Memo) -> None:
    one = _template(_section("text", "prose", starter="Standing text."))
    memo = retemplate.change_template(brief, one)
    block = next(each for each in memo.main.blocks() if each.id == f"b{memo.blocks_made}")
    memo, _ = edit.add_prose(edit.remove_block(memo, block.id), "text", "Standing text, mine.")
    made = retemplate.change_template(memo, brief.main.template)
    assert "text" in {section.id for section in retemplate.aside(made.main)}


def test_a_marked_memo_stays_marked(brief: Memo) -> None:
    scheme = templates.scheme("tlp")
    memo = marking.choose(brief, scheme, Marking("amber"))
    for identity in ("background-paper", "one-page-brief"):
        template = replace(templates.get(identity), marking=templates.scheme("uk"))
        memo = retemplate.change_template(memo, template)
        assert memo.main.template.marking == scheme
        assert memo.main.marking.level == "amber"


def test_an_unmarked_memo_takes_the_templates_scheme(brief: Memo) -> None:
    scheme = templates.scheme("uk")
    template = replace(brief.main.template, marking=scheme, marks=Marking("official-sensitive"))
    made = retemplate.change_template(brief, template)
    assert made.main.template.marking == scheme
    assert made.main.marking == Marking("official-sensitive")


def test_blocks_move_back_into_the_paper(brief: Memo) -> None:
    made = retemplate.change_template(brief, _template(_section("text", "prose", "figure")))
    (figure,) = [block for block in made.main.blocks() if block.kind == "figure"]
    moved = edit.move_block(made, figure.id, "text", 0)
    assert "key-facts" not in {section.id for section in moved.main.sections}
    assert moved.main.sections[0] == Section("text", (figure,))
    gone = edit.remove_block(made, figure.id)
    assert "key-facts" not in {section.id for section in gone.main.sections}


def test_a_kept_field_is_put_elsewhere_or_let_go(brief: Memo) -> None:
    fields = (FieldSpec("subject", Names("Subject")), FieldSpec("day", Names("Day"), kind="date"))
    made = retemplate.change_template(brief, _template(_section("text", "prose"), fields=fields))
    put = edit.place_kept(made, "to", "subject")
    assert put.main.fields["subject"] == "Trade; The Minister"
    assert "to" not in {kept.id for kept in put.main.kept}
    gone = edit.place_kept(put, "from", "")
    assert gone.main.fields == put.main.fields
    assert "from" not in {kept.id for kept in gone.main.kept}
    with pytest.raises(BriefingError, match="field-unknown"):
        edit.place_kept(gone, "from", "subject")
    with pytest.raises(BriefingError, match="date-form"):
        edit.place_kept(made, "to", "day")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"was": "Issue"', '"was": ""'),
        ('"was": ""', '"was": "Text"'),
        ('"was": "Issue"', '"was": "a\\u202eb"'),
        ('"id": "to",\n     "label"', '"id": "from",\n     "label"'),
        ('"label": "To"', '"label": "\\u0000"'),
    ],
)
def test_what_is_kept_is_checked_in_a_file(brief: Memo, tmp_path: Path, old: str, new: str) -> None:
    made = retemplate.change_template(brief, _template(_section("text", "prose")))
    text = project.serialised(made).decode()
    assert old in text
    path = tmp_path / "memo.brief"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BriefingError, match="file-field"):
        project.load(path)
