"""Another template under an open memo: what has no place in it stays in sight and can be moved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Session
from ui.main_window import MainWindow
from ui.main_window.steps import step_name
from ui.qt.roles import WHERE

FIGURE = "trade-turnover-2023-cabinet"


@pytest.fixture
def changed(open_brief: MainWindow, brief: Session) -> MainWindow:
    """A brief with a figure and a paragraph that became a record of conversation."""
    brief.set_field("to", "The Minister")
    brief.add_item(FIGURE)
    brief.add_prose("issue", "Which aim holds?")
    brief.change_template(templates.get("record-of-conversation"))
    return open_brief


def _figure(session: Session) -> str:
    return next(block.id for block in session.memo.main.blocks() if block.item == FIGURE)


def test_what_has_no_place_is_shown_apart(changed: MainWindow, brief: Session):
    outline = changed.outline
    assert outline.aside.isVisible()
    assert "key-facts" in outline.sections
    assert outline.aside.isAncestorOf(outline.sections["key-facts"])
    assert not outline.aside.isAncestorOf(outline.sections["discussion"])
    assert outline.frame(_figure(brief)) is not None
    assert [row.view.value for row in outline.aside.fields.values()] == ["The Minister"]
    assert outline.words == 0


def test_undo_leads_back_to_the_old_outline(changed: MainWindow, brief: Session):
    assert changed.commands.undo.text() == f"Undo {step_name('change-template')}"
    changed.commands.undo.trigger()
    assert not changed.outline.aside.isVisible()
    assert changed.outline.form is not None
    assert "to" in changed.outline.form.fields
    assert changed.outline.section_of(_figure(brief)) == "key-facts"


def test_another_limit_is_shown(open_brief: MainWindow, brief: Session):
    brief.change_template(replace(brief.memo.main.template, max_words=777))
    assert "of 777 words" in open_brief.outline.counts.words.text()


def test_a_block_moves_from_there_into_a_section(changed: MainWindow, brief: Session):
    frame = changed.outline.frame(_figure(brief))
    assert frame is not None
    others = dict(frame.view.sections)
    assert "key-facts" not in others
    goal = next(iter(others))
    frame.wanted.emit("section", frame.view.id, goal)
    assert changed.outline.section_of(frame.view.id) == goal
    assert "key-facts" not in changed.outline.sections


def test_a_kept_field_is_put_into_another(changed: MainWindow, brief: Session, qtbot: QtBot):
    row = changed.outline.aside.fields["to"]
    actions = {made.text(): made for made in row.put.menu().actions()}
    actions[dict(row.view.fields)["place"]].trigger()
    assert brief.memo.main.fields["place"] == "The Minister"
    assert not changed.outline.aside.fields
    changed.commands.undo.trigger()
    again = changed.outline.aside.fields["to"]
    qtbot.mouseClick(again.drop, Qt.MouseButton.LeftButton)
    assert brief.memo.main.kept == ()


def test_findings_and_contents_lead_there(changed: MainWindow, qtbot: QtBot):
    with qtbot.waitSignals([changed.findings.refreshed, changed.contents.refreshed]):
        changed.findings.refresh()
        changed.contents.refresh()
    found = changed.findings.model
    places = [found.index(row, 0).data(WHERE) for row in range(found.rowCount())]
    assert {"to", "key-facts", "issue"} <= set(places)
    changed.outline.go_to("to")
    assert QApplication.focusWidget() is changed.outline.aside.fields["to"].put
    changed.outline.go_to("issue")
    assert changed.outline.sections["issue"].isAncestorOf(QApplication.focusWidget())
    tree = changed.contents.model
    headings = [tree.index(row, 0).data() for row in range(tree.rowCount())]
    assert {"Key facts", "Issue"} <= set(headings)
