"""What is closed is gone: nothing in the program holds a memo, a window or an editor that was
left."""

from __future__ import annotations

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app import templates
from briefing.app.model import Library, Session
from ui.main_window import MainWindow
from ui.main_window.renewing import renew
from ui.panes.preview import Press
from ui.qt.operations import Operations

MEMOS, WINDOWS = 20, 4
Refs = list[weakref.ref]


def _alive(refs: Refs) -> int:
    """How many there still are, once all is done that was put off."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.unfreeze()
    gc.collect()
    return sum(ref() is not None for ref in refs)


def _begun(library: Library) -> Session:
    session = Session.new(library, templates.get("one-page-brief"), "en", date(2026, 11, 22))
    session.add_prose("issue", "Trade grew on 2025-08-22.")
    session.add_item("president-japarov-aim-3bn")
    return session


def _window(library: Library, operations: Operations, qtbot: QtBot) -> MainWindow:
    window = MainWindow(lambda: library, operations)
    window.furnish()
    window.show()
    window.set_session(_begun(library))
    qtbot.waitUntil(lambda: not operations.busy, timeout=20_000)
    return window


def _leave(window: MainWindow) -> None:
    window._closing = True
    window.close()
    window.deleteLater()


def test_memos(window: MainWindow, qtbot: QtBot) -> None:
    refs: Refs = []
    for _ in range(MEMOS):
        session = _begun(window.library)
        refs.append(weakref.ref(session))
        window.set_session(session)
        QApplication.processEvents()
    window.set_session(None)
    del session
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
    assert _alive(refs) == 0


def test_windows(library: Library, operations: Operations, qtbot: QtBot) -> None:
    refs: Refs = []
    for _ in range(WINDOWS):
        window = _window(library, operations, qtbot)
        refs += [weakref.ref(part) for part in (window, window.outline, window.preview)]
        _leave(window)
    del window
    assert _alive(refs) == 0


def test_the_window_another_came_in_place_of(
    library: Library, operations: Operations, qtbot: QtBot
) -> None:
    old = _window(library, operations, qtbot)
    refs: Refs = [weakref.ref(old)]
    new = renew(old)
    qtbot.waitUntil(lambda: not operations.busy, timeout=20_000)
    _leave(old)
    del old
    assert _alive(refs) == 0
    _leave(new)


def test_template_editors(window: MainWindow, qtbot: QtBot) -> None:
    refs: Refs = []
    for _ in range(WINDOWS):
        window.templating.edit("one-page-brief")
        qtbot.waitUntil(lambda: bool(window.templating.editors), timeout=20_000)
        editor = window.templating.editors[-1]
        refs.append(weakref.ref(editor))
        qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
        editor.leave()
    del editor
    assert _alive(refs) == 0


def test_garbage_is_not_kept_by_each_preview(
    brief: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[None] = []
    monkeypatch.setattr(gc, "freeze", lambda: kept.append(None))
    for _ in range(3):
        Press().draw(brief.memo, [0], 1.0, 1.0)
    assert len(kept) <= 1
