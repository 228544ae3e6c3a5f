"""The passage behind an item."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from briefing.app.model import Anchor, Library
from ui.main_window import MainWindow
from ui.panes import source as source_pane
from ui.panes.source import SourcePane
from ui.qt.operations import Operations

FIGURE = "trade-goal-3bn-by-2030"


def _marked(pane: SourcePane) -> list[str]:
    return [mark.cursor.selectedText() for mark in pane.text.extraSelections()]  # type: ignore[attr-defined]


def test_an_item_s_passage_is_marked_and_witnesses_are_walked(window: MainWindow, qtbot: QtBot):
    pane, item = window.source, window.library.item(FIGURE)
    with qtbot.waitSignal(pane.shown):
        window.show_item(item)
    here = [anchor.exact for anchor in item.anchors if anchor.source == item.anchors[0].source]
    assert _marked(pane) == here
    assert pane.state.text() == "Text verified"
    assert pane.counter.text() == "Passage 1 of 4"
    with qtbot.waitSignal(pane.shown):
        qtbot.mouseClick(pane.previous, Qt.MouseButton.LeftButton)
    assert pane.counter.text() == "Passage 4 of 4"
    assert pane.title.text().startswith("[untitled report")
    assert "5 December 2024" in pane.about.text()
    assert _marked(pane) == ["raising mutual trade to $3bn by 2030"]


def test_the_passage_is_brought_into_view(window: MainWindow, qtbot: QtBot):
    pane, item = window.source, window.library.item("tokayev-adopting-plan")
    with qtbot.waitSignal(pane.shown):
        window.show_item(item)
    marks = pane.text.extraSelections()
    cursor = QTextCursor(marks[0].cursor)  # type: ignore[attr-defined]
    cursor.setPosition(cursor.selectionStart())
    assert pane.text.viewport().rect().contains(pane.text.cursorRect(cursor).center())


def test_characters_beyond_the_first_plane_do_not_shift_the_mark(
    qtbot: QtBot, library: Library, operations: Operations, monkeypatch
):
    item, source = library.item("president-japarov-aim-3bn"), library.sources()[0]
    words = "😀😀 before\n“мы 𝒳 хотим” after"
    start = words.index("мы")
    anchor = Anchor(source.id, start, start + len("мы 𝒳 хотим"), "мы 𝒳 хотим")
    shown = source_pane.Shown(source, words, verified=False, whole=True)
    monkeypatch.setattr(source_pane, "_read", lambda *_: shown)
    pane = SourcePane(library, operations)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_item(replace(item, anchors=(anchor,)))
    assert _marked(pane) == ["мы 𝒳 хотим"]
    assert pane.state.text() == "The text is not the one the item was taken from"


def test_a_memo_shows_its_own_passage_where_the_library_has_no_source(
    qtbot: QtBot, open_brief: MainWindow, library: Library
):
    session, pane = open_brief.session, open_brief.source
    assert session is not None
    block = session.add_item("president-japarov-aim-3bn")
    held = session.item(session.memo.main.blocks()[0])
    assert held is not None
    evidence = session.memo.evidence
    source = held.anchors[0].source
    witness = next(known for known in evidence.witnesses if known.source.id == source)
    other = replace(witness, source=replace(witness.source, sha256="0" * 64))
    with qtbot.waitSignal(pane.shown):
        pane.show_item(held, replace(evidence, witnesses=(other,)))
    assert _marked(pane) == [held.anchors[0].exact]
    assert pane.state.text() == "Only the passages the memo carries"
    assert block


def test_a_chip_leads_to_its_source(open_brief: MainWindow, qtbot: QtBot):
    session = open_brief.session
    assert session is not None
    frame = open_brief.outline.frame(session.add_item(FIGURE))
    assert frame is not None
    assert [chip.text() for chip in frame.chips] == [
        "1  sivildiplomasi.com, n.d.",
        "Daryo, 5 December 2024",
    ]
    with qtbot.waitSignal(open_brief.source.shown):
        frame.chips[1].click()
    assert open_brief.source.counter.text() == "Passage 4 of 4"
