"""Library cards, painted: kind, date, what it says, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.app.model import begun_in
from ui.qt.icons import pixmap
from ui.qt.offsets import Offsets
from ui.qt.roles import CARD, USED
from ui.qt.telling import ICONS, Card
from ui.qt.theme import px, read_font, theme, ui_font

Index = QModelIndex | QPersistentModelIndex
_Range = QTextLayout.FormatRange
_LEFT, _PAD, _GAP, _TILE, _SIDES = 44, 11, 8, 28, 6
_LINES = 4
_SMALL, _TITLE, _QUOTE, _VALUE = 12, 14, 15, 20
_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class CardDelegate(QStyledItemDelegate):
    """Paints a card in a row; the row is as high as its words need."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        card: Card = index.data(CARD)
        view = option.widget
        viewport = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        width = max(viewport, 120) - _LEFT - _PAD - _SIDES
        return QSize(120, self._height(card, width) + 2 * _PAD + _GAP)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        card: Card = index.data(CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2.5, 0.5, 2.5 - _SIDES, -_GAP + 0.5)
        self._ground(painter, option, box)
        self._tile(painter, box, card)
        left = round(box.left()) + _LEFT
        right = left + option.rect.width() - _LEFT - _PAD - _SIDES
        line = QRect(left, round(box.top()) + _PAD - 1, right - left, px(17))
        self._head(painter, line, card, index.data(USED) or 0)
        top = line.bottom() + 4
        sought = getattr(option.widget, "sought", ())
        for text, look in _said(card):
            laid = _laid(text, look, right - left, theme.scale)
            painter.setPen(theme.colour("text"))
            laid.draw(painter, left, top, _marked(text, sought, theme.name) if sought else [])
            top += laid.height
        self._foot(
            painter, QRect(left, round(box.bottom()) - _PAD - px(15), right - left, px(17)), card
        )
        painter.restore()

    def _height(self, card: Card, width: int) -> int:
        said = sum(_laid(text, look, width, theme.scale).height for text, look in _said(card))
        return px(17) + 4 + said + 3 + px(17)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        border = theme.colour("accent" if chosen or focused else "line2" if hovered else "line")
        fill = theme.colour("sel" if chosen else "surface").name()
        size, scale = (
            (round(box.width()), round(box.height())),
            painter.device().devicePixelRatioF(),
        )
        drawn = _box(*size, fill, border.name(), 2 if focused else 1, scale)
        painter.drawPixmap(QPointF(box.left() - 1.5, box.top() - 1.5), drawn)

    def _tile(self, painter: QPainter, box: QRectF, card: Card) -> None:
        scale = painter.device().devicePixelRatioF()
        drawn = _mark(card.item.kind, theme.colour(card.item.kind).name(), scale)
        painter.drawPixmap(QPointF(box.left() + 9, box.top() + 11), drawn)

    def _head(self, painter: QPainter, line: QRect, card: Card, used: int) -> None:
        """Kind, date and whether it is in the memo. The date goes before the kind, which the tile
        shows as well, where only one of them has room."""
        right = line.right()
        if used:
            right = self._badge(painter, line, self.tr("In memo")) - 6
        beside = line.left() + _advance(card.label, theme.scale) + 7
        places = ((card.date, beside), (card.short, beside), (card.short, line.left()))
        fitting = (place for place in places if _fits(place[0], right - place[1]))
        told, left = next(fitting, places[1])
        middle = Qt.AlignmentFlag.AlignVCenter
        if left == beside:
            painter.setFont(ui_font(_SMALL, QFont.Weight.DemiBold))
            painter.setPen(theme.colour(card.item.kind))
            painter.drawText(line, middle, card.label)
        room = QRect(left, line.top(), right - left, line.height())
        painter.setFont(ui_font(_SMALL))
        painter.setPen(theme.colour("text2"))
        painter.drawText(room, middle, _elided(told, room.width(), theme.scale))

    def _badge(self, painter: QPainter, line: QRect, text: str) -> int:
        font = ui_font(11, QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(text) + 14
        badge = QRectF(line.right() - width + 1, line.top(), width, line.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setFont(font)
        painter.setPen(theme.colour("accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        return round(badge.left())

    def _foot(self, painter: QPainter, line: QRect, card: Card) -> None:
        parts = [part for part in (card.said_by, card.source) if part]
        if card.item.use == "fyi":
            parts.insert(0, self.tr("For us only"))
        scale, side = painter.device().devicePixelRatioF(), px(13)
        place = QPointF(line.left(), line.top() + (line.height() - side) / 2)
        mark, tone = ("circle-check", "ok") if card.verified else ("triangle-alert", "quote")
        painter.drawPixmap(place, pixmap(mark, theme.colour(tone).name(), side, scale))
        line = line.adjusted(side + 5, 0, 0, 0)
        told = _elided(" · ".join(parts), line.width(), theme.scale)
        painter.setFont(ui_font(_SMALL))
        painter.setPen(theme.colour("text3"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, told)


@lru_cache(maxsize=128)
def _box(width: int, height: int, fill: str, border: str, line: int, scale: float) -> QPixmap:
    """A card's ground, with one and a half pixels around it. Drawing it takes longer than all the
    words on it, and the same few come again and again."""
    drawn, painter = _blank(width + 3, height + 3, scale)
    painter.setPen(QPen(QColor(border), line))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(1.5, 1.5, width, height), 8, 8)
    painter.end()
    return drawn


@lru_cache(maxsize=32)
def _mark(kind: str, colour: str, scale: float) -> QPixmap:
    """The tile that shows of what kind a card is."""
    drawn, painter = _blank(_TILE - 2, _TILE - 2, scale)
    ground = QColor(colour)
    ground.setAlpha(30)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, _TILE - 2, _TILE - 2), 5, 5)
    painter.drawPixmap(QPointF(5.5, 5.5), pixmap(ICONS[kind], colour, 15, scale))
    painter.end()
    return drawn


def _blank(width: int, height: int, scale: float) -> tuple[QPixmap, QPainter]:
    drawn = QPixmap(ceil(width * scale), ceil(height * scale))
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return drawn, painter


@lru_cache(maxsize=16)
def _advance(label: str, _scale: float) -> int:
    """How wide a kind's name is at a size of text."""
    return QFontMetrics(ui_font(_SMALL, QFont.Weight.DemiBold)).horizontalAdvance(label)


@lru_cache(maxsize=512)
def _elided(text: str, width: int, _scale: float) -> str:
    """Small text, shortened where it is wider than that."""
    elided = Qt.TextElideMode.ElideRight
    return QFontMetrics(ui_font(_SMALL)).elidedText(text, elided, max(width, 0))


def _fits(text: str, width: int) -> bool:
    return _elided(text, width, theme.scale) == text


def _said(card: Card) -> list[tuple[str, str]]:
    """What stands large on a card, and how it looks."""
    if card.item.kind == "quote":
        return [(f"“{card.title}”", "quote")]
    value = [(card.value, "value")] if card.value else []
    return [*value, (card.title, "title")]


@lru_cache(maxsize=16)
def _font(look: str, _scale: float) -> tuple[QFont, int]:
    """The font of a look at a size of text, and how far its lines stand from each other."""
    if look == "title":
        font = ui_font(_TITLE, QFont.Weight.Medium)
    elif look == "value":
        font = read_font(_VALUE, QFont.Weight.DemiBold)
    else:
        font = read_font(_QUOTE)
        font.setItalic(True)
    return font, QFontMetrics(font).height() + 1


class _Laid:
    """Text in at most four lines; where there is more of it, the last one is shortened as it is
    drawn, for most of what is measured is never seen."""

    def __init__(self, text: str, look: str, width: int, scale: float) -> None:
        self.font, leading = _font(look, scale)
        self.lines, self._cut = _broken(text, self.font, leading, width)
        self._text, self._width = text, width
        self.height = round(self.lines.boundingRect().height()) + 2

    @cached_property
    def last(self) -> str:
        """The last line, shortened; "" where it is whole."""
        if not self._cut:
            return ""
        start = self.lines.lineAt(_LINES - 1).textStart()
        rest = self._text[start : self._cut - 1].rstrip() + "…"
        return QFontMetrics(self.font).elidedText(rest, Qt.TextElideMode.ElideRight, self._width)

    def draw(
        self, painter: QPainter, left: float, top: float, marked: Sequence[_Range] = ()
    ) -> None:
        """Paint it, from its upper left corner; a last line that is shortened has no marks."""
        if not self.last:
            self.lines.draw(painter, QPointF(left, top), marked)
            return
        line = self.lines.lineAt(_LINES - 1)
        whole = QRectF(left, top, self._width, line.y() - 1)
        self.lines.draw(painter, QPointF(left, top), marked, whole)
        painter.setFont(self.font)
        painter.drawText(QPointF(left, top + line.y() + line.ascent()), self.last)


@lru_cache(maxsize=512)
def _marked(text: str, sought: tuple[str, ...], _theme: str) -> list[_Range]:
    """The places of the words that were sought, on the ground that lights passages."""
    offsets, found = Offsets(text), []
    for span in begun_in(text, sought):
        place = _Range()
        place.start = offsets.to_qt(span.start)
        place.length = offsets.to_qt(span.end) - place.start
        form = QTextCharFormat()
        form.setBackground(theme.colour("mark"))
        place.format = form
        found.append(place)
    return found


@lru_cache(maxsize=1024)
def _laid(text: str, look: str, width: int, scale: float) -> _Laid:
    return _Laid(text, look, width, scale)


def _broken(text: str, font: QFont, leading: int, width: int) -> tuple[QTextLayout, int]:
    """The layout of its first four lines, and where the fifth would begin; 0 where it has none."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_WRAPPED)
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * leading))
    last = layout.lineAt(layout.lineCount() - 1)
    layout.endLayout()
    end = last.textStart() + last.textLength() if last.isValid() else 0
    return layout, end if end < len(text.rstrip()) else 0
