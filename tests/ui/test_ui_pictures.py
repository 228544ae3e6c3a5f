"""What widgets look like, in light and dark, against pictures of theirs.

`CHANCERY_NEW_PICTURES=1 pytest tests/ui/test_ui_pictures.py` takes them anew; look at them then.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.dialogs.export import ExportDialog
from ui.main_window import MainWindow
from ui.qt.theme import theme

PICTURES = Path(__file__).parent / "pictures"
MOST = 0.002  # of the pixels may differ
ITEMS = {
    "event": "treaty-allied-relations-signed",
    "figure": "trade-turnover-2023-cabinet",
    "quote": "president-japarov-aim-3bn",
}
SIZE = QSize(1440, 900)
Grab = Callable[[MainWindow], QWidget]


@pytest.fixture(params=["light", "dark"])
def themed(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    theme.choose(request.param)
    flash = dressed.cursorFlashTime()
    dressed.setCursorFlashTime(0)
    yield request.param
    dressed.setCursorFlashTime(flash)
    theme.choose("light")


@pytest.fixture
def desk(themed: str, open_brief: MainWindow, brief: Session, qtbot: QtBot) -> MainWindow:
    open_brief.resize(SIZE)
    for item in ITEMS.values():
        brief.add_item(item)
    brief.add_prose("issue", "Which year now holds for the common aim in mutual trade?")
    brief.add_group("table", ["trade-turnover-2023-cabinet", "trade-turnover-2024"])
    brief.add_group("chart", ["trade-turnover-2023-cabinet", "trade-turnover-2024"])
    open_brief.library_pane.field.setFocus()
    open_brief.findings.refresh()
    _rest(open_brief, qtbot)
    return open_brief


def _rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the worker is done, what was put away is gone and the layouts stand still."""
    seen: list[QImage] = []

    def still() -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        seen.append(window.grab().toImage())
        return len(seen) > 1 and not window.operations.busy and seen[-1] == seen[-2]

    qtbot.waitUntil(still, timeout=20_000)


def _block(kind: str) -> Grab:
    def found(window: MainWindow) -> QWidget:
        session = window.session
        assert session is not None
        block = next(block for block in session.memo.main.blocks() if block.kind == kind)
        frame = window.outline.frame(block.id)
        assert frame is not None
        return frame

    return found


def _section(window: MainWindow) -> QWidget:
    return window.outline.sections["issue"]


def _chips(window: MainWindow) -> QWidget:
    return _block("quote")(window).chips[0]


WIDGETS: dict[str, Grab] = {
    **{
        f"block-{kind}": _block(kind)
        for kind in ("prose", "event", "figure", "quote", "table", "chart")
    },
    "section": _section,
    "chip": _chips,
}


@pytest.mark.parametrize("name", WIDGETS)
def test_a_widget_looks_as_it_did(name: str, desk: MainWindow, themed: str):
    _compare(WIDGETS[name](desk).grab().toImage(), f"{name}-{themed}")


@pytest.mark.parametrize("kind", ITEMS)
def test_a_card_looks_as_it_did(kind: str, desk: MainWindow, themed: str, qtbot: QtBot):
    view = desk.library_pane.list
    model = desk.library_pane.model
    row = model.row_of(ITEMS[kind])
    assert row >= 0
    view.scrollTo(model.index(row, 0))
    _rest(desk, qtbot)
    _compare(
        view.viewport().grab(view.visualRect(model.index(row, 0))).toImage(),
        f"card-{kind}-{themed}",
    )


def test_the_export_dialog_looks_as_it_did(desk: MainWindow, themed: str, qtbot: QtBot):
    session = desk.session
    assert session is not None
    dialog = ExportDialog(session.memo, desk.operations, Path("papers"), "memo", desk)
    dialog.lock.box.setChecked(True)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.name.setFocus()
    _compare(dialog.grab().toImage(), f"export-{themed}")
    dialog.close()


@pytest.mark.parametrize(("name", "words"), [("palette", "trade 2023"), ("palette-mixed", "in")])
def test_the_palette_looks_as_it_did(
    desk: MainWindow, themed: str, name: str, words: str, qtbot: QtBot
):
    desk.finding.open()
    palette = desk.finding.palette
    assert palette is not None
    with qtbot.waitSignal(palette.filled):
        palette.field.setText(words)
    palette.setGraphicsEffect(None)
    _compare(palette.grab().toImage(), f"{name}-{themed}")
    palette.leave()


def test_the_welcome_page_looks_as_it_did(themed: str, window: MainWindow, qtbot: QtBot):
    for pane in (window.commands.library, window.commands.side):
        pane.setChecked(False)
    window.resize(SIZE)
    _rest(window, qtbot)
    _compare(window.welcome.grab().toImage(), f"welcome-{themed}")


def _compare(seen: QImage, name: str) -> None:
    path = PICTURES / f"{name}.png"
    if os.environ.get("CHANCERY_NEW_PICTURES"):
        path.parent.mkdir(exist_ok=True)
        assert seen.save(str(path))
        return
    known = QImage(str(path))
    assert not known.isNull(), f"no picture {path.name}: take it with CHANCERY_NEW_PICTURES=1"
    assert seen.size() == known.size(), name
    share = _differing(seen, known)
    assert share <= MOST, f"{name}: {share:.2%} of the pixels differ"


def _differing(first: QImage, second: QImage) -> float:
    """The share of pixels that are not the same."""
    rows = [
        bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
        for image in (first, second)
    ]
    if rows[0] == rows[1]:
        return 0.0
    pixels = (memoryview(row).cast("I") for row in rows)
    changed = sum(one != other for one, other in zip(*pixels, strict=True))
    return changed / (first.width() * first.height())


def test_a_small_change_is_seen(dressed: QApplication):
    """Else the tests above would prove nothing."""
    image = QImage(QSize(100, 100), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    other = QImage(image)
    painter = QPainter(other)
    painter.drawLine(QPoint(0, 50), QPoint(99, 50))
    painter.end()
    assert _differing(image, image) == 0
    assert _differing(image, other) == pytest.approx(0.01)
