"""What was found stands beside its block and in the list, and is mended from both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Finding, Memo, Session, Words
from ui.main_window import MainWindow
from ui.models.findings import FindingsModel, places
from ui.qt.levels import MARKS, level_icon, level_name, offer
from ui.qt.roles import FINDING
from ui.widgets.findings import FindingMark
from ui.widgets.header import Header

DATED = "Signed on 2025-08-22 in Bishkek."


@pytest.fixture
def dated(open_brief: MainWindow, brief: Session) -> str:
    """A block that holds a date in figures, checked."""
    block = brief.add_prose("issue", DATED)
    open_brief.findings.refresh()
    return block


def _mark(window: MainWindow, block: str) -> FindingMark:
    frame = window.outline.frame(block)
    assert frame is not None
    return frame.finding_mark


def _found(session: Session, rule: str) -> Finding:
    return next(one for one in session.findings() if one.rule == rule)


def _written(session: Session) -> str:
    return "".join(
        piece.words
        for block in session.memo.main.blocks()
        for piece in block.content or ()
        if isinstance(piece, Words)
    )


def test_the_mark_tells_level_and_sentence(open_brief: MainWindow, dated: str):
    mark = _mark(open_brief, dated)
    assert mark.isVisible()
    assert not mark.icon().isNull()
    assert "Warning: “2025-08-22” is a date in figures" in mark.toolTip()
    assert mark.accessibleDescription() == mark.toolTip()
    assert mark.accessibleName() == "Warning, 1 finding: Text"
    assert mark.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_mark_and_menu_leave_the_writer_s_own_words_the_width(
    open_brief: MainWindow, brief: Session, dated: str, qtbot: QtBot
):
    event, own = (
        open_brief.outline.frame(block)
        for block in (brief.add_item("treaty-allied-relations-signed"), dated)
    )
    assert event is not None
    assert own is not None
    qtbot.waitUntil(lambda: event.height() > 60 and event.width() == own.width())
    words, mark, menu = own.body.main_editor(), own.finding_mark, own.menu_button
    assert event.body.main_editor().width() - words.width() < 24
    line = words.mapTo(own, words.cursorRect().center())
    assert abs(mark.geometry().center().y() - line.y()) <= 2
    assert menu.geometry().left() == mark.geometry().left()
    assert menu.geometry().top() > mark.geometry().bottom()
    assert own.rect().contains(menu.geometry())
    before = words.size(), own.size()
    brief.set_content(dated, (Words("Signed in Bishkek."),))
    open_brief.findings.refresh()
    QApplication.processEvents()
    assert not mark.isVisible()
    assert (words.size(), own.size()) == before


def test_too_many_pages_are_found_without_the_preview(
    open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    pane, preview = open_brief.findings, open_brief.preview

    def told() -> list[str]:
        rows = [pane.model.index(row) for row in range(pane.model.rowCount())]
        return [row.data(FINDING).key for row in rows]

    open_brief.show_view("source")
    block = brief.add_prose("issue", "A sentence that is long enough to fill a line. " * 160)
    with qtbot.waitSignal(preview.counted):
        open_brief.show_view("findings")
    assert not preview.isVisible()
    qtbot.waitUntil(lambda: "L15-pages" in told())
    assert "2 of 1 page" in open_brief.outline.counts.pages.text()
    with qtbot.waitSignal(preview.counted):
        brief.set_content(block, (Words("Short."),))
    qtbot.waitUntil(lambda: "L15-pages" not in told())
    with qtbot.waitSignal(preview.built):
        open_brief.show_view("preview")
    assert preview.view.count == 1


@pytest.mark.parametrize("folded", [True, False])
def test_the_memo_tells_its_pages_whatever_stands_beside_it(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, folded: bool
):
    if folded:
        open_brief.commands.side.setChecked(False)
    else:
        open_brief.show_view("source")
    brief.add_prose("issue", "A sentence that is long enough to fill a line. " * 160)
    qtbot.waitUntil(lambda: "2 of 1 page" in open_brief.outline.counts.pages.text())
    assert not open_brief.findings.isVisible()
    assert not open_brief.preview.isVisible()


def test_a_block_in_which_nothing_is_found_has_no_mark(
    open_brief: MainWindow, brief: Session, dated: str
):
    brief.set_content(dated, (Words("Signed."),))
    open_brief.findings.refresh()
    assert not _mark(open_brief, dated).isVisible()


def test_the_gravest_level_is_shown_and_all_are_counted(
    open_brief: MainWindow, brief: Session, dated: str
):
    long = " ".join(["word"] * 40)
    text = f"{DATED} It cost $5 million (about 2 billion tenge). {long.capitalize()}."
    brief.set_content(dated, (Words(text),))
    open_brief.findings.refresh()
    mark = _mark(open_brief, dated)
    levels = [one.level for one in mark.findings]
    assert levels[0] == "stop"
    assert levels == sorted(levels, key=list(MARKS).index)
    assert mark.text() == str(len(levels))
    assert mark.accessibleName().startswith(f"Must be mended, {len(levels)} findings")


def test_levels_differ_in_shape_and_name(dressed: object):
    images = [level_icon(level).pixmap(16).toImage() for level in MARKS]
    shapes = [image.createAlphaMask() for image in images]
    assert shapes[0] != shapes[1] != shapes[2] != shapes[0]
    assert len({level_name(level) for level in MARKS}) == 3


def test_a_mend_is_made_from_the_mark(open_brief: MainWindow, brief: Session, dated: str):
    mark = _mark(open_brief, dated)
    menu = mark.menu_of()
    texts = [entry.text() for entry in menu.actions()]
    assert texts[1] == "Write the date in words: 22 August 2025"
    menu.actions()[1].trigger()
    assert _written(brief) == "Signed on 22 August 2025 in Bishkek."
    assert "write the date in words" in open_brief.commands.undo.text()
    open_brief.undo()
    assert _written(brief) == DATED


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_press_opens_the_menu(
    open_brief: MainWindow, dated: str, qtbot: QtBot, by: str, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    mark = _mark(open_brief, dated)
    QApplication.processEvents()  # the new frame finds its place
    if by == "mouse":
        qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    else:
        mark.setFocus()
        assert mark.hasFocus()
        qtbot.keyClick(mark, Qt.Key.Key_Space)
    assert [len(menu.actions()) for menu in opened] == [2]


def test_the_mark_leads_to_the_list(open_brief: MainWindow, brief: Session, dated: str):
    mark = _mark(open_brief, dated)
    mark.looked_at.emit(mark.findings[0])
    pane = open_brief.findings
    assert pane.isVisible()
    assert pane.list.currentIndex().data(FINDING) == mark.findings[0]


def test_the_list_names_rule_level_and_place(open_brief: MainWindow, brief: Session, dated: str):
    model = FindingsModel()
    model.set_findings(brief.findings(), places(brief))
    row = model.row_of(_found(brief, "L1"))
    told = model.index(row).data()
    assert "is a date in figures" in told
    assert told.endswith("Warning · L1 · Issue, Text")
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Warning · L1")


def test_the_list_offers_the_mend_of_the_row_one_is_at(
    open_brief: MainWindow, brief: Session, dated: str, qtbot: QtBot
):
    open_brief.show_view("findings")
    pane = open_brief.findings
    pane.list.setCurrentIndex(pane.model.index(0))
    assert not pane.offer_row.isVisible()
    finding = _found(brief, "L1")
    pane.show_finding(finding)
    assert pane.offer_row.isVisible()
    assert finding.mend is not None
    assert pane.offer.text() == offer(finding.mend)
    assert pane.mend_button.accessibleName() == f"Mend: {offer(finding.mend)}"
    with qtbot.waitSignal(pane.refreshed):
        qtbot.mouseClick(pane.mend_button, Qt.MouseButton.LeftButton)
    assert _written(brief) == "Signed on 22 August 2025 in Bishkek."
    assert pane.model.row_of(finding) == -1


def test_what_the_memo_refuses_is_told(open_brief: MainWindow, brief: Session, dated: str):
    finding = _found(brief, "L1")
    brief.remove_block(dated)
    steps = brief.history.undo_name()
    open_brief.outline.changes.mend(finding)
    assert brief.history.undo_name() == steps


def test_the_memo_is_checked_behind_the_window(
    open_brief: MainWindow, brief: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    threads: list[QThread] = []
    inspect = Session.inspect

    def watched(session: Session, memo: Memo) -> list[Finding]:
        threads.append(QThread.currentThread())
        return inspect(session, memo)

    monkeypatch.setattr(Session, "inspect", watched)
    with qtbot.waitSignal(open_brief.findings.refreshed):
        block = brief.add_prose("issue", DATED)
    assert _mark(open_brief, block).isVisible()
    assert threads
    assert open_brief.thread() not in threads


def test_what_was_found_in_another_state_is_not_shown(
    open_brief: MainWindow, brief: Session, dated: str, qtbot: QtBot
):
    pane = open_brief.findings
    shown = brief.memo
    pane.check()
    brief.set_content(dated, (Words("Signed."),))
    with qtbot.waitSignal(pane.refreshed):
        pass
    assert brief.memo is not shown
    assert not _mark(open_brief, dated).isVisible()


def _header(window: MainWindow) -> Header:
    header = window.outline.form
    assert header is not None
    return header


def test_a_finding_of_a_field_stands_beside_it(open_brief: MainWindow, brief: Session):
    brief.set_field("to", "The Minister, by 2025-08-22")
    open_brief.findings.refresh()
    fields = _header(open_brief).fields
    assert fields["to"].mark.accessibleName() == "Warning, 1 finding: To"
    assert fields["marking"].mark.isVisible()  # it is required, and empty
    assert not fields["drafted"].mark.isVisible()
    menu = fields["to"].mark.menu_of()
    menu.actions()[1].trigger()
    assert brief.memo.main.fields["to"] == "The Minister, by 22 August 2025"
    open_brief.findings.refresh()
    assert not fields["to"].mark.isVisible()


def test_a_folded_header_tells_of_all_its_fields(open_brief: MainWindow, brief: Session):
    header = _header(open_brief)
    for field, words in (("marking", "X"), ("to", "2025-08-22"), ("from", "2025-08-23")):
        brief.set_field(field, words)
    open_brief.findings.refresh()
    assert not header.mark.isVisible()
    header._show(folded=True)
    assert header.mark.isVisible()
    assert header.mark.accessibleName() == "Warning, 2 findings: Header"
    assert header.mark.focusPolicy() & Qt.FocusPolicy.TabFocus
    header.unfold()
    assert not header.mark.isVisible()


def test_a_finding_of_the_title_stands_beside_it(open_brief: MainWindow, brief: Session):
    brief.set_field("subject", "Talks on 2025-08-22")
    open_brief.findings.refresh()
    mark = open_brief.outline.title_mark
    assert mark.accessibleName() == "Warning, 1 finding: Subject"
    mark.looked_at.emit(mark.findings[0])
    assert open_brief.findings.list.currentIndex().data(FINDING) == mark.findings[0]


def test_a_finding_of_a_section_stands_beside_its_heading(open_brief: MainWindow, brief: Session):
    open_brief.findings.refresh()
    section = open_brief.outline.sections["issue"]
    assert section.mark.accessibleName() == "Warning, 1 finding: Issue"
    brief.add_prose("issue", "Trade.")
    open_brief.findings.refresh()
    assert not section.mark.isVisible()


def test_marks_are_those_of_the_paper_one_sees(open_brief: MainWindow, brief: Session):
    brief.add_prose("issue", "Trade.")
    annex = brief.annexes.add(templates.get("one-page-brief"))
    open_brief.findings.refresh()
    assert not open_brief.outline.sections["issue"].mark.isHidden()
    brief.show("main")
    assert open_brief.outline.sections["issue"].mark.isHidden()
    brief.show(annex)
    assert not open_brief.outline.sections["issue"].mark.isHidden()


def test_tab_leads_from_the_heading_through_the_blocks(open_brief: MainWindow, brief: Session):
    last = brief.add_prose("issue", "Second.")
    brief.add_prose("issue", "First.", index=0)
    open_brief.findings.refresh()
    section = open_brief.outline.sections["issue"]
    first, second = section.frames()
    assert second.view.id == last
    QApplication.processEvents()  # the new frames find their place
    section.mark.show()
    section.mark.setFocus()
    walked: list[QWidget | None] = []
    while not walked or walked[-1] is not section.list_button:
        QWidget.focusNextChild(open_brief)
        walked.append(QApplication.focusWidget())
    places = [walked.index(one) for one in (first.body.editor, second.body.editor)]
    assert places == sorted(places)
    assert walked[-2] is section.add_button
    assert all(section.isAncestorOf(one) for one in walked if one)
