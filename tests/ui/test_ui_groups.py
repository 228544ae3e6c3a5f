"""Tables of figures, charts and chronologies: made, shown, changed, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.main_window import MainWindow
from ui.qt.theme import theme
from ui.widgets.block import BlockFrame
from ui.widgets.group import GroupBody

FIGURES = ["trade-turnover-2023-cabinet", "trade-turnover-2024", "trade-goal-3bn-by-2030"]
EVENTS = ["seventh-supreme-interstate-council", "sixth-supreme-interstate-council"]


def _choose(window: MainWindow, items: list[str]) -> None:
    pane = window.library_pane
    pane.list.clearSelection()
    for item in items:
        index = pane.model.index(pane.model.row_of(item))
        pane.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    pane.list.setFocus()


def _made(window: MainWindow, session: Session) -> tuple[BlockFrame, GroupBody]:
    block = next(block.id for block in session.memo.main.blocks() if block.items)
    frame = window.outline.frame(block)
    assert frame is not None
    assert isinstance(frame.body, GroupBody)
    return frame, frame.body


@pytest.mark.parametrize(
    ("kind", "number", "items"), [("table", 0, FIGURES), ("chart", 1, FIGURES), ("", 2, EVENTS)]
)
def test_chosen_items_are_put_together_and_taken_apart_by_name(
    open_brief: MainWindow, brief: Session, kind: str, number: int, items: list[str]
):
    _choose(open_brief, items)
    open_brief.commands.groups[number].trigger()
    frame, body = _made(open_brief, brief)
    assert frame.view.kind == (kind or "chronology")
    assert {row.item for row in body.rows} == set(items)
    assert frame.chips
    assert open_brief.outline.notes == len(items) if kind != "chart" else 1
    assert "Undo insert" in open_brief.commands.undo.text()
    open_brief.commands.undo.trigger()
    assert not any(block.items for block in brief.memo.main.blocks())


def test_the_context_menu_offers_what_can_be_made(open_brief: MainWindow, brief: Session):
    _choose(open_brief, FIGURES)
    entries = {entry.text(): entry for entry in open_brief.library_pane.menu().actions()}
    assert entries["Chart"].isEnabled()
    assert not entries["Chronology"].isEnabled()
    entries["Chart"].trigger()
    assert _made(open_brief, brief)[0].view.kind == "chart"


def test_in_the_memo_the_section_s_items_are_taken(open_brief: MainWindow, brief: Session):
    blocks = [brief.add_item(item) for item in FIGURES[:2]]
    open_brief.outline.go_to(blocks[0])
    open_brief.commands.groups[1].trigger()
    _, body = _made(open_brief, brief)
    assert [row.item for row in body.rows] == FIGURES[:2]


def test_without_items_one_is_told_what_to_choose(open_brief: MainWindow, brief: Session):
    open_brief.commands.groups[2].trigger()
    assert open_brief.status.said.text() == "Choose events in the library first."
    assert not brief.memo.main.blocks()


def test_units_that_differ_are_refused(open_brief: MainWindow, qtbot: QtBot):
    with qtbot.waitSignal(open_brief.outline.failed):
        open_brief.outline.changes.group(
            "chart", ["trade-turnover-2024", "cargo-eight-months-2024"]
        )


def test_caption_and_form(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, write: Callable[..., None]
):
    brief.add_group("chart", FIGURES)
    _, body = _made(open_brief, brief)
    assert body.title.placeholderText() == "Mutual trade turnover of Kazakhstan and Kyrgyzstan"
    body.title.setFocus()
    write(body.title, "Trade, year by year")
    assert brief.memo.main.blocks()[0].title == "Trade, year by year"
    assert body.forms is not None
    before = body.drawing.scene
    qtbot.mouseClick(body.forms.button("line"), Qt.MouseButton.LeftButton)
    assert brief.memo.main.blocks()[0].form == "line"
    assert body.drawing.scene != before
    open_brief.commands.undo.trigger()
    assert body.forms.current() == "bars"
    assert body.drawing.scene == before
    open_brief.commands.undo.trigger()
    assert body.title.words() == ""


def test_items_are_ordered_taken_out_and_added(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    block = brief.add_group("table", FIGURES[:2])
    open_brief.outline.go_to(block)
    _, body = _made(open_brief, brief)
    qtbot.mouseClick(body.rows[1].up, Qt.MouseButton.LeftButton)
    assert [row.item for row in body.rows] == FIGURES[1::-1]
    _choose(open_brief, FIGURES[2:] + EVENTS)
    body.add_button.click()
    assert [row.item for row in body.rows] == [*FIGURES[1::-1], FIGURES[2]]
    assert any(figure.id == FIGURES[2] for figure in brief.memo.evidence.figures)
    qtbot.mouseClick(body.rows[2].out, Qt.MouseButton.LeftButton)
    assert not any(figure.id == FIGURES[2] for figure in brief.memo.evidence.figures)
    assert "change items" in open_brief.commands.undo.text()
    for _ in range(2):
        body.rows[0].out.click()
    assert not brief.memo.main.blocks()
    open_brief.commands.undo.trigger()
    assert len(brief.memo.main.blocks()[0].items) == 1


def test_a_row_and_a_chip_lead_to_their_source(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    brief.add_group("chronology", EVENTS)
    frame, body = _made(open_brief, brief)
    with qtbot.waitSignal(open_brief.source.shown):
        body.row_wanted.emit("item", EVENTS[1])
    assert open_brief.source.current.item.id == EVENTS[1]
    chip: QPushButton = frame.chips[-1]
    with qtbot.waitSignal(open_brief.source.shown):
        chip.click()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", ["chart", "chronology"])
def test_a_picture_is_drawn_in_the_theme_s_colours(
    open_brief: MainWindow, brief: Session, name: str, kind: str
):
    items = FIGURES if kind == "chart" else EVENTS
    brief.add_group(kind, items, form="" if kind == "chart" else "drawn")
    _, body = _made(open_brief, brief)
    theme.choose(name)
    try:
        drawn: QImage = body.drawing.grab().toImage()
    finally:
        theme.choose("light")
    step = range(0, drawn.height(), 3)
    seen = {drawn.pixel(x, y) for x in range(0, drawn.width(), 3) for y in step}
    assert len(seen) > 8
    assert body.drawing.accessibleDescription()


def test_a_group_moves_and_is_dropped_where_its_items_may_stand(
    open_brief: MainWindow, brief: Session
):
    brief.add_item(FIGURES[1])
    block = brief.add_group("chart", FIGURES)
    open_brief.outline.moving.step(block, -1)
    assert brief.memo.main.section("key-facts").blocks[0].id == block
    assert "chart" in open_brief.outline.sections["key-facts"].takes
    assert "chart" not in open_brief.outline.sections["developments"].takes
