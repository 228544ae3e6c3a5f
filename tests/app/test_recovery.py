from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.app import paths, recovery
from briefing.app.library import Library
from briefing.app.session import Session
from briefing.memo import edit
from briefing.memo.outline import Memo

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_what_was_kept_comes_back_the_newest_first(brief: Memo, tmp_path: Path) -> None:
    later = edit.set_field(brief, "subject", "Later")
    recovery.keep(recovery.place(brief.id), brief, tmp_path / "memo.brief", NOW)
    recovery.keep(recovery.place(brief.id), later, None, NOW + timedelta(minutes=1))
    first, second = recovery.kept()
    assert (first.memo, first.path) == (later, None)
    assert (second.memo, second.path, second.when) == (brief, tmp_path / "memo.brief", NOW)


def test_each_opening_has_a_file_of_its_own(brief: Memo) -> None:
    assert recovery.place(brief.id) != recovery.place(brief.id)


@pytest.mark.parametrize("identity", ["../../outside", "/etc/passwd", "", "x" * 5000])
def test_a_strange_id_leads_nowhere_else(identity: str) -> None:
    assert recovery.place(identity).parent == paths.data_folder() / "recovery"
    assert len(recovery.place(identity).name) < 100


def test_what_is_forgotten_is_gone(brief: Memo) -> None:
    file = recovery.place(brief.id)
    recovery.keep(file, brief, None, NOW)
    recovery.forget(file)
    recovery.forget(file)
    assert recovery.kept() == []


@pytest.mark.parametrize(
    "change", [{"format": "other"}, {"version": 99}, {"memo": "{}"}, {"when": "soon"}]
)
def test_a_file_at_fault_is_left_out_and_left_there(brief: Memo, change: dict[str, object]) -> None:
    file = recovery.place(brief.id)
    recovery.keep(file, brief, None, NOW)
    body = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**body, **change}), encoding="utf-8")
    assert recovery.kept() == []
    assert file.exists()


def test_recovered_work_is_not_saved_whatever_its_file_holds(
    brief: Memo, reading_library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "memo.brief"
    Session(reading_library, brief).save(path)
    session = Session.recovered(reading_library, brief, path)
    assert session.modified
    session.save()
    assert not session.modified


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise elsewhere")
def test_it_is_for_the_person_s_own_eyes(brief: Memo) -> None:
    recovery.keep(recovery.place(brief.id), brief, None, NOW)
    assert recovery.folder().stat().st_mode & 0o077 == 0
