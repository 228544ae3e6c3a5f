from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from writers.docx import letterheads

from briefing.app import shelf, templates
from briefing.app.template_draft import TemplateDraft, read_reference
from briefing.errors import BriefingError
from briefing.memo.names import Names


@pytest.fixture
def draft() -> TemplateDraft:
    return TemplateDraft.edit("one-page-brief")


def test_a_built_in_one_is_edited_as_a_copy(draft: TemplateDraft) -> None:
    before = templates.get("one-page-brief")
    assert draft.template.id == "one-page-brief-2"
    assert draft.modified
    assert not draft.kept
    draft.put(("max_words",), 500)
    draft.save()
    assert templates.get("one-page-brief") == before
    assert templates.get("one-page-brief-2").max_words == 500


def test_ones_own_is_edited_in_its_place(draft: TemplateDraft) -> None:
    saved = draft.save()
    again = TemplateDraft.edit(saved.id)
    assert (again.kept, again.modified, again.template) == (True, False, saved)
    again.put(("name",), Names("Renamed"))
    assert again.modified
    again.save()
    assert templates.get(saved.id).name == Names("Renamed")
    assert not again.modified


def test_every_change_is_a_step_and_is_told(draft: TemplateDraft) -> None:
    told: list[int] = []
    draft.listeners.append(lambda: told.append(len(draft.template.sections)))
    before = draft.template
    draft.add("section", 0)
    draft.double("section", 1)
    draft.move("section", 0, 3)
    draft.remove("section", 0)
    assert told == [8, 9, 9, 8]
    assert draft.history.undo_name() == "remove-section"
    for _ in range(4):
        draft.undo()
    assert draft.template == before
    draft.redo()
    assert len(draft.template.sections) == 8


def test_typing_is_one_step(draft: TemplateDraft) -> None:
    for words in ("A", "AB", "ABC"):
        draft.put(("section", 0, "heading"), Names(words))
    draft.put(("section", 1, "heading"), Names("D"))
    draft.undo()
    assert draft.value(("section", 0, "heading")) == Names("ABC")
    draft.undo()
    assert draft.value(("section", 0, "heading")) == Names(
        "Issue", ru="Цель", kk="Мақсаты", ky="Максаты"
    )


def test_an_id_comes_with_the_name_in_one_step(draft: TemplateDraft) -> None:
    draft.add("section", 0)
    draft.put(("section", 0, "heading"), Names("Next steps"))
    draft.identify("section", 0)
    assert draft.template.sections[0].id == "next-steps"
    draft.undo()
    assert (draft.template.sections[0].id, draft.template.sections[0].heading) == (
        "section-1",
        Names(),
    )


def test_what_is_wrong_is_found_as_it_is_written_and_never_kept(draft: TemplateDraft) -> None:
    assert draft.faults() == []
    draft.put(("section", 0, "max_words"), 0)
    assert [fault.place for fault in draft.faults()] == [("section", 0, "max_words")]
    with pytest.raises(BriefingError, match="template-at-fault"):
        draft.save()
    assert len(shelf.contents()[0]) == 8
    draft.undo()
    assert draft.faults() == []


def test_undo_leaves_the_id_it_was_saved_under() -> None:
    draft = TemplateDraft(shelf.blank())
    draft.put(("name",), Names("Ours"))
    draft.put(("section", 0, "heading"), Names("Text"))
    saved = draft.save()
    assert saved.id == "ours"
    draft.undo()
    draft.undo()
    assert draft.template.id == "ours"


class TestReference:
    @pytest.fixture
    def letterhead(self, tmp_path: Path) -> Path:
        path = tmp_path / "letterhead.docx"
        path.write_bytes(letterheads.letterhead())
        return path

    def test_it_is_tried_and_carried(
        self, draft: TemplateDraft, letterhead: Path, tmp_path: Path
    ) -> None:
        reference, lacks = read_reference(draft.template, letterhead)
        assert {lack.key for lack in lacks} == {"reference-no-controls", "reference-no-styles"}
        draft.set_reference(reference)
        assert draft.faults() == []
        saved = draft.save()
        templates.export(saved.id, tmp_path / "one.toml")
        shelf.delete(saved.id)
        assert templates.import_file(tmp_path / "one.toml") == saved

    def test_one_that_cannot_serve_is_refused(self, draft: TemplateDraft, tmp_path: Path) -> None:
        path = tmp_path / "plain.docx"
        buffer = BytesIO()
        docx.Document().save(buffer)
        path.write_bytes(buffer.getvalue())
        with pytest.raises(BriefingError, match="reference-tags-missing"):
            read_reference(draft.template, path)
        path.write_bytes(b"<html>")
        with pytest.raises(BriefingError, match="archive-broken"):
            read_reference(draft.template, path)

    def test_a_broken_one_is_a_fault(self, draft: TemplateDraft) -> None:
        draft.set_reference("%%%")
        assert [fault.place for fault in draft.faults()] == [("reference",)]
        draft.set_reference("")
        assert draft.faults() == []


def test_from_a_memo(brief: object) -> None:
    made = templates.from_memo(brief, "Ours")  # type: ignore[arg-type]
    draft = TemplateDraft(made)
    assert draft.modified
    assert made.id not in {each.template.id for each in shelf.contents()[0]}
    assert draft.save() == replace(made, id="ours")
