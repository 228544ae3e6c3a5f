"""How bad a finding is, and what it offers, told in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from briefing.app.messages import finding_told, mend_told
from briefing.app.model import Finding, Mend
from ui.qt.icons import icon
from ui.qt.language import language

ORDER = ("stop", "warn", "info")
MARKS = {
    "stop": ("octagon-alert", "quote"),
    "warn": ("triangle-alert", "warn"),
    "info": ("info", "text2"),
}


def level_icon(level: str, size: int = 16) -> QIcon:
    """The level's sign in its colour; each level has a shape of its own."""
    return icon(*MARKS[level], size)


def level_name(level: str) -> str:
    """What a level is called."""
    translate = QCoreApplication.translate
    match level:
        case "stop":
            return translate("levels", "Must be mended")
        case "warn":
            return translate("levels", "Warning")
    return translate("levels", "Note")


def told(finding: Finding) -> str:
    """A finding's sentence."""
    return finding_told(finding, language())


def offer(mend: Mend) -> str:
    """What a mend does, to stand on a button."""
    words = mend_told(mend, language())
    return words[:1].upper() + words[1:]
