"""The numbering part: one definition of bullets, one of numbers, a restart for each list."""

from __future__ import annotations

from briefing.writers.docx.units import dxa
from briefing.writers.docx.xml import part

BULLETS = 1
NUMBERS = 2
PARAGRAPHS = 3
_STEP = 360
_PARAGRAPH_STEP = dxa(10)


class Numbering:
    """Hands a numbering instance to each numbered list, so that each starts at 1, and to the
    paper's numbered paragraphs, which count on through the whole."""

    def __init__(self) -> None:
        self._last = PARAGRAPHS
        self._restarts: list[str] = []
        self._paragraphs = ""
        self._next = 1

    def restart(self) -> str:
        """The numbering of a list that starts at 1."""
        return self._instance(NUMBERS, 1)

    def paragraph(self, number: int) -> str:
        """The numbering of a body paragraph, "" where its style says it: the instance counts
        as Word will, and one that is to bear another number starts a new instance there."""
        if number != self._next:
            self._paragraphs = self._instance(PARAGRAPHS, number)
        self._next = number + 1
        return self._paragraphs

    def _instance(self, definition: int, start: int) -> str:
        self._last += 1
        self._restarts.append(
            f'<w:num w:numId="{self._last}"><w:abstractNumId w:val="{definition}"/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        )
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self._last}"/></w:numPr>'

    def part(self) -> bytes:
        """The numbering part, with the instances handed out so far."""
        return part("w:numbering", _DEFINITIONS + _STANDING + "".join(self._restarts))


def _definition(
    number: int, form: str, texts: tuple[str, ...], style: str, step: int = _STEP
) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + (f'<w:pStyle w:val="{style}"/>' if level == 0 else "")
        + f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{step * (level + 1)}" w:hanging="{step}"/></w:pPr></w:lvl>'
        for level, text in enumerate(texts)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="4C48000{number}"/>'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'
    )


_DEFINITIONS = (
    _definition(BULLETS, "bullet", ("•", "–", "•"), "ListBullet")
    + _definition(NUMBERS, "decimal", ("%1.", "%2.", "%3."), "ListNumber")
    + _definition(PARAGRAPHS, "decimal", ("%1.",), "NumberedParagraph", _PARAGRAPH_STEP)
)

_STANDING = "".join(
    f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    for number in (BULLETS, NUMBERS, PARAGRAPHS)
)
