"""A window for pictures: a memo of the delivered library in it, brought to a place, and grabbed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from briefing.app import templates
from briefing.app.model import Session
from ui.main_window import MainWindow

TODAY = date(2026, 11, 22)
COLOURS = 256
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

Shown = TypeVar("Shown", bound=QWidget)


class Shots:
    """One window, brought to what a picture shows, and grabbed."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.main, self._folder = window, folder

    def write_memo(self, language: str, picks: Sequence[str] = PICKS) -> None:
        """A memo from a template, its header, its words, its picks."""
        template = templates.get("one-page-brief")
        session = Session.new(self.main.library, template, language, TODAY)
        for field, value in FIELDS[language].items():
            session.set_field(field, value)
        for section, words in WORDS[language].items():
            session.add_prose(section, words)
        for item in picks:
            session.add_item(item)
        self.main.set_session(session)
        self.settle()

    def window(self, name: str) -> None:
        """The window as it is for most of the time: library, memo, and the paper it makes."""
        self.main.library_pane.field.clear()
        self.go_to("trade-turnover-2023-cabinet")
        self.main.outline.verticalScrollBar().setValue(0)
        self.save(name, self.main)

    def go_to(self, item: str) -> None:
        """Put the caret into a block."""
        self.main.outline.go_to(self.block_of(item))
        self.settle()

    def block_of(self, item: str) -> str:
        """The block an item was picked into."""
        blocks = self.main.session.memo.main.blocks()
        return next(block.id for block in blocks if block.item == item)

    def dialog(self, kind: type[Shown]) -> Shown:
        """The dialog of a kind that was asked for, once it is shown whole."""
        self.settle()
        return next(one for one in self.main.findChildren(kind) if one.isVisible())

    def take_dialog(self, name: str, kind: type[QDialog]) -> None:
        """A picture of the dialog of a kind that was asked for."""
        dialog = self.dialog(kind)
        self.save(name, dialog)
        dialog.close()
        self.settle()

    def settle(self) -> None:
        """Wait until the worker has answered, what was put off is done, and all is laid out."""
        _wait(400)
        while self.main.operations.busy:
            _wait(50)
        _wait(200)

    def save(self, name: str, widget: QWidget) -> None:
        """A picture of a widget, in few colours, without the time of day."""
        if self.main.session is not None:
            self.main.status.kept.clear()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        widget.grab().save(buffer, "PNG")
        with Image.open(io.BytesIO(bytes(buffer.data().data()))) as full:
            few = full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(self._folder / f"{name}.png", optimize=True)


def _wait(milliseconds: int) -> None:
    """Let the window live for a while; unlike `QTest.qWait` it lets the worker live too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
