"""Names, roles and a visible focus for everything one can act on, in the window and its dialogs."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.app import shelf, templates
from briefing.app.model import Session
from briefing.app.template_draft import TemplateDraft
from ui.dialogs.change_template import ChangeTemplateDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.marking import MarkingDialog
from ui.dialogs.new_memo import AnnexDialog, NewMemoDialog
from ui.dialogs.save_template import SaveTemplateDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.template_editor import Presets, TemplateEditor
from ui.dialogs.templates import TemplatesDialog
from ui.main_window import MainWindow
from ui.panes.preview import PreviewPane
from ui.qt.theme import theme

ENOUGH = 3.0  # contrast of what shows the focus, after WCAG 2.2
_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
_DRAWN = {"Pages of the paper"}  # Qt has no role for what is drawn by hand
_READ = {QAccessible.Role.StaticText}
DIALOGS: dict[str, Callable[[MainWindow, Session], QDialog]] = {
    "new": lambda window, _: NewMemoDialog(templates.load_all(), window),
    "annex": lambda window, _: AnnexDialog(templates.load_all(), "ru", window),
    "save": lambda window, _: SaveTemplateDialog(window),
    "keys": lambda window, _: KeysDialog([("File", [("Save", "Ctrl+S")])], window),
    "marking": lambda window, brief: MarkingDialog(templates.schemes(), brief.memo.main, window),
    "settings": lambda window, _: SettingsDialog(templates.load_all(), templates.schemes(), window),
}


def _templates(window: MainWindow, _brief: Session) -> QDialog:
    dialog = TemplatesDialog(window)
    dialog.show_shelf(*shelf.contents())
    return dialog


def _editor(window: MainWindow, _brief: Session) -> QDialog:
    draft = TemplateDraft(shelf.doubled(templates.get("one-page-brief")))
    presets = Presets(templates.layouts(), templates.schemes())
    preview = PreviewPane(window.operations, "template")
    editor = TemplateEditor(draft, presets, window.library, window.operations, preview, window)
    editor.draft.put(("max_words",), 0)
    editor.show_part("sections")
    return editor


def _change(window: MainWindow, brief: Session) -> QDialog:
    paper = brief.memo.main
    return ChangeTemplateDialog(templates.load_all(), paper.template, lambda _: paper, window)


DIALOGS |= {"templates": _templates, "editor": _editor, "change": _change}


def _export(window: MainWindow, brief: Session) -> QDialog:
    dialog = ExportDialog(brief.memo, window.operations, Path.home(), "memo", window)
    dialog.lock.box.setChecked(True)
    return dialog


DIALOGS["export"] = _export


@pytest.fixture
def written(open_brief: MainWindow, qtbot: QtBot) -> MainWindow:
    session = open_brief.session
    assert session is not None
    for item in (
        "president-japarov-aim-3bn",
        "trade-goal-3bn-by-2030",
        "treaty-allied-relations-signed",
    ):
        session.add_item(item)
    session.add_prose("issue", "one")
    qtbot.waitUntil(lambda: not open_brief.operations.busy, timeout=20_000)
    return open_brief


@pytest.fixture(params=["light", "dark"])
def themed(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    theme.choose(request.param)
    flash = dressed.cursorFlashTime()
    dressed.setCursorFlashTime(0)
    yield request.param
    dressed.setCursorFlashTime(flash)
    theme.choose("light")


def _interfaces(root: QWidget) -> Iterator[tuple[str, object]]:
    """Each visible part of the accessibility tree and its path."""

    def walk(part, path: str) -> Iterator[tuple[str, object]]:
        if part.state().invisible:
            return
        here = f"{path}/{part.role().name}[{part.text(QAccessible.Text.Name)}]"
        yield here, part
        for number in range(part.childCount()):
            child = part.child(number)
            if child is not None:
                yield from walk(child, here)

    yield from walk(QAccessible.queryAccessibleInterface(root), "")


def _faults(root: QWidget) -> list[str]:
    """What can take the focus and says neither its name nor what it is."""
    return [
        path
        for path, part in _interfaces(root)
        if part.state().focusable and part.role() not in _READ and _dumb(part)
    ]


def _dumb(part) -> bool:
    name = part.text(QAccessible.Text.Name)
    return not name or (part.role() in _NOTHING and name not in _DRAWN)


@pytest.mark.parametrize("view", ["source", "preview", "findings", "contents"])
def test_the_window_tells_names_and_roles(written: MainWindow, view: str):
    written.show_view(view)
    assert not _faults(written)
    assert len(list(_interfaces(written))) > 60


def test_the_welcome_tells_names_and_roles(window: MainWindow):
    assert not _faults(window)


@pytest.mark.parametrize("kind", DIALOGS)
def test_a_dialog_tells_names_and_roles(open_brief: MainWindow, brief: Session, kind: str):
    dialog = DIALOGS[kind](open_brief, brief)
    dialog.show()
    assert not _faults(dialog)
    assert dialog.windowTitle()
    dialog.close()


def test_what_has_no_name_is_found(dressed: QApplication, qtbot: QtBot):
    """Else the tests above would prove nothing."""
    ground = QWidget()
    qtbot.addWidget(ground)
    QLineEdit(ground)
    named = QLineEdit(ground)
    named.setAccessibleName("Named")
    ground.show()
    assert len(_faults(ground)) == 1


# Focus


def _stops(root: QWidget) -> list[QWidget]:
    """What the Tab key stops at."""
    found, each = [], root.nextInFocusChain()
    while each is not root:
        inside = root.isAncestorOf(each) and each.window() is root
        tabbed = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if (
            inside
            and tabbed
            and each.isVisible()
            and each.isEnabled()
            and each.focusProxy() is None
        ):
            found.append(each)
        each = each.nextInFocusChain()
    return found


def _picture(widget: QWidget) -> QImage:
    root = widget.window()
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return root.grab(place & root.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _bring(widget: QWidget) -> None:
    """Scroll to a widget, as the Tab key does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    QApplication.processEvents()


