"""Tab walks the window pane by pane, as one reads it."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.main_window import MainWindow

EVENT = "tokayev-official-visit-bishkek"
AROUND = ["library", "papers", "memo", "side", "status", "toolbar"]


def _pane(window: MainWindow, stop: QWidget) -> str:
    panes = {
        "library": window.library_pane,
        "papers": window.papers,
        "memo": window.outline,
        "side": window.side,
        "status": window.statusBar(),
        "toolbar": window.commands.bar,
    }
    return next(name for name, pane in panes.items() if pane.isAncestorOf(stop))


def _walk(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Where the key stops, from the search field round to it again."""
    first = window.library_pane.field
    first.setFocus()
    stops: list[QWidget] = []
    while first not in stops[1:] and len(stops) < 200:
        stops.append(QApplication.focusWidget())
        qtbot.keyClick(stops[-1], key)
        if QApplication.focusWidget() is first:
            return stops
    pytest.fail("it does not come round")


@pytest.fixture
def written(open_brief: MainWindow, brief: Session) -> MainWindow:
    open_brief.show_view("contents")
    for block in (brief.add_item(EVENT), brief.add_prose("issue", "One.")):
        open_brief.outline.go_to(block)
    QApplication.processEvents()  # the new frames are seen
    return open_brief


def test_tab_walks_from_pane_to_pane_and_round(written: MainWindow, qtbot: QtBot):
    stops = _walk(written, qtbot, Qt.Key.Key_Tab)
    assert [pane for pane, _ in groupby(stops, lambda stop: _pane(written, stop))] == AROUND
    block = written.outline.frame(written.outline.current)
    assert block is not None
    assert block.body.main_editor() in stops


def test_back_tab_walks_the_same_way_back(written: MainWindow, qtbot: QtBot):
    there = _walk(written, qtbot, Qt.Key.Key_Tab)
    back = _walk(written, qtbot, Qt.Key.Key_Backtab)
    panes = [pane for pane, _ in groupby(back[1:], lambda stop: _pane(written, stop))]
    assert panes == AROUND[::-1]
    assert [stop for stop in there if _pane(written, stop) != "memo"][1:] == [
        stop for stop in back[:0:-1] if _pane(written, stop) != "memo"
    ]  # in the memo the blocks one is at offer more


def test_what_tab_comes_to_is_in_view(written: MainWindow, brief: Session, qtbot: QtBot):
    for _ in range(20):
        brief.add_prose("points", "A sentence that is long enough to fill a line. " * 3)
    QApplication.processEvents()
    outline = written.outline
    bar = outline.verticalScrollBar()
    bar.setValue(bar.maximum())
    written.papers.add.setFocus()
    qtbot.keyClick(written.papers.add, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert outline.isAncestorOf(focus)
    assert outline.viewport().rect().contains(focus.mapTo(outline.viewport(), QPoint(0, 0)))


def test_the_source_is_shown_of_a_card_that_is_chosen_and_not_where_the_focus_comes(
    open_brief: MainWindow, qtbot: QtBot
):
    pane = open_brief.library_pane
    pane.insert_button.setFocus()
    pane.order.setFocus()
    qtbot.keyClick(pane.order, Qt.Key.Key_Tab)
    assert pane.list.hasFocus()
    assert open_brief.tabs.current() == "preview"
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert open_brief.tabs.current() == "source"
    qtbot.keyClick(pane.list, Qt.Key.Key_Tab)
    open_brief.outline.focus_first()
    assert open_brief.tabs.current() == "preview"
    pane.list.setFocus()
    assert open_brief.tabs.current() == "preview"
    looked: list[str] = []
    pane.looked_at.connect(lambda item: looked.append(item.id))
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert open_brief.tabs.current() == "source"
    open_brief.side.rest()
    place = pane.list.visualRect(pane.model.index(0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert open_brief.tabs.current() == "source"
    assert looked == [pane.model.card(pane.model.index(row)).item.id for row in (1, 0)]


def test_tab_goes_through_two_sources_one_behind_the_other(open_brief: MainWindow, qtbot: QtBot):
    with qtbot.waitSignal(open_brief.source.shown):
        open_brief.looking.show_item(open_brief.library.item(EVENT))
    open_brief.source.compare()
    QApplication.processEvents()
    first, second = open_brief.source.first, open_brief.source.second
    assert second is not None
    stops = _walk(open_brief, qtbot, Qt.Key.Key_Tab)
    beside = [stop for stop in stops if _pane(open_brief, stop) == "side"]
    within = [(first.isAncestorOf(stop), second.isAncestorOf(stop)) for stop in beside]
    assert [inside for inside, _ in groupby(within)] == [
        (False, False), (True, False), (False, True),
    ]  # fmt: skip
    assert [pane for pane, _ in groupby(stops, lambda stop: _pane(open_brief, stop))] == AROUND


def test_tab_comes_to_a_section_taken_in_where_it_stands(
    window: MainWindow, session: Session, qtbot: QtBot
):
    window.set_session(session)
    optional = [spec.id for spec in session.memo.main.template.sections if spec.optional]
    for section in optional:
        session.switch_section(section, on=True)
    QApplication.processEvents()
    sections = window.outline.sections
    assert set(optional) <= set(sections)
    stops = _walk(window, qtbot, Qt.Key.Key_Tab)
    order = [name for stop in stops for name, frame in sections.items() if frame.isAncestorOf(stop)]
    shown = sorted(set(order), key=lambda name: sections[name].y())
    assert list(dict.fromkeys(order)) == shown
