"""What is loaded by the time the welcome page is seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_START = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication
from briefing.app.model import Library
from ui.application import prepare
from ui.main_window import MainWindow
from ui.qt.operations import Operations

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            heavy = {"PIL", "docx", "lxml", "pydantic", "reportlab"}
            loaded.append(sorted(heavy & set(sys.modules)))
        return False

loaded = []
app = QApplication([])
prepare(app)
operations = Operations()
library = Library.open(Path(sys.argv[1]))
window = MainWindow(library, operations)
watch = Watch()
window.welcome.installEventFilter(watch)
window.show()
while not loaded:
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(*loaded[0])
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.usefixtures("library")
def test_nothing_heavy_is_loaded_before_the_welcome_page_is_seen(tmp_path: Path) -> None:
    """The library is filled already: only its first filling checks files with pydantic."""
    homes = {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path / "library.db")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=os.environ | homes,
    )
    assert told.stdout.split() == []
