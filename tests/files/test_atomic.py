from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from briefing.errors import BriefingError
from briefing.files import atomic

_OLD, _NEW = b"what stood there", b"what shall stand there" * 1000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "memo.brief"
    path.write_bytes(_OLD)
    return path


def _raising(number: int) -> Callable[..., NoReturn]:
    def fail(*_arguments: Any, **_named: Any) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def test_writes_whole_and_leaves_nothing_beside(target: Path) -> None:
    atomic.write_bytes(target, _NEW)
    assert target.read_bytes() == _NEW
    assert os.listdir(target.parent) == [target.name]  # noqa: PTH208


def test_makes_a_file_with_the_rights_of_any_other(tmp_path: Path) -> None:
    path, other = tmp_path / "memo.brief", tmp_path / "other"
    atomic.write_bytes(path, _NEW)
    other.touch()
    assert path.stat().st_mode == other.stat().st_mode


def test_keeps_the_rights_of_the_file_it_replaces(target: Path) -> None:
    target.chmod(0o640)
    atomic.write_bytes(target, _NEW)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_to_the_file_written(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.brief"
    link.symlink_to(target)
    atomic.write_bytes(link, _NEW)
    assert link.is_symlink()
    assert target.read_bytes() == _NEW


def test_links_in_a_circle_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "memo.brief"
    path.symlink_to(path)
    atomic.write_bytes(path, _NEW)
    assert path.read_bytes() == _NEW


@pytest.mark.parametrize("step", ["tempfile.mkstemp", "os.fdopen", "os.fsync", "pathlib.Path.chmod",
                                  "pathlib.Path.replace"])  # fmt: skip
@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EACCES, "folder-read-only"),
        (errno.EROFS, "folder-read-only"),
        (errno.EIO, "file-not-written"),
    ],
)
def test_a_failure_at_any_step_changes_nothing(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, key: str
) -> None:
    monkeypatch.setattr(step, _raising(number))
    with pytest.raises(BriefingError) as caught:
        atomic.write_bytes(target, _NEW)
    monkeypatch.undo()
    assert caught.value.key == key
    assert target.read_bytes() == _OLD
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_write_cut_short_changes_nothing(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.fdopen

    class Short:
        def __init__(self, handle: int, mode: str) -> None:
            self.file = whole(handle, mode)

        def __enter__(self) -> Short:
            return self

        def __exit__(self, *_details: object) -> None:
            self.file.close()

        def write(self, data: bytes) -> NoReturn:
            self.file.write(data[:10])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fdopen", Short)
    with pytest.raises(BriefingError, match="disk-full"):
        atomic.write_bytes(target, _NEW)
    assert target.read_bytes() == _OLD
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_an_interrupt_leaves_nothing_beside(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_handle: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        atomic.write_bytes(target, _NEW)
    assert target.read_bytes() == _OLD
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_folder_nobody_may_write_to_is_refused_even_to_the_superuser(target: Path) -> None:
    target.parent.chmod(0o555)
    try:
        for path in (target, target.parent / "new.brief"):
            with pytest.raises(BriefingError, match="folder-read-only"):
                atomic.write_bytes(path, _NEW)
        assert target.read_bytes() == _OLD
    finally:
        target.parent.chmod(0o755)


def test_a_protected_file_is_refused(target: Path) -> None:
    target.chmod(0o444)
    with pytest.raises(BriefingError, match="file-read-only"):
        atomic.write_bytes(target, _NEW)
    assert target.read_bytes() == _OLD


def test_a_missing_folder_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="folder-missing"):
        atomic.write_bytes(tmp_path / "no" / "memo.brief", _NEW)
    assert not (tmp_path / "no").exists()


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "memo.brief").mkdir()
    with pytest.raises(BriefingError, match="file-not-regular"):
        atomic.write_bytes(tmp_path / "memo.brief", _NEW)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_no_target(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "memo.brief")
    with pytest.raises(BriefingError, match="file-not-regular"):
        atomic.write_bytes(tmp_path / "memo.brief", _NEW)


def test_a_name_too_long_for_the_system_is_told(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="file-not-written"):
        atomic.write_bytes(tmp_path / ("m" * 300 + ".brief"), _NEW)


class TestSeveral:
    """Several files are written all together or not at all."""

    def test_all_are_written(self, target: Path) -> None:
        other = target.parent / "other.pdf"
        atomic.write_all([(target, b"1"), (other, b"2")])
        assert (target.read_bytes(), other.read_bytes()) == (b"1", b"2")

    def test_a_disk_that_fills_up_at_the_second_changes_neither(
        self, target: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        calls: list[int] = []

        def fill_up(handle: int) -> None:
            calls.append(handle)
            if len(calls) > 1:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(os, "fsync", fill_up)
        other = target.parent / "other.pdf"
        with pytest.raises(BriefingError) as caught:
            atomic.write_all([(target, _NEW), (other, _NEW)])
        assert caught.value.key == "disk-full"
        assert caught.value.values["path"] == other
        assert target.read_bytes() == _OLD
        assert [path.name for path in target.parent.iterdir()] == [target.name]
