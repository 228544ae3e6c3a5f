"""Every word of the window in every language, and room for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing import resources
from briefing.app import shelf, templates
from briefing.app.model import Library, Session
from briefing.app.template_draft import TemplateDraft
from ui.application import dress
from ui.dialogs.change_template import ChangeTemplateDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.fill import FillDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.languages import LanguagesDialog
from ui.dialogs.marking import MarkingDialog
from ui.dialogs.new_memo import AnnexDialog, NewMemoDialog
from ui.dialogs.print import PrintDialog
from ui.dialogs.save_template import SaveTemplateDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.spelling import SpellingDialog
from ui.dialogs.template_editor import Presets, TemplateEditor
from ui.dialogs.versions import VersionsDialog
from ui.main_window import MainWindow
from ui.panes.preview import PreviewPane
from ui.qt import settings
from ui.qt.operations import Operations
from ui.qt.theme import theme
from ui.widgets.elided import ElidedLabel

OTHERS = ("ru", "kk", "ky")
TRANSLATIONS = resources.assets() / "translations"
# Names of things that are written alike in both languages.
ALIKE = {"PDF", "&PDF", "&Word (.docx)", "A4", "Letter", "2026-11-22"}


def _messages(language: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    tree = ElementTree.parse(TRANSLATIONS / f"chancery_{language}.ts")  # noqa: S314
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


@pytest.mark.parametrize("language", OTHERS)
def test_no_string_is_left_untranslated(language: str):
    messages = list(_messages(language))
    assert len(messages) > 200
    for context, source, translation in messages:
        words = ["".join(form.itertext()).strip() for form in translation.iter("numerusform")]
        words = words or ["".join(translation.itertext()).strip()]
        where = f"{context}: {source}"
        assert translation.get("type") is None, where
        assert all(words), where
        spelt = any(letter.isalpha() for letter in source.replace("%n", ""))
        assert not spelt or source in ALIKE or source not in words, where
        for place in ("{0}", "{1}", "%n"):
            if place in source:
                assert all(place in form for form in words), where


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_loads_is_what_was_translated(language: str, speaking):
    """The compiled file is as new as the words it was made from."""
    speaking(language)
    for context, source, translation in _messages(language):
        if translation.find("numerusform") is None:
            words = "".join(translation.itertext())
            assert QCoreApplication.translate(context, source) == words, source


def test_every_string_of_the_code_is_known_to_the_translators():
    """What stands in `tr` and `translate` stands in the files as well."""
    import ast

    known = {source for _, source, _ in _messages("ru")}
    for path in sorted((Path(resources.assets()).parent / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(
                node.func, (ast.Attribute, ast.Name)
            ):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            place = {"tr": 0, "translate": 1}.get(name)
            if place is None or len(node.args) <= place:
                continue
            words = node.args[place]
            if isinstance(words, ast.Constant) and isinstance(words.value, str):
                assert words.value in known, f"{path.name}: {words.value}"


@pytest.fixture
def speaking(dressed: QApplication):
    """Lets the program speak another language, until the test is over."""

    def speak(language: str, size: str = "normal") -> None:
        settings.put(settings.LANGUAGE, language)
        settings.put(settings.TEXT_SIZE, size)
        dress(dressed)

    yield speak
    speak("")


@pytest.fixture(params=["en", *OTHERS, "en-larger", "ru-larger"])
def spoken_window(
    request: pytest.FixtureRequest,
    speaking,
    library: Library,
    operations: Operations,
    brief: Session,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    code, _, size = request.param.partition("-")
    speaking(code, size or "normal")
    made = MainWindow(lambda: library, operations)
    made.furnish()
    with qtbot.waitSignals([made.library_pane.searched, made.templates_shown]):
        made.show()
    yield made
    made._closing = True
    made.close()
    shiboken6.delete(made)


def _cut_off(root: QWidget) -> list[str]:
    """The labels and buttons whose words have less room than they need. The names of sources may
    be shortened: a tool tip holds the whole."""
    found = []
    for widget in root.findChildren(QWidget):
        shortened = isinstance(widget, ElidedLabel) or widget.property("kind") == "chip"
        if widget.isVisible() and not shortened:
            need = _need(widget)
            room = widget.size()
            if need.width() > room.width() + 1 or need.height() > room.height() + 1:
                text = widget.text() if hasattr(widget, "text") else ""
                found.append(f"{type(widget).__name__} “{text}”: {need} in {room}")
    return found


def _need(widget: QWidget) -> QSize:
    match widget:
        case QLabel() if widget.wordWrap():
            flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs
            if widget.buddy() is not None:
                flags |= Qt.TextFlag.TextShowMnemonic
            words = widget.fontMetrics().boundingRect(widget.contentsRect(), flags, widget.text())
            longest = max(
                (
                    widget.fontMetrics().horizontalAdvance(word)
                    for word in re.split(r"\s|(?<=-)", widget.text())
                ),
                default=0,
            )
            return QSize(longest, words.height())
        case QLabel() | QCheckBox() | QRadioButton():
            return widget.sizeHint()
        case QComboBox():
            option = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return QSize(option + 26, widget.fontMetrics().height() + 12)  # edge and padding
        case QPushButton():
            option = QStyleOptionButton()
            widget.initStyleOption(option)
            inside = widget.style().subElementRect(
                QStyle.SubElement.SE_PushButtonContents, option, widget
            )
            text = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
            lost = widget.width() - inside.width()
            return QSize(text.width() + lost, text.height())
    return QSize()


def test_nothing_is_cut_off_in_the_window(spoken_window: MainWindow, brief: Session, qtbot: QtBot):
    window = spoken_window
    _assert_room(window, qtbot, "welcome")
    window.set_session(brief)
    for item in ("president-japarov-aim-3bn", "trade-goal-3bn-by-2030"):
        brief.add_item(item)
    for view in ("source", "preview", "findings", "contents"):
        window.show_view(view)
        _assert_room(window, qtbot, view)


def test_the_buttons_of_the_filters_stand_in_one_line(
    spoken_window: MainWindow, brief: Session, qtbot: QtBot
):
    """In the usual size of text, in a window of the usual size."""
    window = spoken_window
    window.set_session(brief)
    window.resize(1440, 900)
    doors = window.library_pane.filters.doors.values()
    lines = 1 if theme.scale == 1 else 2
    qtbot.waitUntil(lambda: len({door.y() for door in doors}) <= lines)


def _assert_room(window: MainWindow, qtbot: QtBot, place: str) -> None:
    """As small as it can be, everything has its room once the layouts have come to rest."""
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
    window.resize(window.minimumSizeHint())

    def rested() -> None:
        assert not _cut_off(window), place

    qtbot.waitUntil(rested, timeout=5_000)


@pytest.mark.parametrize(
    "kind",
    [
        "new",
        "annex",
        "save",
        "export",
        "locked",
        "settings",
        "keys",
        "marking",
        "fill",
        "versions",
        "spelling",
        "print",
        "languages",
        "change",
    ],
)
def test_nothing_is_cut_off_in_a_dialog(
    spoken_window: MainWindow, brief: Session, kind: str, qtbot: QtBot
):
    window, found = spoken_window, templates.load_all()
    paper = brief.memo.main
    dialogs = {
        "new": lambda: NewMemoDialog(found, window),
        "annex": lambda: AnnexDialog(found, "en", window),
        "save": lambda: SaveTemplateDialog(window),
        "export": lambda: _export(window, brief),
        "locked": lambda: _export(window, brief, locked=True),
        "keys": lambda: KeysDialog([*window.helping.menus()], window),
        "marking": lambda: MarkingDialog(templates.schemes(), brief.memo.main, window),
        "settings": lambda: SettingsDialog(found, templates.schemes(), window),
        "fill": lambda: FillDialog(brief, window.operations, window),
        "versions": lambda: VersionsDialog(brief.memo, window.operations, window),
        "spelling": lambda: SpellingDialog(window),
        "print": lambda: PrintDialog(brief.memo, window.operations, "memo", window),
        "languages": lambda: LanguagesDialog(paper, window),
        "change": lambda: ChangeTemplateDialog(found, paper.template, lambda _: paper, window),
    }
    dialog = dialogs[kind]()
    dialog.show()
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
    dialog.resize(dialog.minimumSizeHint())
    QApplication.processEvents()
    assert not _cut_off(dialog)
    dialog.close()


def test_nothing_is_cut_off_in_the_template_editor(spoken_window: MainWindow, qtbot: QtBot):
    window = spoken_window
    draft = TemplateDraft(shelf.doubled(templates.get("one-page-brief")))
    presets = Presets(templates.layouts(), templates.schemes())
    preview = PreviewPane(window.operations, "template")
    editor = TemplateEditor(draft, presets, window.library, window.operations, preview, window)
    editor.show()
    editor.resize(editor.minimumSizeHint())
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
    for part in editor.pages:
        editor.show_part(part)
        QApplication.processEvents()
        assert not _cut_off(editor), part
    editor.leave()


def test_nothing_is_cut_off_in_the_palette(spoken_window: MainWindow, brief: Session, qtbot: QtBot):
    spoken_window.set_session(brief)
    spoken_window.finding.open()
    palette = spoken_window.finding.palette
    qtbot.waitUntil(lambda: not spoken_window.operations.busy, timeout=20_000)
    QApplication.processEvents()
    assert not _cut_off(palette)
    palette.leave()


def _export(window: MainWindow, brief: Session, locked: bool = False) -> QDialog:
    dialog = ExportDialog(brief.memo, window.operations, Path.home(), "memo", window)
    dialog.lock.box.setChecked(locked)
    return dialog


def test_what_is_cut_off_is_found(dressed: QApplication, qtbot: QtBot):
    """Else the tests above would prove nothing."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(300, 100)
    narrow = QPushButton("A long word on a button", ground)
    narrow.resize(60, 30)
    low = QLabel("Words that need several lines where there is room for one alone", ground)
    low.setWordWrap(True)
    low.setGeometry(0, 40, 120, 16)
    ground.show()
    assert len(_cut_off(ground)) == 2
    narrow.resize(220, 30)
    low.resize(120, 90)
    assert not _cut_off(ground)


def test_no_two_commands_of_a_menu_have_one_letter(spoken_window: MainWindow):
    for menu in spoken_window.menuBar().findChildren(QMenu):
        found = [re.search(r"&([^&])", made.text()) for made in menu.actions()]
        letters = [match[1].casefold() for match in found if match]
        assert len(letters) == len(set(letters)), [made.text() for made in menu.actions()]
