"""The file around the pages: its objects, numbered in the order they are asked for."""

from __future__ import annotations

import zlib
from hashlib import md5
from itertools import accumulate, chain, repeat
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
        self._digest = md5(usedforsecurity=False)
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
        self._digest.update(data)
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

    def written(self, catalog: int, information: int, identity: bytes) -> bytes:
        """The whole file. `identity` is that of the memo; its streams tell this state of it."""
        self.fill(self.fonts, f"<< {' '.join(e.write(self) for e in self._embedded.values())} >>")
        kids = " ".join(f"{number} 0 R" for number in self._leaves)
        self.fill(self.pages, f"<< /Type /Pages /Count {len(self._leaves)} /Kids [{kids}] >>")
        count = len(self._objects)
        heads = [f"{number} 0 obj\n" for number in range(1, count + 1)]
        parts = list(chain.from_iterable(zip(heads, self._objects, repeat("\nendobj\n"))))
        *starts, end = list(accumulate(map(len, parts), initial=len(_HEAD)))[::3]
        table = "%010d 00000 n \n" * count % tuple(starts)
        first, second = identity.hex().upper(), self._digest.hexdigest().upper()
        trailer = (
            f"xref\n0 {count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {count + 1}"
            f" /Root {catalog} 0 R /Info {information} 0 R /ID [<{first}> <{second}>] >>\n"
            f"startxref\n{end}\n%%EOF\n"
        )
        return "".join([_HEAD, *parts, trailer]).encode("latin-1")
