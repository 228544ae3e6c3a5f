from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.app import cli, marks
from briefing.memo import marking, project
from briefing.memo.outline import Memo

ARGUMENTS = (
    "new", "--template", "one-page-brief", "--field", "to=M", "--field", "from=E",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _home(home: Path) -> None:
    """A seeded library in the person's own folder."""


def _memo(folder: Path, *more: str) -> Path:
    path = folder / "memo.brief"
    assert cli.main([*ARGUMENTS, *more, "-o", str(path)]) == 0
    return path


def test_a_marked_memo_is_built_and_says_it_protects_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _memo(tmp_path, "--marking", "tlp:amber")
    outputs = [tmp_path / "memo_TLP-AMBER.pdf", tmp_path / "plain.docx"]
    assert cli.main(["build", str(path), "-o", str(outputs[0]), "-o", str(outputs[1])]) == 0
    told = capsys.readouterr().err
    assert "not an accredited system" in told
    assert "plain.docx" in told
    assert "memo_TLP-AMBER.pdf" not in told
    assert b"/Keywords" in outputs[0].read_bytes()


def test_of_the_lowest_level_nothing_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _memo(tmp_path, "--marking", "uk")
    assert cli.main(["build", str(path), "-o", str(tmp_path / "plain.docx")]) == 0
    assert capsys.readouterr().err == ""


def test_portions_are_marked_by_what_their_texts_begin_with(tmp_path: Path) -> None:
    path = _memo(
        tmp_path, "--marking", "us", "--portions", "--field", "subject=(U) Trade",
        "--text", "issue=(SBU) They wait.", "--pick", "trade-turnover-2024",
    )  # fmt: skip
    memo = project.load(path)
    assert memo.main.fields["subject"] == "Trade"
    assert memo.main.marking.title == "unclassified"
    assert [block.marking for block in memo.main.blocks()] == ["sbu", ""]
    assert cli.main(["build", str(path), "-o", str(tmp_path / "a.docx")]) == 0


def test_a_missing_portion_mark_stops_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _memo(
        tmp_path, "--marking", "us", "--portions", "--field", "subject=(U) Trade",
        "--text", "issue=They wait.",
    )  # fmt: skip
    assert cli.main(["build", str(path), "-o", str(tmp_path / "a.docx")]) == 1
    told = capsys.readouterr().err
    assert "L23 (b1)" in told
    assert "They wait" in told
    assert not (tmp_path / "a.docx").exists()


@pytest.mark.parametrize(
    ("chosen", "told"),
    [("cosmic", "tlp"), ("tlp:secret", "amber"), ("uk:red", "official-sensitive")],
)
def test_an_unknown_scheme_or_level_names_those_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], chosen: str, told: str
) -> None:
    output = tmp_path / "memo.brief"
    assert cli.main([*ARGUMENTS, "--marking", chosen, "-o", str(output)]) == 2
    assert told in capsys.readouterr().err
    assert not output.exists()


def test_a_files_name_gets_its_suffix_once(brief: Memo) -> None:
    memo = marks.begin(brief, "uk:official-sensitive", portions=False)
    assert marks.named(memo, "Trade") == "Trade_OFFICIAL-SENSITIVE"
    assert marks.named(memo, "Trade_OFFICIAL-SENSITIVE") == "Trade_OFFICIAL-SENSITIVE"
    assert marks.named(brief, "Trade") == "Trade"
    assert marking.suffix(brief) == ""


def test_the_presets_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["templates", "presets"]) == 0
    told = capsys.readouterr().out
    assert "layout gost: GOST-like" in told
    assert "level sbu: SBU (SBU)" in told
    assert "not an accredited system" in told
    assert cli.main(["templates", "presets", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"tlp", "none"} <= {one["id"] for one in found["markings"]}
    assert found["layouts"][0]["page"] == "A4"
