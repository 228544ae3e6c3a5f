"""What is seen and what is said: colours, names, keys, words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.model import Session
from ui.main_window import MainWindow
from ui.qt.theme import theme, tokens
from ui.widgets.words import WordsEdit

_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.MenuItem,
    QAccessible.Role.ListItem,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.RadioButton,
}


def _contrast(first: str, second: str) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_and_borders_stand_out(name: str):
    colours = tokens(name)
    grounds = ("surface", "pane", "chrome")
    for ground in grounds:
        assert _contrast(colours["line2"], colours[ground]) >= 3, ground
        for text in ("text", "text2", "text3", "accent", "event", "figure", "quote", "warn"):
            assert _contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    assert _contrast(colours["gold_text"], colours["pane"]) >= 4.5
    assert _contrast(colours["on_accent"], colours["accent"]) >= 4.5
    for ground in ("accent_soft", "sel", "mark"):
        assert _contrast(colours["text"], colours[ground]) >= 4.5, ground


def test_both_themes_have_the_same_colours():
    assert list(tokens("light")) == list(tokens("dark"))


def test_every_interactive_thing_has_a_name(open_brief: MainWindow):
    session = open_brief.session
    assert session is not None
    for item in ("president-japarov-aim-3bn", "trade-goal-3bn-by-2030"):
        session.add_item(item)
    session.add_prose("issue", "one")
    open_brief.tabs.choose("findings")
    nameless: list[str] = []
    _walk(QAccessible.queryAccessibleInterface(open_brief), nameless, "")
    assert not nameless


def _walk(interface, nameless: list[str], path: str) -> None:
    name = interface.text(QAccessible.Text.Name)
    here = f"{path}/{interface.role().name}[{name}]"
    state = interface.state()
    if interface.role() in _ROLES and not name and not state.invisible:
        nameless.append(here)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            _walk(child, nameless, here)


def test_f6_walks_the_panes(open_brief: MainWindow, qtbot: QtBot):
    open_brief.library_pane.field.setFocus()
    places = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        places.append(_pane(open_brief))
    assert places == ["memo", "side", "library"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert _pane(open_brief) == "side"


def _pane(window: MainWindow) -> str:
    focus = QApplication.focusWidget()
    panes: dict[str, QWidget] = {
        "library": window.library_pane,
        "memo": window.middle,
        "side": window.side,
    }
    return next(name for name, pane in panes.items() if pane.isAncestorOf(focus))


def test_nothing_flashes_up_as_a_window_of_its_own(window: MainWindow, session: Session, qapp):
    class Watch(QObject):
        shown: list[str] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
            if shown and watched.isWindow():
                self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    window.set_session(session)
    session.add_item("president-japarov-aim-3bn")
    QApplication.processEvents()
    qapp.removeEventFilter(watch)
    assert not watch.shown
    assert window.isActiveWindow()


def test_no_editor_keeps_a_history_of_its_own(open_brief: MainWindow):
    session = open_brief.session
    assert session is not None
    session.add_item("president-japarov-aim-3bn")
    editors = open_brief.findChildren(QTextEdit)
    assert editors
    assert not [editor for editor in editors if editor.isUndoRedoEnabled()]
    assert all(editor.tabChangesFocus() for editor in open_brief.findChildren(WordsEdit))


def test_the_theme_is_switched_and_remembered(window: MainWindow, home):
    window.other_theme()
    try:
        assert theme.name == "dark"
        assert window.commands.themes["dark"].isChecked()
        assert "dark" in (home / "chancery" / "window.ini").read_text(encoding="utf-8")
        assert window.grab().toImage().pixelColor(3, 3) == QColor(tokens("dark")["chrome"])
    finally:
        window.choose_theme("light")


def test_the_contents_lead_into_the_memo(open_brief: MainWindow, qtbot: QtBot):
    session = open_brief.session
    assert session is not None
    with qtbot.waitSignal(open_brief.contents.refreshed):
        block = session.add_prose("care", "one")
    model = open_brief.contents.model
    section = model.index(model.rowCount() - 1, 0)
    open_brief.contents.tree.clicked.emit(model.index(0, 0, section))
    assert open_brief.outline.current == block
    frame = open_brief.outline.frame(block)
    assert frame is not None
    assert frame.body.main_editor().hasFocus()
