"""The papers of a memo as tabs: from one to the other, added, moved, taken out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Session
from ui.dialogs.export import ExportDialog
from ui.dialogs.new_memo import AnnexDialog
from ui.main_window import MainWindow
from ui.qt.roles import WHERE

CTRL = Qt.KeyboardModifier.ControlModifier
EVENT = "seventh-supreme-interstate-council"


@pytest.fixture
def bound(open_brief: MainWindow, brief: Session) -> MainWindow:
    """A brief with a chronology and a fact sheet behind it; the brief is shown."""
    brief.set_field("subject", "Trade")
    brief.add_prose("issue", "Which aim holds?")
    for template in ("chronology", "fact-sheet"):
        brief.annexes.add(templates.get(template))
    brief.show("main")
    return open_brief


def _tabs(window: MainWindow) -> list[str]:
    bar = window.papers.bar
    return [bar.tabText(place) for place in range(bar.count())]


def test_each_paper_has_a_tab(bound: MainWindow, brief: Session):
    assert _tabs(bound) == [
        "One-page brief", "Annex 1 · Chronology", "Annex 2 · Trade and economic fact sheet",
    ]  # fmt: skip
    bar = bound.papers.bar
    assert bar.currentIndex() == 0
    assert bar.tabToolTip(0) == "Trade"
    brief.show("annex-2")
    assert bar.currentIndex() == 2
    bar.setCurrentIndex(1)
    assert brief.paper.id == "annex-1"


def test_the_outline_shows_the_paper_of_the_tab(bound: MainWindow, brief: Session):
    outline = bound.outline
    assert "issue" in outline.sections
    bound.papers.bar.setCurrentIndex(1)
    assert "chronology" in outline.sections
    assert "issue" not in outline.sections
    block = brief.add_item(EVENT)
    assert outline.frame(block) is not None
    outline.title.setFocus()
    bound.outline.changes.field("subject", "Two years")
    assert brief.memo.paper("annex-1").fields["subject"] == "Two years"
    assert bound.papers.bar.tabToolTip(1) == "Two years"
    assert bound.windowTitle().startswith("Trade")


def test_a_date_that_is_none_waits_in_its_paper(
    bound: MainWindow, brief: Session, write: Callable[..., None]
):
    day = bound.outline.form.fields["date"]
    day.editor.selectAll()
    write(day.editor, "31.02.2026")
    bound.papers.bar.setCurrentIndex(1)
    assert not bound.outline.form.fields["date"].fault()
    bound.files.export()
    assert brief.paper.id == "main"
    day = bound.outline.form.fields["date"]
    assert day.editor.words() == "31.02.2026"
    assert day.fault()
    assert day.editor.hasFocus()
    assert not bound.findChildren(ExportDialog)
    day.editor.selectAll()
    write(day.editor, "28.02.2026")
    bound.papers.bar.setCurrentIndex(1)
    bound.papers.bar.setCurrentIndex(0)
    assert bound.outline.form.fields["date"].editor.words() == "2026-02-28"
    bound.files.export()
    assert len(bound.findChildren(ExportDialog)) == 1


def test_keys_walk_the_papers(bound: MainWindow, brief: Session, qtbot: QtBot):
    bound.outline.focus_first()
    shown = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(QApplication.focusWidget(), key, CTRL)
        shown.append(brief.paper.id)
        assert bound.outline.isAncestorOf(QApplication.focusWidget())
    assert shown == ["annex-1", "annex-2", "main", "annex-2"]


def test_an_annex_is_added_from_a_template(open_brief: MainWindow, brief: Session, qtbot: QtBot):
    qtbot.mouseClick(open_brief.papers.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(open_brief.findChildren(AnnexDialog)))
    (dialog,) = open_brief.findChildren(AnnexDialog)
    assert dialog.paper.currentData() == "en"
    dialog.choose("chronology")
    dialog.paper.setCurrentIndex(dialog.paper.findData("ru"))
    qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    assert (brief.paper.id, brief.paper.language) == ("annex-1", "ru")
    assert _tabs(open_brief) == ["One-page brief", "Annex 1 · Chronology"]
    assert open_brief.focusWidget() is open_brief.outline.title
    assert open_brief.commands.undo.text() == "Undo add annex"
    open_brief.commands.undo.trigger()
    assert _tabs(open_brief) == ["One-page brief"]
    assert "issue" in open_brief.outline.sections


def test_annexes_are_moved_and_taken_out(bound: MainWindow, brief: Session):
    rename, forward, back, remove = bound.commands.annexes
    assert not any(made.isEnabled() for made in (forward, back, remove))
    brief.show("annex-1")
    assert [made.isEnabled() for made in (forward, back, remove)] == [False, True, True]
    back.trigger()
    assert [paper.id for paper in brief.memo.papers] == ["main", "annex-2", "annex-1"]
    assert _tabs(bound)[2] == "Annex 2 · Chronology"
    assert bound.papers.bar.currentIndex() == 2
    forward.trigger()
    assert [paper.id for paper in brief.memo.papers] == ["main", "annex-1", "annex-2"]
    remove.trigger()
    assert brief.paper.id == "main"
    assert _tabs(bound) == ["One-page brief", "Annex 1 · Trade and economic fact sheet"]
    bound.commands.undo.trigger()
    assert len(_tabs(bound)) == 3
    brief.show("annex-2")
    rename.trigger()
    assert bound.outline.title.hasFocus()


def test_a_tab_has_a_menu_of_its_own(
    bound: MainWindow, brief: Session, monkeypatch: pytest.MonkeyPatch
):
    opened: list[list[QAction]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _point: opened.append(menu.actions()))
    bar = bound.papers.bar
    bar.customContextMenuRequested.emit(bar.tabRect(1).center())
    assert brief.paper.id == "annex-1"
    bar.customContextMenuRequested.emit(QPoint(-5, -5))
    assert brief.paper.id == "annex-1"
    assert opened == [bound.commands.annexes] * 2


def test_a_finding_leads_to_its_paper(bound: MainWindow, brief: Session):
    bound.findings.refresh()
    model = bound.findings.model
    places = [model.index(row).data(WHERE) for row in range(model.rowCount())]
    assert "annex-1/subject" in places
    bound.findings.wanted.emit("annex-1/subject")
    assert brief.paper.id == "annex-1"
    assert bound.outline.title.hasFocus()
    bound.findings.wanted.emit("drafted")
    assert brief.paper.id == "main"


def test_contents_and_palette_are_of_the_paper_shown(bound: MainWindow, brief: Session):
    brief.show("annex-1")
    bound.contents.refresh()
    model = bound.contents.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    assert rows[0].data(WHERE) == "annex-1/scope"
    bound.contents.wanted.emit("annex-1/chronology")
    assert brief.paper.id == "annex-1"


def test_found_words_lead_from_paper_to_paper(bound: MainWindow, brief: Session, qtbot: QtBot):
    brief.show("annex-1")
    brief.add_prose("scope", "The aim of all.")
    bound.replacing.open(replacing=False)
    bound.replacing.bar.sought.setText("aim")
    qtbot.waitUntil(lambda: len(bound.replacing.matches) == 2)
    shown = set()
    for _ in range(2):
        bound.replacing.step(1)
        shown.add(brief.paper.id)
    assert shown == {"main", "annex-1"}


def test_the_preview_turns_to_the_paper(bound: MainWindow, brief: Session, qtbot: QtBot):
    bound.show_view("preview")
    preview = bound.preview
    qtbot.waitUntil(lambda: preview.lengths.keys() == {"main", "annex-1", "annex-2"})
    assert preview.view.count == 3
    brief.show("annex-2")
    qtbot.waitUntil(lambda: preview.view.page == 3)
    brief.show("main")
    qtbot.waitUntil(lambda: preview.view.page == 1)
    preview.picked.emit("annex-1/subject")
    assert brief.paper.id == "annex-1"


def test_each_paper_is_exported_in_a_file_of_its_own(
    bound: MainWindow, brief: Session, tmp_path: Path, qtbot: QtBot
):
    dialog = ExportDialog(brief.memo, bound.operations, tmp_path, "memo", bound)
    assert not dialog.each.isHidden()
    dialog.word.setChecked(False)
    dialog.each.setChecked(True)
    with qtbot.waitSignal(dialog.written) as caught:
        dialog.begin()
    names = ["memo.pdf", "memo-annex-1.pdf", "memo-annex-2.pdf"]
    assert [path.name for path in caught.args[0]] == names
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == sorted(names)


def test_one_paper_needs_no_such_choice(open_brief: MainWindow, brief: Session, tmp_path: Path):
    dialog = ExportDialog(brief.memo, open_brief.operations, tmp_path, "memo", open_brief)
    assert dialog.each.isHidden()
    dialog.close()
