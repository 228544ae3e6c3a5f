"""Words dragged by a real mouse from one editor into another, under Xvfb."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import IO

import pytest
from bench.screens import x_server

from briefing import resources

pytestmark = pytest.mark.tools
PATIENCE = 20  # seconds until a program that hears nothing is given up

_EDITORS = """
import sys
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from ui.application import prepare
from ui.qt.theme import read_font
from ui.widgets.words import WordsEdit

app = QApplication([])
prepare(app)
window = QWidget()
window.setGeometry(100, 100, 500, 300)
layout = QVBoxLayout(window)
editors = [WordsEdit(name, read_font(16), "words") for name in ("first", "second")]
for editor, words in zip(editors, ("Above here", "Mutual trade turnover")):
    editor.set_words(words)
    editor.typed.connect(lambda: print(*(one.words() for one in editors), sep="|", flush=True))
    layout.addWidget(editor)
    layout.addSpacing(40)
layout.addStretch(1)
window.show()


def tell():
    places = [editor.mapToGlobal(QPoint(0, 0)) for editor in editors]
    print(*(number for place in places for number in (place.x(), place.y())), flush=True)


QTimer.singleShot(0, tell)
sys.exit(app.exec())
"""


def _until(told: IO[str], wanted: str) -> str:
    """The first line that holds what is wanted; "" where the program ends before."""
    return next((line for line in told if wanted in line), "").strip()


def test_who_drags_words_away_goes_on_writing() -> None:
    with x_server() as display:
        assert display
        screen = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", _EDITORS]
        with subprocess.Popen(
            command, env=screen, cwd=resources.assets().parent, text=True, stdout=subprocess.PIPE
        ) as program:
            assert program.stdout is not None
            watch = threading.Timer(PATIENCE, program.kill)
            watch.start()
            first_x, first_y, x, y = map(int, program.stdout.readline().split())

            def do(*words: object) -> None:
                subprocess.run(["xdotool", *map(str, words)], env=screen, check=True)

            do("mousemove", x + 10, y + 16, "click", "--repeat", 2, "--delay", 40, 1)
            do("sleep", 0.5, "mousemove", x + 25, y + 16, "mousedown", 1, "sleep", 0.1)
            do("mousemove", x + 30, y + 10, "mousemove", first_x + 60, first_y + 16)
            do("sleep", 0.1, "mousemove", first_x + 62, first_y + 17, "sleep", 0.2, "mouseup", 1)
            _until(program.stdout, "Mutual")
            assert _until(program.stdout, "| trade").split("|")[0].count("Mutual") == 1
            for letter in "XYZ":
                do("sleep", 0.7, "mousemove", first_x + 150, first_y + 16, "click", 1)
                do("sleep", 0.2, "type", letter)
                assert _until(program.stdout, letter), letter
            watch.cancel()
            program.terminate()
