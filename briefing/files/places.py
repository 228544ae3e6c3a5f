"""Where each system keeps what is the user's own, and what is everyone's on the machine."""

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


def machine_data(name: str) -> Path:
    """The folder of what whoever keeps the machine has laid down for a program; it need not be
    there. No variable of the environment, which anyone may set, has a say in it."""
    if sys.platform == "win32":
        return _program_data() / name.capitalize()
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / name.capitalize()
    return Path("/etc") / name


if sys.platform == "win32":
    import winreg

    def _program_data() -> Path:
        """What the registry, which only an administrator writes there, calls ProgramData."""
        shell = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, shell) as key:
            return Path(str(winreg.QueryValueEx(key, "Common AppData")[0]))
