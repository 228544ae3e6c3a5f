"""Where windows are timed: without a screen, and on an X server without a monitor if there is one
at hand, which is nearer to what a person has."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

Settings = dict[str, str]
_SIZE = "1600x1000x24"


@contextmanager
def screens() -> Iterator[dict[str, Settings]]:
    """What each is called, and what a program must be told to use it."""
    found = {"without a screen": {"QT_QPA_PLATFORM": "offscreen"}}
    if shutil.which("Xvfb") is None:
        yield found
        return
    with x_server() as display:
        if display:
            found["on an X screen"] = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        yield found


@contextmanager
def x_server() -> Iterator[str]:
    """A virtual X server; its display, "" where it did not start."""
    reading, writing = os.pipe()
    # As on a desk, where other windows are open, the server does not begin anew between two.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}" if number else ""
    finally:
        server.terminate()
        server.wait()
