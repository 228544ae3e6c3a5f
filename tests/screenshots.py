"""The pictures of the user guide, made by the program itself: `python tests/screenshots.py`.

Each language is a process of its own, far from the person's settings, on the delivered library,
with the bundled fonts and a fixed date; so the same program makes the same pictures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
LANGUAGES = ("en", "ru")
SIZE = (1440, 900)
LARGEST = 250_000


def main() -> int:
    """Make every picture; the exit code."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as home:
            environment = {
                **{name: os.environ[name] for name in os.environ if name != "LC_ALL"},
                "LC_CTYPE": "C.UTF-8",
                "LC_MESSAGES": f"{language}.UTF-8",
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": "1",
                "HOME": home,
                "XDG_DATA_HOME": home,
                "XDG_CONFIG_HOME": home,
                "PYTHONPATH": str(ROOT),
            }
            command = [sys.executable, __file__, language]
            done = subprocess.run(command, env=environment, cwd=ROOT, check=False)
            if done.returncode:
                return done.returncode
    large = [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > LARGEST]
    if large:
        sys.stderr.write(f"larger than {LARGEST} bytes: {', '.join(large)}\n")
    return 1 if large else 0


def take(language: str) -> None:
    """The pictures of one language."""
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication
    from shots import Shots
    from walk import walk

    from briefing.app.model import Library
    from ui.application import prepare
    from ui.main_window import MainWindow, widths
    from ui.qt.operations import Operations

    widths.room = lambda _window: QSize(*SIZE)  # without a screen Qt has one too narrow
    app = QApplication([])
    prepare(app)
    app.setCursorFlashTime(0)
    library, operations = Library.open(), Operations()
    window = MainWindow(lambda: library, operations)
    window.furnish()
    try:
        window.choose_theme("light")
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        shots = Shots(window, PICTURES)
        if language == "en":
            walk(shots)
        else:
            shots.write_memo(language)
            shots.window(f"window-{language}")
        window._closing = True  # the memo is not to be saved
        window.close()
    finally:
        operations.stop()
        library.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1])
    else:
        sys.exit(main())
