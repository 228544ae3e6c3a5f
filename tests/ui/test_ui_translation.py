"""A quotation's translation, written under its words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Library, Session
from ui.main_window import MainWindow
from ui.widgets.block import BlockFrame
from ui.widgets.bodies import QuoteBody

QUOTE = "president-japarov-aim-3bn"
OURS = "Мы стремимся к торговле в 3 млрд долл."


def _body(window: MainWindow, session: Session) -> tuple[BlockFrame, QuoteBody]:
    window.set_session(session)
    frame = window.outline.frame(session.add_item(QUOTE))
    assert frame is not None
    assert isinstance(frame.body, QuoteBody)
    return frame, frame.body


@pytest.fixture
def russian(library: Library) -> Session:
    return Session.new(library, templates.get("one-page-brief"), "ru", date(2026, 11, 22))


def test_it_is_written_under_the_words_and_undone_by_name(
    window: MainWindow, russian: Session, write: Callable[..., None]
):
    frame, body = _body(window, russian)
    assert body.translation.isVisibleTo(frame)
    assert body.translation.accessibleName().endswith("(Русский)")
    assert body._tongue.text() == "Our translation (Русский)"
    write(body.translation, f"{OURS} ")
    (block,) = russian.memo.main.blocks()
    assert block.translation == f"{OURS} "
    assert block.content is None
    assert body.translation.words() == f"{OURS} "
    assert window.commands.undo.text() == "Undo edit translation"
    window.commands.undo.trigger()
    assert russian.memo.main.blocks()[0].translation == ""
    assert body.translation.words() == ""


def test_it_counts_in_the_place_of_the_words(window: MainWindow, russian: Session):
    frame, _body_of_it = _body(window, russian)
    before = window.outline.words
    russian.set_translation(frame.view.id, "Одно слово")
    assert window.outline.words < before


def test_the_tab_key_leads_from_the_words_to_it(window: MainWindow, russian: Session, qtbot: QtBot):
    _frame, body = _body(window, russian)
    qtbot.waitUntil(body.spoken.isVisible)
    body.spoken.setFocus()
    qtbot.keyClick(body.spoken, Qt.Key.Key_Tab)
    assert body.translation.hasFocus()
    qtbot.keyClick(body.translation, Qt.Key.Key_Tab)
    assert body.attribution.hasFocus()


def test_none_is_asked_for_in_a_paper_in_the_language_spoken(window: MainWindow, brief: Session):
    frame, body = _body(window, brief)
    assert not body.translation.isVisibleTo(frame)


def test_it_is_found(window: MainWindow, russian: Session):
    frame, body = _body(window, russian)
    russian.set_translation(frame.view.id, OURS)
    window.replacing.open(replacing=True)
    window.replacing.bar.sought.setText("торговле")
    (selection,) = body.translation.extraSelections()
    assert selection.cursor.selectedText() == "торговле"
