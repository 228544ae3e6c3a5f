"""What the window remembers: its place, its theme."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QSettings

_NAMES = ("chancery", "window")


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
