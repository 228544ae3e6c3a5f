"""Inline content controls: each holds one picked item, hidden until a person looks for it."""

from __future__ import annotations

from zlib import crc32

from briefing.document.carrier import is_tag
from briefing.errors import BriefingError
from briefing.writers.docx.xml import quoted

CLOSED = "</w:sdtContent></w:sdt>"
_ALIAS_LENGTH = 64


class Controls:
    """Hands out the ids of content controls: 31 bits, unique in the paper, the same each time."""

    def __init__(self) -> None:
        self._taken = {0}
        self._uses: dict[str, int] = {}

    def identifier(self, tag: str) -> int:
        """The id of the next control with this tag."""
        use = self._uses[tag] = self._uses.get(tag, 0) + 1
        number = crc32(f"{tag}\x1f{use}".encode()) & 0x7FFFFFFF
        while number in self._taken:
            number = (number + 1) & 0x7FFFFFFF
        self._taken.add(number)
        return number

    def opened(self, item: str, origin: str) -> str:
        """The start of a control round an item, tagged with the block it stands in.

        Raises BriefingError `origin-illegal` for a block whose id cannot be a tag.
        """
        if not is_tag(origin):
            raise BriefingError("origin-illegal", origin=origin)
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{quoted(item[:_ALIAS_LENGTH])}"/>'
            f'<w:tag w:val="{origin}"/><w:id w:val="{self.identifier(origin)}"/>'
            '<w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>'
        )
