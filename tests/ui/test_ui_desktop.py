"""A real window under Xvfb, driven by the keys and the mouse of xdotool alone; then its papers
are opened and read. A probe inside the program tells where things are; it does nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from bench.screens import x_server
from lxml import etree

from briefing import resources
from briefing.app import templates
from briefing.app.model import Library, Session
from briefing.memo import project
from briefing.readers import carrier

pytestmark = pytest.mark.tools

ROOT = resources.assets().parent
PATIENCE = 60  # seconds
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PICKED, DRAGGED = "treaty-allied-relations-signed", "trade-turnover-2023-cabinet"
WORDS = "Both sides speak of an alliance"
_PROBE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication
from ui import application
from ui.main_window import MainWindow

OUT = Path(sys.argv[1])


def box(widget):
    place = widget.mapToGlobal(QPoint(0, 0))
    return [place.x(), place.y(), widget.width(), widget.height()]


def told(window):
    pane, session = window.library_pane, window.session
    cards = []
    for row in range(min(pane.model.rowCount(), 4)):
        index = pane.model.index(row)
        place = pane.list.viewport().mapToGlobal(pane.list.visualRect(index).center())
        cards.append([pane.model.card(index).item.id, place.x(), place.y()])
    blocks = []
    if session is not None:
        for block in session.memo.main.blocks():
            words = "".join(getattr(piece, "words", "") for piece in block.content or ())
            frame = window.outline.frame(block.id)
            blocks.append([block.item or "", words, box(frame) if frame else None])
    modal, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return {
        "busy": window.operations.busy,
        "cards": cards,
        "sought": pane.field.text(),
        "blocks": blocks,
        "sections": {name: box(frame) for name, frame in window.outline.sections.items()},
        "focus": focus.accessibleName() if focus else "",
        "dialog": type(modal).__name__ if modal else "",
        "title": window.windowTitle(),
    }


class Probed(MainWindow):
    def show(self):
        super().show()
        self.resize(1400, 860)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tell)
        self.timer.start(50)

    def tell(self):
        part = OUT.with_suffix(".part")
        part.write_text(json.dumps(told(self)), encoding="utf-8")
        part.replace(OUT)


application.MainWindow = Probed
sys.exit(application.run(None, Path(sys.argv[2])))
"""


