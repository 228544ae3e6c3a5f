"""Words as the content of runs."""

from __future__ import annotations

import re

from briefing.writers.docx.xml import escaped, is_bare

_BREAKS = re.compile("([\n\t])")
_BREAK_ELEMENTS = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def run(text: str, look: str) -> str:
    """A run of text; `look` are its properties, which name its language."""
    return f"<w:r>{look}{words(text)}</w:r>"


def words(text: str) -> str:
    """The content of a run: text with its line breaks and tabs."""
    if is_bare(text):
        return f'<w:t xml:space="preserve">{text}</w:t>'
    return "".join(
        _BREAK_ELEMENTS.get(part) or f'<w:t xml:space="preserve">{escaped(part)}</w:t>'
        for part in _BREAKS.split(text)
        if part
    )
