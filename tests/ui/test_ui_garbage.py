"""Garbage is looked for in the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import application
from ui.qt.garbage import Garbage
from ui.qt.operations import Operations

MANY = 100_000


class _Ring:
    """Garbage only a collector finds."""

    def __init__(self) -> None:
        self.itself = self


def _left(gone: list[int]) -> None:
    weakref.finalize(_Ring(), lambda: gone.append(threading.get_ident()))


def _much() -> list[list[int]]:
    return [[number] for number in range(MANY)]


def test_what_a_worker_makes_starts_no_search(
    dressed: QApplication, operations: Operations, qtbot: QtBot
):
    garbage, gone, made = Garbage(dressed), [], []
    try:
        _left(gone)
        with qtbot.waitSignal(operations.idle):
            operations.change(_much, made.append)
        assert gone == []
        garbage.look()
        assert gone == [threading.get_ident()]
    finally:
        shiboken6.delete(garbage)


def test_little_is_not_looked_through(dressed: QApplication):
    garbage, gone = Garbage(dressed), []
    try:
        gc.collect()
        _left(gone)
        garbage.look()
        assert gone == []
    finally:
        shiboken6.delete(garbage)


def test_the_program_leaves_no_search_to_python(dressed: QApplication):
    gc.enable()
    had = dressed.findChild(Garbage)
    if had is not None:
        shiboken6.delete(had)
    application._settle()
    assert not gc.isenabled()
    assert dressed.findChild(Garbage) is not None
