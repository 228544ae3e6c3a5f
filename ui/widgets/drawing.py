"""A chart or a timeline drawn in place, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.app.model import (
    DASH,
    EDGE,
    Chart,
    Dot,
    Ink,
    Label,
    Line,
    Polyline,
    Rect,
    Scene,
    Timeline,
    chart_scene,
    hatching,
    timeline_scene,
)
from ui.qt.theme import theme, ui_font

_SCALE = 1.25  # pixels a point, before the person's own size of text
_FLAT, _TALLEST = 0.46, 300.0  # a chart's height: of its width, and at most in points
_SIZE = 100  # pixels of the font that widths are measured in
_TOKENS = {
    Ink.TEXT: "text",
    Ink.MUTED: "text2",
    Ink.RULE: "line2",
    Ink.GRID: "line",
    Ink.NAVY: "accent",
    Ink.BRASS: "gold",
    Ink.TEAL: "figure",
    Ink.RED: "quote",
    Ink.PAPER: "surface",
}


class Drawing(QWidget):
    """Draws the scene of a picture as wide as it has room; its words are its description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Chart | Timeline | None = None
        self._point = "."
        self._scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def scene(self) -> Scene | None:
        """What is drawn."""
        return self._scene

    def show_picture(self, picture: Chart | Timeline | None, point: str) -> None:
        """Draw another picture; `point` is the decimal point of an axis."""
        if (picture, point) != (self._picture, self._point):
            self._picture, self._point = picture, point
            self.setAccessibleDescription(picture.alt if picture else "")
            self._lay_out()
        self.setVisible(picture is not None)

    def sizeHint(self) -> QSize:  # noqa: D102
        height = round(self._scene.height * _scale()) if self._scene else 0
        return QSize(200, height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_scale(), _scale())
        for shape in self._scene.shapes:
            _draw(painter, shape)
        painter.end()

    def _lay_out(self) -> None:
        width = max(self.width(), 200) / _scale()
        match self._picture:
            case Chart() as chart:
                height = min(_FLAT * width, _TALLEST)
                self._scene = chart_scene(chart, width, height, _measure, point=self._point)
            case Timeline() as timeline:
                self._scene = timeline_scene(timeline, width, _measure)
            case _:
                self._scene = None
        if self._scene is not None:
            self.setFixedHeight(self.sizeHint().height())
        self.update()


def _scale() -> float:
    return _SCALE * theme.scale


def _font(bold: bool) -> QFont:
    font = ui_font(_SIZE, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setPixelSize(_SIZE)  # the picture is scaled as a whole
    return font


def _measure(text: str, size: float, bold: bool) -> float:
    """Widths in the window's font, as the scene asks for them: in points."""
    return QFontMetricsF(_font(bold)).horizontalAdvance(text) * size / _SIZE


def _colour(ink: Ink) -> QColor:
    return theme.colour(_TOKENS[ink])


def _pen(ink: Ink, width: float, dashed: bool = False) -> QPen:
    pen = QPen(_colour(ink), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([part / width for part in DASH])
    return pen


def _draw(painter: QPainter, shape: object) -> None:
    match shape:
        case Rect():
            painter.setPen(_pen(shape.stroke, EDGE) if shape.stroke else Qt.PenStyle.NoPen)
            painter.setBrush(_colour(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(shape.x, shape.y, shape.w, shape.h))
            for line in hatching(shape) if shape.hatched else ():
                _draw(painter, line)
        case Line():
            painter.setPen(_pen(shape.ink, shape.width, shape.dashed))
            painter.drawLine(QLineF(shape.x0, shape.y0, shape.x1, shape.y1))
        case Polyline():
            painter.setPen(_pen(shape.ink, shape.width, shape.dashed))
            painter.drawPolyline([QPointF(x, y) for x, y in shape.points])
        case Dot():
            painter.setPen(_pen(shape.ink, EDGE))
            painter.setBrush(_colour(Ink.PAPER if shape.hollow else shape.ink))
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.r, shape.r)
        case Label():
            _write(painter, shape)


def _write(painter: QPainter, label: Label) -> None:
    """Set words by the measure the scene was laid out with."""
    width = _measure(label.text, label.size, label.bold)
    left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    font = _font(label.bold)
    painter.save()
    painter.translate(left, label.y)
    painter.scale(label.size / _SIZE, label.size / _SIZE)
    painter.setFont(font)
    painter.setPen(_colour(label.ink))
    painter.drawText(QPointF(0, 0), label.text)
    painter.restore()
