"""Windows stand on their screen whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.qt.fitting import Fitting, fit


def _room(window: QWidget) -> QRect:
    return window.screen().availableGeometry()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("place", [(-50, -30), (400, 500), (5000, 5000)])
def test_what_is_too_large_or_stands_outside_is_brought_in(qtbot: QtBot, place: tuple[int, int]):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(3000, 3000)
    window.move(*place)
    with qtbot.waitExposed(window):
        window.show()
    fit(window)
    assert _room(window).contains(window.frameGeometry())


@pytest.mark.usefixtures("dressed")
def test_what_has_room_is_left_where_it_is(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(60, 70, 300, 200)
    fit(window)
    assert window.geometry() == QRect(60, 70, 300, 200)


@pytest.mark.usefixtures("dressed")
def test_a_window_not_yet_seen_leaves_room_for_its_title(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(3000, 3000)
    fit(window)
    assert window.height() <= _room(window).height() - 40


def test_a_dialog_is_fitted_once(dressed: QApplication, qtbot: QtBot):
    fitting = Fitting(dressed)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(3000, 3000)
    with qtbot.waitActive(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: _room(dialog).contains(dialog.frameGeometry()))
    dialog.move(-40, -40)
    fitting._fit_dialog()
    assert dialog.pos().x() == -40
    fitting.deleteLater()
