"""Pages of a PDF on a printer, drawn at its own resolution."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter

from briefing.errors import BriefingError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINEST = 600  # dots an inch: no letter is sharper beyond, and a page at 1200 takes 550 MB
_POINTS = 72
Progress = Callable[[int, int], None]


def fit_paper(printer: QPrinter, data: bytes) -> None:
    """Ask the printer for the paper the pages are made for."""
    pdf = _opened(data)
    width, height = pdf.get_page_size(0)
    pdf.close()
    match = QPageSize.SizeMatchPolicy.FuzzyMatch
    printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", match))


def print_pages(printer: QPrinter, data: bytes, progress: Progress) -> int:
    """Print the pages the printer was asked for; how many they were. To be run in the worker, as
    pdfium bears one thread; `progress` may raise to stop.

    Raises "print-failed" where the printer takes nothing.
    """
    pdf = _opened(data)
    printer.setFullPage(True)
    painter = QPainter()
    try:
        wanted = _wanted(printer, len(pdf))
        _hold(printer, painter.begin(printer))
        for done, number in enumerate(wanted):
            progress(done, len(wanted))
            _hold(printer, not done or printer.newPage())
            _draw(painter, printer, pdf[number])
        progress(len(wanted), len(wanted))
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
        pdf.close()
    return len(wanted)


def _hold(printer: QPrinter, taken: bool) -> None:
    if not taken:
        raise BriefingError("print-failed", printer=printer.printerName())


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for, in the printer's order."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or count, count)
    numbers = list(range(first - 1, last))
    backwards = printer.pageOrder() == type(printer).PageOrder.LastPageFirst
    return numbers[::-1] if backwards else numbers


def _draw(painter: QPainter, printer: QPrinter, page: Any) -> None:
    """Draw a page in its own size; smaller and in the middle where the paper is smaller."""
    resolution = printer.resolution()
    paper = printer.paperRect(type(printer).Unit.DevicePixel)
    width, height = (points * resolution / _POINTS for points in page.get_size())
    shrink = min(paper.width() / width, paper.height() / height)
    if shrink < 0.99:  # A4 is told in whole points by some, in tenths by others
        width, height = width * shrink, height * shrink
    left, top = (paper.width() - width) / 2, (paper.height() - height) / 2
    bitmap = page.render(scale=min(resolution, _FINEST) / _POINTS, prefer_bgrx=True)
    image = QImage(
        bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    painter.drawImage(QRectF(left, top, width, height), image)
    del image
    bitmap.close()
    page.close()


def _opened(data: bytes) -> Any:
    import pypdfium2  # noqa: PLC0415  (only printing and preview need it)

    return pypdfium2.PdfDocument(data)
