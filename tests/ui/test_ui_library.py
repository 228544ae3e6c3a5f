"""Finding and inserting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.panes.library import LibraryPane


def _found(pane: LibraryPane) -> list[str]:
    return [pane.model.card(pane.model.index(row)).item.id for row in range(pane.model.rowCount())]


def _choose(pane: LibraryPane, *items: str) -> None:
    pane.list.selectionModel().clear()
    for item in items:
        index = pane.model.index(pane.model.row_of(item))
        pane.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def test_all_items_stand_there_at_first(window: MainWindow):
    pane = window.library_pane
    assert len(_found(pane)) == len(window.library.search())
    assert str(len(_found(pane))) in pane.count.text()


def test_typing_searches(window: MainWindow, qtbot: QtBot, write: Callable[..., None]):
    pane = window.library_pane
    with qtbot.waitSignal(pane.searched):
        write(pane.field, "Жапаров")
    assert _found(pane) == [item.id for item in window.library.search("Жапаров")]
    with qtbot.waitSignal(pane.searched):
        pane.field.setText("japarov trade")
    assert _found(pane) == [item.id for item in window.library.search("japarov trade")]


def test_kind_and_source_narrow_what_is_found(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    with qtbot.waitSignal(pane.searched):
        qtbot.mouseClick(pane.kinds.button("figure"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.searched):
        pane.source.setCurrentIndex(pane.source.findData("daryo-council-12"))
    wanted = window.library.search(kind="figure", source="daryo-council-12")
    assert _found(pane) == [item.id for item in wanted]
    assert {item.kind for item in wanted} == {"figure"}


def test_arrow_keys_walk_the_kinds(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    pane.kinds.button("").setFocus()
    with qtbot.waitSignal(pane.searched):
        qtbot.keyClick(pane.kinds.button(""), Qt.Key.Key_Right)
    assert pane.kinds.current() == "event"


def test_enter_inserts_what_is_chosen(open_brief: MainWindow, qtbot: QtBot):
    pane, session = open_brief.library_pane, open_brief.session
    assert session is not None
    _choose(pane, "president-japarov-aim-3bn", "trade-goal-3bn-by-2030")
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    held = {block.item: block.kind for block in session.memo.main.blocks()}
    assert held == {"president-japarov-aim-3bn": "quote", "trade-goal-3bn-by-2030": "figure"}
    assert open_brief.commands.undo.text() == "Undo insert quote"


def test_a_double_click_inserts(open_brief: MainWindow, qtbot: QtBot):
    pane, session = open_brief.library_pane, open_brief.session
    assert session is not None
    place = pane.list.visualRect(pane.model.index(0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wanted = pane.model.card(pane.model.index(0)).item.id
    assert [block.item for block in session.memo.main.blocks()] == [wanted]


def test_the_keyboard_leads_from_the_search_into_the_memo(open_brief: MainWindow, qtbot: QtBot):
    pane, session = open_brief.library_pane, open_brief.session
    assert session is not None
    with qtbot.waitSignal(pane.searched):
        pane.field.setText("fraternal peoples")
    qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert pane.list.hasFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert [block.item for block in session.memo.main.blocks()] == ["tokayev-fraternal-peoples"]


def test_nothing_is_inserted_without_a_memo(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    _choose(pane, "president-japarov-aim-3bn")
    assert not pane.insert_button.isEnabled()
    with qtbot.assertNotEmitted(pane.inserted):
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
