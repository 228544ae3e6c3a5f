"""Lucide's icons in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

from briefing import resources
from ui.qt.theme import theme

_SCALES = (1, 2)


class _HasIcon(Protocol):
    def setIcon(self, icon: QIcon) -> None: ...  # noqa: N802


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, scale: float = 1) -> QPixmap:
    """An icon in one colour, `size` pixels wide on a screen of that scale."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  (not before something is drawn)

    path = resources.assets() / "icons" / f"{name}.svg"
    drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
    side = round(size * scale)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(scale)
    return drawn


def icon(name: str, tone: str = "text2", size: int = 18) -> QIcon:
    """An icon in a colour of the theme in use."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, theme.colour(tone).name(), size, scale))
        quiet = pixmap(name, theme.colour("line2").name(), size, scale)
        made.addPixmap(quiet, QIcon.Mode.Disabled)
    return made


def mark() -> QIcon:
    """The program's own mark, in its own colours."""
    made = QIcon()
    for size in (16, 32, 48, 128, 256):
        made.addPixmap(pixmap("chancery", "", size))
    return made


class _Tint(QObject):
    """Keeps one button's or action's icon in the theme's colours."""

    def __init__(self, target: QObject, name: str, token: str, size: int) -> None:
        super().__init__(target)
        self.setObjectName("tint")
        self.name, self._token, self._size = name, token, size
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        target: _HasIcon = self.parent()  # type: ignore[assignment]
        target.setIcon(icon(self.name, self._token, self._size))


def tint(target: QObject, name: str, tone: str = "text2", size: int = 18) -> None:
    """Give a button or an action an icon that follows the theme."""
    known = target.findChild(_Tint, "tint")
    if known is not None:
        known.name = name
        known.apply()
    else:
        _Tint(target, name, tone, size)
