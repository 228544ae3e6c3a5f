"""The command palette: by a few letters and the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.dialogs.new_memo import NewMemoDialog
from ui.dialogs.palette import Palette
from ui.main_window import MainWindow
from ui.models.palette import Entry, PaletteModel, score


def _open(window: MainWindow, qtbot: QtBot) -> Palette:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.finding.palette
    assert palette is not None
    assert palette.field.hasFocus()
    return palette


@pytest.mark.parametrize(
    ("words", "text", "better"),
    [
        ("exp", "File: Export", "Insert: Next page"),
        ("trade bil", "Bilateral trade", ""),
        ("казакстан", "Қазақстан Республикасы", ""),
        ("exprt memo", "Export the memo", "Expect memo"),
    ],
)
def test_words_fit(words: str, text: str, better: str):
    assert score(words, text) > score(words, better)
    assert not score("xyz", text)
    assert score("", text)


def test_the_model_is_one(dressed, qtmodeltester):
    model = PaletteModel()
    model.set_entries([Entry("One", print), Entry("Two", print, "Ctrl+T", "search")])
    model.append([Entry("Three", print)])
    qtmodeltester.check(model)


def test_an_action_is_run(open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]):
    palette = _open(open_brief, qtbot)
    write(palette.field, "sho find")
    assert palette.model.entry(0).text == "View: Show findings"
    assert palette.model.entry(0).hint == "Ctrl+3"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert open_brief.findings.isVisible()
    assert open_brief.finding.palette is None


def test_a_section_is_gone_to(open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]):
    palette = _open(open_brief, qtbot)
    write(palette.field, "handle care")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert open_brief.outline.sections["care"].add_button.hasFocus()


def test_a_library_item_is_inserted(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, write: Callable[..., None]
):
    palette = _open(open_brief, qtbot)
    with qtbot.waitSignal(palette.filled):
        write(palette.field, "agro-industrial 300")
    rows = [palette.model.entry(row).text for row in range(palette.model.rowCount())]
    row = next(n for n, text in enumerate(rows) if text.startswith("Insert: $300 million"))
    for _ in range(row):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert brief.memo.main.blocks()[0].item == "agricultural-trade-2023"


def test_a_template_begins_a_memo(window: MainWindow, qtbot: QtBot, write: Callable[..., None]):
    window.library_pane.field.setFocus()
    palette = _open(window, qtbot)
    write(palette.field, "new memo one")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(NewMemoDialog) is not None)


def test_escape_leads_back(open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]):
    before = QApplication.focusWidget()
    palette = _open(open_brief, qtbot)
    write(palette.field, "qqqzzz")
    assert palette.none.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert open_brief.finding.palette is None
    assert QApplication.focusWidget() is before


def test_it_goes_when_the_focus_goes(open_brief: MainWindow, qtbot: QtBot):
    _open(open_brief, qtbot)
    open_brief.library_pane.field.setFocus()
    assert open_brief.finding.palette is None
