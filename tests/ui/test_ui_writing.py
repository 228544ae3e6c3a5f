"""Styles, links, footnotes, citations and lists in the writer's own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeySequence, QPainter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.model import Cited, FreeNote, Piece, Session, Words
from ui.main_window import MainWindow
from ui.qt import mime
from ui.qt.theme import read_font, theme, tokens
from ui.widgets import pieces as parts
from ui.widgets.asking import Asking
from ui.widgets.bodies import ListBody, PlainBody
from ui.widgets.marked import ChipView
from ui.widgets.rich import RichEdit

EVENT, QUOTE = "seventh-supreme-interstate-council", "president-japarov-aim-3bn"


def _session(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def _editor(window: MainWindow, block: str) -> RichEdit:
    frame = window.outline.frame(block)
    assert frame is not None
    assert isinstance(frame.body, PlainBody)
    frame.body.focus()
    return frame.body.editor


def _choose(editor: RichEdit, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _content(window: MainWindow, block: str) -> tuple[Piece, ...]:
    held = next(kept for kept in _session(window).memo.main.blocks() if kept.id == block)
    assert held.content is not None
    return held.content


def _answer(window: MainWindow, words: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Asking)
    assert dialog.field.accessibleName()
    if isinstance(dialog.field, QLineEdit):
        dialog.field.setText(words)
    else:
        assert isinstance(dialog.field, QTextEdit)
        dialog.field.setPlainText(words)
    dialog.yes.click()
    window.activateWindow()


def test_bold_and_italic_by_key_and_back(open_brief: MainWindow, qtbot: QtBot):
    block = _session(open_brief).add_prose("issue", "one two three")
    editor = _editor(open_brief, block)
    _choose(editor, 4, 7)
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert _content(open_brief, block) == (
        Words("one "), Words("two", bold=True, italic=True), Words(" three"),
    )  # fmt: skip
    assert open_brief.commands.undo.text() == "Undo style words"
    open_brief.commands.undo.trigger()
    assert _content(open_brief, block)[1] == Words("two", bold=True)
    open_brief.commands.undo.trigger()
    assert _content(open_brief, block) == (Words("one two three"),)
    assert editor.textCursor().selectionStart() == 7 or editor.textCursor().position() == 7


def test_bold_and_italic_together_are_seen(open_brief: MainWindow):
    block = _session(open_brief).add_prose("issue", "one two three")
    editor = _editor(open_brief, block)
    _choose(editor, 4, 7)
    widths = []
    for style in (editor.italicise, editor.embolden, editor.italicise):
        style()
        widths.append(editor._at(6).charFormat().fontWeight())
    assert widths == [QFont.Weight.Normal, QFont.Weight.Bold, QFont.Weight.DemiBold]
    editor.italicise()
    session = _session(open_brief)
    session.set_content(block, (Words("one", bold=True, italic=True), Words(" two", bold=True)))
    assert editor._at(1).charFormat().fontWeight() == QFont.Weight.Bold
    assert editor._at(5).charFormat().fontWeight() == QFont.Weight.DemiBold
    assert _ink(QFont.Weight.Bold) > _ink(QFont.Weight.Normal)


def _ink(weight: QFont.Weight) -> int:
    """How dark an italic word of that weight is."""
    font = read_font(16, weight)
    font.setItalic(True)
    image = QImage(60, 30, QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(4, 20, "two")
    painter.end()
    return 255 * 60 * 30 - sum(image.pixel(x, y) & 0xFF for x in range(60) for y in range(30))


def test_what_is_typed_after_ctrl_b_is_bold(
    open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]
):
    block = _session(open_brief).add_prose("issue", "so ")
    editor = _editor(open_brief, block)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    write(editor, "әрі")
    assert _content(open_brief, block) == (Words("so "), Words("әрі", bold=True))


def test_a_link_is_set_left_and_taken_off(
    open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]
):
    block = _session(open_brief).add_prose("issue", "see 😀 there")
    editor = _editor(open_brief, block)
    _choose(editor, 7, 12)
    open_brief.commands.writing.link.trigger()
    _answer(open_brief, "mfa.gov.kz/en?a=1")
    link = "https://mfa.gov.kz/en?a=1"
    assert _content(open_brief, block) == (Words("see 😀 "), Words("there", link=link))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    write(editor, " now")
    assert _content(open_brief, block)[2] == Words(" now")
    _choose(editor, 9, 9)
    editor.set_link("javascript:alert(1)")
    assert _content(open_brief, block)[1] == Words("there", link=link)
    editor.set_link("")
    assert _content(open_brief, block) == (Words("see 😀 there now"),)


def test_a_footnote_is_one_character_that_moves_copies_and_goes(
    open_brief: MainWindow, qtbot: QtBot
):
    block = _session(open_brief).add_prose("issue", "They agreed.")
    editor = _editor(open_brief, block)
    _choose(editor, 11, 11)
    QTest.keySequence(editor, QKeySequence("Ctrl+Alt+F"))
    _answer(open_brief, "So the note verbale.")
    wanted = (Words("They agreed"), FreeNote("So the note verbale."), Words("."))
    assert _content(open_brief, block) == wanted
    assert open_brief.commands.undo.text() == "Undo add footnote"
    assert editor.chip_told(11) == "So the note verbale."
    assert "1: So the note verbale." in editor.accessibleDescription()
    assert open_brief.outline.notes == 1
    _choose(editor, 11, 12)
    editor.cut()
    assert _content(open_brief, block) == (Words("They agreed."),)
    _choose(editor, 4, 4)
    editor.paste()
    moved = (Words("They"), FreeNote("So the note verbale."), Words(" agreed."))
    assert _content(open_brief, block) == moved
    _choose(editor, 5, 5)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert _content(open_brief, block) == (Words("They agreed."),)


def test_enter_on_a_footnote_edits_it(open_brief: MainWindow, qtbot: QtBot):
    block = _session(open_brief).add_prose("issue", "So")
    editor = _editor(open_brief, block)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insert_note("One.")
    _choose(editor, 2, 3)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Asking)
    dialog.field.setText("Two.")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert _content(open_brief, block) == (Words("So"), FreeNote("Two."))
    assert open_brief.commands.undo.text() == "Undo edit footnote"
    QApplication.processEvents()
    rect = editor.cursorRect(editor._at(2))
    qtbot.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    _answer(open_brief, "")
    assert _content(open_brief, block) == (Words("So"),)


def test_own_words_cite_what_is_chosen_in_the_library(open_brief: MainWindow, qtbot: QtBot):
    session = _session(open_brief)
    block = session.add_prose("issue", "They met.")
    editor = _editor(open_brief, block)
    _choose(editor, 8, 8)
    pane = open_brief.library_pane
    row = next(
        n for n in range(pane.model.rowCount())
        if pane.model.card(pane.model.index(n)).item.id == EVENT
    )  # fmt: skip
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(row))
    open_brief.commands.writing.cite.trigger()
    assert _content(open_brief, block) == (Words("They met"), Cited(EVENT), Words("."))
    assert [item.id for item in session.memo.evidence.items()] == [EVENT]
    assert open_brief.commands.undo.text() == "Undo cite item"
    frame = open_brief.outline.frame(block)
    assert frame is not None
    assert frame.chips
    with qtbot.waitSignal(open_brief.outline.item_wanted):
        editor.open_chip(8)


def test_numbers_run_through_the_paper(open_brief: MainWindow):
    session = _session(open_brief)
    first = session.add_prose("issue", "One.")
    session.add_item(EVENT)
    last = session.add_prose("care", "Two.")
    session.set_content(last, (Words("Two."), FreeNote("b")))
    frame = open_brief.outline.frame(last)
    assert frame is not None
    assert [call.mark for call in frame.view.calls] == ["2"]
    session.set_content(first, (FreeNote("a"), Words("One."), FreeNote("c")))
    assert [call.mark for call in frame.view.calls] == ["4"]
    editor = _editor(open_brief, last)
    assert [form.property(parts.PIECE) != "" for _, form in editor._marks()] == [True]


def test_rich_text_of_others_comes_in_as_plain_words(open_brief: MainWindow):
    block = _session(open_brief).add_prose("issue", "")
    editor = _editor(open_brief, block)
    data = QMimeData()
    data.setHtml("<b>bold</b> <a href='file:///x'>link</a>")
    data.setText("bold link")
    editor.insertFromMimeData(data)
    assert _content(open_brief, block) == (Words("bold link"),)


def test_what_offers_html_alone_comes_in_as_its_words(open_brief: MainWindow):
    block = _session(open_brief).add_prose("issue", "")
    editor = _editor(open_brief, block)
    data = QMimeData()
    data.setHtml("<p>Сауда <b>өсуде</b> &amp; grows<img src='file:///x.png'></p><p>now</p>")
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert _content(open_brief, block) == (Words("Сауда өсуде & grows\nnow"),)
    title = open_brief.outline.title
    assert title is not None
    assert title.canInsertFromMimeData(data)
    title.insertFromMimeData(data)
    assert title.words().startswith("Сауда өсуде & grows")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_chosen_is_seen_and_read_where_the_focus_is(open_brief: MainWindow, name: str):
    theme.choose(name)  # type: ignore[arg-type]
    block = _session(open_brief).add_prose("issue", "")
    _session(open_brief).set_content(block, (Words("So "), FreeNote("n"), Words(" it is")))
    editor = _editor(open_brief, block)
    editor.selectAll()
    assert _colours(editor) >= {"sel", "accent"}
    chip = editor._drawn.drawn[3][0].toRect()
    inks = _pixels(editor.viewport().grab(chip).toImage())
    assert "accent" in _tokens(inks)
    ground = theme.colour("accent").lightness()
    assert max(abs(QColor(ink).lightness() - ground) for ink in inks) > 100
    open_brief.library_pane.field.setText("trade")
    open_brief.library_pane.focus_search()
    assert _colours(editor) & {"sel", "accent", "hover"} == {"hover"}
    assert "sel" in _colours(open_brief.library_pane.field)
    editor.setFocus()
    open_brief.library_pane.field.selectAll()
    assert _colours(open_brief.library_pane.field) & {"sel", "hover"} == {"hover"}
    theme.choose("light")


def _colours(widget: QWidget) -> set[str]:
    """The theme's colours that are seen in it."""
    QApplication.processEvents()
    return _tokens(_pixels(widget.grab().toImage()))


