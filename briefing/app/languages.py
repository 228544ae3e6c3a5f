"""The languages there are, and the one of the person's system."""

from __future__ import annotations

import os

from briefing.wording.languages import LANGUAGES, Language

__all__ = ["LANGUAGES", "Language", "system_language"]


def system_language() -> Language:
    """The language of the person's system, English where it is none of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return _known(value)
    import locale  # noqa: PLC0415  (seldom asked, and it takes time)

    return _known(locale.getlocale()[0] or "en")


def _known(name: str) -> Language:
    code = name[:2].lower()
    return next((known for known in LANGUAGES if known == code), "en")
