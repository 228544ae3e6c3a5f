from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefing.app import export
from briefing.errors import BriefingError, CancelledError
from briefing.memo.assemble import Export
from briefing.memo.outline import Memo


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
