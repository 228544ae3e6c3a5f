"""The file around the pages: its objects, numbered in the order they are asked for."""

from __future__ import annotations

import zlib
from itertools import accumulate
from typing import TYPE_CHECKING

from briefing.writers.pdf.embedding import Embedded, Shown

if TYPE_CHECKING:
    from briefing.writers.pdf.fonts import Face

_FLATE = " /Filter /FlateDecode"
_HEAD = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Container:
    """The objects of one file. `fonts` names the fonts for every page, `pages` is the root of the
    page tree. Files that show the same letters may share what is `embedded`."""

    def __init__(self, embedded: dict[Face, Embedded] | None = None) -> None:
        self._objects: list[str] = []  # a letter for each byte
        self._embedded = {} if embedded is None else embedded
        self._leaves: list[int] = []
        self.fonts = self.reserve()
        self.pages = self.reserve()

    @property
    def count(self) -> int:
        """How many objects there are."""
        return len(self._objects)

    def reserve(self) -> int:
        """The number of an object to be filled later."""
        self._objects.append("null")
        return len(self._objects)

    def fill(self, number: int, content: str) -> None:
        """Write a reserved object."""
        self._objects[number - 1] = content

    def add(self, content: str) -> int:
        """Write an object at once."""
        self._objects.append(content)
        return len(self._objects)

    def extend(self, contents: list[str]) -> int:
        """Write objects one after another; the number of the first."""
        first = len(self._objects) + 1
        self._objects += contents
        return first

    def stream(self, data: bytes, entries: str = "", *, compressed: bool = False) -> int:
        """Write a stream with the given dictionary entries, compressed if it is not yet."""
        return self._stream(data if compressed else zlib.compress(data), entries + _FLATE)

    def plain(self, data: bytes, entries: str) -> int:
        """Write a stream as it is."""
        return self._stream(data, entries)

    def _stream(self, data: bytes, entries: str) -> int:
        letters = data.decode("latin-1")
        self._objects.append(f"<< /Length {len(data)}{entries} >>\nstream\n{letters}\nendstream")
        return len(self._objects)

    def shown(self, face: Face, text: str) -> tuple[Shown, ...]:
        """Text as codes in the embedded face."""
        embedded = self._embedded.get(face)
        if embedded is None:
            embedded = self._embedded[face] = Embedded(face, len(self._embedded) + 1)
        return embedded.shown(text)

    def add_page(self, number: int) -> None:
        """The next page of the file is object `number`."""
        self._leaves.append(number)

    def written(self, catalog: int, information: int, identity: tuple[bytes, bytes]) -> bytes:
        """The whole file. `identity` is its ID: of the memo, and of this state of it."""
        self.fill(self.fonts, f"<< {' '.join(e.write(self) for e in self._embedded.values())} >>")
        kids = " ".join(f"{number} 0 R" for number in self._leaves)
        self.fill(self.pages, f"<< /Type /Pages /Count {len(self._leaves)} /Kids [{kids}] >>")
        parts = [
            _HEAD,
            *[f"{n} 0 obj\n{content}\nendobj\n" for n, content in enumerate(self._objects, 1)],
        ]
        starts = list(accumulate(map(len, parts)))
        table = "".join([f"{start:010d} 00000 n \n" for start in starts[:-1]])
        size = len(starts)
        first, second = (part.hex().upper() for part in identity)
        parts.append(
            f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size}"
            f" /Root {catalog} 0 R /Info {information} 0 R /ID [<{first}> <{second}>] >>\n"
            f"startxref\n{starts[-1]}\n%%EOF\n"
        )
        return "".join(parts).encode("latin-1")
