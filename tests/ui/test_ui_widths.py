"""The panes are as wide as the person wants, whatever they need for a while."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.model import Library, Session
from ui.application import Desk
from ui.main_window import MainWindow
from ui.main_window.placing import remember_place
from ui.qt import settings
from ui.qt.operations import Operations

FIRST = [344, 632, 462]  # of 1440 pixels, with two handles of one
FIGURE = "trade-turnover-2023-cabinet"


def _renewed(desk: Desk, qtbot: QtBot, language: str, size: str = "normal") -> MainWindow:
    """The window in another language, or with text of another size."""
    before = desk.window
    settings.put(settings.LANGUAGE, language)
    settings.put(settings.TEXT_SIZE, size)
    desk.renew()
    qtbot.waitUntil(lambda: not shiboken6.isValid(before))
    return desk.window


def _narrow(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setattr("ui.main_window.widths.room", lambda _window: QSize(width, 720))


def test_a_longer_language_widens_a_pane_for_as_long_as_it_is_spoken(
    desk: Desk, brief: Session, qtbot: QtBot
):
    desk.window.set_session(brief)
    qtbot.waitUntil(lambda: desk.window.splitter.sizes() == FIRST)
    window = _renewed(desk, qtbot, "ky", "larger")
    qtbot.waitUntil(lambda: window.splitter.sizes()[0] > FIRST[0])
    window = _renewed(desk, qtbot, "en")
    qtbot.waitUntil(lambda: window.splitter.sizes() == FIRST)


def test_what_the_person_drew_comes_back(
    open_brief: MainWindow, brief: Session, library: Library, operations: Operations, qtbot: QtBot
):
    qtbot.waitUntil(lambda: open_brief.splitter.sizes() == FIRST)
    open_brief.splitter.moveSplitter(FIRST[0] + 60, 1)
    drawn = open_brief.splitter.sizes()
    assert drawn[0] == FIRST[0] + 60
    open_brief.resize(1100, 800)  # so the pane on the right has less
    qtbot.waitUntil(lambda: open_brief.splitter.sizes()[2] < drawn[2])
    open_brief.resize(1440, 900)
    qtbot.waitUntil(lambda: open_brief.splitter.sizes() == drawn)
    open_brief.commands.library.setChecked(False)
    open_brief.commands.library.setChecked(True)
    qtbot.waitUntil(lambda: open_brief.splitter.sizes() == drawn)
    remember_place(open_brief)
    following = MainWindow(lambda: library, operations)
    following.furnish()
    try:
        following.show()
        following.set_session(brief)
        following.resize(1440, 900)
        qtbot.waitUntil(lambda: following.splitter.sizes() == drawn)
    finally:
        following.set_session(None)
        following.close()
        qtbot.waitUntil(lambda: not operations.busy)
        shiboken6.delete(following)


def test_two_sources_are_wide_in_their_tab_alone(open_brief: MainWindow, qtbot: QtBot):
    with qtbot.waitSignal(open_brief.source.shown):
        open_brief.looking.show_item(open_brief.library.item(FIGURE))
    splitter = open_brief.splitter
    open_brief.source.compare()
    wide = [FIRST[0], 380, FIRST[2] + FIRST[1] - 380]
    qtbot.waitUntil(lambda: splitter.sizes() == wide)
    for view in ("contents", "findings", "preview"):
        open_brief.show_view(view)
        qtbot.waitUntil(lambda: splitter.sizes() == FIRST)
        open_brief.show_view("source")
        qtbot.waitUntil(lambda: splitter.sizes() == wide)
    open_brief.show_view("contents")
    open_brief.source.end()
    open_brief.show_view("source")
    QApplication.processEvents()
    assert splitter.sizes() == FIRST


def test_the_passage_stays_in_view_beside_a_second_source(open_brief: MainWindow, qtbot: QtBot):
    reader = open_brief.source.first
    with qtbot.waitSignal(open_brief.source.shown):
        open_brief.looking.show_item(open_brief.library.item(FIGURE))

    def seen() -> bool:
        place = reader.text.cursorRect(reader._passage._cursor)
        return reader.text.viewport().rect().contains(place.topLeft() + QPoint(1, 1))

    qtbot.waitUntil(seen)
    assert reader.text.verticalScrollBar().value() > 0
    height = reader.text.document().size().height()
    open_brief.source.compare()
    qtbot.waitUntil(lambda: reader.text.document().size().height() != height)
    qtbot.waitUntil(seen)
    open_brief.source.end()
    qtbot.waitUntil(lambda: reader.text.document().size().height() == height)
    qtbot.waitUntil(seen)


def test_on_a_narrow_screen_a_pane_is_folded_and_wanted_all_the_same(
    open_brief: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    library, side = open_brief.library_pane, open_brief.side
    _narrow(monkeypatch, 900)
    open_brief.widths.settle()
    assert (library.isVisible(), side.isVisible()) == (True, False)
    qtbot.waitUntil(lambda: open_brief.minimumSizeHint().width() <= 900)
    open_brief.show_view("findings")  # the person asks for it: the other one goes
    assert (library.isVisible(), side.isVisible()) == (False, True)
    open_brief.find()
    assert (library.isVisible(), side.isVisible()) == (True, False)
    remember_place(open_brief)
    assert settings.recall_text("folded") == ""
    open_brief.commands.library.setChecked(False)
    remember_place(open_brief)
    assert settings.recall_text("folded") == "library"
    _narrow(monkeypatch, 1440)
    open_brief.widths.settle()
    assert (library.isVisible(), side.isVisible()) == (False, True)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_largest_text_has_room_on_a_small_screen(
    desk: Desk,
    brief: Session,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    language: str,
):
    _narrow(monkeypatch, 1280)
    desk.window.set_session(brief)
    window = _renewed(desk, qtbot, language, "larger")
    qtbot.waitUntil(lambda: window.minimumSizeHint().width() <= 1280)
    qtbot.waitUntil(lambda: (window.resize(1280, 720), window.width())[1] <= 1280)
    assert window.middle.width() >= 380


@pytest.mark.parametrize("size", ["small", "normal", "larger"])
@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_no_word_of_the_memo_is_cut_at_its_edge(
    desk: Desk,
    brief: Session,
    qtbot: QtBot,
    language: str,
    size: str,
):
    window = _renewed(desk, qtbot, language, size)
    window.set_session(brief)
    for item in (FIGURE, "president-japarov-aim-3bn", "tokayev-official-visit-bishkek"):
        brief.add_item(item)
    brief.add_group("chart", [FIGURE, "trade-goal-3bn-by-2030"])
    window.splitter.moveSplitter(0, 2)  # as narrow as it can be
    outline = window.outline
    qtbot.waitUntil(lambda: window.middle.width() == 380)
    assert outline.canvas.minimumSizeHint().width() <= outline.viewport().width()
    qtbot.waitUntil(lambda: outline.canvas.width() == outline.viewport().width())
