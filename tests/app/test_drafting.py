"""A memo filled from the library on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.app import cli
from briefing.memo import project


def _new(path: Path, *words: str) -> int:
    return cli.main(["new", "--template", "background-paper", *words, "-o", str(path)])


def test_a_memo_is_filled_with_what_fits(tmp_path: Path):
    path = tmp_path / "memo.brief"
    assert _new(path, "--fill") == 0
    paper = project.load(path).main
    assert all(block.item and block.content is None for block in paper.blocks())
    assert {section.id for section in paper.sections if section.blocks} >= {"history", "positions"}


def test_it_is_filled_with_what_it_is_about_alone(tmp_path: Path):
    path = tmp_path / "memo.brief"
    words = ("--about", "trade", "--about", "kyrgyzstan", "--since", "2024", "--until", "2024")
    assert _new(path, *words) == 0
    evidence = project.load(path).evidence
    items = [item for item in evidence.items() if item.kind != "event"]
    assert items
    assert all("trade" in item.topics for item in items)


@pytest.mark.parametrize(
    ("words", "told"),
    [(("--about", "atlantis"), "atlantis"), (("--fill", "--since", "soon"), "soon")],
)
def test_what_it_is_not_about_is_told(
    words: tuple[str, ...], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "memo.brief"
    assert _new(path, *words) == 2
    assert told in capsys.readouterr().err
    assert not path.exists()
