"""Where each system keeps what is the user's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def user_data(name: str) -> Path:
    """The folder of a program's data; it need not be there yet."""
    home = Path.home()
    match sys.platform:
        case "win32":
            kept, usual = os.environ.get("LOCALAPPDATA", ""), home / "AppData" / "Local"
        case "darwin":
            kept, usual = "", home / "Library" / "Application Support"
        case _:
            kept, usual = os.environ.get("XDG_DATA_HOME", ""), home / ".local" / "share"
    return (Path(kept) if kept.strip() else usual) / name
