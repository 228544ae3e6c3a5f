"""What Qt itself says in its dialogs and menus is said in the language spoken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.qt import language
from ui.qt.fitting import Fitting

OTHERS = ("ru", "kk", "ky")
# Keys, and what is written alike everywhere.
ALIKE = re.compile(r"\t.*|\b(Ctrl|Alt|Shift|Chancery|OK)\b")
STANDARD = [button for button in QMessageBox.StandardButton if 0x400 <= button.value <= 0x8000000]
# Said later, or only to a screen reader.
ASIDE = [
    ("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    ("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    ("QFileDialog", "Are you sure you want to delete '%1'?"),
    ("QFileDialog", "Recent Places"),
    ("QAbstractFileIconProvider", "Unknown"),
    ("QAbstractSpinBox", "&Step up"),
    ("QScrollBar", "Scroll here"),
    ("QScrollBar", "Top"),
    ("QAccessibleActionInterface", "Press"),
    ("QPrintDialog", "Print"),
    ("QPrintDialog", "&Options >>"),
    ("QPrintSettingsOutput", "Page &Set:"),
    ("QPrintWidget", "P&roperties"),
    ("QPageSetupWidget", "Pages &per sheet:"),
    ("QPrintPropertiesWidget", "Page"),
    ("QCupsJobWidget", "Job &priority:"),
    ("QCupsJobWidget", "Secret"),
]


@pytest.fixture(params=OTHERS)
def spoken(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    language.speak(dressed, request.param)
    yield request.param
    language.speak(dressed, "")


@pytest.fixture
def chooser(qtbot: QtBot, tmp_path: Path) -> Callable[[], QFileDialog]:
    """Qt's own dialog, as where the desktop offers none."""

    def make() -> QFileDialog:
        (tmp_path / "folder").mkdir(exist_ok=True)
        made = QFileDialog(None, "", str(tmp_path))
        qtbot.addWidget(made)
        made.setOption(QFileDialog.Option.DontUseNativeDialog)
        made.setNameFilters(["Chancery (*)"])
        return made

    return make


def _said(root: QWidget) -> set[str]:
    said = {action.text() for action in root.findChildren(QAction)}
    for widget in root.findChildren(QWidget):
        said |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, (QLabel, QAbstractButton)):
            said.add(widget.text())
    return said


def _english(said: set[str]) -> set[str]:
    return {words for words in said if re.search("[A-Za-z]", ALIKE.sub("", words))}


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
@pytest.mark.parametrize("files", [QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory])
def test_the_file_dialog(chooser, mode, files):
    dialog = chooser()
    dialog.setAcceptMode(mode)
    dialog.setFileMode(files)
    model = dialog.findChild(QTreeView, "treeView").model()
    columns = {
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    }
    said = _said(dialog)
    assert len(said) > 15
    assert len(columns) == 4
    assert not _english(said | columns)


@pytest.mark.usefixtures("spoken")
def test_the_buttons_of_a_message(qtbot: QtBot):
    box = QMessageBox()
    qtbot.addWidget(box)
    for button in STANDARD:
        box.addButton(button)
    box.setDetailedText("…")
    assert len(box.buttons()) >= len(STANDARD) > 10
    assert not _english({button.text() for button in box.buttons()})


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("field", [QLineEdit, QTextEdit])
def test_the_menu_of_a_field(qtbot: QtBot, field):
    made = field()
    qtbot.addWidget(made)
    menu = made.createStandardContextMenu()
    said = {action.text() for action in menu.actions()}
    menu.deleteLater()
    assert len(said) > 6
    assert not _english(said)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(("context", "words"), ASIDE)
def test_what_is_said_aside(context: str, words: str):
    assert QCoreApplication.translate(context, words) != words


def test_what_qt_has_of_its_own_stays(dressed: QApplication):
    language.speak(dressed, "ru")
    try:
        own = next(made for made in language._Spoken.translators if "qt_ru" in made.filePath())
        assert own.translate("QFileDialog", "&Look in:")
        assert not own.translate("QFileDialog", "&Open")
    finally:
        language.speak(dressed, "")


@pytest.mark.usefixtures("spoken")
def test_the_columns_of_the_file_dialog_have_room(dressed: QApplication, chooser, qtbot: QtBot):
    fitting = Fitting(dressed)
    dialog = chooser()
    table = dialog.findChild(QTreeView, "treeView")
    kinds = table.header().actions()[1]
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: table.isColumnHidden(2))
    head = table.header()
    for column in (1, 3):
        words = table.model().headerData(column, Qt.Orientation.Horizontal)
        need = QFontMetrics(head.font()).horizontalAdvance(words)
        assert head.sectionSize(column) > need
    assert not kinds.isChecked()
    dialog.reject()
    assert not table.isColumnHidden(2)
    fitting.deleteLater()
