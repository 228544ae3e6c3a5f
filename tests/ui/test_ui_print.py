"""Printing: the very pages of the PDF, on paper of their size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from briefing.app import printing
from briefing.app.model import Session, Words
from briefing.errors import BriefingError
from ui.dialogs.print import PrintDialog
from ui.main_window import MainWindow
from ui.qt.printing import print_pages


@pytest.fixture
def long(open_brief: MainWindow, brief: Session) -> Session:
    """A brief of several pages with a marking."""
    brief.set_field("marking", "UNCLASSIFIED")
    brief.add_item("president-japarov-aim-3bn")
    for number in range(30):
        brief.add_prose("issue", f"Paragraph {number}. " + "Trade between both grows. " * 12)
    return brief


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(150)
    return made


@pytest.fixture
def dialog(open_brief: MainWindow, qtbot: QtBot) -> PrintDialog:
    open_brief.commands.print.trigger()
    found = open_brief.findChild(PrintDialog)
    assert found is not None
    return found


def _pictures(data: bytes | Path) -> Iterator[Image.Image]:
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            yield (
                page.render(scale=1).to_pil().convert("L").resize((149, 210), Image.Resampling.BOX)
            )


def _alike(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of their grey, 0 to 255, seen from some way off."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


def _print(dialog: PrintDialog, printer: QPrinter, data: bytes, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(dialog.over):
        dialog.print_on(printer, data)
    return Path(printer.outputFileName())


def test_the_pages_printed_are_those_of_the_pdf(
    long: Session, dialog: PrintDialog, printer: QPrinter, qtbot: QtBot
):
    data = printing.pages(long.memo, "en")
    with qtbot.waitSignal(dialog.printed) as told:
        dialog.print_on(printer, data)
    made, printed = list(_pictures(data)), list(_pictures(Path(printer.outputFileName())))
    assert told.args == [len(made)]
    assert len(printed) == len(made) > 2
    for one, other in zip(made, printed, strict=True):
        assert _alike(one, other) < 5
    assert _alike(made[0], printed[1]) > 15  # the measure tells pages apart


def test_a_range_of_pages_backwards(
    long: Session, dialog: PrintDialog, printer: QPrinter, qtbot: QtBot
):
    data = printing.pages(long.memo, "en")
    printer.setFromTo(2, 3)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printed = list(_pictures(_print(dialog, printer, data, qtbot)))
    made = list(_pictures(data))
    assert len(printed) == 2
    assert _alike(made[2], printed[0]) < 5
    assert _alike(made[1], printed[1]) < 5


def test_on_smaller_paper_the_page_is_made_smaller(
    long: Session, dialog: PrintDialog, printer: QPrinter, qtbot: QtBot
):
    data = printing.pages(long.memo, "en")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printed = _print(dialog, printer, data, qtbot)
    with pypdfium2.PdfDocument(printed) as pdf:
        assert abs(pdf[0].get_width() - 420) < 3
    assert _alike(next(_pictures(data)), next(_pictures(printed))) < 8


def test_draft_and_marking_as_the_export_has_them(long: Session):
    for draft in (False, True):
        with pypdfium2.PdfDocument(printing.pages(long.memo, "en", draft)) as pdf:
            assert pdf.count_attachments() == 0
            for page in pdf:
                words = page.get_textpage().get_text_bounded()
                assert "UNCLASSIFIED" in words
                assert ("DRAFT" in words) == draft


def test_what_stops_an_export_stops_printing(open_brief: MainWindow, long: Session, qtbot: QtBot):
    evidence = long.memo.evidence
    altered = tuple(replace(quote, text="We promise.") for quote in evidence.quotes)
    long.memo = replace(long.memo, evidence=replace(evidence, quotes=altered))
    with pytest.raises(BriefingError, match="stopped-by-findings"):
        printing.pages(long.memo, "en")
    open_brief.commands.print.trigger()
    dialog = open_brief.findChild(PrintDialog)
    assert dialog is not None
    assert "cannot be built as it stands" in dialog.state.text()
    assert not dialog.buttons.done.isEnabled()
    dialog.draft.setChecked(True)
    assert dialog.buttons.done.isEnabled()


def test_the_dialog_asks_for_the_printer_once_the_pages_are_made(
    long: Session, dialog: PrintDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked = []
    monkeypatch.setattr(QPrintDialog, "open", lambda chooser: asked.append(chooser.printer()))
    qtbot.mouseClick(dialog.buttons.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0].pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert asked[0].docName() == "One-page brief"


def test_printing_can_be_stopped(
    long: Session, dialog: PrintDialog, printer: QPrinter, qtbot: QtBot
):
    data = printing.pages(long.memo, "en")
    with qtbot.waitSignal(dialog.over):
        dialog.print_on(printer, data)
        dialog.reject()
    assert dialog.state.text() == "Printing was stopped."
    assert dialog.isVisible()


def test_words_no_pdf_can_print_are_told(
    open_brief: MainWindow, long: Session, dialog: PrintDialog, qtbot: QtBot
):
    dialog.reject()
    long.set_content(long.memo.main.blocks()[0].id, (Words("שלום"),))
    open_brief.commands.print.trigger()
    again = open_brief.findChildren(PrintDialog)[-1]
    with qtbot.waitSignal(again.over):
        again.begin()
    assert "right-to-left" in again.state.text()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(
    long: Session, dialog: PrintDialog, printer: QPrinter, qtbot: QtBot, tmp_path: Path
):
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    with pytest.raises(BriefingError, match="print-failed"):
        print_pages(printer, printing.pages(long.memo, "en"), lambda _done, _total: None)