class Screen:
    """Keys, the mouse, and what the probe tells."""

    def __init__(self, display: str, told: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self._told = told

    def do(self, *words: object) -> None:
        command = ["xdotool", *(str(word) for word in words)]
        subprocess.run(command, env=self._environment, check=True, capture_output=True)

    def key(self, *names: str) -> None:
        for name in names:
            self.do("key", "--clearmodifiers", name)

    def focus(self) -> None:
        """Give the window the keys, as a window manager would."""
        self.do("search", "--onlyvisible", "--name", "Trade and alliance", "windowfocus")
        self.wait(lambda told: told["focus"], "the focus")

    def type(self, words: str) -> None:
        self.do("type", "--delay", 15, words)

    def click(self, x: int, y: int) -> None:
        self.do("mousemove", x, y, "sleep", 0.05, "click", 1)

    def wait(self, fits: Callable[[dict[str, Any]], object], what: str) -> dict[str, Any]:
        """What the probe tells once it fits."""
        end = time.monotonic() + PATIENCE
        told: dict[str, Any] = {}
        while time.monotonic() < end:
            if self._told.exists():
                told = json.loads(self._told.read_text(encoding="utf-8"))
                if not told["busy"] and fits(told):
                    return told
            time.sleep(0.05)
        pytest.fail(f"{what} did not come: {told}")


@pytest.fixture
def display() -> Iterator[str]:
    with x_server() as display:
        assert display, "Xvfb did not start"
        yield display


@pytest.fixture
def screen(display: str, tmp_path: Path) -> Iterator[Screen]:
    memo, settings = tmp_path / "memo.brief", tmp_path / "config" / "chancery" / "window.ini"
    library = Library.open(tmp_path / "own.db")
    session = Session.new(library, templates.get("one-page-brief"), "en", date(2026, 11, 22))
    session.set_field("subject", "Trade and alliance")
    session.save(memo)
    library.close()
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[General]\nexport_folder={tmp_path}\n", encoding="utf-8")
    told = tmp_path / "told.json"
    kept = {name: os.environ[name] for name in os.environ if name != "QT_QPA_PLATFORM"}
    program = subprocess.Popen(
        [sys.executable, "-c", _PROBE, str(told), str(memo)],
        cwd=ROOT,
        env={
            **kept,
            "DISPLAY": display,
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "LC_ALL": "C.UTF-8",
        },
    )
    try:
        made = Screen(display, told)
        made.wait(lambda told: told["sections"] and told["cards"], "the window")
        made.focus()
        yield made
    finally:
        program.kill()
        program.wait()


def _items(told: dict[str, Any]) -> list[str]:
    return [item for item, _, _ in told["blocks"]]


def _drag(screen: Screen, start: tuple[int, int], end: tuple[int, int]) -> None:
    screen.do("mousemove", *start)
    screen.do("mousedown", 1)
    steps = 12
    for step in range(1, steps + 1):
        x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
        screen.do("mousemove", x, y, "sleep", 0.03)
    screen.do("mouseup", 1)


def test_a_memo_is_made_by_hand(screen: Screen, tmp_path: Path):
    # Search and insert by key.
    screen.key("ctrl+f")
    screen.type("treaty deepening allied")
    screen.wait(
        lambda told: told["sought"].endswith("allied") and told["cards"][0][0] == PICKED, "a card"
    )
    screen.key("Return")  # to the cards
    screen.wait(lambda told: told["focus"] == "Library items", "the cards' focus")
    screen.key("Return")
    screen.wait(lambda told: PICKED in _items(told), "the picked event")

    # Drag a card from the library into the memo.
    screen.key("ctrl+f", "ctrl+a")
    screen.type("trade turnover 2023 cabinet")
    told = screen.wait(
        lambda told: told["sought"].endswith("cabinet") and told["cards"][0][0] == DRAGGED,
        "the figure",
    )
    _, x, y = told["cards"][0]
    left, top, width, height = told["sections"]["key-facts"]
    _drag(screen, (x, y), (left + width // 2, top + height - 16))
    screen.wait(lambda told: DRAGGED in _items(told), "the dragged figure")
    screen.focus()

    # A paragraph of one's own; then another one, and undo.
    left, top, _, height = screen.wait(lambda told: told["focus"], "rest")["sections"]["issue"]
    screen.click(left + 70, top + height - 26)
    screen.wait(lambda told: len(told["blocks"]) == 3, "the paragraph")
    screen.type(WORDS)
    screen.wait(lambda told: WORDS in [words for _, words, _ in told["blocks"]], "the words")
    screen.key("ctrl+shift+Return")
    screen.wait(lambda told: len(told["blocks"]) == 4, "another paragraph")
    screen.key("ctrl+z")
    told = screen.wait(lambda told: len(told["blocks"]) == 3, "undo")
    assert WORDS in [words for _, words, _ in told["blocks"]]

    # The command palette, from where one writes.
    screen.key("ctrl+k")
    screen.wait(lambda told: told["focus"] == "Search or run a command", "the palette")
    screen.key("Escape")
    screen.wait(lambda told: told["focus"] != "Search or run a command", "the way back")

    # Export, by Return, to Word and PDF.
    screen.key("ctrl+e")
    screen.wait(lambda told: told["dialog"] == "ExportDialog", "the export dialog")
    screen.key("Return")
    screen.wait(lambda told: not told["dialog"], "the papers")

    for path, text in (
        (tmp_path / "memo.docx", _word(tmp_path / "memo.docx")),
        (tmp_path / "memo.pdf", _pdf(tmp_path / "memo.pdf")),
    ):
        assert "Trade and alliance" in text, path
        assert WORDS in text, path
        assert "$1.317 billion" in text, path
        assert "allied relations" in text, path
        carried = carrier.memo_in(path)
        assert carried is not None
        picked = {block.item for block in project.parse(carried, path).main.blocks()}
        assert {PICKED, DRAGGED} <= picked, path


def _word(path: Path) -> str:
    """The words of a Word paper; it has a footnote for each of the two picks."""
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        notes = etree.fromstring(package.read("word/footnotes.xml"))
    assert len(list(body.iter(f"{W}footnoteReference"))) == 2
    assert len([note for note in notes.iter(f"{W}footnote") if not note.get(f"{W}type")]) == 2
    return _plain("".join(part.text or "" for part in body.iter(f"{W}t")))


def _pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return _plain(" ".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def _plain(text: str) -> str:
    return " ".join(text.split())
