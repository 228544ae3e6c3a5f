"""The file around the pages: its objects, numbered in the order they are asked for."""

from __future__ import annotations

import zlib
from hashlib import md5
from io import BytesIO
from itertools import accumulate
from typing import TYPE_CHECKING

from briefing.writers.pdf.embedding import Embedded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.writers.pdf.fonts import Face

_FLATE = " /Filter /FlateDecode"
_AT_ONCE = 1000
_LEVEL = 4
"""Of compression: a fifth faster than the usual 6, for files half a percent larger."""

_HEAD = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Container:
    """The objects of one file. `fonts` names the fonts for every page, `pages` is the root of the
    page tree. Files that show the same letters may share what is `embedded`."""

    def __init__(self, embedded: dict[Face, Embedded] | None = None) -> None:
        self._objects: list[str] = []  # as they stand in the file, a letter for each byte
        self._embedded = {} if embedded is None else embedded
        self._leaves: list[int] = []
        self._digest = md5(usedforsecurity=False)
        self.fonts = self.reserve()
        self.pages = self.reserve()

    @property
    def count(self) -> int:
        """How many objects there are."""
        return len(self._objects)

    def reserve(self) -> int:
        """The number of an object to be filled later."""
        self._objects.append("")
        return len(self._objects)

    def fill(self, number: int, content: str) -> None:
        """Write a reserved object."""
        self._objects[number - 1] = f"{number} 0 obj\n{content}\nendobj\n"

    def add(self, content: str) -> int:
        """Write an object at once."""
        number = len(self._objects) + 1
        self._objects.append(f"{number} 0 obj\n{content}\nendobj\n")
        return number

    def settle(self, objects: Iterable[tuple[int, str]]) -> None:
        """Write reserved objects by their numbers, each whole."""
        for number, whole in objects:
            self._objects[number - 1] = whole

    def stream(self, data: bytes, entries: str = "", *, compressed: bool = False) -> int:
        """Write a stream with the given dictionary entries, compressed if it is not yet."""
        return self._stream(data if compressed else zlib.compress(data, _LEVEL), entries + _FLATE)

    def plain(self, data: bytes, entries: str) -> int:
        """Write a stream as it is."""
        return self._stream(data, entries)

    def _stream(self, data: bytes, entries: str) -> int:
        self._digest.update(data)
        letters = data.decode("latin-1")
        return self.add(f"<< /Length {len(data)}{entries} >>\nstream\n{letters}\nendstream")

    def embedded(self, face: Face) -> Embedded:
        """The face as this file has it."""
        embedded = self._embedded.get(face)
        if embedded is None:
            embedded = self._embedded[face] = Embedded(face, len(self._embedded) + 1)
        return embedded

    def add_page(self, number: int) -> None:
        """The next page of the file is object `number`."""
        self._leaves.append(number)

    def written(self, catalog: int, information: int, identity: bytes) -> bytes:
        """The whole file. `identity` is that of the memo; its streams tell this state of it."""
        self.fill(self.fonts, f"<< {' '.join(e.write(self) for e in self._embedded.values())} >>")
        kids = " ".join(f"{number} 0 R" for number in self._leaves)
        self.fill(self.pages, f"<< /Type /Pages /Count {len(self._leaves)} /Kids [{kids}] >>")
        *starts, end = accumulate(map(len, self._objects), initial=len(_HEAD))
        size = len(starts) + 1
        table = "%010d 00000 n \n" * len(starts) % tuple(starts)
        first, second = identity.hex().upper(), self._digest.hexdigest().upper()
        trailer = (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size}"
            f" /Root {catalog} 0 R /Info {information} 0 R /ID [<{first}> <{second}>] >>\n"
            f"startxref\n{end}\n%%EOF\n"
        )
        file = BytesIO()
        file.write(_HEAD.encode("latin-1"))
        for start in range(0, size, _AT_ONCE):
            file.write("".join(self._objects[start : start + _AT_ONCE]).encode("latin-1"))
        file.write(trailer.encode("latin-1"))
        return file.getvalue()
