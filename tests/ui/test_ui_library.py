"""Finding and inserting."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefing.app.model import Edtf, Query, Session
from ui.main_window import MainWindow
from ui.panes.library import LibraryPane
from ui.qt.theme import theme
from ui.widgets.card import _laid, _said
from ui.widgets.cards import CardView


def _found(pane: LibraryPane) -> list[str]:
    return [pane.model.card(pane.model.index(row)).item.id for row in range(pane.model.rowCount())]


def _chips(pane: LibraryPane) -> list[str]:
    return [chip.accessibleName() for chip in pane.filters.chips.chips]


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
        pane.filters.toggle(("source", "daryo-council-12"))
    wanted = window.library.search(kind="figure", source="daryo-council-12")
    assert _found(pane) == [item.id for item in wanted]
    assert {item.kind for item in wanted} == {"figure"}


def test_of_one_facet_any_value_will_do_and_of_the_facets_all(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    for choice in (("kind", "event"), ("kind", "quote"), ("topic", "energy")):
        with qtbot.waitSignal(pane.counted):
            pane.filters.toggle(choice)
    found = [window.library.item(item) for item in _found(pane)]
    assert {item.kind for item in found} == {"event", "quote"}
    assert all("energy" in item.topics for item in found)
    assert pane.kinds.current() == "", "several kinds: no one button says it"
    assert not pane.kinds.button("").isChecked()
    assert _chips(pane) == ["Kind: Event", "Kind: Quote", "Topic: Energy"]
    with qtbot.waitSignal(pane.counted):
        qtbot.mouseClick(pane.kinds.button("figure"), Qt.MouseButton.LeftButton)
    assert _chips(pane) == ["Topic: Energy"]
    assert pane.kinds.current() == "figure"


def test_a_chip_goes_by_mouse_and_by_keyboard(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    for topic in ("energy", "water", "trade"):
        pane.filters.toggle(("topic", topic))
    with qtbot.waitSignal(pane.counted):
        qtbot.mouseClick(pane.filters.chips.chips[0], Qt.MouseButton.LeftButton)
    assert _chips(pane) == ["Topic: Water", "Topic: Trade"]
    pane.filters.button.setFocus()
    qtbot.keyClick(pane.filters.button, Qt.Key.Key_Tab)
    first, second = pane.filters.chips.chips
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    with qtbot.waitSignal(pane.counted):
        qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert _chips(pane) == ["Topic: Water"]
    assert pane.filters.chips.chips[0].hasFocus()
    with qtbot.waitSignal(pane.counted):
        qtbot.keyClick(pane.filters.chips.chips[0], Qt.Key.Key_Return)
    assert _chips(pane) == []
    assert pane.filters.button.hasFocus()
    assert len(_found(pane)) == len(window.library.search())


def test_the_panel_is_opened_and_chosen_from_by_keyboard(window: MainWindow, qtbot: QtBot):
    pane, filters = window.library_pane, window.library_pane.filters
    with qtbot.waitSignal(pane.counted):
        pane.search()
    filters.button.setFocus()
    qtbot.keyClick(filters.button, Qt.Key.Key_Space)
    assert filters.panel.isVisible()
    for field in (filters.first, filters.last, filters.tree):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is field
    trade = filters.model.index_of(("topic", "trade"))
    assert trade.siblingAtColumn(1).data() == "42"
    for _ in range(4):
        qtbot.keyClick(filters.tree, Qt.Key.Key_Down)
    assert filters.tree.currentIndex() != trade, "the first topic is the most frequent"
    while filters.tree.currentIndex() != trade:
        qtbot.keyClick(filters.tree, Qt.Key.Key_Up)
    with qtbot.waitSignal(pane.counted):
        qtbot.keyClick(filters.tree, Qt.Key.Key_Return)
    assert _chips(pane) == ["Topic: Trade"]
    assert all("trade" in window.library.item(item).topics for item in _found(pane))
    qtbot.keyClick(filters.tree, Qt.Key.Key_Escape)
    assert not filters.panel.isVisible()
    assert filters.button.hasFocus()


def test_a_facet_s_own_button_opens_it_alone(window: MainWindow, qtbot: QtBot):
    pane, filters = window.library_pane, window.library_pane.filters
    with qtbot.waitSignal(pane.counted):
        pane.search()
    door = filters.doors["topic"]
    door.setFocus()
    qtbot.keyClick(door, Qt.Key.Key_Space)
    assert filters.tree.hasFocus()
    assert not filters.first.isVisible()
    assert filters.tree.currentIndex().data() == "Trade"
    with qtbot.waitSignal(pane.counted):
        qtbot.keyClick(filters.tree, Qt.Key.Key_Return)
    assert _chips(pane) == ["Topic: Trade"]
    assert door.property("used")
    qtbot.mouseClick(filters.doors["dates"], Qt.MouseButton.LeftButton)
    assert not door.isChecked()
    assert filters.first.hasFocus()
    assert filters.tree.rootIndex().data() == "Year"
    qtbot.keyClick(filters.first, Qt.Key.Key_Escape)
    assert not filters.panel.isVisible()
    assert filters.doors["dates"].hasFocus()


def test_counts_follow_what_is_typed(window: MainWindow, qtbot: QtBot):
    pane, filters = window.library_pane, window.library_pane.filters
    with qtbot.waitSignal(pane.counted):
        pane.search()
    filters.button.setChecked(True)
    with qtbot.waitSignal(pane.counted):
        pane.field.setText("japarov")
    wanted = sum(item.kind == "quote" for item in window.library.search("japarov"))
    quotes = filters.model.index_of(("kind", "quote"))
    assert quotes.siblingAtColumn(1).data() == str(wanted)
    assert pane.count.text() == f"{len(_found(pane))} items"


def test_dates_narrow_and_wrong_ones_are_told(window: MainWindow, qtbot: QtBot):
    pane, filters = window.library_pane, window.library_pane.filters
    with qtbot.waitSignal(pane.counted):
        filters.first.setText("2024-04")
    with qtbot.waitSignal(pane.counted):
        filters.last.setText("2024")
    query = Query("", (), Edtf("2024-04"), Edtf("2024"))
    assert pane.query() == query
    assert _found(pane) == [
        item.id for item in window.library.numbered(window.library.find(query).numbers)
    ]
    assert _chips(pane) == ["Date: April 2024 to 2024"]
    with qtbot.assertNotEmitted(pane.filters.changed):
        filters.last.setText("20244")
        filters.last.setText("2024")
    filters.last.setText("summer")
    filters.last.editingFinished.emit()
    assert filters.last.property("fault")
    assert filters.last.accessibleDescription()
    assert _chips(pane) == ["Date: from April 2024"]
    with qtbot.waitSignal(pane.counted):
        qtbot.mouseClick(filters.chips.chips[0], Qt.MouseButton.LeftButton)
    assert filters.first.text() == filters.last.text() == ""
    assert not filters.last.property("fault")


def test_years_stand_under_the_dates_and_any_of_those_chosen_will_do(
    window: MainWindow, qtbot: QtBot
):
    pane, filters = window.library_pane, window.library_pane.filters
    with qtbot.waitSignal(pane.counted):
        pane.search()
    filters.doors["dates"].click()
    assert filters.first.isVisible()
    assert filters.tree.isVisible()
    root = filters.tree.rootIndex()
    rows = [
        (filters.model.index(row, 0, root).data(), int(filters.model.index(row, 1, root).data()))
        for row in range(filters.model.rowCount(root))
    ]
    years = [name for name, _ in rows if name != "No date"]
    assert years == sorted(years, key=int, reverse=True)
    assert [name for name, _ in rows[len(years) :]] == ["No date"]
    counts = dict(rows)
    last, before = years[:2]
    qtbot.keyClick(filters.first, Qt.Key.Key_Tab)
    qtbot.keyClick(filters.last, Qt.Key.Key_Tab)
    assert filters.tree.hasFocus()
    with qtbot.waitSignal(pane.counted):
        qtbot.keyClick(filters.tree, Qt.Key.Key_Return)
    assert _chips(pane) == [last]
    assert filters.doors["dates"].property("used")
    assert pane.model.rowCount() == counts[last]
    qtbot.keyClick(filters.tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.counted):
        qtbot.keyClick(filters.tree, Qt.Key.Key_Return)
    assert _chips(pane) == [last, before]
    assert pane.model.rowCount() >= max(counts[last], counts[before])
    with qtbot.waitSignal(pane.counted):
        qtbot.mouseClick(filters.chips.chips[0], Qt.MouseButton.LeftButton)
    assert pane.model.rowCount() == counts[before]


def test_all_filters_go_at_once(window: MainWindow, qtbot: QtBot):
    pane, filters = window.library_pane, window.library_pane.filters
    filters.first.setText("2024")
    filters.toggle(("topic", "energy"))
    with qtbot.waitSignal(pane.counted):
        pane.kinds.choose("event")
    assert filters.clear_button.isVisible()
    with qtbot.waitSignals([filters.changed, pane.counted]):
        qtbot.mouseClick(filters.clear_button, Qt.MouseButton.LeftButton)
    assert pane.query() == Query()
    assert pane.kinds.button("").isChecked()
    assert not filters.clear_button.isVisible()


def test_the_order_is_the_person_s(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    with qtbot.waitSignal(pane.searched):
        pane.field.setText("trade")
    for order in ("newest", "oldest"):
        with qtbot.waitSignal(pane.counted):
            assert pane.query().quick == (order == "newest")
            pane.order.setCurrentIndex(pane.order.findData(order))
        found = window.library.find(Query("trade", order=order))
        assert _found(pane) == [item.id for item in window.library.numbered(found.numbers)]


def test_what_is_chosen_stays_chosen_while_it_is_found(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    _choose(pane, "trade-goal-3bn-by-2030", "tokayev-fraternal-peoples")
    with qtbot.waitSignal(pane.counted):
        pane.field.setText("trade")
    assert [item.id for item in pane.chosen()] == ["trade-goal-3bn-by-2030"]


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane
    with qtbot.waitSignal(pane.counted):
        pane.field.setText("antarctica")
    assert pane.count.text() == "0 items"
    blank = pane.list.viewport().grab().toImage()
    pane.list.nothing = ""
    assert pane.list.viewport().grab().toImage() != blank


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
    qtbot.mouseRelease(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
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


def test_a_screen_reader_hears_cards_and_chips(open_brief: MainWindow, qtbot: QtBot):
    pane, session = open_brief.library_pane, open_brief.session
    assert session is not None
    with qtbot.waitSignal(pane.counted):
        pane.filters.toggle(("kind", "quote"))
    with qtbot.waitSignal(pane.counted):
        pane.filters.toggle(("topic", "trade"))
    session.add_item("president-japarov-aim-3bn")
    row = pane.model.row_of("president-japarov-aim-3bn")
    table = QAccessible.queryAccessibleInterface(pane.list)
    said = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    spoken = pane.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken in said
    assert spoken.endswith("Source: sivildiplomasi.com, verified. In memo")
    chip = QAccessible.queryAccessibleInterface(pane.filters.chips.chips[0])
    assert chip.role() == QAccessible.Role.PushButton
    assert chip.text(QAccessible.Text.Name) == "Topic: Trade"
    assert chip.text(QAccessible.Text.Description) == "Filter. Press to remove it."


def test_cards_are_measured_as_they_come_into_view(window: MainWindow, qtbot: QtBot):
    view = window.library_pane.list
    heights = [view.rowHeight(row) for row in range(4)]
    assert heights == [
        view.itemDelegate().sizeHint(_option(view), view.model().index(row, 0)).height()
        for row in range(4)
    ]
    last = view.model().rowCount() - 1
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == last
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_scrolling_up_into_cards_not_yet_seen_moves_nothing_that_is_seen(window: MainWindow):
    view = window.library_pane.list
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    for _ in range(12):
        seen = next(row for row in range(view.rowAt(1), 92) if view.rowViewportPosition(row) >= 0)
        before = view.rowViewportPosition(seen)
        bar.setValue(bar.value() - 40)
        assert view.rowViewportPosition(seen) == before + 40


def _option(view: CardView) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    return option


def test_no_line_of_a_shortened_quotation_stands_on_another(window: MainWindow):
    pane = window.library_pane
    model = pane.model
    for width in range(120, 400, 3):
        for row in range(model.rowCount()):
            for text, look in _said(model.card(model.index(row))):
                laid = _laid(text, look, width, 1.0)
                lines = [laid.lines.lineAt(number) for number in range(laid.lines.lineCount())]
                tops = [line.y() for line in lines]
                assert len(tops) <= 4
                assert tops == sorted(set(tops))
                assert laid.height > tops[-1]
                told = sum(line.textLength() for line in lines)
                assert bool(laid.last) == (told < len(text))
                if laid.last:
                    assert laid.last.endswith("…")
                    assert QFontMetrics(laid.font).horizontalAdvance(laid.last) <= width


def test_enter_inserts_the_card_one_came_to_with_tab(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    pane = open_brief.library_pane
    pane.insert_button.setFocus()
    pane.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert not pane.chosen()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    first = pane.model.card(pane.model.index(0)).item
    assert [block.item for block in brief.memo.blocks()] == [first.id]


def test_an_empty_list_says_what_hides_the_items_and_takes_no_focus(
    open_brief: MainWindow, qtbot: QtBot
):
    pane = open_brief.library_pane
    pane.kinds.button("quote").click()
    pane.focus_search()
    with qtbot.waitSignal(pane.searched):
        pane.field.setText("border")
    assert pane.model.rowCount() == 0
    assert "Under “All”" in pane.list.nothing
    qtbot.keyClick(pane.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.field
    with qtbot.waitSignal(pane.searched):
        pane.field.setText("zzzz")
    assert "Under “All”" not in pane.list.nothing


def test_what_is_ticked_stays_where_it_is(window: MainWindow, qtbot: QtBot):
    filters = window.library_pane.filters
    qtbot.waitUntil(lambda: bool(filters._counts))
    filters.doors["source"].click()
    QApplication.processEvents()
    place = filters.tree.mapTo(window, filters.tree.rect().topLeft())
    with qtbot.waitSignal(window.library_pane.counted):
        qtbot.keyClick(filters.tree, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert filters.chips.isVisible()
    assert filters.tree.mapTo(window, filters.tree.rect().topLeft()) == place
    assert filters.chips.geometry().top() > filters.panel.geometry().bottom()


def test_what_was_sought_is_marked_in_the_cards(window: MainWindow, qtbot: QtBot):
    pane = window.library_pane

    def lit() -> int:
        seen = pane.list.viewport().grab().toImage()
        wanted = theme.colour("mark").rgb()
        points = ((x, y) for x in range(seen.width()) for y in range(0, seen.height(), 3))
        return sum(seen.pixelColor(*point).rgb() == wanted for point in points)

    assert lit() == 0
    with qtbot.waitSignal(pane.searched):
        pane.field.setText("trade")
    assert pane.list.sought == ("trade",)
    assert lit() > 20
    with qtbot.waitSignal(pane.searched):
        pane.field.clear()
    assert lit() == 0


def test_a_card_that_is_pressed_opens_its_source_though_the_window_is_behind_another(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    pane, looked = window.library_pane, []
    pane.looked_at.connect(lambda item: looked.append(item.id))
    monkeypatch.setattr(pane.list, "hasFocus", lambda: False)
    for row in (1, 0):
        place = pane.list.visualRect(pane.model.index(row)).center()
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert looked == [pane.model.card(pane.model.index(row)).item.id for row in (1, 0)]


def test_a_card_is_looked_at_once_by_mouse_and_by_key(window: MainWindow, qtbot: QtBot):
    pane, looked = window.library_pane, []
    pane.looked_at.connect(lambda item: looked.append(item.id))
    place = pane.list.visualRect(pane.model.index(0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    assert looked == [pane.model.card(pane.model.index(row)).item.id for row in (0, 1)]
