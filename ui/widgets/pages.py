"""Pages of a paper one under another: shown without a blank frame, clicked, marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.qt.theme import theme

Area = tuple[int, float, float, float, float]  # page, left, top, right, bottom in points
_GAP, _MARGIN = 14, 16  # pixels round a page
_LEAST, _MOST, _STEP = 0.4, 4.0, 1.2
_NIGHT = QColor(14, 17, 21, 26)  # laid over white pages where all around them is dark
_HANGING = 40  # points a line of a list may stand in from the edge
_BAR = 4  # pixels of the mark beside a block


@dataclass(frozen=True, slots=True)
class Sheets:
    """Sizes of all pages in points; where each block stands, and the notes it calls; the pictures
    of some pages."""

    sizes: tuple[tuple[float, float], ...]
    places: Mapping[str, Sequence[Area]]
    notes: Mapping[str, Sequence[Area]] = field(default_factory=dict)
    images: dict[int, QImage] = field(default_factory=dict)


class PagesView(QAbstractScrollArea):
    """`wanted` says that pages are in view that are not drawn yet or at another size; `picked`
    carries the origin clicked on, `turned` the page in view, counted from 1, `shown` that pixels
    of the newest paper are on the screen."""

    wanted = Signal()
    picked = Signal(str)
    turned = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._sheets = Sheets((), {})
        self._images: dict[int, QImage] = {}
        self._fresh: dict[int, float] = {}  # the scale a page of the newest paper was drawn at
        self._fit = True
        self._scale = 1.0
        self._marked = ""
        self._page = 0
        self._painted = True
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    @property
    def scale(self) -> float:
        """Pixels a point."""
        return self._scale

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets.sizes)

    @property
    def page(self) -> int:
        """The page in view, counted from 1; 0 for none."""
        return self._page

    def show_sheets(self, sheets: Sheets, scale: float, new: bool) -> None:
        """Swap in pages; the place one is at stays. Of a new paper, pages not drawn yet show
        their old picture until theirs is there."""
        if new:
            self._fresh.clear()
            self._images = {n: i for n, i in self._images.items() if n < len(sheets.sizes)}
        self._sheets = sheets
        self._images.update(sheets.images)
        self._fresh.update(dict.fromkeys(sheets.images, scale))
        self._measure()
        self._painted = False
        self.viewport().update()
        self._turn()

    def clear(self) -> None:
        """Show nothing."""
        self._images.clear()
        self.show_sheets(Sheets((), {}), self._scale, new=True)

    def in_view(self) -> list[int]:
        """The pages that can be seen, counted from 0."""
        room = QRectF(self.viewport().rect())
        return [n for n in range(self.count) if self._rect(n).intersects(room)]

    def missing(self) -> list[int]:
        """Those in view that are not drawn as they should be."""
        return [number for number in self.in_view() if self._fresh.get(number) != self._scale]

    def mark(self, origin: str, bring: bool = True) -> None:
        """Mark a block beside the page, and bring it into view."""
        self._marked = origin
        areas = self._sheets.places.get(origin, ())
        if bring and areas:
            box = self._box(areas[0])
            room = self.viewport().rect()
            if box.top() < 0 or box.bottom() > room.height():
                bar = self.verticalScrollBar()
                bar.setValue(round(bar.value() + box.top() - room.height() / 3))
        self.viewport().update()

    def turn_to(self, number: int) -> None:
        """Show a page from its top, counted from 0."""
        self.verticalScrollBar().setValue(round(self._top(number) - _GAP))

    # Zoom

    def zoom(self, step: int) -> None:
        """Larger or smaller by so many steps."""
        self._fit = False
        self._zoom_to(self._scale * _STEP**step)

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._fit = True
        self._measure()
        self.viewport().update()

    def _zoom_to(self, scale: float) -> None:
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / self._scale
        self._scale = min(max(scale, _LEAST), _MOST)
        self._measure()
        bar.setValue(round(middle * self._scale - self.viewport().height() / 2))
        self.viewport().update()
        self.wanted.emit()

    # Where things are

    def _measure(self) -> None:
        widest = max((width for width, _ in self._sheets.sizes), default=595.0)
        room = self.viewport().width() - 2 * _MARGIN
        if self._fit:
            self._scale = min(max(round(room / widest, 4), 0.2), _MOST)
        full = round(widest * self._scale) + 2 * _MARGIN
        self.horizontalScrollBar().setRange(0, max(0, full - self.viewport().width()))
        self.horizontalScrollBar().setPageStep(self.viewport().width())
        height = self._top(self.count)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(height - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(48)

    def _top(self, number: int) -> float:
        heights = (height * self._scale + _GAP for _, height in self._sheets.sizes[:number])
        return _GAP + sum(heights)

    def _rect(self, number: int) -> QRectF:
        """A page in the viewport."""
        width, height = self._sheets.sizes[number]
        across = width * self._scale
        left = max((self.viewport().width() - across) / 2, _MARGIN)
        left -= self.horizontalScrollBar().value()
        top = self._top(number) - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(across), round(height * self._scale))

    def _box(self, area: Area) -> QRectF:
        page, left, top, right, bottom = area
        corner = self._rect(page).topLeft()
        box = QRectF(left, top, right - left, bottom - top)
        scaled = QRectF(box.topLeft() * self._scale, box.size() * self._scale)
        return scaled.translated(corner)

    def origin_at(self, point: QPoint) -> str:
        """What stands at a point: the smallest block there, or the block whose note stands there;
        "" for nothing."""
        found = []
        for origin, areas in chain(self._sheets.places.items(), self._sheets.notes.items()):
            for area in areas:
                box = self._box(area)
                line = QRectF(self._rect(area[0]).left(), box.top(), 1e6, box.height())
                if line.contains(QPointF(point)) and self._rect(area[0]).contains(QPointF(point)):
                    found.append((box.height(), origin))
        return min(found)[1] if found else ""

    def _scrolled(self) -> None:
        self.viewport().update()
        self._turn()
        if self.missing():
            self.wanted.emit()

    def _turn(self) -> None:
        """Say which page is in the middle."""
        middle = self.viewport().height() / 2
        seen = [n + 1 for n in range(self.count) if self._rect(n).top() <= middle]
        page = seen[-1] if seen else min(1, self.count)
        if page != self._page:
            self._page = page
        self.turned.emit(page)

    # Qt's side

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(420, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._measure()
        if self.missing():
            self.wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("desk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self.in_view():
            rect = self._rect(number)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
            image = self._images.get(number)
            if image is not None:
                painter.drawImage(rect, image)
            if theme.name == "dark":
                painter.fillRect(rect, _NIGHT)
        for area in self._sheets.places.get(self._marked, ()):
            self._paint_mark(painter, area)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
        if not self._painted:
            self._painted = True
            self.shown.emit()

    def _paint_mark(self, painter: QPainter, area: Area) -> None:
        box = self._box(self._with_bullet(area)).adjusted(-6, -1, 6, 1)
        ground = theme.colour("gold")
        ground.setAlpha(36)
        painter.fillRect(box, ground)
        bar = QRectF(box.left() - _BAR, box.top(), _BAR, box.height())
        painter.fillRect(bar, theme.colour("gold"))

    def _with_bullet(self, area: Area) -> Area:
        """An area, and the bullet or number before it, which stands at the edge of the page."""
        page, left, top, right, bottom = area
        known = self._sheets.places.values()
        edge = min(one[1] for areas in known for one in areas if one[0] == page)
        return page, edge if left - edge <= _HANGING else left, top, right, bottom

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        origin = self.origin_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and origin:
            self.picked.emit(origin)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
