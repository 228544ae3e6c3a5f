"""What the window remembers: the person's settings, and its place."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from briefing.app.languages import LANGUAGES

_NAMES = ("chancery", "window")


class Setting(NamedTuple):
    """A setting: where it is kept, the values it takes (none: any words), what stands at first."""

    key: str
    choices: tuple[str, ...] = ()
    first: str = ""


LANGUAGE = Setting("language", ("", *LANGUAGES))  # "": the system's
THEME = Setting("theme", ("system", "light", "dark"), "system")
TEXT_SIZE = Setting("text_size", ("small", "normal", "large", "larger"), "normal")
AUTHOR, OFFICE = Setting("author"), Setting("office")
TEMPLATE = Setting("template")  # an id; "": none is preferred
PAPER_LANGUAGE = Setting("paper_language", ("", *LANGUAGES))  # "": the window's
PAGE = Setting("page", ("", "A4", "Letter"))  # "": the template's
MARKING = Setting("marking")  # a scheme's id; "": the template's
CITATION = Setting("citation", ("", "by-language", "chicago", "oscola", "un", "gost"))
SPELLING = Setting("spelling", ("on", "off"), "on")
MEMO_FOLDER, EXPORT_FOLDER = Setting("memo_folder"), Setting("export_folder")
_FIXABLE = (MARKING, CITATION, MEMO_FOLDER, EXPORT_FOLDER)


def fixed(setting: Setting) -> str | None:
    """What the machine's policy fixes it to; None where one may choose."""
    if setting not in _FIXABLE:
        return None
    from briefing.app.policy import current  # noqa: PLC0415  (not for what cannot be fixed)

    policy = current()
    found = {
        MARKING: policy.scheme.id if policy.scheme else "",
        CITATION: policy.citation or "",
        MEMO_FOLDER: policy.folders.memos,
        EXPORT_FOLDER: policy.folders.papers,
    }
    return found[setting] or None


def get(setting: Setting) -> str:
    """What is fixed, else what is set; what stands at first where nothing is, or nothing that can
    be."""
    told = fixed(setting)
    if told is not None:
        return told
    value = recall_text(setting.key, setting.first)
    return value if not setting.choices or value in setting.choices else setting.first


def put(setting: Setting, value: str) -> None:
    """Set it from now on. Raises ValueError for a value it does not take."""
    if setting.choices and value not in setting.choices:
        raise ValueError(value)
    remember(setting.key, value)


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, *_NAMES)


def remember(name: str, value: Any) -> None:
    """Keep a value for the next start."""
    _settings().setValue(name, value)


def recall_bytes(name: str) -> QByteArray:
    """What was kept as bytes; empty for nothing."""
    value = _settings().value(name)
    return value if isinstance(value, QByteArray) else QByteArray()


def recall_text(name: str, otherwise: str = "") -> str:
    """What was kept as text."""
    value = _settings().value(name, otherwise)
    return value if isinstance(value, str) else otherwise
