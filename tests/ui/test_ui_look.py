"""What is seen and what is said: colours, names, keys, words."""

from __future__ import annotations

import re

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.model import Library, Session
from ui.main_window import MainWindow
from ui.main_window.placing import remember_place
from ui.qt.operations import Operations
from ui.qt.style import STYLE
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


_READ = ("text", "text2", "text3", "accent", "event", "figure", "quote", "warn", "ok")
_GROUNDS = ("surface", "pane", "chrome", "hover")


def _too_faint(colours: dict[str, str]) -> list[str]:
    """What is read or shows an edge or the focus, and does not stand out from its ground."""
    pairs = [(text, ground, 4.5) for text in _READ for ground in (*_GROUNDS, "warn_soft", "sel")]
    pairs += [("text", ground, 4.5) for ground in ("accent_soft", "mark")]
    pairs += [("text2", "accent_soft", 4.5), ("accent", "accent_soft", 4.5)]
    pairs += [("gold_text", ground, 4.5) for ground in ("surface", "pane", "chrome")]
    pairs += [("on_accent", ground, 4.5) for ground in ("accent", "accent_hi")]
    pairs += [("line2", ground, 3) for ground in _GROUNDS]  # edges of fields and buttons
    pairs += [("accent", ground, 3) for ground in _GROUNDS]  # the focus
    return [
        f"{first} on {second}"
        for first, second, least in pairs
        if _contrast(colours[first], colours[second]) < least
    ]


def test_no_button_has_an_edge_too_faint_to_see():
    edges = re.findall(r"^QPushButton[^{:]*\{[^}]*?border: 1px solid @(\w+)", STYLE, re.M)
    assert "line2" in edges
    assert "line" not in edges


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_and_borders_stand_out(name: str):
    assert not _too_faint(tokens(name))


@pytest.mark.parametrize(
    ("token", "colour"), [("text3", "#8A8F98"), ("line2", "#B5AE9F"), ("accent", "#8DB4E8")]
)
def test_a_colour_too_faint_is_found(token: str, colour: str):
    """Else the test above would prove nothing."""
    faint = _too_faint(tokens("light") | {token: colour})
    assert any(token in told for told in faint)


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


def test_the_system_s_theme_is_followed_while_it_is_chosen(window: MainWindow):
    changed = QGuiApplication.styleHints().colorSchemeChanged
    theme.choose("system")
    try:
        for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
            changed.emit(scheme)
            assert theme.name == name
            assert window.palette().window().color() == theme.colour("chrome")
        theme.choose("light")
        changed.emit(Qt.ColorScheme.Dark)
        assert theme.name == "light"
    finally:
        changed.emit(Qt.ColorScheme.Light)
        theme.choose("light")


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


def test_folded_panes_stay_folded(
    open_brief: MainWindow, qtbot: QtBot, library: Library, operations: Operations
):
    session = open_brief.session
    assert session is not None
    qtbot.keyClick(open_brief, Qt.Key.Key_F10)
    qtbot.keyClick(open_brief, Qt.Key.Key_F9)
    assert not open_brief.side.isVisible()
    session.set_field("subject", "Trade")
    assert not open_brief.side.isVisible()
    remember_place(open_brief)
    another = MainWindow(lambda: library, operations)
    another.furnish()
    another.set_session(session)
    another.show()
    assert not another.side.isVisible()
    assert not another.library_pane.isVisible()
    another.commands.side.setChecked(True)
    assert another.side.isVisible()
    qtbot.waitUntil(lambda: another.side.width() > 200)
    another._closing = True
    another.close()
    qtbot.waitUntil(lambda: not operations.busy)
    shiboken6.delete(another)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_list_opens_whole_and_at_what_is_chosen(dressed: QApplication, qtbot: QtBot):
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["English", "Русский", "Қазақша", "Кыргызча"])
    box.setCurrentIndex(2)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    rows = box.view()
    assert rows.currentIndex().row() == 2
    last = rows.visualRect(rows.model().index(3, 0))
    assert rows.viewport().rect().contains(last)
    chosen = rows.visualRect(rows.currentIndex())
    seen = rows.grab().toImage().pixelColor(rows.viewport().mapTo(rows, chosen.center()))
    assert seen == QColor(tokens("light")["sel"])
    box.hidePopup()
