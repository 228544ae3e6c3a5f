from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from writers.docx import letterheads

from briefing import resources
from briefing.app import cli, paths, templates
from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit, template_file
from briefing.memo.outline import Memo

BUILT_IN = sorted(path.stem for path in resources.templates().glob("*.toml"))


def _ids() -> list[str]:
    return [template.id for template in templates.load_all()]


@cache
def _letterhead() -> bytes:
    """A ministry's own Word file."""
    return letterheads.letterhead()


def _exported(tmp_path: Path, identity: str = "mine") -> Path:
    """A file of a template of one's own."""
    path = tmp_path / "mine.toml"
    templates.export("one-page-brief", path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"one-page-brief"', f'"{identity}"'), encoding="utf-8")
    return path


def test_the_shelf_begins_with_the_built_in_ones() -> None:
    assert _ids() == BUILT_IN
    assert {"one-page-brief", "bilateral-meeting-brief"} <= set(BUILT_IN)


def test_imported_it_is_on_the_shelf(tmp_path: Path) -> None:
    taken = templates.import_file(_exported(tmp_path))
    assert templates.get("mine") == taken
    assert _ids() == [*BUILT_IN, "mine"]
    assert replace(taken, id="one-page-brief") == templates.get("one-page-brief")


def test_an_id_in_use_is_refused(tmp_path: Path) -> None:
    path = _exported(tmp_path)
    templates.import_file(path)
    for identity in ("mine", "one-page-brief"):
        with pytest.raises(BriefingError) as caught:
            templates.import_file(_exported(tmp_path, identity))
        assert caught.value.key == "template-taken"
        assert caught.value.values["template"] == identity


@pytest.mark.parametrize(
    "identity", ["nothing", "", "../one-page-brief", "layouts/a4", "One-Page-Brief", "a b", "x\x00"]
)
def test_an_unknown_id(identity: str) -> None:
    with pytest.raises(BriefingError, match="template-unknown"):
        templates.get(identity)


def test_a_faulty_file_on_the_shelf_harms_no_other(tmp_path: Path) -> None:
    templates.import_file(_exported(tmp_path))
    (paths.template_folder() / "broken.toml").write_text("[[", encoding="utf-8")
    assert _ids() == [*BUILT_IN, "mine"]
    with pytest.raises(BriefingError, match="file-not-toml"):
        templates.get("broken")


def test_a_template_made_of_a_memo(brief: Memo, reading_library: Library) -> None:
    memo, _ = edit.add_prose(brief, "care", "Do not average.")
    made = templates.save_from_memo(memo, "My brief!")
    assert (made.id, made.name.en) == ("my-brief", "My brief!")
    assert templates.get("my-brief") == made
    defaults = {field.id: field.default for field in made.fields}
    assert defaults["to"] == "The Minister"
    assert (defaults["subject"], defaults["date"], defaults["as_of"]) == ("", "", "")
    starters = {section.id: section.starter for section in made.sections if section.starter}
    assert starters == {
        "issue": "Trade has grown.",
        "bottom-line": "The target is far.",
        "care": "Do not average.",
    }
    again = edit.new_memo(made, "en", date(2025, 9, 1), reading_library.as_of())
    assert {block.kind for block in again.main.blocks()} == {"prose"}
    assert again.main.fields["from"] == "The Embassy"


def test_limits_its_own_text_goes_beyond_do_not_come_along(brief: Memo) -> None:
    memo, _ = edit.add_prose(brief, "care", "word " * 41)
    made = templates.save_from_memo(memo, "Long")
    assert templates.get("long") == made
    limits = {section.id: section.max_words for section in made.sections}
    assert (limits["care"], limits["issue"], made.max_words) == (None, 40, 350)


@pytest.mark.parametrize(
    ("name", "identity"),
    [("Записка", "template"), ("My brief", "my-brief"), ("--", "template"), ("A" * 99, "a" * 48)],
)
def test_a_name_becomes_a_free_id(brief: Memo, name: str, identity: str) -> None:
    assert templates.save_from_memo(brief, name).id == identity
    assert templates.save_from_memo(brief, name).id == f"{identity}-2"


def test_a_file_called_otherwise_than_its_template_is_found_by_its_id() -> None:
    data = template_file.serialised(replace(templates.get("one-page-brief"), id="mine"))
    (paths.template_folder() / "theirs.toml").write_bytes(data)
    assert templates.get("mine").id == "mine"


class TestCarried:
    """A template and its reference document, from one machine to another in one file."""

    @pytest.fixture
    def beside(self, tmp_path: Path) -> Path:
        """A template file with the reference document it names beside it."""
        text = (resources.templates() / "one-page-brief.toml").read_text(encoding="utf-8")
        path = tmp_path / "theirs" / "mine.toml"
        path.parent.mkdir()
        path.write_text(
            text.replace('"one-page-brief"', '"mine"').replace(
                'layout = "a4-compact"', 'layout = "gost"\nreference_file = "letterhead.docx"'
            ),
            encoding="utf-8",
        )
        (path.parent / "letterhead.docx").write_bytes(_letterhead())
        return path

    def test_it_comes_out_as_it_went_in(self, beside: Path, tmp_path: Path) -> None:
        taken = templates.import_file(beside)
        carried = tmp_path / "carried.toml"
        templates.export("mine", carried)
        (paths.template_folder() / "mine.toml").unlink()
        assert templates.import_file(carried) == taken
        assert template_file.reference_bytes(taken) == _letterhead()
        assert taken.layout.id == "gost"

    def test_it_is_checked(self, beside: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["templates", "check", str(beside)]) == 0
        told = capsys.readouterr()
        assert told.out == "mine\n"
        assert "mine.toml, line 7, field “reference_file”" in told.err
        assert "no content control for" in told.err
        assert "no style footnote text" in told.err

    def test_without_its_document_file_line_and_field_are_named(
        self, beside: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (beside.parent / "letterhead.docx").unlink()
        assert cli.main(["templates", "check", str(beside)]) == 2
        told = capsys.readouterr().err
        assert "mine.toml, line 7" in told
        assert "reference_file" in told

    def test_a_document_without_a_place_for_the_text_is_refused(
        self, beside: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        plain = BytesIO()
        docx.Document().save(plain)
        (beside.parent / "letterhead.docx").write_bytes(plain.getvalue())
        assert cli.main(["templates", "check", str(beside)]) == 2
        told = capsys.readouterr().err
        assert "mine.toml, line 7, field “reference_file”: The reference document has no" in told
        assert "hint: In Word, add one" in told
        with pytest.raises(BriefingError, match="reference-tags-missing"):
            templates.import_file(beside)
        assert _ids() == BUILT_IN

    @pytest.mark.parametrize("data", [b"PK\x03\x04 cut short", b"<html>", b""])
    def test_a_document_that_is_none_is_refused(self, beside: Path, data: bytes) -> None:
        (beside.parent / "letterhead.docx").write_bytes(data)
        with pytest.raises(BriefingError, match="archive-broken"):
            templates.import_file(beside)
        assert _ids() == BUILT_IN

    def test_a_hostile_document_inside_a_template_is_refused(
        self, beside: Path, tmp_path: Path
    ) -> None:
        made = templates.load_file(beside)
        hostile = BytesIO()
        with ZipFile(BytesIO(_letterhead())) as source, ZipFile(hostile, "w") as target:
            for name in source.namelist():
                target.writestr(name, source.read(name))
            target.writestr("../evil.xml", "<x/>")
        inside = base64.b64encode(hostile.getvalue()).decode()
        path = tmp_path / "hostile.toml"
        path.write_bytes(template_file.serialised(replace(made, reference=inside)))
        with pytest.raises(BriefingError, match="archive-name"):
            templates.import_file(path)
        assert _ids() == BUILT_IN
