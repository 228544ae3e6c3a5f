"""The application: look, language, error net, and what is opened first."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefing.app.model import Library
from briefing.errors import BriefingError
from ui.main_window import MainWindow
from ui.qt import language, settings
from ui.qt.errors import ErrorHook, told
from ui.qt.operations import Operations
from ui.qt.theme import Choice, load_fonts, theme, ui_font

NAME = "Chancery"


def run(library: Path | None = None, memo: Path | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    prepare(app)
    hook = ErrorHook(app)
    hook.install()
    try:
        opened = Library.open(library)
    except BriefingError as error:
        sentence, hint = told(error)
        sys.stderr.write(f"error: {' '.join(sentence.split())}\nhint: {' '.join(hint.split())}\n")
        return 2
    operations = Operations()
    try:
        window = MainWindow(opened, operations)
        if memo is not None:
            window.files.open_path(memo)
        window.show()
        return app.exec()
    finally:
        operations.stop()
        opened.close()


def prepare(app: QApplication) -> None:
    """Give an application its name, fonts, language and theme."""
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("chancery")
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(ui_font())
    language.install(app, language.language())
    theme.choose(_choice())


def _choice() -> Choice:
    kept = settings.recall_text("theme", "system")
    match kept:
        case "light" | "dark":
            return kept
    return "system"