def _pixels(image: QImage) -> set[str]:
    wide, high = range(image.width()), range(image.height())
    return {image.pixelColor(x, y).name() for x in wide for y in high}


def _tokens(found: set[str]) -> set[str]:
    return {token for token, colour in tokens(theme.name).items() if colour.lower() in found}


def test_a_list_has_an_item_a_line(
    open_brief: MainWindow, qtbot: QtBot, write: Callable[..., None]
):
    session = _session(open_brief)
    open_brief.outline.go_to(session.add_prose("points", "first"))
    open_brief.commands.writing.list.trigger()
    block = open_brief.outline.current
    frame = open_brief.outline.frame(block)
    assert frame is not None
    assert isinstance(frame.body, ListBody)
    write(frame.body.editor, "one\ntwo")
    assert _content(open_brief, block) == (Words("one\ntwo"),)
    qtbot.keyClick(frame.body.editor, Qt.Key.Key_Home)
    qtbot.keyClick(frame.body.editor, Qt.Key.Key_Backspace)
    assert _content(open_brief, block) == (Words("onetwo"),)
    frame.wanted.emit("form", block, "numbers")
    held = next(kept for kept in session.memo.main.blocks() if kept.id == block)
    assert held.form == "numbers"
    assert frame.body.editor._all_listed()
    qtbot.keyClick(frame.body.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    section = session.memo.main.section("points")
    assert section is not None
    assert [kept.kind for kept in section.blocks] == ["list", "prose"]


_STYLED = st.builds(
    Words,
    st.text(st.sampled_from("ab cөұ😀\n"), min_size=1, max_size=6),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "https://mfa.gov.kg/", "mailto:a@b.org"]),
)
_ANY = st.lists(_STYLED | st.builds(FreeNote, st.sampled_from("xy")) | st.just(Cited("z")))


