from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.app import paths, snapshots
from briefing.errors import BriefingError
from briefing.memo import edit
from briefing.memo.outline import Memo

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def _states(memo: Memo, count: int) -> list[Memo]:
    return [edit.set_field(memo, "subject", f"State {number}") for number in range(count)]


def test_what_is_taken_is_there_the_newest_first(brief: Memo) -> None:
    first, second = _states(brief, 2)
    snapshots.take(first, NOW)
    snapshots.take(second, NOW + timedelta(minutes=3))
    found = snapshots.of(brief.id)
    assert [one.memo() for one in found] == [second, first]
    assert found[1].when == NOW


def test_the_same_memo_is_not_kept_twice_in_a_row(brief: Memo) -> None:
    first, second = _states(brief, 2)
    assert snapshots.take(first, NOW) is not None
    assert snapshots.take(first, NOW + timedelta(minutes=3)) is None
    assert snapshots.take(second, NOW + timedelta(minutes=6)) is not None
    assert snapshots.take(first, NOW + timedelta(minutes=9)) is not None
    assert len(snapshots.of(brief.id)) == 3


def test_each_memo_has_its_own(brief: Memo) -> None:
    other = replace(brief, id="0" * 32)
    snapshots.take(brief, NOW)
    snapshots.take(other, NOW)
    assert [one.memo() for one in snapshots.of(brief.id)] == [brief]
    assert [one.memo() for one in snapshots.of(other.id)] == [other]


@pytest.mark.parametrize("identity", ["../../outside", "/etc/passwd", "", "x" * 5000, "a/b"])
def test_a_strange_id_leads_nowhere_else(brief: Memo, identity: str) -> None:
    strange = replace(brief, id=identity)
    taken = snapshots.take(strange, NOW)
    assert taken is not None
    root = paths.data_folder() / "snapshots"
    assert taken.file.parent.parent == root
    assert [one.memo() for one in snapshots.of(identity)] == [strange]


def test_after_a_week_they_go_and_their_folder_with_them(brief: Memo) -> None:
    old, young = _states(brief, 2)
    snapshots.take(old, NOW - timedelta(days=7, seconds=1))
    snapshots.take(young, NOW - timedelta(days=6))
    snapshots.prune(NOW)
    assert [one.memo() for one in snapshots.of(brief.id)] == [young]
    snapshots.prune(NOW + timedelta(days=2))
    assert snapshots.of(brief.id) == []
    assert not snapshots.folder(brief.id).exists()


def test_beyond_the_limit_the_oldest_of_all_go_first(brief: Memo) -> None:
    other = replace(brief, id="0" * 32)
    states = _states(brief, 3)
    snapshots.take(other, NOW)
    for minute, state in enumerate(states, 1):
        snapshots.take(state, NOW + timedelta(minutes=minute))
    sizes = [one.file.stat().st_size for one in snapshots.of(brief.id)]
    snapshots.prune(NOW + timedelta(hours=1), sum(sizes[:2]))
    assert snapshots.of(other.id) == []
    assert [one.memo() for one in snapshots.of(brief.id)] == [states[2], states[1]]


def test_other_files_are_left_alone(brief: Memo) -> None:
    snapshots.take(brief, NOW)
    odd = snapshots.folder(brief.id) / "notes.brief"
    odd.write_text("mine", encoding="utf-8")
    assert len(snapshots.of(brief.id)) == 1
    snapshots.prune(NOW + timedelta(days=30))
    assert odd.exists()


def test_a_broken_one_is_told(brief: Memo) -> None:
    taken = snapshots.take(brief, NOW)
    assert taken is not None
    taken.file.write_text("{", encoding="utf-8")
    with pytest.raises(BriefingError, match="file-not-json"):
        taken.memo()


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise elsewhere")
def test_they_are_for_the_person_s_own_eyes(brief: Memo, data_home: Path) -> None:
    taken = snapshots.take(brief, NOW)
    assert taken is not None
    assert taken.file.parent.parent.stat().st_mode & 0o077 == 0
