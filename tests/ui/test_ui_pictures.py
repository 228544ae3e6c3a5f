"""What widgets look like, in light and dark, against pictures of theirs.

`CHANCERY_NEW_PICTURES=1 pytest tests/ui/test_ui_pictures.py` takes them anew; look at them then.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.app import snapshots, templates
from briefing.app.model import Cited, FreeNote, Paper, Session, Words
from ui.dialogs.export import ExportDialog
from ui.dialogs.languages import LanguagesDialog
from ui.dialogs.marking import MarkingDialog
from ui.dialogs.new_memo import NewMemoDialog
from ui.dialogs.save_template import SaveTemplateDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.versions import VersionsDialog
from ui.main_window import MainWindow
from ui.qt.theme import theme

PICTURES = Path(__file__).parent / "pictures"
MOST, FEW = 0.002, 8  # of the pixels may differ; pixels of a small picture
ITEMS = {
    "event": "treaty-allied-relations-signed",
    "figure": "trade-turnover-2023-cabinet",
    "quote": "president-japarov-aim-3bn",
}
SIZE = QSize(1440, 900)
TALLEST = 320  # pixels of a picture
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


def _contents(window: MainWindow) -> QWidget:
    window.show_view("contents")
    window.contents.refresh()
    return window.contents


def _findings(window: MainWindow) -> QWidget:
    window.show_view("findings")
    window.findings.list.setCurrentIndex(window.findings.model.index(0))
    return window.findings


def _reader(window: MainWindow) -> QWidget:
    window.resize(SIZE.width(), 480)  # a low page shows the passage soon
    window.looking.show_item(window.library.item(ITEMS["quote"]))
    return window.source


def _find_bar(window: MainWindow) -> QWidget:
    window.replacing.open(replacing=True)
    window.replacing.bar.sought.setText("trade")
    window.library_pane.field.setFocus()
    return window.replacing.bar


def _banner(window: MainWindow) -> QWidget:
    words = "“Trade” was not saved when the program ended. Kept: Sunday, 22 November 2026."
    window.banner.say("picture", words, (("Open it", window.update), ("Forget it", window.update)))
    return window.banner


def _filter_chips(window: MainWindow) -> QWidget:
    window.library_pane.filters.choose((("topic", "energy"), ("actor", "sadyr-japarov")))
    return window.library_pane.filters.chips


def _papers(window: MainWindow) -> QWidget:
    session = window.session
    assert session is not None
    session.annexes.add(templates.get("chronology"))
    session.show("main")
    window.library_pane.field.setFocus()
    return window.papers


def _second(window: MainWindow) -> QWidget:
    session = window.session
    assert session is not None
    session.set_second_language("ru", "after")
    return _block("figure")(window)


def _list(window: MainWindow) -> QWidget:
    session = window.session
    assert session is not None
    session.add_list("issue", "Trade in goods\nTransit and tariffs\nWater and energy")
    window.library_pane.field.setFocus()
    return _block("list")(window)


def _chronology(window: MainWindow) -> QWidget:
    session = window.session
    assert session is not None
    session.add_group("chronology", [ITEMS["event"], "seventh-supreme-interstate-council"])
    window.library_pane.field.setFocus()
    return _block("chronology")(window)


def _noted(window: MainWindow) -> QWidget:
    """A paragraph with a footnote of one's own and one of a source."""
    session = window.session
    assert session is not None
    notes = (FreeNote("As told to the desk."), Words(", and the aim holds"), Cited(ITEMS["quote"]))
    session.set_content(
        next(block.id for block in session.memo.main.blocks() if block.kind == "prose"),
        (Words("Trade grows"), *notes, Words(".")),
    )
    return _block("prose")(window)


def _library(window: MainWindow) -> QWidget:
    window.library_pane.field.setText("council")
    return window.library_pane


def _filters(window: MainWindow, door: str) -> QWidget:
    filters = window.library_pane.filters
    filters.doors[door].setChecked(True)
    window.library_pane.field.setFocus()
    return filters


def _header_line(window: MainWindow) -> QWidget:
    session, header = window.session, window.outline.form
    assert session is not None
    assert header is not None
    next(iter(header.fields.values())).editor.setFocus()
    filled = {"marking": "For official use", "to": "The Minister", "from": "The desk"}
    for field, words in {**filled, "subject": "Trade"}.items():
        session.set_field(field, words)
    window.library_pane.field.setFocus()
    return header


CHANGED: dict[str, Grab] = {
    "library": _library,
    "filters": lambda window: _filters(window, ""),
    "filters-years": lambda window: _filters(window, "dates"),
    "header-line": _header_line,
    "banner": _banner,
    "contents": _contents,
    "filter-chips": _filter_chips,
    "findings": _findings,
    "find-bar": _find_bar,
    "block-chronology": _chronology,
    "block-list": _list,
    "block-noted": _noted,
    "block-second": _second,
    "papers": _papers,
    "reader": _reader,
}


@pytest.mark.parametrize("name", CHANGED)
def test_what_is_asked_for_looks_as_it_did(name: str, desk: MainWindow, themed: str, qtbot: QtBot):
    widget = CHANGED[name](desk)
    if name == "header-line":
        qtbot.waitUntil(lambda: widget.is_folded and not widget.mark.isHidden())
    _rest(desk, qtbot)
    part = QRect(QPoint(), widget.size().boundedTo(QSize(widget.width(), TALLEST)))
    if name.startswith("block-"):  # be it scrolled out of the window
        seen = widget.grab(part)
    else:
        seen = desk.grab(part.translated(widget.mapTo(desk, QPoint())))
    _compare(seen.toImage(), f"{name}-{themed}")


def test_the_header_looks_as_it_did(desk: MainWindow, themed: str, qtbot: QtBot):
    form = desk.outline.form
    assert form is not None
    assert not form.is_folded
    _compare(form.grab().toImage(), f"header-{themed}")


DIALOGS: dict[str, Callable[[MainWindow, Paper], QDialog]] = {
    "languages": lambda window, paper: LanguagesDialog(paper, window),
    "marking": lambda window, paper: MarkingDialog(templates.schemes(), paper, window),
    "new": lambda window, _: NewMemoDialog(templates.load_all(), window),
    "save-template": lambda window, _: SaveTemplateDialog(window),
    "settings": lambda window, _: SettingsDialog(templates.load_all(), templates.schemes(), window),
    "versions": lambda window, _: VersionsDialog(window.session.memo, window.operations, window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_looks_as_it_did(name: str, desk: MainWindow, themed: str, qtbot: QtBot):
    session = desk.session
    assert session is not None
    snapshots.take(session.memo, datetime.now(UTC))
    session.set_field("subject", "Trade")
    dialog = DIALOGS[name](desk, session.memo.main)
    with qtbot.waitActive(dialog):
        dialog.show()
    _rest(desk, qtbot)
    if isinstance(dialog, VersionsDialog):
        dialog.list.item(0).setText("Sunday, 22 November 2026\n12:00:00")
    dialog.buttons.cancel.setFocus()
    QApplication.processEvents()
    _compare(dialog.grab().toImage(), f"{name}-{themed}")
    dialog.close()


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
    assert share <= max(MOST, FEW / (seen.width() * seen.height())), (
        f"{name}: {share:.2%} of the pixels differ"
    )


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