@pytest.fixture
def loose(qtbot: QtBot, dressed: QApplication) -> RichEdit:
    editor = RichEdit("Words", read_font(16), "words")
    qtbot.addWidget(editor)
    return editor


def _flat(pieces: tuple[Piece, ...]) -> list[object]:
    """Letter by letter; a line break has no style of its own."""
    return [
        letter if letter == "\n" else piece.styled(letter)
        for piece in pieces
        for letter in (piece.words if isinstance(piece, Words) else [""])
        if isinstance(piece, Words)
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(_ANY)
def test_pieces_come_back_from_an_editor_as_they_were(loose: RichEdit, shown: list[Piece]):
    loose.set_pieces(shown, "", [ChipView(str(n), "") for n in range(len(shown))])
    again = parts.read(loose.document())
    assert _flat(again) == _flat(tuple(shown))
    notes = [piece for piece in shown if not isinstance(piece, Words)]
    assert [piece for piece in again if not isinstance(piece, Words)] == notes
    assert parts.heard(parts.told(again)) == again


def test_a_link_that_leads_nowhere_cannot_be_given(open_brief: MainWindow):
    block = _session(open_brief).add_prose("issue", "there")
    editor = _editor(open_brief, block)
    editor.selectAll()
    open_brief.commands.writing.link.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Asking)
    assert isinstance(dialog.field, QLineEdit)
    for address, good in (("file:///etc/passwd", False), ("a b", False), ("ab@mfa.kz", True)):
        dialog.field.setText(address)
        assert dialog.yes.isEnabled() is good
    dialog.yes.click()
    assert _content(open_brief, block) == (Words("there", link="mailto:ab@mfa.kz"),)


