"""The preview: the paper itself, soon after every change, in step with the memo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import ui.panes.preview
from briefing.app.export import export
from briefing.app.model import FreeNote, Session, Words
from ui.main_window import MainWindow
from ui.panes.preview import Press, PreviewPane
from ui.qt import settings


@pytest.fixture
def preview(open_brief: MainWindow, brief: Session, qtbot: QtBot) -> PreviewPane:
    brief.set_field("subject", "Trade")
    brief.add_item("trade-turnover-2024")
    brief.add_item("seventh-supreme-interstate-council")
    pane = open_brief.preview
    with qtbot.waitSignal(pane.built):
        open_brief.tabs.choose("preview")
    return pane


def test_it_is_the_paper_that_is_exported(preview: PreviewPane, brief: Session, tmp_path: Path):
    import pypdfium2

    export(brief.memo, [tmp_path / "paper.pdf"])
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as pdf:
        pages = [pdf[number] for number in range(len(pdf))]
        papers = [page.render(scale=1.5, prefer_bgrx=True) for page in pages]
        told = [bytes(paper.buffer) for paper in papers]
        for used in (*papers, *pages):
            used.close()
    printed = Press().draw(brief.memo, list(range(len(told))), 1.5, 1.0)
    assert [bytes(image.constBits()) for image in printed.sheets.images.values()] == told
    assert preview.view.count == len(told)
    assert preview.counter.text() == f"Page 1 of {len(told)}"


def test_a_page_that_looks_the_same_is_not_drawn_again(brief: Session):
    press = Press()
    for _ in range(40):
        block = brief.add_prose("issue", "A sentence that is long enough to fill a line. " * 5)
    before = press.draw(brief.memo, [0, 1, 2], 1.0, 1.0).sheets.images
    brief.set_content(block, (Words("Another sentence entirely."),))
    sheets = press.draw(brief.memo, [0, 1, 2], 1.0, 1.0).sheets
    changed = [number for number, image in sheets.images.items() if image is not before[number]]
    assert changed[0] == sheets.places[block][0].page > 0
    larger = press.draw(brief.memo, [0], 2.0, 1.0).sheets.images
    assert larger[0].width() == pytest.approx(2 * before[0].width(), abs=2)


@pytest.mark.parametrize("scale", [0.77, 1.0, 4 / 3, 2.125])
def test_a_page_drawn_in_part_is_the_page_drawn_whole(brief: Session, scale: float):
    press, long = Press(), "Ångström Ậ (qy) says so, long enough to fill a line of the paper. "
    blocks = [brief.add_prose("issue", long * 3) for _ in range(14)]
    notes = (FreeNote("A first note."), FreeNote("A second."))
    brief.set_content(blocks[3], (Words(long), notes[0], Words(" and ", bold=True), notes[1]))
    wide = (Words(long * 3), notes[0], Words("…", italic=True))
    for content in (
        (Words(long), notes[0], Words(" and more ", bold=True), notes[1]),
        (Words(long, link="https://example.org"), notes[0]),
        wide,
        (*wide, Words(" a line more" * 12)),
        wide,
        (Words("Ậ"), FreeNote("Áy " * 90)),
    ):
        press.draw(brief.memo, [0, 1], scale, 1.0)
        brief.set_content(blocks[3], content)
        drawn = press.draw(brief.memo, [0, 1], scale, 1.0).sheets.images
        assert drawn == Press().draw(brief.memo, [0, 1], scale, 1.0).sheets.images


def test_of_a_page_with_a_word_changed_a_strip_is_drawn(
    brief: Session, monkeypatch: pytest.MonkeyPatch
):
    press, drawn = Press(), []
    blocks = [brief.add_prose("issue", f"Paragraph {number}") for number in range(9)]
    whole = press.draw(brief.memo, [0], 1.0, 1.0).sheets.images[0].height()
    real = ui.panes.preview._picture
    monkeypatch.setattr(
        ui.panes.preview, "_picture", lambda *told: drawn.append(real(*told)) or drawn[-1]
    )
    brief.set_content(blocks[4], (Words("Another"),))
    press.draw(brief.memo, [0], 1.0, 1.0)
    assert [picture.height() < whole / 10 for picture in drawn] == [True]


def test_a_change_is_shown_and_no_frame_is_blank(
    preview: PreviewPane, brief: Session, qtbot: QtBot
):
    block = brief.add_prose("issue", "One")
    view = preview.view
    with qtbot.waitSignal(preview.built):
        pass
    before = view.grab().toImage()
    with qtbot.waitSignal(preview.built):
        brief.set_content(block, (Words("Another sentence entirely."),))
        during = view.grab().toImage()
    assert during == before
    qtbot.waitUntil(lambda: view.grab().toImage() != before)
    assert preview.state.text() == "Up to date"


def test_only_the_newest_memo_is_made(
    preview: PreviewPane, brief: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    made = []
    real = Press._print
    monkeypatch.setattr(Press, "_print", lambda self, memo: (made.append(memo), real(self, memo)))
    for number in range(30):
        brief.set_field("subject", f"Trade {number}")
    qtbot.waitUntil(lambda: bool(made) and made[-1] is brief.memo)
    assert len(made) <= 2
    qtbot.waitUntil(lambda: preview._shown is brief.memo)


def test_a_click_leads_to_the_block_and_the_block_is_marked(
    preview: PreviewPane, open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    view, block = preview.view, brief.memo.main.blocks()[0].id
    area = view._box(view._sheets.places[block][0]).center().toPoint()
    assert view.origin_at(area) == block
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area)
    assert open_brief.outline.current == block
    left = view._box(view._sheets.places[block][0]).topLeft().toPoint() + QPoint(-8, 4)
    assert view.grab().toImage().pixelColor(left) == QColor("#A58343")
    other = brief.memo.main.blocks()[1].id
    open_brief.outline.go_to(other)
    assert view._marked == other


def test_a_click_anywhere_on_a_chart_leads_to_it(
    preview: PreviewPane, open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    view, before = preview.view, brief.memo.main.blocks()[0].id
    with qtbot.waitSignal(preview.built):
        chart = brief.add_group("chart", ["trade-turnover-2024", "trade-turnover-2023-cabinet"])
    qtbot.waitUntil(lambda: chart in view._sheets.places)
    frame = open_brief.outline.frame(chart)
    assert frame is not None
    for part in (0.1, 0.5, 0.9):
        open_brief.outline.go_to(before)
        boxes = [view._box(area) for area in view._sheets.places[chart]]
        top, bottom = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
        point = QPoint(round(boxes[0].center().x()), round(top + (bottom - top) * part))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert (open_brief.outline.current, view._marked) == (chart, chart)
        assert frame.current


def test_a_click_on_a_note_leads_to_the_block_that_calls_it(
    preview: PreviewPane, open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    view, block = preview.view, brief.memo.main.blocks()[1].id
    ((area, *_),) = [view._sheets.notes[block]]
    assert area[2] > max(place[4] for place in view._sheets.places[block])
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    point = view._box(area).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert open_brief.outline.current == block


def test_the_mark_stands_beside_a_bullet_and_not_on_it(
    preview: PreviewPane, open_brief: MainWindow, brief: Session, qtbot: QtBot
):
    with qtbot.waitSignal(preview.built):
        listed = brief.add_list("points", "We ask for water.")
    view = preview.view
    page, left, *_rest = view._sheets.places[listed][0]
    edge = min(area[1] for areas in view._sheets.places.values() for area in areas)
    assert left > edge
    assert view._with_bullet((page, left, 1, 2, 3)) == (page, edge, 1, 2, 3)
    assert view._with_bullet((page, left + 200, 1, 2, 3)) == (page, left + 200, 1, 2, 3)
    open_brief.outline.go_to(listed)
    box = view._box(view._sheets.places[listed][0])
    corner = view._box((page, edge, 0, 0, 0)).left()
    spot = QPoint(round(corner) - 8, round(box.center().y()))
    assert view.grab().toImage().pixelColor(spot) == QColor("#A58343")


def test_zoom_and_fit(preview: PreviewPane, qtbot: QtBot):
    view = preview.view
    fitting = view.scale
    with qtbot.waitSignal(preview.built):
        preview.larger.click()
    assert view.scale > fitting
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale < fitting
    preview.fit.click()
    assert view.scale == fitting


def test_the_place_one_is_at_stays(preview: PreviewPane, brief: Session, qtbot: QtBot):
    for number in range(60):
        brief.add_prose("issue", f"Paragraph {number}")
    qtbot.waitUntil(lambda: preview.view.count > 1 and preview._shown is brief.memo)
    bar = preview.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert preview.view.page == preview.view.count
    brief.set_field("to", "The Minister")
    qtbot.waitUntil(lambda: preview._shown is brief.memo and not preview.view.missing())
    assert bar.value() == place


def test_a_character_no_font_has_is_told_in_place(
    preview: PreviewPane, brief: Session, qtbot: QtBot, write: Callable[..., None]
):
    block = brief.add_prose("issue", "漢")
    qtbot.waitUntil(preview.fault.isVisible)
    assert "漢" in preview.fault.text()
    assert preview.view.count
    brief.remove_block(block)
    qtbot.waitUntil(lambda: not preview.fault.isVisible())


def test_nothing_is_made_out_of_sight(window: MainWindow, brief: Session, qtbot: QtBot):
    settings.remember("view", "source")
    window.set_session(brief)
    brief.set_field("subject", "Trade")
    qtbot.wait(60)
    assert not window.preview.isVisible()
    assert window.preview._shown is None
