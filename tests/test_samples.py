"""The sample memos: built from the library alone, sound, and shown in docs/samples.md."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from pages import DAY, PICTURES, build
from reading import words

from briefing.document.pictures import Chart, Timeline
from briefing.document.tree import Caption, Document, Table
from briefing.memo.assemble import assemble
from briefing.memo.check import check
from briefing.memo.project import load

SAMPLES = ("chronology", "fact-sheet", "meeting-brief", "one-page-brief", "talking-points")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    build(folder)
    return folder


def _meeting(built: Path) -> Document:
    return assemble(load(built / "meeting-brief.brief"), paper="main")


def test_each_is_built_and_none_is_stopped(built: Path) -> None:
    made = {path.name for path in built.iterdir() if path.stem != "library"}
    assert made == {f"{name}.{end}" for name in SAMPLES for end in ("brief", "docx", "pdf")}
    for name in SAMPLES:
        memo = load(built / f"{name}.brief")
        assert memo.main.fields["date"] == DAY
        assert not [finding for finding in check(memo) if finding.level == "stop"]


def test_targets_stand_apart_from_results(built: Path) -> None:
    tables = [
        block
        for block in _meeting(built).blocks
        if isinstance(block, Table) and len(block.widths) == 5
    ]
    statuses = [{words(row.cells[3].inlines) for row in table.rows} for table in tables]
    assert statuses == [{"actual"}, {"target"}]


def test_the_meeting_brief_has_its_chart_its_timeline_and_both_sides(built: Path) -> None:
    document = _meeting(built)
    (chart,) = [block for block in document.blocks if isinstance(block, Chart)]
    (drawn,) = [block for block in document.blocks if isinstance(block, Timeline)]
    assert {series.planned for series in chart.series} == {True, False}
    assert any(moment.planned for moment in drawn.moments)
    captions = [block for block in document.blocks if isinstance(block, Caption)]
    assert [caption.kind for caption in captions] == ["figure", "table", "table", "figure"]
    quotes = load(built / "meeting-brief.brief").evidence.quotes
    posts = " ".join(quote.post or "" for quote in quotes)
    assert "Kazakhstan" in posts
    assert "Kyrgyzstan" in posts


def test_the_meeting_brief_has_annexes(built: Path) -> None:
    memo = load(built / "meeting-brief.brief")
    made = ["biographic-note", "chronology", "fact-sheet"]
    assert [annex.template.id for annex in memo.annexes] == made
    assert all(annex.blocks() for annex in memo.annexes)


def test_every_page_is_shown(built: Path) -> None:
    told = (PICTURES.parents[1] / "samples.md").read_text(encoding="utf-8")
    shown = re.findall(r"\(pictures/papers/([^)]+)\)", told)
    pages = {
        f"{name}-{number}.png"
        for name in SAMPLES
        for number in range(1, len(pypdfium2.PdfDocument(built / f"{name}.pdf")) + 1)
    }
    assert sorted(shown) == sorted(pages)
    assert pages == {path.name for path in PICTURES.glob("*.png")}
    assert all((PICTURES / name).stat().st_size < 100_000 for name in pages)