def test_a_list_and_words_with_notes_are_dragged_to_another_place(
    open_brief: MainWindow, drag: Callable[[QWidget, QPoint, QMimeData], bool], qtbot: QtBot
):
    session = _session(open_brief)
    qtbot.mouseClick(open_brief.outline.sections["points"].list_button, Qt.MouseButton.LeftButton)
    block = open_brief.outline.current
    session.set_content(block, (Words("one"), FreeNote("a"), Words("\ntwo", bold=True)))
    content = _content(open_brief, block)
    QApplication.processEvents()
    canvas = open_brief.outline.canvas
    goal = open_brief.outline.sections["issue"]
    point = goal.mapTo(canvas, goal.rect().center())
    assert drag(canvas, point, mime.of_block(block, "list"))
    section = session.memo.main.section("issue")
    assert section is not None
    assert [kept.id for kept in section.blocks] == [block]
    assert _content(open_brief, block) == content
    figures = open_brief.outline.sections["key-facts"]
    far = figures.mapTo(canvas, figures.rect().center())
    assert not drag(canvas, far, mime.of_block(block, "list"))


def test_what_is_typed_behind_a_footnote_is_plain(
    open_brief: MainWindow, write: Callable[..., None]
):
    block = _session(open_brief).add_prose("issue", "")
    editor = _editor(open_brief, block)
    editor.embolden()
    write(editor, "one")
    editor.insert_note("n")
    write(editor, " two")
    assert _content(open_brief, block) == (
        Words("one", bold=True), FreeNote("n"), Words(" two"),
    )  # fmt: skip
    open_brief.commands.undo.trigger()
    assert _content(open_brief, block) == (Words("one", bold=True), FreeNote("n"))
    open_brief.commands.undo.trigger()
    assert _content(open_brief, block) == (Words("one", bold=True),)
    assert editor.textCursor().position() == 3


def test_a_copied_sentence_keeps_styles_notes_and_its_words_for_others(open_brief: MainWindow):
    session = _session(open_brief)
    content = (Words("See "), Words("there", bold=True), FreeNote("n"), Words("\nnow"))
    block = session.add_prose("issue", "")
    session.set_content(block, content)
    editor = _editor(open_brief, block)
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == "See there\nnow"
    other = session.add_list("points")
    frame = open_brief.outline.frame(other)
    assert frame is not None
    frame.body.main_editor().paste()
    assert _content(open_brief, other) == content
    figure = session.add_item("trade-goal-3bn-by-2030")
    sentence = open_brief.outline.frame(figure)
    assert sentence is not None
    sentence.body.main_editor().selectAll()
    sentence.body.main_editor().copy()
    editor.selectAll()
    editor.paste()
    (told,) = _content(open_brief, block)
    assert told == Words(QApplication.clipboard().text())
    assert "$3 billion" in told.words
