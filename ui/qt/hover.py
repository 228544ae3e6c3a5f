"""Words that show when one points at something."""

from __future__ import annotations

import textwrap
from html import escape

_LETTERS = 76  # in a line


def hover(words: str) -> str:
    """Plain words as a tooltip, in lines that break long addresses too; "" for none."""
    lines = [
        part
        for line in words.splitlines()
        for part in textwrap.wrap(line, _LETTERS, break_on_hyphens=False)
    ]
    shown = "<br>".join(escape(line) for line in lines)
    return f'<div style="white-space: pre">{shown}</div>' if lines else ""
