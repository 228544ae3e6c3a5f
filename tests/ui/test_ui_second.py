"""A paper in two languages, written in the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.model import Pin, Session, Words
from ui.dialogs.languages import LanguagesDialog
from ui.main_window import MainWindow
from ui.widgets.second import SecondBody

QUOTE, FIGURE, EVENT = (
    "president-japarov-aim-3bn",
    "trade-turnover-2023-cabinet",
    "treaty-allied-relations-signed",
)


@pytest.fixture
def both(open_brief: MainWindow, brief: Session) -> Session:
    brief.add_prose("issue", "How far has trade come?")
    for item in (FIGURE, EVENT, QUOTE):
        brief.add_item(item)
    brief.add_group("chart", [FIGURE])
    brief.set_second_language("ru", "after")
    return brief


def _body(window: MainWindow, session: Session, kind: str) -> SecondBody:
    block = next(block for block in session.memo.main.blocks() if block.kind == kind)
    frame = window.outline.frame(block.id)
    assert frame is not None
    assert frame.second_body is not None
    return frame.second_body


def test_languages_are_chosen_in_a_dialog(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    assert open_brief.outline.second_header is None
    open_brief.commands.languages.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LanguagesDialog)
    assert not dialog.pairing.isEnabled()
    assert [dialog.second.itemText(n) for n in range(dialog.second.count())] == [
        "None: English alone", "Русский", "Қазақша", "Кыргызча",
    ]  # fmt: skip
    dialog.second.setCurrentIndex(dialog.second.findData("kk"))
    dialog.pairing.setCurrentIndex(dialog.pairing.findData("columns"))
    dialog.buttons.done.click()
    assert (brief.paper.second, brief.paper.pairing) == ("kk", "columns")
    assert open_brief.commands.undo.text() == "Undo set languages"
    header = open_brief.outline.second_header
    assert header is not None
    assert header.title.accessibleName() == "Тақырыбы (Қазақша)"
    open_brief.commands.undo.trigger()
    assert open_brief.outline.second_header is None


def test_own_words_are_written_in_the_second_language(
    open_brief: MainWindow, both: Session, write: Callable[..., None]
):
    body = _body(open_brief, both, "prose")
    assert body.editor.placeholderText().startswith("Not written yet")
    assert body.editor.accessibleName() == "Words of Text (Русский)"
    write(body.editor, "Как выросла торговля? ")
    (block,) = [block for block in both.memo.main.blocks() if block.kind == "prose"]
    assert block.other.content == (Words("Как выросла торговля? "),)
    assert open_brief.commands.undo.text() == "Undo edit words in the second language"
    open_brief.commands.undo.trigger()
    assert body.editor.words() == ""


def test_a_figure_is_told_with_its_amount_in_the_second_language(
    open_brief: MainWindow, both: Session, write: Callable[..., None]
):
    body = _body(open_brief, both, "figure")
    assert body.editor.amount().replace("\u00a0", " ") == "1,317 млрд долл. США"
    write(body.editor, "Итак: ")
    (block,) = [block for block in both.memo.main.blocks() if block.kind == "figure"]
    assert block.other.content is not None
    assert Pin("amount") in block.other.content
    frame = open_brief.outline.frame(block.id)
    assert frame is not None
    menu = frame.menu()
    entry = next(one for one in menu.actions() if "(Русский)" in one.text())
    entry.trigger()
    assert both.memo.main.blocks()[1].second is None


def test_a_quotation_has_its_translation_there(
    open_brief: MainWindow, both: Session, write: Callable[..., None]
):
    body = _body(open_brief, both, "quote")
    write(body.translation, "Мы стремимся.")
    write(body.editor, "— Он: ")
    (block,) = [block for block in both.memo.main.blocks() if block.kind == "quote"]
    assert block.other.translation == "Мы стремимся."
    assert block.other.content is not None
    assert block.other.content[0] == Pin("quote")
    assert block.translation == ""


def test_a_chart_has_its_caption_there(
    open_brief: MainWindow, both: Session, write: Callable[..., None]
):
    body = _body(open_brief, both, "chart")
    assert not body.editor.isVisibleTo(body)
    write(body.title, "Торговля")
    (block,) = [block for block in both.memo.main.blocks() if block.kind == "chart"]
    assert block.other.title == "Торговля"


def test_the_header_in_the_second_language(
    open_brief: MainWindow, both: Session, write: Callable[..., None]
):
    header = open_brief.outline.second_header
    assert header is not None
    write(header.title, "Торговля")
    write(header.form.fields["to"].editor, "Министру")
    assert both.paper.second_fields == {"to": "Министру", "subject": "Торговля"}
    assert "date" not in header.form.fields
    both.undo()
    both.undo()
    assert header.title.words() == ""


def test_every_field_is_reached_by_the_tab_key(open_brief: MainWindow, both: Session, qtbot: QtBot):
    body = _body(open_brief, both, "prose")
    qtbot.waitUntil(body.editor.isVisible)
    frame = open_brief.outline.frame(both.memo.main.blocks()[0].id)
    assert frame is not None
    frame.body.main_editor().setFocus()
    for _ in range(6):
        focus = QApplication.focusWidget()
        if focus is body.editor:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert body.editor.hasFocus()


def test_the_preview_shows_both(open_brief: MainWindow, both: Session, qtbot: QtBot):
    open_brief.show_view("preview")
    with qtbot.waitSignal(open_brief.preview.built):
        both.set_second_language("ru", "columns")
    assert open_brief.preview.view.count >= 1


def test_what_is_said_there_is_found(
    open_brief: MainWindow, both: Session, write: Callable[..., None]
):
    write(_body(open_brief, both, "prose").editor, "Как растёт торговля?")
    header = open_brief.outline.second_header
    assert header is not None
    write(header.title, "О торговле")
    open_brief.replacing.open(replacing=True)
    open_brief.replacing.bar.sought.setText("торговл")
    marked = [
        [one.cursor.selectedText() for one in editor.extraSelections()]
        for editor in (header.title, _body(open_brief, both, "prose").editor)
    ]
    assert marked == [["торговл"], ["торговл"]]
