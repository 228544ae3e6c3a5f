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
from ui.widgets.seeker import SeekButton


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
        ("ins", "Insert quote", "Undo insert quote"),
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


def test_groups_are_mixed(dressed, qtmodeltester):
    def entries(group: str, *own: str) -> list[Entry]:
        return [Entry(f"In {group}: {one}", print, own=one, group=group) for one in own]

    model = PaletteModel()
    actions = [*(f"A {number}" for number in range(7)), "Print", "Find in"]
    sections = ("Windows", "In brief", "Mind")
    model.set_entries([*entries("action", *actions), *entries("section", *sections)])
    assert _rows(model) == [*actions, *sections]
    model.narrow("in")
    assert _rows(model)[:6] == ["In brief", "Find in", "Print", "Windows", "A 0", "A 1"]
    before = _rows(model)
    model.append([Entry(f"Insert: {number}", print, own=f"item {number}") for number in range(9)])
    items = [f"item {number}" for number in range(9)]
    assert _rows(model) == [*before[:6], *items[:4], *before[6:], *items[4:]]
    qtmodeltester.check(model)


def _rows(model: PaletteModel) -> list[str]:
    return [model.entry(row).own for row in range(model.rowCount())]


def test_two_letters_find_of_everything(
    open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]
):
    palette = _open(open_brief, qtbot)
    with qtbot.waitSignal(palette.filled):
        write(palette.field, "in")
    first = [palette.model.entry(row) for row in range(10)]
    assert first[0].text == "Edit: Find in the memo"
    assert {entry.group for entry in first} >= {"action", "section", ""}
    assert sum(entry.text.startswith("Insert: ") and entry.hint != "" for entry in first) > 1
    assert palette.list.currentIndex().row() == 0


def test_every_action_has_its_own_picture(open_brief: MainWindow, qtbot: QtBot):
    palette = _open(open_brief, qtbot)
    found = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    pictures = {entry.own: entry.icon for entry in found if entry.group == "action"}
    assert [own for own, name in pictures.items() if name == "command"] == ["Commands…"]
    assert pictures["Print…"] == "printer"
    assert pictures["Paragraph"] == "pilcrow"
    for row in range(palette.model.rowCount()):
        assert not palette.model.index(row).data(Qt.ItemDataRole.DecorationRole).isNull()


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


def test_the_button_shows_its_keys_where_there_is_room(dressed: object, qtbot: QtBot):
    button = SeekButton("Search or run a command", "Ctrl+K")
    qtbot.addWidget(button)
    button.show()
    seen = {}
    for width in (400, 230, 130):
        button.resize(width, 30)
        seen[width] = (button.keys.isVisible(), button.text())
    whole = "Search or run a command"
    assert seen[400] == (True, whole)
    assert seen[230] == (False, whole)
    assert seen[130][1].startswith("Search")
    assert seen[130][1].endswith("…")
    assert button.accessibleName() == whole
