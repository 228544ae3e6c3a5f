"""The paper as it will be exported, beside the memo, a moment after every change."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefing.app import preview
from briefing.app.model import Memo, Session, binder
from briefing.app.pages import Length, lengths
from briefing.errors import BriefingError
from ui.qt.errors import told
from ui.qt.icons import tint
from ui.qt.operations import Operations
from ui.widgets.pages import PagesView, Sheets

_PAUSE = 8  # milliseconds between a change and the paper's making: throttled, never put off


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages drawn in the worker, and how many each paper has. `new` says that they are of another
    memo than the last."""

    memo: Memo
    lengths: dict[str, Length]
    sheets: Sheets
    scale: float
    new: bool


class Press:
    """Makes papers and draws pages; lives in the worker alone, as pdfium bears one thread."""

    def __init__(self) -> None:
        self._proofs: Any = None
        self._memo: Memo | None = None
        self._proof: Any = None
        self._drawn: dict[int, tuple[bytes, float, QImage]] = {}

    def draw(self, memo: Memo, pages: list[int], scale: float, ratio: float) -> Printed:
        """The pages of a memo's paper at a scale, on a screen of that ratio."""
        new = memo is not self._memo
        if new:
            self._print(memo)
        proof = self._proof
        images = {n: self._image(n, scale * ratio) for n in pages if n < proof.count}
        sizes = (proof.size,) * proof.count
        sheets = Sheets(sizes, proof.places, proof.note_places, images)
        return Printed(memo, lengths(memo, proof), sheets, scale, new)

    def count(self, memo: Memo) -> dict[str, Length]:
        """How long a memo's papers are, none of which is drawn; none is known where they cannot be
        laid out as they stand."""
        try:
            self._print(memo)
        except BriefingError:
            return {}
        self._memo = None
        return lengths(memo, self._proof)

    def _print(self, memo: Memo) -> None:
        if self._proofs is None:
            self._proofs = preview.Proofs()
        self._proof, self._memo = self._proofs.proof(memo), memo
        _settle()

    def _image(self, number: int, scale: float) -> QImage:
        """A page's picture; that of the paper before where the page looks the same, or with the
        strip drawn anew in which it does not."""
        operators = self._proof.operators(number)
        known, at, image = self._drawn.get(number, (b"", 0.0, QImage()))
        if known == operators and at == scale:
            return image
        strip = preview.changed(known, operators) if at == scale else None
        if strip is None:
            image = _picture(self._proof.page(number), scale)
        else:
            image = self._patched(image, number, scale, strip)
        self._drawn[number] = operators, scale, image
        return image

    def _patched(
        self, image: QImage, number: int, scale: float, strip: tuple[float, float]
    ) -> QImage:
        """A page's picture with a strip of it drawn anew."""
        height = image.height()
        above = min(max(int(height - strip[1] * scale) - 1, 0), height - 1)
        below = min(max(int(strip[0] * scale) - 1, 0), height - above - 1)
        part = _picture(self._proof.page(number), scale, above, below)
        whole = QImage(image)
        painter = QPainter(whole)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, above, part)
        painter.end()
        return whole


@cache
def _settle() -> None:
    """What is there by now stays: searched for garbage, it holds up every tenth key. Once alone,
    since what is garbage then stays too."""
    gc.freeze()


def _picture(file: bytes, scale: float, above: int = 0, below: int = 0) -> QImage:
    """The one page of a file, without so many pixels at its top and its bottom."""
    import pypdfium2  # noqa: PLC0415  (only a preview needs it)

    pdf = pypdfium2.PdfDocument(file)
    page = pdf[0]
    # pdfium is told in points what to leave out, and takes the next whole pixel
    crop = (0, max(below - 0.5, 0) / scale, 0, max(above - 0.5, 0) / scale)
    bitmap = page.render(scale=scale, prefer_bgrx=True, crop=crop)
    form = QImage.Format.Format_RGB32
    data = bytes(bitmap.buffer)
    image = QImage(data, bitmap.width, bitmap.height, bitmap.stride, form).copy()
    for used in (bitmap, page, pdf):
        used.close()
    return image


