"""The file around the pages: reportlab's document, used for its objects and its fonts alone."""

from __future__ import annotations

import zlib
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference, PDFStream

if TYPE_CHECKING:
    from briefing.writers.pdf.fonts import Face

_embedding = Lock()
_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})


class _Object(PDFObject):
    """An indirect object whose bytes are already written."""

    def __init__(self) -> None:
        self.content = b"null"

    def format(self, document: PDFDocument) -> bytes:
        return self.content


class _Stream(PDFStream):
    """reportlab's stream with the end of line that PDF/A asks for before `endstream`
    (ISO 19005-2, 6.1.7.1)."""

    def format(self, document: PDFDocument) -> bytes:
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


class Shown(NamedTuple):
    """Text as the codes of one subset of an embedded font, escaped."""

    font: str
    codes: str


class _Codes(dict[int, str]):
    """The code each character has in the subsets of one face embedded in one document.

    The numbering is reportlab's (256 to a subset, 32 always the space), save that a no-break
    space keeps a code of its own: it is not stretched, and a reader extracts it.
    """

    def __init__(self, face: Face, document: PDFDocument) -> None:
        super().__init__({32: " "})
        font = face.font
        self.fonts = [font.getSubsetInternalName(0, document)]
        self._name = self.fonts[0].removesuffix("0")
        self._state: Any = font.state[document]

    def __missing__(self, letter: int) -> str:
        state = self._state
        code = state.nextCode
        if code & 0xFF == 32:
            if code != 32:
                state.subsets[code >> 8].append(32)
            code += 1
        if code > 32:
            if not code & 0xFF:
                state.subsets.append([0])
                self.fonts.append(f"{self._name}{code >> 8}")
                code += 1
            state.subsets[code >> 8].append(letter)
        else:
            state.subsets[0][code] = letter
        state.nextCode = code + 1
        self[letter] = chr(code)
        return self[letter]

    def shown(self, text: str) -> list[Shown]:
        """The text as strings of codes, one font after another."""
        codes = text.translate(self)
        if len(self.fonts) == 1:
            return [Shown(self.fonts[0], codes.translate(_ESCAPES))]
        parts: list[tuple[int, list[str]]] = []
        for code in codes:
            subset, low = ord(code) >> 8, chr(ord(code) & 0xFF)
            if parts and parts[-1][0] == subset:
                parts[-1][1].append(low)
            else:
                parts.append((subset, [low]))
        return [
            Shown(self.fonts[number], "".join(low).translate(_ESCAPES)) for number, low in parts
        ]


class Container:
    """The objects of one file. Numbers are given in the order they are asked for."""

    def __init__(self) -> None:
        self.document: Any = PDFDocument(compression=1, invariant=1, pdfVersion=(1, 7))
        self._objects: dict[int, _Object] = {}
        self._codes: dict[Face, _Codes] = {}

    def reserve(self) -> int:
        """The number of an object to be filled later."""
        content = _Object()
        self.document.Reference(content)
        number: int = self.document.objectcounter
        self._objects[number] = content
        return number

    def fill(self, number: int, content: str) -> None:
        """Write a reserved object."""
        self._objects[number].content = content.encode("latin-1")

    def add(self, content: str) -> int:
        """Write an object at once."""
        number = self.reserve()
        self.fill(number, content)
        return number

    def stream(self, data: bytes, entries: str = "", *, compressed: bool = True) -> int:
        """Write a stream with the given dictionary entries."""
        if compressed:
            data = zlib.compress(data)
            entries += " /Filter /FlateDecode"
        number = self.reserve()
        head = f"<< /Length {len(data)}{entries} >>\nstream\n".encode("latin-1")
        self._objects[number].content = head + data + b"\nendstream"
        return number

    def number_of_fonts(self) -> int:
        """The object that names the fonts for every page."""
        number: int = self.document.idToObjectNumberAndVersion["BasicFonts"][0]
        return number

    def number_of_pages(self) -> int:
        """The root of the page tree."""
        name = self.document.Reference(self.document.Pages).name
        number: int = self.document.idToObjectNumberAndVersion[name][0]
        return number

    def shown(self, face: Face, text: str) -> list[Shown]:
        """Text as codes in the embedded face."""
        codes = self._codes.get(face)
        if codes is None:
            codes = self._codes[face] = _Codes(face, self.document)
        return codes.shown(text)

    def add_page(self, number: int) -> None:
        """The next page of the file is object `number`."""
        name = self.document.numberToId[number]
        self.document.Pages.addPage(PDFObjectReference(name))

    def written(self, catalog: int, identity: tuple[bytes, bytes]) -> bytes:
        """The whole file. `identity` is its ID: of the memo, and of this state of it."""
        document = self.document
        document.Catalog = self._objects[catalog]
        first, second = (part.hex().upper() for part in identity)
        document._ID = f"[<{first}> <{second}>]".encode("ascii")
        with _embedding:  # a face reads its file at one place at a time
            for font in document.delayedFonts:
                font.addObjects(document)
        document.delayedFonts.clear()
        for held in document.idToObject.values():
            if type(held) is PDFStream:
                held.__class__ = _Stream
        written: bytes = document.GetPDFData(None)
        return written
