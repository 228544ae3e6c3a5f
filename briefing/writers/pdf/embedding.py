"""A face embedded in one file: the letters it uses, numbered, cut out of the face, described.

A simple font holds 256 codes (ISO 32000-1, 9.6); a paper with more letters in a face takes
several fonts. Code 32 is the space in each, and alone is stretched (9.3.3). In the first font
ASCII letters are their own codes, so that most text is encoded as it stands; no code needs to be
escaped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.fonts import Face

_SPACE = 32
_ESCAPED = frozenset(b"\\()")
_ELSEWHERE = {ord(letter): code for code, letter in enumerate("()\\\t", 1)}
_FIRST = (*range(128, 256), *range(14, _SPACE))
"""Codes of the first font for letters that are not ASCII."""

_LATER = tuple(code for code in range(_SPACE + 1, 256) if code not in _ESCAPED)
_SYMBOLIC = 4
_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_BLOCK = 100
"""Characters in a block of a CMap, at most."""

_BEGINNING = 1000

Shown = tuple[str, str]
"""A font, and text as its codes, escaped."""


class _Codes(dict[int, str]):
    """The code of each letter met; those of the second font begin at 256, and so on."""

    def __init__(self) -> None:
        super().__init__({_SPACE: " "})
        self.fonts: list[dict[int, int]] = [{_SPACE: _SPACE}]
        """By font the letter of each code."""

        self._free = iter(_FIRST)

    def __missing__(self, letter: int) -> str:
        font = 0
        if letter < 128:
            code = _ELSEWHERE.get(letter, letter)
        else:
            code = next(self._free, 0)
            if not code:
                self.fonts.append({_SPACE: _SPACE})
                self._free = iter(_LATER)
                code = next(self._free)
            font = len(self.fonts) - 1
        self.fonts[font][code] = letter
        self[letter] = found = chr(256 * font + code)
        return found


class Embedded:
    """One face in one file; `number` tells it from the others."""

    def __init__(self, face: Face, number: int) -> None:
        self._face = face
        self._number = number
        self._codes = _Codes()
        self._plain: list[str] = []  # texts that are their own codes
        self._first = self._name(0)

    def shown(self, text: str) -> tuple[Shown, ...]:
        """A text as codes, in one font after another."""
        if text.isascii() and not ("(" in text or ")" in text or "\\" in text or "\t" in text):
            self._plain.append(text)
            return ((self._first, text),)
        codes = text.translate(self._codes)
        return ((self._first, codes),) if len(self._codes.fonts) == 1 else self._parted(codes)

    def _parted(self, codes: str) -> tuple[Shown, ...]:
        parts: list[tuple[int, list[str]]] = []
        for code in codes:
            font, low = divmod(ord(code), 256)
            if parts and parts[-1][0] == font:
                parts[-1][1].append(chr(low))
            else:
                parts.append((font, [chr(low)]))
        return tuple((self._name(font), "".join(low)) for font, low in parts)

    def write(self, container: Container) -> str:
        """Write the fonts; the entries that name them for a page."""
        for letter in _letters("".join(self._plain).encode("ascii")):
            self._codes[letter]
        self._plain.clear()
        return " ".join(
            f"{self._name(number)} {self._font(container, number, letters)} 0 R"
            for number, letters in enumerate(self._codes.fonts)
        )

    def _name(self, font: int) -> str:
        return f"/F{self._number}+{font}"

    def _font(self, container: Container, number: int, used: dict[int, int]) -> int:
        """Write one font and what belongs to it (9.6.3, 9.8, 9.10.3)."""
        metrics = self._face.metrics
        tag = "".join(chr(ord("A") + int(digit)) for digit in f"{number:06d}")
        name = f"/{tag}+{self._face.name}"
        first, last = min(used), max(used)
        letters = [used.get(code, _SPACE) for code in range(last + 1)]
        cut = self._face.cut(tuple(letters))
        program = container.stream(cut.program, f" /Length1 {cut.length}", compressed=True)
        box = " ".join(f"{side:g}" for side in metrics.bbox)
        descriptor = container.add(
            f"<< /Type /FontDescriptor /FontName {name} /Flags {_SYMBOLIC} /FontBBox [{box}]"
            f" /ItalicAngle {metrics.italicAngle:g} /Ascent {metrics.ascent:g}"
            f" /Descent {metrics.descent:g} /CapHeight {metrics.capHeight:g}"
            f" /StemV {metrics.stemV:g} /FontFile2 {program} 0 R >>"
        )
        widths = " ".join(f"{metrics.width(letter):g}" for letter in letters[first:])
        return container.add(
            f"<< /Type /Font /Subtype /TrueType /BaseFont {name} /FirstChar {first}"
            f" /LastChar {last} /Widths [{widths}]"
            f" /FontDescriptor {descriptor} 0 R"
            f" /ToUnicode {container.stream(_to_unicode(used))} 0 R >>"
        )


def _letters(text: bytes) -> bytes:
    """Each letter of a text once: those of its beginning, then those of what has no such."""
    found = b""
    while text:
        found += bytes({*text[:_BEGINNING]})
        text = text.translate(None, found)
    return found


def _to_unicode(used: dict[int, int]) -> bytes:
    lines = [f"<{code:02X}> <{letter:04X}>" for code, letter in sorted(used.items())]
    blocks = []
    for start in range(0, len(lines), _BLOCK):
        block = lines[start : start + _BLOCK]
        blocks.append("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")))
    return _TO_UNICODE.format(blocks="\n".join(blocks)).encode("ascii")
