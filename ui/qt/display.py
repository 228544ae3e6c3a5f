"""Whether a window can be opened at all: Qt ends the process where it cannot.

Only Linux and its kin can lack a display or the libraries a window needs; elsewhere every
question here is answered with yes. This module does not import Qt.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from briefing.errors import BriefingError

_COMMAND = (
    "sudo apt install libglib2.0-0 libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
_SHOWN = "sudo apt install xvfb xauth && xvfb-run chancery"


def check_display() -> None:
    """Raise `BriefingError("window-missing")` where Qt would find no display or no library."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise missing("no DISPLAY and no WAYLAND_DISPLAY", _SHOWN)
    _load(_plugin())
    _connect()


def missing(reason: str, command: str = _COMMAND) -> BriefingError:
    """The error to tell."""
    return BriefingError("window-missing", reason=reason.rstrip("."), command=command)


def _plugin() -> str:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise missing("PySide6 is not installed", "pip install PySide6-Essentials")
    return str(Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so")


def _load(library: str) -> None:
    if not Path(library).exists():  # a Qt of the system's own looks after itself
        return
    import ctypes  # noqa: PLC0415  (where Qt was told its platform, nothing is tried)

    try:
        ctypes.CDLL(library)
    except OSError as error:
        raise missing(str(error).partition(": cannot open")[0] + " is missing") from error


def _connect() -> None:
    import ctypes  # noqa: PLC0415

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise missing("libxcb.so.1 is missing") from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(ctypes.c_void_p(connection))
    xcb.xcb_disconnect(ctypes.c_void_p(connection))
    if broken:
        raise missing(f"no answer from the display {os.environ['DISPLAY']}", _SHOWN)
