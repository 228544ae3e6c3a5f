"""The pictures of the user guide, made by the program itself: `python tests/screenshots.py`.

Each language is a process of its own, far from the person's settings, on the delivered library,
with the bundled fonts and a fixed date; so the same program makes the same pictures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
LANGUAGES = ("en", "ru")
TODAY = date(2026, 11, 22)
SIZE = (1440, 900)
COLOURS = 256
LARGEST = 250_000
PICKS = (
    "trade-turnover-2023-cabinet",
    "trade-turnover-2023-tokayev",
    "trade-goal-3bn-by-2030",
    "seventh-supreme-interstate-council",
    "target-trade-3bn-2027-agreed",
    "president-japarov-aim-3bn",
)
FIELDS = {
    "en": {
        "marking": "UNCLASSIFIED",
        "to": "The Minister",
        "from": "The Embassy",
        "subject": "Kazakhstan–Kyrgyzstan trade: results and targets",
    },
    "ru": {
        "marking": "Не для печати",
        "to": "Министру",
        "from": "Посольство",
        "subject": "Торговля Казахстана и Кыргызстана: итоги и цели",
    },
}
WORDS = {
    "en": {
        "issue": "How far trade between the two countries has come, and which target holds.",
        "bottom-line": "Sources name $3 billion for two years: quote the amount with its year.",
    },
    "ru": {
        "issue": "Чего достигла торговля двух стран и какая цель действует.",
        "bottom-line": "Источники называют 3 млрд долл. для двух разных лет: приводить с годом.",
    },
}

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow


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
    from PySide6.QtWidgets import QApplication

    from briefing.app.model import Library
    from ui.application import prepare
    from ui.main_window import MainWindow
    from ui.qt.operations import Operations

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
        shots = Shots(window)
        if language == "en":
            shots.english()
        else:
            shots.write_memo(language)
            shots.window(f"window-{language}")
        window._closing = True  # the memo is not to be saved
        window.close()
    finally:
        operations.stop()
        library.close()


class Shots:
    """One window, brought to what a picture shows, and grabbed."""

    def __init__(self, window: MainWindow) -> None:
        self.main = window

    def english(self) -> None:
        """The whole walk of the guide."""
        self.settle()
        self.save("welcome", self.main)
        self.write_memo("en")
        self.window("window")
        self.search()
        self.block()
        self.chart()
        self.source()
        self.preview()
        self.palette()
        self.export()
        self.main.choose_theme("dark")
        self.window("window-dark")

    def write_memo(self, language: str) -> None:
        """A memo from a template, its header, its words, its picks."""
        from briefing.app import templates
        from briefing.app.model import Session

        template = templates.get("one-page-brief")
        session = Session.new(self.main.library, template, language, TODAY)
        for field, value in FIELDS[language].items():
            session.set_field(field, value)
        for section, words in WORDS[language].items():
            session.add_prose(section, words)
        for item in PICKS:
            session.add_item(item)
        self.main.set_session(session)
        self.settle()

    def window(self, name: str) -> None:
        """The window as it is for most of the time: library, memo, and the paper it makes."""
        self.main.library_pane.field.clear()
        self.main.outline.verticalScrollBar().setValue(0)
        self.go_to("trade-turnover-2023-cabinet")
        self.save(name, self.main)

    def search(self) -> None:
        """Words, a kind and a source; the cards that are left."""
        pane = self.main.library_pane
        pane.field.setText("trade 2023")
        pane.kinds.choose("figure")
        self.settle()
        pane.list.setCurrentIndex(pane.model.index(0))
        pane.field.setFocus()
        self.settle()
        self.save("library", pane)
        pane.field.clear()
        pane.kinds.choose("")
        self.settle()

    def block(self) -> None:
        """A figure whose words were edited round its amount."""
        from briefing.app.model import Pin, Words

        session = self.main.session
        block = self.block_of("trade-turnover-2023-cabinet")
        told = (
            Words("By the Cabinet’s count the two countries traded "),
            Pin("amount"),
            Words(" in 2023."),
        )
        session.set_content(block, told)
        self.go_to("trade-turnover-2023-cabinet")
        outline = self.main.outline
        self.save("block", outline.sections[outline.section_of(block)])
        session.undo()
        self.settle()

    def chart(self) -> None:
        """A chart of results and targets."""
        session, outline = self.main.session, self.main.outline
        block = session.add_group("chart", [*PICKS[:3], "trade-turnover-2024"])
        outline.go_to(block)
        self.settle()
        self.save("chart", outline.frame(block))
        session.undo()
        self.settle()

    def source(self) -> None:
        """The text behind a block, its passages lit."""
        self.main.show_view("source")
        self.go_to("target-trade-3bn-2027-agreed")
        self.save("source", self.main.side)
        self.main.show_view("preview")
        self.settle()

    def preview(self) -> None:
        """The paper beside the memo, at a block."""
        self.go_to("trade-goal-3bn-by-2030")
        self.save("preview", self.main.side)

    def palette(self) -> None:
        """The command palette, a few letters typed."""
        self.main.finding.open()
        palette = self.main.finding.palette
        palette.field.setText("trade 3")
        self.settle()
        self.save("palette", palette)
        palette.leave()
        self.settle()

    def export(self) -> None:
        """The export dialog."""
        from ui.dialogs.export import ExportDialog

        self.main.files.export()
        dialog = self.main.findChild(ExportDialog)
        dialog.folder.setText("~/Documents")
        dialog.name.setText("trade-brief")
        self.settle()
        self.save("export", dialog)
        dialog.close()
        self.settle()

    # Means

    def go_to(self, item: str) -> None:
        """Put the caret into a block."""
        self.main.outline.go_to(self.block_of(item))
        self.settle()

    def block_of(self, item: str) -> str:
        """The block an item was picked into."""
        blocks = self.main.session.memo.main.blocks()
        return next(block.id for block in blocks if block.item == item)

    def settle(self) -> None:
        """Wait until the worker has answered, what was put off is done, and all is laid out."""
        _wait(400)
        while self.main.operations.busy:
            _wait(50)
        _wait(200)

    def save(self, name: str, widget: QWidget) -> None:
        """A picture of a widget, in few colours."""
        import io

        from PIL import Image
        from PySide6.QtCore import QBuffer, QIODevice

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        widget.grab().save(buffer, "PNG")
        with Image.open(io.BytesIO(bytes(buffer.data().data()))) as full:
            few = full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(PICTURES / f"{name}.png", optimize=True)


def _wait(milliseconds: int) -> None:
    """Let the window live for a while; unlike `QTest.qWait` it lets the worker live too."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1])
    else:
        sys.exit(main())
