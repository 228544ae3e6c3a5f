from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefing.app import export, templates
from briefing.errors import BriefingError, CancelledError
from briefing.memo import binder, project
from briefing.memo.assemble import Export
from briefing.memo.outline import Memo
from briefing.readers import carrier


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_paper_is_written(brief: Memo, tmp_path: Path) -> None:
    outputs = [tmp_path / "a.docx", tmp_path / "b.pdf", tmp_path / "c.PDF"]
    export.export(brief, outputs)
    heads = [path.read_bytes()[:4] for path in outputs]
    assert heads == [b"PK\x03\x04", b"%PDF", b"%PDF"]
    assert outputs[1].read_bytes() == outputs[2].read_bytes()
    assert _names(tmp_path) == ["a.docx", "b.pdf", "c.PDF"]


@pytest.mark.parametrize(
    ("names", "key"),
    [
        ([], "output-missing"),
        (["a.docx", "b.odt"], "output-suffix"),
        (["a"], "output-suffix"),
        (["a.pdf", "a.pdf"], "output-twice"),
        (["a.pdf", "x/../a.pdf"], "output-twice"),
        (["a.docx", "no/b.pdf"], "folder-missing"),
        (["a.docx", "m" * 300 + ".pdf"], "file-not-written"),
    ],
)
def test_targets_are_refused_before_any_work(
    brief: Memo, tmp_path: Path, names: list[str], key: str
) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(BriefingError) as caught:
        export.export(brief, [tmp_path / name for name in names])
    assert caught.value.key == key
    assert _names(tmp_path) == ["x"]


def test_a_paper_that_cannot_be_made_keeps_the_others_back(brief: Memo, tmp_path: Path) -> None:
    from dataclasses import replace

    fields = {**brief.main.fields, "to": "ש"}
    memo = replace(brief, papers=(replace(brief.main, fields=fields),))
    (tmp_path / "a.docx").write_bytes(b"old")
    with pytest.raises(BriefingError) as caught:
        export.export(memo, [tmp_path / "a.docx", tmp_path / "b.pdf"])
    assert caught.value.key == "character-right-to-left"
    assert (tmp_path / "a.docx").read_bytes() == b"old"
    assert _names(tmp_path) == ["a.docx"]


def test_a_disk_that_fills_up_keeps_all_as_it_was(
    brief: Memo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.docx").write_bytes(b"old")
    whole = os.fsync
    calls: list[int] = []

    def fill_up(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, "full")
        whole(handle)

    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(BriefingError, match="disk-full"):
        export.export(brief, [tmp_path / "a.docx", tmp_path / "b.pdf"])
    assert (tmp_path / "a.docx").read_bytes() == b"old"
    assert _names(tmp_path) == ["a.docx"]


def test_progress_goes_forward_to_the_end(brief: Memo, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export.export(
        brief,
        [tmp_path / "a.docx", tmp_path / "b.pdf"],
        progress=lambda done, total: told.append((done, total)),
    )
    done = [step for step, _ in told]
    assert {total for _, total in told} == {1000}
    assert done == sorted(done)
    assert done[-1] == 1000


@pytest.mark.parametrize("after", [0, 3])
def test_cancelled_it_writes_nothing(brief: Memo, tmp_path: Path, after: int) -> None:
    calls: list[int] = []

    def cancel(done: int, _total: int) -> None:
        calls.append(done)
        if len(calls) > after:
            raise CancelledError

    with pytest.raises(CancelledError):
        export.export(brief, [tmp_path / "a.docx", tmp_path / "b.pdf"], Export(), cancel)
    assert _names(tmp_path) == []


def _bound(memo: Memo) -> Memo:
    for template in ("chronology", "biographic-note"):
        memo, _ = binder.add_annex(memo, templates.get(template))
    return memo


def test_each_paper_in_a_file_of_its_own(brief: Memo, tmp_path: Path) -> None:
    memo = _bound(brief)
    export.export(memo, [tmp_path / "a.docx", tmp_path / "a.pdf"], each=True)
    stems = ["a-annex-1", "a-annex-2", "a"]
    assert _names(tmp_path) == [f"{stem}{end}" for stem in stems for end in (".docx", ".pdf")]
    for name in _names(tmp_path):
        data = carrier.memo_in(tmp_path / name)
        assert data is not None
        assert project.parse(data, tmp_path / name) == memo


def test_a_memo_without_annexes_is_one_file(brief: Memo, tmp_path: Path) -> None:
    export.export(brief, [tmp_path / "a.pdf"], each=True)
    assert _names(tmp_path) == ["a.pdf"]


def test_a_file_of_an_annex_may_not_be_another(brief: Memo, tmp_path: Path) -> None:
    outputs = [tmp_path / "a.pdf", tmp_path / "a-annex-1.pdf"]
    with pytest.raises(BriefingError, match="output-twice"):
        export.export(_bound(brief), outputs, each=True)
    assert _names(tmp_path) == []
