"""Filling a memo from the library: proposed, swapped or rejected one by one, put in as one step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing.app.model import Session
from ui.dialogs.fill import FillDialog
from ui.main_window import MainWindow


@pytest.fixture
def dialog(open_brief: MainWindow, qtbot: QtBot) -> Iterator[FillDialog]:
    open_brief.commands.fill.trigger()
    made = open_brief.findChild(FillDialog)
    assert made is not None
    with qtbot.waitSignal(made.proposed):
        pass
    yield made
    if isValid(made):
        made.close()


def _section(dialog: FillDialog, place: int = 0) -> QTreeWidgetItem:
    found = dialog.list.topLevelItem(place)
    assert found is not None
    return found


def _accept(dialog: FillDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.chosen):
        dialog.buttons.done.click()


def test_what_is_ticked_goes_in_as_one_step(dialog: FillDialog, brief: Session, qtbot: QtBot):
    wanted = dialog.list.accepted()
    assert {section for section, _ in wanted} == {"key-facts", "developments", "on-record"}
    _accept(dialog, qtbot)
    paper = brief.memo.main
    put = [(part.id, block.item) for part in paper.sections for block in part.blocks if block.item]
    assert sorted(put) == sorted(wanted)
    assert brief.history.undo_name() == "fill"
    brief.undo()
    assert not any(block.item for block in brief.memo.main.blocks())


def test_what_is_unticked_stays_out(dialog: FillDialog, brief: Session, qtbot: QtBot):
    row = _section(dialog).child(0)
    out = row.data(0, Qt.ItemDataRole.UserRole)
    with qtbot.waitSignal(dialog.list.changed):
        row.setCheckState(0, Qt.CheckState.Unchecked)
    assert out not in [item for _, item in dialog.list.accepted()]
    _accept(dialog, qtbot)
    assert out not in [block.item for block in brief.memo.main.blocks()]


def test_one_is_swapped_for_the_next(dialog: FillDialog, qtbot: QtBot):
    before = dialog.list.accepted()
    dialog.list.setCurrentItem(_section(dialog).child(1))
    assert dialog.swap.isEnabled()
    with qtbot.waitSignal(dialog.list.changed):
        dialog.swap.click()
    after = dialog.list.accepted()
    assert len(after) == len(before)
    assert len(set(after) - set(before)) == 1
    assert after[0] == before[0]
    assert after[1] != before[1]
    assert dialog.list.currentItem() is _section(dialog).child(1)


def test_too_many_are_told(dialog: FillDialog, qtbot: QtBot):
    top = _section(dialog)
    others = top.child(top.childCount() - 1)
    quiet = top.foreground(0).color()
    held = len([one for one in dialog.list.accepted() if one[0] == "key-facts"])
    for place in range(5 - held):
        others.child(place).setCheckState(0, Qt.CheckState.Checked)
    assert top.text(0) == "Key facts: 5 of at most 4"
    assert top.foreground(0).color() != quiet


def test_a_scope_narrows_what_is_proposed(dialog: FillDialog, qtbot: QtBot):
    names = [dialog.scope.actors.item(row).text() for row in range(dialog.scope.actors.count())]
    assert names[:2] == ["Kazakhstan", "Kyrgyzstan"]
    with qtbot.waitSignal(dialog.proposed):
        dialog.scope.actors.item(names.index("Olzhas Bektenov")).setCheckState(
            Qt.CheckState.Checked
        )
    assert ("on-record", "bektenov-relations-new-level") in dialog.list.accepted()
    assert not any(section == "key-facts" for section, _ in dialog.list.accepted())


def test_a_day_that_is_none_is_told_and_left_out(dialog: FillDialog, qtbot: QtBot):
    dialog.scope.since.setText("last spring")
    dialog.scope.since.editingFinished.emit()
    assert "last spring" in dialog.scope.fault.text()
    assert dialog.scope.fault.isVisibleTo(dialog)
    assert dialog.scope.scope().since is None
    dialog.scope.since.setText("2030")
    with qtbot.waitSignal(dialog.proposed):
        dialog.scope.since.editingFinished.emit()
    assert not dialog.scope.fault.isVisibleTo(dialog)


def test_nothing_that_fits_says_so(dialog: FillDialog, qtbot: QtBot):
    dialog.scope.as_of.setText("2001")
    with qtbot.waitSignal(dialog.proposed):
        dialog.scope.as_of.editingFinished.emit()
    assert dialog.list.accepted() == []
    assert not dialog.buttons.done.isEnabled()
    assert dialog.state.text()


def test_everything_in_it_is_named(dialog: FillDialog):
    scope = dialog.scope
    for part in (dialog.list, scope.actors, scope.topics, scope.since, scope.until, scope.as_of):
        told = QAccessible.queryAccessibleInterface(part)
        assert told.text(QAccessible.Text.Name), part


def test_a_section_that_is_full_says_so(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    figures = [item.id for item in open_brief.library.search("trade") if item.kind == "figure"]
    for item in figures[:4]:
        brief.add_item(item, "key-facts")
    open_brief.commands.fill.trigger()
    dialog = open_brief.findChild(FillDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.proposed):
        pass
    assert _section(dialog).text(0) == "Key facts: no more room"
    dialog.close()