class PreviewPane(QWidget):
    """Follows a session while it can be seen. `picked` carries where in the memo was clicked,
    `built` that a paper made of the memo as it is now is shown, `counted` that its pages are known
    without that; `lengths` are its papers'."""

    picked = Signal(str)
    built = Signal()
    counted = Signal()

    def __init__(
        self, operations: Operations, topic: str = "preview", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self._operations, self._topic = operations, topic
        self._press = Press()
        self._session: Session | None = None
        self._shown: Memo | None = None
        self._counted: Memo | None = None
        self._current = ""
        self.lengths: dict[str, Length] = {}
        self._paper = ""
        self._busy, self._first = False, True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._build_now)
        self._build()

    def follow(self, session: Session | None) -> None:
        """Show the memo as it is now, soon."""
        if session is not self._session:
            self._session, self._shown, self._first = session, None, True
            self._paper, self.lengths = "", {}
            self.view.clear()
            self.view.verticalScrollBar().setValue(0)
        self._turn()
        self._ask()

    def mark(self, block: str) -> None:
        """Mark the block one is at."""
        self._current = block
        self.view.mark(block)

    def count(self) -> None:
        """Have the pages counted, once for each memo, while they cannot be seen."""
        session, press = self._session, self._press
        if session is None or self.isVisible() or not self._stale():
            return
        memo = session.memo
        if memo is self._counted:
            return
        self._counted = memo

        def take(found: dict[str, Length]) -> None:
            if self._session is session and session.memo is memo:
                self.lengths = found
                self.counted.emit()

        self._operations.ask(f"{self._topic}-pages", lambda: press.count(memo), take)

    # Building

    def _build(self) -> None:
        self.view = PagesView()
        self.view.setAccessibleName(self.tr("Pages of the paper"))
        self.view.picked.connect(self._picked)
        self.view.wanted.connect(self._ask)
        self.view.turned.connect(self._turned)
        self.state, self.counter = QLabel(), QLabel()
        for label in (self.state, self.counter):
            label.setProperty("tone", "quiet")
        self.fault = QLabel()
        self.fault.setProperty("tone", "fault")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.hide()
        self.smaller = self._button("minus", self.tr("Smaller"), lambda: self.view.zoom(-1))
        self.larger = self._button("plus", self.tr("Larger"), lambda: self.view.zoom(1))
        self.fit = self._button("move-horizontal", self.tr("Fit the width"), self._fit)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 10, 4)
        head.setSpacing(4)
        head.addWidget(self.state, 1)
        for part in (self.counter, self.smaller, self.larger, self.fit):
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.fault)
        layout.addWidget(self.view, 1)

    def _button(self, icon: str, text: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        tint(button, icon, size=16)
        button.setProperty("look", "slim")
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _fit(self) -> None:
        self.view.fit_width()
        self._ask()

    # Making

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._ask()

    def _stale(self) -> bool:
        return self._session is not None and self._session.memo is not self._shown

    def _ask(self) -> None:
        """Make what is missing; one making at a time, and the newest memo wins."""
        if self.isVisible() and not self._busy and not self._pause.isActive():
            self._pause.start()

    def _build_now(self) -> None:
        session, view = self._session, self.view
        if session is None or self._busy or not self.isVisible():
            return
        memo, scale, ratio = session.memo, view.scale, view.devicePixelRatioF()
        pages = (view.in_view() or [0, 1]) if self._stale() else view.missing()
        if not self._stale() and not pages:
            return
        self._busy = True
        press = self._press
        self._operations.ask(
            self._topic, lambda: press.draw(memo, pages, scale, ratio), self._printed, self._failed
        )

    def _printed(self, printed: Printed) -> None:
        self._busy = False
        if self._session is None:
            return
        self._shown, self.lengths = printed.memo, printed.lengths
        self.fault.hide()
        self.view.show_sheets(printed.sheets, printed.scale, printed.new)
        self.view.mark(self._current, bring=self._first)
        self._first = False
        self._turn()
        if self._stale() or self.view.missing():
            self._ask()
            return
        self.state.setText(self.tr("Up to date"))
        self.built.emit()

    def _failed(self, error: Exception) -> None:
        """Tell in place why there is no paper; the last one stays in view."""
        self._busy = False
        if self._session is None:
            return
        self._shown = self._session.memo
        if isinstance(error, ImportError):
            self.fault.setText(self.tr("The preview needs the package “pypdfium2”."))
        elif isinstance(error, BriefingError):
            self.fault.setText("\n".join(told(error)))
        else:
            self._operations.failed.emit(error)
            return
        self.fault.show()
        self.state.setText(self.tr("Not up to date"))
        self.built.emit()

    # Where one is

    def _turn(self) -> None:
        """Go to the first page of the paper one went to, once it is there."""
        session = self._session
        if session is None or self._stale() or session.paper.id not in self.lengths:
            return
        papers, paper = [held.id for held in session.memo.papers], session.paper.id
        if paper != (self._paper or papers[0]):
            before = papers[: papers.index(paper)]
            self.view.turn_to(sum(self.lengths[held].pages for held in before))
        self._paper = paper

    def _turned(self, page: int) -> None:
        count = self.view.count
        told_place = self.tr("Page {0} of {1}").format(page, count) if count else ""
        self.counter.setText(told_place)
        self.view.setAccessibleDescription(told_place)

    def _picked(self, origin: str) -> None:
        if self._shown is not None:
            self.picked.emit(binder.place_at(self._shown, origin))
