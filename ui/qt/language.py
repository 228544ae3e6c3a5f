"""The window's language: the one that is set, else the system's where it is one of ours."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefing import resources
from briefing.app.languages import LANGUAGES, Language, system_language

if TYPE_CHECKING:
    from briefing.wording.catalogue import Catalogue

NAMES: dict[Language, str] = {
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "ky": "Кыргызча",
}


class _Spoken:
    """What is spoken now; no code says the system's."""

    code: Language | None = None
    translators: list[QTranslator] = []


def language() -> Language:
    """The code of the window's language."""
    return _Spoken.code or _of_system()


def words() -> Catalogue:
    """The wording of dates, amounts and statuses in the window's language."""
    from briefing.wording.catalogue import catalogue  # noqa: PLC0415  (not on the way to the page)

    return catalogue(language())


def speak(app: QCoreApplication, code: str) -> None:
    """Speak a language from now on, "" for the system's; what is shown already stays as it is."""
    _Spoken.code = next((known for known in LANGUAGES if known == code), None)
    for translator in _Spoken.translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _Spoken.translators = install(app, language())


def install(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Let the window speak a language; Qt's own dialogs too, with our words where Qt has none."""
    QLocale.setDefault(QLocale(code))
    own = str(resources.assets() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    installed = []
    for name, folder in ((f"qtbase_{code}", qt), (f"qt_{code}", own), (f"chancery_{code}", own)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


@cache
def _of_system() -> Language:
    code = system_language()
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")):
        code = (QLocale.system().uiLanguages() or [code])[0][:2]
    return next((known for known in LANGUAGES if known == code), "en")
