"""The models, by Qt's own tester and by what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from briefing.app.model import Library, Session
from ui.models.findings import FindingsModel
from ui.models.library import LibraryModel
from ui.models.outline import OutlineModel
from ui.qt import mime
from ui.qt.roles import LEVEL, USED, WHERE
from ui.qt.telling import cards


@pytest.fixture
def filled(library: Library, dressed: object) -> LibraryModel:
    model = LibraryModel()
    model.set_cards(cards(library, library.search()))
    return model


def test_the_library_is_a_sound_model(filled: LibraryModel, qtmodeltester: ModelTester):
    qtmodeltester.check(filled)
    filled.set_used({filled.card(filled.index(0)).item.id: 1})
    filled.set_cards([])


def test_a_card_says_all_it_shows(filled: LibraryModel, library: Library):
    row = filled.row_of("president-japarov-aim-3bn")
    index = filled.index(row)
    filled.set_used({"president-japarov-aim-3bn": 1})
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Quote, [22 August 2025, inferred]: We aim to increase mutual trade volume to $3 billion by"
        " 2030.. Sadyr Japarov. Source: sivildiplomasi.com. In memo"
    )
    assert index.data(USED) == 1
    assert filled.row_of("nothing") == -1


def test_dragged_cards_carry_id_and_kind(filled: LibraryModel):
    data = filled.mimeData([filled.index(1), filled.index(0)])
    name, pairs = mime.read(data)
    wanted = [filled.card(filled.index(row)).item for row in (0, 1)]
    assert (name, pairs) == (mime.ITEMS, [(item.id, item.kind) for item in wanted])


def test_findings_are_a_sound_model(session: Session, dressed: object, qtmodeltester: ModelTester):
    model = FindingsModel()
    qtmodeltester.check(model)
    model.set_findings(session.findings())
    assert model.rowCount() == len(session.findings()) > 0
    assert model.index(0).data(LEVEL) == "warn"
    assert "is required and empty" in model.index(0).data()


def test_the_outline_follows_the_memo(
    session: Session, dressed: object, qtmodeltester: ModelTester
):
    model = OutlineModel()
    model.refresh(session)
    qtmodeltester.check(model)
    section = next(
        spec.id for spec in session.memo.main.template.sections if "prose" in spec.accepts
    )
    first, second = (session.add_prose(section, text) for text in ("First", "Second"))
    session.add_item("president-japarov-aim-3bn")
    model.refresh(session)
    assert _blocks(model, section) == [first, second]
    session.move_block(second, section, 0)
    model.refresh(session)
    assert _blocks(model, section) == [second, first]
    session.remove_block(first)
    model.refresh(session)
    assert _blocks(model, section) == [second]
    model.refresh(None)
    assert model.rowCount() == 0


def _blocks(model: OutlineModel, section: str) -> list[str]:
    rows = [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))]
    parent = next(row for row in rows if row.data(WHERE) == section)
    return [model.index(row, 0, parent).data(WHERE) for row in range(model.rowCount(parent))]
