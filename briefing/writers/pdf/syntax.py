"""How values are spelt in a PDF file."""

from __future__ import annotations

import re

_DELIMITERS = str.maketrans({letter: f"\\{letter}" for letter in "()\\"})
_NOT_IN_NAME = re.compile(r"[^!-~]|[#%()<>\[\]{}/]")


def text_string(text: str) -> str:
    """A text string (ISO 32000-1, 7.9.2.2): ASCII where it can be, UTF-16 else."""
    if not (text.isascii() and text.isprintable()):
        return f"<FEFF{text.encode('utf-16-be', 'replace').hex()}>"
    if "(" in text or ")" in text or "\\" in text:
        text = text.translate(_DELIMITERS)
    return f"({text})"


def name(text: str) -> str:
    """A name (7.3.5), its delimiters escaped."""
    return "/" + _NOT_IN_NAME.sub(lambda found: f"#{ord(found[0]):02X}", text)


def points(*values: float) -> str:
    """Lengths, to a hundredth of a point."""
    return " ".join([f"{value:.2f}" for value in values])
