"""A memo filled from the library on the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from briefing.app import cli, pages, templates
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.memo import edit, project
from briefing.memo.proposal import Scope
from briefing.values.edtf import Edtf


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


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("template", [template.id for template in templates.load_all()])
def test_no_more_is_filled_in_than_the_pages_hold(template: str, language: str, tmp_path: Path):
    path = tmp_path / "memo.brief"
    words = ["--template", template, "--language", language, "--fill"]
    assert cli.main(["new", *words, "-o", str(path)]) == 0
    memo = project.load(path)
    for section in memo.main.sections:
        spec = memo.main.template.section(section.id)
        if spec and spec.required and spec.max_words and not section.blocks:
            memo, _ = edit.add_prose(memo, spec.id, "слово " * spec.max_words)
    assert pages.over(memo) == []
    filled = [section for section in memo.main.sections if section.blocks]
    assert len(filled) >= len([spec for spec in memo.main.template.sections if spec.draws])


@pytest.mark.parametrize("about", [(), ("trade",), ("kazakhstan", "kyrgyzstan"), ("transport",)])
@pytest.mark.parametrize("template", [template.id for template in templates.load_all()])
def test_what_is_filled_in_hides_no_other_side(
    template: str, about: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "memo.brief"
    words = [word for name in about for word in ("--about", name)]
    assert cli.main(["new", "--template", template, "--fill", *words, "-o", str(path)]) == 0
    cli.main(["check", str(path), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert [finding["message"] for finding in found if finding["rule"] == "L12"] == []


def test_a_window_is_offered_what_the_pages_hold_too(library: Library):
    session = Session.new(library, templates.get("one-page-brief"), "en", date(2026, 1, 15))
    offers = session.propose(Scope(as_of=Edtf("2026-01-10")))
    session.fill([(offer.section.id, item.id) for offer in offers for item in offer.items])
    assert pages.over(session.memo) == []
    assert {offer.section.id for offer in offers} == {"key-facts", "developments", "on-record"}
    assert all(offer.items for offer in offers)
    assert any(offer.others for offer in offers)
