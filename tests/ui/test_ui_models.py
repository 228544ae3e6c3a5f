"""The models, by Qt's own tester and by what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.modeltest import ModelTester

from briefing.app.model import FACETS, NO_YEAR, Choice, Library, Query, Session
from ui.models.facets import FacetModel
from ui.models.findings import FindingsModel
from ui.models.library import LibraryModel
from ui.models.outline import OutlineModel
from ui.qt import mime
from ui.qt.roles import LEVEL, USED, WHERE


@pytest.fixture
def filled(library: Library, dressed: object) -> LibraryModel:
    model = LibraryModel(library)
    model.set_found([library.number(item.id) or 0 for item in library.search()])
    return model


def test_the_library_is_a_sound_model(filled: LibraryModel, qtmodeltester: ModelTester):
    qtmodeltester.check(filled)
    filled.set_used({filled.card(filled.index(0)).item.id: 1})
    filled.extend([filled.number(row) for row in range(3)])
    filled.set_found([])


def test_cards_are_read_as_they_are_looked_at(library: Library, dressed: object):
    numbers = library.find(Query()).numbers
    model = LibraryModel(library)
    model.set_found(numbers)
    first = model.card(model.index(1))
    model.set_found(numbers[1:])
    assert model.card(model.index(0)) is first, "it is read once"
    library.store.connection.execute("UPDATE item SET record = replace(record, 'visit', 'call')")
    model.set_found(numbers)
    assert model.card(model.index(1)) is not first, "the library changed"
    last = len(numbers) - 1
    assert model.card(model.index(last)).item == library.numbered(numbers[last:])[0]
    assert model.rows_of({numbers[1], numbers[last]}, start=2) == [last]


def test_what_a_card_shortens_is_told_on_hover(filled: LibraryModel):
    for row in range(filled.rowCount()):
        card = filled.card(filled.index(row))
        shown = QTextDocument()
        shown.setHtml(filled.index(row).data(Qt.ItemDataRole.ToolTipRole))
        told = " ".join(shown.toPlainText().split())
        assert told.startswith(card.date)
        assert card.source in told
        assert told.endswith(" ".join((card.item.note or "").split()))


def test_facets_are_a_sound_model(dressed: object, qtmodeltester: ModelTester):
    toggled: list[Choice] = []
    model = FacetModel(lambda choice: choice[1].title(), toggled.append)
    qtmodeltester.check(model)
    model.arrange({("topic", "water"): 2, ("topic", "trade"): 3, ("kind", "event"): 4})
    qtmodeltester.check(model)
    topics = model.index(FACETS.index("topic"), 0)
    shown = [model.index(row, 0, topics).data() for row in range(model.rowCount(topics))]
    assert shown == ["Trade", "Water"]
    water = model.index_of(("topic", "water"))
    assert model.setData(water, None, Qt.ItemDataRole.CheckStateRole)
    assert toggled == [("topic", "water")]
    model.show_chosen(toggled)
    assert water.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert not model.setData(topics, None, Qt.ItemDataRole.CheckStateRole)
    model.show_counts({("topic", "water"): 7, ("topic", "energy"): 1})
    counts = [model.index(row, 1, topics).data() for row in range(model.rowCount(topics))]
    assert counts == ["0", "7", "1"], "nothing moves; what is new stands last"
    assert water.data(Qt.ItemDataRole.AccessibleTextRole) == "Water, 7 items"
    spoken = [
        index.siblingAtColumn(1).data(Qt.ItemDataRole.AccessibleTextRole)
        for index in (topics, water)
    ]
    assert spoken == ["Topic: 1 chosen", "7 items"]
    model.show_chosen([("topic", "gone")])
    model.arrange({("topic", "water"): 7})
    assert model.index_of(("topic", "gone")).isValid()
    assert not model.index_of(("topic", "energy")).isValid()


def test_years_stand_from_the_newest_on_however_many_items_have_them(dressed: object):
    model = FacetModel(lambda choice: choice[1], lambda _choice: None)
    model.arrange({("year", year): n for n, year in enumerate(("2024", NO_YEAR, "987", "2025"))})
    years = model.index(FACETS.index("year"), 0)
    shown = [model.index(row, 0, years).data() for row in range(model.rowCount(years))]
    assert shown == ["2025", "2024", "987", NO_YEAR]


def test_a_card_says_all_it_shows(filled: LibraryModel, library: Library):
    row = filled.row_of("president-japarov-aim-3bn")
    index = filled.index(row)
    filled.set_used({"president-japarov-aim-3bn": 1})
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Quote, [22 August 2025, inferred]: We aim to increase mutual trade volume to $3 billion by"
        " 2030. Sadyr Japarov. Source: sivildiplomasi.com, verified. In memo"
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


def test_figures_of_one_measure_are_told_apart(session: Session, dressed: object):
    picked = [
        session.add_item(item) for item in ("trade-turnover-2024", "trade-turnover-2023-cabinet")
    ]
    model = OutlineModel()
    model.refresh(session)
    rows = [
        model.index(row, 0, parent)
        for parent in (model.index(number, 0) for number in range(model.rowCount()))
        for row in range(model.rowCount(parent))
    ]
    told = [row.data() for row in rows if row.data(WHERE) in picked]
    assert [words.split(" Mutual")[0] for words in told] == ["$1.7 billion", "$1.317 billion"]
    assert len({row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows}) == len(rows)


def _blocks(model: OutlineModel, section: str) -> list[str]:
    rows = [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))]
    parent = next(row for row in rows if row.data(WHERE) == section)
    return [model.index(row, 0, parent).data(WHERE) for row in range(model.rowCount(parent))]
