"""What stands beside the memo: what was chosen, and another view for as long as one looks."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.model import Library, Session
from ui.main_window import MainWindow
from ui.main_window.placing import remember_place
from ui.qt import mime
from ui.qt.operations import Operations


def test_the_preview_stands_beside_a_memo_and_the_source_beside_none(
    window: MainWindow, brief: Session, qtbot: QtBot
):
    assert window.tabs.current() == "source"
    with qtbot.waitSignal(window.preview.built):
        window.set_session(brief)
    assert window.tabs.current() == "preview"
    window.set_session(None)
    assert window.tabs.current() == "source"


def test_a_card_opens_its_source_until_one_is_back_in_the_memo(
    open_brief: MainWindow, qtbot: QtBot
):
    pane = open_brief.library_pane
    pane.list.setFocus()
    with qtbot.waitSignal(open_brief.source.shown):
        pane.list.setCurrentIndex(pane.model.index(3))
    assert open_brief.tabs.current() == "source"
    open_brief.outline.focus_first()
    assert open_brief.tabs.current() == "preview"


def test_what_is_inserted_is_seen_in_the_preview(open_brief: MainWindow, qtbot: QtBot):
    pane = open_brief.library_pane
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(0))
    assert open_brief.tabs.current() == "source"
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert open_brief.session.memo.main.blocks()
    assert open_brief.tabs.current() == "preview"
    assert pane.list.hasFocus()


def test_what_is_dropped_is_seen_in_the_preview_too(
    open_brief: MainWindow, drag: Callable[..., bool], qtbot: QtBot
):
    pane, canvas = open_brief.library_pane, open_brief.outline.canvas
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(0))
    assert open_brief.tabs.current() == "source"
    item = pane.chosen()[0]
    QApplication.processEvents()
    taker = next(
        section for section in open_brief.outline.sections.values() if item.kind in section.takes
    )
    assert drag(canvas, taker.geometry().center(), mime.of_items([(item.id, item.kind)]))
    assert open_brief.session.memo.main.blocks()
    assert open_brief.tabs.current() == "preview"


def test_two_sources_that_are_compared_stay(open_brief: MainWindow, qtbot: QtBot):
    with qtbot.waitSignal(open_brief.source.shown):
        open_brief.looking.show_item(open_brief.library.item("trade-goal-3bn-by-2030"))
    open_brief.source.compare()
    open_brief.outline.focus_first()
    assert open_brief.tabs.current() == "source"
    open_brief.source.end()
    open_brief.library_pane.field.setFocus()
    open_brief.outline.focus_first()
    assert open_brief.tabs.current() == "preview"


def test_a_source_one_looks_at_is_kept_by_its_key(open_brief: MainWindow, qtbot: QtBot):
    open_brief.looking.show_item(open_brief.library.item("trade-goal-3bn-by-2030"))
    qtbot.keyClick(open_brief, "2", Qt.KeyboardModifier.ControlModifier)
    open_brief.outline.focus_first()
    assert open_brief.tabs.current() == "source"


def test_a_view_that_was_chosen_stays(open_brief: MainWindow, qtbot: QtBot):
    qtbot.mouseClick(open_brief.tabs.button("source"), Qt.MouseButton.LeftButton)
    open_brief.outline.focus_first()
    assert open_brief.tabs.current() == "source"


def test_the_view_comes_back_at_the_next_start(
    open_brief: MainWindow, library: Library, operations: Operations, qtbot: QtBot
):
    open_brief.show_view("contents")
    remember_place(open_brief)
    next_one = MainWindow(lambda: library, operations)
    next_one.furnish()
    try:
        qtbot.waitUntil(lambda: not operations.busy)
        next_one.set_session(open_brief.session)
        assert next_one.tabs.current() == "contents"
    finally:
        next_one.set_session(None)
        qtbot.waitUntil(lambda: not operations.busy)
        shiboken6.delete(next_one)