def _shows(before: QImage, after: QImage) -> int:
    """How many pixels changed so that one sees it."""
    pairs = Counter(zip(_pixels(before), _pixels(after), strict=True))
    return sum(
        count
        for (old, new), count in pairs.items()
        if old != new and _contrast(QColor.fromRgb(old), QColor.fromRgb(new)) >= ENOUGH
    )


def _pixels(image: QImage) -> Iterator[int]:
    return (number for (number,) in struct.iter_unpack("I", image.constBits()))


def _contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _unseen(root: QWidget) -> list[str]:
    """Where the focus goes without being seen."""
    stops, unseen = _stops(root), []
    assert len(stops) >= 2
    for number, widget in enumerate(stops):
        stops[number - 1].setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        _bring(widget)
        before = _picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        _bring(widget)
        after = _picture(widget)
        assert widget.hasFocus(), widget
        if before.size() != after.size() or _shows(before, after) >= 15:  # a caret is enough
            continue
        told = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
        unseen.append(f"{type(widget).__name__} “{told}”")
    return unseen


@pytest.mark.parametrize("view", ["preview", "source"])
def test_the_focus_is_seen_in_the_window(themed: str, written: MainWindow, view: str):
    written.show_view(view)
    assert not _unseen(written)


def test_the_focus_is_seen_on_the_welcome_page(themed: str, window: MainWindow):
    assert not _unseen(window)


@pytest.mark.parametrize("kind", DIALOGS)
def test_the_focus_is_seen_in_a_dialog(
    themed: str, open_brief: MainWindow, brief: Session, kind: str, qtbot: QtBot
):
    dialog = DIALOGS[kind](open_brief, brief)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    if kind == "save":
        dialog.name.setText("A name")
    unseen = _unseen(dialog)
    dialog.close()
    assert not unseen


def test_a_focus_that_is_not_seen_is_found(themed: str, qtbot: QtBot):
    """Else the tests above would prove nothing."""
    ground = QWidget()
    qtbot.addWidget(ground)
    for number in range(4):
        button = QPushButton(f"Button {number}", ground)
        button.move(0, 40 * number)
    button.setStyleSheet("border: 1px solid gray; background: white; color: black;")
    button.setAccessibleName("dull")
    label = QLabel("no stop", ground)
    label.move(0, 180)
    ground.resize(200, 220)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    assert _unseen(ground) == ["QPushButton “dull”"]


# Words in empty fields


@pytest.mark.parametrize("kind", [*DIALOGS, "window"])
def test_what_stands_in_empty_fields_can_be_read(
    themed: str, written: MainWindow, brief: Session, kind: str
):
    root = written if kind == "window" else DIALOGS[kind](written, brief)
    root.show()
    fields = [
        field
        for field in (*root.findChildren(QLineEdit), *root.findChildren(QTextEdit))
        if field.placeholderText()
    ]
    assert fields or kind in ("new", "annex", "save", "keys", "marking", "templates", "change")
    for field in fields:
        field.ensurePolished()
        words = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert words.alpha() == 255, field.accessibleName()
        assert _contrast(words, theme.colour("surface")) >= 4.5, field.accessibleName()
    if root is not written:
        root.close()


def test_choices_side_by_side_are_told_as_one_of_several(open_brief: MainWindow):
    kinds = open_brief.library_pane.kinds
    buttons = [kinds.button(key) for key in ("", "event", "figure", "quote")]
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in buttons}
    assert roles == {QAccessible.Role.RadioButton}
    kinds.show_choice(None)
    assert not any(button.isChecked() for button in buttons)
    kinds.choose("figure")
    assert [button.isChecked() for button in buttons] == [False, False, True, False]
