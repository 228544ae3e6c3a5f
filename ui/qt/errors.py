"""Errors told in a dialog: one sentence and a hint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.errors import BriefingError, CancelledError
from ui.qt.icons import pixmap
from ui.qt.language import language
from ui.qt.theme import theme

_open: set[QMessageBox] = set()


def told(error: BriefingError) -> tuple[str, str]:
    """The sentence and the hint, in the window's language."""
    from briefing.app.messages import explained  # noqa: PLC0415  (only where there is an error)

    return explained(error, language())


def show_error(parent: QWidget | None, error: Exception) -> QMessageBox | None:
    """Tell an error. What is no `BriefingError` is a fault of the program: raised on."""
    if isinstance(error, CancelledError):
        return None
    if not isinstance(error, BriefingError):
        raise error
    sentence, hint = told(error)
    return open_box(parent, "triangle-alert", "warn", sentence, hint)


def open_box(parent: QWidget | None, icon: str, tone: str, sentence: str, hint: str) -> QMessageBox:
    """A box with a sentence and a hint, open."""
    box = QMessageBox(parent)
    box.setIconPixmap(pixmap(icon, theme.colour(tone).name(), 28, box.devicePixelRatioF()))
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setInformativeText(hint)
    close = box.addButton(
        QCoreApplication.translate("errors", "Close"), QMessageBox.ButtonRole.AcceptRole
    )
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _open.add(box)  # a box without a parent is Python's, and would go with its last name
    box.finished.connect(lambda _result: _open.discard(box))
    box.open()
    return box
