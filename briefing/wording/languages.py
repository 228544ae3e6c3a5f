"""The languages of papers and of the window."""

from __future__ import annotations

from typing import Literal

Language = Literal["en", "ru", "kk", "ky"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk", "ky")
