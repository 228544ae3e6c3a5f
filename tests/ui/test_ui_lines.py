"""Rows of a list show all their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.qt.icons import icon
from ui.widgets.lines import LinesDelegate, _room

WORDS = "The figure “Mutual trade turnover of Kazakhstan and Kyrgyzstan” has no period."


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("width", [120, 180, 333])
@pytest.mark.parametrize("marked", [True, False])
def test_a_row_is_as_high_as_its_lines(qtbot: QtBot, width: int, marked: bool):
    view = QListWidget()
    qtbot.addWidget(view)
    view.setProperty("look", "rows")
    view.setWordWrap(True)
    view.setItemDelegate(LinesDelegate(view))
    entry = QListWidgetItem(WORDS, view)
    if marked:
        entry.setIcon(icon("triangle-alert"))
    view.resize(width, 400)
    with qtbot.waitExposed(view):
        view.show()
    row = view.visualItemRect(entry)
    room = _room(row, entry.icon())
    needed = view.fontMetrics().boundingRect(QRect(0, 0, room.width(), 9999), 0x1000, WORDS)
    assert row.width() <= view.viewport().width()
    assert room.height() >= needed.height()
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("dressed")
def test_the_last_line_is_painted(qtbot: QtBot):
    one, two = _painted(qtbot, "one"), _painted(qtbot, "one\ntwo")
    assert two[-1] - two[0] > one[-1] - one[0] + 8


@pytest.mark.usefixtures("dressed")
def test_the_icon_is_painted_before_the_words(qtbot: QtBot):
    assert _painted(qtbot, " ", marked=True)
    assert not _painted(qtbot, " ")


def _painted(qtbot: QtBot, words: str, *, marked: bool = False) -> list[int]:
    """The rows of pixels in which a row of a list with such words has ink."""
    view = QListWidget()
    qtbot.addWidget(view)
    entry = QListWidgetItem(words, view)
    if marked:
        entry.setIcon(icon("triangle-alert", "warn", 16))
    option = QStyleOptionViewItem()
    option.widget, option.font, option.rect = view, view.font(), QRect(0, 0, 90, 80)
    image = QImage(QSize(90, 80), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    LinesDelegate(view).paint(painter, option, view.model().index(0, 0))
    painter.end()
    return [y for y in range(80) if any(image.pixel(x, y) & 0xFF < 128 for x in range(90))]
