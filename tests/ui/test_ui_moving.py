"""Where a drop goes, and what shows it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


def test_the_line_of_a_drop_strikes_no_words(open_brief: MainWindow, qtbot: QtBot):
    """In sections without blocks it shows between what stands there."""
    outline = open_brief.outline
    empty = [section for section in outline.sections.values() if section.takes]
    assert empty
    for section in empty:
        qtbot.waitUntil(lambda of=section: of.height() > 60)
        point = section.mapTo(outline.canvas, section.rect().center())
        place = outline.moving.find_place(point, [("", section.takes[0])])
        assert place is not None
        labels = [label for label in section.findChildren(QLabel) if label.isVisible()]
        for label in labels:
            top = label.mapTo(outline.canvas, QPoint()).y()
            assert not top < place.line.top() < top + label.height(), label.text()
