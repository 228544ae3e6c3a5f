"""Going to a place of the memo: the focus is there, and what was current before is so no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Library, Session
from ui.main_window import MainWindow
from ui.qt.roles import WHERE
from ui.widgets.rich import RichEdit

QUOTE, FIGURE = "president-japarov-aim-3bn", "trade-goal-3bn-by-2030"
OTHER, EVENT = "trade-turnover-2023-cabinet", "tokayev-official-visit-bishkek"


@pytest.fixture
def figure(open_brief: MainWindow, brief: Session) -> str:
    """The block one is at: a figure in which one could write."""
    block = brief.add_item(FIGURE)
    open_brief.outline.go_to(block)
    assert open_brief.outline.writing() is not None
    return block


def _palette(window: MainWindow, qtbot: QtBot, write: Callable[..., None], words: str) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.finding.palette
    assert palette is not None
    write(palette.field, words)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def _contents(window: MainWindow, section: str) -> None:
    pane = window.contents
    pane.refresh()
    rows = (pane.model.index(row, 0) for row in range(pane.model.rowCount()))
    pane.tree.activated.emit(next(row for row in rows if row.data(WHERE) == section))


@pytest.mark.usefixtures("figure")
@pytest.mark.parametrize("by", ["palette", "contents", "findings", "preview"])
def test_the_first_words_of_a_section_are_gone_to(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, write: Callable[..., None], by: str
):
    first, _second = (brief.add_prose("care", words) for words in ("One.", "Two."))
    outline = open_brief.outline
    match by:
        case "palette":
            _palette(open_brief, qtbot, write, "handle care")
        case "contents":
            _contents(open_brief, "care")
        case "findings":
            open_brief.findings.wanted.emit("care")
        case "preview":
            open_brief.preview.picked.emit("care")
    frame = outline.frame(first)
    assert frame is not None
    assert outline.current == first
    assert frame.body.main_editor().hasFocus()
    assert outline.writing() is frame.body.main_editor()


def test_of_an_empty_section_its_way_to_add_is_gone_to(
    open_brief: MainWindow, figure: str, qtbot: QtBot, write: Callable[..., None]
):
    outline, before = open_brief.outline, open_brief.outline.frame(figure)
    assert before is not None
    _palette(open_brief, qtbot, write, "handle care")
    assert outline.sections["care"].add_button.hasFocus()
    assert (outline.current, before.current) == ("", False)
    assert outline.writing() is None
    assert open_brief.preview._current == ""


def test_an_empty_section_that_takes_from_the_library_alone_has_the_focus_itself(
    open_brief: MainWindow, brief: Session, figure: str, qtbot: QtBot, write: Callable[..., None]
):
    section = open_brief.outline.sections["on-record"]
    before = section.grab().toImage()
    _palette(open_brief, qtbot, write, "on the record")
    assert section.hasFocus()
    assert section.grab().toImage() != before
    qtbot.keyClick(section, Qt.Key.Key_Down)
    assert section.hasFocus()
    content = brief.memo
    open_brief.commands.writing.note.trigger()
    assert brief.memo is content
    assert open_brief.status.said.text() == "Put the caret into your own words first."


def test_what_is_inserted_goes_into_the_section_gone_to(window: MainWindow, library: Library):
    template = templates.get("bilateral-meeting-brief")
    meeting = Session.new(library, template, "en", date(2026, 11, 22))
    window.set_session(meeting)
    takers = [name for name, section in window.outline.sections.items() if "event" in section.takes]
    assert len(takers) > 1
    window.outline.go_to(takers[-1])
    window.outline.changes.insert([(EVENT, "event")])
    held = meeting.memo.main.section(takers[-1])
    assert held is not None
    assert [block.item for block in held.blocks] == [EVENT]


def test_a_paragraph_goes_into_the_section_gone_to(open_brief: MainWindow, brief: Session):
    open_brief.outline.go_to("points")
    open_brief.commands.paragraph.trigger()
    held = brief.memo.main.section("points")
    assert held is not None
    assert len(held.blocks) == 1


def test_a_field_gone_to_leaves_the_block(open_brief: MainWindow, figure: str):
    open_brief.outline.go_to("to")
    assert open_brief.outline.form is not None
    assert open_brief.outline.form.fields["to"].editor.hasFocus()
    assert open_brief.outline.current == ""
    assert open_brief.outline.writing() is None


def test_a_block_in_which_nobody_writes_is_no_place_for_a_footnote(
    open_brief: MainWindow, brief: Session, figure: str
):
    chart = brief.add_group("chart", [FIGURE, OTHER])
    open_brief.outline.go_to(chart)
    assert open_brief.outline.writing() is None
    open_brief.outline.go_to(figure)
    frame = open_brief.outline.frame(figure)
    assert frame is not None
    frame.menu_button.setFocus()
    assert isinstance(open_brief.outline.writing(), RichEdit)


def test_a_section_higher_than_the_pane_is_shown_from_its_head(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    for _ in range(40):
        brief.add_prose("points", "A sentence that is long enough to fill a line. " * 3)
    outline = open_brief.outline
    outline.verticalScrollBar().setValue(0)
    outline.go_to("points")
    section = outline.sections["points"]

    def top() -> int:
        return section.mapTo(outline.viewport(), QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: section.height() > outline.viewport().height() and 0 <= top() < 60)


def test_who_goes_to_the_section_one_is_in_stays_at_its_block(
    open_brief: MainWindow, brief: Session
):
    outline = open_brief.outline
    block = brief.add_prose("issue", "One")
    for _ in range(2):
        outline.go_to("issue")
        assert outline.current == block
        frame = outline.frame(block)
        assert frame is not None
        assert frame.current
