from __future__ import annotations

import sys
from pathlib import Path

import pytest

from briefing.files.places import user_data


@pytest.mark.parametrize(
    ("system", "named", "folder"),
    [
        ("linux", "", "/home/me/.local/share/chancery"),
        ("linux", " ", "/home/me/.local/share/chancery"),
        ("linux", "/data", "/data/chancery"),
        ("win32", "", "/home/me/AppData/Local/chancery"),
        ("win32", "/data", "/data/chancery"),
        ("darwin", "/data", "/home/me/Library/Application Support/chancery"),
    ],
)
def test_each_system_has_its_place(
    system: str, named: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/me"))
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, named)
    assert user_data("chancery") == Path(folder)
