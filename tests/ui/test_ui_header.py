"""The header of the memo: a form, and a line once it is filled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.dialogs.export import ExportDialog
from ui.main_window import MainWindow
from ui.widgets.form import FieldView, HeaderForm
from ui.widgets.header import Header

FILLED = {"marking": "For official use", "to": "The Minister", "from": "Embassy <Bishkek>"}


def _fill(session: Session) -> None:
    for field, value in FILLED.items():
        session.set_field(field, value)


def _header(window: MainWindow) -> Header:
    header = window.outline.form
    assert header is not None
    return header


def test_a_new_memo_shows_the_form(open_brief: MainWindow):
    header = _header(open_brief)
    assert not header.is_folded
    assert header.form.isVisible()
    assert header.line.isHidden()


def test_a_memo_with_all_its_header_shows_a_line(
    window: MainWindow, brief: Session, tmp_path: Path
):
    _fill(brief)
    brief.save(tmp_path / "memo.brief")
    window.set_session(Session.open(window.library, tmp_path / "memo.brief"))
    header = _header(window)
    assert header.is_folded
    told = header.line.accessibleName()
    assert told == (
        "Edit the header: To The Minister, From Embassy <Bishkek>, 22 November 2026,"
        " Data as of 22 August 2025, For official use"
    )


def test_the_form_folds_when_it_is_filled_and_left(
    open_brief: MainWindow, qtbot: QtBot, write: Callable[[QWidget, str], None]
):
    header = _header(open_brief)
    for field, value in FILLED.items():
        editor = header.fields[field].editor
        editor.setFocus()
        write(editor, value)
    assert not header.is_folded
    with qtbot.waitSignal(header.folded, timeout=10_000):
        open_brief.outline.title.setFocus()
    assert header.is_folded
    header.line.setFocus()
    qtbot.keyClick(header.line, Qt.Key.Key_Space)
    assert not header.is_folded
    assert QApplication.focusWidget() is header.fields["marking"].editor


def test_a_form_that_lacks_something_stays(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    _fill(brief)
    header = _header(open_brief)
    brief.set_field("to", "")
    header.fields["to"].editor.setFocus()
    with qtbot.assertNotEmitted(header.folded, wait=400):
        open_brief.outline.title.setFocus()


def test_what_becomes_empty_opens_the_form(window: MainWindow, brief: Session):
    _fill(brief)
    window.set_session(brief)
    assert _header(window).is_folded
    brief.undo()
    assert not _header(window).is_folded


def test_a_finding_leads_into_the_folded_form(window: MainWindow, brief: Session):
    _fill(brief)
    window.set_session(brief)
    window.outline.go_to("from")
    header = _header(window)
    assert not header.is_folded
    assert QApplication.focusWidget() is header.fields["from"].editor


def test_a_date_is_taken_as_people_write_it(
    open_brief: MainWindow, brief: Session, write: Callable[[QWidget, str], None]
):
    field = _header(open_brief).fields["date"]
    field.editor.setFocus(Qt.FocusReason.TabFocusReason)
    write(field.editor, "26.11.2026")
    assert brief.paper.fields["date"] == "2026-11-26"
    assert field.editor.words() == "26.11.2026"
    assert field.editor.accessibleDescription() == "26 November 2026"
    open_brief.outline.title.setFocus()
    assert field.editor.words() == "2026-11-26"


def test_who_comes_with_tab_writes_over_a_field(open_brief: MainWindow, qtbot: QtBot):
    header = _header(open_brief)
    header.fields["from"].editor.setFocus()
    qtbot.keyClick(header.fields["from"].editor, Qt.Key.Key_Tab)
    editor = header.fields["date"].editor
    assert QApplication.focusWidget() is editor
    assert editor.textCursor().selectedText() == "2026-11-22"
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.textCursor().hasSelection()


def test_nothing_is_exported_while_a_date_is_none(
    open_brief: MainWindow, brief: Session, write: Callable[[QWidget, str], None]
):
    field = _header(open_brief).fields["date"]
    field.editor.setFocus(Qt.FocusReason.TabFocusReason)
    write(field.editor, "31.02.2026")
    open_brief.outline.title.setFocus()
    write(_header(open_brief).fields["from"].editor, "The Embassy")
    assert field.editor.words() == "31.02.2026"
    assert field.fault()
    open_brief.files.export()
    assert not open_brief.findChildren(ExportDialog)
    told = [box.text() for box in open_brief.findChildren(QMessageBox)]
    assert any("31.02.2026" in words for words in told)
    assert brief.paper.fields["date"] == "2026-11-22"
    brief.set_field("date", "2026-11-23")
    assert field.editor.words() == "2026-11-23"
    assert not field.fault()
    field.editor.set_words("")
    write(field.editor, "28.2.2026")
    open_brief.files.export()
    assert len(open_brief.findChildren(ExportDialog)) == 1


def test_a_date_that_is_none_is_not_lost_at_saving(
    open_brief: MainWindow, brief: Session, write: Callable[[QWidget, str], None], tmp_path: Path
):
    brief.save(tmp_path / "memo.brief")
    field = _header(open_brief).fields["date"]
    field.editor.selectAll()
    write(field.editor, "31.02.2026")
    assert not brief.unsaved
    assert open_brief.files.unsaved()
    assert not open_brief.files.save()
    assert any("31.02.2026" in box.text() for box in open_brief.findChildren(QMessageBox))
    assert field.editor.hasFocus()
    field.editor.selectAll()
    write(field.editor, "28.02.2026")
    assert open_brief.files.save()
    assert not open_brief.files.unsaved()


def test_tab_goes_from_field_to_field_past_what_was_found(open_brief: MainWindow):
    open_brief.findings.refresh()
    header, title = _header(open_brief), open_brief.outline.title
    assert header.fields["marking"].mark.isVisible()
    title.setFocus()
    walked = []
    for _ in header.fields:
        QWidget.focusNextChild(open_brief)
        walked.append(QApplication.focusWidget())
    assert walked == [field.editor for field in header.fields.values()]
    QWidget.focusNextChild(open_brief)
    assert QApplication.focusWidget() is open_brief.outline.title_mark


@pytest.mark.parametrize(("words", "columns"), [("To", 2), ("In accordance with data as of", 1)])
def test_fields_stand_side_by_side_where_both_have_room(
    dressed: QApplication, qtbot: QtBot, words: str, columns: int
):
    views = [FieldView(f"f{number}", f"{words} {number}", False, False) for number in range(4)]
    form = HeaderForm(views, str)
    qtbot.addWidget(form)
    form.resize(500, 300)
    form.show()
    qtbot.waitUntil(
        lambda: (
            len({field.x() for field in form.fields.values()}) == columns
            and all(field.editor.width() >= 120 for field in form.fields.values())
        )
    )


def test_a_width_asks_for_as_many_columns_whichever_stand_there(
    open_brief: MainWindow, qtbot: QtBot
):
    """Else the memo's scroll area would take turns with it for ever."""
    form = open_brief.outline.form
    assert form is not None
    inside = form.form
    inside.setParent(None)
    qtbot.addWidget(inside)
    with qtbot.waitExposed(inside):
        inside.show()
    told = []
    for width in (*range(300, 800), *range(799, 299, -1)):
        inside.resize(width, 400)
        told.append((width, inside._columns, inside.minimumSizeHint().width()))
    assert set(told[:500]) == set(told[500:])
    assert {columns for _, columns, _ in told} == {1, 2}
    assert len({least for _, _, least in told}) == 1
