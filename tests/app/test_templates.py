from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefing import resources
from briefing.app import paths, templates
from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit, template_file
from briefing.memo.outline import Memo

BUILT_IN = sorted(path.stem for path in resources.templates().glob("*.toml"))


def _ids() -> list[str]:
    return [template.id for template in templates.load_all()]


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
