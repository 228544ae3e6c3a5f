"""The memos opened or saved last."""

from __future__ import annotations

from pathlib import Path

from ui.qt import settings

_MOST = 8


def recent() -> list[Path]:
    """The memos opened or saved last, the newest first, that are still there."""
    lines = settings.recall_text("recent").split("\n")
    return [Path(line) for line in lines if line and Path(line).is_file()]


def remember(path: Path) -> None:
    """Put a memo first among the recent ones."""
    path = path.absolute()
    others = [known for known in recent() if known != path]
    settings.remember("recent", "\n".join(str(known) for known in [path, *others][:_MOST]))
