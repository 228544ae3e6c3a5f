"""Text into XML: the one place where words meet markup."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.errors import BriefingError

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'mc:Ignorable="w15"'
)

# What XML 1.0 cannot hold, and U+000D, which it holds but gives back as U+000A.
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile(f"[&<>\\n\\t]|{_ILLEGAL.pattern}")


def checked(text: str) -> str:
    """The text itself, or BriefingError `character-illegal` when XML cannot carry it."""
    found = _ILLEGAL.search(text)
    if found is not None:
        raise BriefingError("character-illegal", code=f"U+{ord(found.group()):04X}")
    return text


def is_bare(text: str) -> bool:
    """Whether text may stand in an element as it is, on one line: most does."""
    plain = text.isprintable() and "&" not in text and "<" not in text and ">" not in text
    # No illegal character is printable, and to ask so is faster than to search; but some are
    # legal all the same, as the no-break space.
    return plain or _SPECIAL.search(text) is None


def escaped(text: str) -> str:
    """Text as the content of an element."""
    if is_bare(text):
        return text
    return checked(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Text as the value of an attribute in double quotes; line breaks and tabs survive."""
    if '"' not in text and is_bare(text):
        return text
    return escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def part(root: str, content: str, attributes: str = NAMESPACES) -> bytes:
    """A whole part: declaration, root element, content."""
    return long_part(root, (content,), attributes)


def long_part(root: str, pieces: Iterable[str], attributes: str = NAMESPACES) -> bytes:
    """A whole part from the pieces of its content. Each is encoded by itself: one letter that
    is not Latin makes a text twice as large in memory, and slow to encode from end to end."""
    head, tail = f"{DECLARATION}<{root} {attributes}>", f"</{root}>"
    return b"".join((head.encode(), *map(str.encode, pieces), tail.encode()))
