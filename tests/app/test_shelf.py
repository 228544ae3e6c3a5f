from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.app import paths, shelf, templates
from briefing.errors import BriefingError
from briefing.memo.names import Names
from briefing.memo.template import Template
from briefing.memo.template_check import faults


def _mine(identity: str = "mine", **changed: object) -> Template:
    brief = templates.get("one-page-brief")
    return replace(brief, id=identity, name=Names("Mine", ru="Мой"), **changed)  # type: ignore[arg-type]


@pytest.fixture
def mine() -> Template:
    return shelf.save(_mine())


def test_own_ones_are_told_from_built_in_ones(mine: Template) -> None:
    shelved, broken = shelf.contents()
    own = [each for each in shelved if each.path is not None]
    assert [each.template for each in own] == [mine]
    assert broken == []
    assert shelf.own_file("mine") == own[0].path
    assert shelf.own_file("one-page-brief") is None


def test_saved_again_it_takes_its_own_place(mine: Template) -> None:
    changed = replace(mine, max_notes=99)
    shelf.save(changed)
    assert templates.get("mine") == changed
    assert len(list(paths.template_folder().iterdir())) == 1


def test_the_place_of_a_built_in_one_is_not_taken() -> None:
    with pytest.raises(BriefingError, match="template-taken"):
        shelf.save(_mine("one-page-brief"))


def test_a_file_of_any_name_is_written_over_where_it_is(mine: Template) -> None:
    theirs = paths.template_folder() / "theirs.toml"
    (paths.template_folder() / "mine.toml").rename(theirs)
    shelf.save(replace(mine, max_notes=99))
    assert [path.name for path in paths.template_folder().iterdir()] == ["theirs.toml"]
    assert templates.get("mine").max_notes == 99


def test_files_at_fault_are_told(mine: Template) -> None:
    folder = paths.template_folder()
    (folder / "bad.toml").write_text("[[", encoding="utf-8")
    (folder / "again.toml").write_bytes((folder / "mine.toml").read_bytes())
    _, broken = shelf.contents()
    told = {each.path.name: each.error.key for each in broken}
    assert told == {"bad.toml": "file-not-toml", "mine.toml": "template-taken"}


def test_doubled_it_has_a_name_of_its_own(mine: Template) -> None:
    second = shelf.save(shelf.doubled(mine))
    assert second.name == Names("Mine 2", ru="Мой 2")
    assert shelf.doubled(mine).name == Names("Mine 3", ru="Мой 3")
    assert second.id == "mine-2"
    assert replace(second, id=mine.id, name=mine.name) == mine


def test_renamed_in_one_language(mine: Template) -> None:
    shelf.rename("mine", "ru", "Другой")
    assert templates.get("mine").name == Names("Mine", ru="Другой")
    for change in (lambda: shelf.rename("one-page-brief", "en", "X"), lambda: shelf.delete("x")):
        with pytest.raises(BriefingError, match="template-unknown"):
            change()


def test_deleted_and_brought_back_to_the_byte(mine: Template) -> None:
    path = shelf.own_file("mine")
    assert path is not None
    path.write_bytes(b"# a remark\n" + path.read_bytes())
    data = path.read_bytes()
    deleted = shelf.delete("mine")
    assert not path.exists()
    assert shelf.bring_back(deleted) == mine
    assert path.read_bytes() == data


def test_brought_back_beside_one_that_took_its_place(mine: Template) -> None:
    deleted = shelf.delete("mine")
    shelf.save(_mine(max_notes=7))
    back = shelf.bring_back(deleted)
    assert back.id == "mine-2"
    assert templates.get("mine").max_notes == 7
    assert templates.get("mine-2") == replace(mine, id="mine-2")


def test_from_scratch_only_names_are_wanting() -> None:
    made = shelf.blank()
    assert {fault.field for fault in faults(made)} == {"name", "section.0.heading"}
    assert {"subject", "date", "as_of"} <= {field.id for field in made.fields}
    assert (made.max_words, made.max_pages, made.max_notes) == (None, None, None)


def test_imported_under_an_id_of_its_own(mine: Template, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    templates.export("mine", path)
    again = templates.import_file(path, renamed=True)
    assert again == replace(mine, id="mine-2")
